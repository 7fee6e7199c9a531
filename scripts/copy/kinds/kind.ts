/**
 * What a file is by its bytes, whatever its name says: one of the formats that the
 * desk reads, one of those that are no copy, or null for what is told by its name.
 * A text is never refused for what it mentions: only what it is as a whole counts.
 */

import type { Format } from '../formats/format.ts'
import { belowProse } from './below-prose.ts'
import { codesKind } from './codes.ts'
import { isOle, isZip, oleKind, zipKind } from './containers.ts'
import type { ForeignKind } from './foreign.ts'
import { mailKind } from './mail-kind.ts'
import { markupKind } from './markup-kind.ts'
import { signedKind } from './signatures.ts'

export type Kind = Extract<Format, 'word' | 'page' | 'mail'> | ForeignKind

export function copyKind(bytes: Uint8Array): Kind | null {
  const head = latin(bytes.subarray(0, OPENING))
  if (isZip(head)) return zipKind(bytes, head)
  if (isOle(head)) return oleKind(bytes)
  const signed = signedKind(head)
  if (signed !== null) return signed
  const opening = ascii(head)
  const whole = () => (bytes.length <= OPENING ? opening : ascii(latin(bytes)))
  return (
    codesKind(opening, whole, bytes) ??
    markupKind(opening, whole) ??
    mailKind(opening, whole) ??
    belowProse(opening, whole)
  )
}

/** As much of a file as is looked at, unless that begins as codes do. */
const OPENING = 4096
/** Byte order marks, as Latin-1. */
const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/

/** Signs of text formats are ASCII: UTF-16 shows them once its mark and its zero bytes are out. */
function ascii(text: string): string {
  return text.replace(MARK, '').replaceAll('\0', '').trimStart()
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
