/**
 * What a reading depends on beside the bytes of a file: the desk's own program, the
 * Node that runs it, and what the masthead says of reading. With another, nothing
 * that is remembered holds.
 */

import { hash } from 'node:crypto'
import { roomsHash } from '../../disk/rooms-hash.ts'
import type { Paper } from '../../flow/paper.ts'

/** The rooms of the program that take part in reading: intake, and all that it imports. */
export const READING_ROOMS = [
  'flow',
  'languages',
  'wording',
  'dates',
  'markdown',
  'summary',
  'names',
  'language',
  'fields',
  'copy',
  'release',
  'desk',
  'disk',
  'intake',
] as const

/** Changes when what is remembered is kept in another form. */
const FORM = 3

/** One hash over all of it: 32 hexadecimal digits. */
export function groundOf({ language, zone, encoding, sections, topics, ignored, house }: Paper): string {
  const program = roomsHash(READING_ROOMS)
  const { node, icu = '', unicode = '' } = process.versions
  const state = [
    FORM,
    program,
    node,
    icu,
    unicode,
    language,
    zone,
    encoding ?? null,
    sections,
    topics,
    ignored,
    house ?? null,
  ]
  return hash('sha256', JSON.stringify(state)).slice(0, 32)
}
