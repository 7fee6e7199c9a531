/** What a line of the head looks like by itself: a label, a strap, a code, something that could be a headline. */

import { Expression, every, opening } from '../../wording/expression.ts'
import { foldedLine, isHeadlineLike, isTitleCase, measureOf } from '../lines/shapes.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isOpinionLabel, isPageSection } from '../signs/page.ts'
import { WIDTHS } from '../widths.ts'
import type { HeadUnit } from './units.ts'

/** Fewer words than this are a label, no wider than so in letters, or so in signs of Han and Kana. */
const LABEL = 4
const WIDEST_LABEL = 32
const WIDEST_HAN_LABEL = 10
/** A headline that shows none of a headline's signs, in characters; and the shortest of all. */
const PLAIN_HEADLINE = 140
const SHORTEST_HEADLINE = 4
/** A headline that is said again, and what stands beside it there, in characters. */
const SHORTEST_REPEATED = 12
const LONGEST_BESIDE = 60

export function isLabel({ text }: Pick<HeadUnit, 'text'>): boolean {
  const measure = measureOf(text)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return measure <= WIDEST_HAN_LABEL
  return text.split(/\s+/).length < LABEL && measure <= WIDEST_LABEL
}

/** `VILLAGE NEWS * LITTLE ARDEN * VILLAGE NEWS`, `Opinion | The Sea Wall`. */
export function isStrap({ text }: HeadUnit): boolean {
  const parts = text.split(/(?<!\s)\s+[*|•·/»>–—]\s+/)
  if (parts.length < 2 || measureOf(text) > WIDTHS.name || labelledHeadline(text) !== null) return false
  return (
    !/\p{Ll}/u.test(text) || isPageSection(parts[0] ?? '') || (/\s[/|]\s/.test(text) && measureOf(text) <= WIDTHS.label)
  )
}

/** `Analysis | Why the bridge keeps moving`, `OPINION: …`, `Live – …`: what kind of story it is, before its headline on one line. Null if there is no such label. */
export function labelledHeadline(text: string): { readonly label: string; readonly headline: string } | null {
  const { label, mark = '', headline } = KIND.exec(text)?.groups ?? {}
  if (label === undefined || headline === undefined || !/^["“«„‘'¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(headline)) return null
  // `Opinion | The Sea Wall`: the section and its column, above a headline.
  const isShort = isLabel({ text: headline })
  return isShort && !/[:：]/.test(mark) ? null : { label, headline }
}

const KIND = new Expression(
  [opening('opinion', 'besideOpinion', 'storyKinds')],
  (words) => `^(?<label>${words})(?<mark>\\s*[:：|]\\s*|\\s+[–—-]\\s+|\\s*—\\s*)(?<headline>\\S.*)$`,
)

/** Letters and numbers of a system: `Ref: MHT/PR/24/031`, `HARWIRE-OSTMARK-RATES`. */
export function isCode({ text }: Pick<HeadUnit, 'text'>): boolean {
  // `Cook 40 min`, `500g haddock`
  const isWorded = /(?<![\p{L}\d])\p{Ll}{3,}(?!\p{L})/u.test(text)
  // `Election 2026`, `Winifred Cole, 1931-2026`, `Covid-19`
  const counted = text.replace(/(?<!\d)(?:1[5-9]|20)\d\d(?:[-–](?:\d{4}|\d\d))?(?!\d)|\p{L}{3,}-\d\d(?!\d)/gu, '')
  return (
    (/\d{2}/.test(counted) && !isWorded) ||
    isSlug(text) ||
    /^[a-z]\d/.test(text) ||
    (/[/_]/.test(text) && !/\s/.test(text))
  )
}

/** Three words or more with hyphens between, in capitals, or in small letters and alone. */
function isSlug(text: string): boolean {
  const slug = /(?<![\p{L}\p{N}])\w+(?:-\w+){2,}/u.exec(text)?.[0] ?? ''
  if (slug === '' || NAMED_PLACE.test(slug)) return false
  return !/\p{Ll}/u.test(slug) || (!/\p{Lu}/u.test(slug) && !/\s/.test(text))
}

/** `SAINT-ARMEL-DES-BOIS`, `STOKE-ON-TRENT`: small words join the parts of a name. */
const NAMED_PLACE = /^\p{Lu}{3,}(?:-\p{Lu}+)*-\p{Lu}{1,3}-\p{Lu}{3,}$/u

/** `OPINION`, `Sport`: the name of a section or a kind. */
export function isRubric({ text }: HeadUnit): boolean {
  return isPageSection(text) || isOpinionLabel(text)
}

/** `PORT AMBRY ROVERS 5`, `Rovers 2, Athletic 1`: a result belongs to the body. */
export function isScore({ text }: Pick<HeadUnit, 'text'>): boolean {
  return SCORE.test(text)
}

const SCORE = /^\p{L}[\p{L} .'’&-]{2,40} \d{1,3}(?:[,;:–-]? ?\p{L}[\p{L} .'’&-]{2,40} \d{1,3})?$/u

export function couldBeHeadline({ text }: HeadUnit): boolean {
  const measure = measureOf(text)
  return (
    measure >= SHORTEST_HEADLINE &&
    measure <= WIDTHS.statement &&
    /\p{L}.*\p{L}/u.test(text) &&
    !/[,;:：]$|^[([*•●▪]|^\d{1,2}[:.]\d\d\s/.test(LABELLED.replace(text, '')) &&
    !text.split(/(?<!\s)\s+\|\s+/).some((part, _, parts) => parts.length > 1 && isOrganisationName(part)) &&
    (isHeadlineLike(text) || isTitleCase(text) || measure <= PLAIN_HEADLINE)
  )
}

/** What a wire or a press office sets before a headline. */
export const LABELLED = new Expression(
  [every('releaseNames'), every('wireLabels'), every('headlineLabels')],
  (releases, wires, headlines) => {
    const labels = `(?:${releases})\\s*[:–—-]\\s+|(?:(?:${wires})(?: \\d+)?\\s?[-:–]\\s?){1,3}|\\d{1,2}(?:st|nd|rd|th) (?:Lead|Ld|Update)[:,-]\\s?|(?:${headlines})\\s*:\\s+`
    return `^(?:\\d\\d:\\d\\d \\d\\d\\p{L}{3}\\d{4} [A-Z]{2,5}-)?(?:${labels})?`
  },
)

/** `Press Release: BAUCUS …` and `… | The Courier` are the headline with something around it. */
export function isRepeat({ text }: HeadUnit, headline: string): boolean {
  const [one, other] = [foldedLine(text), foldedLine(headline)]
  if (one === other) return true
  if (other.length < SHORTEST_REPEATED) return false
  return (
    (one.startsWith(`${other} `) && text.length - headline.length < LONGEST_BESIDE && /[|–—:·-]/.test(text)) ||
    (one.endsWith(` ${other}`) && text.length - headline.length < LONGEST_BESIDE && /[:|–—>»/-]/.test(text))
  )
}

/** A headline without what wires set around it: `^Ferry sails again<`, `Fähre fährt wieder =`. */
export function withoutWireMarks(text: string): string {
  return text.replace(WIRE_MARKS, '')
}

const WIRE_MARKS = /^\^\s*|(?<!\s)\s*(?:<|\s=)$/gu
