/** The shorter versions of a sentence: each a statement that says no more than it does, and what it lost. */

import { saidIn, shortSource } from './attribution.ts'
import type { Grammar } from './grammar.ts'
import { REDUCTIONS, type Reduction } from './reductions.ts'
import { COMFORTABLE } from './score.ts'
import { isBalanced, tokensOf } from './statement.ts'
import { withoutFirst, withoutLast } from './unspaced.ts'

export interface Version {
  readonly text: string
  /** How much of the sentence's worth is lost. */
  readonly cost: number
  /** Whether its end is lost. */
  readonly isCut: boolean
}

/** Of one kind of reduction, so many are tried. */
const MOST_TIMES = 4

const UNSPACED: readonly Reduction[] = [
  { name: 'opening', cost: 0.4, apply: withoutFirst },
  { name: 'last clause', cost: 0.8, apply: withoutLast },
]

/** The sentence, and what it comes to as one thing after the other is left out. */
export function versionsOf(sentence: string, grammar: Grammar): readonly Version[] {
  const versions: Version[] = [{ text: sentence, cost: 0, isCut: false }]
  let [text, cost, isCut] = [sentence, 0, false]
  for (const reduction of [SOURCE, ...(grammar.isSpaced ? REDUCTIONS : UNSPACED)]) {
    for (let times = 0; times < MOST_TIMES; times++) {
      if (reduction.cuts && text.length <= COMFORTABLE) break
      const shorter = reduced(text, reduction, grammar)
      if (shorter.length >= text.length || !isBalanced(shorter) || !keepsQuotes(shorter, sentence)) break
      if (endsSmall(shorter, grammar)) break
      text = shorter
      cost += reduction.cost
      isCut ||= reduction.cuts === true
      versions.push({ text, cost, isCut })
    }
  }
  return versions
}

/** Behind a reduction, it ends in a word that leads on; “the trust said” does not. */
function endsSmall(text: string, grammar: Grammar): boolean {
  const last = tokensOf(text).at(-1)?.toLowerCase() ?? ''
  return grammar.isSpaced && grammar.small.has(last) && !grammar.words('saying').has(last)
}

/** How and where somebody said it. */
const SOURCE: Reduction = {
  name: 'behind the source',
  cost: 0.2,
  isAnywhere: true,
  apply: (text, grammar) => {
    const { core, source } = saidIn(text, grammar)
    return `${core}${shortSource(source, grammar)}`
  },
}

/** One thing less, if there is one to take; who said it is kept. */
function reduced(text: string, reduction: Reduction, grammar: Grammar): string {
  if (reduction.isAnywhere) return tidy(reduction.apply(text, grammar))
  const { core, source } = saidIn(text, grammar)
  return `${tidy(reduction.apply(core, grammar))}${source}`
}

/** One space between words, none before a mark, and a capital at its begin. */
export function tidy(text: string): string {
  const trimmed = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:،])/gu, '$1')
    .replace(/[\s,;:،，、–—-]+$/u, '')
    .trim()
  return trimmed.replace(/^\p{Ll}(?=\p{Ll}|\s)/u, (letter) => letter.toUpperCase())
}

/** Nobody's words are shortened inside their quotation marks. */
function keepsQuotes(text: string, sentence: string): boolean {
  return (text.match(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|「[^」]*」/gu) ?? []).every((quote) =>
    sentence.includes(quote),
  )
}
