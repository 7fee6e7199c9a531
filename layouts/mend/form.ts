/**
 * The form by which a story is mended: what the desk was unsure of first, then all else.
 * It works by being sent, without a script. Only the local server shows it.
 */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { say, wordsOf } from '../words/words.ts'
import { type FormWords, field } from './field.ts'
import { actionOf, backLink, fileName, formTitle, hiddenField, mendPage, seals } from './parts.ts'
import type { FormView } from './views.ts'
import { mendingWords } from './words.ts'

/** The form of a story, as a whole page. */
export function mendForm(around: Shell, view: FormView): string {
  const { paper } = around
  const words: FormWords = { page: wordsOf(paper.language), form: mendingWords(paper.language) }
  const { form } = words
  const unsure = view.fields.filter(({ doubted }) => doubted !== null)
  const others = view.fields.filter(({ doubted }) => doubted === null)
  const hasDoubt = unsure.length > 0 || view.remarks.length > 0
  const main = html`${faultList(view, words)}<p>${say(form.intro, {
    sidecar: fileName(view.sidecar),
    source: fileName(view.source),
  })}</p>
<form method="post" action="${actionOf(around, view)}" accept-charset="utf-8">
${seals(view)}${hiddenField('step', 'look')}${
  hasDoubt &&
  html`<section class="unsure" aria-labelledby="unsure">
<h2 id="unsure">${form.unsure}</h2>
${view.remarks.map((remark) => html`<p lang="en" dir="ltr">${remark}</p>\n`)}${unsure.map((one) => field(one, view, words))}</section>
`
}<section aria-labelledby="others">
<h2 id="others">${form.others}</h2>
${others.map((one) => field(one, view, words))}<p class="about">${form.emptied}</p>
</section>
<p class="send"><button>${form.look}</button> ${backLink(around, view)}</p>
</form>
`
  return mendPage(around, view, formTitle(around, view), main)
}

/** What keeps the form from being taken, with a link to each field; or that nothing was changed. */
function faultList({ fields, faults, isSame }: FormView, { page, form }: FormWords): Html {
  const faulty = fields.filter(({ fault }) => fault !== null)
  if (faulty.length === 0 && faults.length === 0) return isSame ? html`<p role="status">${form.same}</p>\n` : NOTHING
  return html`<div class="faults" role="alert">
<h2>${form.faults}</h2>
<ul>
${faulty.map(({ key, fault }) => html`<li><a href="#${key}">${key === 'hold' ? form.hold : page.fields[key]}</a>: ${fault}</li>\n`)}${faults.map((fault) => html`<li>${fault}</li>\n`)}</ul>
</div>
`
}
