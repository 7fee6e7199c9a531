/**
 * The words of the interface, which each language has in its folder. A layout never spells
 * a word itself: it asks `wordsOf` for the paper's and fills the gaps with `say`.
 */

import en from '../../scripts/languages/en/interface.ts'
import { partOf } from '../../scripts/languages/languages.ts'
import type { Plural } from '../../scripts/languages/phrase.ts'
import { escaped, Html, html, type Shown } from '../parts/html.ts'

export type Words = typeof en

/** The words of a language (BCP 47), by its primary language; else English. */
export function wordsOf(language: string): Words {
  return partOf('interface', language) ?? en
}

/** A phrase with its gaps filled: words are escaped, markup stands as it is. */
export function say(phrase: string, gaps: Readonly<Record<string, Shown>>): Html {
  return new Html(
    cut(phrase)
      .map((part, i) => (i % 2 === 0 ? html`${part}` : html`${gaps[part]}`).text)
      .join(''),
  )
}

/** Sentences of a language one after another: a space parts them, but a full stop that is as wide as a letter (。) brings its own. */
export function sentences(...said: readonly Shown[]): Html {
  const all = said.map((one) => html`${one}`.text).filter((one) => one !== '')
  return new Html(all.map((one, at) => (at === all.length - 1 ? one : one + spaceAfter(one))).join(''))
}

/** What stands between a sentence and the next. */
export function spaceAfter(sentence: string): '' | ' ' {
  return /[。！？：]$/.test(sentence) ? '' : ' '
}

/** The same as plain text, for titles and descriptions. */
export function sayPlain(phrase: string, gaps: Readonly<Record<string, string | number>>): string {
  return cut(phrase)
    .map((part, i) => (i % 2 === 0 ? part : (gaps[part] ?? '')))
    .join('')
}

/** A number with what it counts: "17 briefs". */
export function count(phrases: Plural, n: number, language: string): string {
  const { plural, number } = numbersOf(language)
  return sayPlain(phrases[plural.select(n)] ?? phrases.other, { n: number.format(n) })
}

/**
 * Names as a sentence lists them, in the way of its language: "A, B and C", « A, B e
 * Ignacio ». Each is set apart, so that a Latin name does not turn an Arabic sentence
 * about.
 */
export function list(names: readonly Shown[], words: Words): Html {
  const shown = names.map((name) => html`<bdi>${name}</bdi>`)
  // Which conjunction stands before a name may depend on its first letter, which markup must not hide.
  const bare = shown.map(({ text }) => text.replace(/<[^>]*>/g, ''))
  let at = 0
  const parts = listed(listFormatOf(words.locale), bare)
  return new Html(
    parts.map(({ type, value }) => (type === 'element' ? (shown[at++]?.text ?? '') : escaped(value))).join(''),
  )
}

/** The formatter's time grows with the square of the names; a longer list has the shape of one of these. */
const MOST_LISTED = 50

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number]

/** The names and what stands between them: between the first two, between all others, before the last. */
function listed(format: Intl.ListFormat, names: readonly string[]): ListPart[] {
  if (names.length <= MOST_LISTED) return format.formatToParts(names)
  const middle = names.length - MOST_LISTED
  const parts = format.formatToParts([...names.slice(0, MOST_LISTED / 2), ...names.slice(-MOST_LISTED / 2)])
  const cut = parts.findLastIndex(({ type }, at) => type === 'element' && at < parts.length / 2)
  const between = parts.slice(
    cut + 1,
    parts.findIndex(({ type }, at) => type === 'element' && at > cut),
  )
  const more = names
    .slice(MOST_LISTED / 2, MOST_LISTED / 2 + middle)
    .flatMap((value) => [...between, { type: 'element' as const, value }])
  return [...parts.slice(0, cut + 1), ...more, ...parts.slice(cut + 1)]
}

const listFormats = new Map<string, Intl.ListFormat>()
function listFormatOf(locale: string): Intl.ListFormat {
  const known = listFormats.get(locale)
  if (known !== undefined) return known
  const made = new Intl.ListFormat(locale, { type: 'conjunction' })
  listFormats.set(locale, made)
  return made
}

/** Phrases cut at their gaps: text and names of gaps by turns. */
const cuts = new Map<string, readonly string[]>()
function cut(phrase: string): readonly string[] {
  const known = cuts.get(phrase)
  if (known !== undefined) return known
  const parts = phrase.split(/\{(\w+)\}/)
  cuts.set(phrase, parts)
  return parts
}

interface Numbers {
  readonly plural: Intl.PluralRules
  readonly number: Intl.NumberFormat
}

const numbers = new Map<string, Numbers>()
function numbersOf(language: string): Numbers {
  const known = numbers.get(language)
  if (known !== undefined) return known
  const made = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) }
  numbers.set(language, made)
  return made
}
