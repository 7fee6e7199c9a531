/** What a story's files say of it in words: who wrote it, when it was published, where first, what was wrong in it. */

import type { Carried } from '../../scripts/edition/views/files/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { isOfDays } from '../beside/events.ts'
import { absolute, isWebAddress } from '../parts/address.ts'
import { dateText, dayOf, isMidnight } from '../parts/dates.ts'
import { count, sayPlain, spaceAfter, type Words, wordsOf } from '../words/words.ts'

/** Who wrote it, for whom, and where; null where nobody says. */
export function signature({ language }: Paper, { bylines, agency, place, event }: Carried): string | null {
  const words = wordsOf(language)
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(bylines)
  const parts = [
    bylines.length === 0 ? null : sayPlain(words.by, { names }),
    agency,
    place === event?.place ? null : place,
  ]
  return parts.filter((part) => part !== null).join(words.comma) || null
}

/** As its page has them: a filing is never called a publication. */
export function datesText(paper: Paper, { published, filed, revised }: Carried): string {
  const words = wordsOf(paper.language)
  const date = dateText(paper, dayOf(paper, filed))
  const said =
    published === null
      ? sayPlain(paper.undated === 'filed' ? words.filed : words.filedUndated, { date })
      : sayPlain(words.published, { date: dateText(paper, published) })
  return revised === null
    ? said
    : said + spaceAfter(said) + sayPlain(words.revised, { date: revisedText(paper, revised) })
}

function revisedText(paper: Paper, revised: string): string {
  return isMidnight(paper, revised) ? dateText(paper, dayOf(paper, revised)) : dateText(paper, revised, 'moment')
}

/** Where the copy was first published. */
export function firstText({ language }: Paper, { sourceName }: Carried): string | null {
  if (sourceName === null) return null
  const words = wordsOf(language)
  return sayPlain(isWebAddress(sourceName) ? words.firstPublishedAt : words.firstPublished, { source: sourceName })
}

/** When and where what it tells of takes place. */
export function eventText(paper: Paper, { event }: Pick<Carried, 'event'>): string | null {
  if (event === undefined) return null
  const { start, end, place } = event
  const said = (at: string) => dateText(paper, at, at.length === 10 ? 'day' : 'moment')
  const until = (at: string) => (isOfDays({ start, end: at }) ? ` – ${said(at)}` : `–${dateText(paper, at, 'hour')}`)
  const times = end === null ? said(start) : said(start) + until(end)
  return place === null ? times : [times, place].join(wordsOf(paper.language).comma)
}

/** What stands below its words: notes; what was wrong in it; of a correction, its story. */
export function afterTexts(paper: Paper, { notes, corrections, corrects }: Carried): readonly string[] {
  const words = wordsOf(paper.language)
  return [
    ...notes,
    ...(corrections.length === 0 ? [] : [correctionsText(paper, corrections, words)]),
    ...(corrects === undefined
      ? []
      : [sayPlain(words.correctionOf, { story: `${corrects.text} (${absolute(paper, corrects.url)})` })]),
  ]
}

function correctionsText(paper: Paper, corrections: Carried['corrections'], words: Words): string {
  const head = count(words.corrections, corrections.length, paper.language)
  const lines = corrections.map(({ text, day }) => (day === null ? text : `${text} — ${dateText(paper, day)}`))
  return [head, ...lines].join('\n')
}

/** The paper's name, on what terms its text may be used, and where the story stands. */
export function originTexts(paper: Paper, { page }: Carried): readonly string[] {
  const { name, licence } = paper
  const terms = licence === null ? null : sayPlain(wordsOf(paper.language).licence, { licence: licence.name })
  return [name, absolute(paper, page), terms].filter((one) => one !== null)
}
