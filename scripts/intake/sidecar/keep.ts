/** `keep:` of a sidecar: what the desk is not to drop, and what is said where it finds nothing of the kind. */

import { distance } from 'fastest-levenshtein'
import { isMap, isSeq } from 'yaml'
import type { Unkept } from '../../desk/keep.ts'
import { entriesOf, textOf, yamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'

export interface Keeps {
  readonly texts: readonly string[]
  /** What is wrong with the key itself, and with those of its texts that no dropped line fits. */
  readonly problems: (unkept: readonly Unkept[]) => Problem[]
}

const NO_KEEPS: Keeps = { texts: [], problems: () => [] }

/** What a sidecar wants kept. @param path of the sidecar, for problems */
export function keepsIn(path: string, text: string): Keeps {
  if (!/^["']?keep["']?\s*:/m.test(text)) return NO_KEEPS
  const file = yamlFile(path, text)
  const node = file.map?.get('keep', true)
  // What is no YAML is told where its fields are read.
  if (node === undefined || file.problems.length > 0) return NO_KEEPS
  const entries = entriesOf(node).map((entry) => ({ entry, text: nameOf(entry) }))
  return {
    texts: entries.flatMap(({ text }) => text ?? []),
    problems: (unkept) => {
      const wrong = entries.filter(({ text }) => text === null).map(({ entry }) => file.problemAt(entry, NOT_TEXT))
      const empty = entries.length === 0 ? [file.problemAt(node, NOT_TEXT)] : []
      const unmet = unkept.map((one) => file.problemAt(entries.find(({ text }) => text === one.text)?.entry, said(one)))
      return [...wrong, ...empty, ...unmet]
    },
  }
}

/** The text of an entry; null where it is none. */
function nameOf(entry: unknown): string | null {
  const text = isMap(entry) || isSeq(entry) ? '' : textOf(entry).trim()
  return text === '' ? null : text
}

const NOT_TEXT = {
  code: 'not-text',
  reason:
    'Found no text behind “keep”; expected the first words of a line that the desk dropped, a list of such, or “all”.',
  hint: 'Write the words behind the key, on its line; in quotes, if they contain “: ”.',
} as const

function said({
  text,
  dropped,
  isShown,
}: Unkept): Omit<Problem, 'file' | 'line' | 'column' | 'severity'> & { severity?: 'warning' } {
  if (isShown)
    return {
      severity: 'warning',
      code: 'keep-unneeded',
      reason: `Found “keep: ${text}”, which is published as it is; expected words of a line that the desk dropped.`,
      hint: 'Take the line out of the sidecar.',
    }
  const nearest = nearestTo(text, dropped)
  return {
    code: 'no-keep',
    reason: `Found no dropped line that begins with or contains “${text}”; expected words of one that the desk dropped.`,
    hint:
      nearest === null
        ? 'The desk dropped nothing of this file. Take the line out of the sidecar.'
        : `Did you mean “${nearest}”? “broadsheet read” shows what was dropped.`,
  }
}

/** Of the dropped lines, the begin of the one whose begin is most like a text. */
function nearestTo(text: string, dropped: readonly string[]): string | null {
  const begins = dropped.map((line) => ({
    line,
    far: distance(text.toLowerCase(), line.slice(0, text.length).toLowerCase()),
  }))
  const [nearest] = begins.toSorted((a, b) => a.far - b.far)
  if (nearest === undefined) return null
  return nearest.line.length > SHOWN ? `${nearest.line.slice(0, SHOWN).trimEnd()}…` : nearest.line
}

/** In characters. */
const SHOWN = 60
