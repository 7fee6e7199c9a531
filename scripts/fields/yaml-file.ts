/** A YAML file that people write: its map with the place of every key, and problems that say where. */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from '../flow/problem.ts'
import { faultsInWords } from './fault-words.ts'
import { didYouMean } from './keys.ts'
import { yamlDocument } from './yaml-document.ts'

export interface YamlFile {
  /** Null if the file is empty or is no map; then there is a problem. */
  readonly map: YAMLMap | null
  readonly problems: readonly Problem[]
  /** The line of a node, from 1. */
  readonly lineOf: (node: unknown) => number
  /** A problem at a node, or at 1:1. */
  readonly problemAt: (
    node: unknown,
    problem: Pick<Problem, 'code' | 'reason' | 'hint'> & { severity?: Problem['severity'] },
  ) => Problem
}

/** Read a YAML file of one map. Duplicate keys, tabs and the like are `bad-yaml`. */
export function yamlFile(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = yamlDocument(text, counter)
  const lines = text.split('\n')
  const at = (offset: number, problem: Parameters<YamlFile['problemAt']>[1]): Problem => {
    const { line, col } = counter.linePos(offset)
    const place = { line: Math.max(1, line), column: Math.max(1, col) }
    return { severity: 'error', file, ...place, frame: (lines[place.line - 1] ?? '').replace(/\r$/, ''), ...problem }
  }
  const problemAt: YamlFile['problemAt'] = (node, problem) => at(offsetOf(node), problem)
  const problems = faultsInWords(document.faults, text).map(({ offset, reason, hint }) =>
    at(offset, { code: 'bad-yaml', reason, hint }),
  )
  const map = isMap(document.contents) ? document.contents : null
  if (problems.length === 0 && map === null && document.contents !== null) {
    problems.push(problemAt(document.contents, { code: 'bad-yaml', ...noMap(document.contents) }))
  }
  const lineOf = (node: unknown) => Math.max(1, counter.linePos(offsetOf(node)).line)
  return { map, problems, problemAt, lineOf }
}

/** A list on top, or lines without keys. */
function noMap(contents: unknown): Pick<Problem, 'reason' | 'hint'> {
  if (isSeq(contents))
    return {
      reason: 'Found a list, since the first line begins with “- ”; expected keys, each with a colon and its value.',
      hint: 'Take the “- ” at the beginning of each line away: a list stands below a key.',
    }
  const glued = /^([^\s:]+):(\S.*)$/.exec(scalarText(contents) ?? '')
  if (glued !== null)
    return {
      reason: `Found “${glued[0]}” without a space behind the colon; expected a key, a colon, a space and a value.`,
      hint: `Write ${glued[1]}: ${glued[2]}`,
    }
  return {
    reason: 'Found no keys; expected lines of the form “key: value”.',
    hint: 'Begin each line with a key and a colon.',
  }
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

/** A YAML value as an editor would have typed it on a header line. */
export function textOf(value: unknown): string {
  if (isScalar(value)) return value.value === null ? '' : String(value.source ?? value.value)
  if (isSeq(value)) return value.items.map(textOf).join('; ')
  return value === null || value === undefined ? '' : String(value)
}

/** A scalar as text; null if there is none, or if it is a list or a map. */
export function scalarText(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null
  return String(typeof node.value === 'string' ? node.value : (node.source ?? node.value))
}

/** The entries of a list, or a single value as a list of one. */
export function entriesOf(node: unknown): unknown[] {
  if (isSeq(node)) return [...node.items]
  return node === null || node === undefined ? [] : [node]
}

/** Problems for every key of a map that is not among the known ones; `isKnown` may take more than are named to people. */
export function unknownKeys(
  file: YamlFile,
  map: YAMLMap,
  known: readonly string[],
  where: string,
  isKnown = (key: string): boolean => known.includes(key),
): Problem[] {
  return map.items
    .filter((pair) => !isKnown(keyText(pair)))
    .map((pair) => {
      const meant = didYouMean(keyText(pair), known)
      return file.problemAt(pair.key, {
        code: 'unknown-key',
        reason: `Found the key “${keyText(pair)}” in ${where}; expected one of ${known.join(', ')}.`,
        hint: meant === null ? 'Take it out, or use one of the known keys.' : `Did you mean “${meant}”?`,
      })
    })
}
