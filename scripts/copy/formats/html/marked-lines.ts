/**
 * How each line of a page is marked: which landmarks hold it, what classes call it, how
 * much of it is links. It is evidence for the desk, which reads a page's lines as it
 * reads any others; nothing of it reaches the paper.
 *
 *     <main><article><div class="post-meta"><a rel="author" href="…">Ida Brook</a> 3 May</div>
 *
 *     path: main article a · words: post meta · properties: author · links: 0.6
 */

import type { MarkedLine } from '../../../flow/copy.ts'
import type { Written } from '../extract.ts'
import { classWords, isSetAside } from './class-words.ts'

type Attributes = Readonly<Record<string, string>>

/** Elements that say what their text is. */
const LANDMARKS = new Set(
  'title main article section nav aside header footer figure figcaption form button li h1 h2 h3 h4 h5 h6 p blockquote time address a img td th dt dd pre summary label'.split(
    ' ',
  ),
)
/** Roles that make any element a landmark (WAI-ARIA 1.2). */
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
  article: 'article',
  search: 'form',
  form: 'form',
  button: 'button',
  figure: 'figure',
}
/** No page sets a line within so many elements; of those of one that does, the innermost tell. */
const DEEPEST = 100
/** So many elements that say something of a line are near to it; others stand around it. */
const NEAR = 3

interface Element {
  readonly landmark: string | null
  readonly words: readonly string[]
  readonly properties: readonly string[]
  readonly isHidden: boolean
  readonly time: string | null
}

interface Counted {
  /** The landmarks of what was last written of it. */
  held: string
  readonly path: string[]
  readonly words: Set<string>
  readonly around: Set<string>
  readonly properties: Set<string>
  time: string | null
  length: number
  linked: number
  pictured: number
  isHidden: boolean
}

/** Hears a page's elements, and is told where its words were written. */
export class MarkedLines {
  readonly #open: Element[] = []
  readonly #lines = new Map<number, Counted>()
  /** A page has few class names and uses them again and again. */
  readonly #known = new Map<string, readonly string[]>()

  open(name: string, attributes: Attributes): void {
    const { role = '', class: classes = '', id = '', itemprop, property, rel } = attributes
    const isPage = name === 'html' || name === 'body'
    const isAuthor = rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(rel)
    this.#open.push({
      landmark: ROLES[role.trim().toLowerCase()] ?? (LANDMARKS.has(name) ? name : null),
      // What the whole page is called says nothing of a line.
      words: isPage ? [] : this.#wordsOf(`${classes} ${id}`),
      properties: [...namesIn(itemprop), ...namesIn(property), ...(isAuthor ? ['author'] : [])],
      time: name === 'time' ? (attributes.datetime ?? null) : null,
      isHidden: attributes['aria-hidden'] === 'true' || isSetAside(classes),
    })
  }

  close(): void {
    this.#open.pop()
  }

  /** Words were written within what is open. */
  written(pieces: readonly Written[]): void {
    for (const { line, start, end } of pieces) this.#count(this.#at(line), end - start)
  }

  /** Line by line as they start; null for one that no element holds. */
  of(starts: readonly number[]): (MarkedLine | null)[] {
    return starts.map((start) => {
      const line = this.#lines.get(start)
      if (line === undefined) return null
      const { words, around, properties, time, length, linked, isHidden } = line
      return {
        // A sign within a line of words makes no picture of it.
        path: line.path.filter((name) => name !== 'img' || line.pictured === length),
        words: [...words],
        around: [...around].filter((word) => !words.has(word)),
        properties: [...properties],
        ...(time === null ? {} : { time }),
        links: Math.round((linked / Math.max(1, length)) * 100) / 100,
        isHidden,
      }
    })
  }

  #at(start: number): Counted {
    const there = this.#lines.get(start)
    if (there !== undefined) return there
    const line: Counted = {
      held: '',
      path: [],
      words: new Set(),
      around: new Set(),
      properties: new Set(),
      time: null,
      length: 0,
      linked: 0,
      pictured: 0,
      isHidden: true,
    }
    this.#lines.set(start, line)
    return line
  }

  #count(line: Counted, length: number): void {
    const open = this.#open.slice(-DEEPEST)
    const landmarks = open.flatMap(({ landmark }) => landmark ?? [])
    const held = landmarks.join(' ')
    if (held !== line.held) addPath(line.path, landmarks)
    line.held = held
    line.length += length
    if (landmarks.includes('a')) line.linked += length
    if (landmarks.includes('img')) line.pictured += length
    if (!open.some(({ isHidden }) => isHidden)) line.isHidden = false
    line.time ??= open.findLast(({ time }) => time !== null)?.time ?? null
    let said = 0
    for (const { words, properties } of open.toReversed()) {
      const near = said < NEAR
      if (near) for (const property of properties) line.properties.add(property)
      for (const word of words) (near ? line.words : line.around).add(word)
      if (words.length > 0) said += 1
    }
  }

  #wordsOf(names: string): readonly string[] {
    const there = this.#known.get(names)
    if (there !== undefined) return there
    const words = classWords(names)
    this.#known.set(names, words)
    return words
  }
}

/** Landmarks that a line has not been found in yet: an `article` within an `article` is a second one. */
function addPath(path: string[], landmarks: readonly string[]): void {
  const missing = [...path]
  for (const landmark of landmarks) {
    const at = missing.indexOf(landmark)
    if (at < 0) path.push(landmark)
    else missing.splice(at, 1)
  }
}

/** `schema:headline og:title` names “headline” and “title”. */
function namesIn(value: string | undefined): string[] {
  if (value === undefined || value.trim() === '') return []
  return value
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/^.*[:/]/, ''))
}
