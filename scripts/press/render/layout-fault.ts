/**
 * What is wrong with a layout of the paper's own, as a problem with its place: that it
 * cannot be loaded, that it is none, or that it threw.
 */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page, Shell } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import { slashed } from '../../paths.ts'

/** Thrown where the layout of a kind could not be loaded. */
export class LayoutUnloaded extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`The layout ${path} could not be loaded.`, { cause })
    this.path = path
  }
}

interface Place {
  readonly line: number
  readonly column: number
  readonly frame?: string
}

/** The problem with a layout that could not be loaded. */
export function unloadedFault({ path, cause }: LayoutUnloaded): Problem {
  const early = endsEarly(cause, path)
  if (early !== null) return early
  const said = cause instanceof Error ? cause.message : `It threw ${JSON.stringify(cause)}.`
  const hint = cause instanceof Error && 'hint' in cause ? String(cause.hint) : hintFor(said)
  const place = saidPlace(cause, path) ?? checkedPlace(cause, path) ?? { line: 1, column: 1 }
  return {
    severity: 'error',
    code: 'bad-layout',
    file: nameOf(path, path),
    ...place,
    reason: `This layout cannot be used. ${sentence(said.replaceAll(`${homeOf(path)}/`, ''))}`,
    hint,
  }
}

/** The problem with a page whose own layout threw, or gave no page; null where its layout is ours. */
export function thrownFault(error: unknown, page: Page, shell: Shell | null): Problem | null {
  const path = shell?.paper.own?.layouts?.[page.kind]?.path
  if (path === undefined) return null
  const isNone = error instanceof Error && error.name === 'WrongLayout'
  const place = thrownPlace(error, path)
  // What ours throws is ours, also where a layout has asked for it.
  if (!isNone && place === null) return null
  const { file, ...at } = place ?? { file: nameOf(path, path), line: 1, column: 1 }
  const said = error instanceof Error ? `${isNone ? '' : `${error.name}: `}${error.message}` : JSON.stringify(error)
  return {
    severity: 'error',
    code: 'layout-threw',
    file,
    ...at,
    reason: `The page ${page.url} could not be printed by this layout. ${sentence(said)}`,
    hint: isNone && 'hint' in error ? String(error.hint) : 'Mend it there; until then the site stays as it was.',
  }
}

/** Of a file that ends too early nothing says which, or where: its last line, of the layout or of what it shares. */
function endsEarly(cause: unknown, path: string): Problem | null {
  if (!(cause instanceof SyntaxError && EARLY.test(cause.message))) return null
  const folder = dirname(path)
  const shared = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const file = [path, ...shared.filter((one) => /\.m?[jt]s$/.test(one))].find(isCutShort)
  if (file === undefined) return null
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const frame = (lines.at(-1) ?? '').replace(/\r$/, '')
  return {
    severity: 'error',
    code: 'bad-layout',
    file: nameOf(file, path),
    line: lines.length,
    column: frame.length + 1,
    frame,
    reason:
      'This layout cannot be used. The file ends here, and something in it is still open; expected a “}”, “)” or the like before its end.',
    hint: 'Close what was opened above; until then the site stays as it was.',
  }
}

/** As the parsers of TypeScript and JavaScript say it. */
const EARLY = /<eof>|unexpected (?:eof|end of input)|^Unterminated (?:template|block comment)/im

function isCutShort(file: string): boolean {
  try {
    stripTypeScriptTypes(readFileSync(file, 'utf8'))
    return false
  } catch (error) {
    return error instanceof SyntaxError && EARLY.test(error.message)
  }
}

/** The folder of the paper: its layouts stand in `theme/layouts/` below it. */
function homeOf(path: string): string {
  return dirname(dirname(dirname(path)))
}

/** As the copy's own files are named: from the content folder, which stands beside. */
function nameOf(file: string, path: string): string {
  return `../${slashed(relative(homeOf(path), file))}`
}

function sentence(said: string): string {
  return /[.!?]$/.test(said) ? said : `${said}.`
}

function hintFor(said: string): string {
  if (/not supported in strip-only mode/.test(said))
    return 'Types are only taken out, so what must become code does not work: write a plain object for an enum.'
  return /^Cannot find (?:module|package)/.test(said)
    ? 'Mend the name; a file is named with its ending, as “./parts/kicker.ts”.'
    : 'Mend it there; until then the site stays as it was.'
}

/** Node says the place of an error in TypeScript above its stack: the file, the line of it, and marks below. */
function saidPlace(error: unknown, path: string): Place | null {
  const stack = error instanceof Error ? (error.stack ?? '') : String(error)
  return placeIn(stack) ?? thrownPlace(error, path)
}

function placeIn(text: string): Place | null {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => /^\S.*\.[cm]?[jt]s:\d+$/.test(line))
  const marks = lines.slice(first).findIndex((line) => /^\s*\^+\s*$/.test(line))
  if (first < 0 || marks < 0) return null
  const frame = lines[first + marks - 1] ?? ''
  const column = (lines[first + marks]?.indexOf('^') ?? 0) + 1
  // What stands above the marks may be several lines, which end at the one that is meant.
  return { line: Number(/:(\d+)$/.exec(lines[first] ?? '')?.[1] ?? 1), column, frame }
}

/** Of JavaScript it says none where it is imported; asked to check a file, it does. */
function checkedPlace(error: unknown, path: string): Place | null {
  if (!(error instanceof SyntaxError) || !/^\.m?js$/.test(extname(path))) return null
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' })
  return placeIn(stderr ?? '')
}

/** The innermost place of an error's stack that is among the paper's layouts. */
function thrownPlace(error: unknown, path: string): (Place & { readonly file: string }) | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const [, url = '', line, column] of stack.matchAll(/(file:\/\/[^\s?)]+?)(?:\?[^\s:)]*)?:(\d+):(\d+)/g)) {
    const file = fileURLToPath(url)
    if (file.startsWith(dirname(path))) return { file: nameOf(file, path), line: Number(line), column: Number(column) }
  }
  return null
}
