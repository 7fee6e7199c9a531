/** The title of a story among the lines that say it. */

import { foldedWords } from '../../flow/folded-words.ts'
import { withoutWireMarks } from '../head/looks.ts'
import { foldedLine } from '../lines/shapes.ts'
import { saysNearly } from './evidence/facts.ts'
import type { Role } from './roles.ts'
import type { Unit } from './units.ts'

/**
 * Which of the headlines is the story's: the first, or what nearly says the same in no
 * more words and stands nearer to the text (at more length a dek or a caption does), or
 * what of it stands alone, since a page's title names the site as well; what is said once
 * more in small letters, so.
 */
export function titleOf(units: readonly Unit[]): Unit | null {
  const above = units.slice(
    0,
    Math.max(
      0,
      units.findIndex(({ role }) => role === 'paragraph'),
    ),
  )
  const top = units.find(({ role }) => role === 'headline')
  if (top === undefined) return null
  const first = above.reduce((best, unit) => (isNearer(unit, best, top) ? unit : best), top)
  const whole = foldedLine(first.text)
  const small = units.find(
    ({ role, text }) => MAY_SAY_IT.has(role) && foldedLine(text) === whole && /\p{Ll}/u.test(text),
  )
  if (small !== undefined) return small
  const isWithin = ({ role, text }: Unit) =>
    role === 'headline' && whole !== foldedLine(text) && whole.includes(foldedLine(text))
  return units.find(isWithin) ?? first
}

function isNearer(unit: Unit, best: Unit, top: Unit): boolean {
  if (unit.role !== 'headline' || foldedWords(unit.text).length > foldedWords(best.text).length) return false
  return saysNearly(unit.text, top.text)
}

const MAY_SAY_IT: ReadonlySet<Role> = new Set(['above', 'headline'])

/** A heading or emphasis as chats and editors of text mark it: `# Ferry stops`, `**Ferry stops**`. */
const MARKED = /^(?:#{1,6}\s+(?<heading>\S.*)|(?<mark>\*{1,3}|_{1,3})(?<all>[^*_\s][^*_]*)\k<mark>)$/u

/** What a line says as a headline, without its marks. */
export function unmarkedTitle(text: string): string {
  const { heading, all } = MARKED.exec(text.trim())?.groups ?? {}
  return withoutWireMarks(heading ?? all ?? text)
}
