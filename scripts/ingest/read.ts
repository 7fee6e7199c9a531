/**
 * Read: bytes to copy. An encoding is named by a byte order mark or proved by a
 * decoder that refuses what is not in it; where neither is so, the read says
 * what it assumed.
 */

import type { Problem } from '../problem.ts'
import { type Copy, linesOf } from './copy.ts'

export interface Read {
  /** Null if no known encoding explains the bytes. */
  readonly copy: Copy | null
  readonly problems: readonly Problem[]
}

interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** What a text has no use for: C0 but tab and line ends, DEL, C1 but NEL, and marks of byte order inside the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g

/**
 * Decode one file's bytes.
 *
 * @param path relative to the content folder, for problems and for the copy.
 * @returns the copy with its warnings, or null with the error that says why not.
 */
export function read(path: string, bytes: Uint8Array): Read {
  const decoded = decode(bytes)
  if (decoded === null) return { copy: null, problems: [binary(path, bytes)] }
  const problems: Problem[] = []
  if (decoded.encoding === 'windows-1252') problems.push(assumed(path))
  const text = decoded.text.replace(CONTROL, '')
  if (text.length !== decoded.text.length) problems.push(controls(path, decoded.text.length - text.length))
  if (text.trim() === '') problems.push(empty(path))
  return { copy: { path, text, encoding: decoded.encoding, lines: linesOf(text) }, problems }
}

function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt('utf-16be', bytes)
  if (bytes.includes(0)) {
    const wide = wideOrder(bytes)
    return wide === null ? null : attempt(wide, bytes)
  }
  return attempt('utf-8', bytes) ?? (looksBinary(bytes) ? null : attempt('windows-1252', bytes))
}

function attempt(encoding: string, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/**
 * UTF-16 without a mark: text of most scripts has a zero in every other byte
 * of its spaces, digits and line ends, always on the same side.
 */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  if (bytes.length % 2 !== 0 || sample.length < 4) return null
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 20
  if (odd > enough && even === 0) return 'utf-16le'
  if (even > enough && odd === 0) return 'utf-16be'
  return null
}

/** Bytes that text in a one-byte encoding does not have: many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let strange = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) strange += 1
  return strange > sample.length / 100
}

function binary(path: string, bytes: Uint8Array): Problem {
  const at = bytes.indexOf(0)
  return {
    severity: 'error',
    code: 'binary',
    file: path,
    line: 1,
    column: 1,
    reason: `Found bytes that no text encoding explains${at < 0 ? '' : ` (a zero byte at offset ${at})`}; expected text, best in UTF-8.`,
    hint: 'Save the text as UTF-8, or move the file out of the content folder if it is a picture or a document.',
  }
}

function assumed(path: string): Problem {
  return {
    severity: 'warning',
    code: 'assumed-encoding',
    file: path,
    line: 1,
    column: 1,
    reason: 'The bytes are not UTF-8 and name no encoding; they were read as windows-1252.',
    hint: 'If letters look wrong on the page, save the file as UTF-8.',
  }
}

function controls(path: string, count: number): Problem {
  return {
    severity: 'warning',
    code: 'control-characters',
    file: path,
    line: 1,
    column: 1,
    reason: `Found ${count} control ${count === 1 ? 'character' : 'characters'}, which no page can show; left out.`,
    hint: 'Nothing needs doing, unless words now run together: then put a space there.',
  }
}

function empty(path: string): Problem {
  return {
    severity: 'warning',
    code: 'empty-file',
    file: path,
    line: 1,
    column: 1,
    reason: 'The file is empty; expected an article or a list of headlines.',
    hint: 'Write something into it, or delete it.',
  }
}
