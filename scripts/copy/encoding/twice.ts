/**
 * Text encoded twice: UTF-8 that was taken for a one-byte encoding and saved
 * again. Each letter beyond ASCII has become two or three signs.
 *
 *     people’s   →   peopleâ€™s
 *           ^              ^^^
 */

import { plausibility } from './plausible.ts'

/** What UTF-8 is taken for. */
const TAKEN_FOR = ['windows-1252', 'windows-1251', 'windows-1250'] as const
type TakenFor = (typeof TAKEN_FOR)[number]

/**
 * How much of what is beyond ASCII must be such signs. In windows-1252 they hardly
 * follow each other in any language, and a file may be mended in part; in the
 * others they do (`Рі`), but text encoded twice has nothing else.
 */
const COVERED: Readonly<Record<TakenFor, number>> = { 'windows-1252': 0, 'windows-1251': 0.8, 'windows-1250': 0.8 }

export interface Mended {
  readonly text: string
  /** How many places were mended. */
  readonly count: number
  /** How many signs stood there. */
  readonly covered: number
  readonly takenFor: TakenFor
}

/** Mend text that was encoded twice, or null if it was not. */
export function mendTwice(text: string): Mended | null {
  const beyond = beyondAscii(text)
  if (beyond === 0) return null
  const whole = TAKEN_FOR.flatMap((encoding) => {
    // Most text has no such signs, or not enough: that is soon seen.
    const signs = (text.match(tableOf(encoding).run) ?? []).join('').length
    return signs === 0 || signs < COVERED[encoding] * beyond ? [] : (likelier(text, mend(text, encoding), beyond) ?? [])
  })
  const best = whole.sort((a, b) => plausibility(b.text) - plausibility(a.text))[0]
  return best ?? mend(text, 'windows-1252', CERTAIN)
}

/** All places at once, if what comes out is likelier text. */
function likelier(text: string, mended: Mended | null, beyond: number): Mended | null {
  if (mended === null || mended.covered < COVERED[mended.takenFor] * beyond) return null
  return plausibility(mended.text) > plausibility(text) + LEAST ? mended : null
}

/**
 * Signs that stand together in no language: `â€™`, `Ã©`, `Â£`, `ï»¿`, `ðŸ`. `AMANHÃ”` and `LIBERTÉ…` are a
 * capital and a sign of punctuation.
 */
const CERTAIN = /^(?:â€|ï»¿|ðŸ|[ÃÂ](?![„…‘’“”–—›]))/u

function mend(text: string, encoding: TakenFor, only?: RegExp): Mended | null {
  const { run, bytes } = tableOf(encoding)
  let count = 0
  let covered = 0
  const mended = text.replace(run, (signs) => {
    const decoded = only === undefined || only.test(signs) ? decodeRun(signs, bytes) : null
    if (decoded === null) return signs
    count += 1
    covered += signs.length
    return decoded
  })
  if (encoding !== 'windows-1252') return count === 0 ? null : { text: mended, count, covered, takenFor: encoding }
  const whole = mended.replace(BROKEN_QUOTE, () => {
    count += 1
    return '”'
  })
  return count === 0 ? null : { text: whole, count, covered, takenFor: encoding }
}

/** windows-1252 has no sign for the last byte of `”`: programs set U+FFFD there, or nothing. */
const BROKEN_QUOTE = /â€(?:\ufffd|(?=[\s.,;:!?)]|$))/gu

function beyondAscii(text: string): number {
  return text.match(/\P{ASCII}/gu)?.length ?? 0
}

/** So much likelier the mended text must be: `„Spaß“` and `PERÚ”` are bytes of UTF-8 too, but of no word. */
const LEAST = 0.05

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeRun(run: string, bytes: ReadonlyMap<string, number>): string | null {
  const raw = Uint8Array.from(run, (character) => bytes.get(character) ?? 0)
  try {
    return STRICT.decode(raw)
  } catch {
    return null
  }
}

interface Table {
  readonly bytes: ReadonlyMap<string, number>
  /** Signs that could be one character's bytes: a lead and what follows it. */
  readonly run: RegExp
}

const tables = new Map<TakenFor, Table>()

function tableOf(encoding: TakenFor): Table {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const signs = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  const oneOf = (from: number, to: number) =>
    `[${signs
      .slice(from, to + 1)
      .join('')
      .replace(/[\\\]^-]/g, '\\$&')}]`
  const trail = oneOf(0x80, 0xbf)
  const run = new RegExp(
    `(?:${oneOf(0xc2, 0xdf)}${trail}|${oneOf(0xe0, 0xef)}${trail}{2}|${oneOf(0xf0, 0xf4)}${trail}{3})`,
    'gu',
  )
  const table = { bytes: new Map(signs.map((sign, byte) => [sign, byte])), run }
  tables.set(encoding, table)
  return table
}
