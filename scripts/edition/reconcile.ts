/**
 * Reconciling headlines: a brief and a story under the same headline are one piece
 * of news, whichever was filed first. The brief stays, and leads to the story.
 */

import { isEqual, memo, memoEach } from '../flow/memo.ts'
import type { Link, Story } from './edition.ts'

/**
 * A function that finds the story of a headline. Words and numbers count; case, accents
 * and punctuation do not. A drafted headline finds nothing, since nobody wrote it, nor
 * does one that two stories have, since nobody can say which of them is meant.
 */
export function sameHeadline(stories: readonly Story[]): (text: string) => Link | null {
  return linksUnder(keysOf(stories), linksTo(stories))
}

const linksUnder = memo((keys: readonly string[], links: readonly Link[]) => {
  const byHeadline = new Map<string, Link | null>()
  for (const [at, key] of keys.entries())
    if (key !== '') byHeadline.set(key, byHeadline.has(key) ? null : (links[at] ?? null))
  return (text: string) => byHeadline.get(tokensIn(text)) ?? null
})

const linksTo = memoEach(({ url, headline: text }: Story): Link => ({ url, text }), isEqual)

/** Empty, if it is to find nothing. */
const keysOf = memoEach(({ headline, origins }: Story): string =>
  origins.headline === 'drafted' ? '' : tokensIn(headline),
)

/** Words and numbers, without case, accents and what stands between them; the point and the comma within a number stay. */
function tokensIn(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ]/gu, '')
  return (plain.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
