/**
 * The front page. What leads is set large, its opening in columns; seconds stand
 * beside it, thirds below, and a rail at the side takes the latest and as many
 * briefs as make it as high as the news. What is left of the briefs runs on below.
 * With nothing beside it the lead goes across the whole page, so that a paper of
 * one story looks as meant as one of fifty.
 */

import type { PageOf, Shell } from '../scripts/edition/page.ts'
import type { BriefLine, Teaser } from '../scripts/edition/views/shared.ts'
import type { FrontView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { FRONT, HEADLINES, href } from './address.ts'
import { briefs } from './briefs.ts'
import { briefLines, fitted, latestLines, leadLines, lettersIn, secondLines, thirdLines } from './copyfit.ts'
import { type Html, html, NOTHING } from './html.ts'
import { frontNameplate } from './masthead.ts'
import { shell } from './shell.ts'
import { latestLine, teaser } from './teaser.ts'
import { sayPlain, wordsOf } from './words.ts'

/** `/` */
export function front({ view }: PageOf<'front'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const page = madeUp(view)
  const main = html`${top(paper, page)}${briefBand(paper, page)}${sectionBands(paper, view)}
<p class="onward"><a href="${href(paper, HEADLINES)}">${words.allHeadlines}</a></p>
`
  return shell(around, {
    url: FRONT,
    title: null,
    description: paper.motto ?? sayPlain(words.frontDescription, { paper: paper.name }),
    front: frontNameplate(paper, view),
    main,
  })
}

/** The view, made up: texts cut to their places, the briefs divided. */
interface MadeUp extends FrontView {
  readonly rail: readonly BriefLine[]
  readonly below: readonly BriefLine[]
}

/** In letters. */
const SECOND_TEXT = 190
const LEAST_LEAD = 500
const MOST_LEAD = 1500
/** In lines: as much white as a column may have at its foot. */
const SLACK = 5
/** In letters, across the whole page, in four columns. */
const BANNER = 1700

function madeUp(view: FrontView): MadeUp {
  if (view.lead === null) return { ...view, rail: [], below: view.briefs }
  const all = view.seconds.map(shortened)
  const fixed = leadLines(view.lead)
  // A third second stands beside a lead that is high enough for it, or it is the first of the latest.
  const most = fixed + Math.min(MOST_LEAD, view.lead.opening.length) / lettersIn(1)
  const seconds = besideLines(all) > most + SLACK ? all.slice(0, 2) : all
  const latest = [...view.seconds.slice(seconds.length), ...view.latest]
  return { ...view, ...divided({ ...view, latest }, view.lead, seconds), latest, seconds }
}

type Divided = Pick<MadeUp, 'lead' | 'rail' | 'below'>

/** The briefs to rail and foot of the page; the lead's opening as long as what stands beside it. */
function divided(view: FrontView, lead: Teaser, seconds: readonly Teaser[]): Divided {
  const fixed = leadLines(lead)
  const beside = besideLines(seconds)
  const below = Math.ceil(view.thirds.length / 3) * Math.max(0, ...view.thirds.map(thirdLines))
  const least = fixed + LEAST_LEAD / lettersIn(1)
  const rail = railBriefs(view, Math.max(least, beside) + below)
  // The lead's opening makes up for what is higher beside it.
  const room = Math.min(
    MOST_LEAD,
    Math.max(LEAST_LEAD, lettersIn(Math.max(beside, railLines(view, rail) - below) - fixed)),
  )
  const alone = seconds.length === 0 && rail.length === 0 && view.latest.length === 0
  const opening = fitted(lead.opening, alone ? BANNER : room)
  return { lead: { ...lead, opening }, rail, below: view.briefs.slice(rail.length) }
}

/** A second has its dek, or as much of its opening. */
function shortened(story: Teaser): Teaser {
  return { ...story, opening: '', dek: fitted(story.dek ?? story.opening, SECOND_TEXT) || null }
}

function besideLines(seconds: readonly Teaser[]): number {
  return seconds.reduce((sum, story) => sum + secondLines(story, story.dek ?? ''), 0)
}

/** Fewer make no list of their own, in the rail or below. */
const A_LIST = 5

/** As many briefs as stand below the latest without making the rail higher than the news. */
function railBriefs(view: FrontView, height: number): readonly BriefLine[] {
  const { latest, briefs, seconds } = view
  const over = briefs.findIndex((_, at) => railLines(view, briefs.slice(0, at + 1)) > height)
  const fits = over < 0 ? briefs.length : over
  if (briefs.length - fits < A_LIST) return briefs
  // Beside a single story, half the briefs on the page would look left over.
  return fits < A_LIST - 2 || (latest.length === 0 && seconds.length === 0) ? [] : briefs.slice(0, fits)
}

/** A rail of the latest and these briefs, with a label above each. */
function railLines({ latest }: FrontView, briefs: readonly BriefLine[]): number {
  const sum = (lines: readonly number[]) => (lines.length === 0 ? 0 : lines.reduce((all, one) => all + one, 2))
  return sum(latest.map(latestLines)) + sum(briefs.map(briefLines))
}

function top(paper: Paper, page: MadeUp): Html {
  const words = wordsOf(paper.language)
  const { lead, seconds, thirds, latest, rail, day } = page
  if (lead === null) return page.briefs.length === 0 ? html`<p class="empty">${words.emptyPaper}</p>\n` : NOTHING
  const hasRail = latest.length + rail.length > 0
  return html`<div class="top${hasRail && ' railed'}">
<div class="news">
${teaser(paper, lead, { weight: 'lead', level: 2, day })}${
  seconds.length > 0 &&
  html`<div class="seconds">
${seconds.map((story) => teaser(paper, story, { weight: 'second', level: 2, day }))}</div>
`
}${
  thirds.length > 0 &&
  html`<div class="grid thirds">
${thirds.map((story) => teaser(paper, story, { weight: 'third', level: 2, day }))}</div>
`
}</div>
${hasRail && html`<div class="rail">\n${latestList(paper, page)}${inBrief(paper, rail)}</div>\n`}</div>
`
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

function inBrief(paper: Paper, lines: readonly BriefLine[]): Html {
  if (lines.length === 0) return NOTHING
  return html`<section aria-labelledby="in-brief">
<h2 class="label" id="in-brief">${wordsOf(paper.language).inBrief}</h2>
${briefs(paper, lines)}</section>
`
}

/** The briefs below the stories, run on in columns. */
function briefBand(paper: Paper, { below, rail }: MadeUp): Html {
  if (below.length === 0) return NOTHING
  const words = wordsOf(paper.language)
  return html`<section class="band" aria-labelledby="briefs">
<h2 class="label" id="briefs">${rail.length > 0 ? words.moreInBrief : words.inBrief}</h2>
${briefs(paper, below)}</section>
`
}

/** In letters: below a section's first story. */
const SECTION_TEXT = 260

/** A band for each section, under a heavy rule. */
function sectionBands(paper: Paper, view: FrontView): Html[] {
  return view.sections.map(
    ({ link, stories }) => html`<section class="band">
<h2 class="label"><a href="${href(paper, link.url)}">${link.text}</a></h2>
<div class="grid row">
${stories.map((story, i) =>
  teaser(
    paper,
    { ...story, section: null, opening: fitted(story.opening, SECTION_TEXT) },
    { weight: i === 0 ? 'second' : 'third', level: 3, day: view.day, full: true },
  ),
)}</div>
</section>
`,
  )
}
