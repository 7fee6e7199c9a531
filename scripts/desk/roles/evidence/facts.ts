/** What is known of a whole document before its lines are given roles: where its prose stands, what is said twice. */

import { foldedLine } from '../../lines/shapes.ts'
import type { RoleLine } from '../role-line.ts'
import type { Shape } from './line-evidence.ts'
import { areTwins, type Twins, twinsOf } from './twins.ts'

/** What is known of a whole document. */
export interface Facts {
  /** The first and the last line of prose; -1 if there is none. */
  readonly first: number
  readonly last: number
  /** Before each line, how many lines of prose stand above it. */
  readonly above: readonly number[]
  /** Of each line its words, folded. */
  readonly folded: readonly string[]
  /** How often each folded line is said. */
  readonly said: ReadonlyMap<string, number>
  /** The first line in which it is said. */
  readonly firstSaid: ReadonlyMap<string, number>
  /** How many short lines stand in the document for each line of prose, as a step of a scale. */
  readonly share: number
  /** Words of the prose below each stretch, for comparing. */
  readonly proseWords: readonly (ReadonlySet<string> | null)[]
  readonly allProse: ReadonlyMap<string, number>
  /** Of each line those that say nearly the same. */
  readonly twins: readonly Twins[]
  /** Of the lines above the text that may be its title, the one that shares most with it, and the last. */
  readonly likeliest: number
  readonly lastTitle: number
  /** The start of the longest run of prose. */
  readonly main: { readonly from: number; readonly to: number }
}

export function factsOf(lines: readonly RoleLine[], shapes: readonly Shape[]): Facts {
  const above: number[] = []
  let prose = 0
  for (const shape of shapes) {
    above.push(prose)
    if (shape.isProse) prose += 1
  }
  above.push(prose)
  const folded = lines.map(({ free }) => (free.text.length > 400 ? '' : foldedLine(free.text)))
  const said = new Map<string, number>()
  const firstSaid = new Map<string, number>()
  for (const [at, text] of folded.entries()) {
    if (text.length < 8) continue
    said.set(text, (said.get(text) ?? 0) + 1)
    if (!firstSaid.has(text)) firstSaid.set(text, at)
  }
  const proseWords = lines.map(({ free }, at) =>
    shapes[at]?.isProse ? new Set(stems(free.text.slice(0, 2000))) : null,
  )
  const allProse = new Map<string, number>()
  for (const words of proseWords) for (const word of words ?? []) allProse.set(word, (allProse.get(word) ?? 0) + 1)
  const main = mainRun(shapes)
  const titles = lines.map(({ free }, at) => (isTitleLong(shapes[at]) ? titleWords(free.text) : []))
  return {
    twins: twinsOf(titles),
    ...titleFacts(titles, allProse, main.from, lines.length),
    first: shapes.findIndex((shape) => shape.isProse),
    last: shapes.findLastIndex((shape) => shape.isProse),
    above,
    folded,
    said,
    firstSaid,
    share: step([1, 2, 4, 8, 16], (lines.length - prose) / Math.max(1, prose)),
    proseWords,
    allProse,
    main,
  }
}

/** In characters: a title is neither shorter nor longer. */
const TITLE = { least: 18, most: 260 }

function isTitleLong(shape: Shape | undefined): boolean {
  return shape !== undefined && !shape.isProse && shape.measure >= TITLE.least && shape.measure <= TITLE.most
}

/** Which of the lines above the text shares most with it, and which is the last that may be a title. */
function titleFacts(
  titles: readonly (readonly string[])[],
  prose: ReadonlyMap<string, number>,
  from: number,
  length: number,
): { likeliest: number; lastTitle: number } {
  const end = from < 0 ? length : from
  let [likeliest, lastTitle, most] = [-1, -1, 0]
  for (let at = 0; at < end; at += 1) {
    const words = titles[at] ?? []
    if (words.length < LEAST_WORDS) continue
    lastTitle = at
    const shared = words.reduce((sum, word) => sum + Math.min(2, prose.get(word) ?? 0), 0)
    const score = shared / Math.sqrt(words.length)
    if (score < most) continue
    most = score
    likeliest = at
  }
  return { likeliest, lastTitle }
}

const LEAST_WORDS = 3

/** Words of four letters and more, shortened to what different endings share; of scripts without spaces, pairs of letters. */
export function stems(text: string): string[] {
  const found: string[] = []
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2))
    } else if (word.length >= 4 || /\p{N}/u.test(word) || /\p{Script=Hangul}/u.test(word)) {
      found.push(word.slice(0, /\p{Script=Hangul}/u.test(word) ? 2 : 5))
    }
  }
  return found
}

/** Whether two titles say nearly the same. */
export function saysNearly(text: string, other: string): boolean {
  return areTwins(titleWords(text), titleWords(other))
}

function titleWords(text: string): string[] {
  return [...new Set(stems(text))]
}

/** The stretch with most prose, up to ten other lines between. */
function mainRun(shapes: readonly Shape[]): { from: number; to: number } {
  let top = { from: -1, to: -1, weight: 0 }
  let open = { from: -1, to: -1, weight: 0 }
  for (const [at, shape] of shapes.entries()) {
    if (!shape.isProse) continue
    if (open.to < 0 || at - open.to > GAP) open = { from: at, to: at, weight: 0 }
    open = { from: open.from, to: at, weight: open.weight + Math.min(shape.measure, 600) }
    if (open.weight > top.weight) top = open
  }
  return top
}

const GAP = 10

/** Which step of a scale a number reaches. */
export function step(scale: readonly number[], value: number): number {
  const at = scale.findIndex((most) => value <= most)
  return at < 0 ? scale.length : at
}
