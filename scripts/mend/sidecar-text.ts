/**
 * The text of a sidecar with some keys changed, and nothing else: comments, order,
 * quotes, blank lines and what nobody knows stay byte for byte. A change is cut into
 * the text at the places that the `yaml` package gives; the result is read again, and
 * only taken if it says what was meant. Where it does not (a map in braces, an alias),
 * the package's own document is printed, which keeps comments and order, too.
 */

import { isDeepStrictEqual } from 'node:util'
import {
  Document,
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  YAMLMap,
  YAMLSeq,
} from 'yaml'
import { keyText } from '../fields/yaml-file.ts'

/** What can stand behind a key. */
type Value = string | number | boolean | readonly string[]

/** What becomes of a key: a value, the key with nothing behind it, no such key, or what stands there with something of it changed. */
export type NewValue =
  | { readonly kind: 'set'; readonly value: Value }
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  /** A list that keeps its comments: `edit` is given what stands behind the key, and gives what is to stand there. */
  | { readonly kind: 'edited'; readonly edit: (node: Node | null, document: Document) => Node }

export interface KeyChange {
  /** As it stands in the sidecar; of a new one, as it is to stand there. */
  readonly word: string
  readonly to: NewValue
}

/** Which map of a sidecar: that of the file, or an entry of `stories:` by its place; `match` where there is none yet. */
export type Where =
  | { readonly kind: 'file' }
  | { readonly kind: 'entry'; readonly at: number }
  | { readonly kind: 'new'; readonly match: string }

type Staying = Exclude<NewValue, { kind: 'gone' }>

/** A change that cannot be made without touching what it must not. */
export class CannotWrite extends Error {}

/**
 * @param text of the sidecar; empty if there is none. It must be valid: whoever asks has read it
 * @throws CannotWrite
 */
export function withChanges(text: string, where: Where, changes: readonly KeyChange[]): string {
  const wanted = asDocument(text, where, changes)
  const cut = cutIn(text, where, changes)
  if (cut !== null && says(cut, wanted.toJS())) return cut
  const printed = wanted.toString({ lineWidth: 0 })
  if (says(printed, wanted.toJS())) return printed
  throw new CannotWrite('This sidecar is written in a way that cannot be changed without touching more of it.')
}

function says(text: string, wanted: unknown): boolean {
  const document = parseDocument(text)
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS() ?? {}, wanted ?? {})
}

/** The changes made to the document itself: what the text must say afterwards. */
function asDocument(text: string, where: Where, changes: readonly KeyChange[]): Document {
  const document = parseDocument(text) as Document
  if (!isMap(document.contents)) document.contents = new YAMLMap()
  const top = document.contents as YAMLMap
  const map = where.kind === 'file' ? top : entryIn(document, top, where)
  for (const { word, to } of changes) {
    const pair = pairOf(map, word)
    if (to.kind === 'gone') map.items = map.items.filter((one) => one !== pair)
    else if (pair === undefined) map.add(document.createPair(word, valueFor(to, null, document)))
    else pair.value = valueFor(to, pair.value as Node | null, document)
  }
  return document
}

function valueFor(to: Staying, node: Node | null, document: Document): Node {
  if (to.kind === 'edited') return to.edit(node, document)
  return document.createNode(to.kind === 'none' ? null : to.value)
}

function entryIn(document: Document, top: YAMLMap, where: Exclude<Where, { kind: 'file' }>): YAMLMap {
  const known = top.get('stories', true)
  const list = isSeq(known) ? known : new YAMLSeq()
  if (!isSeq(known)) {
    if (isMap(known)) list.add(known)
    top.set('stories', list)
  }
  if (where.kind === 'new') list.add(document.createNode({ match: where.match }))
  const entry = list.items[where.kind === 'new' ? list.items.length - 1 : where.at]
  if (!isMap(entry)) throw new CannotWrite('The entry of “stories:” is no map.')
  return entry
}

function pairOf(map: YAMLMap, word: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair) === word)
}

/** The changes cut into the text, one after the other; null where one has no place there. */
function cutIn(text: string, where: Where, changes: readonly KeyChange[]): string | null {
  let [now, place] = [text, where]
  for (const change of changes) {
    const next = cutOne(now, place, change)
    if (next === null) return null
    if (place.kind === 'new') place = { kind: 'entry', at: entriesOf(now) }
    now = next
  }
  return now
}

/** How many entries there are, which is the place of the next. */
function entriesOf(text: string): number {
  const list = parseDocument(text).get('stories', true)
  return isSeq(list) ? list.items.length : 0
}

