/** Small things that a teller needs: who is spoken of, how long a house writes, capitals, numbers and names. */

export interface Person {
  readonly full: string
  readonly family: string
  readonly office: string
}

/** What fills a slot, or how it is come by when the slot is met. */
export type Given = Readonly<Record<string, string | (() => string)>>

/** How long a house writes. */
export interface Manner {
  /** Of one, how many headlines have more than a clause. */
  readonly long: number
  /** What parts two clauses of a headline. */
  readonly joint: string
  /** Sentences of a paragraph, and of a dek. */
  readonly sentences: number
  readonly dek: number
}

/** The first letter as a sentence has it. */
export function capital(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}

const formats = new Map<string, Intl.NumberFormat>()

/** One a locale: to make them takes longer than all the rest. */
export function numbers(locale: string): Intl.NumberFormat {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, known)
  return known
}

/** A name of two parts; `∅` is a part that adds nothing, `_` a blank within it. */
export function joined(first: string, second: string): string {
  return (first + second).replaceAll('∅', '').replaceAll('_', ' ')
}
