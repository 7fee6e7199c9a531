/**
 * Expressions with the names of months and weekdays, made of those that stand in a text.
 * All three hundred of all languages in each expression cost more than to read a file.
 */

import { foldMonth, MONTH_PATTERN, MONTHS, namesAsPattern, ORDINAL, WEEKDAY_PATTERN, WEEKDAYS } from './months.ts'

/** Alternatives for a regular expression. */
export interface DayNames {
  readonly months: string
  readonly weekdays: string
}

/** After so many different ones, one with all names is cheaper than the next. */
const MOST = 4
/** Matches nowhere. */
const NONE = '(?!)'

/** What is made of the names in a text; the same for texts with the same names. */
export class OfDayNames<Made> {
  readonly #make: (names: DayNames) => Made
  readonly #made = new Map<string, Made>()
  #whole: Made | null = null

  constructor(make: (names: DayNames) => Made) {
    this.#make = make
  }

  for(text: string): Made {
    if (this.#whole !== null) return this.#whole
    const folded = foldMonth(text)
    const words = new Set(folded.match(WORD) ?? [])
    for (const [, name] of folded.matchAll(JOINED)) if (name !== undefined) words.add(name)
    const months = MONTH_NAMES.in(folded, words)
    const weekdays = WEEKDAY_NAMES.in(folded, words)
    const key = `${months.join('|')};${weekdays.join('|')}`
    const known = this.#made.get(key)
    if (known !== undefined) return known
    if (this.#made.size >= MOST) {
      this.#made.clear()
      this.#whole = this.#make({ months: MONTH_PATTERN, weekdays: WEEKDAY_PATTERN })
      return this.#whole
    }
    const made = this.#make({ months: alternatives(months), weekdays: alternatives(weekdays) })
    this.#made.set(key, made)
    return made
  }
}

/** A word; no letter of one is what old wires have for a dash. */
const WORD = /(?:(?![âـ])[\p{L}\p{M}])+/gu

/** A name right behind the ending of a day: 22ndNov 2026. */
const JOINED = new RegExp(`\\d${ORDINAL}(${WORD.source})`, 'gu')

class Names {
  /** Each with its place among all. */
  readonly #single: ReadonlyMap<string, number>
  /** Of several words, or with marks in them. */
  readonly #compound: readonly string[]

  constructor(names: Iterable<string>) {
    const all = [...names].map((name) => ({ name, words: name.match(WORD) ?? [] }))
    this.#single = new Map(all.filter(({ name, words }) => words[0] === name).map(({ name }, at) => [name, at]))
    this.#compound = all.filter(({ name, words }) => words[0] !== name).map(({ name }) => name)
  }

  in(folded: string, words: ReadonlySet<string>): string[] {
    const places = this.#single
    const single = [...words].filter((word) => places.has(word))
    if (single.length > 1) single.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return [...single, ...this.#compound.filter((name) => folded.includes(name))]
  }
}

const MONTH_NAMES = new Names(MONTHS.keys())
const WEEKDAY_NAMES = new Names(WEEKDAYS.keys())

function alternatives(names: readonly string[]): string {
  return names.length === 0 ? NONE : namesAsPattern(names)
}
