/** Words of a text that has capitals, with what stands before each. */

import type { Judgement } from './word-book.ts'

export interface Token extends Judgement {
  /** Without a possessive ’s and without an article that is joined to it. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** First of a sentence, of a quotation or after a colon: its capital says nothing. */
  readonly opens: boolean
  /** Whether nothing but a space stands between it and the word before. */
  readonly joined: boolean
  /** Whether it had a possessive ’s: no name goes on after it. */
  readonly possessive: boolean
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'ʼ.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const POSSESSIVE = /[’'ʼ]s$/iu
/** d’Emmanuel, l’Ukraine. */
const ELISION = /^(?:[dlnsc]|qu)[’'ʼ](?=\p{Lu})/iu
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|an|as|ash|at|az|abu|ibn|bin)-\p{Lu})/u
/** The end of a sentence, an opening quotation, a bracket, a colon or a bullet. */
const OPENING = /(?:[.!?…]["”»’')\]]*\s+|[“„«"([:;•|]\s*|(?:^|\s)[‘'—–-]+\s*|\n\s*)$/u
/** After these, a full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Prof|Rev|Sr|Sra|Dra|Mme|M|v|vs|No|Jr|EE|\p{Lu})\.\s$/u

/** In characters: what stands farther before a word opens nothing at it. */
const LONGEST_GAP = 80

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(last, index)
    const isDot = gap === '. ' && ABBREVIATED.test(text.slice(Math.max(0, index - 8), index))
    const opens = last === 0 || (gap !== ' ' && !isDot && OPENING.test(gap.slice(-LONGEST_GAP)))
    const joined = last > 0 && (gap === ' ' || gap === '  ' || gap === '\u00a0' || isDot)
    if (PLAIN.test(word)) {
      const capital = word.charCodeAt(0) !== word.toLowerCase().charCodeAt(0)
      tokens.push(token(word, index, capital, opens, joined, false))
    } else {
      for (const [at, part] of partsOf(word, index).entries())
        tokens.push(token(part.text, part.start, part.capital, at === 0 && opens, at === 0 && joined, part.possessive))
    }
    last = index + word.length
  }
  return tokens
}

function token(
  text: string,
  start: number,
  capital: boolean,
  opens: boolean,
  joined: boolean,
  possessive: boolean,
): Token {
  const role = capital ? 'plain' : 'small'
  return {
    text,
    start,
    end: start + text.length,
    capital,
    opens,
    joined,
    possessive,
    size: 1,
    known: null,
    role,
    given: false,
    rank: null,
  }
}

/** Letters and no more: the most words, and those with nothing to take off. */
const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u

type Part = Pick<Token, 'text' | 'start' | 'capital' | 'possessive'>

/** `U.S.-Mediated` is two words, `Jean-Pierre` one. */
function partsOf(word: string, index: number): Part[] {
  const parts: Part[] = []
  let start = index
  for (const piece of isSplit(word) ? word.split('-') : [word]) {
    if (piece !== '') parts.push(partOf(piece, start))
    start += piece.length + 1
  }
  return parts
}

/** What makes an adjective of the name before it. */
const ADJECTIVE =
  /-(?:backed|led|based|born|owned|made|run|bound|mediated|brokered|style|era|funded|controlled|occupied|held)$/i

function isSplit(word: string): boolean {
  return /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,})-\p{L}{3,}/u.test(word) || ADJECTIVE.test(word)
}

function partOf(piece: string, at: number): Part {
  const elided = ELISION.exec(piece)?.[0].length ?? 0
  const possessive = POSSESSIVE.test(piece)
  const text = piece.slice(elided).replace(POSSESSIVE, '')
  return { text, start: at + elided, capital: CAPITAL.test(text), possessive }
}

/** Words that a capital marks and that are long enough to have none otherwise. */
const LONG = 4

/** Longer texts are no headline, and what ends like a sentence is one. */
const LINE = 40
const SENTENCE = /[.!?…]["”»’')\]]*\s*$/u

/** Whether a line is in title case: its long words have capitals, so that a capital says nothing. */
export function capitalsSayNothing(line: string, tokens: readonly Token[]): boolean {
  if (tokens.length > LINE || SENTENCE.test(line)) return false
  const long = tokens.filter(({ text }, at) => at > 0 && text.length >= LONG && /^\p{L}/u.test(text))
  const capitals = long.filter(({ capital }) => capital).length
  return long.length >= 3 ? capitals >= long.length * 0.75 : long.length === 2 && capitals === 2
}

/** A line in capitals throughout, as title case: `STORM HITS OSTREY` becomes `Storm Hits Ostrey`. */
export function lowered(text: string): string {
  if (/\p{Ll}{3}/u.test(text)) return text
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (letters < 8 || capitals < letters * 0.8) return text
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
