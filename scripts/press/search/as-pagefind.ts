/** A record as Pagefind takes it: the words that are looked through, what a result shows, what narrows and orders an answer. */

import type { SearchRecord } from '../../edition/search-records.ts'
import { isUnknown } from '../../flow/item.ts'
import { behind, fold, withoutMarks } from './fold.ts'
import { joinsWords, partsOf } from './within.ts'
import { WordList } from './word-list.ts'
import { spaced, wordsIn } from './words.ts'

/** A record, and the words in it that are sought beside those that Pagefind sees. */
export interface Sought {
  readonly record: SearchRecord
  /** Of its body, a block on each line. */
  readonly text: string
  /** Words that are written otherwise than most write them, as most do. */
  readonly folded: readonly string[]
  /** What its long words are made of. */
  readonly within: readonly string[]
}

/** All records of a part, and the list of their words. What is in one word of a story is known by the words of all. */
export function soughtIn(records: readonly SearchRecord[]): { sought: Sought[]; words: WordList } {
  const words = new WordList()
  const read = records.map((record) => {
    const text = wordsIn(record.markdown.text)
    const { headline, dek, bylines } = record
    return { record, text, own: words.add([headline, dek ?? '', ...bylines, text].join('\n')) }
  })
  const known = words.folded()
  const made = new Map<string, readonly string[]>()
  const sought = read.map(({ record, text, own }): Sought => {
    const folded = [...own].flatMap(([word, one]) => {
      const part = behind(word)
      return [...(withoutMarks(word) === one ? [] : [one]), ...(part === null ? [] : [fold(part.word)])]
    })
    const all = joinsWords(record.language) ? new Set(own.values()) : new Set<string>()
    const parts = [...all].flatMap((word) => {
      const its = made.get(word) ?? partsOf(word, known)
      made.set(word, its)
      return its.filter((part) => !all.has(part))
    })
    return { record, text, folded: [...new Set(folded)], within: [...new Set(parts)] }
  })
  return { sought, words }
}

/** What is so and is no word: Pagefind finds whatever stands in a field. */
const SIGN = '·'

/** The language and the direction of a text that is not in the paper's; the language is empty where it is not known. */
function tongueOf({ language, direction }: SearchRecord): string {
  return `${isUnknown(language) ? '' : language} ${direction}`
}

/**
 * @param language of the paper
 * @param part its name, as the private end of a language tag: what is found carries it,
 *   so that the page knows from which part it is. Pagefind's stems are those of the language.
 */
export function asPagefind(sought: Sought, language: string, part: string | null) {
  const { record, folded, within } = sought
  const { headline, dek, bylines, section, topics, day, dated, order, url, isPage } = record
  const [primary = language] = language.split('-', 1)
  const text = spaced(sought.text, record.language)
  const apart =
    spaced(headline, record.language) === headline ? [] : [spaced(`${headline} ${dek ?? ''}`, record.language)]
  const others = [...apart, ...folded].join(' ')
  // Pagefind looks through what is said of a story as well as its text, but only where there is a text.
  const meta = {
    title: headline,
    ...(dek === null ? {} : { dek }),
    ...(bylines.length === 0 ? {} : { byline: bylines.join(', ') }),
    ...(others === '' ? {} : { words: others }),
    ...(within.length === 0 ? {} : { within: within.join(' ') }),
    ...(section === null ? {} : { section }),
    day,
    ...(dated ? {} : { undated: SIGN }),
    ...(isPage ? { page: SIGN } : {}),
    ...(record.markdown.size === 0 ? { brief: SIGN } : {}),
  }
  const filters = {
    ...(section === null ? {} : { section: [section] }),
    topic: [...topics],
    month: [day.slice(0, 7)],
    ...(record.language === language ? {} : { language: [tongueOf(record)] }),
  }
  return {
    url,
    language: part === null ? primary : `${primary}-x-${part}`,
    content: text === '' ? spaced(headline, record.language) : text,
    meta,
    filters,
    sort: { date: order },
  }
}
