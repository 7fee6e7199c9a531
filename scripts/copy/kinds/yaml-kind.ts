/**
 * YAML as programs keep their data in: a document that says so, or one that begins
 * with its three hyphens and is keys and values to its end. Front matter is not meant:
 * it ends, and copy stands below. Nor are header lines with no copy below them, whose
 * keys are a story's.
 */

import { type Key, keyOf } from '../../fields/keys.ts'

const DECLARED = /^%YAML\s+\d[^\n]*\n(?:[#%][^\n]*\n|[ \t\r]*\n)*---\s/
const OPENS = /^---[ \t]*(?:#[^\n]*)?\r?\n/
const RULE = /^(?:---|\.\.\.)\s*$/
/** `key: value`, `"key":`, `- item`, `- key: value`; the lines of a value in brackets. */
const ENTRY = /^\s*(?:-\s+)*(?:["']?(?<key>[\w$@./ -]{1,60}?)["']?\s*:(?:\s.*)?|-(?:\s.*)?)$/
/** In keys: a list of words is copy. */
const LEAST = 2

export function yamlKind(opening: string, whole: () => string): 'yaml' | null {
  if (DECLARED.test(opening)) return 'yaml'
  const head = OPENS.exec(opening)?.[0]
  return head !== undefined && isData(whole().slice(head.length)) ? 'yaml' : null
}

/** What heads copy, and no data: with one of these it is fields without a text. */
const OF_COPY: ReadonlySet<Key | null> = new Set(['headline', 'dek', 'kicker', 'bylines', 'embargo'])

/** Every line is an entry, some within others, and no key is one that only copy has. */
function isData(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#.*)?$/.test(line))
  let keys = 0
  let isNested = false
  for (const [at, line] of lines.entries()) {
    if (RULE.test(line)) continue
    const found = ENTRY.exec(line)
    const above = lines[at - 1]
    // A value goes on below its key, farther in.
    if (found === null && (above === undefined || !/^\s/.test(line))) return false
    if (found === null) continue
    const key = found.groups?.key
    if (key !== undefined && !/^\s|^-/.test(line) && OF_COPY.has(keyOf(key))) return false
    if (key !== undefined) keys += 1
    isNested ||= /^\s+\S|^-\s/.test(line)
  }
  return isNested && keys >= LEAST
}
