/** Runs: words with capitals that stand together, with what may stand small between them. */

import { LANGUAGES, wordsIn } from '../../languages/languages.ts'
import type { Unit } from '../units.ts'
import type { NameWords } from '../words/name-words.ts'

export interface WordRun {
  readonly units: readonly Unit[]
  /** The unit before the run, the one before that, and the one after. */
  readonly before: Unit | null
  readonly behind: Unit | null
  readonly after: Unit | null
}

/** Within persons’ names, small: de la Cruz, van Dyke, bin Said. */
const PARTICLES = new Set(LANGUAGES.flatMap(({ particles }) => wordsIn(particles)))

export function isParticle(unit: Unit): boolean {
  return PARTICLES.has(unit.text.toLowerCase())
}

/** The runs of a text, from the left. */
export function runsOf(units: readonly Unit[], words: NameWords): WordRun[] {
  const runs: WordRun[] = []
  for (let at = 0; at < units.length; ) {
    if (units[at]?.capital !== true) {
      at++
      continue
    }
    const end = endOf(units, at, words)
    const around = { before: units[at - 1] ?? null, behind: units[at - 2] ?? null, after: units[end] ?? null }
    runs.push({ units: units.slice(at, end), ...around })
    at = end
  }
  return runs
}

/** In words: no name is longer. What is longer is a line in capitals or a list, and is read as several runs. */
const LONGEST = 60

function endOf(units: readonly Unit[], from: number, words: NameWords): number {
  let end = from + 1
  while (end < units.length && end - from < LONGEST) {
    const [last, next] = [units[end - 1], units[end]]
    if (last === undefined || next === undefined || last.possessive || !next.joined || next.opens) break
    if (next.capital) {
      end++
      continue
    }
    const over = bridge(units, from, end, words)
    if (over === 0) break
    end += over
  }
  return end
}

/** How many units lead over small words to the next capital of the same name; 0 if none do. */
function bridge(units: readonly Unit[], from: number, at: number, words: NameWords): number {
  for (let over = 0; over < 3; over++) {
    const unit = units[at + over]
    if (unit === undefined || !unit.joined) return 0
    if (unit.capital) return over === 0 ? 0 : over + 1
    if (!isBridge(units, from, at, unit, words)) return 0
  }
  return 0
}

function isBridge(units: readonly Unit[], from: number, at: number, unit: Unit, { joins }: NameWords): boolean {
  const before = units[at - 1]
  const run = units.slice(from, at)
  const person = before !== undefined && (before.given || before.role === 'plain') && run.some(({ given }) => given)
  if (person && isParticle(unit)) return true
  return (
    joins.has(unit.text.toLowerCase()) && run.some(({ role }) => role === 'body' || role === 'land' || role === 'event')
  )
}
