/** A name with its first words short: `St. Brigid`, `St Brigid` and `Saint Brigid` have one key, in whatever language they stand. */

import { foldName } from '../../flow/fold-name.ts'
import { languagesWith, partOf } from '../../languages/languages.ts'

let made: ReadonlyMap<string, string> | null = null

/** From a word, short or in full, to the short one; of all languages, since a name does not say which it is in. */
function shortWords(): ReadonlyMap<string, string> {
  made ??= new Map(
    languagesWith('names').flatMap((language) =>
      (partOf('names', language)?.shortened ?? '').split('|').flatMap((pair): [string, string][] => {
        const [short = '', full = ''] = pair.split(' ')
        return short === ''
          ? []
          : [
              [short, short],
              [full, short],
            ]
      }),
    ),
  )
  return made
}

/** `Orran`, `St Brannock`: one word, but for a saint's. A person by it could as well be an island, a church or a street. */
export function isOneWord(name: string): boolean {
  const [first = '', ...rest] = shortKey(name).split(' ')
  return rest.length === 0 || (rest.length === 1 && [...shortWords().values()].includes(first))
}

/** `st.brigid`, `saint-malo`: the word and what is written to it. */
const JOINED = /^(?<word>\p{L}{2,})(?:\.-?|-)(?<rest>\p{L}.*)$/u

/** The folded name with one apostrophe, in whichever way a keyboard writes it: `O'Brien`, `O’Brien`. For comparison alone: registered names are `foldName`'s. */
export function foldMarks(name: string): string {
  return foldName(name).replace(/[‘’ʼʹ′´`＇]/g, "'")
}

/** The folded name, its saints and mountains short and without their full stops. The last word is none of them: `Main St.` */
export function shortKey(name: string): string {
  const folded = foldMarks(name)
  const short = shortWords()
  const words = folded.split(' ').flatMap((word) => {
    const { word: head = '', rest = '' } = JOINED.exec(word)?.groups ?? {}
    return short.has(head) ? [head, rest] : [word]
  })
  if (words.length < 2) return folded
  const last = words.length - 1
  return words.map((word, at) => (at === last ? word : (short.get(word.replace(/\.$/, '')) ?? word))).join(' ')
}
