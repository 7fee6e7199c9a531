/** The keys of front matter, whatever language they are written in: what each says, and where it stands. */

import { createRequire } from 'node:module'
import { isMap, LineCounter, type Node, type Pair } from 'yaml'
import type { Problem } from '../../flow/problem.ts'
import { meantBy } from '../fault-words.ts'
import { yamlDocument } from '../yaml-document.ts'
import { textOf } from '../yaml-file.ts'
import type { Language } from './fence.ts'

export interface MatterEntry {
  readonly word: string
  /** As an editor would have typed it on a header line; null if keys stand below it. */
  readonly value: string | null
  /** Where the key begins, in the block's text. */
  readonly offset: number
}

export type MatterEntries =
  /** Null if the block holds nothing. */
  | { readonly ok: true; readonly entries: readonly MatterEntry[] | null }
  /** 1-based, in the block's text. */
  | ({ readonly ok: false } & UnreadMatter)

/** Where a block cannot be read, and why. */
export interface UnreadMatter {
  readonly line: number
  readonly column: number
  readonly message: string
  /** What was meant, where that could be seen. */
  readonly said?: Pick<Problem, 'reason' | 'hint'>
}

/** Read a block's text, its rulers taken off. */
export function entriesIn(text: string, language: Language): MatterEntries {
  return language === 'toml' ? tomlEntries(text) : yamlEntries(text)
}

/** JSON is YAML, too, in which its keys have places. */
function yamlEntries(text: string): MatterEntries {
  const counter = new LineCounter()
  const { contents, faults } = yamlDocument(text, counter)
  const [fault] = faults
  if (fault !== undefined) {
    const meant = meantBy(fault, text)
    const { line, col } = counter.linePos(meant?.offset ?? fault.offset)
    const said = meant === null ? {} : { said: { reason: meant.reason, hint: meant.hint } }
    return { ok: false, line, column: col, message: fault.message, ...said }
  }
  if (contents === null) return { ok: true, entries: null }
  if (!isMap(contents)) return { ok: false, line: 1, column: 1, message: 'it is not a map of keys and values' }
  const entries = contents.items.map((pair) => ({
    word: String(pair.key),
    value: isMap(pair.value) ? null : textOf(pair.value),
    offset: offsetOf(pair),
  }))
  return { ok: true, entries }
}

function offsetOf(pair: Pair): number {
  return (pair.key as Node | null)?.range?.[0] ?? 0
}

/** A key in quotes or bare, before its value; or a table's name in brackets. */
const TOML_KEY = /^[ \t]*(?:\[{1,2}[ \t]*)?(?:"(?<quoted>[^"]*)"|'(?<literal>[^']*)'|(?<bare>[\w-]+))(?=[ \t.=\]])/gm

/** smol-toml says what the keys hold; where they stand is found by their names, in their order. */
function tomlEntries(text: string): MatterEntries {
  const { parse, TomlError } = toml()
  let table: Readonly<Record<string, unknown>>
  try {
    table = parse(text, { integersAsBigInt: 'asNeeded' })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [message = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    return { ok: false, line: error.line, column: error.column, message }
  }
  const places = [...text.matchAll(TOML_KEY)].map(({ index, groups }) => ({
    index,
    name: groups?.quoted ?? groups?.literal ?? groups?.bare ?? '',
  }))
  let from = 0
  const entries = Object.entries(table).map(([word, value]): MatterEntry => {
    const at = places.findIndex(({ name }, index) => index >= from && name === word)
    const offset = places[at]?.index ?? places[from]?.index ?? 0
    if (at >= 0) from = at + 1
    return { word, value: tomlText(value), offset }
  })
  return { ok: true, entries: entries.length === 0 ? null : entries }
}

function tomlText(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const texts = value.map(tomlText)
    return texts.includes(null) ? null : texts.join('; ')
  }
  return typeof value === 'object' && value !== null ? null : String(value)
}

/** Loaded when the first such block comes: most papers never have one. */
function toml(): typeof import('smol-toml') {
  return createRequire(import.meta.url)('smol-toml')
}
