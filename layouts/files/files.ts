/** The files of a story to take along, by their formats; and what they say once no story stands there any more. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { GoneFileView } from '../../scripts/edition/views/files/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { escapeLines, escapeText } from '../../scripts/markdown/escape.ts'
import { absolute } from '../parts/address.ts'
import { dateText, dayOf } from '../parts/dates.ts'
import { sayPlain, wordsOf } from '../words/words.ts'
import { asFile, paperOf, storyJson, VERSION } from './json.ts'
import { storyMarkdown } from './markdown.ts'
import { storyText } from './text.ts'
import { wrap } from './wrap.ts'

const MADE = { txt: storyText, md: storyMarkdown, json: storyJson } as const

/** `/yyyy/mm/dd/slug.txt`, `.md`, `.json` */
export function storyFile({ view }: PageOf<'storyFile'>, { paper }: Shell): string {
  return MADE[view.format](paper, view)
}

/** The same address, once its story was withdrawn, has expired or moved: which of these, since when, and where it is now. */
export function goneFile({ view }: PageOf<'goneFile'>, { paper }: Shell): string {
  const [title, ...said] = goneTexts(paper, view)
  if (view.format === 'txt') return `${[title, ...said].map((one) => wrap(one)).join('\n\n')}\n`
  if (view.format === 'md') return `# ${[title, ...said].map((one) => escapeLines(escapeText(one))).join('\n\n')}\n`
  return asFile({
    version: VERSION,
    url: absolute(paper, view.gone.url),
    paper: paperOf(paper),
    gone: goneOf(paper, view),
    said,
  })
}

function goneTexts(paper: Paper, { gone }: GoneFileView): [title: string, ...said: string[]] {
  const words = wordsOf(paper.language)
  if (gone.kind === 'redirect') return [words.moved, sayPlain(words.movedText, { link: absolute(paper, gone.file) })]
  const date = dateText(paper, dayOf(paper, gone.on))
  if (gone.kind === 'expired') return [words.expired, sayPlain(words.expiredText, { date })]
  const { reason } = gone
  const why = reason === undefined ? [] : [sayPlain(words.withdrawnReason, { reason })]
  return [words.withdrawn, sayPlain(words.withdrawnText, { date }), ...why]
}

function goneOf(paper: Paper, { gone }: GoneFileView) {
  if (gone.kind === 'redirect') return { kind: 'moved', to: absolute(paper, gone.to), file: absolute(paper, gone.file) }
  const { kind, on } = gone
  return { kind, on, ...(gone.kind === 'withdrawn' && gone.reason !== undefined ? { reason: gone.reason } : {}) }
}
