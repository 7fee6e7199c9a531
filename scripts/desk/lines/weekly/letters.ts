/**
 * Letters to the editor, of which a file may hold several: each has a headline, perhaps
 * a salutation, its text, and who wrote it. Here it is found where each begins; what the
 * lines of one are is read by the rule `letter`.
 *
 *     LETTERS TO THE EDITOR      the page
 *
 *     Fix the pipes              headline
 *     To the Editor:             salutation
 *     I have lived …
 *     Walter Gibbs               signature
 *     Millbrook
 */

import { Expression, opening } from '../../../wording/expression.ts'
import { isPersonName } from '../../signs/person.ts'
import { isLetterPage, opensLetter } from '../../signs/weekly/named-parts.ts'
import { endsLikeProse, measureOf } from '../shapes.ts'

/** A line, or what is free of one. */
interface Lettered {
  readonly text: string
  readonly number: number
}

/** Who signed: the lines, and the name and the places on them. */
export interface LetterSignature {
  readonly name: string
  readonly places: readonly string[]
  /** How many lines there are, and above them how many that only close the letter. */
  readonly length: number
  readonly closings: number
}

const DASH = /^\s*[–—-]{1,2}\s*/u
/** How she wants to be called, behind her name; in characters. */
const STYLE = /(?<!\s)\s+\(\p{L}[\p{L}. ]{0,11}\)$/u
const MOST_PLACES = 3
const LONGEST_PLACE = 50

const CLOSING = new Expression([opening('closings')], (words) => `^(?:${words})(?!\\p{L}).{0,30}?[,!.]*$`)

/** Who signs on a line and the few below it in its block, perhaps below `Sincerely,`; null if nobody does. */
export function letterSignature(texts: readonly string[]): LetterSignature | null {
  const [first = '', ...rest] = texts
  if (rest.length > 0 && CLOSING.test(first.trim())) {
    const below = letterSignature(rest)
    return below === null ? null : { ...below, closings: below.closings + 1 }
  }
  const [signed = '', ...here] = first
    .replace(DASH, '')
    .trim()
    .split(/,\s+|(?<!\s)\s+[–—-]\s+/u)
  // `Margaret Ellingworth (Mrs)`
  const name = signed.replace(STYLE, '')
  if (!isPersonName(titled(name)) || texts.length > MOST_PLACES + 1) return null
  const places = [...here, ...rest.map((text) => text.trim())]
  return places.every(isPlaceLike) && !endsLikeProse(name) ? { name, places, length: texts.length, closings: 0 } : null
}

/** `WALTER GIBBS` is a name as much as `Walter Gibbs`. */
function titled(name: string): string {
  return /^(?:Mr|Mrs|Ms|Dr|Rev)\.?\s/u.test(name) ? name.replace(/^\p{L}+\.?\s+/u, '') : name
}

function isPlaceLike(text: string): boolean {
  return (
    measureOf(text) <= LONGEST_PLACE && /^[\p{Lu}\p{Lo}(\d]/u.test(text) && !/[!?:;]/.test(text) && !endsLikeProse(text)
  )
}

/** Where the letters of a page begin, as indexes into its lines; none if it is no page of several letters. */
export function letterStarts(lines: readonly Lettered[]): readonly number[] {
  const blocks = blocksOf(lines)
  const isPaged = isLetterPage(blocks[0]?.lines[0]?.text.trim() ?? '')
  const signed = blocks.map((block, at) => at > 0 && isProse(blocks[at - 1]) && isSigned(block))
  const opened = blocks.map(({ lines }) => lines.slice(0, 2).some(({ text }) => opensLetter(text.trim())))
  const starts: number[] = []
  for (const [at, block] of blocks.entries()) {
    const isFirst = starts.length === 0
    const isBelowSigned = signed[at - 1] === true || endsSigned(blocks[at - 1])
    if (isFirst ? !isPageAlone(block) : isBelowSigned && (isPaged || opened[at] || opened[at + 1]))
      starts.push(block.at)
  }
  const isLetters = opened.filter(Boolean).length >= 2 || (isPaged && endsInSignature(blocks))
  return isLetters && starts.length >= 2 ? [0, ...starts.slice(1)] : []
}

interface Block {
  readonly lines: readonly Lettered[]
  /** The index of the first line. */
  readonly at: number
}

function blocksOf(lines: readonly Lettered[]): Block[] {
  const blocks: { lines: Lettered[]; at: number }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === '') continue
    const isApart = at === 0 || lines[at - 1]?.text.trim() === ''
    if (isApart) blocks.push({ lines: [line], at })
    else blocks.at(-1)?.lines.push(line)
  }
  return blocks
}

function isPageAlone({ lines }: Block): boolean {
  return lines.length === 1 && isLetterPage(lines[0]?.text.trim() ?? '')
}

function isProse(block: Block | undefined): boolean {
  const last = block?.lines.at(-1)?.text.trim() ?? ''
  return endsLikeProse(last)
}

function isSigned({ lines }: Block): boolean {
  return letterSignature(lines.map(({ text }) => text)) !== null
}

/** The signature stands right below the last paragraph, behind a dash or with nothing between. */
export function signatureWithin(texts: readonly string[]): number | null {
  for (let at = 1; at < texts.length; at += 1) {
    if (!endsLikeProse(texts[at - 1]?.trim() ?? '')) continue
    if (letterSignature(texts.slice(at)) !== null) return at
  }
  return null
}

function endsSigned(block: Block | undefined): boolean {
  return block !== undefined && signatureWithin(block.lines.map(({ text }) => text)) !== null
}

function endsInSignature(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)
  return last !== undefined && (isSigned(last) || endsSigned(last))
}
