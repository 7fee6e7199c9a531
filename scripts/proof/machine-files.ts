/**
 * The addresses in what machines read: sitemaps, feeds, robots.txt, style sheets. A
 * dead one there is as dead as on a page, and nobody sees it.
 *
 * XML is read by the HTML parser: of elements, attributes and text in our feeds and
 * sitemaps both understand the same, but that `<link>` has no end, so that what
 * stands in it stands behind it.
 */

import { parse } from 'parse5'
import { urlOf } from '../edition/plan/file-of.ts'
import type { Address } from './addresses.ts'
import type { BuiltSite } from './built-site.ts'
import { type Finding, findingAt, type Source, sourceOf } from './finding.ts'
import type { Links } from './links.ts'
import { styleAddresses } from './style-sheet.ts'
import type { Element, Node } from './tree.ts'

/** Follow the addresses in one file that is no page; nothing where it is of no known kind. */
export function machineFindings(file: string, site: BuiltSite, links: Links): Finding[] {
  const read = READERS.find(({ name }) => name.test(file))
  if (read === undefined) return []
  const text = site.text(file)
  const source = sourceOf(file, urlOf(file), text)
  const addresses = read.addresses(text)
  const isSheet = file.endsWith('.css')
  const others = addresses.filter(({ use, element, text: address }) => {
    const { kind } = site.follow(address, source.url)
    return (isSheet && use === 'load' && kind === 'foreign') || (element === '<loc>' && kind !== 'own')
  })
  return [...links.of(source, addresses), ...others.map((address) => stranger(source, address, isSheet))]
}

function stranger(source: Source, address: Address, isSheet: boolean): Finding {
  return findingAt(
    source,
    address,
    isSheet
      ? {
          code: 'foreign-request',
          reason: `The style sheet asks for ${address.text}; expected no request to another host.`,
          hint: 'Publish the file with the paper.',
        }
      : {
          code: 'foreign-address',
          reason: `The sitemap lists ${address.text}, which is not a page of this paper.`,
          hint: 'Build the paper again with the “url” that it is published at.',
        },
  )
}

interface Reader {
  readonly name: RegExp
  readonly addresses: (text: string) => Address[]
}

const READERS: readonly Reader[] = [
  { name: /\.xml$/, addresses: inXml },
  { name: /(?:^|\/)feed\.json$/, addresses: inJsonFeed },
  { name: /^robots\.txt$/, addresses: inRobots },
  { name: /\.css$/, addresses: inStyleSheet },
]

function inXml(text: string): Address[] {
  const found: Address[] = []
  const visit = (node: Node, next: Node | undefined): void => {
    const address = 'tagName' in node ? addressOf(node, next)?.trim() : undefined
    if ('tagName' in node && address !== undefined && address !== '') {
      const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {}
      found.push({ text: address, use: 'name', element: `<${node.tagName}>`, line, column })
    }
    if ('childNodes' in node) for (const [i, child] of node.childNodes.entries()) visit(child, node.childNodes[i + 1])
  }
  visit(parse(text, { sourceCodeLocationInfo: true }), undefined)
  return found
}

/** What a `<loc>` holds, and where a `<link>` leads: by its attribute, or by the text behind it. */
function addressOf({ tagName, attrs, childNodes: [first] }: Element, next: Node | undefined): string | undefined {
  if (tagName === 'loc') return textIn(first)
  if (tagName !== 'link') return undefined
  return attrs.find(({ name }) => name === 'href')?.value ?? textIn(next)
}

function textIn(node: Node | undefined): string | undefined {
  return node !== undefined && 'value' in node ? node.value : undefined
}

function inJsonFeed(text: string): Address[] {
  const addresses = feedAddresses(JSON.parse(text))
  return addresses.map((address) => ({ text: address, use: 'name', element: 'feed', ...placeOf(text, address) }))
}

const ADDRESS_KEYS = ['home_page_url', 'feed_url', 'url']

function feedAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (typeof one !== 'string') return feedAddresses(one)
    return ADDRESS_KEYS.includes(key) ? [one] : []
  })
}

function inRobots(text: string): Address[] {
  return [...text.matchAll(/^Sitemap:\s*(?<address>\S+)/gim)].map(({ groups, index }) => ({
    text: groups?.address ?? '',
    use: 'name',
    element: 'Sitemap line',
    line: text.slice(0, index).split('\n').length,
    column: 1,
  }))
}

function inStyleSheet(text: string): Address[] {
  return styleAddresses(text).map((address) => ({
    text: address,
    use: 'load',
    element: 'style sheet',
    ...placeOf(text, address),
  }))
}

function placeOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(part))).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
