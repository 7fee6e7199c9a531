/**
 * A fault: what a template threw, as a problem with its place.
 *
 * Eleventy names every page of a failed run but not the one that failed, and its
 * errors lose their causes on the way out of a worker. So the faults are made here,
 * in the worker, as plain values.
 */

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import { slashed } from '../../paths.ts'
import { TEMPLATE_ENDING } from './by-kind.ts'
import type { Program } from './program.ts'
import type { PrintRun } from './run.ts'

/**
 * The problem with a page whose template threw. It stands where the error was
 * thrown, in the program; the reason names the page and, of a story, the copy.
 */
export function faultOf(error: unknown, page: Page, program: Program): Problem {
  const template = { file: `site/${page.kind}${TEMPLATE_ENDING}`, line: 1, column: 1 }
  const source = page.kind === 'story' ? `, of ${page.view.source},` : ''
  return {
    severity: 'error',
    code: 'template-threw',
    ...(placeOf(rootOf(error), program) ?? template),
    reason: `The page ${page.url}${source} could not be printed. ${saying(rootOf(error))}`,
    hint: 'This is a fault of the template or of a layout, not of the copy: mend it there.',
  }
}

/** The problem with a run that failed though each of its pages can be printed alone. */
export function runFault(error: unknown, program: Program): Problem {
  return {
    severity: 'error',
    code: 'eleventy-failed',
    ...(placeOf(rootOf(error), program) ?? {
      file: slashed(relative(program.root, program.config)),
      line: 1,
      column: 1,
    }),
    reason: `Eleventy could not print the pages. ${saying(rootOf(error))}`,
    hint: 'Look at the configuration and at the data of the templates.',
  }
}

/** The problem with a worker that ended in the middle of its run: mostly, it ran out of memory. */
export function workerFault(error: unknown, { jobs }: PrintRun): Problem {
  const [heaviest] = jobs.toSorted((a, b) => b.weight - a.weight)
  const page = heaviest?.page
  return {
    severity: 'error',
    code: 'worker-died',
    file: page?.kind === 'story' ? page.view.source : `site/${page?.kind}${TEMPLATE_ENDING}`,
    line: 1,
    column: 1,
    reason: `A worker ended in the middle of its run. The longest page in it is ${page?.url}. ${saying(error)}`,
    hint: 'If it ran out of memory, cut that page into several.',
  }
}

/** The error that the others were wrapped around. */
function rootOf(error: unknown): unknown {
  const inner =
    error instanceof Error ? ((error as { originalError?: unknown }).originalError ?? error.cause) : undefined
  return inner === undefined || inner === error ? error : rootOf(inner)
}

function saying(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `It threw ${JSON.stringify(error)}.`
}

/** The innermost place of an error's stack that is in the program itself. */
function placeOf(error: unknown, program: Program): { file: string; line: number; column: number } | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const [, url = '', line, column] of stack.matchAll(/(file:\/\/[^\s?)]+?)(?:\?[^\s:)]*)?:(\d+):(\d+)/g)) {
    const file = slashed(relative(program.root, fileURLToPath(url)))
    if (!file.startsWith('..') && !file.includes('node_modules/'))
      return { file, line: Number(line), column: Number(column) }
  }
  return null
}
