/**
 * The paragraphs and tables of one part of a Word document: its body, its notes,
 * its page heads. A text box stands inside a paragraph's markup and below it on
 * the page, so paragraphs are gathered before they are written.
 */

import { Parser } from 'htmlparser2'
import type { WordPart } from './docx-pieces.ts'
import { PartReader } from './part-reader.ts'

/** @throws TooDeep if its elements nest deeper than any document's */
export function paragraphsIn(
  xml: string,
  links: ReadonlyMap<string, string>,
  images: ReadonlyMap<string, string>,
): WordPart {
  const reader = new PartReader(links, images)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return { pieces: reader.pieces, pictures: reader.pictures }
}
