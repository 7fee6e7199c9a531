/**
 * What a feed carries of a story: everything that its page says of the text itself,
 * as HTML. A feed reader knows neither our style nor, often, the text's direction,
 * so the markup says both by itself.
 */

import type { FeedEntry } from '../../scripts/edition/views/machines/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { html } from '../parts/html.ts'
import { prose } from '../parts/prose.ts'
import { langOf, paperWords, partTongue } from '../parts/tongue.ts'
import { count, wordsOf } from '../words/words.ts'

/** The whole text, its links complete; null for a brief, which has no more than its title. */
export function feedBody(paper: Paper, entry: FeedEntry): string | null {
  const { story } = entry
  if (story === null) return null
  const words = wordsOf(paper.language)
  const spoken = { ...entry, tongues: story.tongues ?? [] }
  const root = absolute(paper, '/').slice(0, -1)
  const typeset = paper.typography === true ? entry.language : undefined
  const corrections = count(words.corrections, story.corrections.length, paper.language)
  return html`<div lang="${langOf(entry.language)}" dir="${entry.direction}">
${story.drafted && html`<p><small>${paperWords(paper, entry, words.draftedNotice)}</small></p>\n`}${
  story.dek !== null && html`<p${partTongue(spoken, 'dek')}><strong>${story.dek}</strong></p>\n`
}${prose(story.markdown.text, { root, words, url: entry.url, links: story.links, tongues: story.tongues, typeset })}${story.notes.map((note) => html`<p><em>${note}</em></p>\n`)}${
  story.corrections.length > 0 &&
  html`<hr>
<p><strong>${paperWords(paper, entry, corrections)}</strong></p>
${story.corrections.map((correction) => html`<p>${correction}</p>\n`)}`
}</div>
`.text
}

/** What a list of items shows below the title: the dek, else the first words. */
export function feedSummary({ story }: FeedEntry): string | null {
  return story === null ? null : (story.dek ?? story.opening)
}
