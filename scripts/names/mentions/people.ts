/** People: a given name and what follows it, a name behind a title, names of a shape of their own. */

import type { Unit } from '../units.ts'
import { isParticle } from './runs.ts'

/** Parts of a name at the most, particles included. */
const LONGEST = 6

/** al-Sharaa, McDonald, O’Neill, Fitzgerald. */
const SHAPED = /^(?:(?:al|el|ad|an|as|ash|at|az|bin|ibn)-\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|O[’'ʼ]\p{Lu}|Fitz\p{Ll}{3,})/iu
const CASED_SHAPE =
  /^(?:[Aa]l|[Ee]l|[Aa]d|[Aa]n|[Aa]s|[Aa]sh|[Aa]t|[Aa]z|bin|ibn)-\p{Lu}|^Mc\p{Lu}|^Mac\p{Lu}|^O[’'ʼ]\p{Lu}|^Fitz\p{Ll}{3,}/u

export function isShaped(text: string): boolean {
  return SHAPED.test(text) && CASED_SHAPE.test(text)
}

/** Where capitals say nothing, a name is told by more than one. */
export interface NameDoubt {
  /** Whether every word, or every noun, has a capital. */
  readonly strict: boolean
  /** Whether there is a dictionary to ask. */
  readonly dictionary: boolean
}

/** How many units from `at` on are one person’s name; 0 for none. */
export function personAt(units: readonly Unit[], at: number, afterTitle: boolean, doubt: NameDoubt): number {
  const first = units[at]
  if (first === undefined || !first.capital || first.role === 'other') return 0
  const size = nameSize(units, at, doubt)
  const parts = units.slice(at, at + size)
  if (parts.some(({ text }) => isShaped(text))) return size
  if (first.given && size > 1 && isBelieved(first, parts, doubt)) return size
  if (initial(first) && size > 1) return size
  if (afterTitle && size > 0 && first.known === null && !isUsual(first, doubt)) return size
  return 0
}

/** Without a dictionary a given name is enough; with one, it or what follows must be no word. */
function isBelieved(first: Unit, parts: readonly Unit[], { strict, dictionary }: NameDoubt): boolean {
  if (!strict || !dictionary) return true
  const next = parts[1]
  return first.rank === null || (next !== undefined && next.rank === null)
}

function isUsual(unit: Unit, { strict }: NameDoubt): boolean {
  return unit.rank === 'common' || (strict && unit.rank !== null && !unit.given && !isSurname(unit))
}

/** A word of the dictionary that could well be a surname: it is no plural, no past and no -ing. */
export function isSurname({ text, rank }: Unit): boolean {
  return rank !== 'common' && !/(?:s|ed|ing|ly|ion|ity|ment|ness)$/.test(text)
}

function initial({ text }: Unit): boolean {
  return /^\p{Lu}\.?$/u.test(text)
}

function nameSize(units: readonly Unit[], at: number, doubt: NameDoubt): number {
  let size = 0
  let names = 0
  while (size < LONGEST) {
    const unit = units[at + size]
    if (unit === undefined || (size > 0 && units[at + size - 1]?.possessive === true)) break
    const over = size === 0 ? 0 : particles(units, at + size)
    if (over > 0) {
      size += over
      continue
    }
    if (!unit.capital || !isPart(unit, names, units[at + size + 1], doubt)) break
    size++
    if (!initial(unit)) names++
  }
  while (size > 0 && isParticle(units[at + size - 1] as Unit) && units[at + size - 1]?.capital === false) size--
  return size
}

/** How many particles lead to the next capital: two of `von der Leyen`. */
function particles(units: readonly Unit[], at: number): number {
  let over = 0
  for (let unit = units[at]; unit !== undefined && !unit.capital && isParticle(unit); unit = units[at + over]) over++
  return units[at + over]?.capital === true ? over : 0
}

/** Whether a unit can be one more part of a name that has so many already. */
function isPart(unit: Unit, names: number, next: Unit | undefined, { strict, dictionary }: NameDoubt): boolean {
  if (initial(unit)) return next?.capital === true
  if (names >= 4 || unit.size > 1) return false
  if (isShaped(unit.text)) return true
  if (unit.role === 'other' || unit.role === 'title' || unit.role === 'initials' || unit.role === 'inhabitant')
    return false
  if (unit.known !== null && !unit.known.doubtful && !unit.given) return false
  if (!strict) return names === 0 || unit.role === 'plain' || unit.role === 'name' || unit.given
  if (!dictionary) return names < 2 && unit.role !== 'body'
  if (unit.rank === null) return true
  // The second word after a given name may be in the dictionary, as Trump is.
  return names === 0 ? unit.given || isSurname(unit) : names === 1 && isSurname(unit)
}
