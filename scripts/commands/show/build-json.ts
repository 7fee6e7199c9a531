/** What a build did, for programs: one object, stable, as `docs/commands.md` has it. */

import type { Timings } from '../../build/stopwatch.ts'
import type { Outcome } from '../../build.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { bareName } from '../../register/sift.ts'
import { answerJson } from '../json/answer.ts'
import { whyText } from './show-held.ts'

/** The object as text. */
export function buildJson(outcome: Outcome, paths: Paths, timings: Timings, isDryRun = false): string {
  const { code, paper, items, report, held, due, problems } = outcome
  return answerJson(code, problems, {
    isDryRun,
    paper: paper?.name ?? null,
    content: paths.content,
    output: paths.output,
    items: report === null ? null : items,
    pages: report === null ? null : pagesOf(report),
    search: report?.index ?? null,
    held: held.map((one) => ({
      file: one.source,
      kind: one.item.kind,
      headline: bareName(one.item),
      until: one.verdict.until,
      why: whyText(one),
    })),
    next: due,
    timings: timingsOf(timings),
  })
}

/** The same of a build that did not begin. */
export function stoppedJson(code: number, problems: readonly Problem[], paths: Paths | null): string {
  return answerJson(code, problems, {
    isDryRun: false,
    paper: null,
    content: paths?.content ?? null,
    output: paths?.output ?? null,
    items: null,
    pages: null,
    search: null,
    held: [],
    next: null,
    timings: null,
  })
}

function pagesOf({ added, changed, removed, left }: NonNullable<Outcome['report']>) {
  return { added, changed, removed, left }
}

function timingsOf({ ms, processor, memory, stages, kinds }: Timings) {
  return {
    ms: whole(ms),
    processor: whole(processor),
    memory,
    stages: stages.map(({ stage, count, ...cost }) => ({
      stage,
      count,
      ms: whole(cost.ms),
      thisThread: whole(cost.here),
      otherThreads: whole(cost.elsewhere),
    })),
    kinds: kinds.map(({ kind, pages, ms: taken, bytes }) => ({ kind, pages, ms: hundredths(taken), bytes })),
  }
}

function whole(ms: number): number {
  return Math.round(ms)
}

function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100
}
