/**
 * Who tells an invented story: sentences made of a language's patterns and words.
 * A story keeps its place, its people and its matter, so that a headline shares
 * words with its lede, and a caption with both, as they do in papers.
 */

import type { Chance } from './chance.ts'
import { monthOf, weekdayOf } from './days.ts'
import type { Stock } from './stock.ts'
import { capital, type Given, joined, type Manner, numbers, type Person } from './words.ts'

type Pair = readonly [string, string]

/** In these a clause ends with its verb, and nothing may follow. */
const VERB_LAST: ReadonlySet<string> = new Set(['tr', 'hi', 'ur', 'ja', 'ko', 'zh', 'hu'])

export class Teller {
  readonly #chance: Chance
  readonly #stock: Stock
  readonly #locale: string
  readonly #paper: string
  readonly #manner: Manner
  readonly place: string
  readonly day: Date
  readonly cast: readonly Person[]
  readonly #subject: Pair
  readonly #action: Pair
  readonly #object: Pair

  constructor(chance: Chance, stock: Stock, locale: string, paper: string, manner: Manner) {
    this.#chance = chance
    this.#stock = stock
    this.#locale = locale
    this.#paper = paper
    this.#manner = manner
    this.place = this.newPlace()
    this.day = new Date(
      Date.UTC(chance.int(1996, 2027), chance.int(0, 11), chance.int(1, 28), chance.int(0, 23), chance.int(0, 59)),
    )
    this.cast = [this.person(), this.person(), this.person()]
    this.#subject = chance.pick(stock.pairs('subjects'))
    this.#action = chance.pick(stock.pairs('actions'))
    const count = this.#number()
    const [bare, text] = chance.pick(stock.pairs('objects'))
    // One number, or a headline and its lede would differ.
    this.#object = [bare.replace('{n}', count), text.replace('{n}', count)]
  }

