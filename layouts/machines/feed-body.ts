/**
 * What a feed carries of a story: everything that its page says of the text itself,
 * as HTML. A feed reader knows neither our style nor, often, the text's direction,
 * so the markup says both by itself.
 */

import { isPictureFigure } from '../../scripts/edition/figures.ts'
import type { FeedEntry, FeedStory } from '../../scripts/edition/views/machines/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { captionOf, jpegAddress } from '../figures/figure.ts'
import { absolute } from '../parts/address.ts'
import { type Html, html } from '../parts/html.ts'
import { langOf, paperWords, partTongue } from '../parts/tongue.ts'
import { prose } from '../prose/prose.ts'
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
}${pictures(paper, story, true)}${prose(story.markdown.text, { root, words, url: entry.url, links: story.links, tongues: story.tongues, typeset })}${pictures(paper, story, false)}${story.notes.map((note) => html`<p><em>${note}</em></p>\n`)}${
  story.corrections.length > 0 &&
  html`<hr>
<p><strong>${paperWords(paper, entry, corrections)}</strong></p>
${story.corrections.map((correction) => html`<p>${correction}</p>\n`)}`
}</div>
`.text
}

/** Of its pictures the first, or the others, each as the JPEG that every reader shows; what stands in the text follows it here. */
function pictures(paper: Paper, { pictures: all = [] }: FeedStory, isFirst: boolean): readonly Html[] {
  const figures = all.filter(isPictureFigure)
  return (isFirst ? figures.slice(0, 1) : figures.slice(1)).map(
    (figure) =>
      html`<figure><img src="${jpegAddress(paper, figure)}" width="${figure.jpeg.width}" height="${figure.jpeg.height}" alt="${figure.alt}">${captionOf(figure)}</figure>\n`,
  )
}

/** What a list of items shows below the title: the dek, else the first words. */
export function feedSummary({ story }: FeedEntry): string | null {
  return story === null ? null : (story.dek ?? story.opening)
}
