/**
 * What a file is by its first bytes, if it is no text. A table, and no library: the
 * usual one knows a hundred and fifty kinds, takes prose that begins with “BM” or
 * “MZ” for a bitmap or a program, and says of each only how machines call it.
 */

import type { ForeignKind } from './foreign.ts'

/** Where, and the bytes as Latin-1. */
type Sign = readonly [kind: ForeignKind, at: number, bytes: string]

const SIGNS: readonly Sign[] = [
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 0, '8BPS\0'],
  ['image', 0, '\0\0\x01\0'],
  ['image', 0, '\0\0\0\x0cJXL '],
  ['image', 0, '\0\0\0\x0cjP  '],
  ['image', 0, 'AT&TFORM'],
  ['image', 0, '\xd7\xcd\xc6\x9a'],
  ['image', 6, '\0\0\0\0'],
  ['audio', 0, 'ID3\x02'],
  ['audio', 0, 'ID3\x03'],
  ['audio', 0, 'ID3\x04'],
  ['audio', 0, '\xff\xfb'],
  ['audio', 0, '\xff\xf3'],
  ['audio', 0, '\xff\xf1'],
  ['audio', 0, 'fLaC\0'],
  ['audio', 0, 'OggS\0'],
  ['audio', 0, 'MThd\0'],
  ['audio', 0, '#!AMR'],
  ['audio', 8, 'WAVE'],
  ['audio', 8, 'AIFF'],
  ['image', 8, 'WEBP'],
  ['video', 8, 'AVI '],
  ['video', 0, '\x1a\x45\xdf\xa3'],
  ['video', 0, 'FLV\x01'],
  ['video', 0, '\0\0\x01\xba'],
  ['video', 0, '\0\0\x01\xb3'],
  ['video', 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['font', 0, 'wOFF'],
  ['font', 0, 'wOF2'],
  ['font', 0, 'OTTO\0'],
  ['font', 0, '\0\x01\0\0\0'],
  ['database', 0, 'SQLite format 3\0'],
  ['database', 4, 'Standard Jet DB'],
  ['database', 4, 'Standard ACE DB'],
  ['program', 0, '\x7fELF'],
  ['program', 0, 'MZ'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '\xfe\xed\xfa\xcf'],
  ['program', 0, '\0asm'],
  ['program', 0, 'L\0\0\0\x01\x14\x02\0'],
  ['gzip', 0, '\x1f\x8b'],
  ['gzip', 4, '1AY&SY'],
  ['gzip', 0, '\xfd7zXZ\0'],
  ['gzip', 0, '\x28\xb5\x2f\xfd'],
  ['gzip', 0, '\x1f\x9d'],
  ['seven-zip', 0, '7z\xbc\xaf\x27\x1c'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['archive', 0, 'MSCF\0'],
  ['archive', 2, '-lh5-'],
  ['tar', 257, 'ustar'],
  ['property-list', 0, 'bplist00'],
  ['outlook', 0, '!BDN'],
  ['outlook', 0, '\x78\x9f\x3e\x22'],
  ['old-document', 0, '\xffWPC'],
  ['old-document', 0, '\x31\xbe\0\0'],
  ['old-document', 0, '\xdb\xa5\x2d\0'],
]

/** Kinds whose sign is short of its own: what must stand beside it. */
const BESIDE: readonly (readonly [sign: string, rest: RegExp])[] = [
  ['\0\0\0\0', /^BM/],
  ['WAVE', /^RIFF/],
  ['WEBP', /^RIFF/],
  ['AVI ', /^RIFF/],
  ['AIFF', /^FORM/],
]

/** MPEG-4 and what is built like it: a length, `ftyp`, a brand. */
const PICTURE_BRAND = /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs]|crx )/
const AUDIO_BRAND = /^(?:M4A|M4B|M4P|F4A)/

/** How far into a file signs stand. */
export const SIGNED = 512

/**
 * @param head the first bytes, as Latin-1.
 * @returns null for what may be text, and for what nobody knows.
 */
export function signedKind(head: string): ForeignKind | null {
  if (!hasControls(head)) return null
  if (head.startsWith('ftyp', 4)) return brandKind(head.slice(8, 12))
  const sign = SIGNS.find(([, at, bytes]) => head.startsWith(bytes, at) && isBeside(bytes, head))
  return sign?.[0] ?? null
}

function brandKind(brand: string): ForeignKind {
  if (PICTURE_BRAND.test(brand)) return 'image'
  return AUDIO_BRAND.test(brand) ? 'audio' : 'video'
}

function isBeside(bytes: string, head: string): boolean {
  return BESIDE.find(([sign]) => sign === bytes)?.[1].test(head) ?? true
}

/** Control characters that text does not have. Only with them is a sign of mere letters more than letters. */
function hasControls(head: string): boolean {
  for (let at = 0; at < Math.min(head.length, SIGNED); at += 1) {
    const code = head.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true
  }
  return false
}
