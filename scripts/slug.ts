/**
 * The slug: the last part of a story's address, made of its headline. Letters
 * keep their script, since an address that its readers can read is worth more
 * than one that every old program can type. A slug is also a file name, so it is
 * short, and safe on every file system.
 */

const MOST_CHARACTERS = 60
/** Half of what file systems allow a name, so that a percent-encoded or suffixed one still fits. */
const MOST_BYTES = 120

/** Letters too can be invisible, as the Hangul fillers are; an address shows all that it says. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** Whatever stands for an apostrophe: `Russia’s` is one word, and so is `п'ять`. */
const APOSTROPHES = /['’‘‛ʼʹ′`´＇]/gu
/** `U.S.`, `U.S`, `J.R.R.` */
const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])/gu
/** The comma of `10,000`. */
const THOUSANDS = /(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu
/** A run of letters and digits, with the marks that belong to them. */
const WORD = /[\p{L}\p{Nd}\p{Nl}][\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}]*/gu
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The slug of any text: lower case, NFC, words joined by hyphens, at most 60
 * characters and 120 bytes of UTF-8, cut at a word.
 *
 * @param noun what the text names; it stands in for a text without a letter or a
 *   digit, and behind a name that Windows keeps for a device.
 */
export function slugOf(text: string, noun = 'story'): string {
  return slugIn(text, noun) ?? noun
}

/** The slug of a text, or null if it has neither letter nor digit. */
export function slugIn(text: string, noun = 'story'): string | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const slug = cut(words, MOST_CHARACTERS, MOST_BYTES)
  return RESERVED.test(slug) ? `${slug}-${noun}` : slug
}

/** A slug with a number behind it, within the same limits: `flood` and 2 make `flood-2`. */
export function numbered(slug: string, number: number): string {
  const suffix = `-${number}`
  return cut(slug.split('-'), MOST_CHARACTERS - suffix.length, MOST_BYTES - suffix.length) + suffix
}

/** Two letters cut as one, as text out of a PDF has them: an address has plain letters. */
const LIGATURES = /[\ufb00-\ufb06]/gu

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(/\p{No}/gu, (number) => number.normalize('NFKC'))
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
    .replace(THOUSANDS, '')
  return plain.toLowerCase().normalize('NFC').match(WORD) ?? []
}

/** As many whole words as fit. A word that would not fit even alone, as in scripts without spaces, is cut itself. */
function cut(words: readonly string[], mostCharacters: number, mostBytes: number): string {
  let slug = ''
  for (const word of words) {
    const hyphen = slug === '' ? '' : '-'
    if (fits(slug + hyphen + word, mostCharacters, mostBytes)) slug += hyphen + word
    else
      return fits(word, mostCharacters, mostBytes) ? slug : longestStart(slug + hyphen, word, mostCharacters, mostBytes)
  }
  return slug
}

/** What is there and as much of a word as fits behind it, never parting a letter from its marks if it can be helped. */
function longestStart(before: string, word: string, mostCharacters: number, mostBytes: number): string {
  const start = (units: Iterable<string>): string => {
    let text = before
    for (const unit of units) {
      if (!fits(text + unit, mostCharacters, mostBytes)) break
      text += unit
    }
    return text
  }
  const text = start(graphemesOf(word))
  if (text !== before) return text
  return before === '' ? start(word) : before.slice(0, -1)
}

function graphemesOf(word: string): string[] {
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word), ({ segment }) => segment)
}

function fits(slug: string, mostCharacters: number, mostBytes: number): boolean {
  if (slug.length * 3 <= mostBytes && slug.length <= mostCharacters) return true
  return Buffer.byteLength(slug) <= mostBytes && [...slug].length <= mostCharacters
}

/** What a file is called, as a title: `pages/house-rules.txt` is “House rules”. */
export function titleOfName(path: string): string {
  const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1).replace(/\/$|\.[^.]*$/, '')
  const words = name.normalize('NFC').replace(/[-_]+/g, ' ').trim()
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
