/** Why a page was printed, in words: the page on a line of its own, and below it what there is to say. */

import type { PartChange, Reason, Why } from '../../edition/plan/why.ts'
import type { Report } from '../../press/press.ts'
import { visible } from './visible.ts'

/** What was filed under an address: how it is called, and in which file it is or was. */
export interface Filed {
  readonly url: string
  readonly text: string
  /** Null for what is no item. */
  readonly source: string | null
}

/** More parts of a page than this are only counted. */
const LISTED = 20

/** @param filed by address, to say in which file something is. */
export function whyPageText(url: string, why: Why | null, filed: ReadonlyMap<string, Filed>): string {
  if (why === null) return block(url, ['No such page.'])
  if (why.kind === 'left') return block(url, ['Unchanged: left alone.'])
  if (why.kind === 'removed') return block(url, ['Removed: the paper has no such page any more.'])
  return block(
    url,
    why.reasons.flatMap((reason) => reasonLines(reason, filed)),
  )
}

export function noPageText(typed: string, near: readonly string[]): string {
  const lines = near.length === 0 ? [] : ['The nearest:', ...near.map((url) => `  ${url}`)]
  return block(typed, ['No such page.', ...lines])
}

export function heldText(typed: string): string {
  return block(typed, ['On no page: all that is in it is held.'])
}

export function notPrintedText(typed: string): string {
  return block(typed, ['Not printed: the build stopped.'])
}

const INDEX: Readonly<Record<Report['index'], string>> = {
  left: 'No story changed: the search index was left alone.',
  made: 'A story changed, or the words of one: the search index was made anew.',
  due: 'A story changed: the search index is made later.',
  none: 'There is no search index.',
}

export function indexText(typed: string, index: Report['index']): string {
  return block(typed, [INDEX[index]])
}

function block(title: string, lines: readonly string[]): string {
  return `${visible(title)}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`
}

function reasonLines(reason: Reason, filed: ReadonlyMap<string, Filed>): readonly string[] {
  switch (reason.kind) {
    case 'new':
      return ['Printed: a new page.']
    case 'unrecorded':
      return ['Printed: no record says what the page that stood there was made of.']
    case 'missing':
      return ['Printed: its file was gone from the output.']
    case 'spoilt':
      return ['Printed: its file had been changed in the output.']
    case 'bytes':
      return ['Copied: its bytes are others.']
    case 'kind':
      return [`Printed: it is a page of another kind now: ${reason.now}.`]
    case 'ground':
      return reason.parts.some((part) => part.startsWith('look '))
        ? ['Printed: what the paper’s own look makes of it changed.']
        : [`Printed: what every page stands on changed${groundText(reason.parts)}.`]
    case 'view':
      return viewLines(reason.parts, filed)
  }
}

/** `: program (layouts/words, site/style), masthead (name)`; nothing if no part is known. */
function groundText(parts: readonly string[]): string {
  const kinds = Map.groupBy(parts, (part) => part.slice(0, part.indexOf(' ')))
  const named = [...kinds].map(
    ([kind, some]) => `${kind} (${some.map((one) => one.slice(kind.length + 1)).join(', ')})`,
  )
  return named.length === 0 ? '' : `: ${named.join(', ')}`
}

function viewLines(parts: readonly PartChange[] | null, filed: ReadonlyMap<string, Filed>): readonly string[] {
  if (parts === null) return ['Printed: what it shows changed.']
  if (parts.length === 0) return ['Printed: what it shows stands in another order.']
  const lines = parts.slice(0, LISTED).map((part) => `  ${partText(part, filed)}`)
  const more = parts.length - lines.length
  return ['Printed: what it shows changed:', ...lines, ...(more > 0 ? [`  and ${more} more`] : [])]
}

/** `stories: “The ferry is late” (harbour/ferry.txt, /2031/05/02/the-ferry-is-late/) changed` */
function partText({ key, how, thing }: PartChange, filed: ReadonlyMap<string, Filed>): string {
  if (key === null) return 'something that the paper has no more: gone'
  if (thing === null) return `${key}: ${how}`
  const { url, text } = thing
  const source = filed.get(url)?.source ?? null
  if (text === url) return `${key}: ${url} ${how}`
  return `${key}: “${text}” (${source === null ? '' : `${source}, `}${url}) ${how}`
}
