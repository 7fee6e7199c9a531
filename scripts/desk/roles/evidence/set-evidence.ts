/** How a typed line is set: its letters word by word, where on the sheet it begins, and whether the next goes on with it. */

import { LANGUAGES, wordsIn } from '../../../languages/languages.ts'
import { isPageProseText } from '../../lines/pasted.ts'
import { byOpener, isCalled, severalNames } from '../../signs/byline.ts'
import type { RoleLine } from '../role-line.ts'
import { step } from './facts.ts'

/** In characters: of longer lines no pattern is made. */
const LONGEST = 70

/** Of each line, beside what it says of itself. */
export function setEvidence(lines: readonly RoleLine[]): string[][] {
  const text = lines.reduce(
    (most, line) => (isPageProseText(line.free.text) ? Math.max(most, indentOf(line)) : most),
    0,
  )
  const width = widthAmong(lines)
  return lines.map((line, at) => {
    const own = line.free.text
    const indent = `indent ${step(DEEPER, indentOf(line) - text)}`
    if (own.length > LONGEST) return [indent, ...edgeEvidence(lines, at, width)]
    return [
      indent,
      `x:${patternOf(own)}`,
      ...signedEvidence(own),
      ...brokenEvidence(lines, at),
      ...edgeEvidence(lines, at, width),
    ]
  })
}

/** Whether a word that opens bylines stands before a few others, and whether there are names with marks between. */
function signedEvidence(text: string): string[] {
  if (severalNames(text)) return ['names']
  const opened = byOpener(text)
  if (opened === null) return []
  const words = Math.min(4, opened.split(' ').length)
  return ['opened', `opened ${words}`, ...(isCalled(opened) ? ['opened one'] : [])]
}

/** Whether the line above, right on top of it, ends in the middle of something, or before this line's first word had to go down. */
function brokenEvidence(lines: readonly RoleLine[], at: number): string[] {
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]]
  const found = [
    ...(below?.blanks === 0 && hangs(own) ? ['hangs'] : []),
    ...(own?.blanks === 0 && hangs(above) ? ['hung'] : []),
  ]
  if (own === undefined || above === undefined || own.blanks > 0 || above.free.text.length > LONGEST) return found
  const [word = ''] = own.free.text.split(' ')
  const isEarly = above.free.text.length + 1 + word.length <= own.free.text.length
  return [...found, isEarly ? 'broken early' : 'broken late']
}

/** In characters: what is set wider is not wrapped by whoever typed it. */
const WIDEST = 90

/** How wide the text of a sheet is set, in characters: its widest line that goes on in another; 0 where none does. */
function widthAmong(lines: readonly RoleLine[]): number {
  const width = lines.reduce(
    (most, { lines: wrapped }) =>
      wrapped.slice(0, -1).reduce((widest, { text }) => Math.max(widest, text.length), most),
    0,
  )
  return width <= WIDEST ? width : 0
}

/** On a sheet that is wrapped: whether the first word of a line had no place on the one right above, and that of the next none here. */
function edgeEvidence(lines: readonly RoleLine[], at: number, width: number): string[] {
  const breaks = (above: RoleLine | undefined, below: RoleLine | undefined) => {
    if (width === 0 || above === undefined || below === undefined || below.blanks > 0) return ''
    const [word = ''] = below.free.text.split(' ')
    return above.free.text.length + 1 + word.length > width ? 'edge' : 'early'
  }
  const [above, below] = [breaks(lines[at - 1], lines[at]), breaks(lines[at], lines[at + 1])]
  return [...(above === '' ? [] : [`${above} above`]), ...(below === '' ? [] : [`${below} below`])]
}

/** Whether a line ends in a word that nothing ends in. */
function hangs(line: RoleLine | undefined): boolean {
  const last = line?.free.text.match(/\p{L}+$/u)?.[0]
  return last !== undefined && SMALL.has(last)
}

/** In small letters, as within a line: `Fähre liegt weiter an / der Mole`. */
const SMALL: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ functionWords }) => wordsIn(functionWords)))

/** In spaces more than the text: less, as the text, a little more, in the middle of the sheet or at its edge. */
const DEEPER = [-1, 0, 6, 16]

/** Of a line, in spaces. */
function indentOf({ free }: RoleLine): number {
  return free.start - free.line.start
}

/** How a short line is set, word by word: `Aa AA` a name, `a/a/a` who edited, `0 a 0` a day; what repeats is said once. */
function patternOf(text: string): string {
  return text
    .replace(/\p{Lu}\p{Lu}+/gu, 'X')
    .replace(/\p{Lu}(?:[\p{Ll}\p{M}’'-]|\p{Lu}(?=\p{Ll}))+/gu, 'A')
    .replace(/\p{Ll}[\p{L}\p{M}]*/gu, 'a')
    .replace(/[\p{Lo}\p{M}]+/gu, 'o')
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\s+/g, ' ')
    .replace(/(?<unit>\S+ ?)(?:\k<unit>)+/gu, '$<unit>+')
    .slice(0, WIDEST_PATTERN)
}

/** In characters: what is set in more ways is set in no way of its own. */
const WIDEST_PATTERN = 24
