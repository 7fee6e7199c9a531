/** A Word file as a correspondent saves it, with all that a page of Word can have. `npm run case` approves what comes of it. */

import { docxFile, paragraph, run } from './docx-file.ts'

const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const item = (list: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
const level = (depth: number, format: string) => `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/></w:lvl>`
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

const BODY = [
  paragraph('Lighthouse at Gull Point Will Be Lit Again', style('Titel')),
  paragraph('The keeper’s daughter found the lamp in a barn', style('Untertitel')),
  paragraph('By Ines Halloran'),
  paragraph('3 May 2026'),
  paragraph(
    `${run('GULL POINT, May 3 (Harbour Wire) — The lamp of ')}${run('Gull', '<w:i/>')}${run(' Point', '<w:i/>')}${run(' was ')}${run('not', '<w:b/>')}${run(' lost, ')}<w:del>${run('and')}</w:del>${run('as ')}<w:hyperlink r:id="rId7">${run('the county register')}</w:hyperlink>${run(' says: it stood in a barn for forty years.')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
  ),
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice>${box('“It was under the hay.”')}</mc:Choice><mc:Fallback>${box('“It was under the hay.”')}</mc:Fallback></mc:AlternateContent></w:r>${run('Nora Prat, whose father kept the light until 1986, came upon it when she sold the farm.')}`,
  ),
  paragraph('What it takes', style('berschrift2')),
  paragraph('The harbour board has asked for three things:'),
  paragraph('a lens, cut anew', item(1)),
  paragraph('power:', item(1)),
  paragraph('a cable', item(2, 1)),
  paragraph('a battery', item(2, 1)),
  paragraph('paint', item(1)),
  paragraph('A light that nobody needs is the finest of all.', style('Zitat')),
  `<w:tbl>${row('Work', 'Cost')}${row('Lens', '£9,000')}${row('Cable', '£2,400')}</w:tbl>`,
  paragraph(`<w:r><w:drawing><wp:docPr descr="The lamp, rusty, on a cart"/><pic:pic/></w:drawing></w:r>`),
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://board.example/light" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('The board')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' votes in June, and nobody expects it to say no to a light.')}${run('Draft, do not quote.', '<w:vanish/>')}`,
  ),
].join('')

export function sampleDocx(): Uint8Array {
  return docxFile(BODY, {
    styles: [
      ['Titel', 'Title'],
      ['Untertitel', 'Subtitle'],
      ['berschrift2', 'heading 2'],
      ['Zitat', 'Quote'],
    ]
      .map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join(''),
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    footnotes: `<w:footnote w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="1">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' The farm was sold in March.')}`)}</w:footnote>`,
    header1: paragraph('FOR IMMEDIATE RELEASE'),
    links: { rId7: 'https://register.example/1986?page=4&amp;light=1' },
  })
}
