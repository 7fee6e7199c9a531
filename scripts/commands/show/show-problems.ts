/** Problems for people: where, what, the line itself, how to mend it. */

import { isAbsolute, join, relative } from 'node:path'
import { styleText } from 'node:util'
import type { Problem } from '../../flow/problem.ts'
import { slashed } from '../../paths.ts'
import { visible, visibleName } from './visible.ts'

type Style = Parameters<typeof styleText>[0]

/** Whether to colour: on a terminal, unless NO_COLOR is set. */
export function paint(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  return (style, text) => styleText(style, text, { stream, validateStream: true })
}

/** As many characters of a line as a terminal shows without wrapping. */
const WIDTH = 100

/** With `--quiet`. */
let isQuiet = false

/** From now on only errors are told. @returns to be called when that is over */
export function leaveWarningsOut(): () => void {
  isQuiet = true
  return () => {
    isQuiet = false
  }
}

type Hears = (problems: readonly Problem[], as: string) => void

let hears: Hears | null = null

/** From now on whoever asks is told what is told to people, and how it was put. @returns to be called when that is over */
export function hearProblems(listener: Hears): () => void {
  hears = listener
  return () => {
    hears = null
  }
}

/** Whether what is said waits for the end of the command: then nobody sees how it goes on. */
export function isKeptBack(): boolean {
  return isQuiet || hears !== null
}

/** Whether only errors are told. */
export function isHushed(): boolean {
  return isQuiet
}

/**
 * All problems and, last, how many there are.
 *
 * @param content the content folder, to which most problems' paths are relative.
 */
export function formatProblems(all: readonly Problem[], content: string, color = paint(process.stderr)): string {
  const problems = isQuiet ? all.filter(({ severity }) => severity === 'error') : all
  if (problems.length === 0) return ''
  const text = `${problems.map((problem) => formatProblem(problem, content, color)).join('\n')}\n${countOf(problems)}\n`
  hears?.(problems, text)
  return text
}

function formatProblem(problem: Problem, content: string, color: ReturnType<typeof paint>): string {
  const path = isAbsolute(problem.file) ? problem.file : join(content, problem.file)
  const near = nearPath(path)
  const place = `${visibleName(near.startsWith('..') ? path : near || '.')}:${problem.line}:${problem.column}`
  const severity = problem.severity === 'error' ? color(['red', 'bold'], 'error') : color(['yellow', 'bold'], 'warning')
  const frame = problem.frame === undefined || problem.frame.trim() === '' ? '' : frameOf(problem.frame, problem, color)
  return `${color('bold', place)} ${severity} ${color('dim', problem.code)}\n  ${lines(problem.reason)}\n${frame}  ${color('cyan', '→')} ${lines(problem.hint)}\n`
}

/** From the folder in which this was typed, while that is there. */
function nearPath(path: string): string {
  try {
    return slashed(relative(process.cwd(), path))
  } catch {
    return path
  }
}

/** A reason may have several lines of its own: what a template threw. */
function lines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** The line with a caret under the place; of a long line, the part around it. */
function frameOf(line: string, { line: number, column }: Problem, color: ReturnType<typeof paint>): string {
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, line.length - WIDTH))
  const part = `${from > 0 ? '…' : ''}${line.slice(from, from + WIDTH)}${line.length > from + WIDTH ? '…' : ''}`
  const margin = `${number}`.length
  const caret = ' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)))
  const tabs = visible(part.replaceAll('\t', ' '))
  return `  ${color('dim', `${number} |`)} ${tabs}\n  ${' '.repeat(margin)} ${color('dim', '|')} ${caret}${color('red', '^')}\n`
}

/** “2 errors, 1 warning” */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter((part) => !part.startsWith('0 ')).join(', ')
}

export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`
}
