/**
 * The front page: the lead with its opening in columns, seconds beside it, thirds
 * below, the latest and some briefs in a rail, the rest of the briefs, then a band
 * for each section. What stands where is decided in make-up.ts.
 */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { BriefLine } from '../scripts/edition/views/shared.ts'
import type { FrontView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { FRONT, HEADLINES, href } from './parts/address.ts'
import { briefs } from './parts/briefs.ts'
import { fitted } from './parts/copyfit.ts'
import { type Html, html, NOTHING } from './parts/html.ts'
import { type MadeUp, madeUp } from './parts/make-up.ts'
import { latestLine, teaser } from './parts/teaser.ts'
import { frontNameplate } from './shell/masthead.ts'
import { shell } from './shell/shell.ts'
import { sayPlain, wordsOf } from './words/words.ts'

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

function top(paper: Paper, page: MadeUp): Html {
  const words = wordsOf(paper.language)
  const { lead, seconds, thirds, latest, rail, day } = page
  if (lead === null) return page.briefs.length === 0 ? html`<p class="empty">${words.emptyPaper}</p>\n` : NOTHING
  const hasRail = latest.length + rail.length > 0
  return html`<div class="top${hasRail && ' railed'}">
<div class="news">
${teaser(paper, lead, { weight: 'lead', level: 2, day, picture: 'first' })}${
  seconds.length > 0 &&
  html`<div class="seconds">
${seconds.map((story) => teaser(paper, story, { weight: 'second', level: 2, day, picture: 'shown' }))}</div>
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
