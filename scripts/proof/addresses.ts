/** The addresses in an element, and what each is there for: to be followed, to be loaded, or to be known. */

import type { SitePlace } from './place.ts'
import { styleAddresses } from './style-sheet.ts'

export interface Address extends SitePlace {
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
  at: (attribute: string) => SitePlace,
  text: () => string,
): Address[] {
  const written = [
    ...inOwnAttributes(tag, attributes),
    ...inSrcsets(attributes),
    ...styleAddresses(attributes.get('style') ?? '').map((address) => loaded(address, 'style')),
    ...(tag === 'style' ? styleAddresses(text()).map((address) => loaded(address, '')) : []),
  ]
  return written.map(({ text: address, use, attribute }) => ({
    text: address.trim(),
    use,
    element: `<${tag}>`,
    ...at(attribute),
  }))
}

/** An address as written, and the attribute that it stands in; none if it is in the element's text. */
interface Written {
  readonly text: string
  readonly use: Address['use']
  readonly attribute: string
}

function loaded(text: string, attribute: string): Written {
  return { text, use: 'load', attribute }
}

/** The attributes that are one address, by the element. */
function inOwnAttributes(tag: string, attributes: Attributes): Written[] {
  return [
    ...valuesOf(attributes, WAYS[tag] ?? [], 'way'),
    ...valuesOf(attributes, LOADED[tag] ?? [], 'load'),
    ...(tag === 'link' ? valuesOf(attributes, ['href'], useOf(attributes)) : []),
    ...(tag === 'meta' ? inMeta(attributes) : []),
  ]
}

function valuesOf(attributes: Attributes, names: readonly string[], use: Address['use']): Written[] {
  return names.flatMap((attribute) => {
    const text = attributes.get(attribute)
    return text === undefined ? [] : [{ text, use, attribute }]
  })
}

function inMeta(attributes: Attributes): Written[] {
  const way = refreshed(attributes)
  const told = NAMED_PROPERTIES.has(attributes.get('property') ?? '') ? valuesOf(attributes, ['content'], 'name') : []
  return way === undefined ? told : [{ text: way, use: 'way', attribute: 'content' }, ...told]
}

/** The candidates of a responsive picture: `a.avif 400w, b.avif 800w`. */
function inSrcsets(attributes: Attributes): Written[] {
  return ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attributes.get(attribute) ?? '')
      .split(/,\s+/)
      .map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
      .filter((address) => address !== '')
      .map((address) => loaded(address, attribute)),
  )
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
