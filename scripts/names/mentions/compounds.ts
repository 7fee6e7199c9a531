/** Names around the word that says what they are: University of Ostrey, Senkaku Islands, Norwegian Maritime Authority. */

import { rankOf } from '../gazetteer/english.ts'
import type { NameKind } from '../mention.ts'
import type { Unit } from '../units.ts'
import { isShaped } from './people.ts'
import { type Around, KINDS, named, phraseSize, type Taken } from './taken.ts'

/** What begins names of bodies and is none: European Investment Bank, Norwegian Maritime Authority. */
const ADJECTIVES =
  /^(?:European|Asian|African|Arab|North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Old|First|Second|Democratic|Liberal|Conservative|Republican|Labour|Christian|Islamic|Catholic|Communist|Royal|Congressional|Federal)$/

/** Bodies that two words name: Scottish Parliament, Labour Party. */
const PAIRED = /^(?:Party|Parliament|Church|Museum|Academy|Navy|Army|Cup|Open|Congress|Senate)$/

/** In running text, an adjective with the body or event that it belongs to. */
export function adjectival(units: readonly Unit[], at: number, around: Around): Taken | null {
  const unit = units[at] as Unit
  const isAdjective = unit.role === 'inhabitant' || (unit.role === 'other' && ADJECTIVES.test(unit.text))
  if (around.doubt.strict || !around.doubt.dictionary || !isAdjective || unit.possessive) return null
  const size = phraseSize(units, at)
  const last = units[at + size - 1]
  if (size < 2 || (last?.role !== 'body' && last?.role !== 'event')) return null
  if (size === 2 && !PAIRED.test(last.text)) return null
  return named(units, at, size, KINDS[last.role], true, around)
}

/** `University of Ostrey`, `FIFA World Cup`, `Marram University`, `Senkaku Islands`: a name around the word that says what it is. */
export function compound(units: readonly Unit[], at: number, around: Around): Taken | null {
  const { strict, dictionary } = around.doubt
  const unit = units[at] as Unit
  const [next, after] = [units[at + 1], units[at + 2]]
  const headed = (one: Unit | undefined): NameKind | null =>
    one === undefined || !one.joined
      ? null
      : one.role === 'body' || one.role === 'land' || one.role === 'event'
        ? KINDS[one.role]
        : null
  const isInitials = unit.role === 'initials' || /^\p{Lu}{2,6}$/u.test(unit.text)
  if (isInitials && next?.joined === true && next.known?.kind === 'event')
    return named(units, at, 2, 'event', true, around)
  if (!strict) return null
  if (unit.role === 'body' && next?.role === 'body' && next.joined) {
    const rest = compound(units, at + 1, around)
    if (rest !== null) return named(units, at, rest.size + 1, 'body', true, around)
    if (next.known !== null) return named(units, at, 2, 'body', true, around)
  }
  const isOf = unit.role === 'body' || (unit.role === 'land' && WATERS.test(unit.text))
  if (isOf && next?.capital === false && after?.capital === true && isProper(after, dictionary))
    return named(units, at, 3, unit.role === 'body' ? 'body' : 'place', true, around)
  if (!isProper(unit, dictionary) || unit.possessive) return null
  const [one, two] = [headed(next), headed(after)]
  // Of a place or a body that is known already, only what is surely a name of its own makes a longer name.
  const isOwn = (head: Unit | undefined) => unit.known === null || OWN_HEADS.test(head?.text ?? '')
  if (one !== null && isOwn(next)) return named(units, at, 2, one, true, around)
  if (two !== null && after !== undefined && unit.known === null && next !== undefined && isProper(next, dictionary))
    return named(units, at, 3, two, true, around)
  return null
}

/** Gulf of Aden; but the coast of Portugal is Portugal. */
const WATERS = /^(?:Gulf|Strait|Straits|Bay|Sea|Isle|Cape|Lake|Mount)$/

const OWN_HEADS =
  /^(?:University|College|Airport|Stadium|Airlines|Airways|Museum|Cathedral|Bridge|Harbou?r|Marathon|Festival|United|City|Rovers|Zeitung|Universität)$/

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
