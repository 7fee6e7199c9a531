/** The encoding that a page names in its first kilobyte, as browsers look for it (HTML Standard, “Prescan a byte stream”). */

import { isEncoding } from './attempt.ts'

const NAMED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<html>[\w:.-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<xml>[\w:.-]+)/i

export function markupEncoding(bytes: Uint8Array): string | null {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const found = NAMED.exec(top)?.groups
  const label = (found?.html ?? found?.xml ?? '').toLowerCase()
  return isEncoding(label) ? label : null
}
