/** A story as it stands in something printed: its words, in type where the masthead asks, and nothing that one would have to click. */

import type { PageOf } from '../../scripts/edition/plan/page.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Spoken } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { dateText } from '../parts/dates.ts'
import { type Html, trusted } from '../parts/html.ts'
import { prose } from '../prose/prose.ts'
import { typesetView } from '../typeset/sheet.ts'
import { count, sayPlain, wordsOf } from '../words/words.ts'

export interface Piece {
  readonly kicker: string | null
  readonly headline: string
  readonly dek: string | null
  /** Who wrote it, for whom, where, and when it was published first, if that was another day. */
  readonly signature: string | null
  /** The body; HTML that is XML, too. */
  readonly prose: Html
  /** Notes and corrections. */
  readonly after: readonly string[]
  readonly tongue: Spoken
}

export function piece(paper: Paper, { url, view: written }: PageOf<'story'>): Piece {
  const view = typesetView(written, paper)
  const words = wordsOf(paper.language)
  const root = absolute(paper, '/').slice(0, -1)
  const typeset = paper.typography === true ? view.language : undefined
  const { markdown, tongues, links } = view
  const body = prose(markdown.text, { root, words, url, tongues, links, typeset })
  return {
    kicker: view.kicker ?? view.section?.text ?? null,
    headline: view.headline,
    dek: view.dek,
    signature: signature(paper, view),
    prose: trusted(asXml(body.text)),
    after: [...view.notes, ...view.corrections.map((correction) => corrected(paper, correction))],
    tongue: { language: view.language, direction: view.direction },
  }
}

/** Under its own word, and with its day, where anybody says. */
function corrected(paper: Paper, { text, day }: StoryView['corrections'][number]): string {
  const date = day === null ? '' : ` (${dateText(paper, day)})`
  return `${count(wordsOf(paper.language).corrections, 1, paper.language)}${date}: ${text}`
}

function signature(paper: Paper, { bylines, agency, place, published, day }: StoryView): string | null {
  const words = wordsOf(paper.language)
  const names = bylines.length === 0 ? [] : [sayPlain(words.by, { names: namesText(bylines, words.locale) })]
  const date = published === null || published === day ? [] : [dateText(paper, published)]
  const parts = [...names, ...(agency === null ? [] : [agency]), ...(place === null ? [] : [place]), ...date]
  return parts.length === 0 ? null : parts.join(' · ')
}

function namesText(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

/** What markdown-it writes without an end: breaks of lines and of sections. */
function asXml(markup: string): string {
  return markup.replace(/<(br|hr|img)\b([^<>]*?)\s*\/?>/g, '<$1$2/>')
}
