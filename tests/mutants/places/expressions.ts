/**
 * What can be changed within a regular expression: how often something may stand, and the
 * alternatives of a group, which are lists of words like any other.
 */

/** A part of a pattern, by its place in it. */
export interface Part {
  readonly start: number
  readonly end: number
}

const REPETITION = /(?<!\$)\{(?<least>\d+)(?:,(?<most>\d*))?\}/g

/** The numbers of `{2,60}`, wherever they stand in a pattern or in a template that makes one. */
export function boundsIn(pattern: string): Part[] {
  return [...pattern.matchAll(REPETITION)].flatMap(({ index, groups }) => {
    const least = groups?.least ?? ''
    const most = groups?.most ?? ''
    const start = index + 1
    const above = start + least.length + 1
    const lower = { start, end: start + least.length }
    return most === '' ? [lower] : [lower, { start: above, end: above + most.length }]
  })
}

/** An open group: where its alternatives begin, the first at the front. */
type Group = number[]

/** Each alternative with one of the strokes beside it: without it the others stand as they did. */
export function alternativesIn(pattern: string): Part[] {
  const found: Part[] = []
  const open: Group[] = [[0]]
  let isClass = false
  const close = (end: number) => {
    const starts = open.pop() ?? []
    if (starts.length > 1) found.push(...alternatives(starts, end))
  }
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]
    if (sign === '\\') at += 1
    else if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '(') open.push([at + opening(pattern.slice(at))])
    else if (sign === '|') open.at(-1)?.push(at + 1)
    else if (sign === ')') close(at)
  }
  close(pattern.length)
  return found.sort((a, b) => a.start - b.start)
}

/** How much of a group says what kind it is. */
function opening(group: string): number {
  return /^\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]*:))?/.exec(group)?.[0].length ?? 1
}

function alternatives(starts: readonly number[], end: number): Part[] {
  return starts.map((start, at) => {
    const next = starts[at + 1]
    return next === undefined ? { start: start - 1, end } : { start, end: next }
  })
}
