/**
 * What the copy says twice: a pull quote, set large between paragraphs and taken
 * from one of them; and the headline, once more at the foot of the sheet.
 */

import { drop, fieldIn } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { chunksOf } from '../../lines/layout.ts'
import { foldedLine, measureOf } from '../../lines/shapes.ts'

export const repeats: Rule = { name: 'repeats', read }

/** A pull quote is no longer, in characters and in lines, and no shorter, in words. */
const LONGEST = 160
const MOST_LINES = 2
const LEAST_WORDS = 4
/** In characters: what is shorter is said twice by chance. */
const LEAST_SAID = 12

function read(galley: Galley): Markup {
  const headline = fieldIn(galley, 'headline')
  const title = headline === undefined ? '' : foldedLine(headline.field.value)
  const short = chunksOf(galley).flatMap(({ lines }) => (lines.length <= MOST_LINES ? lines : []))
  const quotes = new Set(short.filter(isQuoted))
  const claims: Claim[] = []
  for (const free of short) {
    if (isHeadlineAgain(free, title, headline?.span.start ?? 0)) claims.push(drop('repeated-headline', free))
    else if (quotes.has(free) && isSaidAbove(free, galley)) claims.push(drop('pull-quote', free))
  }
  return { claims }
}

function isQuoted({ text }: Free): boolean {
  return measureOf(text) <= LONGEST && /^["“„«‘'].*["”“»’'.]$/u.test(text) && text.split(/\s+/).length >= LEAST_WORDS
}

/** What stands in a paragraph above; a quotation that the next paragraph has is its subhead. */
function isSaidAbove({ text, start }: Free, galley: Galley): boolean {
  const words = foldedLine(text)
  return (
    words.length > LEAST_SAID && foldedLine(galley.copy.text.slice(Math.max(0, start - REACH), start)).includes(words)
  )
}

/** As far above as a pull quote is from its paragraph, in characters. */
const REACH = 4000

/** In characters: a headline is no shorter, and a page's number or a code beside it no longer. */
const SHORTEST_TITLE = 16
const LONGEST_BESIDE = 40
/** Twice a headline and so much more: then it is prose. */
const MUCH_MORE = 120

/** The headline alone, or with a page number or a code behind it. */
function isHeadlineAgain({ text, start }: Free, title: string, above: number): boolean {
  const isProse = text.length > 2 * title.length + MUCH_MORE || /[.!?]$/.test(text)
  if (title.length < SHORTEST_TITLE || start < above || isProse) return false
  const own = foldedLine(text)
  return (
    own === title || (own.startsWith(`${title} `) && own.length - title.length < LONGEST_BESIDE && /[/|–—-]/.test(text))
  )
}
