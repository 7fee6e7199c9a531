/**
 * The words of a part of the index: by them parts of long words are known, and of them
 * the search page makes its "did you mean". It fetches the list only when a question
 * has no answer.
 */

import { fold, wordsAt } from './fold.ts'

/** Below the folder of a part. */
export const WORD_LIST = 'words.txt'

/** A list has so many words at the most, the rarest left out: some 60 KB as sent. */
const MOST = 15_000
/** In letters: what is shorter is no better guess than another, what is longer is seldom a word. */
const [SHORTEST, LONGEST] = [3, 24]
/** Numbers, and what is written without spaces, are no guess. */
const NO_GUESS = /[\p{N}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** A word, folded: in how many texts it is, and how often it is written in each way. */
interface Known {
  texts: number
  readonly ways: Map<string, number>
}

export class WordList {
  readonly #known = new Map<string, Known>()
  readonly #folded = new Map<string, string>()

  /** Take in the words of a text. @returns those, each once, as written and folded */
  add(text: string): ReadonlyMap<string, string> {
    const own = new Map<string, string>()
    const seen = new Set<string>()
    for (const { word } of wordsAt(text)) {
      const folded = own.get(word) ?? this.#fold(word)
      own.set(word, folded)
      const known = this.#known.get(folded) ?? { texts: 0, ways: new Map<string, number>() }
      this.#known.set(folded, known)
      if (!seen.has(folded)) known.texts += 1
      seen.add(folded)
      known.ways.set(word, (known.ways.get(word) ?? 0) + 1)
    }
    return own
  }

  #fold(word: string): string {
    const folded = this.#folded.get(word) ?? fold(word)
    this.#folded.set(word, folded)
    return folded
  }

  /** All of them, folded. */
  folded(): ReadonlySet<string> {
    return new Set(this.#known.keys())
  }

  /** As a file: a line for those in twice as many texts as those of the next, the most frequent first; each as it is mostly written. */
  file(): string {
    const guesses = [...this.#known]
      .filter(([folded]) => folded.length >= SHORTEST && folded.length <= LONGEST && !NO_GUESS.test(folded))
      .sort(([a, { texts: inA }], [b, { texts: inB }]) => inB - inA || (a < b ? -1 : 1))
      .slice(0, MOST)
    const lines = Map.groupBy(guesses, ([, { texts }]) => Math.floor(Math.log2(texts)))
    return [...lines.values()]
      .map((words) =>
        words
          .map(([, { ways }]) => mostly(ways))
          .sort()
          .join(' '),
      )
      .join('\n')
  }
}

/** In small letters if it is ever written so: a capital may be that of a sentence. */
function mostly(ways: ReadonlyMap<string, number>): string {
  const all = [...ways].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
  const small = all.find(([word]) => word === word.toLowerCase())
  return (small ?? all[0])?.[0] ?? ''
}
