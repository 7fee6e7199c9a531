/**
 * `/yyyy/mm/dd/slug/changes/`: what a story said before and what it says, word by word,
 * the last change first. What was taken out is struck through, what was put in is
 * underlined, and words say so to who hears the page.
 */

import type { SaidPart } from '../../scripts/edition/changes/said.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { ChangesView } from '../../scripts/edition/views/changes/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { changeAnchor, href } from '../parts/address.ts'
import { dateText, time } from '../parts/dates.ts'
import { indexHead } from '../parts/days.ts'
import { type Html, html } from '../parts/html.ts'
import { paperWords, tongue } from '../parts/tongue.ts'
import { shell } from '../shell/shell.ts'
import { count, say, sayPlain, sentences, type Words, wordsOf } from '../words/words.ts'
import { type Passage, passagesOf, type Stretch } from './word-changes.ts'

type Change = ChangesView['changes'][number]

export function changes({ url, view }: PageOf<'changes'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { story } = view
  const link = html`<a href="${href(paper, story.url)}"><bdi${tongue(paper, story)}>${story.text}</bdi></a>`
  const main = html`${indexHead(words.changes, null, null)}<p class="plain">${sentences(say(words.changesOf, { story: link }), words.changesIntro)}</p>
${view.changes.map((change) => changed(paper, view, change, words))}`
  const title = sayPlain(words.changesTitle, { headline: story.text })
  return shell(around, { url, title, description: null, hidden: true, main })
}

function changed(paper: Paper, view: ChangesView, { at, before, after }: Change, words: Words): Html {
  const was = before === null || after === null ? '' : before.text
  const parts = (json: string) => (JSON.parse(json) as SaidPart[]).map((part) => printed(paper, part))
  const passages = was === '' ? [] : passagesOf(parts(was), parts(after?.text ?? '[]'), view.language)
  return html`<section class="change" id="${changeAnchor(at)}">
<h2 class="label">${time(paper, at, 'moment')}</h2>
${
  passages.length === 0
    ? html`<p>${words.changesNotKept}</p>\n`
    : html`<div${tongue(paper, view)}>
${passages.map((passage) => passageText(paper, view, passage, words))}</div>
`
}</section>
`
}

/** A day as the paper prints it. */
function printed(paper: Paper, [part, text]: SaidPart): SaidPart {
  return [part, part === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) ? dateText(paper, text) : text]
}

function passageText(paper: Paper, view: ChangesView, passage: Passage, words: Words): Html {
  if (passage.kind === 'unchanged')
    return html`<p class="same">${paperWords(paper, view, count(words.unchanged, passage.count, paper.language))}</p>\n`
  const { part, stretches } = passage
  return html`<p class="${part}">${stretches.map((stretch, at) => stretchText(paper, view, stretch, words, stretches[at + 1]))}</p>\n`
}

/** Few screen readers tell of `<ins>` and `<del>`: so words do, which the eye does not see. */
function stretchText(paper: Paper, view: ChangesView, { kind, text }: Stretch, words: Words, next?: Stretch): Html {
  if (kind === 'same') return html`${text}`
  const [, inner = '', behind = ''] = /^(.*?)(\s*)$/su.exec(text) ?? []
  // What was taken out does not run into what was put in its place.
  const space = kind === 'out' && next?.kind === 'in' ? ' ' : behind
  const told = (word: string) => html`<span class="heard">${paperWords(paper, view, word)} </span>`
  return kind === 'out'
    ? html`<del>${told(words.takenOut)}${inner}</del>${space}`
    : html`<ins>${told(words.putIn)}${inner}</ins>${space}`
}
