/**
 * Mixed pages: more layouts out of those that there are. What stands above the story of
 * one page, the story of a second and what stands below that of a third make a page that
 * nobody copied but somebody might have, and whose labels are known. Of each some lines
 * are left out, so that nothing is learnt to be always there; blank lines are closed up
 * or opened, since each browser and mail program sets its own.
 */

import { randomOf } from './chance.ts'
import type { Labelled } from './samples.ts'

/** A copied page, cut into what stands above its story, the story, and what stands below. */
export interface Cut {
  readonly site: string
  readonly language: string
  readonly above: readonly Piece[]
  readonly story: readonly Piece[]
  readonly below: readonly Piece[]
}

/** A line with its letter. */
type Piece = readonly [text: string, letter: string]

export interface Mixed extends Labelled {
  readonly name: string
  readonly text: string
}

/** Null for a text without a headline or without a paragraph: it has no story to be cut out. */
export function cutOf(text: string, { site, language, roles }: Labelled): Cut | null {
  const lines = text.split('\n').map((line, at): Piece => [line, roles[at] ?? ' '])
  const first = lines.findIndex(([, letter]) => letter.toUpperCase() === 'H')
  const last = lines.findLastIndex(([, letter]) => BODY.has(letter.toUpperCase()))
  if (first < 0 || last < first) return null
  return {
    site,
    language,
    above: lines.slice(0, first),
    story: lines.slice(first, last + 1),
    below: lines.slice(last + 1),
  }
}

const BODY = new Set('PSIQVR')

/** How often something is done, of 1. */
const SHARES = { noAbove: 0.1, noBelow: 0.15, without: 0.2, cutShort: 0.5, closed: 0.3, opened: 0.15 }
/** Lines of a story that another may do without. */
const DISPENSABLE = new Set('DBTCKO')

/**
 * As many mixed pages as are asked for of each page's story. Pages are mixed within
 * their language where it has several; a mix bears the name of the story's publisher.
 *
 * @param seed the same seed mixes alike
 */
export function mixed(cuts: readonly Cut[], each: number, seed: number): Mixed[] {
  const random = randomOf(seed)
  const some = (share: number) => random() < share
  const groups = Map.groupBy(cuts, ({ language }) => language)
  const another = (cut: Cut) => {
    const same = groups.get(cut.language) ?? [cut]
    return same[Math.floor(random() * same.length)] as Cut
  }
  const cutShort = (lines: readonly Piece[], keepsEnd: boolean) => {
    if (!some(SHARES.cutShort) || lines.length < 2) return lines
    const at = Math.floor(random() * lines.length)
    return keepsEnd ? lines.slice(at) : lines.slice(0, at)
  }
  const without = (lines: readonly Piece[]) => {
    const gone = new Set([...DISPENSABLE].filter(() => some(SHARES.without)))
    return lines.filter(([, letter]) => !gone.has(letter.toUpperCase()))
  }
  const spaced = (lines: readonly Piece[]): readonly Piece[] => {
    if (some(SHARES.closed)) return lines.filter(([, letter]) => letter !== ' ')
    return some(SHARES.opened) ? lines.flatMap((line): Piece[] => [line, BLANK]) : lines
  }
  return cuts.flatMap((cut, at) =>
    Array.from({ length: each }, (_, which): Mixed => {
      const above = some(SHARES.noAbove) ? [] : cutShort(another(cut).above, true)
      const below = some(SHARES.noBelow) ? [] : cutShort(another(cut).below, false)
      const lines = [...spaced(above), ...spaced(without(cut.story)), ...spaced(below)]
      return {
        name: `mixed-${at}-${which}.txt`,
        site: cut.site,
        language: cut.language,
        text: lines.map(([text]) => text).join('\n'),
        roles: lines.map(([, letter]) => letter).join(''),
      }
    }),
  )
}

const BLANK: Piece = ['', ' ']
