/**
 * Near: whether two bodies are one text that somebody touched up. A column, a table of
 * fixtures, a police log says in the same frame every week another thing; so it is not
 * enough that most words are the same: what differs must not be what a story is about.
 */

import { foldedText } from '../../flow/folded-words.ts'
import type { StoryItem } from '../../flow/item.ts'
import { summaryOf } from '../../summary/summary.ts'
import { wordsIn } from './sketch.ts'

/** So many places of sixteen must agree in two sketches, for the texts to be compared at all. */
export const NEAR = 13
/** Of so many neighbouring words a shingle is made, … */
const SHINGLE = 3
/** … of the shingles of both so great a part must be in both … */
const SHARED = 0.9
/** … and shorter texts, in words, are not compared. */
const LEAST_WORDS = 60

/**
 * Whether two bodies are one text: nine tenths of their shingles are in both, their
 * numbers are the same in the same order, and not each has a name that the other lacks.
 * Where letters have no capitals, no name is told from a word: there one of the two may
 * only have more words than the other, never others. Under two headlines they are two
 * stories, and so they are of two days: to keep one of two stories out costs more than to
 * print one twice.
 */
export function isNear(one: StoryItem, other: StoryItem): boolean {
  if (summaryOf(one).figures !== summaryOf(other).figures || !isOneHeadline(one, other)) return false
  const [a, b] = [textOf(one), textOf(other)]
  const [words, others] = [wordsIn(a), wordsIn(b)]
  if (Math.min(words.length, others.length) < LEAST_WORDS) return false
  if (shared(shinglesOf(words), shinglesOf(others)) < SHARED) return false
  return !(hasOwn(a, b) && hasOwn(b, a))
}

/** “Council votes to close school” and “… against closing school” differ in a word of the text, and in all that matters. */
function isOneHeadline({ fields: { headline: a, date } }: StoryItem, { fields: { headline: b, ...other } }: StoryItem) {
  const isOneDay = date === undefined || other.date === undefined || date.value === other.date.value
  const isSaid = a?.origin !== 'drafted' && b?.origin !== 'drafted'
  return isOneDay && (!isSaid || foldedText(a?.value ?? '') === foldedText(b?.value ?? ''))
}

function textOf({ body }: StoryItem): string {
  return body.map(({ text }) => text).join('\n')
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')))
}

/** What part of all shingles is in both (Jaccard's coefficient). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = one.intersection(other).size
  return both / (one.size + other.size - both)
}

/** Whether a text has a name that the other lacks; without capitals, a word. */
function hasOwn(text: string, other: string): boolean {
  const known = new Set(wordsIn(other))
  const telling = /\p{Lu}/u.test(text + other) ? /\p{Lu}[\p{L}\p{M}\p{N}]*/gu : /[\p{L}\p{M}\p{N}]+/gu
  return (text.normalize('NFC').match(telling) ?? []).some((word) => wordsIn(word).some((part) => !known.has(part)))
}
