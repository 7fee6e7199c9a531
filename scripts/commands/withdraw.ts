/** `broadsheet withdraw`: take a published entry off by order; with `--purge`, every trace of it. */

import { existsSync } from 'node:fs'
import { type BuildOrder, build, type Outcome } from '../build.ts'
import { textOf } from '../disk/text-file.ts'
import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { aShelf, isNamedKind, NAMED_KINDS } from '../flow/shelf.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { readPages } from '../pages/write.ts'
import { type Paths, pathsOf, REGISTER_NAME } from '../paths.ts'
import { waitForLocks } from '../press/lock.ts'
import { openPressroom } from '../press/render/pressroom.ts'
import { loadRegister } from '../register/file/load.ts'
import { writeRegister } from '../register/file/write.ts'
import { isPurgedIn } from '../register/purged.ts'
import { type ItemLine, printRegister, type Register, registerOf, type ShelfLine } from '../register/register.ts'
import { dropStanding } from '../standing/standing.ts'
import { forgetEarlier, forgetRemembered } from '../takedown/forget.ts'
import { emptied, isEmpty, purgedFrom, type Told, toldBy } from '../takedown/purge.ts'
import { stillFiled } from '../takedown/still-filed.ts'
import { addressesTyped, lineAt } from '../takedown/typed.ts'
import { say } from './build.ts'
import { claimPaper } from './claim-paper.ts'
import { filingTime } from './now.ts'
import { formatProblems } from './show/show-problems.ts'
import { tellEmptied, tellWhatIsLeft } from './withdraw/left.ts'

export interface WithdrawOptions {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string
  readonly reason?: string
  readonly purge?: boolean
  readonly undo?: boolean
}

const LOCKED = 4

/** What the steps of a takedown share. */
interface Desk {
  readonly paths: Paths
  readonly paper: Paper
  readonly now: string
  /** The address as it was typed, and what it may mean. */
  readonly typed: string
  readonly addresses: readonly string[]
  readonly build: () => Promise<Outcome>
}

/**
 * @param pressroom is closed at the end
 * @returns the exit code: 1 if nothing was done, or if something is left to do.
 */
export async function withdrawCommand(
  typed: string,
  options: WithdrawOptions,
  pressroom = openPressroom(),
): Promise<number> {
  if (options.purge === true && options.reason !== undefined) {
    write('Found --reason with --purge; expected one of them: what is purged leaves no trace, its reason included.')
    write('Leave out --reason to purge it, or --purge to withdraw it with a reason that its address shows.')
    return 2
  }
  const paths = pathsOf(options.content, options.output)
  const now = filingTime()
  if (typeof now !== 'string') return told(2, [now], paths)
  const head = await readMasthead(paths, options.baseUrl)
  if (!head.ok) return told(2, head.problems, paths)
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) return told(2, wrong, paths)
  const locked = await waitForLocks(paths, write)
  if (!locked.ok) {
    write(locked.reason)
    return LOCKED
  }
  try {
    dropStanding(paths)
    const order: BuildOrder = { paths, pressroom, now, keepGoing: true }
    const { baseUrl } = options
    const paper = head.value
    const desk: Desk = {
      paths,
      paper,
      now,
      typed,
      addresses: addressesTyped(typed, paper),
      build: () => build(baseUrl === undefined ? order : { ...order, url: baseUrl }),
    }
    return options.purge === true ? await purge(desk) : await withdraw(desk, options)
  } finally {
    await pressroom.close()
    locked.lock.release()
  }
}

interface RegisterOnDisk {
  readonly text: string
  readonly register: Register
}

/** The register, or null once its problems were told. */
function registerFor({ paths }: Desk): RegisterOnDisk | null {
  const text = textOf(paths.register) ?? ''
  const { register, problems } = loadRegister(text)
  if (!hasError(problems)) return { text, register }
  told(1, problems, paths)
  return null
}

async function withdraw(desk: Desk, { reason, undo = false }: WithdrawOptions): Promise<number> {
  const { paths, now } = desk
  const registered = registerFor(desk)
  if (registered === null) return 1
  const { text, register } = registered
  const line = lineAt(register, desk.addresses)
  if (line === null || 'pages' in line) return told(1, [unknown(desk, line)], paths)
  if (undo && line.reason === undefined) return told(1, [notOrdered(line)], paths)
  const next = undo
    ? withoutOrder(line)
    : { ...line, withdrawn: line.withdrawn ?? now, reason: reason?.trim() ?? line.reason ?? '' }
  const items = [...register.items.filter((one) => one !== line), next]
  const changed = writeRegister(
    paths.register,
    text,
    printRegister(registerOf(items, register.shelves, register.purged, register.pages)),
  )
  if (changed !== null) return told(1, [changed], paths)
  write(undo ? `The order to withdraw ${line.address} is taken back.` : `Withdrawn: ${line.address}`)
  const outcome = await desk.build()
  say(outcome, paths)
  return outcome.report === null ? 1 : outcome.code
}

