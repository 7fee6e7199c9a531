/**
 * Bytes to text. Who says what the encoding is, in this order: the sidecar, a byte
 * order mark, a strict decoder that proves UTF-8 or UTF-16, the file's own markup, a few
 * damaged bytes aside, the masthead; and where nobody does, a guess that says so.
 */

import { attempt, type Decoded, isEncoding, nearly } from './attempt.ts'
import { guess } from './guess.ts'
import { plausibility } from './plausible.ts'

/** What is known of an encoding before the bytes are looked at. */
export interface EncodingAsked {
  /** The sidecar's `encoding:`; it overrules the bytes. */
  readonly sidecar: string | null
  /** The masthead's: what copy is in that is neither UTF-8 nor UTF-16. */
  readonly masthead: string | null
  /** What the file's own markup says: `<meta charset>`. */
  readonly markup?: string | null
}

export const NOT_ASKED: EncodingAsked = { sidecar: null, masthead: null }

export type Decoding =
  | { readonly kind: 'sure' | 'guessed'; readonly decoded: Decoded }
  /** Bytes that are no text in any encoding. */
  | { readonly kind: 'binary' }
  /** The sidecar or the masthead is wrong: no such encoding, or not that of the bytes. */
  | { readonly kind: 'refused'; readonly label: string; readonly by: 'sidecar' | 'masthead' }

/** Decode the bytes of a file, or say why not. */
export function decode(bytes: Uint8Array, asked: EncodingAsked): Decoding {
  if (asked.sidecar !== null) return ordered(bytes, asked.sidecar, 'sidecar')
  const marked = markedOrder(bytes)
  if (marked !== null) return sure(attempt(marked, bytes))
  // What names its encoding in plain letters is not in UTF-16.
  const { markup = null } = asked
  if (markup === null && bytes.includes(0)) return sure(wide(bytes))
  if (hasShifts(bytes)) return sure(attempt('iso-2022-jp', bytes) ?? attempt('utf-8', bytes))
  const isStrange = markup === null && looksBinary(bytes)
  // In UTF-16, Cyrillic and much of Chinese have control characters for every other byte.
  const proved = (isStrange ? wide(bytes) : null) ?? attempt('utf-8', bytes)
  if (proved !== null) return sure(proved)
  if (isStrange) return { kind: 'binary' }
  const named = markup === null ? null : (attempt(markup, bytes) ?? nearly(markup, bytes))
  const known = named ?? nearly('utf-8', bytes)
  if (known !== null) return sure(known)
  if (asked.masthead !== null) return ordered(bytes, asked.masthead, 'masthead')
  const guessed = guess(bytes)
  return guessed === null ? { kind: 'binary' } : { kind: 'guessed', decoded: guessed }
}

function sure(decoded: Decoded | null): Decoding {
  return decoded === null ? { kind: 'binary' } : { kind: 'sure', decoded }
}

function ordered(bytes: Uint8Array, label: string, by: 'sidecar' | 'masthead'): Decoding {
  const decoded = isEncoding(label) ? attempt(label, bytes) : null
  return decoded === null ? { kind: 'refused', label, by } : { kind: 'sure', decoded }
}

function markedOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** ISO-2022-JP, the encoding of Japanese mail, is ASCII but for its shifts: `ESC $ B`. */
function hasShifts(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

/**
 * UTF-16 without a mark, where there are zero bytes or control characters: the order that gives the
 * likelier text, since in the other one every letter is a sign of some far script.
 */
function wide(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4 || hasZeroCharacter(bytes)) return null
  const [better] = [attempt('utf-16le', bytes), attempt('utf-16be', bytes)]
    .flatMap((decoded) =>
      decoded === null ? [] : [{ decoded, score: plausibility(decoded.text) + latin(decoded.text) }],
    )
    .sort((a, b) => b.score - a.score)
  return better === undefined || better.score <= 0 ? null : better.decoded
}

/** A zero character, which no text has. */
function hasZeroCharacter(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return true
  return false
}

/** The share of spaces, line ends and ASCII letters: in the wrong order there is none. */
function latin(text: string): number {
  const sample = text.slice(0, 4096)
  return (sample.match(/[\n\r A-Za-z0-9.,]/g)?.length ?? 0) / Math.max(1, sample.length)
}

/** Bytes that text in a one-byte encoding does not have: many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let strange = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) strange += 1
  return strange > sample.length / 100
}
