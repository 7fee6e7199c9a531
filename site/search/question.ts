/** What a reader asks: as the form has it, as the address has it, and as Pagefind wants it. */

import type { Asked } from './parts.ts'

/** The fields of the form, by name. An empty one narrows nothing. */
const FIELDS = ['q', 'section', 'topic', 'from', 'to', 'order'] as const

export type Question = Readonly<Record<(typeof FIELDS)[number], string>>

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
/** What only these can say; anything else says nothing. */
const SAYS: Readonly<Record<string, RegExp>> = { from: MONTH, to: MONTH, order: /^newest$/ }

/** Read a question off an address: `?q=mayor&section=Harbour`. */
export function questionAt(address: string): Question {
  const parameters = new URLSearchParams(address)
  const fields = FIELDS.map((name) => {
    const value = parameters.get(name) ?? ''
    return [name, SAYS[name]?.test(value) === false ? '' : value]
  })
  return Object.fromEntries(fields) as Question
}

/** Read it off the form. */
export function questionIn(form: HTMLFormElement): Question {
  const data = new FormData(form)
  return Object.fromEntries(FIELDS.map((name) => [name, String(data.get(name) ?? '')])) as Question
}

/** The months that the form offers. */
export function monthsIn(form: HTMLFormElement): string[] {
  const field = form.elements.namedItem('from')
  if (!(field instanceof HTMLSelectElement)) return []
  return [...field.options].map(({ value }) => value).filter((month) => month !== '')
}

/** Put it into the form. What no list offers is offered now: an address may ask for anything. */
export function fill(form: HTMLFormElement, question: Question): void {
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name)
    const value = question[name]
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      field.add(new Option(value, value))
    }
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
  }
}

/** The address that asks it: only what is asked. */
export function addressOf(question: Question): string {
  const parameters = new URLSearchParams(FIELDS.map((name) => [name, question[name].trim()]))
  for (const name of FIELDS) if (parameters.get(name) === '') parameters.delete(name)
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`
}

/** Whether there is anything to look for. */
export function isAsked(question: Question): boolean {
  return FIELDS.some((name) => name !== 'order' && question[name].trim() !== '')
}

/** How Pagefind is to narrow and order its answer; of no month at all it would find everything. Months that are given the wrong way round mean the same time. */
export function optionsOf({ section, topic, from, to, order }: Question, months: readonly string[]): Asked {
  const [first, last] = from !== '' && to !== '' && from > to ? [to, from] : [from, to]
  const wanted = months.filter((month) => (first === '' || month >= first) && (last === '' || month <= last))
  return {
    filters: {
      ...(section === '' ? {} : { section }),
      ...(topic === '' ? {} : { topic }),
      ...(from === '' && to === '' ? {} : { month: { any: wanted.length > 0 ? wanted : [first || last] } }),
    },
    ...(order === 'newest' ? { sort: { date: 'desc' } } : {}),
  }
}
