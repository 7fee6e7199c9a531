/** The page of a story: the head, the words as filed, and what a reader may ask about them. */

import { type Figure, isPictureFigure } from '../scripts/edition/figures.ts'
import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { StoryView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { eventLine } from './beside/events.ts'
import { notices } from './beside/notices.ts'
import { figureIn, gallery } from './figures/figure.ts'
import { byMail, fileLine, fileLinks } from './files/ways.ts'
import { absolute, CHANGES, changeAnchor, href, isWebAddress } from './parts/address.ts'
import { letters } from './parts/copyfit.ts'
import { dateText, dayOf, isMidnight, time } from './parts/dates.ts'
import { type Html, html, join, NOTHING } from './parts/html.ts'
import { afterword, furniture, neighbours } from './parts/story-furniture.ts'
import { inCapitals, isSame, LONG, opensQuoted } from './parts/teaser.ts'
import { paperWords, partTongue, tongue } from './parts/tongue.ts'
import { prose } from './prose/prose.ts'
import { contents } from './reading/contents.ts'
import { minutesOf } from './reading/minutes.ts'
import { shell } from './shell/shell.ts'
import { alternates, threads } from './threads/threads.ts'
import { count, list, say, sentences, wordsOf } from './words/words.ts'

interface Unpublished {
  readonly banner: Html
  readonly dates: Html
}

/**
 * `/yyyy/mm/dd/slug/`
 *
 * @param unpublished of a held story alone: the banner above it, and what stands in place of its dates; search
 *   engines are asked to leave the page out
 */
export function story({ url, view }: PageOf<'story'>, around: Shell, unpublished?: Unpublished): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const main = html`${unpublished?.banner}<div class="sheet">
<article class="story${view.opinion && ' opinion'}"${tongue(paper, view)}>
<header>
${kicker(paper, view)}<h1${size(view.headline)}${partTongue(view, 'headline')}>${view.headline}</h1>
${
  view.origins.headline === 'drafted' && html`<p class="drafted">${paperWords(paper, view, words.draftedNotice)}</p>\n`
}${view.dek !== null && html`<p class="dek"${partTongue(view, 'dek')}>${view.dek}</p>\n`}${eventLine(paper, view.event)}</header>
<div class="credits">
${byline(paper, view)}<p class="dates">${unpublished?.dates ?? paperWords(paper, view, dates(paper, view, url))}</p>
${minutes(paper, view)}${source(paper, view)}${threads(paper, view)}${contents(paper, view)}</div>
<div class="prose${hasInitial(view) && ' initial'}">
${opening(paper, view)}${body(paper, view)}${gallery(paper, atEnd(view))}</div>
${afterword(paper, view)}${unpublished === undefined && html`<p class="printed" aria-hidden="true">${absolute(paper, url)}</p>\n`}</article>
${furniture(paper, view, unpublished === undefined ? html`${fileLine(paper, view, url)}${byMail(paper, view, url)}` : NOTHING)}</div>
${notices(paper, view.notices)}${neighbours(paper, view)}`
  return shell(around, {
    url,
    title: view.headline,
    description: view.dek ?? (view.opening || null),
    ...(unpublished === undefined
      ? { story: view, head: html`${alternates(paper, url, view)}${fileLinks(paper, url)}` }
      : { hidden: true }),
    main,
  })
}

function size(headline: string): Html {
  const classes = [
    ...(letters(headline) > LONG ? ['long'] : []),
    ...(inCapitals(headline) ? ['caps'] : []),
    ...(opensQuoted(headline) ? ['hung'] : []),
  ]
  return classes.length === 0 ? NOTHING : html` class="${classes.join(' ')}"`
}

/** Scripts with capitals: others have no letter that could stand as an initial. */
const SCRIPTS_WITH_INITIALS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
/** In letters: a first paragraph of about three lines beside an initial. */
const LEAST_BESIDE_INITIAL = 180
/** In words: a shorter text needs no such opening. */
const LEAST_WITH_INITIAL = 180

/** Whether the text opens with an initial: a long one, whose first paragraph stands beside all of it and begins with a capital. */
function hasInitial({ language, markdown, words }: StoryView): boolean {
  const script = new Intl.Locale(language).maximize().script ?? ''
  const [first = ''] = markdown.text.split('\n\n', 1)
  const isLong = words >= LEAST_WITH_INITIAL && first.length >= LEAST_BESIDE_INITIAL
  return isLong && SCRIPTS_WITH_INITIALS.has(script) && /^\p{Lu}/u.test(first) && !first.includes('\n')
}

/** The picture that a story opens with: the first, where the copy gives it no place. */
function opener({ pictures: [first] = [] }: StoryView): Figure | null {
  return first?.before === null && isPictureFigure(first) ? first : null
}

