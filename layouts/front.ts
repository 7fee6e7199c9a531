/**
 * The front page: the lead with its opening in columns, seconds beside it, thirds
 * below, the latest and some briefs in a rail, the rest of the briefs, then a band
 * for each section. What stands where is decided in make-up.ts.
 */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { BriefLine } from '../scripts/edition/views/shared.ts'
import type { FrontView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { ahead } from './beside/events.ts'
import { notices } from './beside/notices.ts'
import { FRONT, HEADLINES, href } from './parts/address.ts'
import { briefs } from './parts/briefs.ts'
import { fitted } from './parts/copyfit.ts'
import { time } from './parts/dates.ts'
import { type Html, html, NOTHING } from './parts/html.ts'
import { type MadeUp, madeUp } from './parts/make-up.ts'
import { below, latestLine, teaser } from './parts/teaser.ts'
import { frontNameplate } from './shell/masthead.ts'
import { shell } from './shell/shell.ts'
import { count, say, sayPlain, wordsOf } from './words/words.ts'

/** `/` */
export function front({ view }: PageOf<'front'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const page = madeUp(view, paper.dress?.front?.rail !== false)
  const main = html`${top(paper, page)}${ahead(paper, view.events)}${notices(paper, view.notices)}${briefBand(paper, page)}${sectionBands(paper, view)}
<p class="onward"><a href="${href(paper, HEADLINES)}">${words.allHeadlines}</a>${
    view.before !== undefined &&
    html` <a href="${href(paper, view.before.url)}" rel="prev">${say(words.editionOf, { date: time(paper, view.before.text) })}</a>`
  }</p>
`
  return shell(around, {
    url: FRONT,
    title: null,
    description: paper.motto ?? sayPlain(words.frontDescription, { paper: paper.name }),
    front: frontNameplate(paper, view),
    main,
  })
}

export function top(paper: Paper, page: MadeUp): Html {
  const words = wordsOf(paper.language)
  const { lead, seconds, thirds, latest, rail, day } = page
  if (lead === null) return page.briefs.length === 0 ? html`<p class="empty">${words.emptyPaper}</p>\n` : NOTHING
  const hasRail = latest.length + rail.length > 0
  return html`<div class="top${hasRail && ' railed'}">
<div class="news">
${teaser(paper, lead, { weight: 'lead', level: 2, day, picture: 'first', below: goesOn(paper, page) })}${
  seconds.length > 0 &&
  html`<div class="seconds">
${seconds.map((story) => teaser(paper, story, { weight: 'second', level: 2, day, full: true, picture: 'shown' }))}</div>
`
}${
  thirds.length > 0 &&
  html`<div class="grid thirds">
${thirds.map((story) => teaser(paper, story, { weight: 'third', level: 2, day }))}</div>
`
}</div>
${hasRail && html`<div class="rail">\n${latestList(paper, page)}${inBrief(paper, rail, page.below.length === 0 && allBriefs(paper, page))}</div>\n`}</div>
`
}

/** Where the lead breaks off: the way to the rest of it, and how much that is; on a phone, which shows less, only the way. */
function goesOn(paper: Paper, { lead, left }: MadeUp): Html {
  if (lead === null || left === 0) return NOTHING
  const words = wordsOf(paper.language)
  return html`<p class="goes-on"><a href="${href(paper, lead.url)}">${words.continueReading}</a><span>${words.comma}${count(words.moreParagraphs, left, paper.language)}</span></p>\n`
}

function latestList(paper: Paper, { latest, day }: MadeUp): Html {
  if (latest.length === 0) return NOTHING
  return html`<section aria-labelledby="latest">
<h2 class="label" id="latest">${wordsOf(paper.language).latest}</h2>
<ul class="latest">
${latest.map((story) => latestLine(paper, story, day))}</ul>
</section>
`
}

function inBrief(paper: Paper, lines: readonly BriefLine[], onward: Html | false): Html {
  if (lines.length === 0) return NOTHING
  return html`<section aria-labelledby="in-brief">
<h2 class="label" id="in-brief">${wordsOf(paper.language).inBrief}</h2>
${briefs(paper, lines)}${onward}</section>
`
}

/** The way to the rest, where the day has more briefs than the front page. */
function allBriefs(paper: Paper, { count: { briefs: all }, briefs: some, dayUrl }: MadeUp): Html {
  if (all <= some.length) return NOTHING
  return html`<p class="onward"><a href="${href(paper, dayUrl)}">${count(wordsOf(paper.language).allBriefs, all, paper.language)}</a></p>\n`
}

/** The briefs below the stories, run on in columns. */
export function briefBand(paper: Paper, page: MadeUp): Html {
  const { below, rail } = page
  if (below.length === 0) return NOTHING
  const words = wordsOf(paper.language)
  return html`<section class="band" aria-labelledby="briefs">
<h2 class="label" id="briefs">${rail.length > 0 ? words.moreInBrief : words.inBrief}</h2>
${briefs(paper, below)}${allBriefs(paper, page)}</section>
`
}

/** In letters: below a section's first story. */
const SECTION_TEXT = 260

/** A band for each section, under a heavy rule. */
export function sectionBands(paper: Paper, view: FrontView): Html[] {
  return view.sections.map(
    ({ link, stories }) => html`<section class="band">
<h2 class="label"><a href="${href(paper, link.url)}">${link.text}</a></h2>
<div class="grid row">
${stories.map((story, i) =>
  teaser(
    paper,
    { ...below(paper, link.text, story), opening: fitted(story.opening, SECTION_TEXT) },
    {
      weight: i === 0 ? 'second' : 'third',
      level: 3,
      day: view.day,
      full: true,
      ...(i === 0 ? { picture: 'shown' as const } : {}),
    },
  ),
)}</div>
</section>
`,
  )
}
