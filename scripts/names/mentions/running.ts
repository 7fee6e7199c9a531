/** Running text: what is left of a run when titles, people and places are taken. Here a capital in mid-sentence is evidence. */

import { isDeclined } from '../key.ts'
import type { Unit } from '../units.ts'
import type { Run } from './runs.ts'
import { type Around, kindOf, NOTHING, named, phraseSize, type Taken, unitBefore } from './taken.ts'

/** In running text: the rest of the run up to a title or an inhabitant. */
export function running(run: Run, at: number, afterTitle: boolean, around: Around): Taken {
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
