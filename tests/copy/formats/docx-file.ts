/** Word files for tests: the least that a word processor opens, around a body of one's own. */

import { strToU8, zipSync } from 'fflate'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts beside the body, by their names without `word/` and `.xml`; each is the inside of its root. */
export interface Parts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header1?: string
  readonly footer1?: string
  /** Addresses of links, by their ids. */
  readonly links?: Readonly<Record<string, string>>
  /** Pictures, by their ids: `rId9` stands in `word/media/rId9.jpeg`. */
  readonly images?: Readonly<Record<string, Uint8Array>>
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  header1: 'hdr',
  footer1: 'ftr',
} as const

export function docxFile(body: string, parts: Parts = {}): Uint8Array {
  const { links = {}, images = {}, ...inner } = parts
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relations({ rId1: ['officeDocument', 'word/document.xml', false] })),
    'word/document.xml': strToU8(`${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      relations(
        Object.fromEntries([
          ...Object.entries(links).map(([id, href]) => [id, ['hyperlink', href, true]] as const),
          ...Object.keys(images).map((id) => [id, ['image', `media/${id}.jpeg`, false]] as const),
        ]),
      ),
    ),
  }
  for (const [name, xml] of Object.entries(inner)) {
    const root = ROOTS[name as keyof typeof ROOTS]
    files[`word/${name}.xml`] = strToU8(`${HEAD}<w:${root} ${NAMESPACES}>${xml}</w:${root}>`)
  }
  for (const [id, bytes] of Object.entries(images)) files[`word/media/${id}.jpeg`] = bytes
  // The same bytes every time.
  return zipSync(files, { mtime: '2026-01-02T09:00:00' })
}

function relations(all: Readonly<Record<string, readonly [type: string, target: string, external: boolean]>>): string {
  const each = Object.entries(all).map(
    ([id, [type, target, external]]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

/** A paragraph, with properties and runs as they are. */
export function paragraph(text: string, properties = ''): string {
  const runs = text.startsWith('<') ? text : run(text)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
