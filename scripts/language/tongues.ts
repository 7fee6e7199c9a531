/**
 * What of a story is in another language than the rest: a paragraph of Welsh, a quotation
 * in Arabic, a headline in French. Only where that is sure: a block in letters that the
 * story's language does not have, or one whose words rule that language out.
 */

import { isUnknown, type OtherTongue, type Spoken, type StoryItem } from '../flow/item.ts'
import { detect, unknownIn } from './detect.ts'
import { directionOf } from './direction.ts'
import { mayWellBe } from './latin.ts'
import { usualScript } from './scripts.ts'

/** Fewer words or letters of another script are a name, or a figure in brackets. */
const WORDS_APART = 3
const LETTERS_APART = 12
/** A block of fewer words in the story's own script tells nothing for sure; a dek or headline, of fewer. */
const WORDS = 8
const WORDS_ABOVE = 5
/** No letters but Latin ones. */
const IN_LATIN = /^(?:\p{Script=Latin}|\P{L})*$/u
/** As much of a block as is looked at. */
const ENOUGH = 300

/** The parts of a story that are in another language, in its order; undefined if there are none. */
export function tonguesOf({ fields, body, language }: StoryItem): readonly OtherTongue[] | undefined {
  const tongues: OtherTongue[] = []
  const add = (part: OtherTongue['part'], text: string, least: number) => {
    const spoken = otherThan(language, text, least)
    if (spoken !== null) tongues.push({ part, ...spoken })
  }
  const { headline, dek } = fields
  if (headline !== undefined && headline.origin !== 'drafted') add('headline', headline.value, WORDS_ABOVE)
  if (dek !== undefined) add('dek', dek.value, WORDS_ABOVE)
  for (const [part, { kind, text }] of body.entries()) if (kind !== 'table') add(part, text, WORDS)
  return tongues.length === 0 ? undefined : tongues
}

/** What a text is surely in, if it is surely not in this language. */
function otherThan(language: string, text: string, least: number): Spoken | null {
  const sample = text.slice(0, ENOUGH)
  const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const usual = usualScript(language)
  if (usual === 'latin' && IN_LATIN.test(sample) && (words.length < least || mayWellBe(primaryOf(language), words)))
    return null
  const found = detect(sample)
  if (found === null || primaryOf(found.language) === primaryOf(language)) return null
  if (found.script !== usual)
    return isName(words) ? null : spoken(found.sure ? found.language : unknownIn(found.script))
  const isOther = found.sure && !isUnknown(found.language) && found.near?.includes(primaryOf(language)) === false
  return isOther && words.length >= least ? spoken(found.language) : null
}

function isName(words: readonly string[]): boolean {
  return words.length < WORDS_APART && words.reduce((sum, { length }) => sum + length, 0) < LETTERS_APART
}

/** Without its region, but with a script that tells it from itself: `sr-Latn`. */
function primaryOf(language: string): string {
  const { language: primary, script } = new Intl.Locale(language)
  return script === 'Latn' ? `${primary}-${script}` : primary
}

function spoken(language: string): Spoken {
  return { language, direction: directionOf(language) }
}
