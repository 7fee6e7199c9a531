/**
 * What long words are made of, in languages that write several words as one: whoever
 * looks for a ship is to find the steamship company, too. A part counts only if the
 * same index has it as a word of its own, so no dictionary is needed.
 */

/** Languages that do so. */
const JOINING = new Set(['af', 'da', 'de', 'et', 'fi', 'fo', 'fy', 'hu', 'is', 'lb', 'nb', 'nl', 'nn', 'no', 'sv'])

export function joinsWords(language: string): boolean {
  return JOINING.has(language.split('-', 1)[0] ?? '')
}

/** In letters. A shorter part is met by chance in too many words. */
const PART = 4
const LONG = 8
/** What joins two parts, and what a case adds to the last. */
const JOINT = 2
const ENDING = 3

/**
 * The parts of a folded word that the index has as words.
 *
 *     dampfschifffahrt
 *          ^^^^^^ schiff; ^^^^^ fahrt, and dampf where that is known
 *
 * What is left of the word must be made of words that are known, too, or be long enough to be one.
 */
export function partsOf(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < LONG) return []
  const parts = new Set<string>()
  for (let from = 0; from <= word.length - PART; from++) {
    for (let to = from + PART; to <= word.length; to++) {
      const part = word.slice(from, to)
      if (to - from === word.length || !known.has(part)) continue
      if (isMade(word.slice(0, from), known, 0) && isMade(word.slice(to), known, ENDING)) parts.add(part)
    }
  }
  return [...parts].sort()
}

/** Whether the rest of a word can be one or more words. @param slight so few letters are none, but an ending */
function isMade(rest: string, known: ReadonlySet<string>, slight: number): boolean {
  if (rest.length <= slight || rest.length >= PART) return true
  for (let joint = 0; joint <= JOINT; joint++) {
    if (known.has(rest.slice(0, rest.length - joint)) || known.has(rest.slice(joint))) return true
  }
  return false
}
