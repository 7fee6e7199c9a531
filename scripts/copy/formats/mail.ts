/**
 * Mail (.eml): the header lines that a reader sees, then the message. postal-mime
 * takes it apart (kept since 2021, typed, no dependencies, with limits against nests
 * that never end): nests of parts, their encodings, what was forwarded. A mail that
 * has its text twice is read as its pages are, with their emphasis and links.
 */

import PostalMime, { decodeWords, type Email } from 'postal-mime'
import { attempt } from '../encoding/attempt.ts'
import { guess } from '../encoding/guess.ts'
import { mendTwice } from '../encoding/twice.ts'
import type { Enclosed } from './enclosed.ts'
import { Extract, type Extracted } from './extract.ts'
import { extractHtml } from './html/html.ts'
import type { Unseen } from './html/page-reader.ts'
import { MailPictures } from './mail-pictures.ts'

export interface Mail {
  readonly kind: 'extracted'
  readonly extracted: Extracted
  /** By name, or by kind where one has none. */
  readonly attachments: readonly string[]
  readonly unseen: Unseen
  /** The encoding that 8-bit parts without a name were read as; null where all name theirs. */
  readonly assumed: string | null
}

export type OpenedMail =
  | Mail
  | { readonly kind: 'too-deep' }
  /** Not in the encoding that the sidecar says. */
  | { readonly kind: 'refused' }
  /** No header line on top, so no mail. */
  | { readonly kind: 'text' }

/** What a mail program shows above a message, in its order. */
const SHOWN = ['from', 'to', 'cc', 'date', 'subject'] as const

/**
 * Take a mail apart.
 *
 * @param encoding what the sidecar says its 8-bit text is in, or null
 * @param enclosed takes in its pictures; null where nobody wants them
 * @throws TooDeep if its page's elements nest deeper than any page's
 */
export async function openMail(
  bytes: Uint8Array,
  encoding: string | null,
  enclosed: Enclosed | null,
): Promise<OpenedMail> {
  if (!HEADER.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return { kind: 'text' }
  if (encoding !== null) {
    const whole = attempt(encoding, bytes)
    return whole === null ? { kind: 'refused' } : extracted(await taken(asUtf8(whole.text)), null, enclosed)
  }
  const email = await taken(bytes)
  if (email === null || !isBroken(email) || namesCharset(bytes)) return extracted(email, null, enclosed)
  const whole = guess(bytes)
  return whole === null
    ? extracted(email, null, enclosed)
    : extracted(await taken(asUtf8(whole.text)), whole.encoding, enclosed)
}

/** Null if its parts nest deeper than any mail's. */
async function taken(mail: Uint8Array | string): Promise<Email | null> {
  try {
    return await PostalMime.parse(mail)
  } catch (error) {
    if (error instanceof Error && /exceeded$/.test(error.message)) return null
    throw error
  }
}

/** Text in an encoding that no part names became U+FFFD. */
function isBroken({ text = '', html = '', subject = '' }: Email): boolean {
  return [text, html, subject].some((words) => words.includes('\ufffd'))
}

/** What a mail begins with, perhaps below the mailbox's own line (RFC 5322, 2.2; RFC 4155). */
const HEADER = /^\s*(?:ï»¿)?(?:From .{1,200}\r?\n)?[!-9;-~]{1,80}:[ \t\r\n]/

const CHARSET = /charset\s*=\s*(?:"[^"]*"|[^\s;"]+)/gi

function namesCharset(bytes: Uint8Array): boolean {
  return new RegExp(CHARSET).test(new TextDecoder('latin1').decode(bytes))
}

/** What is text already says so: its parts no longer need another encoding. */
function asUtf8(text: string): string {
  return text.replace(CHARSET, 'charset=utf-8')
}

function extracted(email: Email | null, assumed: string | null, enclosed: Enclosed | null): OpenedMail {
  if (email === null) return { kind: 'too-deep' }
  const extract = new Extract()
  for (const name of SHOWN) {
    const value = email.headers.find(({ key }) => key === name)?.value
    if (value === undefined || value.trim() === '') continue
    extract.write(`${name[0]?.toUpperCase()}${name.slice(1)}: ${decodeWords(withWholeWords(value))}`)
    extract.apart(1)
  }
  extract.apart(2)
  const page = email.html === undefined ? null : pageOf(email.html)
  const unseen: Unseen = { scripts: 0, passages: 0, broken: 0, codes: [], pictures: [], missing: [] }
  const pictures = new MailPictures(email.attachments, enclosed)
  const isPage = page !== null && (page.hasText || email.text === undefined)
  if (isPage)
    Object.assign(
      unseen,
      extractHtml(page.html, extract, (address) => pictures.at(address)),
    )
  else
    extract.writeSet(
      mended(email.text ?? '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    )
  const left = pictures.sendAlong(extract, isPage)
  return {
    kind: 'extracted',
    extracted: extract.finish(),
    attachments: left.map(({ filename, mimeType }) => filename ?? mimeType),
    unseen,
    assumed,
  }
}

const SPLIT = /=\?(?<charset>[^?\s]+)\?B\?(?<first>[^?\s]*)\?=\s+=\?\k<charset>\?B\?(?<second>[^?\s]*)\?=/i

/** Encoded words in a row as one: a program may have cut a letter of several bytes in two, though RFC 2047 forbids it. */
function withWholeWords(value: string): string {
  let whole = value
  for (let found = SPLIT.exec(whole); found?.groups !== undefined; found = SPLIT.exec(whole)) {
    const { charset = '', first = '', second = '' } = found.groups
    const bytes = Buffer.concat([Buffer.from(first, 'base64'), Buffer.from(second, 'base64')])
    const word = `=?${charset}?B?${bytes.toString('base64')}?=`
    whole = whole.slice(0, found.index) + word + whole.slice(found.index + found[0].length)
  }
  return whole
}

/** A page of pictures alone has its words in the other part. */
function pageOf(source: string): { html: string; hasText: boolean } {
  const html = mended(source)
  const probe = new Extract()
  extractHtml(html, probe)
  return { html, hasText: /\p{L}/u.test(probe.finish().text) }
}

function mended(text: string): string {
  return mendTwice(text)?.text ?? text
}
