/** The ways from a story's page to its files: for programs in its head, for people at its foot. */

import { fileBeside, hasFiles } from '../../scripts/edition/views/files/files.ts'
import { FILE_FORMATS, type FileFormat } from '../../scripts/edition/views/files/views.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute, href } from '../parts/address.ts'
import { type Html, html, join, NOTHING } from '../parts/html.ts'
import { paperWords } from '../parts/tongue.ts'
import { say, wordsOf } from '../words/words.ts'

/** The types of the files (RFC 7763 for Markdown). */
const TYPES: Readonly<Record<FileFormat, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
}

export function fileLinks(paper: Paper, url: string): Html {
  if (!hasFiles(paper)) return NOTHING
  return html`${FILE_FORMATS.map((format) => html`<link rel="alternate" type="${TYPES[format]}" href="${href(paper, fileBeside(url, format))}">\n`)}`
}

export function fileLine(paper: Paper, view: StoryView, url: string): Html {
  if (!hasFiles(paper)) return NOTHING
  const words = wordsOf(paper.language)
  const ways = FILE_FORMATS.map(
    (format) =>
      html`<a href="${href(paper, fileBeside(url, format))}" type="${TYPES[format]}">${words.fileFormats[format]}</a>`,
  )
  return html`<p class="files">${paperWords(paper, view, say(words.takeAlong, { formats: join(ways, words.comma) }))}</p>\n`
}

/** To send it on: a letter that begins with its headline and its address. The reader's own program writes it (RFC 6068). */
export function byMail(paper: Paper, view: StoryView, url: string): Html {
  const page = encodeURI(absolute(paper, url)).replace(/[&?#+]/g, encodeURIComponent)
  const address = `mailto:?subject=${encodeURIComponent(view.headline)}&body=${page}`
  return html`<p class="files"><a href="${address}">${paperWords(paper, view, wordsOf(paper.language).byMail)}</a></p>\n`
}
