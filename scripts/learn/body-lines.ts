/**
 * Which lines of a text are its body, by the paragraphs that are known of it: the row of
 * lines that has most of them in their order. A line may be a part of a paragraph; of
 * two that say the same, one is the body's and the other a teaser.
 */

import type { Line } from '../flow/copy.ts'
import { foldedWords } from '../flow/folded-words.ts'

/** A line that says a paragraph, or a part of one. */
interface Match {
  readonly line: number
  readonly paragraph: number
  /** Where in the paragraph, in its folded letters. */
  readonly from: number
  readonly length: number
}

/** The indices of the lines, in order. */
export function bodyLines(lines: readonly Line[], paragraphs: readonly string[]): number[] {
  const wanted = paragraphs.map((text) => ` ${foldedWords(text).join(' ')} `)
  const matches = lines.flatMap(({ text }, line) => matchesOf(` ${foldedWords(text).join(' ')} `, wanted, line))
  return bestRow(matches)
}

/** In folded letters: shorter parts of a paragraph may be anything. */
const SHORTEST_PART = 12
/** So much of the words must be the same where a line is not word for word a paragraph. */
const LEAST_SHARED = 0.85

function matchesOf(text: string, wanted: readonly string[], line: number): Match[] {
  if (text.trim() === '') return []
  return wanted.flatMap((paragraph, at): Match[] => {
    const match = { line, paragraph: at, from: 0, length: text.length }
    if (text === paragraph) return [match]
    if (text.length < SHORTEST_PART) return []
    const from = paragraph.indexOf(text)
    if (from >= 0) return [{ ...match, from }]
    if (paragraph.length >= SHORTEST_PART && text.includes(paragraph) && paragraph.length * 2 > text.length)
      return [{ ...match, length: paragraph.length }]
    return isMuchTheSame(text, paragraph) ? [{ ...match, length: Math.min(text.length, paragraph.length) }] : []
  })
}

function isMuchTheSame(text: string, paragraph: string): boolean {
  if (text.length < 60 || Math.abs(text.length - paragraph.length) > text.length * 0.3) return false
  const words = text.trim().split(' ')
  const there = new Set(paragraph.trim().split(' '))
  return words.filter((word) => there.has(word)).length >= words.length * LEAST_SHARED
}

/** Of matches by line, those that follow each other in the text and have most of it. */
function bestRow(matches: readonly Match[]): number[] {
  const best: { weight: number; from: number }[] = []
  let top = -1
  for (const [at, match] of matches.entries()) {
    let [weight, from] = [0, -1]
    for (let above = 0; above < at; above += 1) {
      const upper = matches[above] as Match
      const isBefore =
        upper.line < match.line &&
        (upper.paragraph < match.paragraph ||
          (upper.paragraph === match.paragraph && upper.from + upper.length <= match.from + 1))
      // Of rows that are as long, the one whose lines stand nearer to each other.
      const sum = (best[above]?.weight ?? 0) - Math.min(1, (match.line - upper.line) / 1000)
      if (isBefore && sum > weight) [weight, from] = [sum, above]
    }
    best.push({ weight: weight + match.length, from })
    if (top < 0 || weight + match.length > (best[top]?.weight ?? 0)) top = at
  }
  const row: number[] = []
  for (let at = top; at >= 0; at = best[at]?.from ?? -1) row.unshift(matches[at]?.line ?? 0)
  return row
}
