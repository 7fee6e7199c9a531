/**
 * A language's stock with strange words for its rarer ones. Two hundred words a
 * language would be learnt by heart, and a headline known by its bridge; so in most
 * stories the words that are neither small nor a label's are of letters drawn by
 * chance, in the same shape, and alike wherever the story has them.
 */

import { Chance } from './chance.ts'
import { pairOf, type Stock } from './stock.ts'

/** Of a language, how many strange stocks there are. */
export const STRANGERS = 40

/** What stories are told with; the words of all other sections are labels, and stay. */
const TOLD: readonly string[] = [
  ...['given', 'family', 'family-ends', 'place', 'place-ends', 'bodies', 'subjects', 'actions', 'objects', 'times'],
  ...['tails', 'clauses', 'heads', 'deks', 'prose', 'shorts', 'odd', 'sayings', 'said', 'offices', 'kickers'],
  ...['subheads', 'caption', 'boiler', 'author', 'event', 'police', 'verse', 'questions', 'ingredients', 'steps'],
]

/** A word that so many entries have is a small one, such as “the”. */
const COMMON = 3

/** Letters that may stand for one another: by two, vowels and the rest. */
const VOWELS = ['aeiou', 'аеиоу', 'αειο']
const OTHERS = ['bdfgklmnprstvz', 'бвгдзклмнпрст', 'βγδκλμνπρστ', 'بتدرزسعفقكلمن']
const HAN = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u
/** A slot, or a word; of Han, a sign. */
const PIECES = /\{[A-Za-z]+\}|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}'’])+/gu

function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? []
}

/** What is never made strange: the words of labels, and what many entries have. */
function keptOf(stock: Stock): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const section of TOLD)
    for (const entry of stock.of(section))
      for (const piece of new Set(piecesOf(entry.toLowerCase()))) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= COMMON).map(([piece]) => piece)
  const odd = stock.of('odd').map((entry) => piecesOf(entry.toLowerCase())[0] ?? '')
  return new Set([...common, ...odd])
}

/** A letter of the same kind; one of several together that are no vowels stays, since not all can be said. */
function strangeLetter(letter: string, before: string, behind: string, chance: Chance): string {
  const vowels = VOWELS.find((kind) => kind.includes(letter))
  if (vowels !== undefined) return chance.pick([...vowels])
  const others = OTHERS.find((kind) => kind.includes(letter))
  if (others === undefined) return letter
  const alone = !others.includes(before) && (behind === '' || VOWELS.some((kind) => kind.includes(behind)))
  return alone || others === OTHERS.at(-1) ? chance.pick([...others]) : letter
}

/** A word of other letters in the same shape: its end stays, as it says what the word does in its sentence. */
function strangeWord(word: string, chance: Chance, signs: readonly string[]): string {
  const letters = [...word]
  if (HAN.test(word)) return chance.pick(signs.filter((sign) => HAN.test(sign)))
  if (HANGUL.test(word))
    return letters.map((letter, at) => (at === letters.length - 1 && at > 0 ? letter : chance.pick(signs))).join('')
  return letters
    .map((letter, at) => {
      if (letters.length > 4 && at >= letters.length - 2) return letter
      return strangeLetter(letter, letters[at - 1] ?? ' ', letters[at + 1] ?? '', chance)
    })
    .join('')
}

const made = new Map<string, Stock>()

/** A stock with strange words, always the same for a number; each is made once. */
export function strangeStock(stock: Stock, number: number): Stock {
  const key = `${stock.language} ${number}`
  const known = made.get(key) ?? estranged(stock, number)
  made.set(key, known)
  return known
}

/** A map that is filled as it is asked. */
function remembered<V>(find: (key: string) => V): (key: string) => V {
  const values = new Map<string, V>()
  return (key) => {
    const value = values.get(key) ?? find(key)
    values.set(key, value)
    return value
  }
}

/** Of each language, what stays and the signs that it has. */
const grounds = new Map<Stock, { readonly kept: ReadonlySet<string>; readonly signs: readonly string[] }>()

function groundOf(stock: Stock): { readonly kept: ReadonlySet<string>; readonly signs: readonly string[] } {
  const known = grounds.get(stock)
  if (known !== undefined) return known
  const signs = new Set(TOLD.flatMap((section) => [...stock.of(section).join('')]))
  const ground = { kept: keptOf(stock), signs: [...signs].filter((sign) => HAN.test(sign) || HANGUL.test(sign)) }
  grounds.set(stock, ground)
  return ground
}

function estranged(stock: Stock, number: number): Stock {
  const { kept, signs } = groundOf(stock)
  const strange = remembered((piece) => {
    const plain = piece.toLowerCase()
    if (piece.startsWith('{') || kept.has(plain) || (piece.length < 4 && !HAN.test(piece) && !HANGUL.test(piece)))
      return piece
    const word = strangeWord(plain, new Chance(`${number} ${plain}`), signs)
    if (piece === plain) return word
    return piece === piece.toUpperCase() ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
  })
  const told = new Set(TOLD)
  const of = remembered((section): readonly string[] =>
    told.has(section) ? stock.of(section).map((entry) => entry.replaceAll(PIECES, strange)) : stock.of(section),
  )
  return { ...stock, of, pairs: remembered((section) => of(section).map(pairOf)) }
}
