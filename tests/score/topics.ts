/** Compare the names that the desk finds with an index made by hand: pairs of item and name. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Item } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { gazetteerOf } from '../../scripts/names/gazetteer/gazetteer.ts'
import { keyOfName } from '../../scripts/names/key.ts'
import { resolve } from '../../scripts/names/resolve.ts'
import { slashed } from '../../scripts/paths.ts'

/** What a careful indexer lists for one item. */
export interface Indexed {
  /** The text of a brief, or the first words of a story; of the one story of a paper it may be left out. */
  readonly text?: string
  readonly names: readonly string[]
  /** Neither right nor wrong. */
  readonly either?: readonly string[]
}

export interface Index {
  readonly story?: Indexed
  readonly stories?: readonly Indexed[]
  readonly briefs?: readonly Indexed[]
}

export interface Pairs {
  readonly right: readonly string[]
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/** The items of every text of a folder, read without topics in the masthead. */
export async function itemsIn(folder: string, language = 'en'): Promise<Item[]> {
  const paper = masthead(`name: Scored\nlanguage: ${language}\n`)
  if (!paper.ok) throw new Error('The masthead of the score is wrong.')
  const desk = new Desk(paper.value)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map(slashed)
  const items: Item[] = []
  for (const path of files.sort())
    items.push(...(await desk.understand({ path, bytes: readFileSync(join(folder, path)), sidecar: null })).items)
  const names = resolve(
    items.map((item) => ({
      language: item.language,
      headline: item.kind === 'brief' ? item.text : (item.fields.headline?.value ?? ''),
      names: item.names.map(({ value, kind }) => ({ name: value, kind, sure: true })),
    })),
  )
  return items.map((item, at) => ({ ...item, names: names[at] ?? [] }))
}

/** Pairs of item and name, for all items that the index has. @throws if an entry fits no item */
export function scored(index: Index, items: readonly Item[]): Pairs {
  const right: string[] = []
  const wrong: string[] = []
  const missed: string[] = []
  const entries = [
    ...(index.story === undefined ? [] : [index.story]),
    ...(index.stories ?? []),
    ...(index.briefs ?? []),
  ]
  for (const entry of entries) {
    const item = itemOf(entry, items)
    const got = item.names.map(({ value }) => value)
    const about = `  (${(entry.text ?? 'the story').slice(0, 50)})`
    for (const name of entry.names)
      (got.some((one) => isSame(one, name, item.language)) ? right : missed).push(name + about)
    const allowed = [...entry.names, ...(entry.either ?? [])]
    wrong.push(
      ...got.filter((one) => !allowed.some((name) => isSame(one, name, item.language))).map((one) => one + about),
    )
  }
  return { right, wrong, missed }
}

function itemOf({ text }: Indexed, items: readonly Item[]): Item {
  const found = items.find((item) =>
    text === undefined ? item.kind === 'story' : textsOf(item).some((one) => one.startsWith(text)),
  )
  if (found === undefined) throw new Error(`No item begins with “${text}”.`)
  return found
}

function textsOf(item: Item): string[] {
  return item.kind === 'brief' ? [item.text] : [item.fields.headline?.value ?? '', item.body[0]?.text ?? '']
}

/** A name is right in its short or in its full form: one begins or ends the other, or the gazetteer knows them as one. */
function isSame(one: string, other: string, language: string): boolean {
  const [a, b] = [one, other].map((name) => plain(listed(name, language))).sort((x, y) => x.length - y.length) as [
    string,
    string,
  ]
  return a === b || b.endsWith(` ${a}`) || (b.startsWith(`${a} `) && a.length > 2)
}

function listed(name: string, language: string): string {
  return gazetteerOf(language).entries.get(keyOfName(name, language))?.name ?? name
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/^the /, '')
}

export function precision({ right, wrong }: Pairs): number {
  return right.length / Math.max(1, right.length + wrong.length)
}

export function recall({ right, missed }: Pairs): number {
  return right.length / Math.max(1, right.length + missed.length)
}
