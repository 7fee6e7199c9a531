/** `broadsheet list`: what stands where, and what is held, gone, unsure, moved, or called by two names. It writes nothing. */

import { registered } from '../../../edition/registered.ts'
import { type AlikeNames, type NamesTold, namesToTell } from '../../../edition/shelves/alike-names.ts'
import { hasError, type Problem } from '../../../flow/problem.ts'
import { pathsOf } from '../../../paths.ts'
import { answerJson } from '../../json/answer.ts'
import { filingTime } from '../../now.ts'
import { formatProblems, plural } from '../../show/show-problems.ts'
import type { List } from '../lists.ts'
import { type Asked, filterFor } from './filter.ts'
import { type PaperNow, paperNow } from './paper-now.ts'
import { expiredRows, heldRows, movedRows, type Row, standingRows, unsureRows } from './rows.ts'
import { namesText, rowsText } from './show-list.ts'

export interface ListOptions extends Asked {
  readonly content: string
  readonly output: string
  readonly json?: boolean
}

/** Problems in the copy; wrong masthead or usage. */
const [FAILED, USAGE] = [1, 2]

const ROWS: Readonly<Record<Exclude<List, 'names'>, (paper: PaperNow) => Row[]>> = {
  stories: standingRows,
  held: heldRows,
  expired: expiredRows,
  unsure: unsureRows,
  moved: movedRows,
}

/** Of these the section is known. */
const SHELVED: ReadonlySet<List> = new Set(['stories', 'held', 'unsure'])

/** @returns the exit code: 0; 1 if copy is in error, which is in no list; 2 if there is no such section or topic, or no paper */
export async function listCommand(list: List, options: ListOptions): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const refuse = (code: number, problems: readonly Problem[]) => {
    if (options.json === true) process.stdout.write(answerJson(code, problems, { list }))
    else process.stderr.write(formatProblems(problems, paths.content))
    return code
  }
  const misplaced = misplacedFilter(list, options)
  if (misplaced !== null) return refuse(USAGE, [misplaced])
  const now = filingTime()
  if (typeof now !== 'string') return refuse(USAGE, [now])
  const read = await paperNow(paths, now)
  if (!read.ok)
    return refuse(read.problems.some(({ file }) => file === 'register.ndjson') ? FAILED : USAGE, read.problems)
  const { value: paper, warnings } = read
  const code = hasError(warnings) ? FAILED : 0
  if (list === 'names') {
    const told = namesToTell(paper.pages, paper.edition.paper, registered(paper.entering.register).names)
    if (options.json === true)
      process.stdout.write(
        answerJson(code, warnings, { list, names: told.alike.map(forPrograms), joined: told.joined }),
      )
    else {
      process.stdout.write(namesText(told))
      process.stderr.write(`${formatProblems(warnings, paths.content)}${namesSum(told)}\n`)
    }
    return code
  }
  const all = ROWS[list](paper)
  const filter = filterFor(options, paper.edition, all)
  if (!filter.ok) return refuse(USAGE, [filter.problem])
  const rows = all.filter(filter.takes)
  if (options.json === true) process.stdout.write(answerJson(code, warnings, { list, rows }))
  else {
    process.stdout.write(rowsText(rows, paper.edition.paper.zone))
    process.stderr.write(`${formatProblems(warnings, paths.content)}${sumOf(list, rows, paper)}\n`)
  }
  return code
}

function misplacedFilter(list: List, { section, topic, since }: Asked): Problem | null {
  const given = [
    ...(section === undefined || SHELVED.has(list) ? [] : ['--section']),
    ...(topic === undefined || SHELVED.has(list) ? [] : ['--topic']),
    ...(since === undefined || !['unsure', 'moved', 'names'].includes(list) ? [] : ['--since']),
  ]
  if (given.length === 0) return null
  return {
    severity: 'error',
    code: 'no-such-filter',
    file: '.',
    line: 1,
    column: 1,
    reason: `Found ${given.join(' and ')} with “list ${list}”; expected no such filter there, since that is not known of what it lists.`,
    hint: 'Leave it out, or list stories.',
  }
}

function sumOf(list: Exclude<List, 'names'>, rows: readonly Row[], paper: PaperNow): string {
  if (list !== 'stories') return rows.length === 0 ? NOTHING[list] : `${plural(rows.length, ...COUNTED[list])}.`
  const others = (['held', 'expired'] as const).flatMap((one) => {
    const { length } = ROWS[one](paper)
    return length === 0 ? [] : [`${length} more: “list ${one}”.`]
  })
  return [`${plural(rows.length, 'entry', 'entries')}.`, ...others].join(' ')
}

const COUNTED: Readonly<Record<Exclude<List, 'names' | 'stories'>, [noun: string, several: string]>> = {
  held: ['entry is held', 'entries are held'],
  expired: ['entry stands no more', 'entries stand no more'],
  unsure: ['line to look at', 'lines to look at: “read” shows them in their file'],
  moved: ['former address leads on', 'former addresses lead on'],
}

const NOTHING: Readonly<Record<Exclude<List, 'names' | 'stories'>, string>> = {
  held: 'Nothing is held.',
  expired: 'Nothing has expired or was withdrawn.',
  unsure: 'The desk is sure of every line.',
  moved: 'Nothing has moved.',
}

function namesSum({ alike, joined }: NamesTold): string {
  const told =
    alike.length === 0
      ? 'No two names look like one.'
      : `${plural(alike.length, 'name')} in several spellings, perhaps. Whether they are one is for you to say.`
  return joined.length === 0 ? told : `${told} ${plural(joined.length, 'spelling is', 'spellings are')} joined already.`
}

function forPrograms({ names, under, entry, isKnown }: AlikeNames) {
  return { under, names: names.map(({ name, kind, count, files }) => ({ name, kind, count, files })), entry, isKnown }
}
