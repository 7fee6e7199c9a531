/** The parser's tree: its elements in order, the text in them, and where each stands in the source. */

import type { DefaultTreeAdapterTypes } from 'parse5'
import type { SitePlace } from './place.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** All elements, in the order of the source. */
export function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsIn(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}

/** The text of an element as the parser has it, scripts and all. */
export function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : ''
}

/** The text that a reader sees; of a page in `language`, without what is in another. */
export function readable(node: Node, language?: string): string {
  if ('tagName' in node) {
    if (node.tagName === 'script' || node.tagName === 'style') return ''
    if (language !== undefined && (langOf(node) ?? language) !== language) return ''
  }
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map((child) => readable(child, language)).join('') : ''
}

/** Whether an element stands in text of another language than its page's. */
export function isInOtherLanguage(element: Element, language: string): boolean {
  for (let at: Node | null = element; at !== null && 'tagName' in at; at = at.parentNode) {
    const lang = langOf(at)
    if (lang !== undefined) return lang !== language
  }
  return false
}

function langOf({ attrs }: Element): string | undefined {
  return attrs.find(({ name }) => name === 'lang')?.value
}

/** Where an attribute stands, or the element, if it has none of that name. */
export function placeOfAttribute(element: Element, attribute: string): SitePlace {
  const location = element.sourceCodeLocation
  const { startLine, startCol } = location?.attrs?.[attribute] ?? location ?? { startLine: 1, startCol: 1 }
  return { line: startLine, column: startCol }
}
