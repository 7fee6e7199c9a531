/** Teasers: a story on a page that is not its own, at the size that its weight asks for. */

import type { Teaser } from '../../scripts/edition/views/shared.ts'
import { memo } from '../../scripts/flow/memo.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { captionOf, picture } from '../figures/figure.ts'
import { alsoIn } from '../threads/also.ts'
import { list, say, wordsOf } from '../words/words.ts'
import { href } from './address.ts'
import { letters } from './copyfit.ts'
import { dateText, dayOf, isMidnight, time } from './dates.ts'
import { type Html, html, NOTHING, trusted } from './html.ts'
import { paperWords, partTongue, tongue } from './tongue.ts'

/** The lead, of which there is one; seconds, which have words below the headline; thirds, which are a headline and its time. */
export type Weight = 'lead' | 'second' | 'third'

/** How a page shows its teasers. */
export interface Showing {
  readonly weight: Weight
  /** The heading's level on this page. */
  readonly level: 2 | 3 | 4
  /** The day that the page stands for, `yyyy-mm-dd`: a teaser of that day does not repeat it. */
  readonly day: string
  /** Whether the first words stand below the dek too. */
  readonly full?: boolean
  /** Whether its picture is shown, and whether it is the page's first. */
  readonly picture?: 'first' | 'shown'
  /** What stands below its first words. */
  readonly below?: Html
}

/** A story as a teaser. */
export function teaser(
  paper: Paper,
  story: Placed,
  { weight, level, day, full = false, picture, below: more }: Showing,
): Html {
  const [open, close] = HEADINGS[level]
  return html`<article class="${weight}${lengthOf(story.headline)}${weight === 'lead' && opensQuoted(story.headline) && ' hung'}${story.opinion && ' opinion'}"${tongue(paper, story)}>
${picture !== undefined && shown(paper, story, weight, picture === 'first')}${kicker(paper, story)}${open}${headlineLink(paper, story)}${close}
${drafted(paper, story)}${standfirst(story, weight, full || weight === 'lead')}${more}${signature(paper, story, day)}${alsoIn(paper, story, story.translations)}</article>
`
}

/** Its picture, a way to the story that the headline gives, too: nobody needs to meet it twice. Below the lead's stand its words. */
function shown(paper: Paper, { url, picture: figure }: Teaser, weight: Weight, isFirst: boolean): Html {
  if (figure === undefined) return NOTHING
  const image = picture(paper, figure, weight === 'lead' ? 'lead' : 'second', isFirst)
  const way = html`<a href="${href(paper, url)}" tabindex="-1"${figure.alt === '' && html` aria-hidden="true"`}>${image}</a>`
  return html`<figure>${way}${weight === 'lead' && captionOf(figure)}</figure>\n`
}

/** Stories as a plain list of headlines, of one day, in a list of many days. */
export function storyLines(paper: Paper, stories: readonly Teaser[], day: string): Html {
  if (stories.length === 0) return NOTHING
  return html`<ul class="lines">
${stories.map((story) => signedLine(story, paper, day))}</ul>
`
}

/** A story of ten topics stands in the same line on the pages of each. */
const signedLine = memo((story: Teaser, paper: Paper, day: string) => line(paper, story, signature(paper, story, day)))

/** One of the latest: its headline, and when it came. */
export function latestLine(paper: Paper, story: Teaser, day: string): Html {
  const when = moment(paper, story, day)
  return line(paper, story, when !== NOTHING && html`<p class="signature">${paperWords(paper, story, when)}</p>\n`)
}

function line(paper: Paper, story: Teaser, below: Html | false): Html {
  return html`<li${story.opinion && html` class="opinion"`}${tongue(paper, story)}>${opinionMark(paper, story)}${headlineLink(paper, story)}
${drafted(paper, story)}${below}${alsoIn(paper, story, story.translations)}</li>\n`
}

/** Headlines longer than this, in letters, are set a step smaller; shorter than that, a step larger. */
export const LONG = 90
const SHORT = 34

function lengthOf(headline: string): string {
  const capitals = inCapitals(headline) ? ' caps' : ''
  const length = letters(headline)
  if (length > LONG) return ` long${capitals}`
  return `${length < SHORT ? ' short' : ''}${capitals}`
}

/** Whether a headline is in capitals throughout: it is set a step smaller, as they are larger than other letters. */
export function inCapitals(headline: string): boolean {
  return /\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(headline) && !/\p{Ll}/u.test(headline)
}

/** Whether a headline begins with a quotation mark, which hangs before its first line where it is set large. */
export function opensQuoted(headline: string): boolean {
  return /^[“„”]/.test(headline)
}

