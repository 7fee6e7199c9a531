/** What a form brought back, field by field. */

import type { FieldKey } from '../../layouts/mend/views.ts'
import { MENDABLE, type Mendable } from './fields.ts'

/** What stands in the fields: in those that every story has, and in those of its pictures and corrections. */
export type Texts = Readonly<Record<Mendable, string> & Partial<Record<FieldKey, string>>>

/** What was sent: by field, its text, and which reading was picked in place of that. */
export interface Sent {
  readonly texts: Texts
  readonly picked: Readonly<Partial<Record<Mendable, string>>>
}

/** Fields of which a story may have several. */
const OTHERS = /^(?:picture-\d{1,4}-(?:caption|alt|credit)|correction(?:-\d{1,4}|-day)?)$/

/** The prefix of the name under which a pick is sent. */
const PICK = 'pick.'

/** The fields on one line each, as a sidecar has them: a line that was wrapped in its box is one. */
export function sentIn(form: URLSearchParams): Sent {
  const names = [...MENDABLE, ...[...form.keys()].filter((name) => OTHERS.test(name))]
  const texts = Object.fromEntries(names.map((key) => [key, oneLine(form.get(key) ?? '')]))
  const picked = MENDABLE.flatMap((key) => {
    const pick = form.get(PICK + key)
    return pick === null || pick === 'field' ? [] : [[key, pick] as const]
  })
  return { texts: texts as Sent['texts'], picked: Object.fromEntries(picked) }
}

/** The same as names and values of a form. */
export function asNames({ texts, picked }: Sent): (readonly [name: string, value: string])[] {
  return [
    ...Object.entries(texts).map(([key, text = '']) => [key, text] as const),
    ...Object.entries(picked).map(([key, pick]) => [PICK + key, pick] as const),
  ]
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}
