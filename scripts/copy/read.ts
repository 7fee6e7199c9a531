/**
 * Read: bytes to copy. Plain text and Markdown are decoded; pages, mail and Word
 * files are taken apart to the text that their reader sees, with what their markup
 * says of it. Whatever was assumed, mended or left out on the way is said.
 */

import { matterEnd } from '../fields/matter/fence.ts'
import { type Copy, linesOf } from '../flow/copy.ts'
import type { Problem } from '../flow/problem.ts'
import { isEncoding } from './encoding/attempt.ts'
import { withoutControls } from './encoding/controls.ts'
import { decode, type EncodingAsked, NOT_ASKED } from './encoding/decode.ts'
import { decodeEntities } from './encoding/entities.ts'
import { markupEncoding } from './encoding/markup-encoding.ts'
import * as notices from './encoding/notices.ts'
import { mendTwice } from './encoding/twice.ts'
import { extractDocx } from './formats/docx/docx.ts'
import { Enclosed, type PicturesAsked } from './formats/enclosed.ts'
import { Extract, type Extracted } from './formats/extract.ts'
import { type Format, formatOf } from './formats/format.ts'
import { extractHtml } from './formats/html/html.ts'
import { TooDeep } from './formats/html/html-elements.ts'
import * as said from './formats/notices.ts'
import { FOREIGN, type ForeignKind, foreign } from './kinds/foreign.ts'
import { copyKind, type Kind } from './kinds/kind.ts'

export interface Read {
  /** Null if no known encoding explains the bytes, or the file is none of its format. */
  readonly copy: Copy | null
  readonly problems: readonly Problem[]
}

/**
 * Read one file's bytes, whatever its format.
 *
 * @param pictures what is wanted of its pictures; without it, they are left out
 */
export async function copyFrom(
  path: string,
  bytes: Uint8Array,
  asked: EncodingAsked = NOT_ASKED,
  pictures: PicturesAsked | null = null,
): Promise<Read> {
  const kind = kindIn(path, bytes)
  return readAs(kind) === 'mail' || (kind === null && formatOf(path) === 'mail')
    ? readMail(path, bytes, asked, pictures)
    : read(path, bytes, asked, pictures)
}

/**
 * Read one file's bytes. Mail is opened by `readMail`, which waits.
 *
 * @param path relative to the content folder, for problems and for the copy; its ending says the format.
 * @param asked what sidecar and masthead say of the encoding.
 * @returns the copy with its warnings, or null with the error that says why not.
 */
export function read(
  path: string,
  bytes: Uint8Array,
  asked: EncodingAsked = NOT_ASKED,
  pictures: PicturesAsked | null = null,
): Read {
  const kind = kindIn(path, bytes)
  if (isForeign(kind)) return refusal(foreign(path, kind))
  const format = readAs(kind) ?? formatOf(path)
  if (format === 'word')
    return named(
      path,
      format,
      guarded(path, () => readDocx(path, bytes, pictures)),
    )
  if (format === 'page')
    return named(
      path,
      format,
      guarded(path, () => readPage(path, bytes, asked, pictures)),
    )
  return readText(path, bytes, asked, format)
}

function readText(path: string, bytes: Uint8Array, asked: EncodingAsked, format: Format | null): Read {
  const { decoded, problems } = decodeText(path, bytes, asked)
  if (decoded === null) return { copy: null, problems }
  // Markdown has entities of its own, which its parser decodes.
  const entities = format === 'markdown' ? { text: decoded.text, count: 0 } : decodeEntities(decoded.text)
  if (entities.count > 0) problems.push(notices.entities(path, entities.count))
  const text = withoutControls(entities.text)
  return copyOf(path, decoded.encoding, text, entities.text.length - text.length, problems)
}

/** Read one mail. */
export async function readMail(
  path: string,
  bytes: Uint8Array,
  asked: EncodingAsked = NOT_ASKED,
  pictures: PicturesAsked | null = null,
): Promise<Read> {
  const kind = kindIn(path, bytes)
  if (isForeign(kind)) return refusal(foreign(path, kind))
  if (kind === 'page' || kind === 'word') return read(path, bytes, asked, pictures)
  const { sidecar } = asked
  if (sidecar !== null && !isEncoding(sidecar)) return refusal(notices.refused(path, sidecar, 'sidecar', false))
  // Few files are mail, and what takes it apart is large.
  const { openMail } = await import('./formats/mail.ts')
  const enclosed = pictures === null ? null : new Enclosed(path, pictures)
  const mail = await openMail(bytes, sidecar, enclosed).catch((error: unknown) => tooDeep(error))
  if (mail.kind === 'too-deep') return refusal(said.tooDeep(path))
  if (mail.kind === 'text') return readText(path, bytes, asked, 'text')
  if (mail.kind === 'refused') return refusal(notices.refused(path, sidecar ?? '', 'sidecar', true))
  const problems = said.unseen(path, mail.unseen)
  if (mail.attachments.length > 0) problems.push(said.attachments(path, mail.attachments))
  if (mail.assumed !== null) problems.push(notices.assumed(path, mail.assumed))
  return named(path, 'mail', extractedCopy(path, 'mime', mail.extracted, problems))
}

