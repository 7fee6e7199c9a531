/** Names in another case than the first, in languages that have a row of such endings: `Jana Kowalskiego` of `Jan Kowalski`. For a person to look at. */

import { languageOf, primary } from '../../languages/languages.ts'

type Ending = readonly [of: string, first: string]

const made = new Map<string, readonly Ending[]>()

function endingsOf(language: string): readonly Ending[] {
  const tongue = primary(language)
  const known = made.get(tongue)
  if (known !== undefined) return known
  const rows = languageOf(tongue)?.caseEndings?.split('|') ?? []
  const endings = rows.map((pair): Ending => {
    const [of = '', first = ''] = pair.split(' ')
    return [of, first]
  })
  made.set(tongue, endings)
  return endings
}

/** Letters of a name that no case changes, at the least. */
const STEM = 3

/** Whether each word is another's, or that in another case; the last one is. All in small letters. */
export function isCaseOf(words: readonly string[], first: readonly string[], language: string): boolean {
  if (words.length !== first.length || words.at(-1) === first.at(-1)) return false
  const endings = endingsOf(language)
  return words.every(
    (word, at) => word === first[at] || endings.some((ending) => isEnding(word, first[at] ?? '', ending)),
  )
}

function isEnding(word: string, first: string, [of, instead]: Ending): boolean {
  const stem = word.slice(0, -of.length)
  return word.endsWith(of) && stem.length >= STEM - 1 && stem + instead === first
}

/** Whether both may be cases of one name that stands in neither: `Jana Kowalskiego`, `Janowi Kowalskiemu`. */
export function haveOneCase(a: readonly string[], b: readonly string[], language: string): boolean {
  if (a.length !== b.length || a.at(-1) === b.at(-1)) return false
  const endings = endingsOf(language)
  const firsts = (word: string) => [
    word,
    ...endings.flatMap(([of, instead]) => (word.endsWith(of) ? [word.slice(0, -of.length) + instead] : [])),
  ]
  return endings.length > 0 && a.every((word, at) => firsts(word).some((one) => firsts(b[at] ?? '').includes(one)))
}

/** What all cases of a name have in common, to find them by; null in a language without such endings. */
export function caseBucket(words: readonly string[], language: string): string | null {
  if (endingsOf(language).length === 0 || words.length < 2) return null
  return [primary(language), words.length, words[0]?.slice(0, STEM - 1), words.at(-1)?.slice(0, STEM - 1)].join(' ')
}
