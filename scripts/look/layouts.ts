/** Which layouts the paper replaces: `theme/layouts/story.ts` is that of stories, by the name of its kind of page. */

import { basename, extname, join } from 'node:path'
import { didYouMean } from '../fields/keys.ts'
import type { Problem } from '../flow/problem.ts'
import type { OwnLook } from '../flow/wear/look.ts'
import { LAID_OUT } from '../laid-out.ts'
import { filesIn, sumOf } from './files.ts'

const CODE = new Set(['.ts', '.mts', '.js', '.mjs'])
/** What would be code elsewhere. */
const OTHER_CODE = new Set(['.tsx', '.jsx', '.cts', '.cjs', '.njk', '.liquid', '.hbs'])

/** @param theme the paper's folder; what stands deeper in its `layouts/` is what layouts share */
export function layoutsIn(theme: string): {
  readonly found: NonNullable<OwnLook['layouts']>
  readonly problems: readonly Problem[]
} {
  const all = filesIn(join(theme, 'layouts'))
  const files = all.filter(({ name }) => !name.includes('/') && isCode(name) && !name.endsWith('.d.ts'))
  if (files.length === 0) return { found: {}, problems: [] }
  const sum = sumOf(all)
  const problems: Problem[] = []
  const found: Record<string, { path: string; sum: string }> = {}
  for (const { name, path } of files) {
    const kind = basename(name, extname(name))
    const told = (problem: Pick<Problem, 'code' | 'reason' | 'hint'>) =>
      problems.push({
        severity: 'error',
        file: `../${basename(theme)}/layouts/${name}`,
        line: 1,
        column: 1,
        ...problem,
      })
    if (OTHER_CODE.has(extname(name))) told(otherCode(name))
    else if (!(LAID_OUT as readonly string[]).includes(kind)) told(unknown(kind))
    else if (found[kind] !== undefined) told(twice(kind))
    else found[kind] = { path, sum }
  }
  return { found, problems }
}

function unknown(kind: string): Pick<Problem, 'code' | 'reason' | 'hint'> {
  const meant = didYouMean(kind, LAID_OUT)
  return {
    code: 'unknown-layout',
    reason: `Found a layout “${kind}”; expected one of ${LAID_OUT.join(', ')}.`,
    hint:
      meant === null
        ? 'What layouts share stands in a folder of its own, such as “theme/layouts/parts/”.'
        : `Did you mean “${meant}”?`,
  }
}

/** Whether a file, by its ending, is code here or would be elsewhere. */
export function isCode(name: string): boolean {
  return CODE.has(extname(name)) || OTHER_CODE.has(extname(name))
}

function otherCode(name: string): Pick<Problem, 'code' | 'reason' | 'hint'> {
  return {
    code: 'unknown-layout',
    reason: `Found ${name} among the layouts; expected TypeScript or JavaScript modules, ending in ${[...CODE].join(', ')}.`,
    hint: 'Write it as a function with the “html” tag that it is given: see docs/look.md.',
  }
}

function twice(kind: string): Pick<Problem, 'code' | 'reason' | 'hint'> {
  return {
    code: 'layout-twice',
    reason: `Found two layouts “${kind}”; expected one.`,
    hint: 'Take one of the files out.',
  }
}
