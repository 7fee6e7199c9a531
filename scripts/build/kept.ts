/**
 * What a build knows of the edition before it, where it is of a process of its own: a
 * server has the objects themselves. A shard, and a build with a file in error, neither
 * go on from a kept edition nor keep one.
 */

import { textOf } from '../disk/text-file.ts'
import { keepEdition, type ToKeep } from '../edition/kept/keep-edition.ts'
import { editionGround, KeptEdition } from '../edition/kept/kept-edition.ts'
import { dropKept } from '../edition/kept/kept-file.ts'
import type { Content } from '../intake/read-content.ts'
import type { Beforehand } from './beforehand.ts'
import { booksIn, type LaidOut } from './lay-out.ts'
import type { Ledger, LedgerEntries } from './ledger.ts'
import type { BuildOrder } from './outcome.ts'

/** What stands of the kept edition; null where there is none, or all is to be entered. */
export function keptFor(
  order: BuildOrder,
  content: Content,
  beforehand: Beforehand,
  ledger: Ledger,
): KeptEdition | null {
  const { desk } = order
  if (desk === undefined || !isKeeping(order, content)) return null
  // Pages say of which days there are editions.
  if (textOf(order.paths.editions) !== textOf(order.paths.lastEditions)) return null
  const file = beforehand.kept()
  if (file === null) return null
  const keyOf = (path: string) => desk.keyOf(path)
  return KeptEdition.over(file, {
    files: content.files,
    keyOf,
    register: ledger.before,
    registerText: ledger.text,
  })
}

/** What is to be entered. */
export function dueIn(content: Content, known: KeptEdition | null): Pick<Content, 'files' | 'broken'> {
  return known === null ? content : { files: known.touched, broken: content.broken }
}

/** What was published, and what it was made of. */
type Published = Pick<ToKeep, 'written' | 'sheets' | 'known' | 'isSame'> & {
  readonly content: Content
  readonly entries: LedgerEntries
  readonly laid: LaidOut
  /** Whether something was taken off the site. */
  readonly hasGone: boolean
}

/** Keep it for the next process. */
export function keepFor(order: BuildOrder, { content, entries, laid, hasGone, ...rest }: Published): void {
  const { paths, desk } = order
  if (order.shard !== undefined) return
  // A server keeps none, and leaves the one that is there as long as nothing of it is to be nowhere by now.
  if (order.memory !== undefined && entries.silent.size === 0 && !hasGone) return
  if (desk === undefined || !isKeeping(order, content)) {
    dropKept(paths.kept)
    return
  }
  const { edition, pages, register } = laid
  const { silent, lapsed, changes, problems } = entries
  const restless = new Set([
    ...silent,
    ...lapsed,
    ...changes.map(({ file }) => file),
    ...problems.map(({ file }) => file),
  ])
  keepEdition(paths.kept, {
    ...rest,
    ground: editionGround(edition.paper),
    registerText: textOf(paths.register) ?? '',
    keyOf: (path) => desk.keyOf(path),
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
