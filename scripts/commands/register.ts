/** `broadsheet register restore` and `register accept`: what to do once the register lacks something. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile, textOf } from '../disk/text-file.ts'
import { fileOf } from '../edition/plan/file-of.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { masthead } from '../masthead/masthead.ts'
import { readPages } from '../pages/write.ts'
import { type Paths, pathsOf } from '../paths.ts'
import { takeBothLocks } from '../press/lock.ts'
import { keepLastRegister, lastRegister } from '../recovery/lacks.ts'
import { acceptEditions, restoreEditions } from '../recovery/lost-editions.ts'
import { publishedAddresses } from '../recovery/published.ts'
import { type Restored, restore } from '../recovery/restore.ts'
import { loadRegister } from '../register/file/load.ts'
import { lostSince, nameOfLine } from '../register/file/lost.ts'
import { writeRegister } from '../register/file/write.ts'
import { EMPTY_REGISTER, type PurgedLine, printRegister, type Register, registerOf } from '../register/register.ts'
import { claimPaper } from './claim-paper.ts'
import { filingTime } from './now.ts'
import { formatProblems, plural } from './show/show-problems.ts'

interface RegisterOptions {
  readonly content: string
  readonly output: string
  readonly dryRun?: boolean
}

const LOCKED = 4

/** Bring lost lines back. @returns 0, or 1 if damaged lines stay of which nobody knows what they said. */
export function restoreCommand(options: RegisterOptions): Promise<number> {
  return locked(options, (paths, now) => {
    const text = textOf(paths.register) ?? ''
    const { pages } = readPages(paths.stories)
    const published = publishedAddresses(paths)
    const leadsTo = (address: string) => redirectAt(paths, address)
    const restoring = restore({ text, last: lastRegister(paths), pages, published, leadsTo, now })
    for (const one of restoring.restored) say(`  restored  ${nameOfLine(one.line)}  (${FROM[one.from]})`)
    for (const line of restoring.replaced) say(`  replaced  a damaged line: ${line.slice(0, 80)}`)
    for (const line of restoring.left)
      say(`  left      a damaged line that nothing here can replace: ${line.slice(0, 80)}`)
    for (const day of restoreEditions(paths, options.dryRun === true)) say(`  restored  the edition of ${day}`)
    const sum = `${plural(restoring.restored.length, 'entry', 'entries')} restored`
    if (options.dryRun === true) say(`${sum}, were this not a trial: the register stands as it was.`)
    else {
      if (restoring.replaced.length > 0) keepDamaged(paths, restoring.replaced)
      const changed = writeRegister(paths.register, text, restoring.text)
      if (changed !== null) return told([changed], paths)
      say(`${sum}. Build again.`)
    }
    return restoring.left.length > 0 ? 1 : 0
  })
}

/** Take the register as it stands for whole, and give up what it lacks. */
export function acceptCommand(options: RegisterOptions): Promise<number> {
  return locked(options, (paths) => {
    const text = textOf(paths.register) ?? ''
    const { register, problems } = loadRegister(text)
    if (hasError(problems)) return told(problems, paths)
    const last = lastRegister(paths)?.register ?? EMPTY_REGISTER
    const purges = purgesGone(register, last)
    const whole = purges.length === 0 ? text : withPurges(register, purges)
    if (purges.length > 0) {
      const changed = writeRegister(paths.register, text, whole)
      if (changed !== null) return told([changed], paths)
      say(`  kept      ${plural(purges.length, 'purge')}`)
    }
    const lost = lostSince(last, loadRegister(whole).register)
    for (const { line, addresses } of lost)
      say(`  given up  ${(addresses.length > 0 ? addresses : [nameOfLine(line)]).join(' ')}`)
    for (const day of acceptEditions(paths)) say(`  given up  the edition of ${day}`)
    keepLastRegister(paths, whole)
    say(`The register counts as whole. ${plural(lost.length, 'entry', 'entries')} given up.`)
    return 0
  })
}

/** What was purged stays so: an older register that is put back must not bring it out again. */
function purgesGone(register: Register, last: Register): PurgedLine[] {
  const kept = new Set((register.purged ?? []).map(({ id }) => id))
  return (last.purged ?? []).filter(({ id }) => !kept.has(id))
}

/** The text of a register with some purges more, as the program would have written it. */
function withPurges({ items, shelves, purged = [], pages }: Register, more: readonly PurgedLine[]): string {
  const merged = printRegister(registerOf(items, shelves, [...purged, ...more], pages))
  return printRegister(loadRegister(merged).register)
}

async function locked(options: RegisterOptions, work: (paths: Paths, now: string) => number): Promise<number> {
  const paths = pathsOf(options.content, options.output)
  const now = filingTime()
  if (typeof now !== 'string') {
    told([now], paths)
    return 2
  }
  const wrong = await claimPaper(paths)
  if (wrong.length > 0) {
    told(wrong, paths)
    return 2
  }
  const lock = takeBothLocks(paths)
  if (!lock.ok) {
    say(lock.reason)
    return LOCKED
  }
  try {
    return work(paths, now)
  } finally {
    lock.lock.release()
  }
}

const FROM: Readonly<Record<Restored['from'], string>> = {
  copy: 'from the register of the last build',
  page: 'from its generated page',
  address: 'from its published address alone',
}

/** Where the page at an address sends its reader, root-relative; null if it is no redirect. */
function redirectAt(paths: Paths, address: string): string | null {
  const paper = masthead(textOf(paths.masthead))
  const base = paper.ok ? paper.value.base : '/'
  try {
    const page = readFileSync(join(paths.output, fileOf(address) ?? ''), 'utf8')
    const target = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(page)?.[1]
    return target === undefined ? null : decodeURI(target).replace(base, '/')
  } catch {
    return null
  }
}

/** What is taken out of the register is kept beside the output: it may still be read by a person. */
function keepDamaged(paths: Paths, lines: readonly string[]): void {
  const path = join(paths.state, 'register.damaged')
  replaceFile(path, (textOf(path) ?? '') + lines.map((line) => `${line}\n`).join(''))
  say(`The damaged lines are kept in ${path}.`)
}

function told(problems: readonly Problem[], paths: Paths): number {
  process.stderr.write(formatProblems(problems, paths.content))
  return 1
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
