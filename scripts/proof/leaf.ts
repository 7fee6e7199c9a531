/**
 * One published page, as proof sees it: parsed as a browser parses it, by parse5,
 * and boiled down in one walk to what the checks ask for, so that a paper of ten
 * thousand pages is never in memory as ten thousand trees.
 */

import { html, type ParserError, parse } from 'parse5'
import { type Address, addressesIn } from './addresses.ts'
import { type Source, sourceOf } from './finding.ts'
import type { SitePlace } from './place.ts'
import { type Element, elementsIn, isInOtherLanguage, type Node, placeOfAttribute, rawText, readable } from './tree.ts'

export interface LeafHeading extends SitePlace {
  readonly level: number
  readonly text: string
}

export interface Id extends SitePlace {
  readonly id: string
}

/** An element with its place and what is in it. */
export interface PlacedElement extends SitePlace {
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

export interface Leaf extends Source {
  /** The page as it is published. */
  readonly source: string
  readonly parseErrors: readonly (SitePlace & { readonly code: string })[]
  /** The `lang` attributes, the page's own first; null where the page has none. */
  readonly languages: readonly (SitePlace & { readonly tag: string | null })[]
  readonly titles: readonly PlacedElement[]
  readonly headings: readonly LeafHeading[]
  readonly ids: readonly Id[]
  readonly addresses: readonly Address[]
  readonly scripts: readonly PlacedElement[]
  /** Of each picture that is fetched at once: the addresses of its first source, or its own. */
  readonly pictures: readonly (readonly string[])[]
  /** JSON-LD, parsed; or why it cannot be. */
  readonly linkedData: readonly (SitePlace & { readonly data: unknown; readonly error: string | null })[]
  /** `on…` attributes. */
  readonly handlers: readonly (SitePlace & { readonly name: string })[]
  /** `<link rel="stylesheet">` and `<style>`. */
  readonly styles: readonly PlacedElement[]
  /** What stands in `<article>`. */
  readonly article: string
  /** What is read in the page's own language. */
  readonly text: string
  /** What of that stands in elements that browsers set in italics. */
  readonly emphasis: string
  /** `<meta http-equiv="Content-Security-Policy">` in the head; anywhere else a browser passes over it. */
  readonly policies: readonly PlacedElement[]
  /** Search engines are asked to leave it out. */
  readonly isHidden: boolean
  /** The address that the page gives as its own. */
  readonly canonical: string | null
}

/** Read a page. */
export function readLeaf(file: string, url: string, source: string): Leaf {
  const parseErrors: (SitePlace & { code: string })[] = []
  const onParseError = ({ code, startLine, startCol }: ParserError) =>
    parseErrors.push({ code, line: startLine, column: startCol })
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, onParseError })
  return { ...sourceOf(file, url, source), source, parseErrors, ...contentsOf(document) }
}

const ITALIC = new Set(['em', 'i', 'cite', 'dfn', 'var', 'address'])

/** Everything that a walk over the tree collects. */
type Contents = Omit<Leaf, keyof Source | 'source' | 'parseErrors'>

type Collecting = {
  -readonly [name in keyof Contents]: Contents[name] extends readonly (infer One)[] ? One[] : Contents[name]
}

function contentsOf(document: Node): Contents {
  const leaf: Collecting = {
    languages: [],
    titles: [],
    headings: [],
    ids: [],
    addresses: [],
    scripts: [],
    pictures: [],
    linkedData: [],
    handlers: [],
    styles: [],
    policies: [],
    article: '',
    text: '',
    emphasis: '',
    isHidden: false,
    canonical: null,
  }
  for (const element of elementsIn(document)) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
    collectAny(leaf, element, attributes)
    if (element.namespaceURI === html.NS.HTML) collectHtml(leaf, element, attributes)
  }
  return leaf
}

/** What an element of any kind may have, a drawing's too. */
function collectAny(leaf: Collecting, element: Element, attributes: ReadonlyMap<string, string>): void {
  const at = (name: string) => placeOfAttribute(element, name)
  const { tagName: tag } = element
  const [lang, id] = [attributes.get('lang'), attributes.get('id')]
  if (lang !== undefined || tag === 'html') leaf.languages.push({ tag: lang ?? null, ...at('lang') })
  if (id !== undefined) leaf.ids.push({ id, ...at('id') })
  for (const name of attributes.keys()) if (name.startsWith('on')) leaf.handlers.push({ name, ...at(name) })
  if (tag === 'img' && attributes.get('loading') !== 'lazy') leaf.pictures.push(candidatesOf(element, attributes))
  leaf.addresses.push(...addressesIn(tag, attributes, at, () => rawText(element)))
}

function collectHtml(leaf: Collecting, element: Element, attributes: ReadonlyMap<string, string>): void {
  const { tagName: tag } = element
  const placed = (): PlacedElement => ({ attributes, text: rawText(element), ...placeOfAttribute(element, '') })
  const language = leaf.languages[0]?.tag ?? ''
  if (tag === 'title') leaf.titles.push(placed())
  else if (tag === 'script' && isLinkedData(attributes))
    leaf.linkedData.push({ ...parsed(rawText(element)), ...placeOfAttribute(element, '') })
  else if (tag === 'script') leaf.scripts.push(placed())
  else if (tag === 'style' || isStyleSheet(tag, attributes)) leaf.styles.push(placed())
  else if (tag === 'link' && attributes.get('rel') === 'canonical') leaf.canonical ??= attributes.get('href') ?? null
  else if (tag === 'article') leaf.article ||= readable(element)
  else if (tag === 'body') leaf.text = readable(element, language)
  else if (tag === 'meta' && isPolicy(element)) leaf.policies.push(placed())
  else if (tag === 'meta' && attributes.get('name') === 'robots')
    leaf.isHidden ||= /\bnoindex\b/.test(attributes.get('content') ?? '')
  else if (ITALIC.has(tag) && !isInOtherLanguage(element, language)) leaf.emphasis += readable(element, language)
  else if (/^h[1-6]$/.test(tag))
    leaf.headings.push({ level: Number(tag[1]), text: rawText(element).trim(), ...placeOfAttribute(element, '') })
}

/** What a browser may fetch for an image: a source of the same picture comes before its own address. */
function candidatesOf(image: Element, own: ReadonlyMap<string, string>): string[] {
  const around = image.parentNode
  const sources = around !== null && 'childNodes' in around ? around.childNodes : []
  const first = sources.find((node): node is Element => 'tagName' in node && node.tagName === 'source')
  const set = first?.attrs.find(({ name }) => name === 'srcset')?.value ?? own.get('srcset') ?? ''
  const listed = set.split(/,\s+/).map((one) => one.trim().split(/\s/, 1)[0] ?? '')
  return set === '' ? [own.get('src') ?? ''] : listed
}

function isLinkedData(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type') === 'application/ld+json'
}

function parsed(json: string): { data: unknown; error: string | null } {
  try {
    return { data: JSON.parse(json), error: null }
  } catch (error) {
    return { data: null, error: error instanceof Error ? error.message : String(error) }
  }
}

function isPolicy({ attrs, parentNode }: Element): boolean {
  const isInHead = parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'head'
  const equivalent = attrs.find(({ name }) => name === 'http-equiv')?.value
  return isInHead && equivalent?.toLowerCase() === 'content-security-policy'
}

function isStyleSheet(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  return tag === 'link' && /(?:^|\s)stylesheet(?:\s|$)/i.test(attributes.get('rel') ?? '')
}
