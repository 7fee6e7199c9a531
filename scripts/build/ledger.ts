/**
 * The register in the course of one build: read, guarded, entered into, and written
 * before anything is published at an address that it gives. `npm start` enters
 * nothing: what it would have written is remembered in its place.
 */

import { filedText } from '../disk/filed.ts'
import { LIMITS } from '../disk/regular-file.ts'
import { textOf } from '../disk/text-file.ts'
import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import type { Content } from '../intake/read-content.ts'
import { type Paths, REGISTER_NAME } from '../paths.ts'
import { holdRegister } from '../press/lock.ts'
import { guardOf } from '../recovery/guard.ts'
import { besideFiles } from '../register/beside/beside-file.ts'
import { type BesideEntries, enterBeside, unregisteredPages, withBeside } from '../register/beside/enter-beside.ts'
import { type Entering, enter, type Settled, unregistered } from '../register/enter.ts'
import { loadRegister } from '../register/file/load.ts'
import { dropShown, keepShown, readShown } from '../register/file/shown.ts'
import { writeRegister } from '../register/file/write.ts'
import { printRegister, type Register } from '../register/register.ts'
import type { BuildOrder } from './outcome.ts'

/** What was entered. Its problems are those of the register's file and of what it lacks, too. */
export interface LedgerEntries extends Entering {
  /** Whether the register may be gone by: it is whole, and has all that it must have. */
  readonly isSound: boolean
}

export interface Ledger {
  /** The register before this build. */
  readonly before: Register
  /** Its text. */
  readonly text: string
  /** What that says: where nothing is entered, another than the one before this build. */
  readonly onDisk: Register
  /** Enter all items of the copy that are not held; but for those that are settled, which are not given. */
  enter(
    content: Pick<Content, 'files' | 'broken'>,
    paper: Paper,
    beside: BesideEntries,
    settled?: Settled,
  ): LedgerEntries
  /** Enter what stands beside the news. */
  enterBeside(content: Pick<Content, 'files' | 'broken'>, paper: Paper): BesideEntries
  /** Write the register as it is to be. The problem, if it lacks what is published or was changed meanwhile: then it stands as it was. */
  keep(next: Register): readonly Problem[]
}

/** Open the register of a paper. A problem if its file cannot be read. */
export async function openLedger(order: BuildOrder): Promise<Result<Ledger>> {
  const { paths, now, memory } = order
  const filed = await filedText(paths.register, REGISTER_NAME, LIMITS.register)
  if (!filed.ok) return { ok: false, problems: [filed.problem] }
  const onDisk = filed.text ?? ''
  const loaded = loadRegister(onDisk)
  const before = memory?.register?.onDisk === onDisk ? memory.register.next : loaded.register
  const shown = order.keepHours === true ? readShown(paths.shown) : undefined
  const guard = guardOf(paths, { text: onDisk, register: loaded.register }, memory !== undefined)

  function write(next: Register): Problem | null {
    if (order.dryRun === true) return null
    if (memory === undefined) {
      const text = printRegister(next)
      const changed =
        order.shard === undefined ? writeRegister(paths.register, onDisk, text) : enterTogether(paths, onDisk, text)
      if (changed !== null) return changed
      guard.keep(text)
      dropShown(paths.shown)
      return null
    }
    memory.register = { onDisk, next }
    keepShown(paths.shown, next, loaded.register)
    guard.keep(onDisk)
    return null
  }

  const value: Ledger = {
    before,
    text: onDisk,
    onDisk: loaded.register,
    enterBeside({ files, broken }, { zone, base }) {
      return enterBeside(besideFiles(files), before, { now, zone, base }, broken)
    },
    enter({ files, broken }, { zone, base }, beside, settled) {
      const when = { now, zone, base, ...(shown === undefined ? {} : { shown }) }
      const entering = withBeside(enter(files, before, when, broken, undefined, settled), beside, { now, zone })
      const amiss = [...loaded.problems, ...guard.missing(entering.register)]
      const unknown =
        order.frozen === true ? [...unregistered(entering.minted, files), ...unregisteredPages(beside)] : []
      const problems = [...amiss, ...entering.problems, ...unknown]
      return { ...entering, problems, isSound: !hasError(amiss) && unknown.length === 0 }
    },
    keep(next) {
      const lost = guard.missingAtLast(next)
      if (lost.length > 0) return lost
      const changed = write(next)
      return changed === null ? [] : [changed]
    },
  }
  return { ok: true, value, warnings: [] }
}

/** Shards come to one register, by the same clock, and may share the folder that it is in: the first writes it, the others find it written. */
function enterTogether(paths: Paths, read: string, text: string): Problem | null {
  const isThere = () => textOf(paths.register) === text
  if (isThere()) return null
  return holdRegister(paths, () => (isThere() ? null : writeRegister(paths.register, read, text)))
}
