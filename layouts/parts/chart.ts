/** A small chart of how often a name was in the news: bars without script, and the same in words. */

import type { ShelfView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { count, sayPlain, wordsOf } from '../words/words.ts'
import { periodText } from './dates.ts'
import { type Html, html, NOTHING } from './html.ts'

const HEIGHT = 40
/** Of a name that never had more than one item at a time the bars say nothing. */
const LEAST_PEAK = 2
/** Of a bar and the gap after it, and of the bar. */
const STEP = 8
const BAR = 6

/** Bars from the oldest period to the newest, on a line. Two periods make no picture. */
export function chart(paper: Paper, counts: ShelfView['counts']): Html {
  const [first, last] = [counts[0], counts.at(-1)]
  if (first === undefined || last === undefined || counts.length < 3) return NOTHING
  const peak = counts.reduce((highest, one) => (one.count > highest.count ? one : highest))
  if (peak.count < LEAST_PEAK) return NOTHING
  const words = wordsOf(paper.language)
  const said = sayPlain(words.chart, {
    first: periodText(paper, first.period),
    last: periodText(paper, last.period),
    peak: periodText(paper, peak.period),
    items: count(words.items, peak.count, paper.language),
  })
  const width = counts.length * STEP - (STEP - BAR)
  return html`<figure class="chart">
<svg viewBox="0 0 ${width} ${HEIGHT + 1}" aria-hidden="true"><path d="M0 ${HEIGHT}h${width}v1H0z${bars(counts, peak.count)}"/></svg>
<figcaption>${said}</figcaption>
</figure>
`
}

/** The path of all bars. A period with anything in it has one of two units at least, so that it is seen. */
function bars(counts: ShelfView['counts'], most: number): string {
  return counts
    .map(({ count: n }, at) => {
      const height = n === 0 ? 0 : Math.max(2, Math.round((n / most) * HEIGHT))
      return height === 0 ? '' : `M${at * STEP} ${HEIGHT}v-${height}h${BAR}v${height}z`
    })
    .join('')
}
