/**
 * A day as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/). A zip whose first file says
 * what it is, uncompressed; a package that lists what is in it; a page of contents; a page a
 * story. The same day gives the same bytes.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { bookPackage, bookPages, pictureFile } from '../../layouts/printed/book.ts'
import type { PrintedDay } from '../edition/views/printed-day.ts'
import type { Paper } from '../flow/paper.ts'
import { PROGRAM } from '../paths.ts'

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The first moment that a zip can say (APPNOTE 6.3.10, 4.4.6), by the clock of this machine, which is how it is written. */
const NO_TIME = new Date(1980, 0, 1)

/** @param jpegs the pictures of its stories, by the hash of each */
export function epubOf(paper: Paper, day: PrintedDay, jpegs: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pages = bookPages(paper, day)
  const style = readFileSync(join(PROGRAM, 'layouts', 'printed', 'book.css'), 'utf8')
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(bookPackage(paper, day, pages, [...jpegs.keys()])),
    'EPUB/style.css': strToU8(style),
  }
  for (const { name, text } of pages) files[`EPUB/${name}`] = strToU8(text)
  // A picture is packed already.
  for (const [hash, bytes] of jpegs) files[`EPUB/${pictureFile(hash)}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime: NO_TIME, level: 9 })
}
