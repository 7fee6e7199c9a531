/** What can be wrong with the register's file, in words. */

import type { Problem } from '../../flow/problem.ts'
import { REGISTER_NAME } from '../../paths.ts'
import { type ItemLine, isPage, isShelf, type PageLine, type ShelfLine } from '../register.ts'
import type { Loss } from '../settle.ts'
import type { LineFault } from './line-shape.ts'

export interface NumberedLine {
  readonly text: string
  /** 1-based. */
  readonly number: number
}

const RESTORE =
  'Restore the line from the last commit, or run “npx broadsheet register restore”: without it, its item would be taken for new and its published address would be dead.'

export function notJson(at: NumberedLine, error: unknown): Problem {
  const offset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const reason = 'Found a line that is not JSON; expected one JSON object a line, as the program wrote it.'
  return problem(at, 'register-line', reason, RESTORE, offset === undefined ? 1 : Number(offset) + 1)
}

export function damaged(at: NumberedLine, { key, found, expected }: LineFault): Problem {
  const column = key === null ? 1 : Math.max(0, at.text.indexOf(JSON.stringify(key))) + 1
  return problem(at, 'register-line', `Found ${found}; expected ${expected}.`, RESTORE, column)
}

export function conflict(at: NumberedLine): Problem {
  const reason = 'Found the marker of a merge conflict; expected one JSON object a line.'
  const hint =
    'Delete the lines of <, = and > signs and keep the lines of both sides: the program folds lines of one id.'
  return problem(at, 'register-conflict', reason, hint, 1)
}

export function lostAddress(at: NumberedLine, { line, keeper, address }: Loss): Problem {
  const reason =
    `Found ${line.address} for both ${nameOf(keeper)} and ${nameOf(line)}; ` +
    `the first was filed earlier and keeps it, the second is now at ${address}.`
  const hint = isShelf(line)
    ? 'Nothing needs to be done.'
    : 'Nothing needs to be done; to choose another address for the second, give it a “slug:”.'
  return { ...problem(at, 'register-address-twice', reason, hint, 1), severity: 'warning' }
}

function problem(at: NumberedLine, code: string, reason: string, hint: string, column: number): Problem {
  return { severity: 'error', code, file: REGISTER_NAME, line: at.number, column, reason, hint, frame: at.text }
}

function nameOf(line: ItemLine | ShelfLine | PageLine): string {
  if (isPage(line)) return `the page “${line.name}” (${line.source})`
  return isShelf(line) ? `the ${line.kind} “${line.name}”` : `“${line.headline}” (${line.source})`
}
