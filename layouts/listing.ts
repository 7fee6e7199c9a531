/** A section that is a listing: obituaries by day, letters by day, classified advertisements by their headings; all of them compact. */

import type { Category, ListedAd, ListingView } from '../scripts/edition/listings/views.ts'
import type { DayList, Teaser } from '../scripts/edition/views/shared.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href } from './parts/address.ts'
import { briefs } from './parts/briefs.ts'
import { fitted } from './parts/copyfit.ts'
import { time } from './parts/dates.ts'
import { type Html, html, NOTHING } from './parts/html.ts'
import { paperWords, partTongue, tongue } from './parts/tongue.ts'
import { list, wordsOf } from './words/words.ts'

/** Of a letter, in letters. */
const FIRST_WORDS = 180

export function listing(paper: Paper, view: ListingView, lists: readonly DayList[]): Html {
  if (view.kind === 'classifieds')
    return html`${view.categories.map((one) => category(paper, one))}${days(paper, lists, () => NOTHING)}`
  if (view.kind === 'letters') return days(paper, lists, (story) => letter(paper, story))
  const lives = new Map(view.lives)
  return days(paper, lists, (story) => {
    const { name = story.headline, years = null, dek = null } = lives.get(story.url) ?? {}
    return html`<li${tongue(paper, story)}>${headline(paper, story, name)}${
      years !== null && html` <span class="life">${years}</span>`
    }${dek !== null && html`<p class="dek">${dek}</p>`}</li>\n`
  })
}

/** Days with a line for each story, and their briefs; a day on which no line stands is left out. */
function days(paper: Paper, lists: readonly DayList[], lineOf: (story: Teaser) => Html): Html {
  return html`${lists.map((one) => {
    const lines = one.stories.map(lineOf).filter((line) => line !== NOTHING)
    if (lines.length + one.briefs.length === 0) return NOTHING
    return html`<section class="day">
<h2 class="label"><a href="${href(paper, one.url)}">${time(paper, one.day, 'weekday')}</a></h2>
${lines.length > 0 && html`<ul class="listing">\n${lines}</ul>\n`}${one.briefs.length > 0 && briefs(paper, one.briefs)}</section>
`
  })}`
}

/** Its headline, its first words, who wrote it and from where. */
function letter(paper: Paper, story: Teaser): Html {
  const { bylines, place, opening } = story
  const words = wordsOf(paper.language)
  const who = [...bylines, ...(place === null ? [] : [place])]
  return html`<li${tongue(paper, story)}>${headline(paper, story, story.headline)}
<p class="opening">${fitted(opening, FIRST_WORDS)}</p>
${who.length > 0 && html`<p class="signature">${who.join(words.comma)}</p>\n`}</li>\n`
}

function headline(paper: Paper, story: Teaser, text: string): Html {
  return html`<a href="${href(paper, story.url)}"${partTongue(story, 'headline')}>${text}</a>`
}

function category(paper: Paper, { name, ads }: Category): Html {
  return html`<section class="day">
${name !== null && html`<h2 class="label">${name}</h2>\n`}<ul class="listing ads">
${ads.map((ad, at) => advertisement(paper, ad, ads[at + 1]?.url !== ad.url))}</ul>
</section>
`
}

/** Its words, then how to reach who placed it, if that is cut off; behind the last of a story's the day, which leads there. */
function advertisement(paper: Paper, ad: ListedAd, isLast: boolean): Html {
  const words = wordsOf(paper.language)
  const { head, text, reach, url, day } = ad
  const when = html`<a href="${href(paper, url)}">${time(paper, day, 'short')}</a>`
  // A long one is read in full where it stands.
  const hasWay = isLast || reach.length > 0
  return html`<li${tongue(paper, ad)}>${head !== null && html`<b>${head}</b> `}${text}${
    reach.length > 0 && html` <b>${list(reach, words)}</b>`
  }${hasWay && html` <small>${paperWords(paper, ad, when)}</small>`}</li>\n`
}
