/**
 * The sidecar: `x.yaml` beside `x.txt`. What it says wins over what the copy
 * says. For a file of several stories, its list `stories:` says by `match:` which
 * is meant.
 */

import { isMap, type YAMLMap } from 'yaml'
import { isHeldByField } from '../../desk/signs/held/held-by-field.ts'
import { isStatusKey } from '../../fields/hold-keys.ts'
import { type Key, KNOWN_WORDS, keyFor, keyOf, wordOf } from '../../fields/keys.ts'
import { laterDay } from '../../fields/release-fields.ts'
import { entriesOf, keyText, scalarText, textOf, unknownKeys, type YamlFile, yamlFile } from '../../fields/yaml-file.ts'
import type { Copy, Span } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { Field, Fields, Item } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import { openings } from '../openings.ts'
import { fieldFor } from './field-for.ts'

/** Keys that hold for every item of a file. */
export const FOR_ALL: readonly Key[] = [
  'date',
  'section',
  'topics',
  'language',
  'embargo',
  'publish',
  'expires',
  'hold',
]

/** Keys that a sidecar has of itself, and not for an item. */
const OF_THE_FILE = ['stories', 'encoding', 'keep', 'pictures']

export interface Laid {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
}

/**
 * Lay a sidecar over the items of its file.
 *
 * @param path of the sidecar, for problems.
 */
export function applySidecar(items: readonly Item[], path: string, text: string): Laid {
  const file = yamlFile(path, text)
  // What cannot be parsed is not read further: its other faults are consequences.
  if (file.map === null || file.problems.length > 0) return { items, problems: file.problems }
  const top = fieldsOf(file, file.map, OF_THE_FILE, 'the sidecar')
  const misplaced = [...forOneStory(file, file.map, top.fields, items)]
  if (items.length === 1 && items[0]?.kind === 'brief') misplaced.push(...notForBriefs(file, file.map, OF_THE_FILE))
  const below = items.map((item) =>
    overlay(item, item.kind === 'story' || items.length === 1 ? top.fields : pick(top.fields)),
  )
  const { items: laid, problems } = applyStories(below, items, file, entriesOf(file.map.get('stories', true)))
  return { items: laid, problems: [...top.problems, ...misplaced, ...problems] }
}

/** A problem where keys of one story stand above several. */
function forOneStory(file: YamlFile, map: YAMLMap, fields: Fields, items: readonly Item[]): Problem[] {
  const stories = items.filter((item) => item.kind === 'story').length
  const single = Object.keys(fields).find((key) => !FOR_ALL.includes(key as Key))
  if (single === undefined || stories === 1 || items.length === 1) return []
  return [
    file.problemAt(map, {
      code: 'which-story',
      reason: `Found “${single}” in the sidecar of a file with ${stories} stories; expected it under “stories:”, with a “match:”.`,
      hint: 'Write “stories:”, and below it “- match: the first words of the story”.',
    }),
  ]
}

/**
 * Lay each entry of `stories:` over the item that it matches.
 *
 * @param read the items as the copy has them: what is matched are their words, not the sidecar's
 */
function applyStories(
  items: readonly Item[],
  read: readonly Item[],
  file: YamlFile,
  entries: readonly unknown[],
): Laid {
  const laid = [...items]
  const problems: Problem[] = []
  const found = openings(read)
  for (const entry of entries) {
    if (!isMap(entry)) {
      problems.push(
        file.problemAt(entry, {
          code: 'no-match',
          reason: 'Found an entry of “stories:” that is no map; expected “match:” and fields.',
          hint: 'Write “- match: the first words of the story”, and the fields below it.',
        }),
      )
      continue
    }
    const own = fieldsOf(file, entry, ['match', 'pictures'], 'an entry of “stories:”')
    problems.push(...own.problems)
    const match = scalarText(entry.get('match', true)) ?? ''
    const hits = match === '' ? [] : found(match)
    const [hit] = hits
    const item = hit === undefined ? undefined : laid[hit]
    if (hits.length !== 1 || hit === undefined || item === undefined) {
      problems.push(
        file.problemAt(entry.get('match', true) ?? entry, {
          code: 'no-match',
          reason: `Found ${hits.length === 0 ? 'no item' : `${hits.length} items`} that “match: ${match}” fits; expected exactly one.`,
          hint: 'Write the headline, or as many of the first words as only one item has.',
        }),
      )
      continue
    }
    if (item.kind === 'brief') problems.push(...notForBriefs(file, entry, ['match']))
    laid[hit] = overlay(item, own.fields)
  }
  return { items: laid, problems }
}

