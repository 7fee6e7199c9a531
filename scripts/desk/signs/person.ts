/** What a person's name looks like, as far as letters can tell. */

import { LANGUAGES, oneOf, wordsIn } from '../../languages/languages.ts'
import { Expression, every } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

/** Words inside names: de la Cruz, van Dyke, bin Said, al-Sharaa, O’Neill and Jr. are covered by what follows. */
const PARTICLE = `(?:${oneOf(LANGUAGES.flatMap(({ particles }) => wordsIn(particles)))}|y|e)`
const PART = "(?:(?:al|el|Al|El)-)?\\p{Lu}[\\p{L}\\p{M}'’.-]*"
/** Two to five parts; initials count as parts. */
const NAME = new RegExp(`^${PART}(?: (?:${PARTICLE} )*${PART}){1,4}(?:,? (?:Jr|Sr|III|II|MP|MD|PhD)\\.?)?$`, 'u')

/** Scripts without capitals: two to four words and no mark between. */
const UNCASED =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}'’.-]+(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}'’.-]+){1,3}$/u
const HAN = /^[\p{Script=Han}\p{Script=Katakana}·・]{2,8}$/u

/** What stands in names of bodies, places and headings, and in nobody's name. */
const NO_NAME = new Expression(
  [every('notNames')],
  (words) => `(?<!\\p{L})(?:${words}|\\p{Lu}\\p{Ll}+day)(?!\\p{L})`,
  'u',
)

/** Whether a text could be one person's name and nothing else. */
export function isPersonName(text: string): boolean {
  const name = text.trim()
  if (name.length > WIDTHS.name || /\d/.test(name)) return false
  return (NAME.test(name) && !NO_NAME.test(titled(name))) || UNCASED.test(name) || HAN.test(name)
}

/** `JANE DOE` as `Jane Doe`, to be compared with words. */
function titled(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
