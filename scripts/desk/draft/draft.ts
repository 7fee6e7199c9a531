/**
 * A drafted headline: for a story whose copy has none, the statement among its first
 * sentences that is most like one, made short. It uses only that sentence's words, in
 * their order, keeps who said it and on what it hangs, and ends nowhere but at the end
 * of a clause. Only where no sentence comes to a statement that fits is the first one
 * broken off, at the border of a clause, and says so by an ellipsis.
 */

import { bare } from './bare.ts'
import { brokenOff, LONGEST } from './broken-off.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { type Candidate, isTelling, worth } from './score.ts'
import { sentencesOf } from './sentences.ts'
import { versionsOf } from './shorten.ts'
import { isBalanced, tokensOf } from './statement.ts'

/** What is longer is no sentence to reduce, but a page without full stops. */
const LONGEST_READ = 600
/** What is worth less is no headline: it points at what was said before, or says nothing. */
const LEAST_WORTH = 0
/** No later sentence is worth more. */
const SETTLED = 8.5
/** Sentences that are read for one that can stand above the story, and how far. */
const MOST_SENTENCES = 6
const FARTHEST = 1500

/**
 * @param paragraphs the story's, from its first; a sentence of a later one may stand for it.
 * @param language BCP 47; in one that the desk has no words for, sentences stay whole.
 * @returns at most `LONGEST` characters; never empty if the text is not.
 */
export function draftHeadline(paragraphs: readonly string[], language: string): string {
  const grammar = grammarOf(language)
  const read = opening(paragraphs)
  const sentences = read.flatMap((text) => sentencesOf(text, language)).slice(0, MOST_SENTENCES)
  const said = counted(read)
  let best: Weighed | null = null
  for (const [place, sentence] of sentences.entries()) {
    const isOthers = sentences.slice(0, place).some((before) => announces(before, grammar))
    for (const one of candidatesOf(sentence, grammar)) {
      const weighed = { text: one.text, worth: worth({ ...one, place, isOthers }, said, grammar) }
      if (best === null || weighed.worth > best.worth) best = weighed
    }
    if (best !== null && best.worth >= SETTLED) break
  }
  return best !== null && best.worth > LEAST_WORTH ? best.text : brokenOff(sentences, paragraphs[0] ?? '', grammar)
}

interface Weighed {
  readonly text: string
  readonly worth: number
}

/** So many of the paragraphs as are read. */
function opening(paragraphs: readonly string[]): readonly string[] {
  let length = 0
  const last = paragraphs.findIndex((text) => {
    length += text.length
    return length > FARTHEST
  })
  return last < 0 ? paragraphs : paragraphs.slice(0, last + 1)
}

function candidatesOf(sentence: string, grammar: Grammar): Omit<Candidate, 'place' | 'isOthers'>[] {
  if (sentence.length > LONGEST_READ) return []
  const isEnded = /[.!?…。！？؟۔।]["”’»“」)]*$/u.test(sentence)
  return versionsOf(bare(sentence), grammar)
    .filter(({ text }) => text.length <= LONGEST && text !== '' && isBalanced(text))
    .map((version) => ({ ...version, isEnded }))
}

/** That others speak from here on: “… made the following statement:”. */
function announces(sentence: string, grammar: Grammar): boolean {
  return /[:：]$/u.test(sentence) || grammar.has('introducing', sentence)
}

/** How often each telling word is said. */
function counted(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of paragraphs.flatMap(tokensOf).filter(isTelling)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
