/**
 * What a language has to tell stories with: a text file a language in `languages/`,
 * of sections (`# name`), whose entries stand a line each or are parted by ` | `.
 * `a = b` is a pair: how a headline has it, and how running text has it.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'languages')

/** Without these nothing can be told. */
const NEEDED = [
  ...['given', 'family', 'family-ends', 'place', 'place-ends', 'bodies', 'agencies', 'offices', 'posts', 'papers'],
  ...['subjects', 'actions', 'objects', 'times', 'tails', 'clauses', 'heads', 'deks', 'prose', 'shorts', 'odd'],
  ...['sayings', 'said', 'kickers', 'subheads', 'by', 'on', 'updated', 'reading', 'ago', 'comments', 'share', 'ad'],
  ...['also', 'related', 'popular', 'offer', 'tags', 'menu', 'skip', 'account', 'cookies', 'foot', 'rights', 'credit'],
  ...['caption', 'source', 'author', 'immediate', 'embargo', 'contact', 'phone', 'about', 'boiler', 'end', 'note'],
  ...['mail', 'cover', 'regards', 'disclaimer', 'and', 'bulletin'],
] as const

export interface Stock {
  readonly language: string
  /** For `Intl`. */
  readonly locales: readonly string[]
  /** Whether words are parted by blanks. */
  readonly spaced: boolean
  /** The entries of a section; none of one that the language lacks. */
  of(section: string): readonly string[]
  /** The pairs of a section: for headlines, for text. */
  pairs(section: string): readonly (readonly [string, string])[]
}

/** How a headline has it, and how running text has it. */
export function pairOf(entry: string): readonly [string, string] {
  const [bare = '', text = bare] = entry.split(' = ')
  return [bare, text]
}

/** The sections of a file's text. */
function sectionsOf(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  let entries: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('# ')) {
      entries = []
      sections.set(line.slice(2).trim(), entries)
    } else if (line.trim() !== '') entries.push(...line.trim().split(' | '))
  }
  return sections
}

function stockOf(language: string, text: string): Stock {
  const sections = sectionsOf(text)
  const pairs = new Map([...sections].map(([name, entries]) => [name, entries.map(pairOf)]))
  const lacking = NEEDED.filter((name) => (sections.get(name)?.length ?? 0) === 0)
  if (lacking.length > 0) throw new Error(`Found no ${lacking.join(', ')} in ${language}.txt; expected a section each`)
  return {
    language,
    locales: sections.get('locales') ?? [language],
    spaced: language !== 'zh' && language !== 'ja',
    of: (section) => sections.get(section) ?? [],
    pairs: (section) => pairs.get(section) ?? [],
  }
}

/** Every language that has a file, by its code. */
export const STOCKS: ReadonlyMap<string, Stock> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const language = name.slice(0, -'.txt'.length)
      return [language, stockOf(language, readFileSync(join(FOLDER, name), 'utf8'))]
    }),
)
