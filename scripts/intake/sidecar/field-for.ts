/** One key of a sidecar, read: a field, or several of a list, each with the line that says it where that may be asked for. */

import { isMap, isSeq, type Pair } from 'yaml'
import { type Key, SEVERAL } from '../../fields/keys.ts'
import { readValue } from '../../fields/values.ts'
import { keyText, textOf, type YamlFile } from '../../fields/yaml-file.ts'
import type { Field } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'

/** Keys of which something is told once the paper is known: their lines are kept. */
const TOLD_LATER: ReadonlySet<Key> = new Set([
  'slug',
  'formerly',
  'corrections',
  'corrects',
  'translates',
  'embargo',
  'publish',
  'expires',
  'until',
])

interface ReadField {
  readonly field: Field | Field[] | null
  readonly problems: Problem[]
  /** Of a date that is none in full: from when it may have come. */
  readonly ahead?: string
}

/** What a pair of a sidecar says of a key: its field, or what is wrong with it. */
export function fieldFor(file: YamlFile, key: Key, pair: Pair): ReadField {
  const entries = isSeq(pair.value) ? pair.value.items : [pair.value]
  const nested = entries.find((entry) => isMap(entry) || isSeq(entry))
  if (nested !== undefined) return notText(file, pair, nested)
  const several = SEVERAL.has(key)
  const texts = isSeq(pair.value) ? pair.value.items.map(textOf) : [textOf(pair.value)]
  const read = (several ? texts : [texts.join('; ')]).map((text, at) =>
    textRead(file, key, pair, text, several ? entries[at] : pair.key),
  )
  const values = read.flatMap(({ values }) => values)
  const ahead = read.findLast((one) => one.ahead !== undefined)?.ahead
  return {
    field: several ? values : (values[0] ?? null),
    problems: read.flatMap(({ problems }) => problems),
    ...(ahead === undefined ? {} : { ahead }),
  }
}

/** One text of a key. @param node whose line is kept */
function textRead(file: YamlFile, key: Key, pair: Pair, text: string, node: unknown) {
  const value = readValue(key, key === 'hold' ? `${keyText(pair)}: ${text}` : text, true)
  if (value.kind === 'values') {
    const problems = value.doubt === undefined ? [] : [file.problemAt(pair.value, value.doubt)]
    return { values: valuesAt(value, TOLD_LATER.has(key) ? file.lineOf(node) : undefined), problems }
  }
  const { severity, code, reason, hint, ahead } = value
  return { values: [], problems: [file.problemAt(pair.value, { severity, code, reason, hint })], ahead }
}

function notText(file: YamlFile, pair: Pair, nested: unknown): ReadField {
  const reason = `Found keys or a list below “${keyText(pair)}”; expected a text.`
  const hint = 'Write the text behind the key, on its line; in quotes, if it contains “: ”.'
  return { field: null, problems: [file.problemAt(nested, { code: 'not-text', reason, hint })] }
}

function valuesAt(
  { values, at }: Extract<ReturnType<typeof readValue>, { kind: 'values' }>,
  line: number | undefined,
): Field[] {
  const rest = { ...(at === undefined ? {} : { at }), ...(line === undefined ? {} : { line }) }
  return values.map((value) => ({ value, origin: 'sidecar', ...rest }))
}
