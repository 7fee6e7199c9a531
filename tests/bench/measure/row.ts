/** What is measured: a row, and rows of several rounds and sizes put together. */

export interface Row {
  /** Unique in a table: what was done. */
  readonly what: string
  readonly whose: 'ours' | 'served' | 'Hugo'
  readonly seconds: number
  /** Seconds of processor; null where that was not asked. */
  readonly processor: number | null
  /** Megabytes (10⁶ bytes), of all processes together; null where the system does not tell. */
  readonly megabytes: number | null
  /** Pages that were printed; of a server, those that had to be right on disk. */
  readonly pages: number
}

/** What a paper of one size came to. */
export interface Measured {
  readonly size: number
  readonly rounds: number
  readonly rows: readonly Row[]
  /** Pages of each kind, ours and Hugo's. */
  readonly kinds: readonly Kind[]
  /** What went otherwise than it should, and what is no row. */
  readonly notes: readonly string[]
}

export interface Kind {
  readonly kind: string
  readonly ours: number
  readonly hugo: number
}

/** What everything is set beside. */
export const HUGO_COMPLETE = 'Hugo, complete'

/** Of the rows of all rounds, for each thing done the round whose time is in the middle. */
export function medians(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ what }) => what).values()].map((same) => {
    const sorted = same.toSorted((a, b) => a.seconds - b.seconds)
    return sorted[(sorted.length - 1) >> 1] as Row
  })
}

/** How many times as long as Hugo's complete build of the same size; null without Hugo. */
export function ofHugo({ seconds }: Row, { rows }: Measured): number | null {
  const hugo = rows.find(({ what }) => what === HUGO_COMPLETE)
  return hugo === undefined ? null : seconds / hugo.seconds
}

/** By which power of the size the time grew: 1 is in step with it, 0 not at all. Null if a row is not of both sizes. */
export function growth(what: string, from: Measured, to: Measured): number | null {
  const [before, after] = [from, to].map(({ rows }) => rows.find((row) => row.what === what)?.seconds)
  if (before === undefined || after === undefined || before === 0) return null
  return Math.log(after / before) / Math.log(to.size / from.size)
}
