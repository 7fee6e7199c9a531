/**
 * Twins: lines of a page that say nearly the same. A page has its headline in other
 * words in its title, in the path to it, above its comments; a line that has a twin is
 * mostly one of these.
 */

/** Where the nearest twin of a line stands above and below it; -1 if none does. */
export interface Twins {
  readonly above: number
  readonly below: number
}

export const NO_TWINS: Twins = { above: -1, below: -1 }

/** In words of four letters and more: what has fewer says too little to be said again. */
const LEAST = 3
/** So many of the words of the shorter line are in the longer one, too. */
const SHARED = 0.6
/** A word that stands in more lines is the site's and tells none from another. */
const COMMON = 6

/**
 * @param words of each line the words that it is compared by; none if it is no title
 * @returns of each line its twins. Linear in the number of words.
 */
export function twinsOf(words: readonly (readonly string[])[]): Twins[] {
  const lines = new Map<string, number[]>()
  for (const [at, own] of words.entries())
    for (const word of own) {
      const places = lines.get(word)
      if (places === undefined) lines.set(word, [at])
      // One more than tells anything is enough to know that it is common.
      else if (places.length <= COMMON) places.push(at)
    }
  return words.map((own, at) => {
    if (own.length < LEAST) return NO_TWINS
    const shared = new Map<number, number>()
    for (const word of own) {
      const places = lines.get(word) ?? []
      if (places.length > COMMON) continue
      for (const other of places) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const twins = [...shared].filter(([other, count]) => {
      const shorter = Math.min(own.length, words[other]?.length ?? 0)
      return shorter >= LEAST && count >= SHARED * shorter
    })
    const places = twins.map(([other]) => other)
    return {
      above: Math.max(-1, ...places.filter((other) => other < at)),
      below: places.reduce((least, other) => (other > at && (least < 0 || other < least) ? other : least), -1),
    }
  })
}

/** Whether two lines do. @param words those that each is compared by */
export function areTwins(words: readonly string[], others: readonly string[]): boolean {
  return twinsOf([words, others])[0]?.below === 1
}
