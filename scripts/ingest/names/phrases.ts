/**
 * From a run of capitalised words to the names in it. Titles and inhabitants part
 * names and are none; what the lists know is taken first, then people, then what is
 * left: in running text the rest of the run, in title case only what no dictionary
 * has.
 */

import { rankOf } from './gazetteer/english.ts'
import { isDeclined, keyOfName } from './key.ts'
import type { Mention, NameKind } from './mention.ts'
import { type Doubt, isShaped, personAt } from './people.ts'
import { isParticle, type Run } from './runs.ts'
import type { Unit } from './units.ts'
import type { NameWords } from './words/name-words.ts'

export interface Around {
  readonly text: string
  readonly language: string
  readonly words: NameWords
  readonly doubt: Doubt
  /** Words that the item also has without a capital. */
  readonly small: ReadonlySet<string>
}

/** The mentions in a run, from the left. */
export function mentionsIn(run: Run, around: Around): Mention[] {
  const mentions: Mention[] = []
  let afterTitle = isTitled(run, around)
  for (let at = 0; at < run.units.length; ) {
    const unit = run.units[at] as Unit
    if (unit.role === 'title' && !isNamesake(run.units, at)) {
      afterTitle = true
      at++
      continue
    }
    const taken = take(run, at, afterTitle, around)
    if (taken.mention !== null) mentions.push(taken.mention)
    afterTitle = false
    at += taken.size
  }
  return mentions
}

/** Behind a title that stands small: `president Rennie`, `мер Коломієць`. */
function isTitled({ before, units }: Run, { words }: Around): boolean {
  return before !== null && units[0]?.joined === true && words.titles.has(before.text.toLowerCase())
}

/** `Judge` in `Judge Dredd` is a title, `Dean` in `Dean Martin` a given name that is one as well. */
function isNamesake(units: readonly Unit[], at: number): boolean {
  return units[at]?.given === true && units[at + 1]?.role === 'plain' && units[at + 1]?.rank === null && at > 0
}

interface Taken {
  readonly mention: Mention | null
  readonly size: number
}

const NOTHING: Taken = { mention: null, size: 1 }

function take(run: Run, at: number, afterTitle: boolean, around: Around): Taken {
  const { units } = run
  const unit = units[at] as Unit
  const longer = adjectival(units, at, around)
  if (longer !== null) return longer
  if (!unit.capital || unit.role === 'other' || (unit.role === 'inhabitant' && !unit.given)) return NOTHING
  const person = personAt(units, at, afterTitle, around.doubt)
  if (person > 0 && !isSentenceWord(run, at, person, around)) return named(units, at, person, 'person', true, around)
  const body = compound(units, at, around)
  if (body !== null) return body
  if (unit.known !== null) return place(run, at, around)
  if (unit.role === 'initials') return initials(units, at, around)
  return around.doubt.strict ? strictly(run, at, around) : running(run, at, afterTitle, around)
}

/** What begins names of bodies and is none: European Investment Bank, Norwegian Maritime Authority. */
const ADJECTIVES =
  /^(?:European|Asian|African|Arab|North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Old|First|Second|Democratic|Liberal|Conservative|Republican|Labour|Christian|Islamic|Catholic|Communist|Royal)$/
/** Bodies that two words name: Scottish Parliament, Labour Party. */
const PAIRED = /^(?:Party|Parliament|Church|Museum|Academy|Navy|Army|Cup|Open|Congress|Senate)$/

/** In running text, an adjective with the body or event that it belongs to. */
function adjectival(units: readonly Unit[], at: number, around: Around): Taken | null {
  const unit = units[at] as Unit
  const isAdjective = unit.role === 'inhabitant' || (unit.role === 'other' && ADJECTIVES.test(unit.text))
  if (around.doubt.strict || !around.doubt.dictionary || !isAdjective || unit.possessive) return null
  const size = phraseSize(units, at)
  const last = units[at + size - 1]
  if (size < 2 || (last?.role !== 'body' && last?.role !== 'event')) return null
  if (size === 2 && !PAIRED.test(last.text)) return null
  return named(units, at, size, KINDS[last.role], true, around)
}

