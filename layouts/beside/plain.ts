/** Pages that are no story, such as `/imprint/`, and the note that stays where one was. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { href } from '../parts/address.ts'
import { dayOf, time } from '../parts/dates.ts'
import { indexHead } from '../parts/days.ts'
import { html, join } from '../parts/html.ts'
import { partTongue, tongue } from '../parts/tongue.ts'
import { prose } from '../prose/prose.ts'
import { shell } from '../shell/shell.ts'
import { say, sayPlain, sentences, wordsOf } from '../words/words.ts'
import { pageList } from './notices.ts'

/** A page: its way up, its title, its text, and the pages below it. */
export function plain({ url, view }: PageOf<'plain'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { trail, title, below, markdown, tongues } = view
  const way = trail.map(({ url: to, text }) => html`<a href="${href(paper, to)}">${text}</a>`)
  const main = html`<div class="sheet">
<article class="story page"${tongue(paper, view)}>
<header>
${way.length > 0 && html`<p class="kicker">${join(way, ' / ')}</p>\n`}<h1${partTongue(view, 'headline')}>${title}</h1>
</header>
${
  markdown.size > 0 &&
  html`<div class="prose">
${prose(markdown.text, { root: paper.base.slice(0, -1), words, tongues })}</div>
`
}</article>
</div>
${pageList(paper, below, null)}`
  const description =
    view.opening === '' ? sayPlain(words.pageDescription, { name: title, paper: paper.name }) : view.opening
  return shell(around, { url, title, description, trail, plain: true, main })
}

/** Where a page was that is gone. */
export function takenDown({ url, view }: PageOf<'takenDown'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const on = say(words.takenDownText, { date: time(paper, dayOf(paper, view.on)) })
  return shell(around, {
    url,
    title: words.takenDown,
    description: null,
    hidden: true,
    main: html`${indexHead(words.takenDown, null, null)}<p class="plain">${sentences(on, words.takenDownKept)}</p>\n`,
  })
}
