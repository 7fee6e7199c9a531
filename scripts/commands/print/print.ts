/** `broadsheet print DAY`: a day of the paper as a printed newspaper (PDF), or as a book (EPUB). It writes that one file. */

import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Stopwatch } from '../../build/stopwatch.ts'
import { replaceFile } from '../../disk/text-file.ts'
import { daysAround, type PrintedDay, printedDay } from '../../edition/views/printed-day.ts'
import type { Paper } from '../../flow/paper.ts'
import { pathsOf } from '../../paths.ts'
import { findChromium } from '../../printed/chromium.ts'
import { type EditionToPrint, editionNow } from '../../printed/edition-now.ts'
import { epubOf } from '../../printed/epub.ts'
import { type Printed, pdfOf } from '../../printed/pdf.ts'
import { filingTime } from '../now.ts'
import { showProgress } from '../show/progress-line.ts'
import { formatProblems, plural } from '../show/show-problems.ts'

export interface PrintOptions {
  readonly content: string
  readonly output?: string
  readonly baseUrl?: string
  readonly epub?: boolean
  readonly force?: boolean
}

type Jpegs = EditionToPrint['jpegs']

/** A problem with what was found, and wrong usage. */
const [FAILED, USAGE] = [1, 2]

/** @param day `yyyy-mm-dd` @returns the exit code: 0, or 1 if it could not be printed, 2 if there is no such day or the file is there */
export async function printCommand(day: string, options: PrintOptions): Promise<number> {
  const { epub = false, force = false } = options
  const output = options.output ?? `print-${day}.${epub ? 'epub' : 'pdf'}`
  const target = resolve(output)
  const stop = (code: number, text: string) => {
    process.stderr.write(`${text}\n`)
    return code
  }
  const wrong = placeFault(target, output, force)
  if (wrong !== null) return stop(USAGE, wrong)
  const chromium = epub ? null : findChromium()
  if (!epub && chromium === null) return stop(FAILED, noChromium())
  const paths = pathsOf(options.content)
  const now = filingTime()
  if (typeof now !== 'string') return stop(USAGE, formatProblems([now], paths.content).trimEnd())
  const watch = new Stopwatch()
  const hide = showProgress(watch, process.stderr)
  const made = await editionNow(paths, now, day, { url: options.baseUrl, progress: watch }).finally(hide)
  if (!made.ok) return stop(USAGE, formatProblems(made.problems, paths.content).trimEnd())
  process.stderr.write(formatProblems(made.warnings, paths.content))
  const { edition, jpegs } = made.value
  const found = printedDay(edition, day)
  if (found === null) return stop(USAGE, noSuchDay(day, daysAround(edition, day)))
  const printed = await printedAs(edition.paper, found, jpegs, chromium)
  if (!printed.ok)
    return stop(
      FAILED,
      `${chromium} did not print the page: ${printed.said}. Name another by CHROME=/path/to/chrome, or print “--epub”, which needs none.`,
    )
  replaceFile(target, printed.bytes)
  const { stories, briefs } = found
  return stop(
    0,
    `${output}: ${plural(stories.length, 'story', 'stories')} and ${plural(briefs.length, 'brief')} of ${day}, ${Math.ceil(printed.bytes.length / 1024)} KB.`,
  )
}

async function printedAs(paper: Paper, day: PrintedDay, jpegs: Jpegs, chromium: string | null): Promise<Printed> {
  return chromium === null ? { ok: true, bytes: epubOf(paper, day, jpegs) } : pdfOf(paper, day, jpegs, chromium)
}

/** What is wrong with the place of the file; null if nothing. */
function placeFault(target: string, output: string, force: boolean): string | null {
  if (!existsSync(dirname(target)))
    return `Found no folder for ${output}; expected one. Make it first, or give another name by --output.`
  const stat = statSync(target, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isFile()) return `Found a folder at ${output}; expected the name of a file, such as --output sunday.pdf.`
  return force
    ? null
    : `Found ${output} there already; expected a name that is free. “--force” prints over it, “--output” takes another name.`
}

function noChromium(): string {
  const named = process.env.CHROME ?? ''
  const found = named === '' ? 'Found no Chrome or Chromium on this machine' : `Found no program at CHROME=${named}`
  return `${found}; expected one, which sets the PDF. Install it (apt install chromium, brew install --cask chromium, winget install Google.Chrome) or name it by CHROME=/path/to/chrome. “--epub” needs none.`
}

function noSuchDay(day: string, around: readonly string[]): string {
  const near =
    around.length === 0
      ? 'The paper has no day at all.'
      : `The nearest ${around.length === 1 ? 'is' : 'are'} ${around.join(' and ')}.`
  return `Found nothing of ${day} in the paper; expected a day that has something. ${near}`
}
