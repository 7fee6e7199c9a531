/**
 * Evidence: what speaks for the roles of a document's lines. What a line says of itself
 * (`line-evidence.ts`), where it stands, what stands around it, and what it shares with
 * the text. Linear in the length of the document.
 */

import { endsLikeProse, startsLower } from '../../lines/shapes.ts'
import type { RoleLine } from '../role-line.ts'
import { type Facts, factsOf, stems, step } from './facts.ts'
import { ownEvidence, type Shape, shapeOf } from './line-evidence.ts'
import { NO_TWINS } from './twins.ts'

/** Of each line the names of its evidence. */
export function evidenceOf(lines: readonly RoleLine[]): string[][] {
  const shapes = lines.map(({ free }) => shapeOf(free.text))
  const own = shapes.map((shape, at) => [...ownEvidence(shape), ...(lines[at]?.page.evidence ?? [])])
  const facts = factsOf(lines, shapes)
  const kinds = own.map((names, at) => kindOf(names, shapes[at] as Shape))
  const kind = documentKind(kinds, facts)
  return lines.map((_, at) => {
    const found = [
      'any',
      ...(own[at] ?? []),
      ...placeEvidence(lines, shapes, facts, at),
      ...saidEvidence(facts, shapes, at),
      ...beside(own, lines, at, -1),
      ...beside(own, lines, at, 1),
      ...beside(own, lines, at, -2),
      ...beside(own, lines, at, 2),
      ...together(kinds, shapes, lines, at),
    ]
    return [...found, `kind ${kind}`]
  })
}

const NEAR = [0, 1, 2, 3, 5, 8, 14, 25, 50]
const FEW = [0, 1, 2, 4]

function placeEvidence(lines: readonly RoleLine[], shapes: readonly Shape[], facts: Facts, at: number): string[] {
  const shape = shapes[at] as Shape
  const blanks = Math.min(2, lines[at]?.blanks ?? 0)
  const under = Math.min(2, lines[at + 1]?.blanks ?? 2)
  const length = Math.floor(shape.length / 2)
  const found = [`u${blanks}d${under}`, `u${blanks}d${under}n${length}`]
  found.push(`p${step(NEAR, at)}`, `q${step(NEAR, lines.length - 1 - at)}`)
  const { main } = facts
  if (main.from < 0) found.push('noProse')
  else if (at < main.from) found.push(`m-${step(NEAR, main.from - at)}`, `m-${step(NEAR, main.from - at)}n${length}`)
  else if (at > main.to) found.push(`m+${step(NEAR, at - main.to)}`, `m+n${length}`)
  else found.push('in', `in n${length}`, at === main.from ? 'lede' : 'in body')
  const proseBelow = (facts.above[Math.min(lines.length, at + 6)] ?? 0) - (facts.above[at + 1] ?? 0)
  const proseAbove = (facts.above[at] ?? 0) - (facts.above[Math.max(0, at - 5)] ?? 0)
  found.push(
    `pa${step(FEW, proseAbove)}`,
    `pb${step(FEW, proseBelow)}`,
    `pa${step(FEW, proseAbove)}pb${step(FEW, proseBelow)}n${length}`,
  )
  found.push(
    `none${facts.above[at] === 0 ? 'Above' : ''}${facts.above[at + 1] === facts.above[lines.length] ? 'Below' : ''}`,
  )
  found.push(`s${facts.share}`, `s${facts.share}p${step(NEAR, at)}`)
  return found
}

/** What a line shares with others: said twice, cut from a longer one, the words of the prose. */
function saidEvidence(facts: Facts, shapes: readonly Shape[], at: number): string[] {
  const found: string[] = []
  const text = facts.folded[at] ?? ''
  const shape = shapes[at] as Shape
  if (text.length >= 8 && (facts.said.get(text) ?? 0) > 1)
    found.push(facts.firstSaid.get(text) === at ? 'said below' : 'said above', `twice n${Math.floor(shape.length / 2)}`)
  if (shape.isProse || shape.measure < 8 || shape.measure > 330) return found
  found.push(...titleEvidence(facts, at))
  const words = [...new Set(stems(shape.text))]
  if (words.length === 0) return found
  const shared = words.filter((word) => facts.allProse.has(word)).length
  const often = words.filter((word) => (facts.allProse.get(word) ?? 0) >= 2).length
  found.push(`w${step([0, 0.25, 0.5, 0.75], shared / words.length)}`, `o${Math.min(4, often)}`)
  const lede = facts.proseWords[facts.main.from]
  const next = facts.main.from + 1
  if (lede != null) {
    const inLede = words.filter((word) => lede.has(word) || facts.proseWords[next]?.has(word) === true).length
    found.push(
      `h${Math.min(4, inLede)}`,
      `h${step([0, 0.25, 0.5], inLede / words.length)}/${Math.min(5, words.length)}`,
    )
    if (at < facts.main.from) found.push(`hm${Math.min(4, inLede)}${step(NEAR, facts.main.from - at)}`)
  }
  return found
}

