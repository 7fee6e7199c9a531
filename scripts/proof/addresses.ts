/** The addresses in an element, and what each is there for: to be followed, to be loaded, or to be known. */

import type { Place } from './place.ts'
import { styleAddresses } from './style-sheet.ts'

export interface Address extends Place {
  /** As it is written. */
  readonly text: string
  /** `way` where a reader goes, `load` what the browser asks for by itself, `name` what is only told. */
  readonly use: 'way' | 'load' | 'name'
  /** The element, as the reader of a finding knows it: `<a>`. */
  readonly element: string
}

/** What a `<link>` makes the browser do, by its `rel`; of any other, the address is only told. */
const LOADED_RELS = new Set(
  'stylesheet icon apple-touch-icon manifest preload modulepreload prefetch prerender preconnect dns-prefetch'.split(
    ' ',
  ),
)

/** Attributes whose address the browser asks for by itself, by element. */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  script: ['src', 'href'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  body: ['background'],
}

const WAYS: Readonly<Record<string, readonly string[]>> = { a: ['href', 'ping'], area: ['href'], form: ['action'] }
const NAMED_PROPERTIES = new Set(['og:url', 'og:image', 'og:video', 'og:audio'])

type Attributes = ReadonlyMap<string, string>

/**
 * All addresses of one element.
 *
 * @param at where an attribute stands.
 * @param text what stands in the element.
 */
export function addressesIn(
  tag: string,
  attributes: Attributes,
  at: (attribute: string) => Place,
  text: () => string,
): Address[] {
  const found: Address[] = []
  const add = (address: string | undefined, use: Address['use'], attribute: string) => {
    if (address !== undefined) found.push({ text: address.trim(), use, element: `<${tag}>`, ...at(attribute) })
  }
  for (const name of WAYS[tag] ?? []) add(attributes.get(name), 'way', name)
  for (const name of LOADED[tag] ?? []) add(attributes.get(name), 'load', name)
  if (tag === 'link') add(attributes.get('href'), useOf(attributes), 'href')
  if (tag === 'meta') {
    add(refreshed(attributes), 'way', 'content')
    if (NAMED_PROPERTIES.has(attributes.get('property') ?? '')) add(attributes.get('content'), 'name', 'content')
  }
  for (const name of ['srcset', 'imagesrcset']) {
    for (const candidate of (attributes.get(name) ?? '').split(/,\s+/)) {
      if (candidate.trim() !== '') add(candidate.trim().split(/\s/, 1)[0], 'load', name)
    }
  }
  for (const address of styleAddresses(attributes.get('style') ?? '')) add(address, 'load', 'style')
  if (tag === 'style') for (const address of styleAddresses(text())) add(address, 'load', '')
  return found
}

/** The addresses in linked data that are told of pages; `@id` only names things, and `@context` words. */
export function linkedAddresses(data: unknown): string[] {
  if (typeof data === 'string') return /^https?:\/\//.test(data) ? [data] : []
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key.startsWith('@') && key !== '@graph' ? [] : linkedAddresses(value),
  )
}

function useOf(attributes: Attributes): Address['use'] {
  const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  return rels.some((rel) => LOADED_RELS.has(rel)) ? 'load' : 'name'
}

/** `<meta http-equiv="refresh" content="0; url=/x/">` sends the reader on. */
function refreshed(attributes: Attributes): string | undefined {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return undefined
  return /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?(?<address>[^"']+)/i.exec(attributes.get('content') ?? '')?.groups
    ?.address
}
