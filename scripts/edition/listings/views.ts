/** What the pages of a listing show beside the days of a section. */

import type { Direction } from '../../flow/item.ts'
import type { Listing } from '../../flow/paper.ts'
import type { StoryFace } from '../edition.ts'
import type { DayList } from '../views/shared.ts'
import type { Ad } from './ads.ts'
import { type Life, lifeOf } from './life.ts'

/** An advertisement, and the story that it stands in. */
export interface ListedAd extends Ad {
  readonly url: string
  readonly day: string
  readonly language: string
  readonly direction: Direction
}

/** Advertisements under one heading; null of those without. */
export interface Category {
  readonly name: string | null
  readonly ads: readonly ListedAd[]
}

export type ListingView =
  | { readonly kind: 'letters' }
  /** By the address of each obituary. */
  | { readonly kind: 'obituaries'; readonly lives: readonly (readonly [url: string, life: Life])[] }
  | { readonly kind: 'classifieds'; readonly categories: readonly Category[] }

/** So many advertisements the first page of classifieds shows, and the rest of that day. */
const LATEST_ADS = 60

/** @param stories those of the page, newest first; `days` are the same, as lists */
export function listingView(kind: Listing, stories: readonly StoryFace[], days: readonly DayList[]): ListingView {
  if (kind === 'letters') return { kind }
  if (kind === 'classifieds') return { kind, categories: categoriesOf(stories) }
  return { kind, lives: days.flatMap((list) => list.stories.map((story) => [story.url, lifeOf(story)] as const)) }
}

/** In the order in which the newest copy has them; those without a heading are last. */
function categoriesOf(stories: readonly StoryFace[]): readonly Category[] {
  const categories = new Map<string, { name: string | null; ads: ListedAd[] }>()
  for (const { ads: groups = [], url, day, language, direction } of stories)
    for (const { category, ads } of groups) {
      const key = category?.toLowerCase() ?? ''
      const listed = ads.map((ad): ListedAd => ({ ...ad, url, day, language, direction }))
      const there = categories.get(key)
      if (there === undefined) categories.set(key, { name: category, ads: listed })
      else there.ads.push(...listed)
    }
  const all = [...categories.values()]
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)]
}

/** The oldest day that the first page of classifieds shows; '' if all are. */
export function lastDayOfAds(stories: readonly StoryFace[]): string {
  let count = 0
  for (const { ads = [], day } of stories) {
    count += ads.reduce((sum, group) => sum + group.ads.length, 0)
    if (count >= LATEST_ADS) return day
  }
  return ''
}
