/**
 * The corrections of a story in its form: those that it has, each to be mended or emptied,
 * and one more with its day. A day that nobody typed is not made up: the form proposes it.
 */

import { isSeq, type Node, type Pair, Scalar, YAMLSeq } from 'yaml'
import type { FieldKey } from '../../layouts/mend/views.ts'
import { wordOf } from '../fields/keys.ts'
import { readValue } from '../fields/values.ts'
import { keyText, textOf } from '../fields/yaml-file.ts'
import type { Fields } from '../flow/item.ts'
import type { Words } from '../languages/en/mending.ts'
import { correctionOf } from '../release/correction.ts'
import type { KeyChange } from './sidecar-text.ts'

/** What the form calls a correction that the story has. */
export function correctionKey(at: number): FieldKey {
  return `correction-${at}`
}

/** What is shown of them: their texts as they were filed, and nothing yet of one more. */
export function shownCorrections({ corrections = [] }: Fields): Partial<Record<FieldKey, string>> {
  const own = corrections.map(({ value }, at) => [correctionKey(at), value] as const)
  return { ...Object.fromEntries(own), correction: '', 'correction-day': '' }
}

export interface CorrectionFault {
  readonly key: FieldKey
  readonly fault: string
}

/**
 * What becomes of the key.
 *
 * @param pairs of the sidecar, that speak of corrections; the last counts
 */
export function correctionChanges(
  { corrections = [] }: Fields,
  texts: Readonly<Partial<Record<FieldKey, string>>>,
  pairs: readonly Pair[],
  words: Words,
): readonly KeyChange[] | CorrectionFault {
  const added = addedIn(texts, words)
  if (typeof added === 'object' && added !== null) return added
  const before = corrections.map(({ value }) => value)
  const after = before.map((value, at) => texts[correctionKey(at)] ?? value)
  const all = [...after, ...(added === null ? [] : [added])]
  if (all.length === before.length && all.every((text, at) => text === before[at])) return []
  const left = all.filter((text) => text !== '')
  const pair = pairs.at(-1)
  const word = pair === undefined ? wordOf('corrections') : keyText(pair)
  if (left.length === 0) return [{ word, to: pair === undefined ? { kind: 'none' } : { kind: 'gone' } }]
  if (left.length === 1 && !isSeq(pair?.value)) return [{ word, to: { kind: 'set', value: left[0] ?? '' } }]
  return [{ word, to: { kind: 'edited', edit: (node) => listOf(node, all) } }]
}

/** What is to be added: with its day in brackets before it, unless its words begin with one; null where nothing is. */
function addedIn(texts: Readonly<Partial<Record<FieldKey, string>>>, words: Words): string | null | CorrectionFault {
  const [text = '', day = ''] = [texts.correction, texts['correction-day']]
  if (text === '') return null
  if (day === '' || correctionOf(text).day !== null) return text
  const read = readValue('date', day, true)
  if (read.kind === 'wrong') return { key: 'correction-day', fault: `${read.reason} ${read.hint}` }
  const dated = `(${day}) ${text}`
  const isRead = correctionOf(dated).day === read.values[0]
  return isRead ? dated : { key: 'correction-day', fault: words.correctionDayOnly }
}

/** The entries with their texts: what was emptied is out, what is new stands last. @param all texts, empty where one is out */
function listOf(node: Node | null, all: readonly string[]): Node {
  const list = isSeq(node) ? node : new YAMLSeq()
  const known = isSeq(node) ? node.items.filter((item) => textOf(item).trim() !== '') : []
  list.items = all.flatMap((text, at) => {
    if (text === '') return []
    const entry = known[at]
    if (!(entry instanceof Scalar)) return [new Scalar(text)]
    if (textOf(entry).trim().replace(/\s+/g, ' ') !== text) entry.value = text
    return [entry]
  })
  return list
}
