/**
 * The front page as somebody has laid it, `front.yaml` beside the masthead: headlines or
 * addresses by rows. What is wrong with it is told, and stops nothing: whatever it does
 * not say, the front page lays out by itself.
 *
 *     lead: The harbour wall is breached
 *     seconds:
 *       - /2026/11/22/council-votes/
 */

import { readdirSync } from 'node:fs'
import { isMap, isScalar, type Node, type Pair } from 'yaml'
import { isCopyCalled } from '../copy/formats/format.ts'
import { filedText } from '../disk/filed.ts'
import { LIMITS } from '../disk/regular-file.ts'
import { textOf } from '../disk/text-file.ts'
import { entriesOf, scalarText, unknownKeys, type YamlFile, yamlFile } from '../fields/yaml-file.ts'
import { FRONT_ROWS, type FrontEntry, type FrontOrder, type FrontRow } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { FRONT_NAME, FRONT_STEM, type Paths } from '../paths.ts'

interface ReadOrder {
  readonly order: FrontOrder
  /** Warnings all. */
  readonly problems: readonly Problem[]
}

/** How many stories a row has room for. */
const ROOM: Readonly<Record<FrontRow, number>> = { lead: 1, seconds: 3, thirds: 6 }
const NOT_LAID: ReadOrder = { order: [], problems: [] }

/** The front page of a paper as it is laid by hand; empty where nobody has. */
export async function readFrontOrder(paths: Pick<Paths, 'content' | 'front'>): Promise<ReadOrder> {
  if (isSidecar(paths.content)) return NOT_LAID
  const filed = await filedText(paths.front, FRONT_NAME, LIMITS.masthead)
  return filed.ok ? frontOrder(filed.text) : { order: [], problems: [asWarning(filed.problem)] }
}

/** The text of its file; null where there is none. */
export function frontText(paths: Pick<Paths, 'content' | 'front'>): string | null {
  return isSidecar(paths.content) ? null : textOf(paths.front)
}

/** Beside `front.txt` it is the sidecar of that. */
function isSidecar(content: string): boolean {
  return readdirSync(content).some((name) => isCopyCalled(FRONT_STEM, name))
}

/** @param text of the file; null if there is none */
export function frontOrder(text: string | null): ReadOrder {
  if (text === null) return NOT_LAID
  const file = yamlFile(FRONT_NAME, text)
  if (file.map === null || file.problems.length > 0) return { order: [], problems: file.problems.map(asWarning) }
  const problems = unknownKeys(file, file.map, FRONT_ROWS, FRONT_NAME)
  const order = FRONT_ROWS.flatMap((row) => {
    const nodes = entriesOf(file.map?.get(row, true)).filter((node) => !isScalar(node) || node.value !== null)
    problems.push(...nodes.slice(ROOM[row]).map((node) => tooMany(file, node, row)))
    return nodes.slice(0, ROOM[row]).flatMap((node): FrontEntry[] => {
      const said = saidIn(node, text)
      if (said === null) problems.push(noText(file, node, row))
      return said === null ? [] : [{ row, text: said, ...placeOf(file, node) }]
    })
  })
  return { order, problems: problems.map(asWarning) }
}

/** A headline with a colon is a map of one key to YAML, and yet a headline. */
function saidIn(node: unknown, text: string): string | null {
  if (!isMap(node)) return scalarText(node)?.trim() || null
  const [pair, ...more] = node.items
  if (pair === undefined || more.length > 0 || !isPlain(pair)) return null
  const [from = 0, to = from] = node.range ?? []
  return text.slice(from, to).trim().replace(/\s+/g, ' ')
}

function isPlain({ key, value }: Pair): boolean {
  return isScalar(key) && isScalar(value) && value.value !== null
}

function placeOf(file: YamlFile, node: unknown): Pick<FrontEntry, 'line' | 'column' | 'frame'> {
  const { line, column, frame = '' } = file.problemAt(node as Node, { code: '', reason: '', hint: '' })
  return { line, column, frame }
}

function asWarning(problem: Problem): Problem {
  const hint = `${problem.hint} Until then the front page lays itself out.`
  return { ...problem, severity: 'warning', ...(problem.code === 'bad-yaml' ? { hint } : {}) }
}

function tooMany(file: YamlFile, node: unknown, row: FrontRow): Problem {
  const room = ROOM[row]
  return file.problemAt(node, {
    code: 'front-full',
    reason: `Found more than ${room} ${room === 1 ? 'story' : 'stories'} under “${row}”; expected as many as have room there.`,
    hint: 'Take it out, or move it to a row below: lead has one story, seconds up to three, thirds up to six.',
  })
}

function noText(file: YamlFile, node: unknown, row: FrontRow): Problem {
  return file.problemAt(node, {
    code: 'not-text',
    reason: `Found keys or a list under “${row}”; expected a headline or an address.`,
    hint: 'Write each story on a line of its own behind “- ”; in quotes, if it contains “: ”.',
  })
}
