/** Who wrote, as somebody typed it behind a key: several names, inverted ones, an organisation behind the last. */

import { isGivenName } from '../../names/gazetteer/given.ts'
import { isBodyWord } from '../../names/words/languages.ts'
import { anywhere, Expression, every, perhaps } from '../../wording/expression.ts'
import { split } from './split.ts'

/** What joins two names of a byline, in the languages that the desk reads. */
const AND = new Expression([perhaps('and')], (words) => `(?<!\\s)(?:\\s+(?:${words})\\s+|\\s*&\\s*)`, 'u')

const PICTURED = new Expression(
  [anywhere('picturedBy')],
  (words) => `(?:[;,]\\s*|(?<!\\s)\\s*)(?:${words})\\s*(?::|by )\\s*.*$`,
)
const WRITTEN = new Expression([every('writtenBy')], (words) => `^(?:(?:${words})\\s*(?::|by )|by )\\s*`)

/**
 * The names of a byline, without the word that opens it: `By Jane Doe, Luis
 * Ortega and Ana Ruiz`. One comma alone may set off an organisation, `Jane Doe,
 * Harbour Wire`, which stays with its name; another person, `Nell Farrow, Iryna
 * Koval`, if a given name opens what is behind it; or a name that is turned round,
 * `Lindgard, Mette`, if what is behind it is given names alone.
 */
export function namesOf(text: string): string[] {
  const writers = WRITTEN.replace(PICTURED.replace(text, ''), '')
  return split(writers, /\s*[;،、]\s*/u).flatMap((group) => {
    const parts = split(group, AND)
    return parts.flatMap((part, at) => namesIn(part, at < parts.length - 1))
  })
}

/** @param isFollowed whether another name is behind it, so that its commas part names */
function namesIn(part: string, isFollowed: boolean): string[] {
  const pieces = split(part, /,\s*/)
  const turned = turnedBack(pieces)
  if (turned.length < pieces.length) return turned
  const isList = isFollowed || pieces.length > 2 || /^\S+,/.test(part) || pieces.slice(1).some(isPerson)
  return isList ? pieces : [part]
}

/** `Farrow, Anna, Koval, Iryna` as two names; what is not turned round stays in its pieces. */
function turnedBack(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [surname = '', given = ''] = [pieces[at], pieces[at + 1]]
    const isTurned = isSurname(surname) && given.split(' ').some(isGivenName) && given.split(' ').every(isForename)
    names.push(isTurned ? `${given} ${surname}` : surname)
    if (isTurned) at += 1
  }
  return names
}

/** `Lindgard, Mette` as she is called; null if a text is no such name. */
export function turnedName(text: string): string | null {
  const pieces = split(text, /,\s*/)
  const [name, ...more] = pieces.length === 2 ? turnedBack(pieces) : []
  return more.length > 0 ? null : (name ?? null)
}

/** One word, or more with what stands before a surname in small letters: `van Dorp`. Anna is no surname: `Anna, Bob` are two. */
function isSurname(text: string): boolean {
  const words = text.split(' ')
  const last = words.at(-1) ?? ''
  return /^\p{Lu}/u.test(last) && !isGivenName(last) && words.slice(0, -1).every((word) => /^\p{Ll}+$/u.test(word))
}

function isForename(word: string): boolean {
  return isGivenName(word) || /^(?:\p{Lu}\.-?)+$|^\p{Lu}$/u.test(word)
}

/** A given name and one to three words more, none of them of a body: `Iryna Koval`, but not `Florence Herald`. */
function isPerson(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length <= 4 &&
    isGivenName(words[0] ?? '') &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !words.some(isBodyWord)
  )
}
