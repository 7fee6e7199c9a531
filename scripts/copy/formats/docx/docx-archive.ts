/** The parts of a Word file, in the order in which a reader meets them. */

import { imagesIn, linksIn, numberedIn, type Style, stylesIn } from './docx-parts.ts'
import { type Archive, unpackZip } from './zip.ts'

export interface DocxParts {
  readonly kind: 'parts'
  readonly inOrder: readonly {
    readonly xml: string
    readonly links: ReadonlyMap<string, string>
    /** Paths of pictures in the archive, by the ids that the body uses; of page heads and feet, none: they are letter paper. */
    readonly images: ReadonlyMap<string, string>
  }[]
  readonly styles: ReadonlyMap<string, Style>
  readonly numbered: ReadonlySet<string>
}

const WANTED =
  /^word\/(?:(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|_rels\/[a-z]+\d*\.xml\.rels)$/
const BODY = 'word/document.xml'
/** Page heads, the body, notes, page feet. */
const ORDER = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/endnotes\.xml$/,
  /^word\/footer\d*\.xml$/,
]

export function wordParts(bytes: Uint8Array): DocxParts | Exclude<Archive, { kind: 'files' }> {
  const archive = unpackZip(bytes, (path) => WANTED.test(path))
  if (archive.kind !== 'files') return archive
  const { files } = archive
  // An archive that is larger than it says breaks off where its room ends.
  if (!/<\/[\w:]*document>\s*$/.test(files.get('word/document.xml') ?? '')) return { kind: 'damaged' }
  const paths = ORDER.flatMap((of) => [...files.keys()].filter((path) => of.test(path)).sort())
  return {
    kind: 'parts',
    inOrder: paths.map((path) => {
      const relations = files.get(path.replace('word/', 'word/_rels/').concat('.rels')) ?? ''
      const images = path === BODY ? imagesIn(relations) : new Map<string, string>()
      return { xml: files.get(path) ?? '', links: linksIn(relations), images }
    }),
    styles: stylesIn(files.get('word/styles.xml') ?? ''),
    numbered: numberedIn(files.get('word/numbering.xml') ?? ''),
  }
}
