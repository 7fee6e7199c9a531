/**
 * What a language says of its sentences, ready to be asked: its rows for drafting as
 * sets and expressions, made once. A language without such rows answers that it
 * knows nothing, and its sentences stay whole.
 */

import type { Drafting } from '../../languages/drafting.ts'
import { inRow, languageOf, oneOf, partOf, primary, wordsIn } from '../../languages/languages.ts'
import { timesOf } from './times.ts'
import { titlesOf } from './titles.ts'

export interface Grammar {
  readonly rows: Drafting
  /** Whether words stand apart, so that a sentence can be cut between them. */
  readonly isSpaced: boolean
  /** The words of a row. */
  readonly words: (row: Row) => ReadonlySet<string>
  /** Whether a text begins with a word or phrase of a row. */
  readonly begins: (row: Row, text: string) => boolean
  /** Whether one of them stands in a text. */
  readonly has: (row: Row, text: string) => boolean
  /** Where in a text they stand behind a space. */
  readonly places: (row: Row, text: string) => readonly number[]
  /** Small words, in which no sentence ends that was cut. */
  readonly small: ReadonlySet<string>
  /** How verbs end, and the parts of verbs that stand last; null where the language has no such row. */
  readonly verbEnding: RegExp | null
  readonly frameEnding: RegExp | null
  /** A day, or a span of time, that a sentence can lose. */
  readonly time: RegExp | null
  /** The same where it opens the sentence, before a subject that follows without a comma. */
  readonly timeInFront: RegExp | null
  readonly title: RegExp | null
  readonly kindOfPlace: RegExp | null
}

type Row = keyof {
  [K in keyof Drafting as Drafting[K] extends string | undefined ? K : never]: true
}

/** Scripts whose words do not stand apart. */
const JOINED: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])
const NO_ROWS: Drafting = {}

const made = new Map<string, Grammar>()

/** @param language BCP 47. */
export function grammarOf(language: string): Grammar {
  const code = primary(language)
  const known = made.get(code)
  if (known !== undefined) return known
  const grammar = grammarFrom(partOf('drafting', code) ?? NO_ROWS, code)
  made.set(code, grammar)
  return grammar
}

function grammarFrom(rows: Drafting, code: string): Grammar {
  const isSpaced = !JOINED.has(code)
  const phrases = expressions(rows, isSpaced)
  return {
    rows,
    isSpaced,
    words: wordsOf(rows),
    begins: (row, text) => phrases(row, 'begins')?.test(text) ?? false,
    has: (row, text) => phrases(row, 'has')?.test(text) ?? false,
    places: (row, text) => {
      const expression = phrases(row, 'places')
      return expression === null ? [] : Array.from(text.matchAll(expression), ({ index }) => index)
    },
    small: new Set(
      [...wordsIn(languageOf(code)?.functionWords), ...inRow(rows.hanging)].map((word) => word.toLowerCase()),
    ),
    verbEnding: ending(rows.verbEndings, 2),
    frameEnding: ending(rows.frameEndings, 3),
    ...timesOf(rows, languageOf(code)),
    ...titlesOf(rows),
  }
}

/** The rows as sets, each made when it is first asked for. */
function wordsOf(rows: Drafting) {
  const known = new Map<Row, ReadonlySet<string>>()
  return (row: Row): ReadonlySet<string> => {
    const found = known.get(row) ?? new Set(inRow(rows[row]))
    known.set(row, found)
    return found
  }
}

const SHAPES = {
  begins: { before: '^["“«„\'‘]?', flags: 'iu' },
  has: { before: '(?<![\\p{L}\\p{M}\\p{N}])', flags: 'iu' },
  places: { before: '(?<=\\s)', flags: 'giu' },
} as const

/** The rows as expressions, each made when it is first asked for; null for a row that the language lacks. */
function expressions(rows: Drafting, isSpaced: boolean) {
  const known = new Map<string, RegExp | null>()
  return (row: Row, shape: keyof typeof SHAPES): RegExp | null => {
    const key = `${shape} ${row}`
    const found = known.get(key)
    if (found !== undefined) return found
    const words = inRow(rows[row])
    const { before, flags } = SHAPES[shape]
    const after = isSpaced ? '(?![\\p{L}\\p{M}\\p{N}])' : ''
    const expression =
      words.length === 0
        ? null
        : new RegExp(`${isSpaced || shape === 'begins' ? before : ''}(?:${oneOf(words)})${after}`, flags)
    known.set(key, expression)
    return expression
  }
}

/** In small letters, behind as many others. */
function ending(row: string | undefined, before: number): RegExp | null {
  const endings = inRow(row)
  return endings.length === 0 ? null : new RegExp(`^[\\p{Ll}\\p{M}’'-]{${before},}(?:${oneOf(endings)})$`, 'u')
}
