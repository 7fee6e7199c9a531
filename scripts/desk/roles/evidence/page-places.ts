/**
 * Places of a page: lines that the same landmarks hold and the same classes call. The
 * text of a story mostly stands in one place, and little else does.
 */

import type { Copy, MarkedLine } from '../../../flow/copy.ts'
import { isPageProseText } from '../../lines/pasted.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'

/** The landmarks, what classes call it, and what those farther out do. */
export interface Place {
  readonly path: string
  readonly words: string
  readonly around: string
}

export interface Places {
  /** The place in which most of the prose stands. */
  readonly text: Place
  /** Where its last sentence ends. */
  readonly end: number
  /** Whether more prose stands where a line does than anywhere else together: there the story is. */
  readonly isText: (how: MarkedLine) => boolean
  /** How much of all prose stands in a place. */
  readonly shareOf: (place: Place) => number
}

const NOWHERE: Place = { path: '', words: '', around: '' }

/** The places of a page's prose. @param from where its heading ends: no text stands above */
export function placesIn(copy: Copy, marked: readonly (MarkedLine | null)[], from: number): Places {
  const lengths = new Map<string, { place: Place; length: number }>()
  const ends = new Map<string, number>()
  let all = 0
  for (const { text, number, start, end } of copy.lines) {
    const how = marked[number - 1]
    if (start < from || how == null || isElsewhere(how)) continue
    const place = placeOfLine(how)
    if (!isPageProseText(text)) {
      if (isSentence(text)) ends.set(keyOf(place), end)
      continue
    }
    ends.set(keyOf(place), end)
    const there = lengths.get(keyOf(place))
    lengths.set(keyOf(place), { place, length: (there?.length ?? 0) + text.length })
    all += text.length
  }
  const [top] = [...lengths.values()].sort((a, b) => b.length - a.length)
  const shareOf = (place: Place) => (lengths.get(keyOf(place))?.length ?? 0) / Math.max(1, all)
  return {
    text: top?.place ?? NOWHERE,
    end: top === undefined ? 0 : (ends.get(keyOf(top.place)) ?? 0),
    isText: (how) => !isMuchLinked(how) && shareOf(placeOfLine(how)) > MOST_PROSE,
    shareOf,
  }
}

/** In characters: a shorter line may be anything, whatever its last mark. */
const SHORTEST = 40

function isSentence(text: string): boolean {
  return measureOf(text) >= SHORTEST && endsLikeProse(text)
}

/** Where more than so much of a page's prose stands, its story does: the rest are teasers, boxes and comments. */
const MOST_PROSE = 0.5

/** Elements within a text: they tell no place. */
const WITHIN: ReadonlySet<string> = new Set('a img time p blockquote pre li td th h2 h3 h4'.split(' '))

export function placeOfLine({ path, words, around }: MarkedLine): Place {
  const outer = path.filter((name) => !WITHIN.has(name)).join(' ')
  return { path: outer, words: words.toSorted().join(' '), around: around.toSorted().join(' ') }
}

function keyOf({ path, words, around }: Place): string {
  return `${path}|${words}|${around}`
}

const MOST_LINKED = 0.5

export function isMuchLinked({ links }: MarkedLine): boolean {
  return links > MOST_LINKED
}

/** Parts of a page in which others speak: its readers, or the site. */
const ASIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'button', 'figcaption', 'title'])

function isElsewhere(how: MarkedLine): boolean {
  const isComment = how.words.includes('comment') || how.around.includes('comment')
  return how.isHidden || isComment || isMuchLinked(how) || how.path.some((name) => ASIDE.has(name))
}
