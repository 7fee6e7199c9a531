/**
 * Reconciling headlines: a brief and a story under the same headline are one piece
 * of news, whichever was filed first. The brief stays, and leads to the story.
 */

import type { Link, Story } from './edition.ts'

/**
 * What finds the story of a headline. Case, accents and punctuation do not matter,
 * words and numbers do; a drafted headline is nobody's, and two stories under one
 * headline are told apart by no brief.
 */
export function sameHeadline(stories: readonly Story[]): (text: string) => Link | null {
  const byHeadline = new Map<string, Link | null>()
  for (const { headline, url, origins } of stories) {
    const key = tokensIn(headline)
    if (key === '' || origins.headline === 'drafted') continue
    byHeadline.set(key, byHeadline.has(key) ? null : { url, text: headline })
  }
  return (text) => byHeadline.get(tokensIn(text)) ?? null
}

/** Words and numbers, without case, accents and what stands between them; the point and the comma within a number stay. */
function tokensIn(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ]/gu, '')
  return (plain.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
