/** What narrows an answer, with how many of the results each choice would leave. */

import type { Told } from './answer.ts'
import { askAll, type Index } from './ask.ts'
import type { Asked, Counts } from './parts.ts'
import { addressOf, type Question } from './question.ts'
import type { Terms } from './terms.ts'

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

/** The years that have results, each as a way to narrow the answer to it; the one that is chosen leads back to all. */
export function yearsOf({ month }: Offer, question: Question, months: readonly string[], told: Told): HTMLLIElement[] {
  const years = new Map<string, number>()
  for (const [name, count] of Object.entries(month ?? {})) {
    const year = name.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  const number = new Intl.NumberFormat(told.locale)
  return [...years]
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, count]) => {
      const own = months.filter((name) => name.startsWith(year)).sort()
      const [from = '', to = ''] = [own.at(0), own.at(-1)]
      const isChosen = question.from === from && question.to === to
      const link = document.createElement('a')
      link.textContent = year
      link.href = addressOf({ ...question, from: isChosen ? '' : from, to: isChosen ? '' : to })
      if (isChosen) link.setAttribute('aria-current', 'true')
      const item = document.createElement('li')
      item.append(link, ` (${number.format(count)})`)
      return item
    })
}
