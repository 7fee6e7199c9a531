/**
 * Layouts of copy: invented stories set in the styles of invented houses, with the
 * role of every line known, for the desk to learn from. It is kept apart from the
 * reader, or it would teach it only what it knows: it is written from style guides
 * and from what papers, wires and sites look like, and imports nothing of the program.
 */

import { Chance } from './chance.ts'
import { houses } from './house.ts'
import { Job } from './job.ts'
import { KINDS, type Kind, kindFor } from './kinds.ts'
import { finish } from './parts/finish.ts'
import type { Fields } from './sheet.ts'
import { STRANGERS, strangeStock } from './strange.ts'

/** Of one, how many stories are told with strange words. */
const STRANGE = 0.65

export interface Layout {
  readonly name: string
  /** The house style: what is learnt on some is measured on others. */
  readonly site: string
  readonly language: string
  readonly kind: Kind
  readonly text: string
  /** One letter a line. */
  readonly roles: string
  readonly fields: Fields
}

export function layoutOf(seed: number, at: number): Layout {
  const chance = new Chance(`${seed} ${at}`)
  const house = chance.pick(houses)
  const kind = kindFor(house, chance)
  const stock = chance.some(STRANGE) ? strangeStock(house.stock, chance.int(1, STRANGERS)) : house.stock
  const job = new Job(house, chance, stock)
  KINDS[kind](job)
  finish(job)
  const { lines, fields } = job.sheet
  return {
    name: `${String(at + 1).padStart(5, '0')}-${house.site}-${house.language}-${kind}`,
    ...{ site: house.site, language: house.language, kind },
    text: lines.map((line) => line.text).join('\n'),
    roles: lines.map((line) => line.letter).join(''),
    fields,
  }
}

/** So many layouts; the same seed gives the same, to the byte. */
export function layouts({ seed, count }: { readonly seed: number; readonly count: number }): Layout[] {
  return Array.from({ length: count }, (_, at) => layoutOf(seed, at))
}
