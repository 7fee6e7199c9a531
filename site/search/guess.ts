/** What was perhaps meant, of the words that the paper's index has. */

import { fold } from '../../scripts/press/search/fold.ts'

/** A word of the paper, and how many times twice as rare it is as the commonest. */
interface Known {
  readonly word: string
  readonly folded: string
  readonly rarity: number
}

/** Words that the paper has. */
export type Lexicon = readonly Known[]

/** Fetch the lists; one that is not there has no words. */
async function lexiconAt(addresses: readonly string[]): Promise<Lexicon> {
  const texts = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address)
      return response.ok ? response.text() : ''
    }),
  )
  const known = new Map<string, Known>()
  for (const text of texts) {
    for (const [rarity, line] of text.split('\n').entries()) {
      for (const word of line.split(' ')) {
        const folded = fold(word)
        if ((known.get(folded)?.rarity ?? Number.POSITIVE_INFINITY) > rarity)
          known.set(folded, { word, folded, rarity })
      }
    }
  }
  return [...known.values()]
}

/** So many guesses are tried, and so many made. */
const MOST = 4
const MADE = 3

/** A question that was perhaps meant, and how many results it has. */
export interface Meant {
  readonly q: string
  readonly found: number
}

/**
 * What may have been meant, of that only what has results.
 *
 * @param q as it was asked
 * @param missing the words in it that the paper has not
 * @param lists the addresses of the paper's words
 * @param count how many results a question has
 */
export async function meantBy(
  q: string,
  missing: readonly string[],
  lists: readonly string[],
  count: (q: string) => Promise<number>,
): Promise<Meant[]> {
  const lexicon = await lexiconAt(lists)
  const guesses = missing.map((word) => guessesFor(word, lexicon))
  const questions = (guesses[0] ?? []).map((guess) =>
    missing.reduce((all, word, at) => all.replace(word, () => (at === 0 ? guess : (guesses[at]?.[0] ?? word))), q),
  )
  const meant = await Promise.all(questions.map(async (one) => ({ q: one, found: await count(one) })))
  return meant.filter(({ found }) => found > 0).slice(0, MADE)
}

/** Words that may have been meant, the likeliest first. @param typed as the reader wrote it */
export function guessesFor(typed: string, lexicon: Lexicon): string[] {
  const word = fold(typed)
  const most = word.length > 5 ? 2 : 1
  const near = lexicon.flatMap(({ word: guess, folded, rarity }) => {
    const distance = Math.abs(folded.length - word.length) > most ? most + 1 : distanceOf(word, folded, most)
    if (distance === 0 || distance > most) return []
    // The first letter is seldom the wrong one.
    const cost = 4 * distance + (folded[0] === word[0] ? 0 : 2) + rarity / 2
    return [{ guess, distance, cost }]
  })
  const sorted = near.sort((a, b) => a.cost - b.cost || (a.guess < b.guess ? -1 : 1))
  const nearest = Math.min(...near.map(({ distance }) => distance))
  const nearby = sorted.filter(({ distance }) => distance === nearest).map(({ guess }) => guess)
  return [...inTwo(word, lexicon), ...nearby].slice(0, MOST)
}

/** Two words that were typed as one. */
function inTwo(word: string, lexicon: Lexicon): string[] {
  const known = new Map(lexicon.map((one) => [one.folded, one]))
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3)
  return cuts.flatMap((at) => {
    const [first, second] = [known.get(word.slice(0, at)), known.get(word.slice(at))]
    return first === undefined || second === undefined ? [] : [`${first.word} ${second.word}`]
  })
}

/** How many letters must be changed, left out, put in or exchanged with the next; more than `most` is as good as any (Damerau and Levenshtein). */
export function distanceOf(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1]
      const exchanged = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      const ways = [(last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1)]
      if (exchanged) ways.push((before[at - 2] ?? 0) + 1)
      next.push(Math.min(...ways))
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, last] = [last, next]
  }
  return last[b.length] ?? most + 1
}