/** A mention of `size` units from `at` on. */
function named(
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

/** A first word that opens its sentence and only looks like a given name: `Will Ministers Listen`. */
function isSentenceWord({ units }: Run, at: number, size: number, { small }: Around): boolean {
  const unit = units[at] as Unit
  return unit.opens && unit.rank === 'common' && size <= 2 && small.has(unit.text.toLowerCase())
}

/** `University of Ostrey`, `FIFA World Cup`, `Marram University`, `Senkaku Islands`: a name around the word that says what it is. */
function compound(units: readonly Unit[], at: number, around: Around): Taken | null {
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
const KINDS = { body: 'body', land: 'place', event: 'event' } as const
const OWN_HEADS =
  /^(?:University|College|Airport|Stadium|Airlines|Airways|Museum|Cathedral|Bridge|Harbou?r|Marathon|Festival|United|City|Rovers|Zeitung|Universität)$/

/** In strict text: in the lists, or in no dictionary. */
function isProper(unit: Unit, dictionary: boolean): boolean {
  if (unit.known !== null) return unit.rank === null || !unit.known.doubtful
  return dictionary && unit.role === 'plain' && unit.rank === null && !hyphenated(unit.text)
}

/** `High-Level`: words of the dictionary with hyphens between. */
function hyphenated(text: string): boolean {
  const parts = text.split('-')
  return parts.length > 1 && parts.some((part) => part.length > 1 && rankOf(part) !== null) && !isShaped(text)
}

/** An entry of the gazetteer; a doubtful one needs a text where capitals mean something, or a word before it. */
function place(run: Run, at: number, around: Around): Taken {
  const { units } = run
  const unit = units[at] as Unit
  const entry = unit.known
  if (entry === null) return NOTHING
  const { strict, dictionary } = around.doubt
  const before = unitBefore(run, at)
  const isAt = before !== null && around.words.at.has(before.text.toLowerCase())
  if (!strict && !isDeclined(around.language) && !unit.possessive) {
    const size = wholeName(units, at)
    if (size > 1) return named(units, at, size, kindOf(units, at, size, 'topic'), true, around)
  }
  const isWord =
    unit.rank !== null ||
    around.small.has(unit.text.toLowerCase()) ||
    (unit.opens && !entry.own && !dictionary && !strict && !isAt)
  const sure = !entry.doubtful || isAt || (!isWord && !(unit.given && strict))
  if (entry.doubtful && strict && dictionary && unit.rank !== null) return NOTHING
  return { mention: { name: entry.name, kind: entry.kind, key: keyOfName(entry.name, around.language), sure }, size: 1 }
}

/** In running text a place goes on into what is called after it: `Boston Celtics`, `Marram Harbour Board`. */
function wholeName(units: readonly Unit[], at: number): number {
  let size = 1
  for (let next = units[at + size]; next?.joined === true; next = units[at + size]) {
    if (units[at + size - 1]?.possessive === true) break
    if (
      next.given &&
      next.role === 'plain' &&
      units[at + size + 1]?.joined === true &&
      units[at + size + 1]?.capital === true
    )
      break
    if (next.role !== 'plain' && next.role !== 'body' && next.role !== 'land' && next.role !== 'event') break
    size++
  }
  const last = units[at + size - 1]
  return last?.rank === 'common' && last.role === 'plain' ? 1 : size
}

function unitBefore({ units, before }: Run, at: number): Unit | null {
  return at > 0 ? (units[at - 1] ?? null) : before
}

function kindOf(units: readonly Unit[], at: number, size: number, otherwise: NameKind): NameKind {
  const roles = units.slice(at, at + size).map(({ role }) => role)
  if (roles.includes('event')) return 'event'
  if (roles.includes('body')) return 'body'
  return roles.includes('land') ? 'place' : otherwise
}

/** A word in capitals is a body, unless it is among the words that are none. */
function initials(units: readonly Unit[], at: number, around: Around): Taken {
  const unit = units[at] as Unit
  const isNumeral = /^[IVXLC]+$/.test(unit.text)
  const next = units[at + 1]
  const isOpen = around.words.capitalNouns && next?.joined === true && next.role === 'plain' && !next.given
  return isNumeral ? NOTHING : named(units, at, isOpen ? 2 : 1, 'body', true, around)
}

/** In title case: what no dictionary has; without a dictionary, nothing more. */
function strictly({ units }: Run, at: number, around: Around): Taken {
  const { dictionary } = around.doubt
  const unit = units[at] as Unit
  if (!dictionary || !isProper(unit, true)) return NOTHING
  let size = 1
  while (size < 3 && !(units[at + size - 1] as Unit).possessive) {
    const next = units[at + size]
    if (next === undefined || !next.capital || next.known !== null || !isProper(next, true)) break
    size++
  }
  return named(units, at, size, size === 1 ? 'topic' : 'person', unit.text.length > 2, around)
}

/** In running text: the rest of the run up to a title or an inhabitant. */
function running(run: Run, at: number, afterTitle: boolean, around: Around): Taken {
  const { units, after } = run
  const before = unitBefore(run, at)
  if (isPeople(units[at] as Unit, before, around) || isAdjective(run, at, around)) return NOTHING
  if (at === 0 && isDepartment(run, around)) return { mention: null, size: phraseSize(units, at) }
  const size = phraseSize(units, at)
  const first = units[at] as Unit
  const phrase = units.slice(at, at + size)
  const isHead = (unit: Unit) => unit.role === 'body' || unit.role === 'land' || unit.role === 'event'
  // What opens a sentence has its capital from that; it counts if the rest is a name with it.
  if (first.opens && !first.given && !isHead(first) && (first.rank !== null || size > 1 || !around.doubt.dictionary))
    return size > 1 && first.rank === null && around.doubt.dictionary
      ? named(units, at, size, kindOf(units, at, size, 'topic'), true, around)
      : opening(units, at, size, around)
  if (size === 1) {
    if (isHead(first) || first.rank === 'common' || around.small.has(first.text.toLowerCase())) return NOTHING
    const isAt = before !== null && around.words.at.has(before.text.toLowerCase())
    const says = [before, after].some((unit) => unit !== null && around.words.says.has(unit.text.toLowerCase()))
    const kind = afterTitle ? 'person' : isAt ? 'place' : says ? 'person' : 'topic'
    return named(units, at, 1, kind, first.rank === null && !first.opens && first.text.length > 2, around)
  }
  const isUnknown = around.doubt.dictionary && size <= 3 && phrase.every((unit) => unit.rank === null && unit.capital)
  const kind = kindOf(units, at, size, afterTitle || isUnknown ? 'person' : 'topic')
  const isWords = phrase.every((unit) => unit.rank !== null || !unit.capital)
  return named(units, at, size, kind, !isWords || (phrase.some(isHead) && !first.opens), around)
}

/** What a minister is minister of: `la ministra de Transición Ecológica`. */
function isDepartment({ behind, before }: Run, { words }: Around): boolean {
  if (before === null || behind === null) return false
  return (
    words.joins.has(before.text.toLowerCase()) &&
    /^(?:minist|secret|consej|vicemin|міністер|міністр)/iu.test(behind.text)
  )
}

/** `les Bretons`: French gives its people a capital, and no list has them all. */
function isPeople({ text }: Unit, before: Unit | null, { language }: Around): boolean {
  return language.startsWith('fr') && before !== null && /^(?:les|des|aux)$/i.test(before.text) && /s$/.test(text)
}

/** `Національний університет`: a declined language begins the name of a body with an adjective, and goes on small. */
function isAdjective({ units, after }: Run, at: number, { language, words }: Around): boolean {
  if (!isDeclined(language) || at !== units.length - 1 || after === null || after.capital || !after.joined) return false
  return (
    /(?:ий|ій|а|я|е|ого|ому|им|ої|у|ою)$/u.test(units[at]?.text ?? '') && words.bodies.has(after.text.toLowerCase())
  )
}

/** A word that opens a sentence, alone or before others: alone it is a mention that needs another. */
function opening(units: readonly Unit[], at: number, size: number, around: Around): Taken {
  const unit = units[at] as Unit
  if (size > 1 || unit.rank === 'common' || around.small.has(unit.text.toLowerCase())) return NOTHING
  return named(units, at, 1, 'topic', false, around)
}

function phraseSize(units: readonly Unit[], at: number): number {
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
