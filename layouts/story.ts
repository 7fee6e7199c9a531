/** The page of a story: the head, the words as filed, and what a reader may ask about them. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { StoryView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href, isWebAddress } from './parts/address.ts'
import { dateText, dayOf, time } from './parts/dates.ts'
import { type Html, html, join, NOTHING } from './parts/html.ts'
import { prose } from './parts/prose.ts'
import { afterword, furniture, neighbours } from './parts/story-furniture.ts'
import { LONG } from './parts/teaser.ts'
import { paperWords, partTongue, tongue } from './parts/tongue.ts'
import { shell } from './shell/shell.ts'
import { list, say, wordsOf } from './words/words.ts'

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
${kicker(paper, view)}<h1${view.headline.length > LONG && html` class="long"`}${partTongue(view, 'headline')}>${view.headline}</h1>
${
  view.origins.headline === 'drafted' && html`<p class="drafted">${paperWords(paper, view, words.draftedNotice)}</p>\n`
}${view.dek !== null && html`<p class="dek"${partTongue(view, 'dek')}>${view.dek}</p>\n`}</header>
<div class="credits">
${byline(paper, view)}<p class="dates">${unpublished?.dates ?? paperWords(paper, view, dates(paper, view))}</p>
${source(paper, view)}</div>
<div class="prose">
${body(paper, view)}</div>
${afterword(paper, view)}</article>
${furniture(paper, view)}</div>
${neighbours(paper, view)}`
  return shell(around, {
    url,
    title: view.headline,
    description: view.dek ?? (view.opening || null),
    ...(unpublished === undefined ? { story: view } : { hidden: true }),
    main,
  })
}

/** The words of the story, as filed; in type, where the masthead asks for it. */
function body(paper: Paper, { markdown, tongues, links, language }: StoryView): Html {
  const typeset = paper.typography === true ? language : undefined
  const root = paper.base.slice(0, -1)
  return prose(markdown.text, { root, words: wordsOf(paper.language), marked: true, tongues, links, typeset })
}

/** The section, and the kicker after it. */
function kicker(paper: Paper, view: StoryView): Html {
  const section =
    view.section !== null &&
    paperWords(paper, view, html`<a href="${href(paper, view.section.url)}">${view.section.text}</a>`)
  const own = view.kicker !== null && html`<span>${view.kicker}</span>`
  return section || own ? html`<p class="kicker">${section}${section && own && ' '}${own}</p>\n` : NOTHING
}

/** Who wrote it, for whom, and where. */
function byline(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  const names = view.authors.map(({ url, text }) => html`<a href="${href(paper, url)}" rel="author">${text}</a>`)
  const parts = [
    names.length > 0 && paperWords(paper, view, say(words.by, { names: list(names, words) })),
    view.agency !== null && html`<bdi>${view.agency}</bdi>`,
    view.place !== null && html`<bdi class="place">${view.place}</bdi>`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? NOTHING : html`<p class="byline">${join(parts, words.comma)}</p>\n`
}

/**
 * What is known of the story's dates. The one that it is listed under leads to the
 * day's page. The day of filing is always called that, and never a publication.
 */
export function dates(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  const listed = (date: Html): Html => html`<a href="${href(paper, view.dayUrl)}">${date}</a>`
  const filedDay = dayOf(paper, view.filed)
  const filed = html`<time datetime="${view.filed}">${dateText(paper, filedDay)}</time>`
  const said =
    view.published === null
      ? [say(words.filedUndated, { date: listed(filed) })]
      : [
          say(words.published, { date: listed(time(paper, view.published)) }),
          ...(view.published === filedDay ? [] : [say(words.filed, { date: filed })]),
        ]
  const revised = view.revised === null ? [] : [say(words.revised, { date: time(paper, view.revised, 'moment') })]
  return join([...said, ...revised], ' ')
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