/** Whether it is said nearly so elsewhere, and whether it is the likeliest or the last title above the text. */
function titleEvidence({ twins, likeliest, lastTitle }: Facts, at: number): string[] {
  const { above, below } = twins[at] ?? NO_TWINS
  const found = [
    ...(above >= 0 ? [`twin ${at - above <= NEXT ? 'next' : 'far'} above`] : []),
    ...(below >= 0 ? [`twin ${below - at <= NEXT ? 'next' : 'far'} below`] : []),
  ]
  if (found.length > 0) found.push(['twin', ...found.map((name) => name.split(' ').at(-1))].join(' '))
  const isTwin = found.length > 0
  if (at === likeliest) found.push('likeliest', ...(isTwin ? ['likeliest twin'] : []))
  else if (likeliest >= 0) found.push(`l${at < likeliest ? '-' : '+'}${step(NEAR, Math.abs(at - likeliest))}`)
  if (at === lastTitle) found.push(at === likeliest ? 'last title likeliest' : 'last title')
  return found
}

/** In lines: so near another, they stand together. */
const NEXT = 2

/** What of a neighbour is evidence for this line: all but its words. */
function beside(own: readonly string[][], lines: readonly RoleLine[], at: number, by: number): string[] {
  const there = own[at + by]
  if (there === undefined) return [`${by}:edge`]
  const blanks = by > 0 ? lines[at + 1]?.blanks : lines[at]?.blanks
  const mark = `${by}${(blanks ?? 0) > 0 ? '|' : ''}`
  return there.filter((name) => name[1] !== ':').map((name) => `${mark}${name}`)
}

/** What a line is at first sight, for what stands beside it: the first sign of these that it bears. */
const KINDS = [
  'byline',
  'date',
  'otherDate',
  'time',
  'control',
  'relatedHeading',
  'popular',
  'comments',
  'caption',
  'furniture',
  'offer',
  'cookie',
  'reachable',
  'section',
  'post',
  'signature',
] as const

function kindOf(names: readonly string[], shape: Shape): string {
  const sign = KINDS.find((kind) => names.includes(kind))
  if (sign !== undefined) return sign
  return `${shape.isProse ? 'P' : ''}${names[1] ?? ''}${Math.floor(shape.length / 2)}`
}

/** A line with what stands above and below it. */
function together(
  kinds: readonly string[],
  shapes: readonly Shape[],
  lines: readonly RoleLine[],
  at: number,
): string[] {
  const [above, own, below] = [kinds[at - 1] ?? '^', kinds[at] ?? '', kinds[at + 1] ?? '$']
  const gaps = `${Math.min(2, lines[at]?.blanks ?? 0)}${Math.min(2, lines[at + 1]?.blanks ?? 2)}`
  const length = (by: number) => Math.floor((shapes[at + by]?.length ?? -2) / 2)
  return [
    `k:${above} ${own}`,
    `k:${own} ${below} `,
    `k:${above}_${own}_${below}`,
    `g${gaps}${own}`,
    ...runsOn(shapes, lines, at),
    `g${gaps}${length(-1)}${length(0)}${length(1)}`,
    `>${length(1)}${length(2)}${length(0)}`,
    `<${length(-1)}${length(-2)}${length(0)}`,
    `n${shapes[at]?.length}>${below}`,
    `n${shapes[at]?.length}<${above}`,
  ]
}

/** Lines that only a page has; so many of them and it is one. */
const PAGE_KINDS = new Set(['control', 'section', 'relatedHeading', 'popular', 'comments', 'offer', 'cookie'])
const LEAST_OF_PAGE = 4

/** Whether the document is a page, a part of one, or was typed: what stands where differs with that. */
function documentKind(kinds: readonly string[], facts: Facts): string {
  const controls = kinds.filter((kind) => PAGE_KINDS.has(kind)).length
  if (controls < 2) return 'a'
  return controls >= LEAST_OF_PAGE && facts.share >= 2 ? 'c' : 'b'
}

/** Whether a line goes on in the one below, and goes on from the one above: how the break between them looks. */
function runsOn(shapes: readonly Shape[], lines: readonly RoleLine[], at: number): string[] {
  const breakBelow = (from: number) => {
    const [line, next] = [shapes[from], shapes[from + 1]]
    if (line === undefined || next === undefined || (lines[from + 1]?.blanks ?? 1) > 0) return ''
    const isOpen = !endsLikeProse(line.text) && !/[:：]$/u.test(line.text)
    const isFull = line.measure >= 0.7 * next.measure || next.measure > 60
    return `${isOpen ? 'open' : 'shut'}${startsLower(next.text) ? 'lower' : ''}${isFull ? 'full' : ''}`
  }
  return [`^${breakBelow(at - 1)}`, `v${breakBelow(at)}`, `^${breakBelow(at - 1)}v${breakBelow(at)}`]
}
