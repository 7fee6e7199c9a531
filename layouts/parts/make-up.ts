/**
 * Making up the front page: texts are cut to their places and briefs divided, so
 * that columns which stand side by side end at about the same height. With nothing
 * beside it the lead goes across the whole page, so that a paper of one story looks
 * as meant as one of fifty.
 */

import type { BriefLine, Teaser } from '../../scripts/edition/views/shared.ts'
import type { FrontView, LeadTeaser } from '../../scripts/edition/views/views.ts'
import { briefLines, fitted, latestLines, leadLines, letters, lettersIn, secondLines, thirdLines } from './copyfit.ts'

/** The view, made up: texts cut to their places, the briefs divided. */
export interface MadeUp extends FrontView {
  readonly rail: readonly BriefLine[]
  readonly below: readonly BriefLine[]
  /** How many paragraphs of the lead do not stand here, or not whole. */
  readonly left: number
}

/** In letters. */
const SECOND_TEXT = 190
const LEAST_LEAD = 500
const MOST_LEAD = 1500
/** In lines: as much white as a column may have at its foot. */
const SLACK = 5
/** In letters, across the whole page, in four columns. */
const BANNER = 1700

/** @param hasRail whether the latest and briefs may stand beside the news, or only below it */
export function madeUp(view: FrontView, hasRail = true): MadeUp {
  if (view.lead === null) return { ...view, rail: [], below: view.briefs, left: 0 }
  const all = view.seconds.map(shortened)
  const fixed = leadLines(view.lead)
  // A third second stands beside a lead that is high enough for it, or it is the first of the latest.
  const most = fixed + Math.min(MOST_LEAD, letters(view.lead.opening)) / lettersIn(1)
  const some = hasRail && besideLines(all) > most + SLACK ? all.slice(0, 2) : all
  const seconds = lengthened(some, view.seconds, fixed + LEAST_LEAD / lettersIn(1))
  const latest = [...view.seconds.slice(seconds.length), ...view.latest]
  const parts = divided({ ...view, latest }, view.lead, seconds, hasRail)
  return { ...view, ...parts, latest, seconds, left: leftOf(view.lead, parts.lead.opening) }
}

/** How many paragraphs of a lead are not shown, or not whole. */
function leftOf({ opening, paragraphs = 0 }: LeadTeaser, shown: string): number {
  const whole = opening.split('\n')
  const stands = shown === '' ? 0 : shown.split('\n').filter((text, at) => text === whole[at]).length
  return Math.max(0, paragraphs - stands)
}

type Divided = Pick<MadeUp, 'rail' | 'below'> & { readonly lead: LeadTeaser }

/** The briefs to rail and foot of the page; the lead's opening as long as what stands beside it. */
function divided(view: FrontView, lead: LeadTeaser, seconds: readonly Teaser[], hasRail: boolean): Divided {
  const fixed = leadLines(lead)
  const beside = besideLines(seconds)
  const below = Math.ceil(view.thirds.length / 3) * Math.max(0, ...view.thirds.map(thirdLines))
  const least = fixed + LEAST_LEAD / lettersIn(1)
  const rail = hasRail ? railBriefs(view, Math.max(least, beside) + below) : []
  // The lead's opening makes up for what is higher beside it.
  const room = Math.min(
    MOST_LEAD,
    Math.max(LEAST_LEAD, lettersIn(Math.max(beside, railLines(view, rail) - below) - fixed)),
  )
  const alone = seconds.length === 0 && rail.length === 0 && view.latest.length === 0
  const opening = fitted(lead.opening, alone ? BANNER : room)
  return { lead: { ...lead, opening }, rail, below: view.briefs.slice(rail.length) }
}

/** A second has its dek, or as much of its opening. */
function shortened(story: Teaser): Teaser {
  return { ...story, opening: '', dek: fitted(story.dek ?? story.opening, SECOND_TEXT) || null }
}

/** Beside a lead that stands much higher, as below a picture, seconds open with more of their words. */
function lengthened(seconds: readonly Teaser[], whole: readonly Teaser[], height: number): readonly Teaser[] {
  const more = lettersIn((height - besideLines(seconds) - SLACK) / 2 / seconds.length)
  if (seconds.length === 0 || more < SECOND_TEXT) return seconds
  return seconds.map((story, at) => {
    const { dek = null, opening = '' } = whole[at] ?? {}
    const text = fitted(opening, dek === null ? SECOND_TEXT + more : more)
    return dek === null ? { ...story, dek: text || null } : { ...story, opening: text }
  })
}

function besideLines(seconds: readonly Teaser[]): number {
  return seconds.reduce((sum, story) => sum + secondLines(story, `${story.dek ?? ''}${story.opening}`), 0)
}

/** Fewer make no list of their own, in the rail or below. */
const A_LIST = 5

/** As many briefs as stand below the latest without making the rail higher than the news. */
function railBriefs(view: FrontView, height: number): readonly BriefLine[] {
  const { latest, briefs, seconds } = view
  const over = briefs.findIndex((_, at) => railLines(view, briefs.slice(0, at + 1)) > height)
  const fits = over < 0 ? briefs.length : over
  if (briefs.length - fits < A_LIST) return briefs
  // Beside a single story, half the briefs on the page would look left over.
  return fits < A_LIST - 2 || (latest.length === 0 && seconds.length === 0) ? [] : briefs.slice(0, fits)
}

/** A rail of the latest and these briefs, with a label above each. */
function railLines({ latest }: FrontView, briefs: readonly BriefLine[]): number {
  const sum = (lines: readonly number[]) => (lines.length === 0 ? 0 : lines.reduce((all, one) => all + one, 2))
  return sum(latest.map(latestLines)) + sum(briefs.map(briefLines))
}
