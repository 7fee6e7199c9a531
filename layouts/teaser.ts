/** Teasers: a story on a page that is not its own, at the size that its weight asks for. */

import type { Teaser } from '../scripts/edition/views/shared.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { href } from './address.ts'
import { dateText, dayOf, time } from './dates.ts'
import { type Html, html, NOTHING, trusted } from './html.ts'
import { aside, tongue } from './tongue.ts'
import { list, say, wordsOf } from './words.ts'

/** The lead, of which there is one; seconds, which have words below the headline; thirds, which are a headline. */
export type Weight = 'lead' | 'second' | 'third'

/** How a page shows its teasers. */
export interface Showing {
  readonly weight: Weight
  /** The heading's level on this page. */
  readonly level: 2 | 3 | 4
  /** The day that the page stands for, `yyyy-mm-dd`: a teaser of that day does not repeat it. */
  readonly day: string
}

/** A story as a teaser. */
export function teaser(paper: Paper, story: Teaser, { weight, level, day }: Showing): Html {
  const [open, close] = HEADINGS[level]
  return html`<article class="${weight}${story.headline.length > LONG && ' long'}"${tongue(paper, story)}>
${kicker(paper, story)}${open}${headlineLink(paper, story)}${close}
${drafted(paper, story)}<div class="words">
${standfirst(story, weight)}${signature(paper, story, day)}</div>
</article>
`
}

/** Stories as a plain list of headlines, of one day, in a list of many days. */
export function storyLines(paper: Paper, stories: readonly Teaser[], day: string): Html {
  if (stories.length === 0) return NOTHING
  return html`<ul class="lines">
${stories.map(
  (story) => html`<li${tongue(paper, story)}>${headlineLink(paper, story)}
${drafted(paper, story)}${signature(paper, story, day)}</li>\n`,
)}</ul>
`
}

/** Headlines longer than this, in UTF-16 units, are set a step smaller. */
export const LONG = 90

/** What a heading opens and closes with, by level. */
const HEADINGS: Readonly<Record<Showing['level'], readonly [Html, Html]>> = {
  2: [trusted('<h2>'), trusted('</h2>')],
  3: [trusted('<h3>'), trusted('</h3>')],
  4: [trusted('<h4>'), trusted('</h4>')],
}

function headlineLink(paper: Paper, story: Teaser): Html {
  return html`<a href="${href(paper, story.url)}">${story.headline}</a>`
}

function drafted(paper: Paper, story: Teaser): Html | false {
  return story.drafted && html`<p class="drafted">${aside(paper, story, wordsOf(paper.language).draftedMark)}</p>\n`
}

/** The kicker, or where there is none the section's name. */
function kicker(paper: Paper, story: Teaser): Html {
  if (story.kicker !== null) return html`<p class="kicker">${story.kicker}</p>\n`
  if (story.section === null) return NOTHING
  const section = html`<a href="${href(paper, story.section.url)}">${story.section.text}</a>`
  return html`<p class="kicker">${aside(paper, story, section)}</p>\n`
}

/** The dek, and without one the first words; below the lead both. */
function standfirst(story: Teaser, weight: Weight): Html {
  if (weight === 'third') return NOTHING
  const opens = story.opening !== '' && (weight === 'lead' || story.dek === null)
  return html`${story.dek !== null && html`<p class="dek">${story.dek}</p>\n`}${opens && html`<p class="opening">${story.opening}</p>\n`}`
}

/** Who wrote it, and when, where that is another day than the page's. */
function signature(paper: Paper, story: Teaser, day: string): Html {
  const words = wordsOf(paper.language)
  const who = story.bylines.length > 0 && html`<span>${list(story.bylines, words)}</span>`
  const filed = dayOf(paper, story.filed)
  const when =
    (story.published ?? filed) !== day && html`<span>${aside(paper, story, dated(paper, story, filed, day))}</span>`
  return who || when ? html`<p class="signature">${who}${who && when && ' '}${when}</p>\n` : NOTHING
}

/** The date that the copy gives; without one, when it was filed, and that it was filed. The year only where it is another. */
function dated(paper: Paper, story: Teaser, filedDay: string, day: string): Html {
  const shown = story.published ?? filedDay
  const style = shown.slice(0, 4) === day.slice(0, 4) ? 'short' : 'day'
  if (story.published !== null) return time(paper, story.published, style)
  const filed = html`<time datetime="${story.filed}">${dateText(paper, filedDay, style)}</time>`
  return say(wordsOf(paper.language).filedMark, { date: filed })
}
