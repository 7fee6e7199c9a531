/**
 * What changed: the times at which a story became another, each with the text before. A
 * change is known by the text that it ended: the register noticed it when the next one
 * began. What stood no shorter than the story stands now is no earlier text. A mend that is
 * none belongs to no change: where there was one, the text before it is what the change led to.
 */

import { type Prose, proseLater } from '../../flow/prose.ts'
import { isFirst, pageOf, type Version, type Versions } from '../../pages/earlier/versions.ts'
import type { Retired } from '../../register/address/retired.ts'
import type { ItemLine, Register } from '../../register/register.ts'
import { saidBy } from './said.ts'

export interface Change {
  /** When the change was noticed: an instant in UTC. */
  readonly at: string
  /** What the story said before, as `saidBy` has it, in JSON; null if it is no longer kept. */
  readonly before: Prose | null
  /** The same of what it led to; absent where that stands still. */
  readonly after?: Prose | null
}

/** The address below a story at which its changes stand. */
export const CHANGES = 'changes/'

/**
 * The changes of a story, oldest first.
 *
 * @param revised when it became what it is now; null of what was never changed
 */
export function changesOf(versions: readonly Version[], revised: string | null): readonly Change[] {
  if (revised === null) return []
  const texts = Map.groupBy(versions, ([from]) => from)
  const times = [...texts.keys()].filter((from) => from < revised)
  return times.map((from, place): Change => {
    const at = times[place + 1] ?? revised
    const [before = null, next = []] = [texts.get(from)?.at(-1), texts.get(at)]
    const after = at < revised ? next[0] : next.find(isFirst)
    return { at, before: before && textOf(before), ...(after === undefined ? {} : { after: textOf(after) }) }
  })
}

function textOf(version: Version): Prose | null {
  const [, hash, size] = version
  if (size === 0) return null
  return proseLater({ hash, size }, () => {
    const page = pageOf(version)
    return page === null ? '' : JSON.stringify(saidBy(page))
  })
}

/** Where the changes of a story stood that has another address now, or none: the way to what is there. */
export function changesMoved({ items }: Register, versions: Versions): Retired[] {
  if (versions.size === 0) return []
  return items.filter(({ id }) => versions.has(id)).flatMap((line) => moved(line, versions.get(line.id) ?? []))
}

function moved(
  { address, former, withdrawn, expired, revised, twin }: ItemLine,
  versions: readonly Version[],
): Retired[] {
  const isOut = withdrawn === null && expired === undefined && twin === undefined
  const isThere = isOut && changesOf(versions, revised).length > 0
  const gone = isThere ? former : [address, ...former]
  const to = isThere ? `${address}${CHANGES}` : address
  return gone.map((url): Retired => ({ kind: 'redirect', url: `${url}${CHANGES}`, to }))
}
