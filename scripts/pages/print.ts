/** Markdown pages as text, and back. A page carries a hash of itself, so that a hand's change is seen. */

import { hash } from 'node:crypto'
import { proseOf } from '../flow/prose.ts'
import { escapeLine, escapeText } from '../markdown/escape.ts'
import { type BesidePage, isBesidePage } from './beside-page.ts'
import type { AnyPage, BriefsPage, PageBrief, StoryPage } from './page.ts'

/** The path of a page below the stories folder: the address of a story, the source of all else. */
export function pagePath(page: AnyPage): string {
  if (isBesidePage(page)) return `beside/${page.source.replace(/\/$/, '/index')}.md`
  return page.kind === 'story' ? storyPath(page.address) : `briefs/${page.source}.md`
}

/** The path of the page of a story that has this address. */
export function storyPath(address: string): string {
  return `${address.slice(1, -1)}.md`
}

/** The page's text. The same page always has the same bytes. */
export function printPage(page: AnyPage): string {
  const [keys, body] = partsOf(page)
  const front = keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
  return `---\nhash: "${hashOf(front, body)}"\n${front}---\n\n${body}\n`
}

export type ReadPage = { readonly ok: true; readonly page: AnyPage } | { readonly ok: false }

const SHAPE = /^---\nhash: "(?<hash>[0-9a-f]{16})"\n(?<front>(?:[^\n]*\n)*?)---\n\n(?<body>[\s\S]*)\n$/

/** Read a page back. Not ok if a hand has changed it, or if it is no page of ours. */
export function readPage(text: string): ReadPage {
  const { hash: written, front = '', body = '' } = SHAPE.exec(text)?.groups ?? {}
  if (written === undefined || hashOf(front, body) !== written) return { ok: false }
  const entries = front
    .split('\n')
    .slice(0, -1)
    .map((line): [string, unknown] => [
      line.slice(0, line.indexOf(': ')),
      JSON.parse(line.slice(line.indexOf(': ') + 2)),
    ])
  const { kind, ...values } = Object.fromEntries(entries)
  if (kind === 'briefs') {
    const { source, ...briefs } = values
    return { ok: true, page: { kind, source, briefs: Object.values(briefs) as PageBrief[] } as BriefsPage }
  }
  if (kind === 'page' || kind === 'notice')
    return { ok: true, page: { kind, ...values, markdown: proseOf(body) } as unknown as BesidePage }
  const { fields, rest } = partition(values)
  return { ok: true, page: { kind: 'story', ...rest, fields, markdown: proseOf(body) } as unknown as StoryPage }
}

function partsOf(page: AnyPage): [[string, unknown][], string] {
  if (isBesidePage(page)) {
    const { markdown, ...keys } = page
    return [Object.entries(keys), markdown.text]
  }
  return page.kind === 'story' ? storyParts(page) : briefsParts(page)
}

/** Sixteen hexadecimal digits: enough to notice a hand, short enough to read past. */
function hashOf(front: string, body: string): string {
  return hash('sha256', `${front}\n${body}`, 'hex').slice(0, 16)
}

const OWN = [
  'id',
  'source',
  'position',
  'address',
  'day',
  'filed',
  'revised',
  'language',
  'direction',
  'names',
  'related',
  'tongues',
  'pictures',
  'card',
  'diary',
  'links',
  'opening',
  'words',
] as const

/** A story's fields stand among its keys, each as `{"value": …, "origin": …}`. */
function storyParts(page: StoryPage): [[string, unknown][], string] {
  const own = OWN.map((key): [string, unknown] => [key, page[key]])
  const [before, behind] = [own.slice(0, 9), own.slice(9).filter(([, value]) => value !== undefined)]
  return [[['kind', page.kind], ...before, ...Object.entries(page.fields), ...behind], page.markdown.text]
}

function partition(values: Record<string, unknown>): {
  fields: Record<string, unknown>
  rest: Record<string, unknown>
} {
  const isOwn = ([key]: [string, unknown]) => (OWN as readonly string[]).includes(key)
  const entries = Object.entries(values)
  return {
    fields: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
    rest: Object.fromEntries(entries.filter(isOwn)),
  }
}

function briefsParts(page: BriefsPage): [[string, unknown][], string] {
  const keys = page.briefs.map((brief): [string, unknown] => [`b-${brief.id}`, brief])
  const body = page.briefs.map((brief) => `- ${escapeLine(escapeText(brief.text))}`).join('\n')
  return [[['kind', page.kind], ['source', page.source], ...keys], body]
}
