/** The parser's tree: its elements in order, the text in them, and where each stands in the source. */

import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Place } from './leaf.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** All elements, in the order of the source. */
export function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsIn(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}

/** The text of an element as the parser has it, scripts and all. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The text that a reader sees. */
export function readable(node: Node): string {
  if ('tagName' in node && (node.tagName === 'script' || node.tagName === 'style')) return ''
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(readable).join('') : ''
}

/** Where an attribute stands, or the element, if it has none of that name. */
export function placeOf(element: Element, attribute: string): Place {
  const location = element.sourceCodeLocation
  const { startLine, startCol } = location?.attrs?.[attribute] ?? location ?? { startLine: 1, startCol: 1 }
  return { line: startLine, column: startCol }
}
