/**
 * What a build is at, while it is at it: on a terminal a line that is drawn again and
 * gone at the end, elsewhere a plain line now and then. Whoever waits but a moment sees
 * nothing of it.
 */

import { styleText } from 'node:util'
import type { Going } from '../../build/stopwatch.ts'
import type { Stage } from '../../flow/progress.ts'
import { isKeptBack } from './show-problems.ts'

/** Where it is shown: stderr, and in tests something like it. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** What is watched: a stopwatch. */
export interface Watched {
  readonly going: Going | null
  listener: () => void
}

interface Setting {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds, by the clock of what is watched. */
  readonly clock?: () => number
}

/** Milliseconds: until something is shown on a terminal, between two drawings, and between two looks at the clock. */
const FIRST = 1000
const BETWEEN = 100
const LOOK = 250
/** Elsewhere: until the first line, and between two lines of one stage. */
const FIRST_LINE = 10_000
const BETWEEN_LINES = 10_000
/** Milliseconds in which things were done one after the other, until it can be said how long the rest takes. */
const SURE = 1500

/** Characters of a line, of a terminal that does not say. */
const USUAL_WIDTH = 80

/** What is done, and of what, by stage. */
const DOING: Readonly<Record<Stage, readonly [doing: string, things: string]>> = {
  start: ['Starting', ''],
  read: ['Reading copy', 'files'],
  enter: ['Entering', 'files'],
  write: ['Writing', 'Markdown pages'],
  assemble: ['Assembling the edition', ''],
  plan: ['Planning', ''],
  render: ['Printing', 'pages'],
  search: ['Making the search index', 'stories and briefs'],
  commit: ['Publishing', 'files'],
  remember: ['Remembering for the next build', ''],
}

/** `Reading copy: 340 of 1,000 files, 4 s left` */
export function goingText({ stage, done, total, first }: Going, now: number): string {
  const [doing, things] = DOING[stage]
  if (total === 0) return doing
  const of = `${total.toLocaleString('en-GB')} ${things}`
  if (done === 0) return `${doing}: ${of}`
  return `${doing}: ${done.toLocaleString('en-GB')} of ${of}${first === null ? '' : leftText(total - done, done - first.done, now - first.at)}`
}

/** By the pace since the first was done: before it, a stage has to begin. */
function leftText(left: number, done: number, ms: number): string {
  if (left === 0 || done === 0 || ms < SURE) return ''
  const seconds = Math.ceil((left * (ms / done)) / 1000)
  if (seconds < 90) return `, ${seconds} s left`
  return `, ${Math.round(seconds / 60)} min left`
}

/** Show what is watched. @returns what ends it, and takes the line away; more than once does no harm */
export function showProgress(watched: Watched, stream: Terminal, setting: Setting = {}): () => void {
  if (isKeptBack()) return () => undefined
  const { env = process.env, clock = () => performance.now() } = setting
  const shown = isLively(stream, env) ? liveLine(stream, env) : plainLines(stream)
  const start = clock()
  const look = () => {
    if (watched.going !== null) shown.show(watched.going, clock(), clock() - start)
  }
  watched.listener = look
  const timer = setInterval(look, LOOK).unref()
  const end = () => {
    clearInterval(timer)
    watched.listener = () => undefined
    process.off('exit', end)
    shown.clear()
  }
  // However the program ends, no half of a line is left behind.
  process.on('exit', end)
  return end
}

/** Whether a line can be drawn again: on a terminal that knows how to, which a log of CI is not. */
function isLively({ isTTY }: Terminal, { CI, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  const isCi = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0'
  return isTTY === true && TERM !== 'dumb' && !isCi
}

interface Shown {
  /** @param waited milliseconds that somebody has waited by now */
  show(going: Going, now: number, waited: number): void
  clear(): void
}

const ERASE = '\r\u001b[K'

function liveLine(stream: Terminal, { NO_COLOR }: Readonly<Record<string, string | undefined>>): Shown {
  const dim = (text: string) => (NO_COLOR ? text : styleText('dim', text, { validateStream: false }))
  let drawn: { readonly stage: Stage; readonly at: number; readonly text: string } | null = null
  return {
    show(going, now, waited) {
      // A stage may keep this thread busy until it ends: its beginning is always shown.
      const isSoon = drawn !== null && drawn.stage === going.stage && now - drawn.at < BETWEEN
      if (waited < FIRST || isSoon) return
      const text = goingText(going, now).slice(0, (stream.columns || USUAL_WIDTH) - 1)
      if (text !== drawn?.text) stream.write(`${ERASE}${dim(text)}`)
      drawn = { stage: going.stage, at: now, text }
    },
    clear() {
      if (drawn !== null) stream.write(ERASE)
      drawn = null
    },
  }
}

function plainLines(stream: Terminal): Shown {
  let said: { readonly stage: Stage; readonly at: number } | null = null
  return {
    show(going, now, waited) {
      const isSaid = said?.stage === going.stage && now - said.at < BETWEEN_LINES
      if (waited < FIRST_LINE || isSaid) return
      stream.write(`${goingText(going, now)}\n`)
      said = { stage: going.stage, at: now }
    },
    clear: () => undefined,
  }
}
