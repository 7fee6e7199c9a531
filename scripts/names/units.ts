/** Units: the words of a text, each with what the lists of names and its own form say of it. */

import { type Gazetteer, type GazetteerEntry, gazetteerOf } from './gazetteer/gazetteer.ts'
import type { Token } from './tokens.ts'
import { type Judgement, type WordBook, wordBookOf } from './word-book.ts'

/** A word that is judged, or several that are one entry of the gazetteer. */
export type Unit = Token & Judgement

/** The units of a text. A word without a capital is passed on as it is, since it can be no name. */
export function unitsOf(tokens: readonly Token[], text: string, language: string): Unit[] {
  const gazetteer = gazetteerOf(language)
  const book = wordBookOf(language)
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    if (!token.capital) {
      units.push(token)
      at++
      continue
    }
    const found = longest(tokens, at, book, gazetteer)
    units.push(found === null ? unit(token, book.of(token.text).unit) : several(tokens, at, found, text))
    at += found?.size ?? 1
  }
  return units
}

/** Field by field: there are many, and a spread costs three times as much. */
function unit(token: Token, { size, known, role, given, rank }: Judgement): Unit {
  const { text, start, end, capital, opens, joined, possessive } = token
  return { text, start, end, capital, opens, joined, possessive, size, known, role, given, rank }
}

/** The longest entry of several words that begins at a word. */
function longest(
  tokens: readonly Token[],
  at: number,
  book: WordBook,
  { entries, openings }: Gazetteer,
): { entry: GazetteerEntry; size: number } | null {
  let key = book.of(tokens[at]?.text ?? '').key
  let best: { entry: GazetteerEntry; size: number } | null = null
  for (let size = 2; openings.has(key); size++) {
    const [before, token] = [tokens[at + size - 2], tokens[at + size - 1]]
    if (token === undefined || before?.possessive === true || token.opens) break
    key += ` ${book.of(token.text).key}`
    const entry = entries.get(key)
    if (entry !== undefined) best = { entry, size }
  }
  return best
}

function several(
  tokens: readonly Token[],
  at: number,
  { entry, size }: { entry: GazetteerEntry; size: number },
  text: string,
): Unit {
  const [first, last] = [tokens[at] as Token, tokens[at + size - 1] as Token]
  const whole = { text: text.slice(first.start, last.end), end: last.end, possessive: last.possessive }
  return { ...first, ...whole, size, known: entry, role: 'name', given: false, rank: null }
}