function opening(paper: Paper, view: StoryView): Html {
  const first = opener(view)
  return first === null ? NOTHING : figureIn(paper, first, 'story', true)
}

/** What stands in the text, by the block before which it stands. */
function inserts(paper: Paper, { pictures = [] }: StoryView) {
  return pictures.flatMap((figure, at) =>
    figure.before === null
      ? []
      : [{ before: figure.before, markup: figureIn(paper, figure, 'story', at === 0 && figure.before === 0) }],
  )
}

function atEnd(view: StoryView): readonly Figure[] {
  const first = opener(view)
  return (view.pictures ?? []).filter((figure) => figure.before === null && figure !== first)
}

/** The words of the story, as filed; in type, where the masthead asks for it. */
export function body(paper: Paper, view: StoryView): Html {
  const { markdown, tongues, links, language } = view
  const typeset = paper.typography === true ? language : undefined
  const root = paper.base.slice(0, -1)
  return prose(markdown.text, {
    root,
    words: wordsOf(paper.language),
    marked: true,
    tongues,
    links,
    typeset,
    inserts: inserts(paper, view),
  })
}

/** The section, and the kicker after it. */
function kicker(paper: Paper, view: StoryView): Html {
  const section =
    view.section !== null &&
    paperWords(paper, view, html`<a href="${href(paper, view.section.url)}">${view.section.text}</a>`)
  const own = view.kicker !== null && !isSame(view.kicker, view.section?.text) && html`<span>${view.kicker}</span>`
  return section || own ? html`<p class="kicker">${section}${section && own && ' '}${own}</p>\n` : NOTHING
}

/** Who wrote it, for whom, and where. */
function byline(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  const names = view.authors.map(({ url, text }) => html`<a href="${href(paper, url)}" rel="author">${text}</a>`)
  const parts = [
    names.length > 0 && paperWords(paper, view, say(words.by, { names: list(names, words) })),
    view.agency !== null && html`<bdi>${view.agency}</bdi>`,
    // Of an event the place stands with its hour.
    view.place !== null && view.place !== view.event?.place && html`<bdi class="place">${view.place}</bdi>`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? NOTHING : html`<p class="byline">${join(parts, words.comma)}</p>\n`
}

/**
 * What is known of the story's dates. The one that it is listed under leads to the
 * day's page. The day of filing is always called that, and never a publication.
 */
export function dates(paper: Paper, view: StoryView, url: string): Html {
  const words = wordsOf(paper.language)
  const listed = (date: Html): Html => html`<a href="${href(paper, view.dayUrl)}">${date}</a>`
  const filedDay = dayOf(paper, view.filed)
  const filed = html`<time datetime="${view.filed}">${dateText(paper, filedDay)}</time>`
  const said =
    view.published === null
      ? [say(paper.undated === 'filed' ? words.filed : words.filedUndated, { date: listed(filed) })]
      : [
          say(words.published, { date: listed(time(paper, view.published)) }),
          ...(view.published === filedDay ? [] : [say(words.filed, { date: filed })]),
        ]
  return sentences(...said, ...lastChange(paper, view, url))
}

/** When it last became another, and the way to what it said before, where that was kept; of a day with several changes, the time of each. */
function lastChange(paper: Paper, { revised, changed = [] }: StoryView, url: string): Html[] {
  const words = wordsOf(paper.language)
  const last = changed.at(-1)
  if (revised === null) return []
  if (last === undefined)
    return [say(words.revised, { date: time(paper, revised, isMidnight(paper, revised) ? 'day' : 'moment') })]
  const onDay = changed.filter((at) => dayOf(paper, at) === dayOf(paper, last))
  const way = (at: string, style: 'moment' | 'hour') =>
    html`<a href="${href(paper, url)}${CHANGES}#${changeAnchor(at)}">${time(paper, at, style)}</a>`
  if (onDay.length === 1) return [say(words.changed, { date: way(last, 'moment') })]
  const date = time(paper, dayOf(paper, last))
  const times = list(
    onDay.map((at) => way(at, 'hour')),
    words,
  )
  return [say(words.changedAt, { date, times })]
}

function minutes(paper: Paper, view: StoryView): Html {
  const long = minutesOf(view.words, view.language)
  if (long === null) return NOTHING
  return html`<p>${paperWords(paper, view, count(wordsOf(paper.language).minutes, long, paper.language))}</p>\n`
}

/** Where the copy was first published; a link where the copy gives an address. */
function source(paper: Paper, view: StoryView): Html {
  const name = view.sourceName
  if (name === null) return NOTHING
  const words = wordsOf(paper.language)
  const said = isWebAddress(name)
    ? say(words.firstPublishedAt, { source: html`<a href="${name}" rel="external">${name}</a>` })
    : say(words.firstPublished, { source: name })
  return html`<p>${paperWords(paper, view, said)}</p>\n`
}
