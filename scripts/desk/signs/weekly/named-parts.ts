/** The words by which weekly copy shows what it is: who is written to, what a dish is made of, what is for sale. */

import { Expression, every, opening } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'

const EDGE = '[^\\p{L}\\p{N}]*'
const whole = (words: string): string => `^${EDGE}(?:${words})${EDGE}$`

const PAGE_OF_LETTERS = new Expression([opening('letterPages')], whole)
const ADDRESSED = new Expression([opening('letterOpenings')], (words) => `^${EDGE}(?:${words})(?<mark>[:：,，!;.]?)$`)
const RUN_IN = new Expression([opening('letterOpenings')], (words) => `^(?:${words})[:：,，!] (?=\\p{Lu})`)

/** `LETTERS TO THE EDITOR`: what names a page of letters. */
export function isLetterPage(line: string): boolean {
  return line.length <= WIDTHS.label && PAGE_OF_LETTERS.test(line)
}

/** `To the Editor:`, a whole line. */
export function isLetterOpening(line: string): boolean {
  return line.length <= 130 && ADDRESSED.test(line)
}

/** The same on the line of the first sentence. */
export function opensLetter(line: string): boolean {
  return isLetterOpening(line) || RUN_IN.test(line)
}

const INGREDIENTS = new Expression([opening('ingredientHeadings')], whole)
const METHOD = new Expression([opening('methodHeadings')], whole)

/** `Ingredients`, `For the glaze:` */
export function isIngredientHeading(line: string): boolean {
  return line.length <= WIDTHS.label && INGREDIENTS.test(line)
}

/** `Method`, `Directions:` */
export function isMethodHeading(line: string): boolean {
  return line.length <= WIDTHS.label && METHOD.test(line)
}

const AMOUNT =
  '(?:\\d+(?:[.,]\\d+)?(?:\\s?[-–/]\\s?\\d+(?:[.,]\\d+)?|\\s\\d+\\/\\d+|\\s?[¼½¾⅓⅔⅛⅜⅝⅞])?|[¼½¾⅓⅔⅛⅜⅝⅞]|(?:an?|one|two|three|half)(?=\\s))'
const MEASURED = new Expression(
  [every('measures')],
  (words) => `^(?:[•·*–—-]\\s+)?(?:${AMOUNT})\\s?(?:\\(.{2,20}\\)\\s?)?(?:${words})\\.?(?!\\p{L})`,
)
const COUNTED = new RegExp(`^(?:[•·*–—-]\\s+)?${AMOUNT}(?![.)]|\\p{L})\\s\\p{L}`, 'iu')
const MOST_WORDS = 14

/** How surely a line is an ingredient: `measured` (1 cup sugar), `counted` (2 eggs, beaten), or not at all. */
export function ingredient(line: string): 'measured' | 'counted' | null {
  if (line.length > 110 || line.split(/\s+/).length > MOST_WORDS) return null
  if (MEASURED.test(line)) return 'measured'
  return COUNTED.test(line) ? 'counted' : null
}

const PAGE_OF_ADS = new Expression([opening('adPages')], whole)
const AD_HEADING = new Expression([opening('adHeadings')], whole)

/** `CLASSIFIEDS` */
export function isAdPage(line: string): boolean {
  return line.length <= 50 && PAGE_OF_ADS.test(line)
}

/** `FOR SALE`, `Help wanted:` */
export function isAdHeading(line: string): boolean {
  return line.length <= 50 && AD_HEADING.test(line)
}
