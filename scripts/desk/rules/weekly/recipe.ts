/**
 * Recipes: what a dish is made of as a list, how it is made as numbered steps.
 *
 *     Cranberry bread                   headline
 *
 *     2 cups flour                      list item
 *     1 egg, beaten                     list item
 *
 *     1. Heat oven to 350.              list item 1
 */

import { hasBlock } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { endsLikeProse, hasSentences, measureOf } from '../../lines/shapes.ts'
import { entriesIn, itemClaim, paragraphClaim, sheetOf, subheadClaim, topClaims } from '../../lines/weekly/sheet.ts'
import { ingredient, isIngredientHeading, isMethodHeading } from '../../signs/weekly/named-parts.ts'
import { WIDTHS } from '../../widths.ts'

export const recipe: Rule = { name: 'recipe', read }

const STEP = /^(?:\p{L}{3,8} )?\(?(?<number>\d{1,2})[.):]\s+(?=\S)/u

function read(galley: Galley): Markup {
  if (hasBlock(galley)) return NO_CLAIMS
  const lines = sheetOf(galley)
  const from = lines.findIndex(({ text }) => isPart(text))
  const to = endOf(lines)
  if (from < 0 || !isIngredients(lines.slice(from, to))) return NO_CLAIMS
  const steps = stepsFrom(lines, to)
  return {
    claims: [
      ...topOf(lines.slice(0, from), galley),
      ...lines.slice(from, to).map((line) => (isHeading(line) ? subheadClaim(line) : itemClaim([line]))),
      ...steps,
    ],
  }
}

/** Behind the last ingredient: `Salt and pepper` below it in its block is one, too. */
function endOf(lines: readonly Free[]): number {
  let to = lines.findLastIndex(({ text }) => ingredient(text) !== null) + 1
  for (; to > 0 && to < lines.length; to += 1) {
    const [line, above] = [lines[to], lines[to - 1]]
    if (line === undefined || above === undefined || line.line.number - above.line.number > 1) break
    if (isHeading(line) || STEP.test(line.text) || endsLikeProse(line.text) || measureOf(line.text) > LONGEST) break
  }
  return to
}

/** The title above, if there is a title and not a story with a recipe in it. */
function topOf(lines: readonly Free[], galley: Galley): readonly Claim[] {
  const [first, ...rest] = lines
  const claims = topClaims(lines, galley)
  if (claims !== null) return claims
  const title = first === undefined || rest.length > MOST_ABOVE ? null : topClaims([first], galley)
  // `Serves four`, `30 minutes`: what else stands there.
  return title === null ? [] : [...title, ...entriesIn(rest, () => true).map(paragraphClaim)]
}

const MOST_ABOVE = 4
const LEAST = 3
const LONGEST = 50

function isPart(text: string): boolean {
  return isIngredientHeading(text) || ingredient(text) !== null
}

function isHeading({ text }: Free): boolean {
  return isIngredientHeading(text) || isMethodHeading(text) || (/[:：]$/.test(text) && measureOf(text) <= WIDTHS.label)
}

/** Several lines in a row that are measured, and nothing among them that is prose. */
function isIngredients(lines: readonly Free[]): boolean {
  const said = lines.map(({ text }) => ingredient(text))
  const measured = said.filter((how) => how === 'measured').length
  const counted = said.filter((how) => how !== null).length
  return (
    measured >= LEAST - 1 &&
    counted >= LEAST &&
    counted >= lines.length / 2 &&
    !lines.some(({ text }) => isMethodHeading(text) || isSentence(text))
  )
}

function isSentence(text: string): boolean {
  return hasSentences(text) || (endsLikeProse(text) && text.split(/\s+/).length > 8)
}

/** How it is made: the heading, and numbered steps or paragraphs. */
function stepsFrom(lines: readonly Free[], from: number): Claim[] {
  const claims: Claim[] = []
  let counted = 0
  const numberOf = (text: string) => Number(STEP.exec(text)?.groups?.number ?? Number.NaN)
  for (const entry of entriesIn(lines.slice(from), ({ text }) => STEP.test(text))) {
    const [first] = entry
    const text = joined(entry)
    if (first === undefined) continue
    if (numberOf(text) === counted + 1) {
      counted += 1
      claims.push(itemClaim(entry, counted, STEP.exec(text)?.[0].length ?? 0))
    } else if (entry.length === 1 && isHeading(first)) claims.push(subheadClaim(first))
    else if (isSentence(text) || endsLikeProse(text)) claims.push(paragraphClaim(entry))
    else break
  }
  return claims
}
