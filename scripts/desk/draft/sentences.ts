/**
 * Sentences, by Unicode's segmentation (UAX 29, by way of Intl.Segmenter), with
 * three mends: it takes the point of “U.S. Senator” and “Mr. Hale” for a full stop, and
 * that of “26. Juni”, and what is asked or called in quotation marks for the whole sentence.
 */

import { inRows, oneOf } from '../../languages/languages.ts'
import { Expression, every } from '../../wording/expression.ts'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language)
  if (made === undefined) {
    // A language that Node has no data of would be cut as the machine's own.
    const [known = 'en'] = Intl.Segmenter.supportedLocalesOf(language)
    made = new Intl.Segmenter(known, { granularity: 'sentence' })
    segmenters.set(language, made)
  }
  return made
}

/** What ends in a point and is no end: initials and dotted capitals, titles, months, common short forms. */
const SHORT = new Expression(
  [every('shortTitles', 'shortForms')],
  (words) => `(?:^|[\\s("“—–-])(?:(?:\\p{Lu}\\.)+|${words})\\.?\\s*$`,
  'u',
)

/** The number of a day before its month, as many languages write it: am 26. Juni. */
const DAY = /(?:^|\s)\d{1,2}\.\s*$/u
const MONTH = new RegExp(`^(?:${oneOf(inRows(({ months }) => months?.join(', ')))})(?![\\p{L}\\p{M}])`, 'iu')

/** What stands before a number: Art. 5, ст. 20. */
const NUMBERED = /(?:^|[\s(])\p{L}{1,3}\.\s*$/u

/** In characters: how far back from its end a sentence is asked what it ends in. */
const TAIL = 40

/** The sentences of a paragraph, in order, without the white space between them. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = []
  const ends = Array.from(segmenter(language).segment(text), ({ segment, index }) => index + segment.length)
  let from = 0
  for (const [at, end] of ends.entries()) {
    const tail = text.slice(Math.max(from, end - TAIL), end)
    const next = text.slice(end, ends[at + 1])
    if (SHORT.test(tail) || isOpenQuote(text, from, end) || goesOn(tail, next)) continue
    if ((DAY.test(tail) && MONTH.test(next)) || (NUMBERED.test(tail) && /^\d/u.test(next))) continue
    const sentence = text.slice(from, end).trim()
    if (sentence !== '') sentences.push(sentence)
    from = end
  }
  const rest = text.slice(from).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}

/** The sentence goes on behind a quotation that asks or calls: “Why?” she asked. */
function goesOn(tail: string, next: string): boolean {
  return /[?!][”"»]?\s*$/u.test(tail) && /^\p{Ll}/u.test(next)
}

/** No quotation of several sentences is longer; what is longer was never closed. */
const LONGEST_QUOTE = 600

/** A quotation of several sentences has not ended with the first. */
function isOpenQuote(text: string, from: number, end: number): boolean {
  if (end - from >= LONGEST_QUOTE) return false
  const said = text.slice(from, end)
  return (said.match(/[“«]/g)?.length ?? 0) > (said.match(/[”»]/g)?.length ?? 0)
}
