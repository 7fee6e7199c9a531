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

export interface YamlFault {
  readonly offset: number
  /** The parser's, or one of those below. */
  readonly code: string
  /** As the parser words it. */
  readonly message: string
  /** Of a key that is there twice: the key, and where it is first. */
  readonly key?: string
  readonly first?: number
}

/** @param counter is told where the lines begin */
export function yamlDocument(text: string, counter: LineCounter): YamlDocument {
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false })
  const faults = document.errors.map(({ pos: [offset], code, message }): YamlFault => ({ offset, code, message }))
  if (faults.length > 0) return { contents: document.contents, faults }
  const anchors = new Set<string>()
  visit(document, {
    Map(_, { items }) {
      const seen = new Map<unknown, number>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const first = seen.get(key.value)
        if (first === undefined) seen.set(key.value, startOf(key))
        else
          faults.push({
            offset: startOf(key),
            code: 'TWICE',
            message: 'Map keys must be unique',
            key: String(key.value),
            first,
          })
      }
    },
    // What begins with “*” or “&” and was meant as a text.
    Scalar(_, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor)
      if (node.anchor === undefined || node.value !== null) return
      faults.push({ offset: Math.max(0, startOf(node) - 1), code: 'NO_SUCH_ALIAS', message: 'Anchor without a value' })
    },
    Alias(_, node) {
      if (!anchors.has(node.source))
        faults.push({ offset: startOf(node), code: 'NO_SUCH_ALIAS', message: 'Unresolved alias' })
    },
    Collection(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor)
    },
  })
  return { contents: document.contents, faults: faults.sort((a, b) => a.offset - b.offset) }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}
