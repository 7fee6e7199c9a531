/** A small chart of how often a topic was in the news: bars without script, and the same in words. */

import type { TopicView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { periodText } from './dates.ts'
import { type Html, html, NOTHING } from './html.ts'
import { count, sayPlain, wordsOf } from './words.ts'

const HEIGHT = 40
/** Of a bar and the gap after it. */
const STEP = 4
const BAR = 3

/** Bars from the oldest period to the newest. Two periods make no picture. */
export function chart(paper: Paper, counts: TopicView['counts']): Html {
  const [first, last] = [counts[0], counts.at(-1)]
  if (first === undefined || last === undefined || counts.length < 3) return NOTHING
  const peak = counts.reduce((highest, one) => (one.count > highest.count ? one : highest))
  const period = (one: { period: string }): string => periodText(paper, one.period)
  const words = wordsOf(paper.language)
  const most = sayPlain(words.chartMost, {
    period: period(peak),
    items: count(words.items, peak.count, paper.language),
  })
  return html`<figure class="chart">
<svg viewBox="0 0 ${counts.length * STEP - (STEP - BAR)} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars(counts, peak.count)}"/></svg>
<figcaption><span>${period(first)}</span><b>${most}</b><span>${period(last)}</span></figcaption>
</figure>
`
}

/** One path for all of them; whatever there is at all is seen. */
function bars(counts: TopicView['counts'], most: number): string {
  return counts
    .map(({ count: n }, at) => {
      const height = n === 0 ? 0 : Math.max(2, Math.round((n / most) * HEIGHT))
      return height === 0 ? '' : `M${at * STEP} ${HEIGHT}v-${height}h${BAR}v${height}z`
    })
    .join('')
}
