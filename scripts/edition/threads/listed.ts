/** What lists show of stories that are one: of an agency's versions the newest, and where one page is of many languages a story once. */

import { memo } from '../../flow/memo.ts'
import type { StoryFace } from '../edition.ts'

type Versioned = Pick<StoryFace, 'url' | 'versions'>
type Translated = Pick<StoryFace, 'url' | 'language' | 'filed' | 'pin' | 'translations'>

/**
 * The stories of a list without the versions that fold under a newer one of their day. One
 * stays where the newest does not stand, so that what is counted is what is listed.
 */
export const listed: <S extends Versioned>(stories: readonly S[]) => readonly S[] = memo(
  <S extends Versioned>(stories: readonly S[]): readonly S[] => {
    if (stories.every(({ versions }) => versions?.isFolded !== true)) return stories
    const there = new Set(stories.map(({ url }) => url))
    return stories.filter(({ versions }) => versions?.isFolded !== true || !there.has(versions.newest?.url ?? ''))
  },
)

/**
 * Each story once: of its translations in this list that which somebody has given a place, else that in the paper's
 * language, else the one that was filed first.
 *
 * @param placed addresses of stories that are laid by hand
 */
export function inOneLanguage<S extends Translated>(
  stories: readonly S[],
  language: string,
  placed: ReadonlySet<string> = new Set(),
): readonly S[] {
  if (stories.every(({ translations }) => translations === undefined)) return stories
  const byUrl = new Map(stories.map((story) => [story.url, story]))
  const rank = (story: S): readonly [number, number, string, string] => [
    placed.has(story.url) ? 0 : 1,
    story.pin === null ? 1 : 0,
    `${languageRank(story.language, language)}${story.filed}`,
    story.url,
  ]
  return stories.filter((story) => {
    const others = (story.translations ?? []).flatMap(({ url }) => byUrl.get(url) ?? [])
    const own = rank(story)
    return others.every((other) => isBefore(own, rank(other)))
  })
}

function languageRank(language: string, papers: string): number {
  if (language === papers) return 0
  return language.split('-')[0] === papers.split('-')[0] ? 1 : 2
}

function isBefore(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at < 0 || (one[at] ?? 0) < (other[at] ?? 0)
}
