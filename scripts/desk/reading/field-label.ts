/** The name of a field before its value in the head of a typed story: `Titel: Fähre verkauft`. */

import { keyOf } from '../../fields/keys.ts'
import { Expression, every } from '../../wording/expression.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import type { Role } from '../roles/roles.ts'
import { rolesOfField } from '../why/taken.ts'

/** `Titel: Fähre verkauft`, `（主题）清源县引水工程通水` */
const LABEL =
  /^(?:(?<key>\p{L}[\p{L}\p{M} /-]{0,22}?)\s*[:：]|[（(【[](?<framed>\p{L}[\p{L}\p{M} ]{0,12})[)）】\]])\s*(?<value>\S.*)$/su

const NAMES = new Expression([every('fieldLabels')], (names) => `^(?:${names})$`)

/** Roles whose lines give a field. */
const GIVING: ReadonlySet<Role> = new Set(['headline', 'kicker', 'dek', 'byline', 'date', 'dateline', 'source'])

/** Whether a line says of itself that it is the headline: `Titel: Fähre verkauft`. */
export function isNamedHeadline(text: string): boolean {
  const { key, framed } = LABEL.exec(text)?.groups ?? {}
  return keyOf(key ?? framed ?? '') === 'headline'
}

/** What stands behind the name of a field; null where none is named. */
export function behindLabel(text: string): string | null {
  const { key, framed, value } = LABEL.exec(text)?.groups ?? {}
  const label = key ?? framed
  if (label === undefined || value === undefined) return null
  if (NAMES.test(label.toLowerCase())) return value
  const field = keyOf(label)
  // `Embargo: Ships wait in vain` is no kicker.
  return field === null || rolesOfField(field) === 0 ? null : value
}

/** A line of the head without the name of its field before it: which field it is says its role. */
export function withoutLabel(line: RoledLine): RoledLine {
  const value = GIVING.has(line.role) ? behindLabel(line.free.text) : null
  if (value === null) return line
  const free = { ...line.free, text: value }
  return { ...line, free, lines: line.lines.map((one) => (one.start === free.start ? free : one)) }
}
