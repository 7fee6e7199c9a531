/** What speaks for a version of a sentence as the headline of its story, and what against: evidence, added up. */

import type { Grammar } from './grammar.ts'
import { hasVerb, tokensOf } from './statement.ts'

export interface Candidate {
  readonly text: string
  /** What the sentence lost in becoming so short. */
  readonly cost: number
  /** Which of the story's sentences it is of. */
  readonly place: number
  /** Whether the sentence ended with a full stop or its like. */
  readonly isEnded: boolean
  /** Whether it stands behind what announces that somebody else speaks. */
  readonly isOthers: boolean
}

interface Weighed extends Candidate {
  readonly tokens: readonly string[]
  readonly isLede: boolean
  readonly grammar: Grammar
}

interface Evidence {
  readonly name: string
  readonly holds: (one: Weighed) => boolean
  /** In the first sentence, and in a later one, which can be passed over. */
  readonly worth: readonly [lede: number, later: number]
}

const EVIDENCE: readonly Evidence[] = [
  { name: 'names', holds: ({ text }) => /\p{L}\s\p{Lu}/u.test(text), worth: [0.4, 0.4] },
  { name: 'figures', holds: ({ text }) => /\p{N}/u.test(text), worth: [0.3, 0.3] },
  {
    name: 'day',
    holds: ({ text, grammar }) => grammar.time !== null && text.search(grammar.time) >= 0,
    worth: [-0.4, -0.4],
  },
  { name: 'adds', holds: ({ text, grammar }) => grammar.has('adding', text), worth: [-3, -3] },
  { name: 'says little', holds: saysLittle, worth: [-3, -2] },
  {
    name: 'no verb',
    holds: ({ tokens, grammar }) => grammar.rows.verbs !== undefined && !hasVerb(tokens, grammar),
    worth: [-1, -6],
  },
  { name: 'no end', holds: ({ isEnded }) => !isEnded, worth: [0, -6] },
  {
    name: 'points back',
    holds: ({ text, tokens, grammar }) => grammar.begins('pointing', text) || pointsBack(tokens, grammar),
    worth: [-5.5, -8],
  },
  { name: 'writer or reader', holds: isPersonal, worth: [-2, -3] },
  { name: 'of others', holds: ({ isOthers }) => isOthers, worth: [0, -8] },
  { name: 'question', holds: ({ text }) => /[?？؟]["”»]?$/u.test(text), worth: [-1.5, -4] },
  { name: 'all quoted', holds: ({ text }) => /^["“„«「].*["”“»」]$/u.test(text), worth: [-4, -8] },
  { name: 'announces', holds: ({ text }) => /[:：…!]$|\.\.\.$/u.test(text), worth: [-2, -2] },
  { name: 'address', holds: ({ text }) => /https?:|www\.|@/u.test(text), worth: [-4, -4] },
]

/** What a sentence is worth by its place: the news is in the first. */
const BY_PLACE = [10, 5.8, 4.8, 4.2, 3.8, 3.4] as const

/** @param said how often each telling word of the story is said. */
export function worth(candidate: Candidate, said: ReadonlyMap<string, number>, grammar: Grammar): number {
  const one: Weighed = { ...candidate, tokens: tokensOf(candidate.text), isLede: candidate.place === 0, grammar }
  const place = BY_PLACE[candidate.place] ?? 0
  const evidence = EVIDENCE.filter(({ holds }) => holds(one)).map(({ worth: [lede, later] }) =>
    one.isLede ? lede : later,
  )
  const more = 2 * returning(one.tokens, said) - lengthOf(one) - candidate.cost
  return evidence.reduce((sum, worth) => sum + worth, place + more)
}

/** The share of its telling words that stand elsewhere in the story, too. */
function returning(tokens: readonly string[], said: ReadonlyMap<string, number>): number {
  const telling = tokens.filter(isTelling)
  if (telling.length === 0) return 0
  return telling.filter((token) => (said.get(token.toLowerCase()) ?? 0) > 1).length / telling.length
}

/** Long words and names tell what a story is of. */
export function isTelling(token: string): boolean {
  return token.length > 4 || /^\p{Lu}\p{L}+$/u.test(token)
}

/** In words: so near to its begin, a pronoun is of who was named before. */
const NEAR = 8

function pointsBack(tokens: readonly string[], grammar: Grammar): boolean {
  return tokens.slice(0, NEAR).some((token, at) => {
    const isNamed = tokens.slice(1, at).some((other) => /^\p{Lu}/u.test(other))
    return grammar.words('pronouns').has(token.toLowerCase()) && !isNamed
  })
}

/** In words: what is so short names somebody or something, or it is the beginning of a tale. */
const LITTLE = 7

function saysLittle({ text, tokens, grammar }: Weighed): boolean {
  return grammar.isSpaced && tokens.length <= LITTLE && !/\p{L}\s\p{Lu}|\p{N}/u.test(text)
}

/** In nobody's mouth, and about the writer or the reader. */
function isPersonal({ text, tokens, grammar }: Weighed): boolean {
  return !/["“„«]/u.test(text) && tokens.some((token) => grammar.words('persons').has(token.toLowerCase()))
}

/** A headline of two lines; what is longer is read with an effort, and what is short says little. */
export const COMFORTABLE = 90
const [SHORT, SHORTEST, FEWEST_WORDS] = [30, 20, 4]
/** What a long one is less worth: a character, and at most. */
const [FOR_A_CHARACTER, AT_MOST] = [0.05, 3]

function lengthOf({ text, tokens, grammar: { isSpaced } }: Weighed): number {
  const size = isSpaced ? text.length : text.length * 2
  const words = tokens.filter((token) => /\p{L}/u.test(token))
  const isBare = size < SHORTEST || (isSpaced && words.length < FEWEST_WORDS)
  if (isBare) return 4
  if (size < SHORT) return 1
  return Math.min(AT_MOST, Math.max(0, size - COMFORTABLE) * FOR_A_CHARACTER)
}
