/**
 * A run: the pages that one worker prints in one go.
 *
 * A fresh Eleventy costs a few milliseconds and holds every page of its run in
 * memory until the last is done. So runs are neither small nor large.
 */

import type { FileFault } from '../../disk/file-fault.ts'
import type { Page, Shell } from '../../edition/plan/page.ts'
import { isPart } from '../../flow/fingerprint.ts'
import { memo } from '../../flow/memo.ts'
import { compare, type Problem } from '../../flow/problem.ts'
import type { KindCost } from '../../flow/progress.ts'
import { isProse } from '../../flow/prose.ts'
import type { Program } from './program.ts'

/** A page and where it is staged, relative to the staging folder. */
export interface Job {
  readonly page: Page
  readonly staged: string
  /** How much there is of it: see `weightOf`. */
  readonly weight: number
}

/** What a worker is told. */
export interface PrintRun {
  readonly program: Program
  /** Null in a run without jobs, which only makes a worker ready. */
  readonly shell: Shell | null
  /** Null prints to nowhere. */
  readonly staging: string | null
  readonly jobs: readonly Job[]
}

/** Of what was staged for an address. */
export interface Bytes {
  readonly url: string
  readonly size: number
  readonly hash: string
  /** Of a page: see `edition/plan/parts.ts`. */
  readonly parts?: string
}

/** What it answers: small values only. */
export type Printed =
  | {
      readonly ok: true
      readonly printed: readonly Bytes[]
      readonly costs: readonly KindCost[]
      /** Processor time of the worker since it last answered, what it took to begin with it, in milliseconds. */
      readonly ms: number
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  /** The disk failed, not a page. */
  | { readonly ok: false; readonly fault: FileFault }

/** At most so many pages in a run, and so many UTF-16 units of their views, for the memory that a worker has. */
const MOST_PAGES = 500
const MOST_WEIGHT = 6_000_000
/** A second worker starts in the time in which one prints about so many pages. */
export const FEW_PAGES = 200
/** From here on, each so many pages are worth one more worker and the memory that it takes. */
const PAGES_A_WORKER = 1000

/** How much there is of a view: about its UTF-16 units as JSON, without a body being read. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 1
  return isPart(value) ? weightOfPart(value) : weightOfAll(value)
}

/** A list of a shelf is on two pages, a teaser on a dozen. */
const weightOfPart = memo((part: object) => weightOfAll(part))

function weightOfAll(value: object): number {
  if (isProse(value)) return value.size
  let sum = 0
  for (const inner of Object.values(value)) sum += 4 + weightOf(inner)
  return sum
}

/**
 * Cut jobs into runs, so that the workers finish at about the same time and each
 * loads few templates.
 *
 * @param workers how many can work at once
 */
export function cutIntoRuns(jobs: readonly Job[], workers: number): Job[][] {
  const useful = Math.max(jobs.length > FEW_PAGES ? 2 : 1, Math.ceil(jobs.length / PAGES_A_WORKER))
  const hands = Math.min(workers, useful)
  const count = Math.ceil(Math.ceil(jobs.length / MOST_PAGES) / hands) * hands
  const most = Math.ceil(jobs.length / count)
  const runs: Job[][] = []
  let weight = 0
  for (const job of jobs.toSorted((a, b) => compare(a.page.kind, b.page.kind))) {
    const last = runs.at(-1)
    weight += job.weight
    if (last !== undefined && last.length < most && weight <= MOST_WEIGHT) last.push(job)
    else {
      runs.push([job])
      weight = job.weight
    }
  }
  return runs
}
