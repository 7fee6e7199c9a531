/**
 * What a build knows of the edition before it, where it is of a process of its own: a
 * server has the objects themselves. A shard, and a build with a file in error, neither
 * go on from a kept edition nor keep one.
 */

import { join } from 'node:path'
import { textOf } from '../disk/text-file.ts'
import { keepEdition, type ToKeep } from '../edition/kept/keep-edition.ts'
import { editionGround, KeptEdition } from '../edition/kept/kept-edition.ts'
import { dropKept } from '../edition/kept/kept-file.ts'
import { stampOf } from '../intake/memory/stamp.ts'
import type { Content } from '../intake/read-content.ts'
import { readVersions, type Versions, versionsSum } from '../pages/earlier/versions.ts'
import { borrowedBy } from '../pictures/withheld.ts'
import type { Beforehand } from './beforehand.ts'
import { booksIn, type LaidOut } from './lay-out.ts'
import type { Ledger, LedgerEntries } from './ledger.ts'
import type { BuildOrder } from './outcome.ts'

/** What is remembered beside the items: with others, other pages are to be made. */
interface Remembered {
  /** The hash of the boxes. */
  readonly notices: string
  readonly versions: Versions
}

/** What stands of the kept edition; null where there is none, or all is to be entered. */
export function keptFor(
  order: BuildOrder,
  content: Content,
  beforehand: Beforehand,
  ledger: Ledger,
  { notices, versions }: Remembered,
): KeptEdition | null {
  const { desk } = order
  if (desk === undefined || !isKeeping(order, content)) return null
  // Pages say of which days there are editions.
  if (textOf(order.paths.editions) !== textOf(order.paths.lastEditions)) return null
  const file = beforehand.kept()
  if (file === null || file.whole.notices !== notices) return null
  const keyOf = keysOf(order, content)
  const registerText = ledger.text + versionsSum(versions)
  return KeptEdition.over(file, { files: content.files, keyOf, register: ledger.before, registerText })
}

/** By what each file is known: by all that it was read from, by the stamps of its pictures, and by whose they are. */
function keysOf({ desk, paths }: BuildOrder, { files }: Content): (path: string) => string | null {
  const media = new Map(files.flatMap((file) => (file.media === undefined ? [] : [[file.path, file.media] as const])))
  const borrowed = borrowedBy(files)
  return (path) => {
    const own = desk?.keyOf(path) ?? null
    const pictures = media.get(path)
    if (own === null || pictures === undefined) return own
    const stamps = pictures.map((file) => stampOf(join(paths.content, file)))
    return stamps.includes(null) ? null : [own, ...stamps, ...(borrowed.get(path) ?? [])].join(' ')
  }
}

/** What is to be entered. */
export function dueIn(content: Content, known: KeptEdition | null): Pick<Content, 'files' | 'broken'> {
  return known === null ? content : { files: known.touched, broken: content.broken }
}

/** What was published, and what it was made of. */
type Published = Pick<ToKeep, 'written' | 'sheets' | 'known' | 'isSame'> & {
  readonly content: Content
  readonly entries: LedgerEntries
  /** Files that name other stories. */
  readonly naming: ReadonlySet<string>
  readonly laid: LaidOut
  /** Whether something was taken off the site. */
  readonly hasGone: boolean
}

/** Keep it for the next process. */
export function keepFor(order: BuildOrder, { content, entries, naming, laid, hasGone, ...rest }: Published): void {
  const { paths, desk } = order
  if (order.shard !== undefined || order.dryRun === true) return
  // A server keeps none, and leaves the one that is there as long as nothing of it is to be nowhere by now.
  if (order.memory !== undefined && entries.silent.size === 0 && !hasGone) return
  if (desk === undefined || !isKeeping(order, content)) {
    dropKept(paths.kept)
    return
  }
  const { edition, pages, register } = laid
  const { silent, lapsed, twinned, changes, problems } = entries
  const restless = new Set([
    ...silent,
    ...lapsed,
    ...twinned,
    ...borrowedBy(content.files).keys(),
    ...naming,
    ...changes.map(({ file }) => file),
    ...problems.map(({ file }) => file),
  ])
  keepEdition(paths.kept, {
    ...rest,
    ground: editionGround(edition.paper),
    // What pages show of earlier texts counts with it.
    registerText: (textOf(paths.register) ?? '') + versionsSum(readVersions([paths.versions])),
    keyOf: keysOf(order, content),
    restless,
    entered: entries.entered,
    pages,
    books: () => booksIn(laid, register),
    edition,
  })
}

function isKeeping({ memory, shard }: BuildOrder, { broken, isWhole }: Content): boolean {
  return memory === undefined && shard === undefined && isWhole && broken.size === 0
}
