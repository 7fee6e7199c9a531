/**
 * HTML: what a reader of the page sees, as text and structure. htmlparser2 reads it
 * (kept since 2011, typed, tolerant of every page, in one pass and without a tree, so
 * that ten megabytes are no danger). Nothing visible is left out here: what is
 * furniture, the rules decide.
 */

import { Parser } from 'htmlparser2'
import type { Extract } from '../extract.ts'
import { withoutComments } from './google-docs.ts'
import { releaseFrom } from './html-release.ts'
import { dataTables } from './html-tables.ts'
import { MarkedLines } from './marked-lines.ts'
import { OwnWordReader } from './own/own-word.ts'
import { type FindPicture, PagePictures } from './page-pictures.ts'
import { PageReader, type Unseen } from './page-reader.ts'
import { withoutShortcodes } from './shortcodes.ts'

/**
 * Write a page's text into an extract.
 *
 * @param find says which of its pictures can be had
 * @throws TooDeep if its elements nest deeper than any page's
 */
export function extractHtml(source: string, extract: Extract, find: FindPicture = () => null): Unseen {
  const { html: uncommented, comments } = withoutComments(source)
  const { html, codes } = withoutShortcodes(uncommented)
  const lines = new MarkedLines()
  const pictures = new PagePictures(extract, find)
  const page = new PageReader(extract, dataTables(html), lines, pictures)
  const own = new OwnWordReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        own.open(name, attributes)
        lines.open(name, attributes)
        pictures.open(name)
        page.open(name, attributes)
      },
      onclosetag: (name) => {
        own.close(name)
        pictures.close()
        page.close()
        lines.close()
      },
      ontext: (text) => {
        own.text(text)
        page.text(text)
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  extract.publishedFrom ??= releaseFrom(own.times())
  extract.own = own.word()
  extract.marked = (starts) => lines.of(starts)
  page.unseen.broken = own.broken
  page.unseen.codes.push(...codes)
  page.unseen.passages += comments
  return page.unseen
}