  person(): Person {
    const [chance, stock] = [this.#chance, this.#stock]
    const family = joined(chance.pick(stock.of('family')), chance.pick(stock.of('family-ends')))
    const [given, space] = [chance.pick(stock.of('given')), stock.of('name-space')[0] ?? ' ']
    const between = space === 'none' ? '' : ' '
    const full = stock.of('family-first').length > 0 ? `${family}${between}${given}` : `${given}${between}${family}`
    return { full, family, office: this.fill(chance.pick(stock.of('offices'))) }
  }

  newPlace(): string {
    return joined(this.#chance.pick(this.#stock.of('place')), this.#chance.pick(this.#stock.of('place-ends')))
  }

  /** A pair of the story's own matter, or another of the kind. */
  #pair(section: string, own: Pair): Pair {
    return this.#chance.some(0.4) ? own : this.#chance.pick(this.#stock.pairs(section))
  }

  #number(): string {
    return String(this.#chance.int(2, 48))
  }

  #great(): string {
    return numbers(this.#locale).format(this.#chance.int(12, 9800) * 10 ** this.#chance.int(0, 2))
  }

  #said: Person | null = null

  /** A slot's words. */
  #slot(name: string, own: boolean): string {
    const [chance, stock] = [this.#chance, this.#stock]
    const speaker = (): Person => this.#said ?? chance.pick(this.cast)
    const pair = (section: string, mine: Pair): Pair => (own ? mine : this.#pair(section, mine))
    const slots: Readonly<Record<string, () => string>> = {
      s: () => pair('subjects', this.#subject)[1],
      S: () => capital(pair('subjects', this.#subject)[1], this.#locale),
      b: () => pair('subjects', this.#subject)[0],
      a: () => pair('actions', this.#action)[1],
      h: () => pair('actions', this.#action)[0],
      o: () => pair('objects', this.#object)[1],
      ob: () => pair('objects', this.#object)[0],
      t: () => this.#fresh('times'),
      T: () => capital(this.#fresh('times'), this.#locale),
      tail: () => this.#fresh('tails'),
      place: () => this.place,
      other: () => this.newPlace(),
      full: () => speaker().full,
      name: () => speaker().family,
      office: () => speaker().office,
      q: () => this.#fresh('sayings'),
      n: () => this.#number(),
      day: () => String(chance.int(1, 28)),
      big: () => this.#great(),
      body: () => chance.pick(stock.of('bodies')),
      agency: () => chance.pick(stock.of('agencies')),
      paper: () => this.#paper,
      weekday: () => weekdayOf(this.#locale, this.day),
      month: () => monthOf(this.#locale, this.day),
      year: () => String(this.day.getUTCFullYear()),
    }
    const say = slots[name]
    if (say === undefined) throw new Error(`Found {${name}} in ${stock.language}.txt; expected a slot that is known`)
    return say()
  }

  /** A pattern with its slots filled; `own` keeps to the story's matter. Given words go before. */
  fill(pattern: string, own = false, given: Given = {}): string {
    let text = pattern
    for (let depth = 0; depth < 4 && text.includes('{'); depth++)
      text = text.replaceAll(/\{([A-Za-z]+)\}/g, (_, name: string) => {
        const known = given[name]
        return typeof known === 'function' ? known() : (known ?? this.#slot(name, own))
      })
    return text.replaceAll(/ (?=[,،])/g, '')
  }

  readonly #left = new Map<string, string[]>()

  /** An entry of a section that the story has not had, as long as there is one. */
  #fresh(section: string): string {
    const left = this.#left.get(section) ?? []
    if (left.length === 0) left.push(...this.#chance.several(this.#stock.of(section), Number.POSITIVE_INFINITY))
    this.#left.set(section, left)
    return left.pop() ?? ''
  }

  #of(section: string, own = false): string {
    return this.fill(this.#fresh(section), own)
  }

  /** The headline of this story, or of another one. */
  headline(own = true): string {
    const [chance, { long, joint }] = [this.#chance, this.#manner]
    const clause = capital(this.#of('heads', own), this.#locale)
    if (!chance.some(long)) return clause
    const tail = this.#of('tails')
    const longer = VERB_LAST.has(this.#stock.language) || /^\p{P}/u.test(tail) ? clause : `${clause} ${tail}`
    if (longer !== clause && chance.some(0.5)) return longer
    const second = chance.some(0.5) ? this.#of('heads') : this.#of('shorts').replace(/[.。।۔]$/u, '')
    return /[:–|]/.test(clause) ? longer : `${longer}${joint}${second}`
  }

  /** A subhead: a few words of the trade, or a statement such as a short headline. */
  subhead(): string {
    return capital(this.#of(this.#chance.some(0.45) ? 'subheads' : 'heads'), this.#locale)
  }

  dek(): string {
    const more = this.#chance.int(Math.floor(this.#manner.dek / 2), this.#manner.dek) - 1
    const sections = ['deks', ...this.#chance.several(['prose', 'deks', 'clauses', 'prose'], more)]
    return this.#sentences(sections)
  }

  lede(): string {
    const lede = capital(this.#of('clauses', true), this.#locale)
    return this.#chance.some(0.4) ? this.join([lede, this.#of('prose')]) : lede
  }

  /** Sentences as the language parts them. */
  join(sentences: readonly string[]): string {
    return sentences.join(this.#stock.spaced ? ' ' : '')
  }

  #sentences(sections: readonly string[]): string {
    const said = sections.map((section) => capital(this.#of(section, section === 'deks'), this.#locale))
    const stop = this.#stock.spaced ? '.' : '。'
    return this.join(said.map((text, at) => (at < said.length - 1 && !/\p{P}$/u.test(text) ? text + stop : text)))
  }

  /** Somebody's words, and who says them. */
  quote(): string {
    this.#said = this.#chance.pick(this.cast)
    const quote = this.#of('said')
    this.#said = null
    return quote
  }

  sentence(): string {
    return capital(this.#of(this.#chance.weighted({ clauses: 3, prose: 5, shorts: 1 })), this.#locale)
  }

  /** A paragraph: mostly plain, at times one sentence, a quotation, or what looks like something else and is prose. */
  paragraph(): string {
    const chance = this.#chance
    const rich = this.#manner.sentences > 2
    switch (chance.weighted({ plain: rich ? 62 : 40, one: rich ? 11 : 30, quote: 16, short: 5, odd: 7 })) {
      case 'plain':
        return this.join(
          Array.from({ length: chance.int(2, Math.max(2, this.#manner.sentences)) }, () => this.sentence()),
        )
      case 'one':
        return this.sentence()
      case 'quote':
        return this.join([
          this.quote(),
          ...Array.from({ length: chance.int(0, this.#manner.sentences - 1) }, () => this.sentence()),
        ])
      case 'short':
        return this.#of('shorts')
      case 'odd':
        return this.join([this.#of('odd'), ...Array.from({ length: chance.int(0, 2) }, () => this.sentence())])
    }
  }

  /** Any other section's entry, with its slots filled. */
  say(section: string, given: Readonly<Record<string, string>> = {}): string {
    return this.fill(this.#chance.pick(this.#stock.of(section)), true, given)
  }
}
