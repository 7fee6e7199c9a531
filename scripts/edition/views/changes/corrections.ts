/** Corrections: what the paper got wrong, in one place, the last one first; and the feed of them. */

import { DateTime } from 'luxon'
import { foldedText } from '../../../flow/folded-words.ts'
import { compare } from '../../../flow/problem.ts'
import { proseOf } from '../../../flow/prose.ts'
import { escapeText } from '../../../markdown/escape.ts'
import type { Edition, Story, StoryCorrection } from '../../edition.ts'
import { itemUrn } from '../../item-urn.ts'
import type { PageOf } from '../../plan/page.ts'
import type { FeedEntry } from '../machines/views.ts'

/** How many stories are listed; an older one has its correction on its own page alone. */
const NEWEST = 100
/** How many corrections the feed has at the most. */
const NEWEST_IN_FEED = 50

const PAGE = '/corrections/'
export const CORRECTIONS_FEED = `${PAGE}feed.xml`

/** A story that was corrected, and each of its corrections with when it was made: an instant in UTC. */
interface Corrected {
  readonly story: Story
  readonly made: readonly { readonly correction: StoryCorrection; readonly at: string }[]
  /** When the last one was. */
  readonly last: string
}

/** The page, and its feed, are there from the first day, even without a correction, so that whoever looks for them finds them. */
export function correctionsPages(edition: Edition): (PageOf<'corrections'> | PageOf<'feed'>)[] {
  const corrected = correctedIn(edition)
  const stories = corrected.slice(0, NEWEST).map(({ story, made }) => {
    const { url, headline, day, language, direction } = story
    const corrections = newestFirst(made).map(({ correction: { text, day: on } }) => ({ text, day: on }))
    const tongues = story.tongues?.filter(({ part }) => part === 'headline')
    return { url, headline, day, corrections, language, direction, ...(tongues === undefined ? {} : { tongues }) }
  })
  return [{ url: PAGE, kind: 'corrections', view: { feed: CORRECTIONS_FEED, stories } }, feedPage(edition, corrected)]
}

/** One that was filed by itself and is of a story stands with that, and not once more. */
function correctedIn({ stories, paper }: Edition): Corrected[] {
  return stories
    .filter(({ corrections, corrects }) => corrections.length > 0 && corrects === undefined)
    .map((story) => {
      const made = story.corrections.map((correction) => ({ correction, at: madeAt(story, correction, paper.zone) }))
      return { story, made, last: made.reduce((last, { at }) => (at > last ? at : last), '') }
    })
    .sort((a, b) => compare(b.last, a.last))
}

function newestFirst(made: Corrected['made']): Corrected['made'] {
  return made.toSorted((a, b) => compare(b.at, a.at))
}

/** The day that the correction gives, at its beginning; else when its copy was filed, or the story was last changed. */
function madeAt({ revised, ownRevised = revised, filed }: Story, { day, by }: StoryCorrection, zone: string): string {
  if (by !== undefined) return by.filed
  if (day === null) return ownRevised ?? filed
  return DateTime.fromISO(day, { zone }).toUTC().toISO({ suppressMilliseconds: true }) ?? filed
}

function feedPage(edition: Edition, corrected: readonly Corrected[]): PageOf<'feed'> {
  const entries = corrected
    .flatMap(({ story, made }) => made.map(({ correction, at }) => entryOf(story, correction, at)))
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
    .slice(0, NEWEST_IN_FEED)
  const updated = entries[0]?.updated ?? firstFiled(edition)
  return {
    url: CORRECTIONS_FEED,
    kind: 'feed',
    view: { title: edition.paper.name, of: 'corrections', page: PAGE, updated, entries },
  }
}

/** A feed that has nothing yet is as old as the paper, and stays so, whatever else is filed. */
function firstFiled({ stories, updated }: Edition): string {
  return stories.reduce((first, { filed }) => (filed < first ? filed : first), updated)
}

/**
 * Its id is that of the copy it was filed as; one in a story's own copy has it by its
 * words, in whatever spelling, so that another change of the story makes no new entry.
 */
function entryOf(story: Story, { text, by }: StoryCorrection, at: string): FeedEntry {
  return {
    id: by === undefined ? itemUrn(`${story.id} correction ${foldedText(text)}`) : itemUrn(`${by.id} correction`),
    url: story.url,
    title: story.headline,
    published: at,
    updated: at,
    bylines: [],
    section: null,
    topics: [],
    story: {
      drafted: false,
      dek: null,
      opening: text,
      markdown: proseOf(escapeText(text)),
      notes: [],
      corrections: [],
    },
    language: story.language,
    direction: story.direction,
  }
}
