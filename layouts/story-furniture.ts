/** What follows a story: corrections, related headlines, topics, how the page was made, the stories before and after. */

import type { StoryView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { href } from './address.ts'
import { type Html, html, NOTHING } from './html.ts'
import { tongue } from './tongue.ts'
import { count, say, type Words, wordsOf } from './words.ts'

/** Everything below the words of a story but its neighbours. */
export function furniture(paper: Paper, view: StoryView): Html {
  const words = wordsOf(paper.language)
  return html`<div class="furniture">
${corrections(paper, view, words)}${related(paper, view, words)}${topics(paper, view, words)}${howMade(paper, view, words)}</div>
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

function corrections(paper: Paper, view: StoryView, words: Words): Html {
  const { length } = view.corrections
  if (length === 0) return NOTHING
  return html`<section class="corrections">
<h2 class="label">${count(words.corrections, length, paper.language)}</h2>
${view.corrections.map((correction) => html`<p${tongue(paper, view)}>${correction}</p>\n`)}</section>
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

/** Each field that the page shows, and who says so. */
function howMade(paper: Paper, view: StoryView, words: Words): Html {
  const names: Readonly<Record<string, string>> = words.fields
  const order = Object.keys(names)
  const fields = Object.entries(view.origins).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return html`<details>
<summary>${words.howMade}</summary>
<p>${say(words.howMadeSource, { file: html`<code>${view.source}</code>` })} ${count(words.wordCount, view.words, paper.language)}. ${words.howMadeIntro}</p>
<dl>
${fields.map(([field, origin]) => html`<div><dt>${names[field] ?? field}</dt><dd>${words.origins[origin]}</dd></div>\n`)}</dl>
</details>
`
}
