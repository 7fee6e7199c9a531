/** Names around the word that says what they are: University of Ostrey, Senkaku Islands, Norwegian Maritime Authority. */

import { rankOf } from '../gazetteer/english.ts'
import type { NameKind } from '../mention.ts'
import type { Unit } from '../units.ts'
import { isShaped } from './people.ts'
import { type Around, KINDS, named, phraseSize, type Taken } from './taken.ts'

/** In running text, an adjective with the body or event that it belongs to. */
export function adjectival(units: readonly Unit[], at: number, around: Around): Taken | null {
  const unit = units[at] as Unit
  const isAdjective =
    unit.role === 'inhabitant' || (unit.role === 'other' && around.words.around.bodyAdjectives.includes(unit.text))
  if (around.doubt.strict || !around.doubt.dictionary || !isAdjective || unit.possessive) return null
  const size = phraseSize(units, at)
  const last = units[at + size - 1]
  if (size < 2 || (last?.role !== 'body' && last?.role !== 'event')) return null
  if (size === 2 && !around.words.around.pairedBodies.includes(last.text)) return null
  return named(units, at, size, KINDS[last.role], true, around)
}

/** `University of Ostrey`, `FIFA World Cup`, `Marram University`, `Senkaku Islands`: a name around the word that says what it is. */
export function compound(units: readonly Unit[], at: number, around: Around): Taken | null {
  const event = eventOfInitials(units, at, around)
  if (event !== null || !around.doubt.strict) return event
  return bodyOfBody(units, at, around) ?? headedInFront(units, at, around) ?? headedBehind(units, at, around)
}

/** `FIFA World Cup`. */
function eventOfInitials(units: readonly Unit[], at: number, around: Around): Taken | null {
  const [unit, next] = [units[at] as Unit, units[at + 1]]
  const isInitials = unit.role === 'initials' || /^\p{Lu}{2,6}$/u.test(unit.text)
  if (!isInitials || next?.joined !== true || next.known?.kind !== 'event') return null
  return named(units, at, 2, 'event', true, around)
}

/** `Police Academy of Ostrey`: a body before the name of another. */
function bodyOfBody(units: readonly Unit[], at: number, around: Around): Taken | null {
  const [unit, next] = [units[at] as Unit, units[at + 1]]
  if (unit.role !== 'body' || next?.role !== 'body' || !next.joined) return null
  const rest = compound(units, at + 1, around)
  if (rest !== null) return named(units, at, rest.size + 1, 'body', true, around)
  return next.known === null ? null : named(units, at, 2, 'body', true, around)
}

/** `University of Ostrey`. */
function headedInFront(units: readonly Unit[], at: number, around: Around): Taken | null {
  const [unit, joint, name] = [units[at] as Unit, units[at + 1], units[at + 2]]
  const isBody = unit.role === 'body'
  if (!isBody && !(unit.role === 'land' && around.words.around.waters.includes(unit.text))) return null
  if (joint?.capital !== false || name?.capital !== true || !isProper(name, around.doubt.dictionary)) return null
  return named(units, at, 3, isBody ? 'body' : 'place', true, around)
}

/** `Marram University`, `Ada Brandt Foundation`. */
function headedBehind(units: readonly Unit[], at: number, around: Around): Taken | null {
  const { dictionary } = around.doubt
  const [unit, next, after] = [units[at] as Unit, units[at + 1], units[at + 2]]
  if (!isProper(unit, dictionary) || unit.possessive) return null
  const one = headKind(next)
  // Of a place or a body that is known already, only what is surely a name of its own makes a longer name.
  if (one !== null && (unit.known === null || around.words.around.ownHeads.includes(next?.text ?? '')))
    return named(units, at, 2, one, true, around)
  const two = headKind(after)
  if (two === null || unit.known !== null || next === undefined || !isProper(next, dictionary)) return null
  return named(units, at, 3, two, true, around)
}

/** What the word behind a name says that it is: `University` a body, `Islands` a place; null if it says nothing. */
function headKind(unit: Unit | undefined): NameKind | null {
  if (unit === undefined || !unit.joined) return null
  return unit.role === 'body' || unit.role === 'land' || unit.role === 'event' ? KINDS[unit.role] : null
}

/** In strict text: in the lists, or in no dictionary. */
export function isProper(unit: Unit, dictionary: boolean): boolean {
  if (unit.known !== null) return unit.rank === null || !unit.known.doubtful
  return dictionary && unit.role === 'plain' && unit.rank === null && !hyphenated(unit.text)
}

/** `High-Level`: words of the dictionary with hyphens between. */
function hyphenated(text: string): boolean {
  const parts = text.split('-')
  return parts.length > 1 && parts.some((part) => part.length > 1 && rankOf(part) !== null) && !isShaped(text)
}