function cutOne(text: string, where: Where, { word, to }: KeyChange): string | null {
  const { contents } = parseDocument(text)
  const top = isMap(contents) ? (contents as YAMLMap) : null
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  if (where.kind === 'new') return to.kind === 'gone' ? text : withEntry(text, top, where.match, lineOf(word, to))
  const map = where.kind === 'file' ? top : listedIn(top)?.items[where.at]
  if (where.kind === 'file' && map === null) return to.kind === 'gone' ? text : appended(text, lineOf(word, to))
  if (!isMap(map) || map.flow === true) return null
  const pair = pairOf(map as YAMLMap, word)
  if (to.kind === 'gone') return pair === undefined ? text : without(text, pair)
  if (pair !== undefined) return replaced(text, pair, to)
  const indent = columnOf(text, map.range?.[0] ?? 0)
  const last = endOf(map.items.at(-1) as Pair | undefined)
  return last === null ? null : inserted(text, last, indented(lineOf(word, to), indent), lineEnd)
}

function listedIn(top: YAMLMap | null): YAMLSeq | null {
  const list = top?.get('stories', true)
  return isSeq(list) && list.flow !== true ? list : null
}

/** A key and its value as YAML takes it, on one line, or a line an entry. */
function lineOf(word: string, to: Staying): string {
  return `${word}:${behind(to, null)}`
}

function indented(lines: string, indent: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(indent))
}

/** What follows the colon. @param node what stood there */
function behind(to: Staying, node: Node | null): string {
  if (to.kind === 'none') return ''
  if (to.kind === 'set') return written(to.value)
  const document = new Document(new YAMLMap()) as Document<YAMLMap>
  const value = to.edit(node, document as Document)
  // What stands below a list is no part of it, and stays where it is.
  value.comment = null
  document.set('k', value)
  return document.toString({ lineWidth: 0 }).slice('k:'.length).trimEnd()
}

function written(value: Value): string {
  return stringify({ k: value }, { lineWidth: 0 }).slice('k:'.length).trimEnd()
}

function replaced(text: string, { key, value }: Pair, to: Staying): string | null {
  const [keyEnd, range] = [(key as Scalar).range?.[1], (value as Scalar | null)?.range]
  if (keyEnd === undefined || keyEnd === null) return null
  const colon = text.indexOf(':', keyEnd) + 1
  const isEmpty = range === null || range === undefined || range[0] === range[1]
  const [start, end] = isEmpty ? [colon, colon] : [range[0], range[1]]
  const old = text.slice(start, end)
  // A list or a text of several lines ends behind its last line.
  const tail = /\r?\n\s*$/.exec(old)?.[0] ?? ''
  const margin = ' '.repeat(columnOf(text, (key as Scalar).range?.[0] ?? 0))
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const line = behind(to, value as Node | null).replace(/\n(?=.)/g, lineEnd + margin)
  const isWhole = old.includes('\n') || line.includes('\n') || line === ''
  const from = isWhole || isEmpty ? colon : start
  return `${text.slice(0, from)}${from === colon ? line : line.trimStart()}${tail}${text.slice(end)}`
}

/** Without the lines of a key. One that begins behind a dash has no line of its own. */
function without(text: string, pair: Pair): string | null {
  const start = (pair.key as Scalar).range?.[0]
  const end = endOf(pair)
  if (start === undefined || end === null) return null
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(lineStart, start).trim() !== '') return null
  return text.slice(0, lineStart) + text.slice(lineEndAt(text, end))
}

/** Where a pair ends: its value, else its colon. */
function endOf(pair: Pair | undefined): number | null {
  if (pair === undefined) return null
  const end = (pair.value as Scalar | null)?.range?.[1] ?? 0
  return Math.max(end, (pair.key as Scalar).range?.[1] ?? 0)
}

/** Behind the end of the line that a place is in; where a value ended with its line, that place. */
function lineEndAt(text: string, place: number): number {
  if (place > 0 && text[place - 1] === '\n') return place
  const end = text.indexOf('\n', place)
  return end < 0 ? text.length : end + 1
}

/** How far from the begin of its line a place is. */
function columnOf(text: string, place: number): number {
  return place - (text.lastIndexOf('\n', place - 1) + 1)
}

/** With lines below the line that a place is in. */
function inserted(text: string, place: number, lines: string, lineEnd: string): string {
  const end = lineEndAt(text, place)
  const [before, after] = [text.slice(0, end), text.slice(end)]
  const open = before !== '' && !before.endsWith('\n') ? lineEnd : ''
  return `${before}${open}${lines}${lineEnd}${after}`
}

function appended(text: string, lines: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const open = text === '' || text.endsWith('\n') ? '' : lineEnd
  return `${text}${open}${lines}${lineEnd}`
}

/** With another entry of `stories:`. */
function withEntry(text: string, top: YAMLMap | null, match: string, line: string): string | null {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const entry = (indent: string) => `${indent}- match:${written(match)}${lineEnd}${indented(line, indent.length + 2)}`
  if (top?.has('stories') !== true) return appended(text, `stories:${lineEnd}${entry('  ')}`)
  const list = listedIn(top)
  const last = list?.items.at(-1)
  if (list === null || !isMap(last) || last.flow === true) return null
  const place = endOf(last.items.at(-1) as Pair | undefined)
  const indent = ' '.repeat(columnOf(text, list.range?.[0] ?? 0))
  return place === null ? null : inserted(text, place, entry(indent), lineEnd)
}
