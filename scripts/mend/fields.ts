/**
 * What an editor may change of a story on its page: a table, a row a field. What may be
 * several, its pictures and its corrections, is in `pictures.ts` and `corrections.ts`.
 */

import type { Pair, YAMLMap } from 'yaml'
import type { FormField } from '../../layouts/mend/views.ts'
import { type Key, keyFor, keyOf, SEVERAL, wordOf } from '../fields/keys.ts'
import { readValue } from '../fields/values.ts'
import { keyText, textOf } from '../fields/yaml-file.ts'
import type { Field, Fields } from '../flow/item.ts'
import type { KeyChange } from './sidecar-text.ts'

/** In the order in which the form has them. */
export const MENDABLE = [
  'headline',
  'dek',
  'bylines',
  'date',
  'section',
  'topics',
  'series',
  'part',
  'urgency',
  'lead',
  'pin',
  'until',
  'hold',
  'minor',
] as const

export type Mendable = (typeof MENDABLE)[number]

/** How a field is asked for: by words, by a number from 1 to 9, by a box to tick, by held or not, by a row of the front page. */
export type Manner = FormField['manner']

const MANNERS: Partial<Record<Mendable, Manner>> = {
  urgency: 'number',
  lead: 'box',
  pin: 'row',
  hold: 'hold',
  minor: 'box',
}

export function mannerOf(key: Mendable): Manner {
  return MANNERS[key] ?? 'words'
}

/** What parts several values in the form, as a sidecar takes them. */
const BETWEEN: Partial<Record<Mendable, string>> = { bylines: '; ', topics: ', ' }

/** What a story says of a field, as its editor would type it; empty if it says nothing. */
export function shownValue(key: Mendable, fields: Fields): string {
  const field = fields[key]
  if (field === undefined) return ''
  if (mannerOf(key) === 'box') return 'true'
  if (key === 'hold') return (field as Field).value === 'no' ? 'false' : 'true'
  if (Array.isArray(field)) return field.map(({ value }) => value).join(BETWEEN[key] ?? '; ')
  const { value, at } = field as Field
  return key === 'date' && at !== undefined ? at.replace('T', ' ') : value
}

/** Who says so; null where nobody does. */
export function originOf(key: Mendable, fields: Fields): Field | null {
  return [fields[key] ?? []].flat()[0] ?? null
}

/** The pairs of a sidecar's map that speak of a field; the last of them counts. */
export function pairsOf(key: Key, map: YAMLMap | null): readonly Pair[] {
  const pairs = map?.items ?? []
  if (key === 'hold') return pairs.filter((pair) => keyFor(keyText(pair), textOf(pair.value), true) === 'hold')
  return pairs.filter(
    (pair) => keyOf(keyText(pair)) === key && keyFor(keyText(pair), textOf(pair.value), true) !== 'hold',
  )
}

/** What stands behind the key in a sidecar, as it was typed. */
export function typedIn(key: Mendable, pairs: readonly Pair[], fields: Fields): string | null {
  const pair = pairs.at(-1)
  if (pair === undefined) return null
  if (['box', 'row', 'hold'].includes(mannerOf(key))) return shownValue(key, fields)
  const text = textOf(pair.value).trim().replace(/\s+/g, ' ')
  return text === '' ? null : text
}

/** What is wrong with what was typed, in the words of whoever reads sidecars; null if nothing is. */
export function faultOf(key: Mendable, text: string): string | null {
  const value = readValue(key, key === 'hold' ? `draft: ${text}` : text, true)
  const said = value.kind === 'wrong' ? value : value.doubt
  return said === undefined ? null : `${said.reason} ${said.hint}`
}

/** A value as it is to stand in the sidecar; the words `true` and `5` are no words there. */
function yamlValue(key: Mendable, text: string): string | number | boolean {
  if (['urgency', 'pin', 'part'].includes(key) && /^[1-9]\d{0,2}$/.test(text)) return Number(text)
  return mannerOf(key) === 'box' || mannerOf(key) === 'hold' ? text === 'true' : text
}

/** The name under which a new key is written: `draft`, which every generator knows, for what is held. */
function newWord(key: Mendable): string {
  return key === 'hold' ? 'draft' : wordOf(key)
}

/** A key set to what was typed. Of several that speak of it the last is changed; of other ways to hold, none is left. */
export function settingOf(key: Mendable, text: string, pairs: readonly Pair[]): KeyChange[] {
  const last = pairs.map(keyText).findLast((word) => key !== 'hold' || word === 'draft' || word === 'hold')
  const others = key === 'hold' ? pairs.map(keyText).filter((word) => word !== last) : []
  return [
    ...others.map((word): KeyChange => ({ word, to: { kind: 'gone' } })),
    { word: last ?? newWord(key), to: { kind: 'set', value: yamlValue(key, text) } },
  ]
}

/** A key with nothing behind it: there is none, whatever the copy says. */
export function emptyOf(key: Mendable, pairs: readonly Pair[]): KeyChange[] {
  const last = pairs.map(keyText).at(-1)
  return [{ word: last ?? newWord(key), to: { kind: 'none' } }]
}

/** Every key that speaks of the field, taken out. */
export function removalOf(pairs: readonly Pair[]): KeyChange[] {
  return pairs.map((pair) => ({ word: keyText(pair), to: { kind: 'gone' } }))
}

/** Whether a sidecar can say that there is none although the copy has one. */
export function maySayNone(key: Mendable): boolean {
  return SEVERAL.has(key)
}
