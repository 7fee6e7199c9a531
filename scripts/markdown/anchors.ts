/** Subheads as places to link to: each has an id, the same for as long as it and those above it are called so. */

import { foldName } from '../flow/fold-name.ts'

/** Ids that a page has for itself (`layouts/`): its text, its paragraphs, a brief. */
const OWN = /^(?:text|p\d+|b-.*)$/

/** In letters. */
const LONGEST = 80

/**
 * The ids of a story's subheads, in their order: its letters and digits in small, with hyphens
 * between. The second of a name has `-2` behind it, and so has what the page calls something else.
 *
 *     The vote, and after   →   the-vote-and-after
 */
export function anchorsOf(subheads: readonly string[]): string[] {
  const taken = new Set<string>()
  return subheads.map((text) => {
    const name = nameOf(text)
    for (let turn = 1; ; turn += 1) {
      const id = turn === 1 ? name : `${name}-${turn}`
      if (taken.has(id) || OWN.test(id)) continue
      taken.add(id)
      return id
    }
  })
}

/** An id begins with a letter: what begins otherwise has one before it. */
function nameOf(text: string): string {
  const words = foldName(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = words.join('-').slice(0, LONGEST).replace(/-$/, '').toWellFormed()
  if (name === '') return 'section'
  return /^\p{L}/u.test(name) ? name : `s-${name}`
}

/** The id that a link means by what stands behind its `#`: in any case, with spaces or hyphens; null for none of these. */
export function anchorMeant(written: string, anchors: readonly string[]): string | null {
  const meant = decoded(written)
  return anchors.find((id) => id === meant) ?? anchors.find((id) => id === nameOf(meant)) ?? null
}

/** `%C3%A9` as `é`; what is no such code stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
