/** A phrase of a list: the letters it is found by, and its expression, made when first asked for. */

import { fold } from './folded.ts'
import { headsOf, REACH } from './heads.ts'
import { type PhraseParts, phrasesIn } from './phrase.ts'
import { expressionSource, plainSource } from './source.ts'

export interface PhraseEntry {
  /** Of which list it is: `de holds`. */
  readonly list: string
  /** As it is written. */
  readonly text: string
  /** Folded beginnings, one of which a text with the phrase must have; empty where it may begin in any way. */
  readonly heads: readonly string[]
  /** Whether the phrase begins with them; else they stand behind words that may be anything. */
  readonly isFirst: boolean
  /** A piece of a regular expression. */
  readonly source: string
  /** How many signs it has at least. */
  readonly size: number
}

/** Signs that mean something, and are not themselves. */
const DEVICE = /[()[\]{}<>"…*|]/

/** The phrases of a list, in the order they stand in. */
export function phraseEntries(list: string, text: string): PhraseEntry[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const phrases = apart(line)
      if (phrases.includes('')) throw new Error(`${list}: “${line}”: a bar has no phrase beside it`)
      return phrases.map((phrase) => new Phrase(list, phrase))
    })
}

/** A line at the bars that stand in no brackets. */
function apart(line: string): string[] {
  if (!line.includes('|')) return [line]
  const found: string[] = []
  let [depth, open, isQuoted] = [0, '', false]
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && '([{'.includes(sign)) depth += 1
    else if (!isQuoted && ')]}'.includes(sign)) depth -= 1
    if (sign === '|' && depth === 0 && !isQuoted) {
      found.push(open.trim())
      open = ''
    } else open += sign
  }
  return [...found, open.trim()]
}

/** What is itself, letter by letter. */
const PLAIN = /^[\p{L}\p{N} ]+$/u

class Phrase implements PhraseEntry {
  readonly list: string
  readonly text: string
  #found: Pick<PhraseEntry, 'heads' | 'isFirst'> | null = null
  #parts: PhraseParts | null = null
  #source: string | null = null
  #size = -1

  constructor(list: string, text: string) {
    this.list = list
    this.text = text
  }

  get heads(): readonly string[] {
    this.#found ??= this.#find()
    return this.#found.heads
  }

  get isFirst(): boolean {
    this.#found ??= this.#find()
    return this.#found.isFirst
  }

  #find(): Pick<PhraseEntry, 'heads' | 'isFirst'> {
    // A plain word and one sign more tell all without being read.
    const plain = this.text.slice(0, REACH + 1)
    const isPlain = PLAIN.test(this.text) || (plain.length > REACH && !DEVICE.test(plain))
    return isPlain ? { heads: [fold(plain).slice(0, REACH)], isFirst: true } : headsOf(this.parts)
  }

  get parts(): PhraseParts {
    this.#parts ??= this.#read()
    return this.#parts
  }

  get source(): string {
    this.#source ??= PLAIN.test(this.text) ? plainSource(this.text) : expressionSource(this.parts)
    return this.#source
  }

  get size(): number {
    if (this.#size < 0) this.#size = PLAIN.test(this.text) ? this.text.length : sizeOf(this.parts)
    return this.#size
  }

  #read(): PhraseParts {
    try {
      const [parts, ...more] = phrasesIn(this.text)
      if (parts === undefined || more.length > 0) throw new Error('it is not one phrase')
      return parts
    } catch (error) {
      throw new Error(`${this.list}: “${this.text}”: ${(error as Error).message}`)
    }
  }
}

/** How many signs parts have at least. */
function sizeOf(parts: PhraseParts): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'sign') return sum + 1
    if (part.kind === 'some') return sum + part.least
    return part.kind === 'choice' && part.often === 'once' ? sum + Math.min(...part.among.map(sizeOf)) : sum
  }, 0)
}
