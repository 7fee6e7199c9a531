/** What was found, as elements of the page. All text enters as text: nothing that an editor filed can become markup. */

import type { Found } from './rank.ts'

/** What the page tells its script: a `%` is where a number or a date comes in. */
export interface Told {
  readonly base: string
  readonly index: string
  /** Where the list of its parts is, if it is in parts. */
  readonly parts?: string
  readonly language: string
  readonly locale: string
  readonly found: Readonly<Record<string, string>> & { readonly other: string }
  readonly nothing: string
  readonly working: string
  readonly filed: string
}

/** One result: headline, day and section, words around what was found. Of a brief, the headline is all there is. */
export function resultOf({ raw_url, excerpt, meta }: Found, told: Told): HTMLLIElement {
  const { title = '', language = '', direction = '', day = '', undated, section, brief, page } = meta
  const item = document.createElement('li')
  if (language !== told.language) {
    item.lang = language
    item.dir = direction
  }
  const link = element('a', title)
  link.href = told.base + encodeURI(raw_url.slice(1))
  const headline = element('h2', '')
  headline.append(link)
  item.append(headline)
  // A page that is no story is of no day.
  if (page === undefined) item.append(signature(told, day, undated !== undefined, section))
  if (brief === undefined) {
    const paragraph = element('p', '')
    paragraph.append(...marked(joined(excerpt)))
    item.append(paragraph)
  }
  return item
}

/** “3 results” */
export function countOf(number: number, { found, locale }: Told): string {
  const form = found[new Intl.PluralRules(locale).select(number)] ?? found.other
  return form.replace('%', new Intl.NumberFormat(locale).format(number))
}

/** The day and the section. A filing is never given as a publication. */
function signature(told: Told, day: string, undated: boolean, section: string | undefined): HTMLParagraphElement {
  const date = new Intl.DateTimeFormat(told.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const time = element('time', date.format(new Date(`${day}T00:00:00Z`)))
  time.dateTime = day
  const when = element('span', '')
  const [before = '', after = ''] = undated ? told.filed.split('%', 2) : []
  when.append(before, time, after)
  const line = element('p', '')
  line.className = 'signature'
  const parts = [when, ...(section === undefined ? [] : [element('span', section)])]
  for (const part of parts) {
    part.lang = told.language
    part.dir = document.documentElement.dir
  }
  line.append(...parts.flatMap((part, at) => (at === 0 ? [part] : [' ', part])))
  return line
}

/** Letters that stand without spaces between words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\u3000-\\u303f\\uff00-\\uffef]'
const SET_SPACE = new RegExp(`(?<=${UNSPACED}(?:</?mark>)?) | (?=(?:</?mark>)?${UNSPACED})`, 'gu')

/** Without the spaces that the index needed where the language has none. */
function joined(excerpt: string): string {
  return excerpt.replace(SET_SPACE, '')
}

/** The excerpt as text and marks; whatever else looks like markup in it is text. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, number) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    return number % 2 === 0 ? document.createTextNode(text) : element('mark', text)
  })
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
