/** What comes after the form: what will be written, that somebody was faster, or that nothing can be mended here. */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { html } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { say, wordsOf } from '../words/words.ts'
import { nameOf } from './field.ts'
import { actionOf, backLink, fileName, hiddenField, mendPage, seals } from './parts.ts'
import type { AnyRow, ConflictView, DiffLine, DiffView, FormField, RefusedView } from './views.ts'
import { mendingWords } from './words.ts'

/** What will be written, before it is. */
export function mendDiff(around: Shell, view: DiffView): string {
  const { paper } = around
  const words = mendingWords(paper.language)
  const name = { sidecar: fileName(view.sidecar) }
  const main = html`<p>${say(words.diffIntro, name)}${view.isNew && html` ${say(words.diffNew, name)}`}</p>
<ol class="diff" lang="${langOf(view.language)}" dir="ltr">
${view.diff.map((line) => html`<li>${diffLine(line, words)}</li>\n`)}</ol>
<form method="post" action="${actionOf(around, view)}" accept-charset="utf-8">
${seals(view)}${view.sent.map(([key, value]) => hiddenField(key, value))}${view.untilStays && html`<p>${words.untilStays}</p>\n<p class="send"><button class="lesser" name="step" value="until">${words.untilOut}</button></p>\n`}<p class="send"><button name="step" value="save" autofocus="">${words.save}</button> <button class="lesser" name="step" value="form">${words.again}</button> ${backLink(around, view)}</p>
</form>
`
  return mendPage(around, view, words.diffTitle, main)
}

/** A line; what the sign before it says to the eye, a word says to the ear. */
function diffLine({ kind, text }: DiffLine, words: ReturnType<typeof mendingWords>) {
  if (kind === 'same') return html`<code>${text}</code>`
  const told = html`<span class="heard">${kind === 'in' ? words.diffIn : words.diffOut}: </span>`
  return kind === 'in' ? html`<ins>${told}<code>${text}</code></ins>` : html`<del>${told}<code>${text}</code></del>`
}

/** Somebody wrote the sidecar or the copy meanwhile: both as they are. */
export function mendConflict(around: Shell, view: ConflictView): string {
  const { paper } = around
  const words = { page: wordsOf(paper.language), form: mendingWords(paper.language) }
  const name = { sidecar: fileName(view.sidecar) }
  const main = html`<p role="alert">${say(words.form.conflictIntro, name)}</p>
<h2>${view.standing === null ? words.form.conflictNone : say(words.form.conflictStanding, name)}</h2>
${view.standing !== null && html`<pre dir="ltr" tabindex="0">${view.standing}</pre>\n`}<h2>${words.form.conflictTyped}</h2>
<dl>
${view.typed.map(({ key, value }) => html`<dt>${view.of === 'front' ? words.form.rows[key as AnyRow] : nameOf(key as FormField['key'], words)}</dt>\n<dd><bdi>${value}</bdi></dd>\n`)}</dl>
<p class="send"><a href="${actionOf(around, view)}">${words.form.start}</a> ${backLink(around, view)}</p>
`
  return mendPage(around, view, words.form.conflictTitle, main)
}

/** The story cannot be mended here now. The reason is the program's own, in English. */
export function mendRefused(around: Shell, view: RefusedView): string {
  const words = mendingWords(around.paper.language)
  const main = html`<p role="alert" lang="en" dir="ltr">${fileName(view.source)}: ${view.reason}</p>
<p class="send">${backLink(around, view)}</p>
`
  return mendPage(around, view, words.refusedTitle, main)
}
