/**
 * JSON-LD: what a page says of itself to search engines, in the words of schema.org. Only
 * the articles that the page itself is are asked, not those that it links to or updates
 * that it holds.
 *
 *     <script type="application/ld+json">
 *     {"@type": "NewsArticle", "headline": …, "datePublished": …, "author": [{"name": …}]}
 */

import { decodeHTMLStrict } from 'entities'
import type { Author } from '../../../../flow/copy.ts'

export interface DataArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly authors: readonly Author[]
  /** The paper, as the article names it. */
  readonly publisher: readonly string[]
}

/** Data of a page: its articles, and the day on which a page that is none was published. */
export interface PageData {
  readonly articles: readonly DataArticle[]
  readonly published: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

/** NewsArticle and its kinds, Article, Report, BlogPosting, LiveBlogPosting, SocialMediaPosting … */
const ARTICLE = /(?:Article|Posting|Report)$/
const PAGE = /(?:WebPage|CreativeWork|Review|Recipe)$/
const SIGNING = /Person$|Organi[sz]ation$|^(?:Corporation|Newspaper)$/
const ORGANISATION = /Organi[sz]ation$|^(?:Corporation|Newspaper)$/
/** No page's data nests so deep. */
const DEEPEST = 12

/** @returns null if the text is no JSON, even without what systems leave in it */
export function parsedData(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[|\/\*.*?\*\/)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/gs, '')
    .replace(/\p{Cc}+/gu, ' ')
  for (const one of [bare, bare.replace(/,(?=\s*[}\]])/g, '').replace(/;\s*$/, '')])
    try {
      return JSON.parse(one)
    } catch {
      // The next form may be JSON; if none is, that is the answer.
    }
  return null
}

/** What the data of a page's scripts says, taken together: they may refer to each other. */
export function dataIn(scripts: readonly unknown[]): PageData {
  const named = new Map<string, Node>()
  for (const script of scripts) nameAll(script, named, 0)
  const nodes = scripts.flatMap((script) => ownNodes(script, 0))
  return {
    articles: nodes.filter((node) => isA(node, ARTICLE)).map((node) => articleOf(node, named)),
    published: nodes.filter((node) => isA(node, PAGE)).flatMap(({ datePublished }) => textIn(datePublished)),
  }
}

/** People and papers that others refer to by `@id`. */
function nameAll(data: unknown, named: Map<string, Node>, depth: number): void {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return
  if (!Array.isArray(data)) {
    const node = data as Node
    const id = node['@id']
    if (typeof id === 'string' && node.name !== undefined && isA(node, SIGNING) && !named.has(id)) named.set(id, node)
  }
  for (const value of Object.values(data)) nameAll(value, named, depth + 1)
}

/** Nodes about the page itself. */
function ownNodes(data: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.flatMap((one) => ownNodes(one, depth + 1))
  const node = data as Node
  return [node, ...[node['@graph'], node.mainEntity, node.mainEntityOfPage].flatMap((one) => ownNodes(one, depth + 1))]
}

function isA(node: Node, kind: RegExp): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && kind.test(type))
}

function articleOf(node: Node, named: ReadonlyMap<string, Node>): DataArticle {
  return {
    headline: textIn(node.headline)[0] ?? textIn(node.name)[0] ?? null,
    published: textIn(node.datePublished)[0] ?? textIn(node.dateCreated)[0] ?? null,
    authors: [node.author ?? node.creator].flat().flatMap((author) => authorOf(author, named)),
    publisher: [node.publisher].flat().flatMap((one) => authorOf(one, named).map(({ name }) => name)),
  }
}

function authorOf(author: unknown, named: ReadonlyMap<string, Node>): Author[] {
  if (typeof author === 'string') return textIn(author).map((name) => ({ name, isOrganisation: false }))
  if (typeof author !== 'object' || author === null) return []
  const own = author as Node
  const node = own.name === undefined ? (named.get(String(own['@id'])) ?? own) : own
  return [node.name]
    .flat()
    .flatMap(textIn)
    .map((name) => ({ name, isOrganisation: isA(node, ORGANISATION) }))
}

/** The text of a value, of `{"@value": …}` as well; none if it is empty. */
function textIn(value: unknown): string[] {
  const text = typeof value === 'object' && value !== null ? (value as Node)['@value'] : value
  if (typeof text !== 'string' && typeof text !== 'number') return []
  const plain = decodeHTMLStrict(String(text))
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? [] : [plain]
}
