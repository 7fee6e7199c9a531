/** How sure the desk is of each line, for people: a figure in the margin, and a list of the lines to look at. */

import type { LineSure } from '../../intake/evidence.ts'
import { type paint, plural } from './show-problems.ts'

type Color = ReturnType<typeof paint>

/** `  97 % `, `  62 %?`: six characters, whatever their colour. */
export function percentText({ certainty, isUnsure }: LineSure, color: Color): string {
  const text = `${Math.round(certainty * 100)} %`.padStart(5)
  return isUnsure ? color('yellow', `${text}?`) : color('dim', `${text} `)
}

/** So many lines are named; the others are counted. */
const NAMED = 8

/** A blank line, a heading and a line for each that is unsure; nothing if none is. */
export function formatUnsure(sure: readonly LineSure[], color: Color): string {
  const unsure = sure.filter(({ isUnsure }) => isUnsure)
  if (unsure.length === 0) return ''
  const named = unsure.slice(0, NAMED).map(({ line, certainty, second }) => {
    return `  line ${line}: ${Math.round(certainty * 100)} %, else ${second}\n`
  })
  const more = unsure.length - named.length
  const rest = more > 0 ? `  and ${plural(more, 'line')} more, marked “?” in the margin\n` : ''
  return `\n${color('bold', 'Unsure')}\n${named.join('')}${rest}`
}
