/**
 * A golden case: a folder with `copy.txt` (or .md, .html, .eml, .docx), perhaps `copy.yaml` and
 * `masthead.yaml`, and what comes of it: `expected.md`, the Markdown pages, and
 * `report.txt`, what was dropped and the problems, to the letter.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblems } from '../../scripts/commands/show/show-problems.ts'
import { byPlace, hasError } from '../../scripts/flow/problem.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import type { Understood } from '../../scripts/intake/understood.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { pagesOf } from '../../scripts/pages/page.ts'
import { pagePath, printPage } from '../../scripts/pages/print.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { enter } from '../../scripts/register/enter.ts'
import { EMPTY_REGISTER } from '../../scripts/register/register.ts'
import type { Judge } from '../../scripts/release/verdict.ts'

export const CASES = join(PROGRAM, 'tests', 'fixtures', 'copy')

/** When every case is filed. */
/** A case shows what the desk makes of copy, whatever its day. */
const OUT: Judge = () => ({ kind: 'out', expires: null })
const NOW = '2026-01-02T09:00:00Z'

const MASTHEAD = 'name: The Testing Post\nlanguage: en\ntimezone: Europe/London\n'

export interface Golden {
  readonly expected: string
  /** Empty if there is nothing to report. */
  readonly report: string
}

export function caseNames(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
}

/** The file of copy in a case's folder. */
export function copyIn(folder: string): string {
  const name = readdirSync(folder).find((entry) => /^copy\.(?!yaml$)/.test(entry))
  if (name === undefined) throw new Error(`${folder} has no copy.txt or copy.md`)
  return name
}

/** What the desk makes of a case now. */
export async function goldenOf(folder: string): Promise<Golden> {
  const understood = await understand(folder)
  return { expected: pagesText(understood), report: reportText(understood) }
}

export async function understand(folder: string): Promise<Understood> {
  const own = join(folder, 'masthead.yaml')
  const paper = masthead(existsSync(own) ? readFileSync(own, 'utf8') : MASTHEAD)
  if (!paper.ok) throw new Error(`${folder}: ${paper.problems[0]?.reason}`)
  const path = copyIn(folder)
  const side = join(folder, 'copy.yaml')
  const sidecar = existsSync(side) ? { path: 'copy.yaml', text: readFileSync(side, 'utf8') } : null
  return new Desk(paper.value).understand({ path, bytes: readFileSync(join(folder, path)), sidecar })
}

function pagesText({ path, copy, items, problems }: Understood): string {
  if (copy === null || hasError(problems)) return ''
  const { entered } = enter(
    [{ path, copy, items }],
    EMPTY_REGISTER,
    { now: NOW, zone: 'Europe/London' },
    undefined,
    OUT,
  )
  return pagesOf(entered)
    .map((page) => `=== ${pagePath(page)}\n${printPage(page)}`)
    .join('')
}

function reportText({ dropped, problems }: Understood): string {
  const drops = dropped.map(({ rule, text }) => `dropped (${rule}): ${JSON.stringify(text)}\n`).join('')
  return drops + formatProblems([...problems].sort(byPlace), process.cwd(), (_, text) => text)
}
