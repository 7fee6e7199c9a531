/**
 * Sidecars under another name: `a.txt.yaml`, `a.json`, `a.yaml.txt` or a misspelt
 * `councl.yaml` beside copy. Nothing of them is used. Where one says something that
 * may hold its story, that is an error and the story does not go out: whoever wrote
 * `draft: true` relies on it, and a warning is read after the paper is published.
 */

import { basename, dirname } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import { holdSaid } from '../fields/hold-keys.ts'
import { keyFor } from '../fields/keys.ts'
import { entriesIn } from '../fields/matter/entries.ts'
import { readValue } from '../fields/values.ts'
import type { Problem } from '../flow/problem.ts'
import { inRows, oneOf } from '../languages/languages.ts'
import type { FoundFile } from './walk.ts'

export interface Misnamed {
  readonly problem: Problem
  /** The copy that it belongs to, by the look of its name. */
  readonly copy: string
}

/** A sidecar's ending, perhaps with another behind it, as systems add one that hide endings. */
const ENDING = /\.(?<ending>ya?ml|yam|ymal|json|toml)(?:\.(?:txt|text|md))?$/i
/** What systems put behind the name of a second copy of a file. */
const AGAIN = new RegExp(`(?:\\s*\\(\\d+\\)|[\\s_-]+(?:${oneOf(inRows(({ copies }) => copies))}))+$`, 'iu')

/** Whether a name ends as a sidecar's does, or as somebody might take it to end. */
export function looksLikeSidecar(path: string): boolean {
  return ENDING.test(path)
}

/**
 * @param file no sidecar of any copy, by its exact name
 * @param owners the copy that has no sidecar
 * @param isNearToo whether a slip of the pen is looked for, too
 * @returns null if its name is that of no copy
 */
export async function misnamed(
  { path, absolute }: FoundFile,
  owners: Owners,
  isNearToo: boolean,
): Promise<Misnamed | null> {
  const ending = ENDING.exec(path)?.groups?.ending?.toLowerCase()
  if (ending === undefined) return null
  const isData = ending === 'json' || ending === 'toml'
  const copy = owners(path.replace(ENDING, ''), isNearToo && !isData)
  if (copy === null || copy === path) return null
  const read = await readRegular(absolute, LIMITS.sidecar)
  if (read.kind !== 'bytes') return null
  const said = holding(read.bytes.toString('utf8'), ending === 'toml' ? 'toml' : 'yaml')
  // Data of some other kind.
  if (said === null && isData) return null
  const right = copy.replace(/\.[^./]+$/, '').concat('.yaml')
  const name = basename(right)
  const mend = ending === 'toml' ? `Write what it says into ${name}, as “key: value”` : `Rename it to ${name}`
  const place = { file: path, line: 1, column: 1 }
  if (said === null) {
    const reason = `Found what looks like the sidecar of ${basename(copy)}, and nothing of it is used; expected the name ${name}.`
    return {
      copy,
      problem: {
        ...place,
        severity: 'warning',
        code: 'misnamed-sidecar',
        reason,
        hint: `${mend}, or move it out of the folder.`,
      },
    }
  }
  const reason = `Found “${said}” in what looks like the sidecar of ${basename(copy)}; expected the name ${name}. Under this one it holds nothing, so nothing of ${basename(copy)} goes out.`
  return {
    copy,
    problem: { ...place, severity: 'error', code: 'misnamed-sidecar', reason, hint: `${mend}, or delete it.` },
  }
}

/** The copy that a name without its ending is meant for; null if none is. */
export type Owners = (name: string, isNearToo: boolean) => string | null

/** By a copy's whole name, its name without ending, or the one that is but a slip away. */
export function ownersOf(copies: readonly string[]): Owners {
  const exact = new Map(copies.flatMap((copy) => [stem(copy), copy.toLowerCase()].map((name) => [name, copy] as const)))
  const byFolder = Map.groupBy(copies, (copy) => dirname(copy))
  return (name, isNearToo) => {
    const owner = exact.get(name.toLowerCase()) ?? null
    if (owner !== null || !isNearToo) return owner
    const bare = plain(name)
    const near = (byFolder.get(dirname(name)) ?? []).filter((copy) => isNear(bare, plain(stem(copy))))
    return near.length === 1 ? (near[0] ?? null) : null
  }
}

function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}

/** Letters and digits: blanks, hyphens and accents are typed in one way today and in another tomorrow. */
function plain(path: string): string {
  return basename(path)
    .replace(/\.(?:txt|text|md|markdown|html?|docx|eml)$/i, '')
    .replace(AGAIN, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Of `story1` and `story2`, each is the other's slip, and neither is meant: digits must agree. */
function isNear(one: string, other: string): boolean {
  if (one === other) return one !== ''
  const digits = (name: string) => name.replace(/\D+/g, ' ').trim()
  return digits(one) === digits(other) && distance(one, other) <= slipsIn(one, other)
}

/** How many letters may differ: a short name with one letter changed is another name. */
function slipsIn(one: string, other: string): 0 | 1 | 2 {
  if (Math.min(one.length, other.length) < 5) return 0
  return other.length < 7 ? 1 : 2
}

/** What of a sidecar's text may hold a story, as written; null if nothing does. */
function holding(text: string, language: 'yaml' | 'toml'): string | null {
  const read = entriesIn(text, language)
  if (!read.ok) return /^\W*(draft|status|embargo|publish\w*|hold|held)\b.*$/im.exec(text)?.[0]?.trim() ?? null
  for (const { word, value } of read.entries ?? []) {
    const text = value ?? ''
    const line = `${word}: ${text}`.replace(/\s+/g, ' ').slice(0, 60)
    if (word === 'stories' && /draft|status|embargo|publish|hold|held/i.test(text)) return `${word}: …`
    const key = keyFor(word, text, true)
    if (key === 'hold' && holdSaid(word, text, true) !== 'no') return line
    if (key !== 'embargo' && key !== 'publish' && key !== 'date') continue
    const read = readValue(key, text, true)
    const [said] = read.kind === 'values' ? read.values : [read.ahead]
    // Whether a day has come, the clock says, and there is none here: an embargo and a day of publication are taken at their word.
    if (said !== undefined && said !== 'now' && (key !== 'date' || read.kind === 'wrong')) return line
  }
  return null
}