/** Lines of the copy whose fields the sidecar has all replaced: they are on no page, and told as dropped. */
export function overruled(copy: Copy, read: readonly Item[], laid: readonly Item[]): Dropped[] {
  const kept = new Set(laid.flatMap(fieldSpans).map(({ span }) => `${span.start}-${span.end}`))
  const lost = read.flatMap(fieldSpans).filter(({ span }) => !kept.has(`${span.start}-${span.end}`))
  const first = new Map(lost.toReversed().map((one) => [`${one.span.start}-${one.span.end}`, one]))
  return [...first.values()].map(({ key, span }) => ({
    text: copy.text.slice(span.start, span.end),
    rule: `overruled ${wordOf(key)}`,
    span,
  }))
}

function fieldSpans({ fields }: Item): { key: Key; span: Span }[] {
  return Object.entries(fields).flatMap(([key, several]) =>
    [several]
      .flat()
      .flatMap((field: Field) => (field.span === undefined ? [] : [{ key: key as Key, span: field.span }])),
  )
}

/** A warning for each key that a brief has no place for. */
function notForBriefs(file: YamlFile, map: YAMLMap, also: readonly string[]): Problem[] {
  return map.items.flatMap((pair): Problem[] => {
    const key = keyOf(keyText(pair))
    if (key === null || also.includes(keyText(pair)) || FOR_ALL.includes(key)) return []
    return [
      file.problemAt(pair.key, {
        severity: 'warning',
        code: 'not-for-a-brief',
        reason: `Found “${keyText(pair)}” for a headline without a story; expected date, section, topics, language, embargo, publish, expires or draft. It is not on the page.`,
        hint: 'Write the headline itself into the copy, or give it a story.',
      }),
    ]
  })
}

function pick(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => FOR_ALL.includes(key as Key)))
}

function overlay(item: Item, fields: Fields): Item {
  if (item.kind === 'story') return { ...item, fields: { ...underDate(item.fields, fields), ...fields } }
  return { ...item, fields: { ...underDate(item.fields, fields), ...pick(fields) } }
}

/** Where the editor gives the day, what the desk made of a date in the copy holds nothing. */
function underDate<T extends Fields>(own: T, { date }: Fields): T {
  if (date === undefined || own.publish?.origin !== 'drafted') return own
  const { publish: _, ...rest } = own
  return rest as T
}

function fieldsOf(
  file: YamlFile,
  map: YAMLMap,
  also: readonly string[],
  where: string,
): { fields: Fields; problems: Problem[] } {
  const words = [...also, ...KNOWN_WORDS]
  const isKnown = (key: string) => also.includes(key) || keyOf(key) !== null || isStatusKey(key)
  const problems = unknownKeys(file, map, words, where, isKnown)
  const fields: Record<string, Field | Field[]> = {}
  for (const pair of map.items) {
    const key = keyFor(keyText(pair), textOf(pair.value), true)
    if (key === null || also.includes(keyText(pair))) continue
    const read = fieldFor(file, key, pair)
    problems.push(...read.problems)
    // Of two keys that speak of holding, the one that holds counts.
    const isOverruled = key === 'hold' && fields.hold !== undefined && (read.field as Field | null)?.value === 'no'
    const day = key === 'date' ? (fields.date as Field | undefined) : undefined
    if (day !== undefined && read.field !== null) fields.publish ??= laterDay(day, read.field as Field)
    if (read.field !== null && !isOverruled) fields[key] = read.field
    // `note: do not publish`
    const [said] = [read.field ?? []].flat()
    if (said !== undefined && isHeldByField(key, said.value)) fields.hold ??= { ...said }
    if (read.ahead !== undefined) fields.publish ??= { value: read.ahead, origin: 'drafted' }
  }
  return { fields: fields as Fields, problems }
}
