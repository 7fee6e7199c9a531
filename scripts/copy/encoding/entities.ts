/**
 * HTML entities in plain text, as web exports leave them: `&amp;`, `&#8217;`. Only
 * well-formed ones of known names are decoded; `AT&T` and `R&D;` stay.
 */

import { decodeHTMLStrict } from 'entities'

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** The text without entities, and how many there were. */
export function decodeEntities(text: string): { readonly text: string; readonly count: number } {
  let count = 0
  const decoded = text.replace(ENTITY, (entity) => {
    const character = decodeHTMLStrict(entity)
    // U+FFFD stands for a number that is no character.
    if (character === entity || character === '\ufffd') return entity
    count += 1
    return character
  })
  return { text: decoded, count }
}
