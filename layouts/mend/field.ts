/** One field of the form: what it asks, who said what stands in it, what is wrong with it, and the readings to take by a click. */

import type { Words as MendingWords } from '../../scripts/languages/en/mending.ts'
import { type Html, html, join, NOTHING } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { say, sayPlain, type Words } from '../words/words.ts'
import type { FormField, FormView, OwnField, Pick, PictureWord } from './views.ts'

/** The words of the interface, and those of the form. */
export interface FormWords {
  readonly page: Words
  readonly form: MendingWords
}

/** What a field is called. */
export function nameOf(key: FormField['key'], { page, form }: FormWords): string {
  if (key in form.own) return form.own[key as keyof MendingWords['own']]
  const [kind, number = '', word] = key.split('-')
  if (kind === 'picture') return form.picture[word as PictureWord]
  if (key === 'correction') return form.correctionNew
  if (key === 'correction-day') return form.correctionDay
  if (kind === 'correction') return sayPlain(form.correctionAt, { n: String(Number(number) + 1) })
  return page.fields[key as Exclude<OwnField, 'hold'>]
}

/** A field with its label above, and behind it what is to be known of it. */
export function field(one: FormField, view: FormView, words: FormWords): Html {
  const { key, fault, doubted } = one
  const told = said(one, words)
  const about = [
    fault !== null && ([`fault-${key}`, html`<span class="fault" id="fault-${key}">${fault}</span>`] as const),
    doubted !== null && ([`doubt-${key}`, html`<span id="doubt-${key}">${doubtText(one, words)}</span>`] as const),
    told.text !== '' && ([`said-${key}`, html`<span id="said-${key}">${told}</span>`] as const),
  ].filter((part) => part !== false)
  const ids = about.map(([id]) => id).join(' ')
  const below = join(
    about.map(([, text]) => text),
    ' ',
  )
  return html`<div class="field${fault !== null && ' faulty'}">
${control(one, view, words, ids)}${about.length > 0 && html`<p class="about">${below}</p>\n`}${picks(one, view, words)}</div>
`
}

function control(one: FormField, view: FormView, words: FormWords, about: string): Html {
  const { key, value, manner, fault } = one
  const known = html` id="${key}" name="${key}"${about !== '' && html` aria-describedby="${about}"`}${fault !== null && html` aria-invalid="true"`}`
  const label = html`<label for="${key}">${nameOf(key, words)}</label>\n`
  if (manner === 'box')
    return html`<p class="tick"><input type="checkbox" value="true"${known}${value !== '' && html` checked=""`}>\n${label}</p>\n`
  if (manner === 'number') return html`${label}<select${known}>\n${options(urgencies(words), value)}</select>\n`
  if (manner === 'row') return html`${label}<select${known}>\n${options(rows(words), value)}</select>\n`
  if (manner === 'hold') return html`${label}<select${known}>\n${options(holds(words), value)}</select>\n`
  const names = key === 'section' ? view.known.section : []
  const list = names.length > 0 && html` list="known-${key}"`
  const isDay = ['date', 'until', 'correction-day'].includes(key)
  const tongue = html` lang="${langOf(view.language)}" dir="${isDay ? 'ltr' : view.direction}"`
  const input = LONG.test(key)
    ? html`<textarea rows="2"${known}${tongue}>${value}</textarea>\n`
    : html`<input type="text" value="${value}" autocomplete="off"${known}${list}${tongue}>\n`
  const choices =
    list &&
    html`<datalist id="known-${key}">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>\n`
  return html`${label}${input}${choices}`
}

/** Fields that may have a sentence or two. */
const LONG = /^(?:headline|dek|picture-\d+-(?:caption|alt)|correction(?:-\d+)?)$/

type Option = readonly [value: string, text: string]

function options(all: readonly Option[], chosen: string): Html[] {
  return all.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected=""`}>${text}</option>\n`,
  )
}

function urgencies({ form }: FormWords): Option[] {
  const between = ['2', '3', '4', '5', '6', '7', '8'].map((number): Option => [number, number])
  return [['', form.urgencyUnsaid], ['1', form.urgencyMost], ...between, ['9', form.urgencyLeast]]
}

function rows({ form }: FormWords): Option[] {
  const { lead, seconds, thirds } = form.rows
  return [
    ['', form.pinUnsaid],
    ['1', lead],
    ['2', seconds],
    ['3', thirds],
  ]
}

function holds({ form }: FormWords): Option[] {
  return [
    ['', form.holdUnsaid],
    ['true', form.holdYes],
    ['false', form.holdNo],
  ]
}

/** Who says what stands in the field, what the copy says below that, and how to write it. */
function said({ key, origin, line, under }: FormField, { page, form }: FormWords): Html {
  const from = origin === null ? null : page.origins[origin]
  const at = line === null ? null : say(form.line, { line })
  const hints: Partial<Record<FormField['key'], string>> = {
    date: form.dateHint,
    bylines: form.bylinesHint,
    topics: form.topicsHint,
    until: form.untilHint,
    minor: form.minorHint,
  }
  const hint = hints[key] ?? (key.endsWith('-alt') ? form.altHint : undefined)
  const whence = from === null ? null : html`${capital(from)}${at !== null && html`${page.comma}${at}`}.`
  const below = under === null ? null : say(form.under, { value: html`<bdi>${under}</bdi>` })
  return join(
    [whence, below, hint].filter((part) => part !== null && part !== undefined),
    ' ',
  )
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase() + text.slice(first.length)
}

function doubtText({ doubted }: FormField, { form }: FormWords): string {
  if (doubted === 'drafted') return form.drafted
  return doubted === 'undated' ? form.undated : form.doubted
}

/** The readings of the desk; what stands in the field is chosen until another is. */
function picks({ key, picks: all, picked }: FormField, { language, direction }: FormView, words: FormWords): Html {
  if (all.length === 0) return NOTHING
  const { form } = words
  const textOf = ({ kind, value }: Pick): Html => {
    const shown = html`<bdi lang="${langOf(language)}" dir="${direction}">${value}</bdi>`
    if (kind === 'none') return html`${form.pickNone}`
    return say(kind === 'first' ? form.pickFirst : form.pickSecond, { value: shown })
  }
  const radio = (kind: string, text: Html | string) =>
    html`<p class="tick"><input type="radio" id="pick-${key}-${kind}" name="pick.${key}" value="${kind}"${
      kind === (picked ?? 'field') && html` checked=""`
    }>
<label for="pick-${key}-${kind}">${text}</label></p>
`
  return html`<fieldset>
<legend>${say(form.pick, { field: nameOf(key, words) })}</legend>
${radio('field', form.pickField)}${all.map((one) => radio(one.kind, textOf(one)))}</fieldset>
`
}
