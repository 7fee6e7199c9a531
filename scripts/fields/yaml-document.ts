/**
 * A YAML document, parsed: what it holds and what is wrong with it. That a map has
 * a key twice is found here, since the parser compares each key with each other one.
 */

import { isScalar, type LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml'

export interface YamlDocument {
  readonly contents: ParsedNode | null
  /** In the order of their places. */
  readonly faults: readonly YamlFault[]
}

interface YamlFault {
  readonly offset: number
  /** As the parser words it. */
  readonly message: string
}

/** @param counter is told where the lines begin */
export function yamlDocument(text: string, counter: LineCounter): YamlDocument {
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false })
  const faults = document.errors.map(({ pos: [offset], message }): YamlFault => ({ offset, message }))
  if (faults.length > 0) return { contents: document.contents, faults }
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) faults.push({ offset: startOf(key), message: 'Map keys must be unique' })
        seen.add(key.value)
      }
    },
  })
  return { contents: document.contents, faults: faults.sort((a, b) => a.offset - b.offset) }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}
