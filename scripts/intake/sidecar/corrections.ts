/**
 * Corrections: where a sidecar says otherwise than the desk read, and the right value
 * stands in the copy after all. An editor who writes a better headline corrects nobody;
 * one who writes the headline that stands three lines further down tells the desk what it
 * missed, and it can learn from that.
 */

import { findDate } from '../../dates/dates.ts'
import { nameFormsOf } from '../../dates/day-in-name.ts'
import { dateIn } from '../../desk/signs/date-line.ts'
import type { Copy, Line } from '../../flow/copy.ts'
import { foldedText } from '../../flow/folded-words.ts'
import type { Field, Fields, Item } from '../../flow/item.ts'

/** What a line of the copy can be the value of. */
export const CORRECTABLE = [
  'headline',
  'kicker',
  'dek',
  'bylines',
  'date',
  'place',
  'source',
  'corrections',
  'notes',
] as const

export type Correctable = (typeof CORRECTABLE)[number]

export interface Correction {
  /** The place of the item among the file's. */
  readonly item: number
  readonly key: Correctable
  /** As the sidecar gives them. */
  readonly values: readonly string[]
  /** Where they stand: numbers of lines, several where one value runs over them; the surest first. None if the day stands only in the file's name. */
  readonly places: readonly (readonly number[])[]
}

/** What a sidecar corrects of a file, and where that stands. @param laid the items with the sidecar's fields */
export function correctionsOf(copy: Copy, read: readonly Item[], laid: readonly Item[]): Correction[] {
  return laid.flatMap((item, at) => {
    const own = read[at]
    if (item.kind !== 'story' || own === undefined) return []
    return CORRECTABLE.flatMap((key): Correction[] => {
      const said = fieldsIn(item.fields, key)
      if (said[0]?.origin !== 'sidecar' || isSame(key, fieldsIn(own.fields, key), said)) return []
      const values = said.map(({ value }) => value)
      const places = placesOf(copy, key, values)
      const isNamed = key === 'date' && nameFormsOf(copy.path, values[0] ?? '').length > 0
      return places.length > 0 || isNamed ? [{ item: at, key, values, places }] : []
    })
  })
}

export function fieldsIn(fields: Fields, key: Correctable): readonly Field[] {
  return [fields[key] ?? []].flat()
}

/** Whether two readings of a field say the same, in whatever letters; what the desk drafted it did not read. */
export function isSame(key: Correctable, one: readonly Field[], other: readonly Field[]): boolean {
  const folded = (fields: readonly Field[]) =>
    fields.flatMap(({ value, origin }) => (origin === 'drafted' ? [] : [key === 'date' ? value : foldedText(value)]))
  return JSON.stringify(folded(one).sort()) === JSON.stringify(folded(other).sort())
}

/** A value may run over so many lines. */
const MOST_LINES = 4
/** In characters: around names or a day, a line has no more to say; and no such line is longer. */
const BESIDE = 60
const LONGEST = 160

function placesOf({ lines }: Copy, key: Correctable, values: readonly string[]): number[][] {
  if (key === 'date') return lines.filter(({ text }) => dayOf(text) === values[0]).map(({ number }) => [number])
  if (key === 'bylines') return lines.filter(({ text }) => names(text, values)).map(({ number }) => [number])
  return values.flatMap((value) => {
    const whole = wholeIn(lines, foldedText(value))
    return whole.length > 0 ? whole : lines.filter(({ text }) => frames(text, value)).map(({ number }) => [number])
  })
}

function dayOf(text: string): string | null {
  if (text.length > LONGEST) return null
  const said = dateIn(text)
  const found = said?.kind === 'published' ? said.reading : findDate(text)
  return found?.kind === 'date' && text.length - (found.end - found.start) <= BESIDE ? found.day : null
}

/** Whether a line names all who sign, and little else. */
function names(text: string, values: readonly string[]): boolean {
  if (text.length > LONGEST) return false
  const folded = ` ${foldedText(text)} `
  const length = values.reduce((sum, value) => sum + value.length, 0)
  return text.length - length <= BESIDE && values.every((value) => folded.includes(` ${foldedText(value)} `))
}

/** Whether a line has a value and a few marks or words around it. */
function frames(text: string, value: string): boolean {
  return text.length <= value.length + BESIDE && text.toLowerCase().includes(value.toLowerCase())
}

/** Lines that are a value, and runs of them that are it together. */
function wholeIn(lines: readonly Line[], value: string): number[][] {
  const found: number[][] = []
  for (const [at, { text }] of lines.entries()) {
    let joined = foldedText(text.slice(0, 2 * value.length + BESIDE))
    const numbers: number[] = []
    for (let more = 0; more < MOST_LINES && joined !== '' && value.startsWith(joined); more += 1) {
      numbers.push(at + more + 1)
      if (joined === value) {
        found.push(numbers)
        break
      }
      const next = foldedText((lines[at + more + 1]?.text ?? '').slice(0, 2 * value.length + BESIDE))
      joined = next === '' ? '' : `${joined} ${next}`
    }
  }
  return found
}
