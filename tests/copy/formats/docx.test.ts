/** Word files: all that stands on the page, and nothing that does not. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { read } from '../../../scripts/copy/read.ts'
import { CASES } from '../../golden/golden.ts'
import { docxFile, type Parts, paragraph, run } from './docx-file.ts'
import { blocksIn, copyIn, marksIn } from './extract.ts'
import { sampleDocx } from './sample-docx.ts'

const wordOf = (body: string, parts: Parts = {}) => copyIn(read('a.docx', docxFile(body, parts)))

test('the golden file is the sample', () =>
  assert.deepEqual(new Uint8Array(readFileSync(join(CASES, 'word-file', 'copy.docx'))), sampleDocx()))

const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('In the box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('In the box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`

const SEEN: readonly (readonly [string, string, string])[] = [
  ['paragraphs stand apart', paragraph('One') + paragraph('') + paragraph('Two'), 'One\n\nTwo'],
  ['runs join as they are', paragraph(run('un') + run('done ') + run('now')), 'undone now'],
  [
    'breaks, hyphens, tabs',
    paragraph(
      `${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:noBreakHyphen/></w:r>${run('c')}<w:r><w:tab/></w:r>${run('d')}`,
    ),
    'a\nb\u2011c\td',
  ],
  [
    'deleted, moved and hidden text is not seen',
    paragraph(
      `<w:del>${run('a')}</w:del><w:ins>${run('b')}</w:ins><w:moveFrom>${run('c')}</w:moveFrom>${run('d', '<w:vanish/>')}`,
    ),
    'b',
  ],
  ['a text box stands below its paragraph, once', paragraph(box + run('Around it')), 'Around it\n\nIn the box'],
  [
    'fields show their text',
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    '7',
  ],
  ['tables that set the page', `<w:tbl><w:tr><w:tc>${paragraph('One')}</w:tc></w:tr></w:tbl>`, 'One'],
]

describe('text', () => {
  for (const [name, body, text] of SEEN) test(name, () => assert.equal(wordOf(body).text, text))
  test('page heads, notes and page feet', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' A note')}`)}</w:footnote>`
    const parts = { header1: paragraph('Head'), footer1: paragraph('Foot'), footnotes }
    const body = paragraph(`${run('Body')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    assert.equal(wordOf(body, parts).text, 'Head\n\nBody[2]\n\n[2] A note\n\nFoot')
  })
})

describe('structure', () => {
  test('headings by the names of their styles, or by their outline', () => {
    const styles =
      '<w:style w:styleId="T1"><w:name w:val="Title"/></w:style><w:style w:styleId="U2"><w:name w:val="heading 2"/></w:style>'
    const body =
      paragraph('A', '<w:pStyle w:val="T1"/>') +
      paragraph('B', '<w:pStyle w:val="U2"/>') +
      paragraph('C', '<w:outlineLvl w:val="2"/>')
    assert.deepEqual(blocksIn(wordOf(body, { styles })), ['heading 1: A', 'heading 2: B', 'heading 3: C'])
  })
  test('items of a list by their styles, unless a paragraph is taken out of its list', () => {
    const styles =
      '<w:style w:styleId="LB"><w:name w:val="List Bullet"/></w:style><w:style w:styleId="Own"><w:name w:val="Agenda"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:styleId="L2"><w:name w:val="List Bullet 2"/></w:style>'
    const styled = (text: string, id: string, more = '') => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`)
    const body =
      styled('A', 'LB') +
      styled('a', 'L2') +
      styled('B', 'Own') +
      styled('C', 'LB', '<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert.deepEqual(blocksIn(wordOf(body, { styles })), ['- at 0: A', '- at 1: a', '- at 0: B'])
  })
  test('numbers of lists begin again below each item', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
    const item = (text: string, depth: number) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="5"/></w:numPr>`)
    const body = item('A', 0) + item('a', 1) + item('b', 1) + item('B', 0) + item('c', 1)
    assert.deepEqual(blocksIn(wordOf(body, { numbering })), [
      '1 at 0: A',
      '1 at 1: a',
      '2 at 1: b',
      '2 at 0: B',
      '1 at 1: c',
    ])
  })
  test('emphasis that is cut into runs is one, and can be switched off', () => {
    const body = paragraph(
      `${run('a', '<w:b/>')}${run(' b', '<w:b w:val="true"/>')}${run(' c', '<w:b w:val="0"/><w:i/>')}`,
      '<w:rPr><w:b/></w:rPr>',
    )
    assert.deepEqual(marksIn(wordOf(body)), ['strong: a b', 'emphasis: c'])
  })
  test('links by their ids and by their fields, to the web only', () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
    const body = paragraph(
      link('r1', 'one') +
        run(' ') +
        link('r2', 'two') +
        run(' ') +
        `<w:fldSimple w:instr=' HYPERLINK "https://c.example/" '>${run('three')}</w:fldSimple>`,
    )
    const links = { r1: 'https://a.example/?b=1&amp;c=2', r2: 'file:///c:/secret' }
    assert.deepEqual(marksIn(wordOf(body, { links })), [
      'link: one → https://a.example/?b=1&c=2',
      'link: three → https://c.example/',
    ])
  })
})
