/**
 * Corrections that are filed by themselves, and the stories that they are of: by the
 * story that their editor names, by an address or a headline in quotes in their own
 * words, else by the words that they share with one story of the weeks before, and with
 * no other. In doubt a correction stands by itself: below the wrong story it would be
 * another mistake.
 */

import { findDate } from '../../dates/dates.ts'
import type { StoryPage } from '../../pages/page.ts'
import type { Retired } from '../../register/address/retired.ts'
import { dayNamedIn } from './day-named.ts'
import { likeliest } from './likeliest.ts'
import { type References, referencesIn } from './references.ts'

/** A correction, or a translation, that is of no story, as far as anybody can tell. */
export interface Loose {
  readonly page: StoryPage
  readonly is: 'correction' | 'translation'
  /** Stories that it may be of: none, or several. */
  readonly found: readonly StoryPage[]
  /** Headlines that are near, the nearest first. */
  readonly near: readonly string[]
  /** Of a translation whose original is known, and cannot be one. */
  readonly why?: 'itself' | 'same-language' | 'circle'
}

export interface Attached {
  /** The story of each correction, by the correction’s id. */
  readonly of: ReadonlyMap<string, StoryPage>
  readonly loose: readonly Loose[]
}

const NOTHING: Attached = { of: new Map(), loose: [] }

/** How a body without a word opens. */
const NO_OPENING = /^…?$/

/** Whether a page is a correction and nothing else. What is asked is what other pages show of it. */
export function isLoneCorrection({ fields, opening }: StoryPage): boolean {
  return NO_OPENING.test(opening) && (fields.corrections?.length ?? 0) > 0
}

/** What an editor writes behind `corrects` where the story is not in this paper. */
const OF_NONE = /^(?:no|none|false|-|—|–)$/i

/** Find the story of each correction. The same pages give the same. */
export function attachCorrections(stories: readonly StoryPage[], retired: readonly Retired[], root: string): Attached {
  const lone = stories.filter(isLoneCorrection)
  if (lone.length === 0) return NOTHING
  const others = stories.filter((story) => !isLoneCorrection(story))
  const references = referencesIn(others, retired, root)
  const of = new Map<string, StoryPage>()
  const loose: Loose[] = []
  for (const page of lone) {
    const said = page.fields.corrects?.value ?? ''
    if (OF_NONE.test(said)) continue
    const { found, near } = said === '' ? foundFor(page, others, references) : namedBy(said, references)
    const [only] = found
    if (only !== undefined && found.length === 1) of.set(page.id, only)
    else loose.push({ page, is: 'correction', found, near: near.slice(0, 3) })
  }
  return { of, loose }
}

interface Search {
  readonly found: readonly StoryPage[]
  readonly near: readonly string[]
}

/** The story that an editor names: only that one. */
function namedBy(said: string, references: References): Search {
  const found = references.named(said)
  return { found, near: found.length > 0 ? headlines(found) : references.near(said) }
}

function foundFor(page: StoryPage, others: readonly StoryPage[], references: References): Search {
  const text = textOf(page)
  const named = references.within(text)
  const day = dayNamedIn(text, page.day)
  const ofDay = day === null ? named : named.filter((story) => isOf(story, day))
  if (named.length > 0) {
    const found = ofDay.length > 0 ? ofDay : named
    return { found, near: headlines(found) }
  }
  const inTime = others.filter((story) => isInTime(story, page.day, day))
  const { found, near } = likeliest(page, text, inTime)
  return { found, near: headlines(near) }
}

/** So many days after a story somebody still corrects it without naming it. */
const WEEKS = 35

function isInTime(story: StoryPage, day: string, named: string | null): boolean {
  if (named !== null) return isOf(story, named)
  return story.day <= day && daysBetween(story.day, day) <= WEEKS
}

/** Whether a story is of a day: published on it, or filed under it. */
function isOf(story: StoryPage, day: string): boolean {
  return story.day === day || story.fields.date?.value === day
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** All that a correction says, without the day that it was made on. */
function textOf({ fields }: StoryPage): string {
  const texts = (fields.corrections ?? []).map(({ value }) => value)
  const dek = fields.dek?.value ?? ''
  return [...(findDate(dek)?.kind === 'date' ? [] : [dek]), ...texts].join('\n')
}

function headlines(stories: readonly StoryPage[]): string[] {
  return stories.map(({ fields }) => fields.headline?.value ?? '')
}
