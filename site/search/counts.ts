/** What narrows an answer, with how many of the results each choice would leave. */

import type { Told } from './answer.ts'
import { askAll } from './index/ask.ts'
import type { Asked, Counts, Index } from './parts.ts'
import { addressOf, type Question } from './question.ts'
import type { Terms } from './words/terms.ts'

/** Of these filters the index counts its results once they are loaded. */
export const COUNTED: Asked = { filters: { section: '', topic: '', month: '' } }

/** As many topics are offered, the most frequent. */
const TOPICS = 100

export interface Offer {
  readonly section: Counts[string]
  readonly topic: Counts[string]
  readonly month: Counts[string]
}

/** How many results each section, topic and month would leave, beside all else that is asked: a choice that is made hides none of the others. */
export async function offerFor(index: Index, terms: Terms, { filters }: Asked): Promise<Offer> {
  const all = askAll(index, terms, { filters })
  const [section = {}, topic = {}, month = {}] = await Promise.all(
    (['section', 'topic', 'month'] as const).map(async (name) => {
      const { [name]: chosen, ...others } = filters
      const { counts } = await (chosen === undefined ? all : askAll(index, terms, { filters: others }))
      return counts[name]
    }),
  )
  return { section, topic, month }
}

/** Put the counts beside the choices of the form. */
export function offer(form: HTMLFormElement, { section, topic }: Offer, question: Question, told: Told): void {
  const number = new Intl.NumberFormat(told.locale)
  const sections = form.elements.namedItem('section')
  if (sections instanceof HTMLSelectElement)
    for (const option of sections.options) if (option.value !== '') label(option, section?.[option.value] ?? 0, number)
  const topics = form.elements.namedItem('topic')
  if (topics instanceof HTMLSelectElement) offerTopics(topics, topic ?? {}, question.topic, told, number)
}

/** Nothing is asked: there is nothing to count. */
export function offerAll(form: HTMLFormElement): void {
  const sections = form.elements.namedItem('section')
  if (!(sections instanceof HTMLSelectElement)) return
  for (const option of sections.options) {
    if (option.value === '') continue
    option.label = option.value
    option.disabled = false
  }
}

function label(option: HTMLOptionElement, count: number, number: Intl.NumberFormat): void {
  option.label = `${option.value} (${number.format(count)})`
  option.disabled = count === 0 && !option.selected
}

/** The topics of what was found, by name; the most frequent where there are many. */
function offerTopics(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  told: Told,
  number: Intl.NumberFormat,
): void {
  const frequent = Object.entries(counts).filter(([, count]) => count > 0)
  const names = frequent.sort(([, a], [, b]) => b - a).slice(0, TOPICS)
  const topics = new Set([...names.map(([name]) => name), ...(chosen === '' ? [] : [chosen])])
  const sorted = [...topics].sort(new Intl.Collator(told.locale).compare)
  const options = sorted.map((name) => {
    const option = new Option(name, name, false, name === chosen)
    label(option, counts[name] ?? 0, number)
    return option
  })
  select.replaceChildren(...[...select.options].slice(0, 1), ...options)
  select.value = chosen
}

/** A choice, how many results it would leave, and the question that makes it. */
interface Choice {
  readonly name: string
  readonly count: number
  readonly question: Question
  readonly isMade: boolean
}

/** So many topics stand beside the answer; all are in the form. */
const FREQUENT = 8

/** The most frequent topics of what was found, and the years: each as a way to narrow the answer to it. The one that is chosen leads back to all. */
export function choicesOf(offered: Offer, question: Question, months: readonly string[], told: Told): HTMLElement[] {
  const lists = [
    { head: told.topics, choices: topicsOf(offered, question) },
    { head: told.years, choices: yearsOf(offered, question, months) },
  ]
  return lists.flatMap(({ head, choices }) => (choices.length === 0 ? [] : [listOf(head, choices, told)]))
}

function listOf(head: string, choices: readonly Choice[], { locale }: Told): HTMLElement {
  const number = new Intl.NumberFormat(locale)
  const heading = document.createElement('h2')
  heading.textContent = head
  const list = document.createElement('ul')
  for (const { name, count, question, isMade } of choices) {
    const link = document.createElement('a')
    link.textContent = name
    link.href = addressOf(question)
    if (isMade) link.setAttribute('aria-current', 'true')
    const item = document.createElement('li')
    item.append(link, ` (${number.format(count)})`)
    list.append(item)
  }
  const section = document.createElement('section')
  section.append(heading, list)
  return section
}

function topicsOf({ topic = {} }: Offer, question: Question): Choice[] {
  const found = Object.entries(topic).filter(([, count]) => count > 0)
  const sorted = found.sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).slice(0, FREQUENT)
  return sorted.map(([name, count]) => {
    const isMade = question.topic === name
    return { name, count, question: { ...question, topic: isMade ? '' : name }, isMade }
  })
}

function yearsOf({ month = {} }: Offer, question: Question, months: readonly string[]): Choice[] {
  const years = new Map<string, number>()
  for (const [name, count] of Object.entries(month)) {
    const year = name.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  const found = [...years].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? 1 : -1))
  return found.map(([name, count]) => {
    const own = months.filter((one) => one.startsWith(name)).sort()
    const [from = '', to = ''] = [own.at(0), own.at(-1)]
    const isMade = question.from === from && question.to === to
    return { name, count, question: { ...question, from: isMade ? '' : from, to: isMade ? '' : to }, isMade }
  })
}
