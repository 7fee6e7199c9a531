/** What the maker of one layout has on the table: the house, its teller, the sheet, and chance for what no house style settles. */

import type { Chance } from './chance.ts'
import type { House } from './house.ts'
import { Sheet } from './sheet.ts'
import type { Stock } from './stock.ts'
import { Teller } from './teller.ts'
import type { Person } from './words.ts'

/** How many words at either end of the body are told. */
const WORDS = 6
/** Of a language without blanks: signs. */
const SIGNS = 12

export class Job {
  readonly house: House
  readonly chance: Chance
  readonly sheet: Sheet
  readonly teller: Teller
  readonly stock: Stock
  /** Who signs the story. */
  readonly writers: readonly Person[]

  constructor(house: House, chance: Chance, stock: Stock, sheet = new Sheet()) {
    this.house = house
    this.chance = chance
    this.sheet = sheet
    this.stock = stock
    this.teller = new Teller(chance, stock, house.locale, house.paper, house.manner)
    const count = Number(chance.weighted({ 1: 8, 2: 2, 3: 0.5 }))
    this.writers = Array.from({ length: count }, () => this.teller.person())
  }

  /** Another story of the house, on the same sheet or on one of its own. */
  another(sheet = new Sheet()): Job {
    return new Job(this.house, this.chance, this.stock, sheet)
  }

  #sender: string | null = null

  /** Who sends the release. */
  get sender(): string {
    this.#sender ??= this.always('bodies', {}, 'sender')
    return this.#sender
  }

  phone(): string {
    const { chance } = this
    const four = (): string => String(chance.int(1000, 9999))
    return this.house.draw('phone', [
      `(${chance.int(201, 989)}) 555-${four()}`,
      `${chance.int(201, 989)}-555-${four()}`,
      `0${chance.int(100, 999)} ${four()} ${four()}`,
      `+${chance.int(30, 99)} ${chance.int(10, 99)} ${four()} ${four()}`,
      `0${chance.int(10, 99)}/${four()}${chance.int(10, 99)}`,
    ])
  }

  mail(): string {
    return `${this.chance.pick(['press', 'news', 'media', 'info', 'desk'])}@${this.house.domain}`
  }

  /** An entry of a section, with whatever it asks for. */
  say(section: string, given: Readonly<Record<string, string>> = {}): string {
    return this.complete(this.chance.pick(this.stock.of(section)), given)
  }

  /** What the house says here, always the same words. */
  always(section: string, given: Readonly<Record<string, string>> = {}, name = section): string {
    return this.complete(this.house.draw(name, this.stock.of(section)), given)
  }

  complete(pattern: string, given: Readonly<Record<string, string>> = {}): string {
    const { teller, house, chance } = this
    const tag = (): string => teller.fill(chance.pick(['{b}', '{place}', '{name}', '{ob}', '{other}']))
    return teller.fill(pattern, true, {
      phone: () => this.phone(),
      mail: () => this.mail(),
      domain: () => house.domain,
      PLACE: () => this.upper(teller.place),
      BODY: () => this.upper(teller.fill('{body}')),
      head: () => teller.headline(false),
      tags: () => [tag(), tag(), tag()].join(house.draw('tag-comma', [', ', ' ', ' | ', ', '])),
      ...given,
    })
  }

  upper(text: string): string {
    return text.toLocaleUpperCase(this.house.locale)
  }

  firstWords(text: string): string {
    return this.stock.spaced ? text.trim().split(/\s+/).slice(0, WORDS).join(' ') : text.trim().slice(0, SIGNS)
  }

  lastWords(text: string): string {
    return this.stock.spaced ? text.trim().split(/\s+/).slice(-WORDS).join(' ') : text.trim().slice(-SIGNS)
  }
}
