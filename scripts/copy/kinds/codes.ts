/**
 * Text that is meant for programs and not for readers: RTF, PDF, JSON and the like. It
 * is known by its first characters and by going on in the same way, since a story may
 * begin with a sign that it is about. Texts here are the bytes read as Latin-1, without
 * zero bytes and leading space.
 */

import type { ForeignKind } from './foreign.ts'
import { jsonKind } from './json-kind.ts'
import { tableKind } from './table-kind.ts'
import { yamlKind } from './yaml-kind.ts'

type Test = (whole: () => string) => boolean

/** Each with its sign, and with what else must be so: a story may begin with a sign that it is about. */
const CODES: readonly (readonly [kind: ForeignKind, sign: RegExp, test?: Test])[] = [
  ['rtf', /^\{\\u?rtf\d?(?:[\\{}\s]|$)/],
  ['pdf', /^%PDF-\d\.\d/, isPdf],
  // A PDF may begin with what a mailer or a printer set above it.
  ['pdf', /^(?=[\s\S]{1,1024}%PDF-\d\.\d\s)/, isPdf],
  ['postscript', /^(?:%!PS(?:-Adobe-\d|\s)|\xc5\xd0\xd3\xc6)/],
  ['tex', /^(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|input|begin)\s*[[{]/],
  ['calendar', /^BEGIN:VCALENDAR\s/i],
  ['card', /^BEGIN:VCARD\s/i],
  ['armour', /^-----BEGIN [A-Z0-9 ]{3,40}-----\s/],
  ['armour', /^begin [0-7]{3} \S[^\n]*\n[ -`]{2,61}\s/],
  ['armour', /^(?:data:[\w/+.-]{3,60};base64,)?\s?[A-Za-z0-9+/_-]{40}/, isBlob],
  ['script', /^#!\s*\/\S*\/\S/],
]

export function codesKind(opening: string, whole: () => string, bytes: Uint8Array): ForeignKind | null {
  return (
    signedCodes(opening, whole) ?? jsonKind(opening, bytes) ?? yamlKind(opening, whole) ?? tableKind(opening, whole)
  )
}

/** Codes that are known by how they begin. */
export function signedCodes(opening: string, whole: () => string): ForeignKind | null {
  return CODES.find(([, sign, test]) => sign.test(opening) && (test?.(whole) ?? true))?.[0] ?? null
}

/** Base64 and its like: letters of both cases and digits in rows without a space that no language has words for. */
function isBlob(whole: () => string): boolean {
  const rows = whole()
    .replace(/^data:[^,\s]*,/, '')
    .trim()
    .split(/\s+/)
  const [first = ''] = rows
  return (
    rows.every((row, at) => /^[A-Za-z0-9+/_=-]+$/.test(row) && (row.length >= 40 || at === rows.length - 1)) &&
    rows.reduce((sum, row) => sum + row.length, 0) >= SHORTEST_BLOB &&
    [/[A-Z]/, /[a-z]/, /[0-9+/]/].every((sign) => sign.test(first))
  )
}

/** In characters. */
const SHORTEST_BLOB = 100

/** Its header alone on its line, and objects, a table or an end; or bytes that are no text right below. */
function isPdf(whole: () => string): boolean {
  const text = whole()
  const header = /%PDF-\d\.\d[ \t]*(?:\r|\n|$)/.exec(text)
  if (header === null) return false
  const rest = text.slice(header.index + header[0].length)
  return (
    rest.trim() === '' || /^\s*%[\x80-\xff]{4}/.test(rest) || /(?:^|[\r\n])(?:\d+ \d+ obj\b|xref\s|%%EOF)/.test(rest)
  )
}
