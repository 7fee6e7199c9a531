/**
 * What is held, for the editor: a list, and each story as it will stand, under a
 * banner that says until when and why. Only the local server shows these pages;
 * they are in no published paper, so their few words are English, like its notices.
 */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { HeldNote } from '../scripts/edition/views/views.ts'
import { href } from './parts/address.ts'
import { time } from './parts/dates.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { tongue } from './parts/tongue.ts'
import { shell } from './shell/shell.ts'
import { story } from './story.ts'

/** `/held/` */
export function heldList({ url, view }: PageOf<'held'>, around: Shell): string {
  const { paper } = around
  const main = html`<div lang="en" dir="ltr">
${indexHead('Held', null, null)}<p class="plain">${
    view.items.length === 0
      ? 'Nothing is held: everything in the content folder is in the paper.'
      : 'What is filed and not published yet. Nobody but you sees these pages: no build writes them.'
  }</p>
<section class="band">
<ul class="lines">
${view.items.map(
  ({ text, url: at, note, language, direction }) => html`<li>
${
  at === null
    ? html`<bdi${tongue(paper, { language, direction })}>${text}</bdi>`
    : html`<a href="${href(paper, at)}"><bdi${tongue(paper, { language, direction })}>${text}</bdi></a>`
}
<p>${noteText(note)}</p>
</li>
`,
)}</ul>
</section>
</div>
`
  return shell(around, { url, title: 'Held', description: null, hidden: true, main })
}

/** `/held/slug/`: the story as it will stand. */
export function heldStory({ url, view }: PageOf<'heldStory'>, around: Shell): string {
  const { paper } = around
  const banner = html`<aside class="hold" lang="en" dir="ltr">
<p><strong>Not published: held ${view.note.until}.</strong> ${view.note.why} ${view.note.wayOut}</p>
<p><a href="${href(paper, '/held/')}">Everything that is held</a></p>
</aside>
`
  const { published } = view.story
  const dates = html`<span lang="en" dir="ltr">Not published: held ${view.note.until}.${
    published !== null && html` The copy is dated ${time(paper, published)}.`
  }</span>`
  return story({ url, kind: 'story', view: view.story }, around, { banner, dates })
}

function noteText({ until, why, wayOut }: HeldNote): Html {
  return html`Held ${until}. ${why} ${wayOut}`
}
