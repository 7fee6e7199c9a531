/**
 * The order of the front page: its stories in a row, each with buttons to move it, which
 * work by being sent. A script lets them be dragged, and moves them without loading the
 * page anew; it says each move aloud. Only the local server shows it.
 */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { say, sayPlain } from '../words/words.ts'
import { actionOf, backLink, fileName, hiddenField, mendPage, ORDER_SCRIPT_AT, seals } from './parts.ts'
import type { AnyRow, FrontRow, MovableStory, Move, OrderView } from './views.ts'
import { mendingWords } from './words.ts'

const MOVES: readonly Move[] = ['up', 'down', 'top']
const ROWS: readonly FrontRow[] = ['lead', 'seconds', 'thirds']

/** The page on which the front page is ordered. */
export function mendOrder(around: Shell, view: OrderView): string {
  const words = mendingWords(around.paper.language)
  const rooms = ROWS.map((row) => ({ name: words.rows[row], room: view.room[row] }))
  const told = JSON.stringify({ rows: rooms, others: words.rows.others, moved: words.moved })
  const main = html`<p>${say(words.orderIntro, { sidecar: fileName(view.sidecar) })}<span id="drag" hidden=""> ${words.orderDrag}</span></p>
<p role="status" id="moved">${lastMove(view, words)}${view.isSame && words.same}</p>
<form method="post" action="${actionOf(around, view)}" accept-charset="utf-8">
${seals(view)}<ol class="order" data-told="${told}">
${view.stories.map((story, at) => movable(story, at, view, words))}</ol>
<p class="send"><button name="step" value="look">${words.look}</button> <button class="lesser" name="step" value="release">${words.release}</button> ${backLink(around, view)}</p>
</form>
`
  const script = html`<script type="module" src="${ORDER_SCRIPT_AT}"></script>\n`
  return mendPage(around, view, words.orderTitle, main, script)
}

type MendingWords = ReturnType<typeof mendingWords>

/** One story, with what the form sends of it: its address, and again where it was moved. */
function movable(story: MovableStory, at: number, { stories, last }: OrderView, words: MendingWords): Html {
  const { url, headline, language, direction, row, moved } = story
  const isAtEnd = (by: Move) => (by === 'down' ? at === stories.length - 1 : at === 0)
  const focused = last?.at === at ? nearest(last.by, isAtEnd) : null
  const button = (by: Move) =>
    html`<button class="lesser" name="step" value="${by} ${at}" aria-describedby="story-${at}"${
      isAtEnd(by) && html` disabled=""`
    }${by === focused && html` autofocus=""`}>${words[by]}</button>`
  return html`<li${moved && html` class="moved"`}>
<span class="row">${words.rows[row]}</span>
<bdi id="story-${at}" lang="${langOf(language)}" dir="${direction}">${headline}</bdi>
<span class="moves">${MOVES.map((by) => html`${button(by)} `)}</span>
${hiddenField('order', url)}${moved && hiddenField('moved', url)}</li>
`
}

/** The button that was pressed, or, where the story is at the end, one that can be. */
function nearest(by: Move, isAtEnd: (by: Move) => boolean): Move | null {
  return [by, ...MOVES].find((one) => !isAtEnd(one)) ?? null
}

function lastMove({ stories, last }: OrderView, words: MendingWords): Html | string {
  const story = last === null ? undefined : stories[last.at]
  if (last === null || story === undefined) return NOTHING
  return sayPlain(words.moved, {
    headline: story.headline,
    n: last.at + 1,
    all: stories.length,
    row: words.rows[story.row satisfies AnyRow],
  })
}
