/** What the fields of a news database say: a line with its label, and what stands behind a code. */

import { findDate } from '../../dates/dates.ts'
import { namesOf, turnedName } from '../../fields/several/author-names.ts'
import type { Span } from '../../flow/copy.ts'
import type { Fields } from '../../flow/item.ts'
import { Expression, opening } from '../../wording/expression.ts'
import { drop, fieldClaim } from '../claims.ts'
import type { Claim, Free } from '../galley.ts'
import { byline } from '../signs/byline.ts'

/** What a field stands for; `none` for what no reader needs. */
export type DatabaseField = 'headline' | 'bylines' | 'date' | 'place' | 'source' | 'agency' | 'body' | 'none'

/** Labelled lines of a catalogue, before the text and behind it. */
const CATALOGUE = new Expression([opening('catalogueKeys')], (words) => `^(?<key>${words})\\s*[:：]\\s*(?<value>.*)$`)

/** What a labelled line of a catalogue says; nothing if its label is none that catalogues have. */
export function catalogued(line: Free): Claim[] {
  const { key, value = '' } = CATALOGUE.exec(line.text)?.groups ?? {}
  switch (key?.toLowerCase()) {
    case undefined:
      return []
    case 'author':
    case 'byline':
      return fieldsFrom(/^anonymous$/i.test(value) ? 'none' : 'bylines', value, line)
    case 'dateline':
      return fieldsFrom('place', value.replace(/[,;]? *(?:\p{Lu}\p{L}+ \d{1,2}(?:, \d{4})?)?$/u, ''), line)
    case 'headline':
    case 'title':
      return fieldsFrom('headline', value, line)
    case 'publication info': {
      const [source = ''] = value.split(/(?<!\s)\s*;\s*/)
      const dates = fieldsFrom('date', value, line).filter(({ kind }) => kind === 'field')
      return [...fieldsFrom('source', source.trim(), line), ...dates]
    }
    default:
      return [drop('database-field', line)]
  }
}

/** A field's value, or that it is none. */
export function fieldsFrom(kind: DatabaseField, value: string, span: Span): Claim[] {
  const field = (name: keyof Fields, text: string) => fieldClaim(name, text, span, { origin: 'header' })
  const dropped = [drop('database-field', span)]
  if (value === '') return dropped
  switch (kind) {
    case 'date': {
      const date = findDate(value)
      return date?.kind === 'date' ? [field('date', date.day)] : dropped
    }
    case 'bylines':
      return authorsIn(value).map((name) => field('bylines', name))
    case 'headline':
    case 'source':
    case 'agency':
    case 'place':
      return [field(kind, value)]
    default:
      return dropped
  }
}

/** `Quill, Ada` is one name as catalogues turn it round. */
function authorsIn(value: string): readonly string[] {
  if (/^\p{L}[\p{L}’'-]+, \p{L}[\p{L}. -]+$/u.test(value)) return [turnedName(value) ?? value]
  const by = byline(/^by /i.test(value) ? value : `By ${value}`)
  return by?.names ?? namesOf(value.replace(/^by /i, ''))
}
