/**
 * House styles. A house is a number: whatever is asked of it, by a name, it answers
 * alike in every story, since the answer is drawn by number and name. So each has an
 * order of parts, openers, date forms, marks and furniture of its own, and none of
 * them needs a table.
 */

import { Chance } from './chance.ts'
import { STOCKS, type Stock } from './stock.ts'
import type { Manner } from './words.ts'

/** How many houses there are. */
const HOUSES = 320

/** Of these, copy comes off a screen: without wraps and indents. */
export const ONLINE: ReadonlySet<Trade> = new Set(['site', 'desk'])

/** What a house is, which says what kinds of copy come from it. */
export type Trade = 'paper' | 'site' | 'wire' | 'office' | 'local' | 'desk'
const TRADES: Readonly<Record<Trade, number>> = { paper: 26, site: 30, wire: 12, office: 12, local: 10, desk: 10 }

/** Of a hundred houses, how many write in a language, if it has a stock. */
const LANGUAGES: Readonly<Record<string, number>> = {
  en: 30,
  ...{ de: 14, fr: 7, es: 7, it: 5, pt: 4, nl: 4, sv: 3, da: 3, nb: 3, fi: 2, pl: 3, cs: 3 },
  ...{ hu: 2, ro: 2, el: 2, tr: 3, ru: 3, uk: 2, ar: 3, ur: 1, hi: 1, zh: 3, ja: 3, ko: 3 },
}

export class House {
  readonly site: string
  readonly stock: Stock
  readonly language: string
  readonly locale: string
  readonly trade: Trade

  constructor(number: number) {
    this.site = `l${String(number).padStart(3, '0')}`
    const chance = new Chance(this.site)
    const known = Object.fromEntries(Object.entries(LANGUAGES).filter(([language]) => STOCKS.has(language)))
    this.language = chance.weighted(known)
    this.stock = STOCKS.get(this.language) as Stock
    this.locale = chance.pick(this.stock.locales)
    this.trade = chance.weighted(TRADES)
  }

  /** One of a list: for the same name always the same. */
  draw<T>(name: string, list: readonly T[]): T {
    return new Chance(`${this.site} ${name}`).pick(list)
  }

  /** Whether it is the house's way: true of so many houses of one. */
  holds(name: string, share: number): boolean {
    return new Chance(`${this.site} ${name}`).some(share)
  }

  /** A whole number that the house keeps to. */
  size(name: string, least: number, most: number): number {
    return new Chance(`${this.site} ${name}`).int(least, most)
  }

  /** Up to so many of a list, in the house's order. */
  some<T>(name: string, list: readonly T[], count = list.length): T[] {
    return new Chance(`${this.site} ${name}`).several(list, count)
  }

  /** Some entries of a section of its language, always the same ones. */
  words(name: string, section: string, count: number): string[] {
    return this.some(name, this.stock.of(section), count)
  }

  /** Its name, as it prints it. */
  get paper(): string {
    return this.draw('paper', this.stock.of('papers'))
  }

  /** How long it writes. */
  get manner(): Manner {
    return {
      long: this.draw('long-headlines', [0.15, 0.6, 0.85, 0.95, 1]),
      joint: this.draw('headline-joint', [' – ', ': ', '; ', ', ', ' - ', '. ', ' — ', ' | ']),
      sentences: this.draw('sentences', [1, 3, 5, 6, 8, 9]),
      dek: this.draw('dek-sentences', [1, 2, 3, 3, 4]),
    }
  }

  /** Of a name, how it is written in addresses. */
  get domain(): string {
    const plain = this.paper
      .normalize('NFD')
      .replaceAll(/[^A-Za-z]/g, '')
      .toLowerCase()
    return `${plain === '' ? this.site : plain}.example`
  }
}

export const houses: readonly House[] = Array.from({ length: HOUSES }, (_, at) => new House(at + 1))
