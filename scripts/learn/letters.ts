/**
 * Labels: one letter a line, as people set them beside copy. Upper case begins a unit,
 * lower case goes on with it, a blank stands for a blank line, `?` for a line of which
 * nobody says what it is.
 */

import { ANY_ROLE, type RoleSet, roleSet } from '../desk/roles/roles.ts'

/** What roles a line may have, by its letter. */
const LETTERS: Readonly<Record<string, RoleSet>> = {
  H: roleSet('headline'),
  K: roleSet('kicker'),
  D: roleSet('dek'),
  B: roleSet('byline'),
  T: roleSet('date'),
  L: roleSet('dateline'),
  G: roleSet('source'),
  A: roleSet('contact'),
  S: roleSet('subhead'),
  P: roleSet('paragraph'),
  I: roleSet('item'),
  Q: roleSet('quote'),
  V: roleSet('verse'),
  R: roleSet('row'),
  C: roleSet('caption'),
  N: roleSet('note'),
  J: roleSet('brief'),
}

/** Lines that are not the story: where they stand says which roles they may have. */
const ELSE = new Set('OFXE')

const ABOVE = roleSet('above')
const BESIDE = roleSet('furniture')
/** What nobody says of whether it is furniture or words to a picture. */
const OTHER = roleSet('furniture', 'caption')
const BELOW = roleSet('after')

/** Of each letter the roles that its line may have; any, for what is no letter of ours. */
export function rolesOfLetters(letters: readonly string[]): RoleSet[] {
  const upper = letters.map((letter) => letter.toUpperCase())
  const isStory = (letter: string) => 'HDKBTLSPIQVRJ'.includes(letter)
  const first = upper.indexOf('H')
  const top = first >= 0 ? first : upper.findIndex(isStory)
  const last = upper.findLastIndex((letter) => 'PSIQVRJ'.includes(letter))
  return upper.map((letter, at) => {
    if (!ELSE.has(letter)) return LETTERS[letter] ?? ANY_ROLE
    if (letter === 'E') return roleSet('related-heading', 'related')
    if (at < top) return ABOVE
    if (at > last) return letter === 'X' ? BELOW | roleSet('end') : BELOW
    return letter === 'O' ? OTHER : BESIDE
  })
}
