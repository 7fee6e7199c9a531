/** Names of another script in Latin letters, as passports spell them. */

import { foldName } from '../../flow/fold-name.ts'
import { partOf, primary } from '../../languages/languages.ts'

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

/** `Ірина Коваль` of Ukrainian is `iryna koval`; null of a name in Latin letters, and of a language whose letters are not known. */
export function romanised(name: string, language: string): string | null {
  const folded = foldName(name)
  const letters = OTHERS.test(folded) ? lettersOf(language) : null
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
    .replace(/[yij]+(?=[aeou])/g, '')
    .replace(/[yij]+/g, 'i')
    .replace(/(?:shch|sch)/g, 'sh')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
}
