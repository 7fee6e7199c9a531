/** Names in languages with capitals: the mentions of an item, line by line. */

import { primary } from '../../languages/languages.ts'
import type { Mention } from '../mention.ts'
import { capitalsSayNothing, lowered, tokensOf } from '../tokens.ts'
import { unitsOf } from '../units.ts'
import { wordsAround } from '../words/languages.ts'
import { mentionsIn } from './phrases.ts'
import { runsOf } from './runs.ts'

/** The mentions in the lines of one item, in their order. The first is its headline. */
export function casedMentions(lines: readonly string[], language: string): Mention[] {
  const words = wordsAround(language)
  const read = lines.map((line) => {
    const text = lowered(line)
    return { text, tokens: tokensOf(text), isCapitals: text !== line }
  })
  const small = new Set<string>()
  for (const { tokens } of read) for (const { capital, text } of tokens) if (!capital) small.add(text)
  const dictionary = primary(language) === 'en'
  return read.flatMap(({ text, tokens, isCapitals }) => {
    const strict = words.capitalNouns || isCapitals || capitalsSayNothing(text, tokens)
    const around = { text, language, words, doubt: { strict, dictionary }, small }
    return runsOf(unitsOf(tokens, text, language), words).flatMap((run) => mentionsIn(run, around))
  })
}
