/** A front page as it stood when its day was over: the same make-up, under its date, with the ways to the one before and after. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { EditionView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { briefBand, sectionBands, top } from './front.ts'
import { FRONT, href } from './parts/address.ts'
import { dateText, time } from './parts/dates.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { madeUp } from './parts/make-up.ts'
import { shell } from './shell/shell.ts'
import { count, say, sayPlain, sentences, wordsOf } from './words/words.ts'

/** `/edition/yyyy-mm-dd/` */
export function edition({ url, view }: PageOf<'edition'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const page = madeUp(view, paper.dress?.front?.rail !== false)
  const day = dateText(paper, view.day)
  const gone = view.gone > 0 && count(words.editionGone, view.gone, paper.language)
  const head = indexHead(
    say(words.editionOf, { date: time(paper, view.day) }),
    html`<a href="${href(paper, view.dayUrl)}">${time(paper, view.day, 'weekday')}</a>`,
    sentences(words.editionNote, gone),
  )
  return shell(around, {
    url,
    title: sayPlain(words.editionOf, { date: day }),
    description: sayPlain(words.dayDescription, { paper: paper.name, date: day }),
    trail: [{ url: view.dayUrl, text: day }],
    main: html`${head}${top(paper, page)}${briefBand(paper, page)}${sectionBands(paper, view)}${ways(paper, view)}`,
  })
}

/** The way to the edition before and the one after; after the last, to the front page. */
function ways(paper: Paper, { previous, next }: EditionView): Html {
  const words = wordsOf(paper.language)
  const before =
    previous !== null &&
    html`<p class="prev"><span>${words.earlier}</span> <a href="${href(paper, previous.url)}" rel="prev">${dateText(paper, previous.text)}</a></p>\n`
  const after =
    next === null
      ? html`<a href="${href(paper, FRONT)}" rel="next">${words.editionToday}</a>`
      : html`<a href="${href(paper, next.url)}" rel="next">${dateText(paper, next.text)}</a>`
  return html`<nav class="neighbours" aria-label="${words.periods}">
${before}<p class="next"><span>${words.later}</span> ${after}</p>
</nav>
`
}
