/** The roles whose lines come out as something: as a field, as text, as a headline of its own, or not at all. */

import type { BlockKind, Fields } from '../../flow/item.ts'
import { FURNITURE, type RoleSet, roleSet, TEXT } from '../roles/roles.ts'

/** A line gives who, when, where and for whom at once, so the roles of these overlap. */
const FIELDS: Partial<Readonly<Record<keyof Fields, RoleSet>>> = {
  headline: roleSet('headline'),
  kicker: roleSet('kicker'),
  dek: roleSet('dek'),
  bylines: roleSet('byline'),
  agency: roleSet('byline', 'dateline', 'source'),
  date: roleSet('date', 'byline', 'dateline'),
  place: roleSet('dateline', 'paragraph'),
  // A name above the story is its source if it is an office's or an agency's, whatever else it is there.
  source: roleSet('source', 'above'),
  corrections: roleSet('note'),
  notes: roleSet('note'),
}

/** None for a field that no role stands for: a section, a topic. */
export function rolesOfField(name: keyof Fields): RoleSet {
  return FIELDS[name] ?? 0
}

const SUBHEAD = roleSet('subhead')

/** Paragraphs, points and quotations are told apart by their shapes: all of them are text. */
export function rolesOfBlock(kind: BlockKind): RoleSet {
  return kind === 'subhead' ? SUBHEAD : TEXT
}

/** Of a line that stands for a story of its own, in a list or beside this one. */
export const NAMED_ALONE: RoleSet = roleSet('brief', 'related')

/** Of a line that is left out. */
export const LEFT_OUT: RoleSet =
  FURNITURE | roleSet('source', 'contact', 'caption', 'date', 'related-heading', 'related', 'end')
