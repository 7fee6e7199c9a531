/** A correction as it stands below its story, and on the page of corrections. */

import type { StoryCorrection } from '../../scripts/edition/edition.ts'
import type { Spoken } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { time } from '../parts/dates.ts'
import { type Html, html } from '../parts/html.ts'
import { paperWords, tongue } from '../parts/tongue.ts'

/** Its words, and its day, where anybody gives it. @param around of whose language the words are */
export function correctionText(
  paper: Paper,
  around: Spoken,
  { text, day }: Pick<StoryCorrection, 'text' | 'day'>,
): Html {
  const made = day !== null && html` <span class="made">${paperWords(paper, around, time(paper, day))}</span>`
  return html`<p${tongue(paper, around)}>${text}${made}</p>\n`
}
