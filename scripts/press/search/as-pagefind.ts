/** A record as Pagefind takes it: the words that are looked through, what a result shows, what narrows and orders an answer. */

import type { SearchRecord } from '../../edition/search-records.ts'
import { isUnknown } from '../../flow/item.ts'
import { spaced, wordsIn } from './words.ts'

/**
 * @param language of the paper
 * @param part its name, as the private end of a language tag: what is found carries it,
 *   so that the page knows from which part it is. Pagefind's stems are those of the language.
 */
export function asPagefind(record: SearchRecord, language: string, part: string | null) {
  const { headline, dek, bylines, section, topics, day, dated, order, url, isPage } = record
  const [primary = language] = language.split('-', 1)
  const text = spaced(wordsIn(record.markdown.text), record.language)
  // Pagefind looks through what is said of a story as well as its text, but only where there is a text.
  const meta = {
    title: headline,
    ...(dek === null ? {} : { dek }),
    ...(bylines.length === 0 ? {} : { byline: bylines.join(', ') }),
    ...(spaced(headline, record.language) === headline
      ? {}
      : { words: spaced(`${headline} ${dek ?? ''}`, record.language) }),
    ...(section === null ? {} : { section }),
    day,
    ...(dated ? {} : { undated: '1' }),
    ...(isPage ? { page: '1' } : {}),
    ...(record.markdown.size === 0 ? { brief: '1' } : {}),
    language: isUnknown(record.language) ? '' : record.language,
    direction: record.direction,
  }
  const filters = { ...(section === null ? {} : { section: [section] }), topic: [...topics], month: [day.slice(0, 7)] }
  return {
    url,
    language: part === null ? primary : `${primary}-x-${part}`,
    content: text === '' ? spaced(headline, record.language) : text,
    meta,
    filters,
    sort: { date: order },
  }
}
