/** What is taken from a run of capitalised words: a mention and how many words it is, and what the reading of a run goes by. */

import { keyOfName } from '../key.ts'
import type { Mention, NameKind } from '../mention.ts'
import type { Unit } from '../units.ts'
import type { NameWords } from '../words/name-words.ts'
import type { NameDoubt } from './people.ts'
import { isParticle, type WordRun } from './runs.ts'

export interface Around {
  readonly text: string
  readonly language: string
  readonly words: NameWords
  readonly doubt: NameDoubt
  /** Words that the item also has without a capital. */
  readonly small: ReadonlySet<string>
}

export interface Taken {
  readonly mention: Mention | null
  readonly size: number
}

export const NOTHING_TAKEN: Taken = { mention: null, size: 1 }

export const KINDS = { body: 'body', land: 'place', event: 'event' } as const

/** A mention of `size` units from `at` on. */
export function named(
  units: readonly Unit[],
  at: number,
  size: number,
  kind: NameKind,
  sure: boolean,
  { text, language }: Around,
): Taken {
  const [first, last] = [units[at] as Unit, units[at + size - 1] as Unit]
  const name = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return { mention: { name, kind, key: keyOfName(name, language), sure }, size }
}

export function unitBefore({ units, before }: WordRun, at: number): Unit | null {
  return at > 0 ? (units[at - 1] ?? null) : before
}

export function nameKind(units: readonly Unit[], at: number, size: number, otherwise: NameKind): NameKind {
  const roles = units.slice(at, at + size).map(({ role }) => role)
  if (roles.includes('event')) return 'event'
  if (roles.includes('body')) return 'body'
  return roles.includes('land') ? 'place' : otherwise
}

export function phraseSize(units: readonly Unit[], at: number): number {
  let size = 1
  while (!(units[at + size - 1] as Unit).possessive) {
    const next = units[at + size]
    const isInner = units[at + size - 1]?.capital === false
    if (
      next === undefined ||
      next.role === 'title' ||
      (!isInner && (next.role === 'inhabitant' || next.role === 'other'))
    )
      break
    size++
  }
  while (size > 1 && (isParticle(units[at + size - 1] as Unit) || units[at + size - 1]?.capital === false)) size--
  return size
}
