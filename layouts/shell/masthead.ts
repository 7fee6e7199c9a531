/** The masthead: the paper's name, large on the front page and small elsewhere, and the ways into the paper. */

import type { Link } from '../../scripts/edition/edition.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import type { FrontView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { CALENDAR, FRONT, HEADLINES, href, SEARCH } from '../parts/address.ts'
import { time } from '../parts/dates.ts'
import { tallyText } from '../parts/days.ts'
import { type Html, html } from '../parts/html.ts'
import { listsIn } from '../parts/lists.ts'
import { wordsOf } from '../words/words.ts'
import { type SetWay, waysOf } from './ways.ts'

/** The small nameplate, which leads to the front page. */
export function nameplate(paper: Paper): Html {
  return html`<p class="nameplate"><a href="${href(paper, FRONT)}">${named(paper)}</a></p>\n`
}

/** The paper's name: in letters, or as its logo, whose alternative text it is. */
function named(paper: Paper): Html {
  const logo = paper.dress?.logo
  if (logo === undefined) return html`${paper.name}`
  return html`<img class="logo" src="${href(paper, logo.url)}" alt="${paper.name}" width="${logo.width}" height="${logo.height}">`
}

/** The front page's nameplate, with the dateline strip below it: the day, the motto, how much the day holds. */
export function frontNameplate(paper: Paper, view: FrontView): Html {
  return html`<h1 class="nameplate${lengthOf(paper.name)}">${named(paper)}</h1>
<div class="dateline">
<p><a href="${href(paper, view.dayUrl)}">${time(paper, view.day, 'weekday')}</a></p>
${paper.motto !== null && html`<p class="motto">${paper.motto}</p>\n`}<p>${tallyText(paper, view.count)}</p>
</div>
`
}

/** Up to how many letters a name is set at which size, as wide as the sheet; without a class up to 22. */
const LENGTHS = [
  [12, ' short'],
  [22, ''],
  [34, ' long'],
] as const

function lengthOf(name: string): string {
  return LENGTHS.find(([most]) => name.length <= most)?.[1] ?? ' longest'
}

/**
 * The menu: the ways into the paper. It is made once for all pages, and once more for
 * each page that stands in it, where its own entry is marked.
 */
export function navigation(around: Shell): (url: string) => Html {
  const { paper } = around
  const words = wordsOf(paper.language)
  const [newest] = around.years
  const ways: readonly Link[] = [
    { url: HEADLINES, text: words.headlines },
    ...listsIn('masthead', around),
    ...(newest === undefined ? [] : [{ url: newest.url, text: words.archive }]),
    ...(around.calendar === true ? [{ url: CALENDAR, text: words.calendar }] : []),
    ...(around.pages?.menu ?? []),
    { url: SEARCH, text: words.search },
  ]
  const own = paper.dress?.navigation
  const groups: readonly (readonly SetWay[])[] =
    own === undefined ? [set(paper, around.sections), set(paper, ways)] : [waysOf(around, own)]
  const made = (url: string): Html => html`<nav aria-label="${words.shelves.section.all}">
${groups.map((links, at) => links.length > 0 && html`<ul${at > 0 && html` class="tools"`}>\n${links.map((way) => html`<li><a href="${way.href}"${currentMark(way.url, url)}>${way.text}</a></li>\n`)}</ul>\n`)}</nav>
`
  const plain = made('')
  const marked = new Map(groups.flat().map((way) => [way.url, made(way.url)]))
  return (url) => marked.get(url) ?? plain
}

function set(paper: Paper, links: readonly Link[]): readonly SetWay[] {
  return links.map((link) => ({ ...link, href: href(paper, link.url) }))
}

function currentMark(way: string, url: string): Html | false {
  return way === url && html` aria-current="page"`
}
