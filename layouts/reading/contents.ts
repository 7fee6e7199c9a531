/** What a long story holds: its subheads, each a way to its place. */

import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { paperWords } from '../parts/tongue.ts'
import { subheadsIn } from '../prose/prose.ts'
import { wordsOf } from '../words/words.ts'

/** A story with fewer words, or fewer subheads, is seen as a whole. */
const LEAST_WORDS = 600
const LEAST_SUBHEADS = 3
/** More of them are an index, not what helps to look over a story. */
const MOST_SUBHEADS = 24

export function contents(paper: Paper, view: StoryView): Html {
  if (view.words < LEAST_WORDS) return NOTHING
  const subheads = subheadsIn(view.markdown.text)
  if (subheads.length < LEAST_SUBHEADS || subheads.length > MOST_SUBHEADS) return NOTHING
  return html`<nav class="contents" aria-labelledby="contents">
<h2 class="label" id="contents">${paperWords(paper, view, wordsOf(paper.language).contents)}</h2>
<ol>
${subheads.map(({ id, text }) => html`<li><a href="#${encodeURIComponent(id)}">${text}</a></li>\n`)}</ol>
</nav>
`
}
