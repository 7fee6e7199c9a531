/** A story as it stands in something printed: its words, in type where the masthead asks, and nothing that one would have to click. */

import { type Figure, isPictureFigure, type PictureFigure } from '../../scripts/edition/figures.ts'
import type { PageOf } from '../../scripts/edition/plan/page.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Spoken } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { eventText } from '../files/said.ts'
import { absolute } from '../parts/address.ts'
import { dateText } from '../parts/dates.ts'
import { type Html, html, trusted } from '../parts/html.ts'
import { prose } from '../prose/prose.ts'
import { typesetView } from '../typeset/sheet.ts'
import { count, sayPlain, wordsOf } from '../words/words.ts'
import { printedFigure } from './figure.ts'

export interface Piece {
  readonly kicker: string | null
  readonly headline: string
  readonly dek: string | null
  /** Who wrote it, for whom, where, and when it was published first, if that was another day. */
  readonly signature: string | null
  /** When and where what it tells of takes place. */
  readonly event: string | null
  /** Which part of which series it is. */
  readonly series: string | null
  /** The picture that it opens with: see `figure.ts`. HTML that is XML, too, as is what follows. */
  readonly opener: { readonly figure: PictureFigure; readonly markup: Html } | null
  /** The body, with the pictures that have their place in it. */
  readonly prose: Html
  /** The pictures that have none, and where sound, film and documents are. */
  readonly gallery: Html
  /** Notes and corrections, and of a correction its story. */
  readonly after: readonly string[]
  readonly tongue: Spoken
}

/** @param address where the JPEG of a picture is, by its hash */
export function piece(paper: Paper, { url, view: written }: PageOf<'story'>, address: (hash: string) => string): Piece {
  const view = typesetView(written, paper)
  const words = wordsOf(paper.language)
  const root = absolute(paper, '/').slice(0, -1)
  const typeset = paper.typography === true ? view.language : undefined
  const { markdown, tongues, links } = view
  const { pictures = [] } = view
  const set = (figure: Figure) => trusted(asXml(printedFigure(paper, figure, url, address).text))
  const [first] = pictures
  const opener = first?.before === null && isPictureFigure(first) ? first : null
  const inserts = pictures.flatMap((one) => (one.before === null ? [] : [{ before: one.before, markup: set(one) }]))
  const body = prose(markdown.text, { root, words, url, tongues, links, typeset, inserts })
  return {
    kicker: view.kicker ?? view.section?.text ?? null,
    headline: view.headline,
    dek: view.dek,
    signature: signature(paper, view),
    event: eventText(paper, view),
    series: series(paper, view),
    opener: opener === null ? null : { figure: opener, markup: set(opener) },
    prose: trusted(asXml(body.text)),
    gallery: html`${pictures.filter((one) => one.before === null && one !== opener).map(set)}`,
    after: [
      ...view.notes,
      ...view.corrections.map((correction) => corrected(paper, correction)),
      ...(view.corrects === undefined ? [] : [sayPlain(words.correctionOf, { story: view.corrects.text })]),
    ],
    tongue: { language: view.language, direction: view.direction },
  }
}

/** Under its own word, and with its day, where anybody says. */
function corrected(paper: Paper, { text, day }: StoryView['corrections'][number]): string {
  const date = day === null ? '' : ` (${dateText(paper, day)})`
  const { corrections, colon } = wordsOf(paper.language)
  return `${count(corrections, 1, paper.language)}${date}${colon}${text}`
}

function series({ language }: Paper, { series: part }: StoryView): string | null {
  if (part === undefined) return null
  const { link, number, count: all } = part
  const words = wordsOf(language)
  return number === null
    ? sayPlain(words.inSeries, { series: link.text })
    : sayPlain(words.partOf, { n: number, count: all, series: link.text })
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
