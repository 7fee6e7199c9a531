/**
 * From a run of capitalised words to the names in it. Titles and inhabitants part
 * names and are none; what the lists know is taken first, then people, then what is
 * left: in running text the rest of the run, in title case only what no dictionary
 * has.
 */

import { isDeclined, keyOfName } from '../key.ts'
import type { Mention } from '../mention.ts'
import type { Unit } from '../units.ts'
import { adjectival, compound, isProper } from './compounds.ts'
import { personAt } from './people.ts'
import { running } from './running.ts'
import type { WordRun } from './runs.ts'
import { type Around, NOTHING_TAKEN, named, nameKind, type Taken, unitBefore } from './taken.ts'

/** The mentions in a run, from the left. */
export function mentionsIn(run: WordRun, around: Around): Mention[] {
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
function isTitled({ before, units }: WordRun, { words }: Around): boolean {
  return before !== null && units[0]?.joined === true && words.titles.has(before.text.toLowerCase())
}

/** `Judge` in `Judge Dredd` is a title, `Dean` in `Dean Martin` a given name that is one as well. */
function isNamesake(units: readonly Unit[], at: number): boolean {
  return units[at]?.given === true && units[at + 1]?.role === 'plain' && units[at + 1]?.rank === null && at > 0
}

function take(run: WordRun, at: number, afterTitle: boolean, around: Around): Taken {
  const { units } = run
  const unit = units[at] as Unit
  const longer = adjectival(units, at, around)
  if (longer !== null) return longer
  if (!unit.capital || unit.role === 'other' || (unit.role === 'inhabitant' && !unit.given)) return NOTHING_TAKEN
  const person = personAt(units, at, afterTitle, around.doubt)
  if (person > 0 && !isSentenceWord(run, at, person, around)) return named(units, at, person, 'person', true, around)
  const body = compound(units, at, around)
  if (body !== null) return body
  if (unit.known !== null) return place(run, at, around)
  if (unit.role === 'initials') return initials(units, at, around)
  return around.doubt.strict ? strictly(run, at, around) : running(run, at, afterTitle, around)
}

/** A first word that opens its sentence and only looks like a given name: `Will Ministers Listen`. */
function isSentenceWord({ units }: WordRun, at: number, size: number, { small }: Around): boolean {
  const unit = units[at] as Unit
  return unit.opens && unit.rank === 'common' && size <= 2 && small.has(unit.text.toLowerCase())
}

/** An entry of the gazetteer; a doubtful one needs a text where capitals mean something, or a word before it. */
function place(run: WordRun, at: number, around: Around): Taken {
  const { units } = run
  const unit = units[at] as Unit
  const entry = unit.known
  if (entry === null) return NOTHING_TAKEN
  const { strict, dictionary } = around.doubt
  const before = unitBefore(run, at)
  const isAt = before !== null && around.words.at.has(before.text.toLowerCase())
  if (!strict && !isDeclined(around.language) && !unit.possessive) {
    const size = wholeName(units, at)
    if (size > 1) return named(units, at, size, nameKind(units, at, size, 'topic'), true, around)
  }
  const isWord =
    unit.rank !== null ||
    around.small.has(unit.text.toLowerCase()) ||
    (unit.opens && !entry.own && !dictionary && !strict && !isAt)
  const sure = !entry.doubtful || isAt || (!isWord && !(unit.given && strict))
  if (entry.doubtful && strict && dictionary && unit.rank !== null) return NOTHING_TAKEN
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

/** A word in capitals is a body, unless it is among the words that are none. */
function initials(units: readonly Unit[], at: number, around: Around): Taken {
  const unit = units[at] as Unit
  const isNumeral = /^[IVXLC]+$/.test(unit.text)
  const next = units[at + 1]
  const isOpen = around.words.capitalNouns && next?.joined === true && next.role === 'plain' && !next.given
  return isNumeral ? NOTHING_TAKEN : named(units, at, isOpen ? 2 : 1, 'body', true, around)
}

/** In title case: what no dictionary has; without a dictionary, nothing more. */
function strictly({ units }: WordRun, at: number, around: Around): Taken {
  const { dictionary } = around.doubt
  const unit = units[at] as Unit
  if (!dictionary || !isProper(unit, true)) return NOTHING_TAKEN
  let size = 1
  while (size < 3 && !(units[at + size - 1] as Unit).possessive) {
    const next = units[at + size]
    if (next === undefined || !next.capital || next.known !== null || !isProper(next, true)) break
    size++
  }
  return named(units, at, size, size === 1 ? 'topic' : 'person', unit.text.length > 2, around)
}
