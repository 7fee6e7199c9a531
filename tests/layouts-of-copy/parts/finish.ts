/** What systems do to a whole text: blank lines at its ends, lines wrapped, blanks at line ends. */

import { ONLINE } from '../house.ts'
import type { Job } from '../job.ts'
import type { Line } from '../sheet.ts'

/** A line broken at blanks, so that none is wider; what is one word stays whole. */
export function wrapped(line: Line, width: number, hang = ''): Line[] {
  const lines: Line[] = []
  let text = ''
  for (const word of line.text.split(' ')) {
    if (text !== '' && text.trim() !== '' && text.length + 1 + word.length > width) {
      lines.push({ text, letter: line.letter })
      text = hang + word
    } else text = text === '' ? word : `${text} ${word}`
  }
  lines.push({ text, letter: line.letter })
  return lines.map((each, at) => (at === 0 ? each : { ...each, letter: line.letter.toLowerCase() }))
}

/** No blank lines at the start and end but those the house has, and at most three together. */
function tidied(lines: readonly Line[]): Line[] {
  const kept = lines.filter(
    (line, at) =>
      line.letter !== ' ' ||
      lines.slice(Math.max(0, at - 2), at).filter((other) => other.letter === ' ').length < 2 ||
      at < 2,
  )
  const first = kept.findIndex((line) => line.letter !== ' ')
  const last = kept.findLastIndex((line) => line.letter !== ' ')
  return kept.slice(first, last + 1)
}

/** All of it on one line, as forms and databases leave it: prose then, whatever it was. */
function glued(lines: readonly Line[]): Line[] {
  const texts = lines.filter((line) => line.letter !== ' ').map((line) => line.text.trim())
  return [{ text: texts.join('  '), letter: 'P' }]
}

export function finish(job: Job): void {
  const { house, sheet } = job
  const blank: Line = { text: '', letter: ' ' }
  let lines = tidied(sheet.lines)
  if (house.trade === 'office' && house.holds('glued', 0.08)) lines = glued(lines)
  if (house.holds('wrapped', ONLINE.has(house.trade) ? 0.015 : 0.12))
    lines = lines.flatMap((line) => wrapped(line, house.size('width', 58, 78)))
  if (house.holds('trailing', 0.08))
    lines = lines.map((line) => (line.letter === ' ' ? line : { ...line, text: `${line.text} ` }))
  if (house.holds('blanks-above', 0.06)) lines = [blank, blank, ...lines]
  sheet.lines = house.holds('last-line-end', 0.6) ? [...lines, blank] : lines
}
