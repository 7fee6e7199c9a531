/**
 * Roles: what a line of copy is to its document. Each line has one, and the decoder
 * (`decode.ts`) finds the likeliest row of them.
 */

export const ROLES = [
  'above',
  'furniture',
  'kicker',
  'headline',
  'dek',
  'byline',
  'date',
  'dateline',
  'source',
  'contact',
  'paragraph',
  'subhead',
  'item',
  'quote',
  'verse',
  'row',
  'caption',
  'related-heading',
  'related',
  'brief',
  'note',
  'end',
  'after',
] as const

export type Role = (typeof ROLES)[number]

/** Each role in two letters, as files of weights have them. */
export const CODES: Readonly<Record<Role, string>> = {
  above: 'ab',
  furniture: 'fu',
  kicker: 'ki',
  headline: 'he',
  dek: 'de',
  byline: 'by',
  date: 'da',
  dateline: 'dl',
  source: 'so',
  contact: 'co',
  paragraph: 'pa',
  subhead: 'su',
  item: 'it',
  quote: 'qu',
  verse: 've',
  row: 'ro',
  caption: 'ca',
  'related-heading': 'rh',
  related: 're',
  brief: 'br',
  note: 'no',
  end: 'en',
  after: 'af',
}

/** A set of roles, as bits in the order of `ROLES`: which a line may have. */
export type RoleSet = number

export const ANY_ROLE: RoleSet = 2 ** ROLES.length - 1

/** The place of a role in `ROLES`, by which weights and paths count. */
export function roleIndex(role: Role): number {
  return ROLES.indexOf(role)
}

export function roleSet(...roles: readonly Role[]): RoleSet {
  return roles.reduce((set, role) => set | (1 << roleIndex(role)), 0)
}

/** The roles whose lines are the story's text. */
export const BODY: RoleSet = roleSet('paragraph', 'subhead', 'item', 'quote', 'verse', 'row')

/** Of these, those that a story must have some of. */
export const TEXT: RoleSet = BODY & ~roleSet('subhead')

/** The roles whose lines are printed at length: text, deks and notes. */
export const PRINTED: RoleSet = BODY | roleSet('dek', 'note')

/** The roles that lines of a page have which are no story. */
export const FURNITURE: RoleSet = roleSet('above', 'furniture', 'after')

/** The roles for which a line is left out for where it stands. */
export const DROPPED_BY_PLACE: RoleSet = FURNITURE | roleSet('end')
