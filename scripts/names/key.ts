/** What the spellings of one name have in common: case, apostrophes, and in Ukrainian and Russian its endings. */

import { stemOf } from './inflection.ts'

/** Whether a language declines names, so that one name has several forms. */
export function isDeclined(language: string): boolean {
  return /^(?:uk|ru|be)\b/.test(language)
}

const keys = new Map<string, string>()
/** So many keys are remembered: a paper asks for few names, often. */
const MOST = 50_000

/** Words of plain letters: their key is the name in small letters. */
const PLAIN = /^[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)*$/

/** The key of a name; names with one key are one name. */
export function keyOfName(name: string, language: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  const id = isDeclined(language) ? `~${name}` : name
  const known = keys.get(id)
  if (known !== undefined) return known
  const key = name
    .normalize('NFC')
    .split(/\s+/)
    .map(isDeclined(language) ? stemmedWord : wordKey)
    .join(' ')
  if (keys.size >= MOST) keys.clear()
  keys.set(id, key)
  return key
}

/** Initials keep their case, so that US is not us, and WHO not who. */
export function wordKey(word: string): string {
  const plain = word.replace(/['ʼ‘`]/g, '’')
  return /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(plain) ? plain.replace(/\.(?=\p{Lu})|\.$/gu, '') : plain.toLowerCase()
}

function stemmedWord(word: string): string {
  const key = wordKey(word)
  return key === key.toLowerCase() ? stemOf(key) : key
}
