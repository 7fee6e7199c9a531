/** Names of another script in Latin letters, as passports spell them. */

import { foldName } from '../../flow/fold-name.ts'
import { languagesWith, partOf, primary } from '../../languages/languages.ts'

interface Letters {
  readonly of: ReadonlyMap<string, string>
  readonly first: ReadonlyMap<string, string>
}

const made = new Map<string, Letters | null>()

function lettersOf(language: string): Letters | null {
  const tongue = primary(language)
  const known = made.get(tongue)
  if (known !== undefined) return known
  const { romanised, romanisedFirst = '' } = partOf('names', tongue) ?? {}
  const letters = romanised === undefined ? null : { of: pairs(romanised), first: pairs(romanisedFirst) }
  made.set(tongue, letters)
  return letters
}

function pairs(row: string): ReadonlyMap<string, string> {
  return new Map(row.split('|').map((pair) => pair.split(' ') as [string, string]))
}

const OTHERS = /[^\p{Script=Latin}\p{P}\p{N} ]/u

/** `Ірина Коваль` of Ukrainian is `iryna koval`; null of a name in Latin letters, and of letters that no language here spells. */
export function romanised(name: string, language: string): string | null {
  const folded = foldName(name)
  if (!OTHERS.test(folded)) return null
  // A name stands in texts of other languages, too: then the letters say whose it is.
  const letters = lettersOf(language) ?? lettersOf(languagesWith('names').find((one) => lettersOf(one) !== null) ?? '')
  if (letters === null) return null
  const latin = folded.split(/(?<=[ -])/).map((word) => spelled(word.replaceAll("'", '’'), letters))
  return OTHERS.test(latin.join('')) ? null : latin.join('')
}

function spelled(word: string, { of, first }: Letters): string {
  let latin = ''
  for (let at = 0; at < word.length; at += 1) {
    const [one = '', pair = ''] = [word[at], word.slice(at, at + 2)]
    const both = pair.length === 2 ? of.get(pair) : undefined
    latin += both ?? (at === 0 ? first.get(one) : undefined) ?? of.get(one) ?? one
    if (both !== undefined) at += 1
  }
  return latin
}

/** Spellings that differ from house to house are one: `Irina`, `Iryna`; `Khmelnytsky`, `Khmelnytskyi`. For a person to look at. */
export function looselySpelled(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .replace(/kh/g, 'h')
    .replace(/g/g, 'h')
    .replace(/[yij]+/g, 'i')
    .replace(/(?:shch|sch)/g, 'sh')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
}
