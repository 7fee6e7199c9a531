/**
 * The form by which a story is mended: what the desk was unsure of first, then all else.
 * It works by being sent, without a script. Only the local server shows it.
 */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { href } from '../parts/address.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { say, wordsOf } from '../words/words.ts'
import { type FormWords, field, nameOf } from './field.ts'
import { actionOf, backLink, fileName, formTitle, hiddenField, mendPage, seals } from './parts.ts'
import type { FieldKey, FormView, PictureFields } from './views.ts'
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
${others.filter(({ key }) => !PLACING.has(key)).map((one) => field(one, view, words))}</section>
<section aria-labelledby="placing">
<h2 id="placing">${form.placing}</h2>
${others.filter(({ key }) => PLACING.has(key)).map((one) => field(one, view, words))}</section>
${pictures(around, view, words)}<section aria-labelledby="corrections">
<h2 id="corrections">${words.page.fields.corrections}</h2>
${view.corrections.map((one) => field(one, view, words))}</section>
<p class="about">${form.emptied}</p>
<p class="send"><button>${form.look}</button> ${backLink(around, view)}</p>
</form>
`
  return mendPage(around, view, formTitle(around, view), main)
}

/** What says where the story stands, and whether: the other fields are what a reader reads. */
const PLACING: ReadonlySet<FieldKey> = new Set(['urgency', 'lead', 'pin', 'until', 'hold', 'minor'])

/** Each picture with what is said of it; its name is said with every field. */
function pictures({ paper }: Shell, view: FormView, words: FormWords): Html {
  if (view.pictures.length === 0) return NOTHING
  const one = ({ name, shown, fields }: PictureFields) => html`<fieldset class="picture">
<legend>${fileName(name)}</legend>
${shown !== null && html`<img src="${href(paper, shown.src)}" width="${String(shown.width)}" height="${String(shown.height)}" alt="">\n`}${fields.map((each) => field(each, view, words))}</fieldset>
`
  return html`<section aria-labelledby="pictures">
<h2 id="pictures">${words.form.pictures}</h2>
${view.pictures.map(one)}</section>
`
}

/** What keeps the form from being taken, with a link to each field; or that nothing was changed. */
function faultList(view: FormView, words: FormWords): Html {
  const { faults, isSame } = view
  const { form } = words
  const all = [...view.fields, ...view.pictures.flatMap(({ fields }) => fields), ...view.corrections]
  const faulty = all.filter(({ fault }) => fault !== null)
  if (faulty.length === 0 && faults.length === 0) return isSame ? html`<p role="status">${form.same}</p>\n` : NOTHING
  return html`<div class="faults" role="alert">
<h2>${form.faults}</h2>
<ul>
${faulty.map(({ key, fault }) => html`<li><a href="#${key}">${nameOf(key, words)}</a>: ${fault}</li>\n`)}${faults.map((fault) => html`<li>${fault}</li>\n`)}</ul>
</div>
`
}
