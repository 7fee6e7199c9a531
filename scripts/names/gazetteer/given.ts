/** Given names of all languages that have a table, for a name that stands where nothing says which language it is in. */

import { wordKey } from '../key.ts'
import { tableOf } from './table.ts'

/** The tables in which a script's given names are; those of Chinese and Japanese hold family names. */
const TABLES: readonly (readonly [script: RegExp, tables: readonly string[]])[] = [
  [/^\p{Script=Latin}/u, ['latin']],
  [/^\p{Script=Cyrillic}/u, ['uk', 'ru']],
  [/^\p{Script=Arabic}/u, ['ar', 'ur']],
]

const made = new Map<readonly string[], ReadonlySet<string>>()

/** Whether somebody may be called so before the surname: `Mette`, `Jean-Luc`, `IRYNA`, `Ірина`. */
export function isGivenName(word: string): boolean {
  const tables = TABLES.find(([script]) => script.test(word))?.[1]
  if (tables === undefined) return false
  const names = made.get(tables) ?? namesIn(tables)
  made.set(tables, names)
  const key = wordKey(word).toLowerCase()
  return names.has(key) || (key.includes('-') && names.has(key.slice(0, key.indexOf('-'))))
}

function namesIn(tables: readonly string[]): ReadonlySet<string> {
  const table = tableOf('people.tsv')
  return new Set(tables.flatMap((key) => table(key).map((name) => wordKey(name).toLowerCase())))
}
