/** Verdicts, counted by field, with precision and recall. */

import type { Judged } from './compare.ts'

export interface Tally {
  readonly field: string
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly invented: number
  /** Copy that has none, and the desk says so. */
  readonly none: number
}

export function tallied(all: readonly Judged[]): Tally[] {
  return [...Map.groupBy(all, ({ field }) => field)].map(([field, judged]) => {
    const count = (verdict: Judged['verdict']) => judged.filter((one) => one.verdict === verdict).length
    return {
      field,
      right: count('right'),
      wrong: count('wrong'),
      missed: count('missed'),
      invented: count('invented'),
      none: count('none'),
    }
  })
}

/** A Markdown table. Precision: right of all that was said; recall: right of all that there is. */
export function printTally(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ field, right, wrong, missed, invented, none }) => {
    const cells = [
      field,
      right,
      wrong,
      missed,
      invented,
      none,
      share(right, right + wrong + invented),
      share(right, right + wrong + missed),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| field | right | wrong | missed | invented | rightly none | precision | recall |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)} %`
}
