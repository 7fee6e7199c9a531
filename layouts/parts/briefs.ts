/** Briefs: headlines alone, word for word as they were filed, each a link to where it lives. */

import type { BriefLine } from '../../scripts/edition/views/shared.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { wordsOf } from '../words/words.ts'
import { href } from './address.ts'
import { type Html, html, NOTHING } from './html.ts'
import { paperWords, tongue } from './tongue.ts'

/** A list of briefs on a page that is not theirs. */
export function briefs(paper: Paper, lines: readonly BriefLine[]): Html {
  if (lines.length === 0) return NOTHING
  return html`<ul class="briefs">
${lines.map((line) => html`<li${tongue(paper, line)}><a href="${href(paper, line.url)}">${line.text}</a>${toStory(paper, line)}</li>\n`)}</ul>
`
}

/** The briefs of a day on the day's own page, where each has its anchor. */
export function anchoredBriefs(paper: Paper, lines: readonly BriefLine[]): Html {
  if (lines.length === 0) return NOTHING
  return html`<ul class="briefs">
${lines.map((line) => html`<li id="${line.anchor}"${tongue(paper, line)}><a href="#${line.anchor}">${line.text}</a>${toStory(paper, line)}</li>\n`)}</ul>
`
}

/** The way to the story under the same headline. */
function toStory(paper: Paper, line: BriefLine): Html | false {
  return (
    line.story !== null &&
    html` <a class="to-story" href="${href(paper, line.story)}">${paperWords(paper, line, wordsOf(paper.language).fullStory)}</a>`
  )
}
