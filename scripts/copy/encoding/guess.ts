/**
 * The encoding of bytes that name none and are not UTF-8. chardet (kept since
 * 2013, typed, no dependencies) knows many encodings by their byte statistics, but
 * is weak where copy is short, tells windows-1250 badly from -1252 and knows no
 * KOI8-U. So each candidate also decodes the bytes, strictly, and is judged by the
 * letters and words that come out.
 */

import { analyse } from 'chardet'
import { attempt, type Decoded } from './attempt.ts'
import { plausibility } from './plausible.ts'

/** In the order of preference where nothing else decides. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-u',
  'windows-1256',
  'gb18030',
  'shift_jis',
  'big5',
  'euc-kr',
] as const

/** Chinese in UTF-16 may have no zero byte by which to know it. */
const WIDE = ['utf-16le', 'utf-16be'] as const

/** Of chardet's names, those that stand for another encoding of the same bytes or that the platform spells otherwise. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'koi8-r': 'koi8-u',
}

/** How much the detector's certainty counts beside the look of the text. */
const TRUST = 0.3
/** The detector sees so much of a file. */
const SAMPLE = 65_536

/** The likeliest reading. Null if no candidate decodes the bytes. */
export function guess(bytes: Uint8Array): Decoded | null {
  let best: { decoded: Decoded; score: number } | null = null
  for (const [encoding, certainty] of candidates(bytes)) {
    const decoded = attempt(encoding, bytes)
    if (decoded === null) continue
    const score = plausibility(decoded.text) + TRUST * certainty
    if (best === null || score > best.score) best = { decoded, score }
  }
  return best?.decoded ?? null
}

function candidates(bytes: Uint8Array): Map<string, number> {
  const all = bytes.length % 2 === 0 ? [...CANDIDATES, ...WIDE] : CANDIDATES
  const found = new Map<string, number>(all.map((name) => [name, 0]))
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const label = WIDER[name.toLowerCase()] ?? name.toLowerCase()
    if (/^(?:utf|ascii)/.test(label)) continue
    found.set(label, Math.max(found.get(label) ?? 0, confidence / 100))
  }
  return found
}