/** What the bytes say that the file is. A Word file is told by its own reader where the archive is none of one. */
function kindIn(path: string, bytes: Uint8Array): Kind | null {
  const kind = copyKind(bytes)
  return kind === 'zip' && formatOf(path) === 'word' ? null : kind
}

function isForeign(kind: Kind | null): kind is ForeignKind {
  return kind !== null && kind in FOREIGN
}

function readAs(kind: Kind | null): 'word' | 'page' | 'mail' | null {
  return kind === null || isForeign(kind) ? null : kind
}

const NAMED = {
  word: { what: 'a Word file', ending: '.docx' },
  page: { what: 'a web page', ending: '.html' },
  mail: { what: 'a mail', ending: '.eml' },
} as const

/** What was read, and that its name says otherwise. A name without an ending says nothing. */
function named(path: string, format: keyof typeof NAMED, { copy, problems }: Read): Read {
  const isSo = formatOf(path) === format || /(?:^|\/)[^./]+$/.test(path)
  return { copy, problems: isSo ? problems : [said.misnamed(path, NAMED[format]), ...problems] }
}

/** A novel. What is longer is an archive or a table for a program, and no page could show it. */
const LONGEST = 500_000

interface Text {
  readonly decoded: { readonly text: string; readonly encoding: string } | null
  readonly problems: Problem[]
}

/** The text of bytes, mended where it was encoded twice. */
function decodeText(path: string, bytes: Uint8Array, asked: EncodingAsked): Text {
  const decoding = decode(bytes, asked)
  if (decoding.kind === 'binary') return { decoded: null, problems: [notices.binary(path, bytes)] }
  if (decoding.kind === 'refused') {
    const { label, by } = decoding
    return { decoded: null, problems: [notices.refused(path, label, by, isEncoding(label))] }
  }
  const { text, encoding, damaged = 0 } = decoding.decoded
  const problems = decoding.kind === 'guessed' ? [notices.assumed(path, encoding)] : []
  if (damaged > 0) problems.push(notices.damaged(path, encoding, damaged))
  const mended = mendTwice(text)
  if (mended === null) return { decoded: { text, encoding }, problems }
  problems.push(notices.twice(path, mended.count, mended.takenFor))
  return { decoded: { text: mended.text, encoding }, problems }
}

function readPage(path: string, bytes: Uint8Array, asked: EncodingAsked, pictures: PicturesAsked | null): Read {
  const { decoded, problems } = decodeText(path, bytes, { ...asked, markup: markupEncoding(bytes) })
  if (decoded === null) return { copy: null, problems }
  const extract = new Extract()
  // Site generators put front matter on pages, too.
  const top = matterEnd(decoded.text)
  if (top > 0) {
    extract.writeSet(decoded.text.slice(0, top))
    extract.apart(2)
  }
  const enclosed = pictures === null ? null : new Enclosed(path, pictures)
  const unseen = extractHtml(decoded.text.slice(top), extract, (address) => enclosed?.at(address) ?? null)
  return extractedCopy(path, decoded.encoding, extract.finish(), [...problems, ...said.unseen(path, unseen)])
}

function readDocx(path: string, bytes: Uint8Array, asked: PicturesAsked | null): Read {
  const docx = extractDocx(bytes, asked === null ? null : new Enclosed(path, asked))
  if (docx.kind === 'bomb') return refusal(said.bomb(path, docx.name, docx.size))
  if (docx.kind === 'damaged') return refusal(said.notWord(path))
  const { extracted, pictures } = docx
  return extractedCopy(
    path,
    'utf-8',
    extracted,
    said.unseen(path, { scripts: 0, passages: 0, broken: 0, codes: [], pictures: [...pictures], missing: [] }),
  )
}

function extractedCopy(path: string, encoding: string, extracted: Extracted, problems: readonly Problem[]): Read {
  const { text, structure, controls } = extracted
  if (text.length > LONGEST) return refusal(said.tooLong(path, text.length, LONGEST))
  const { copy, problems: all } = copyOf(path, encoding, text, controls, problems)
  return { copy: copy === null ? null : { ...copy, structure }, problems: all }
}

function copyOf(path: string, encoding: string, text: string, controls: number, problems: readonly Problem[]): Read {
  const all = [...problems]
  if (controls > 0) all.push(notices.controls(path, controls))
  if (text.trim() === '') all.push(notices.empty(path))
  return { copy: { path, text, encoding, lines: linesOf(text) }, problems: all }
}

function guarded(path: string, readIt: () => Read): Read {
  try {
    return readIt()
  } catch (error) {
    tooDeep(error)
    return refusal(said.tooDeep(path))
  }
}

/** @throws whatever else it is */
function tooDeep(error: unknown): { readonly kind: 'too-deep' } {
  if (error instanceof TooDeep) return { kind: 'too-deep' }
  throw error
}

function refusal(problem: Problem): Read {
  return { copy: null, problems: [problem] }
}
