/** What was found, as elements of the page. All text enters as text: nothing that an editor filed can become markup. */

import type { Found } from './rank.ts'
import { type Way, worst } from './words/judge.ts'
import { markedAddress, type Passage, passagesOf } from './words/passages.ts'

/** What the page tells its script: a `%` is where a number, a date or words come in. */
export interface Told {
  readonly base: string
  readonly index: string
  /** Where the list of its parts is, if it is in parts. */
  readonly parts?: string
  readonly language: string
  readonly locale: string
  /** How the first day of a month is written, where it is not a figure; and whether no comma stands before a year. */
  readonly first?: string
  readonly bareYear?: true
  readonly found: Readonly<Record<string, string>> & { readonly other: string }
  /** The count, and what it is of. */
  readonly sought: string
  readonly nothing: string
  /** Nothing has the words that are named; nothing has all words just so; the guesses. */
  readonly none: string
  readonly unlike: string
  readonly meant: string
  readonly within: string
  readonly comma: string
  /** What stands above the topics and the years of what was found. */
  readonly topics: string
  readonly years: string
  readonly working: string
  readonly filed: string
}

/** A story that was found, and how it has each word that was asked for. */
export interface Seen {
  readonly found: Found
  readonly ways: ReadonlyMap<string, Way>
}

/** One result: headline; who wrote it, day and section; the passages that have what was asked for. Of a brief, the headline is all there is. */
export function resultOf({ found, ways }: Seen, asked: readonly string[], told: Told): HTMLLIElement {
  const { raw_url, meta, filters } = found
  const { title = '', brief, page } = meta
  const item = document.createElement('li')
  // Of a text in the paper's language nothing is said.
  const [language, direction] = filters?.language?.[0]?.split(' ') ?? []
  if (language !== undefined && direction !== undefined) {
    item.lang = language
    item.dir = direction
  }
  const address = told.base + encodeURI(raw_url.slice(1))
  const [first, ...further] = brief === undefined ? passagesOf(found, asked) : []
  const link = element('a', title)
  link.href = first === undefined ? address : markedAddress(address, first)
  const headline = element('h2', '')
  headline.append(link)
  item.append(headline)
  const isWithin = worst(ways) === 'within'
  if (page === undefined || isWithin) item.append(signature(meta, page === undefined, isWithin, told))
  if (first !== undefined) item.append(paragraph(first))
  if (further.length > 0) item.append(furtherIn(further, address))
  return item
}

/** Passages further down in a long story, each a way to it. */
function furtherIn(passages: readonly Passage[], address: string): HTMLUListElement {
  const list = element('ul', '')
  for (const passage of passages) {
    const link = element('a', '')
    link.href = markedAddress(address, passage)
    link.append(...marked(passage))
    const item = element('li', '')
    item.append(link)
    list.append(item)
  }
  return list
}

function paragraph(passage: Passage): HTMLParagraphElement {
  const made = element('p', '')
  made.append(...marked(passage))
  return made
}

/** “3 results” */
export function countOf(number: number, { found, locale }: Told): string {
  const form = found[new Intl.PluralRules(locale).select(number)] ?? found.other
  return form.replace('%', new Intl.NumberFormat(locale).format(number))
}

/** Who wrote it, the day and the section. A filing is never given as a publication, and a page that is no story is of no day. */
function signature(meta: Found['meta'], isStory: boolean, isWithin: boolean, told: Told): HTMLParagraphElement {
  const { day = '', undated, section, byline } = meta
  const line = element('p', '')
  line.className = 'signature'
  const parts: HTMLElement[] = []
  if (byline !== undefined) parts.push(element('bdi', byline))
  const ours: HTMLElement[] = isStory ? [dated(told, day, undated !== undefined)] : []
  if (section !== undefined) ours.push(element('span', section))
  if (isWithin) ours.push(element('em', told.within))
  for (const part of ours) {
    part.lang = told.language
    part.dir = document.documentElement.dir
  }
  parts.push(...ours)
  line.append(...parts.flatMap((part, at) => (at === 0 ? [part] : [' ', part])))
  return line
}

function dated(told: Told, day: string, isFiled: boolean): HTMLSpanElement {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const parts = new Intl.DateTimeFormat(told.locale, style).formatToParts(new Date(`${day}T00:00:00Z`))
  const text = parts.map(({ type, value }, at) => {
    if (told.bareYear && type === 'literal' && parts[at + 1]?.type === 'year') return ' '
    return type === 'day' && value === '1' ? (told.first ?? value) : value
  })
  const time = element('time', text.join(''))
  time.dateTime = day
  const when = element('span', '')
  const [before = '', after = ''] = isFiled ? told.filed.split('%', 2) : []
  when.append(before, time, after)
  return when
}

/** Letters that stand without spaces between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303f\uff00-\uffef]/u

/** A passage as text and marks, without the spaces that the index needed where the language has none. */
function marked({ words, isOpen: [before, behind] }: Passage): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = before ? ['… '] : []
  let last = ''
  for (const [at, parts] of words.entries()) {
    const next = parts.join('')
    const isJoined = SPACELESS.test(last.slice(-1)) || SPACELESS.test(next.slice(0, 1))
    if (at > 0 && !isJoined) nodes.push(' ')
    nodes.push(...parts.map((part, number) => (number % 2 === 0 ? part : element('mark', part))))
    last = next
  }
  return behind ? [...nodes, ' …'] : nodes
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
