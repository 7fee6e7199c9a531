/** The items of the front page in their places: one lead, a few seconds, thirds, the latest, the briefs, and the newest of each section. */

import { memo } from '../../flow/memo.ts'
import type { Brief, Edition, Shelf, Story } from '../edition.ts'
import { inOneLanguage } from '../threads/listed.ts'
import { isNewest } from '../threads/versions.ts'
import { type Places, placesOf } from './places.ts'

const A_SECTION = 4
const BRIEFS = 24
/** So many of the latest stand in a rail that no briefs fill. */
const LATEST_ALONE = 10

interface Band {
  readonly section: Shelf
  readonly stories: readonly Story[]
}

export interface Front extends Places {
  readonly briefs: readonly Brief[]
  readonly bands: readonly Band[]
}

export const frontOf = memo((edition: Edition): Front => {
  const byHand = [edition.front.lead, ...edition.front.seconds, ...edition.front.thirds]
  const placed = new Set(byHand.flatMap((story) => story?.url ?? []))
  const isShown = (story: Story) => isNews(story) && (isNewest(story) || story.pin !== null)
  const once = inOneLanguage(edition.stories.filter(isShown), edition.paper.language, placed)
  const places = placesOf(
    once.filter((story) => story.pin !== null || !isAd(story)),
    edition.front,
    { ...(edition.briefs.length === 0 ? { latest: LATEST_ALONE } : {}), ...edition.paper.dress?.front },
  )
  const stands = new Set(once)
  const { lead, seconds, thirds, latest } = places
  const shown = new Set<Story | undefined>([lead, ...seconds, ...thirds, ...latest])
  return {
    ...places,
    briefs: edition.briefs.slice(0, edition.paper.dress?.front?.briefs ?? BRIEFS),
    bands: edition.shelves.section.flatMap((section): Band[] => {
      const stories = section.stories
        .filter((story) => stands.has(story) && isNewest(story) && !shown.has(story))
        .slice(0, A_SECTION)
      return stories.length === 0 ? [] : [{ section, stories }]
    }),
  }
})

/** Classified advertisements stand with their section alone, unless somebody gives them a place. */
function isAd({ ads }: Story): boolean {
  return ads !== undefined
}

/** A correction that was filed by itself stands below its story and among the corrections, and is no news. */
function isNews({ corrects }: Story): boolean {
  return corrects === undefined
}
