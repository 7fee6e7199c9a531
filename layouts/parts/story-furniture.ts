/** What follows a story: corrections, related stories and headlines, topics, how the page was made, the stories before and after. */

import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { correctionText } from '../changes/correction.ts'
import { partNeighbours } from '../threads/threads.ts'
import type { Words } from '../words/words.ts'
import { count, list, say, sentences, wordsOf } from '../words/words.ts'
import { href } from './address.ts'
import { type Html, html, NOTHING } from './html.ts'
import { paperWords, tongue } from './tongue.ts'

/** Everything below the words of a story but its neighbours. @param files the way to its files */
export function furniture(paper: Paper, view: StoryView, files: Html): Html {
  const words = wordsOf(paper.language)
  return html`<div class="furniture">
${partNeighbours(paper, view)}${relatedStories(paper, view, words)}${related(paper, view, words)}${topics(paper, view, words)}${files}${howMade(paper, view, words)}</div>
`
}

/** The way to the older and the newer story. */
export function neighbours(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  const { previous, next } = view
  if (previous === null && next === null) return NOTHING
  return html`<nav class="neighbours" aria-label="${words.neighbours}">
${previous !== null && html`<p><span>${words.previousStory}</span> <a href="${href(paper, previous.url)}" rel="prev"><bdi${tongue(paper, previous)}>${previous.text}</bdi></a></p>\n`}${
  next !== null &&
  html`<p class="next"><span>${words.nextStory}</span> <a href="${href(paper, next.url)}" rel="next"><bdi${tongue(paper, next)}>${next.text}</bdi></a></p>\n`
}</nav>
`
}

/** What the paper says of the story, right below its words: who wrote it, how it came about; and what was wrong in it. */
export function afterword(paper: Paper, view: StoryView): Html {
  return html`${view.notes.map((note) => html`<p class="note"${tongue(paper, view)}>${note}</p>\n`)}${corrections(paper, view)}${corrects(paper, view)}`
}

/** Of a correction that was filed by itself: the way to its story. */
function corrects(paper: Paper, view: StoryView): Html {
  const { corrects: story } = view
  if (story === undefined) return NOTHING
  const link = html`<a href="${href(paper, story.url)}"><bdi${tongue(paper, story)}>${story.text}</bdi></a>`
  return html`<p class="note">${paperWords(paper, view, say(wordsOf(paper.language).correctionOf, { story: link }))}</p>\n`
}

function corrections(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  const { length } = view.corrections
  if (length === 0) return NOTHING
  return html`<section class="corrections">
<h2 class="label">${count(words.corrections, length, paper.language)}</h2>
${view.corrections.map((one) => correctionText(paper, view, one))}</section>
`
}

/** Stories of this paper: the desk finds them by the names and words that they share. */
function relatedStories(paper: Paper, view: StoryView, words: Words): Html {
  const { previous, next } = view.series ?? {}
  const named = new Set([previous, next, ...(view.translations ?? [])].map((story) => story?.url))
  const others = view.relatedStories.filter(({ url }) => !named.has(url))
  if (others.length === 0) return NOTHING
  return html`<section>
<h2 class="label">${words.relatedStories}</h2>
<ul class="lines">
${others.map((story) => html`<li><a href="${href(paper, story.url)}"><bdi${tongue(paper, story)}>${story.text}</bdi></a></li>\n`)}</ul>
</section>
`
}

/** The headlines that the copy itself lists; the paper has no pages for them. */
function related(paper: Paper, view: StoryView, words: Words): Html {
  if (view.related.length === 0) return NOTHING
  return html`<section>
<h2 class="label">${words.related}</h2>
<ul class="lines"${tongue(paper, view)}>
${view.related.map((headline) => html`<li>${headline}</li>\n`)}</ul>
</section>
`
}

function topics(paper: Paper, view: StoryView, words: Words): Html {
  if (view.topics.length === 0) return NOTHING
  return html`<section>
<h2 class="label">${words.underTopics}</h2>
<ul class="run">
${view.topics.map((topic) => html`<li><a href="${href(paper, topic.url)}">${topic.text}</a></li>\n`)}</ul>
</section>
`
}

/** Who says what: the fields that the page shows, by where they come from, in the order of the page. */
function howMade(paper: Paper, view: StoryView, words: Words): Html {
  const named: Readonly<Record<string, string>> = words.fields
  const order = Object.keys(named)
  const fields = Object.keys(view.origins).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const bySource = Map.groupBy(fields, (field) => view.origins[field] ?? 'copy')
  const names = (some: readonly string[]) =>
    list(
      some.map((field) => named[field] ?? field),
      words,
    )
  const source = say(words.howMadeSource, { file: html`<code>${view.source}</code>` })
  return html`<details>
<summary>${words.howMade}</summary>
<p>${sentences(source, count(words.wordCount, view.words, paper.language), words.howMadeIntro)}</p>
<dl>
${[...bySource].map(([origin, some]) => html`<div><dt>${names(some)}</dt><dd>${words.origins[origin]}</dd></div>\n`)}</dl>
</details>
`
}
