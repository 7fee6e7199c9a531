/**
 * The front page. What leads is set large; how the briefs stand beside it depends
 * on how much there is: a few fill a rail beside the stories, many run on below
 * in columns, and with a single story the lead becomes a banner above them, so
 * that a paper of one story looks as meant as one of fifty.
 */

import type { PageOf, Shell } from '../scripts/edition/page.ts'
import type { BriefLine } from '../scripts/edition/views/shared.ts'
import type { FrontView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { FRONT, HEADLINES, href } from './address.ts'
import { briefs } from './briefs.ts'
import { type Html, html, NOTHING } from './html.ts'
import { frontNameplate } from './masthead.ts'
import { shell } from './shell.ts'
import { teaser } from './teaser.ts'
import { sayPlain, wordsOf } from './words.ts'

/** `/` */
export function front({ view }: PageOf<'front'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { rail, below } = divide(view)
  const main = html`${top(paper, view, rail)}${briefBand(paper, below, rail.length > 0)}${sectionBands(paper, view)}
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

/** How many briefs stand as high as the lead, a row of seconds, and a row of two thirds. */
const BESIDE_LEAD = 7
const BESIDE_SECONDS = 7
const BESIDE_THIRDS = 1.7

/** The briefs beside the stories, and those that run on below them. */
function divide(view: FrontView): { rail: readonly BriefLine[]; below: readonly BriefLine[] } {
  if (view.lead === null) return { rail: [], below: view.briefs }
  const seconds = view.seconds.length > 0 ? BESIDE_SECONDS : 0
  const room = Math.round(BESIDE_LEAD + seconds + BESIDE_THIRDS * Math.ceil(view.thirds.length / 2))
  if (view.briefs.length <= room + 3) return { rail: view.briefs, below: [] }
  if (view.seconds.length === 0) return { rail: [], below: view.briefs }
  return { rail: view.briefs.slice(0, room), below: view.briefs.slice(room) }
}

function top(paper: Paper, view: FrontView, rail: readonly BriefLine[]): Html {
  const words = wordsOf(paper.language)
  if (view.lead === null) return view.briefs.length === 0 ? html`<p class="empty">${words.emptyPaper}</p>\n` : NOTHING
  const { day } = view
  const news = html`${teaser(paper, view.lead, { weight: 'lead', level: 2, day })}${
    view.seconds.length > 0 &&
    html`<div class="grid seconds">
${view.seconds.map((story) => teaser(paper, story, { weight: 'second', level: 2, day }))}</div>
`
  }${
    view.thirds.length > 0 &&
    html`<div class="grid thirds">
${view.thirds.map((story) => teaser(paper, story, { weight: 'third', level: 2, day }))}</div>
`
  }`
  if (rail.length === 0) return html`<div class="top banner">\n${news}</div>\n`
  return html`<div class="top">
<div class="news">
${news}</div>
<section class="rail" aria-labelledby="in-brief">
<h2 class="label" id="in-brief">${words.inBrief}</h2>
${briefs(paper, rail)}</section>
</div>
`
}

/** The briefs below the stories, in columns. */
function briefBand(paper: Paper, lines: readonly BriefLine[], continued: boolean): Html {
  if (lines.length === 0) return NOTHING
  const words = wordsOf(paper.language)
  return html`<section class="band" aria-labelledby="briefs">
<h2 class="label" id="briefs">${continued ? words.moreInBrief : words.inBrief}</h2>
${briefs(paper, lines)}</section>
`
}

/** A band for each section, under a heavy rule. */
function sectionBands(paper: Paper, view: FrontView): Html[] {
  return view.sections.map(
    ({ link, stories }) => html`<section class="band">
<h2 class="label"><a href="${href(paper, link.url)}">${link.text}</a></h2>
<div class="grid row">
${stories.map((story, i) => teaser(paper, { ...story, section: null }, { weight: i === 0 ? 'second' : 'third', level: 3, day: view.day }))}</div>
</section>
`,
  )
}
