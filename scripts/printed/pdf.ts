/** A day as a printed newspaper: PDF, by an installed Chromium. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newspaper } from '../../layouts/printed/newspaper.ts'
import type { PrintedDay } from '../edition/views/printed-day.ts'
import type { Paper } from '../flow/paper.ts'
import { type Borrowed, TYPEFACE } from '../typeface.ts'
import { printPdf } from './chromium.ts'

export type Printed = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly said: string }

/**
 * @param jpegs the pictures of its stories, by the hash of each
 * @param chromium where the browser is
 */
export async function pdfOf(
  paper: Paper,
  day: PrintedDay,
  jpegs: ReadonlyMap<string, Uint8Array>,
  chromium: string,
): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-print-'))
  try {
    const page = join(folder, 'day.html')
    writeFileSync(
      page,
      newspaper(paper, day, TYPEFACE.map(inlined), (hash) => jpegAddress(jpegs.get(hash))),
    )
    const printed = await printPdf(chromium, pathToFileURL(page).href)
    return printed.ok ? { ok: true, bytes: dated(printed.bytes, day.changed) } : printed
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A page of a file may load no other file, so the typeface is in it, and pictures are. */
function inlined({ name, path }: Borrowed): { readonly name: string; readonly url: string } {
  return { name, url: `data:font/woff2;base64,${readFileSync(path, 'base64')}` }
}

function jpegAddress(bytes: Uint8Array = new Uint8Array()): string {
  return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
}

/** The same day gives the same bytes: the file says when the day was last changed, not when it was printed (ISO 32000-2, 7.9.4). */
function dated(pdf: Uint8Array, changed: string): Uint8Array {
  const digits = changed.replace(/\D/g, '').slice(0, 14)
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${digits}`)
  return Buffer.from(text, 'latin1')
}