/** What a heading opens and closes with, by level. */
const HEADINGS: Readonly<Record<Showing['level'], readonly [Html, Html]>> = {
  2: [trusted('<h2>'), trusted('</h2>')],
  3: [trusted('<h3>'), trusted('</h3>')],
  4: [trusted('<h4>'), trusted('</h4>')],
}

function headlineLink(paper: Paper, story: Teaser): Html {
  return html`<a href="${href(paper, story.url)}"${partTongue(story, 'headline')}>${story.headline}</a>`
}

function drafted(paper: Paper, story: Teaser): Html | false {
  return (
    story.drafted && html`<p class="drafted">${paperWords(paper, story, wordsOf(paper.language).draftedMark)}</p>\n`
  )
}

/** Whether a kicker is no more than the name of the section, in capitals or not. */
export function isSame(kicker: string, section: string | undefined): boolean {
  return section !== undefined && kicker.localeCompare(section, undefined, { sensitivity: 'accent' }) === 0
}

/** A story, and whether what stands above it says already that it is opinion. */
export type Placed = Teaser & { readonly isSaid?: boolean }

/** A story where the name of its section stands above it. */
export function below(paper: Paper, section: string, story: Teaser): Placed {
  const kicker = story.kicker !== null && isSame(story.kicker, section) ? null : story.kicker
  return { ...story, section: null, kicker, isSaid: isSame(wordsOf(paper.language).opinion, section) }
}

/** The kicker, or where there is none or no other the section's name; opinion says that it is opinion. */
function kicker(paper: Paper, story: Placed): Html {
  if (story.kicker !== null && !isSame(story.kicker, story.section?.text))
    return html`<p class="kicker">${story.kicker}</p>\n`
  if (story.section !== null) {
    const section = html`<a href="${href(paper, story.section.url)}">${story.section.text}</a>`
    return html`<p class="kicker">${paperWords(paper, story, section)}</p>\n`
  }
  return story.opinion && story.isSaid !== true
    ? html`<p class="kicker">${paperWords(paper, story, wordsOf(paper.language).opinion)}</p>\n`
    : NOTHING
}

function opinionMark(paper: Paper, story: Teaser): Html | false {
  return (
    story.opinion && html`<span class="kicker">${paperWords(paper, story, wordsOf(paper.language).opinion)}</span> `
  )
}

/** The dek, and without one the first words; or both. */
function standfirst(story: Teaser, weight: Weight, full: boolean): Html {
  if (weight === 'third') return NOTHING
  const opens = story.opening !== '' && (full || story.dek === null)
  return html`${story.dek !== null && html`<p class="dek">${story.dek}</p>\n`}${opens && opening(story.opening)}`
}

/** In letters: fewer are not divided into columns. */
const FEW = 400

/** The first words; where there is room for several paragraphs, each on a line, they stay paragraphs. */
function opening(text: string): Html {
  const paragraphs = text.split('\n')
  if (paragraphs.length === 1) return html`<p class="opening">${text}</p>\n`
  return html`<div class="opening${text.length < FEW && ' few'}">\n${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>\n`
}

/**
 * How many names a teaser has at the most; the story's own page has all. Each name has
 * a page with this teaser, so that all names on all of them would be their square.
 */
const MOST_NAMES = 20

function shortened(names: readonly string[]): readonly string[] {
  return names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES), '…']
}

/** Who wrote it, and when. */
function signature(paper: Paper, story: Teaser, day: string): Html {
  const words = wordsOf(paper.language)
  const who = story.bylines.length > 0 && html`<span>${list(shortened(story.bylines), words)}</span>`
  const date = moment(paper, story, day)
  const when = date !== NOTHING && html`<span>${paperWords(paper, story, date)}</span>`
  return who || when ? html`<p class="signature">${who}${who && when && ' '}${when}</p>\n` : NOTHING
}

/**
 * When the story came, where the page does not say so already. On the page of its own
 * day that is the hour of filing; elsewhere the date that the copy gives or, called by
 * that name, the day of filing. The year is given where it is not the page's.
 */
function moment(paper: Paper, story: Teaser, day: string): Html {
  const words = wordsOf(paper.language)
  const filedDay = dayOf(paper, story.filed)
  const filed = (text: string) => html`<time datetime="${story.filed}">${text}</time>`
  const shown = story.published ?? filedDay
  if (shown === day) {
    const isTold = filedDay === day && !isMidnight(paper, story.filed)
    return isTold ? say(words.filedAt, { time: filed(dateText(paper, story.filed, 'hour')) }) : NOTHING
  }
  const style = shown.slice(0, 4) === day.slice(0, 4) ? 'short' : 'day'
  return story.published === null && paper.undated !== 'filed'
    ? say(words.filedMark, { date: filed(dateText(paper, filedDay, style)) })
    : time(paper, shown, style)
}
