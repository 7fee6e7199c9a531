/** Running text: what is left of a run when titles, people and places are taken. Here a capital in mid-sentence is evidence. */

import { declension } from '../inflection.ts'
import { isDeclined } from '../key.ts'
import type { NameKind } from '../mention.ts'
import type { Unit } from '../units.ts'
import type { WordRun } from './runs.ts'
import { type Around, NOTHING_TAKEN, named, nameKind, phraseSize, type Taken, unitBefore } from './taken.ts'

/** In running text: the rest of the run up to a title or an inhabitant. */
export function running(run: WordRun, at: number, afterTitle: boolean, around: Around): Taken {
  const { units } = run
  const first = units[at] as Unit
  if (isPeople(first, unitBefore(run, at), around) || isAdjective(run, at, around)) return NOTHING_TAKEN
  const size = phraseSize(units, at)
  if (at === 0 && isDepartment(run, around)) return { mention: null, size }
  // What opens a sentence has its capital from that.
  if (first.opens && !first.given && !isHead(first)) {
    const isDoubtful = first.rank !== null || !around.doubt.dictionary
    if (isDoubtful || size > 1) return opening(units, at, size, isDoubtful, around)
  }
  return size === 1 ? single(run, at, afterTitle, around) : phrase(units, at, size, afterTitle, around)
}

/** Whether a word says what it is the name of: a University, an Island, a Cup. */
function isHead({ role }: Unit): boolean {
  return role === 'body' || role === 'land' || role === 'event'
}

/** One word, which is no word of the language. */
function single(run: WordRun, at: number, afterTitle: boolean, around: Around): Taken {
  const unit = run.units[at] as Unit
  if (isHead(unit) || isCommon(unit, around)) return NOTHING_TAKEN
  const isSure = unit.rank === null && !unit.opens && unit.text.length > 2
  return named(run.units, at, 1, kindBeside(run, at, afterTitle, around), isSure, around)
}

/** What the words beside one word say of it: `in Ostrey` is a place, `said Brandt` a person. */
function kindBeside(run: WordRun, at: number, afterTitle: boolean, { words }: Around): NameKind {
  const before = unitBefore(run, at)
  if (afterTitle) return 'person'
  if (before !== null && words.at.has(before.text.toLowerCase())) return 'place'
  const says = [before, run.after].some((unit) => unit !== null && words.says.has(unit.text.toLowerCase()))
  return says ? 'person' : 'topic'
}

/** Several words. Three of them at the most that no dictionary has are a person. */
function phrase(units: readonly Unit[], at: number, size: number, afterTitle: boolean, around: Around): Taken {
  const words = units.slice(at, at + size)
  const isUnknown = around.doubt.dictionary && size <= 3 && words.every((unit) => unit.rank === null && unit.capital)
  const kind = nameKind(units, at, size, afterTitle || isUnknown ? 'person' : 'topic')
  const isOfWords = words.every((unit) => unit.rank !== null || !unit.capital)
  const isSure = !isOfWords || (words.some(isHead) && units[at]?.opens !== true)
  return named(units, at, size, kind, isSure, around)
}

/** What a minister is minister of: `la ministra de Transición Ecológica`. */
function isDepartment({ behind, before }: WordRun, { words }: Around): boolean {
  if (before === null || behind === null) return false
  const title = behind.text.toLowerCase()
  return words.joins.has(before.text.toLowerCase()) && words.around.ministers.some((begin) => title.startsWith(begin))
}

/** `les Bretons`: French gives its people a capital, and no list has them all. */
function isPeople({ text }: Unit, before: Unit | null, { words }: Around): boolean {
  return before !== null && words.around.beforePeoples.includes(before.text.toLowerCase()) && /s$/.test(text)
}

/** `Національний університет`: a declined language begins the name of a body with an adjective, and goes on small. */
function isAdjective({ units, after }: WordRun, at: number, { language, words }: Around): boolean {
  if (!isDeclined(language) || at !== units.length - 1 || after === null || after.capital || !after.joined) return false
  return declension().adjective.test(units[at]?.text ?? '') && words.bodies.has(after.text.toLowerCase())
}

/**
 * What begins with the word that opens a sentence. Where that may be any word, it is
 * nothing before others, and alone a mention that needs another.
 */
function opening(units: readonly Unit[], at: number, size: number, isDoubtful: boolean, around: Around): Taken {
  if (!isDoubtful) return named(units, at, size, nameKind(units, at, size, 'topic'), true, around)
  if (size > 1 || isCommon(units[at] as Unit, around)) return NOTHING_TAKEN
  return named(units, at, 1, 'topic', false, around)
}

/** A common word, or one that the item also has without a capital. */
function isCommon({ rank, text }: Unit, { small }: Around): boolean {
  return rank === 'common' || small.has(text.toLowerCase())
}
