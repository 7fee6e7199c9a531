/**
 * `/offline/`: what is shown where there is no connection and the page was not kept. The worker puts the list of what was
 * kept in the place of what says that there is nothing.
 */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { indexHead } from '../parts/days.ts'
import { html } from '../parts/html.ts'
import { shell } from '../shell/shell.ts'
import { wordsOf } from '../words/words.ts'

export function offline({ url }: PageOf<'offline'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const main = html`${indexHead(words.offline, null, null)}<p class="plain">${words.offlineText}</p>
<section class="band">
<h2 class="label">${words.offlineKept}</h2>
<div id="kept"><p class="empty">${words.offlineNone}</p></div>
</section>
`
  return shell(around, { url, title: words.offline, description: null, hidden: true, main })
}
