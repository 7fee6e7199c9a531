/**
 * The markup tag: a template string in which every value is escaped unless it is
 * markup already. Nothing that an editor filed can open a tag or leave an
 * attribute, as long as attributes stand in quotes. Raw markup enters by
 * `trusted` alone, so that a reader can grep for it.
 */

/** Markup that is safe to stand in a page as it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/** What may stand in a template's gap. Null, undefined and false show nothing. */
export type Shown = Html | string | number | null | undefined | false | readonly Shown[]

/** Nothing at all, for a branch that must return markup. */
export const NOTHING = new Html('')

/** Fill a template; strings and numbers are escaped, markup is not, lists are run together. */
export function html(literals: TemplateStringsArray, ...values: readonly Shown[]): Html {
  let text = literals[0] ?? ''
  for (let i = 0; i < values.length; i += 1) text += show(values[i]) + (literals[i + 1] ?? '')
  return new Html(text)
}

/** The same for XML: `escaped` writes only what HTML and XML both understand. */
export function xml(literals: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return html(literals, ...values)
}

/** Say that a string is markup. The caller answers for it. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

/** Markup or words, put between each two of a list: `join(names, ', ')`. */
export function join(values: readonly Shown[], between: Shown): Html {
  return new Html(values.map(show).join(show(between)))
}

/** What ends a text or an attribute, and what XML 1.0 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const EACH_UNSAFE = new RegExp(UNSAFE, 'g')
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/**
 * Text as markup that shows it, in HTML and XML, between tags and in quoted
 * attributes. Characters that XML 1.0 forbids are left out, half a surrogate pair
 * becomes U+FFFD.
 */
export function escaped(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return UNSAFE.test(whole) ? whole.replace(EACH_UNSAFE, (character) => ENTITY[character] ?? '') : whole
}

function show(value: Shown): string {
  if (typeof value === 'string') return escaped(value)
  if (value instanceof Html) return value.text
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || value === false) return ''
  let text = ''
  for (const one of value) text += show(one)
  return text
}