/** The line as it was before the order; if its copy stands, the next build finds it again. */
export function withoutOrder({ reason: _, ...line }: ItemLine): ItemLine {
  return line
}

async function purge(desk: Desk): Promise<number> {
  const { paths, paper, now } = desk
  const registered = registerFor(desk)
  if (registered === null) return 1
  const { text, register } = registered
  const line = lineAt(register, desk.addresses)
  const isPurged = isPurgedIn(register)
  if (line === null && !desk.addresses.some(isPurged)) return told(1, [unknown(desk, null)], paths)
  const pages = readPages(paths.stories).pages
  let words: Told = { words: [], names: [] }
  if (line !== null) {
    const filed =
      'pages' in line ? await stillShelved(desk, line) : await stillFiled(paths.content, paper, register, line, now)
    if (filed.length > 0) return told(1, filed, paths)
    words = toldBy(line, pages)
    forgetEarlier(paths, line)
    const changed = writeRegister(paths.register, text, printRegister(purgedFrom(register, [line], now, pages)))
    if (changed !== null) return told(1, [changed], paths)
  }
  const isForgotten = line?.kind === 'story' && !pages.some((page) => page.kind === 'story' && page.id === line.id)
  if (isForgotten)
    write('Its generated page is gone already, so only the very same copy will be recognised, and no edited one.')
  forgetRemembered(paths)
  const outcome = await purgeEmptied(desk, words, await desk.build())
  say(outcome, paths)
  if (isForgotten) tellEmptied(registerFor(desk)?.register, outcome)
  if (outcome.report === null) {
    write('The register holds no more of it, but the site still does. Mend what is said above, and say it again.')
    return 1
  }
  return tellWhatIsLeft(paths, desk.typed, words)
}

/** Purge the shelves that only the purged text had, and publish once more. */
async function purgeEmptied(desk: Desk, words: Told, outcome: Outcome): Promise<Outcome> {
  const registered = registerFor(desk)
  if (registered === null || outcome.report === null) return outcome
  const shelves = emptied(registered.register, words, outcome)
  if (shelves.length === 0) return outcome
  const next = purgedFrom(registered.register, shelves, desk.now)
  if (writeRegister(desk.paths.register, registered.text, printRegister(next)) !== null) return outcome
  return desk.build()
}

/** What may be purged beside stories and briefs: “a topic or a byline”. */
const PURGEABLE = NAMED_KINDS.map(({ kind }) => aShelf(kind)).join(' or ')

/** A shelf that items make can be purged once nothing stands under it. */
async function stillShelved({ build: assemble, typed }: Desk, shelf: ShelfLine): Promise<Problem[]> {
  const { sheets, problems } = await assemble()
  if (sheets === null) return problems.filter(({ severity }) => severity === 'error')
  if (isNamedKind(shelf.kind) && isEmpty(shelf, sheets)) return []
  const reason = `Found items under ${typed}; expected ${PURGEABLE} under which nothing stands any more.`
  return [problem('still-filed', reason, 'Withdraw or purge those first.')]
}

export function unknown({ typed, paths }: Pick<Desk, 'typed' | 'paths'>, shelf: ShelfLine | null): Problem {
  if (!existsSync(paths.register)) return noRegister(paths.content)
  const reason =
    shelf === null
      ? `Found no entry of the register at ${typed}; expected the address, or a former address, of a story or a brief.`
      : `Found ${typed}, the page of ${aShelf(shelf.kind)}; expected the address of a story or a brief.`
  return problem(
    'unknown-address',
    reason,
    'Copy the address from the browser. An item that was never published needs no withdrawal.',
  )
}

function noRegister(content: string): Problem {
  const reason = `Found no register in the content folder, so no build has published anything of it; expected an entry to withdraw.`
  const hint = `If this paper is published, its register is lost: “git checkout ${REGISTER_NAME}” or “npx broadsheet register restore” gets it back. To see what is published, build first.`
  return { ...problem('no-register', reason, hint), file: content }
}

export function notOrdered({ address }: ItemLine): Problem {
  const reason = `Found no order to withdraw ${address}; expected one, to take it back.`
  return problem('not-withdrawn', reason, 'If its copy was deleted, put it back into the content folder.')
}

function problem(code: string, reason: string, hint: string): Problem {
  return { severity: 'error', code, file: REGISTER_NAME, line: 1, column: 1, reason, hint }
}

function told(code: number, problems: readonly Problem[], paths: Paths): number {
  process.stderr.write(formatProblems(problems, paths.content))
  return code
}

function write(line: string): void {
  process.stderr.write(`${line}\n`)
}
