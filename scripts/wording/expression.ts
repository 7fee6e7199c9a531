/**
 * A regular expression with phrases of all languages in it, compiled from those few that
 * a text could have. A line that could have none costs a look at its letters: the whole
 * lists as one expression each took half of the time that the first file was read in.
 */

import type { Kind } from '../languages/wording.ts'
import type { PhraseEntry } from './notation/entry.ts'
import { foldedOnce, isApart, type PhrasePlace } from './notation/folded.ts'
import { Heads } from './notation/found-by.ts'
import { entries } from './wording.ts'

/** Where phrases of some kinds stand in an expression. */
export interface PhraseSlot {
  readonly kinds: readonly Kind[]
  /** Null for phrases that are not chosen by the text. */
  readonly place: PhrasePlace | null
  /** Whether nothing matches without one of them. */
  readonly isNeeded: boolean
}

/** One of these phrases opens the text, behind nothing but marks. */
export function opening(...kinds: readonly Kind[]): PhraseSlot {
  return { kinds, place: 'top', isNeeded: true }
}

/** One of these stands somewhere in the text, where a word begins. */
export function within(...kinds: readonly Kind[]): PhraseSlot {
  return { kinds, place: 'word', isNeeded: true }
}

/** One of these stands somewhere in the text, behind any sign. */
export function anywhere(...kinds: readonly Kind[]): PhraseSlot {
  return { kinds, place: 'anywhere', isNeeded: true }
}

/** These may stand somewhere in the text, where a word begins. */
export function perhaps(...kinds: readonly Kind[]): PhraseSlot {
  return { kinds, place: 'word', isNeeded: false }
}

/** One of these, whatever the text: there are few, or most texts have one. */
export function every(...kinds: readonly Kind[]): PhraseSlot {
  return { kinds, place: null, isNeeded: false }
}

/** All phrases of some kinds, as alternatives for an expression that holds more than them. */
export function phrases(...kinds: readonly Kind[]): string {
  return alternatives(kinds.flatMap((kind) => entries(kind)))
}

/** After so many selections, one expression with all phrases is cheaper than the next. */
const MOST_SELECTIONS = 4
/** Matches nowhere. */
const NONE = '(?!)'

/** The phrases of a slot, and those of them that a text could have. */
interface List {
  readonly all: readonly PhraseEntry[]
  readonly in: (text: string) => readonly number[]
  readonly isNeeded: boolean
}

export class Expression {
  readonly #slots: readonly PhraseSlot[]
  readonly #shape: (...phrases: string[]) => string
  readonly #flags: string
  readonly #selections = new Map<string, RegExp>()
  #lists: readonly List[] | null = null
  /** Whether no phrase is chosen by the text. */
  readonly #isFixed: boolean
  #whole: { readonly joined: RegExp; readonly apart: RegExp } | null = null

  /** @param shape makes the expression of the alternatives for each slot. */
  constructor(slots: readonly PhraseSlot[], shape: (...phrases: string[]) => string, flags = 'iu') {
    this.#slots = slots
    this.#shape = shape
    this.#flags = flags
    this.#isFixed = slots.every(({ place }) => place === null)
  }

  test(text: string): boolean {
    return this.for(text)?.test(text) ?? false
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text)?.exec(text) ?? null
  }

  /** Whether a text could have phrases for all slots that need one. */
  could(text: string): boolean {
    return this.#known().every((list) => !list.isNeeded || list.in(text).length > 0)
  }

  /** A text with other words for what matches. */
  replace(text: string, by: string): string {
    return this.for(text)?.[Symbol.replace](text, by) ?? text
  }

  /** All that matches, one after the other; for expressions with the flag `g`. */
  all(text: string): RegExpExecArray[] {
    const expression = this.for(text)
    return expression === null ? [] : [...text.matchAll(expression)]
  }

  split(text: string): string[] {
    const expression = this.for(text)
    return expression === null ? [text] : text.split(expression)
  }

  /** The expression for a text, from its begin; null where it cannot match. */
  for(text: string): RegExp | null {
    const expression = this.#isFixed ? this.#wholeFor(isApart(text)) : this.#chosenFor(text)
    if (expression !== null) expression.lastIndex = 0
    return expression
  }

  #chosenFor(text: string): RegExp | null {
    const selected: (readonly number[])[] = []
    for (const list of this.#known()) {
      const found = list.in(text)
      if (list.isNeeded && found.length === 0) return null
      selected.push(found)
    }
    const { isApart } = foldedOnce(text)
    return this.#whole?.[isApart ? 'apart' : 'joined'] ?? this.#of(selected, isApart)
  }

  #of(selected: readonly (readonly number[])[], isApart: boolean): RegExp {
    const key = `${isApart ? 'apart ' : ''}${selected.join(';')}`
    const known = this.#selections.get(key)
    if (known !== undefined) return known
    if (this.#selections.size >= MOST_SELECTIONS) {
      this.#selections.clear()
      return this.#wholeFor(isApart)
    }
    const expression = this.#compiled(
      this.#known().map(({ all }, slot) => (selected[slot] ?? []).flatMap((number) => all[number] ?? [])),
      isApart,
    )
    this.#selections.set(key, expression)
    return expression
  }

  /** The expression with all phrases. */
  #wholeFor(isApart: boolean): RegExp {
    if (this.#whole === null) {
      const all = this.#known().map((list) => list.all)
      this.#whole = { joined: this.#compiled(all, false), apart: this.#compiled(all, true) }
    }
    return this.#whole[isApart ? 'apart' : 'joined']
  }

  #compiled(chosen: readonly (readonly PhraseEntry[])[], isApart: boolean): RegExp {
    return new RegExp(this.#shape(...chosen.map((list) => alternatives(list, isApart))), this.#flags)
  }

  #known() {
    this.#lists ??= this.#slots.map(({ kinds, place, isNeeded }) => {
      const all = kinds.flatMap((kind) => entries(kind))
      if (place === null) {
        const numbers = all.map((_, number) => number)
        return { all, in: () => numbers, isNeeded }
      }
      const heads = new Heads(all, place)
      return { all, in: (text: string) => heads.in(text), isNeeded }
    })
    return this.#lists
  }
}

/**
 * The longest first: of `embargo` and `embargo until` it is the second that is meant.
 *
 * @param isApart for a text whose marks stand apart from their letters: a phrase ends
 *   behind the marks of its last letter, so that `o` is not found in `Ő`.
 */
function alternatives(chosen: readonly PhraseEntry[], isApart = false): string {
  if (chosen.length === 0) return NONE
  return chosen
    .toSorted((a, b) => b.size - a.size)
    .map(({ source }) => (isApart ? `(?:${source.normalize('NFD')})(?!\\p{M})` : source))
    .join('|')
}
