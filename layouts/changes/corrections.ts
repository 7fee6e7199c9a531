/** `/corrections/`: what the paper got wrong, each below the headline that it was said under. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { href } from '../parts/address.ts'
import { time } from '../parts/dates.ts'
import { indexHead } from '../parts/days.ts'
import { html } from '../parts/html.ts'
import { paperWords, partTongue, tongue } from '../parts/tongue.ts'
import { shell } from '../shell/shell.ts'
import { say, sayPlain, wordsOf } from '../words/words.ts'
import { correctionText } from './correction.ts'

export function corrections({ url, view }: PageOf<'corrections'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const feed = html`<a href="${href(paper, view.feed)}" type="application/atom+xml">${words.feed}</a>`
  const main = html`${indexHead(words.correctionsPage, null, feed)}<p class="plain">${
    view.stories.length === 0 ? words.noCorrections : words.correctionsIntro
  }</p>
${view.stories.map(
  (story) => html`<section class="correction"${tongue(paper, story)}>
<h2><a href="${href(paper, story.url)}"${partTongue(story, 'headline')}>${story.headline}</a></h2>
${story.corrections.map((one) => correctionText(paper, story, one))}<p class="signature">${paperWords(paper, story, say(words.storyOf, { date: time(paper, story.day) }))}</p>
</section>
`,
)}`
  return shell(around, {
    url,
    title: words.correctionsPage,
    feed: { url: view.feed, title: words.correctionsPage },
    description: sayPlain(words.correctionsDescription, { paper: paper.name }),
    main,
  })
}
