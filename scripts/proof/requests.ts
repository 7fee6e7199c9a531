/** What a page makes the browser do before and beside showing words: scripts, requests that block, requests to others. */

import { REGISTRATION } from '../keeping.ts'
import type { BuiltSite } from './built-site.ts'
import { type Finding, findingAt } from './finding.ts'
import type { Leaf, PlacedElement } from './leaf.ts'
import { readStyleSheet } from './style-sheet.ts'

/** The one page that may have scripts: nobody needs it to read. */
const SEARCH = '/search/'

export function requestFindings(leaf: Leaf, site: BuiltSite): Finding[] {
  return [...foreign(leaf, site), ...scripts(leaf), ...blocking(leaf, site)]
}

function foreign(leaf: Leaf, site: BuiltSite): Finding[] {
  return leaf.addresses.flatMap((address) => {
    if (address.use !== 'load') return []
    const target = site.follow(address.text, leaf.url)
    if (target.kind !== 'foreign') return []
    return findingAt(leaf, address, {
      code: 'foreign-request',
      reason: `The ${address.element} asks ${target.host} for ${address.text}; expected no request to another host.`,
      hint: 'Publish the file with the paper, or link to it.',
    })
  })
}

/** Scripts that run, but for the line that asks for the worker. Data (`application/ld+json`) and rules for the browser are none. */
function scripts(leaf: Leaf): Finding[] {
  const say = (
    place: PlacedElement | Leaf['handlers'][number] | Leaf['addresses'][number],
    what: string,
    bytes: number,
  ) =>
    findingAt(leaf, place, {
      code: 'script',
      reason: `Found ${what}; expected no JavaScript on any page but ${SEARCH}.`,
      hint: 'Do it in HTML or CSS, or leave it out.',
      excess: { budget: 'JavaScript to read a page, in bytes', limit: 0, measured: bytes },
    })
  const links = leaf.addresses.filter(({ text }) => /^\s*javascript:/i.test(text))
  const running =
    leaf.url === SEARCH ? [] : leaf.scripts.filter((script) => runs(script) && script.text !== REGISTRATION)
  return [
    ...running.map((script) => {
      const source = script.attributes.get('src')
      return say(script, source === undefined ? 'a script' : `the script ${source}`, Buffer.byteLength(script.text))
    }),
    ...(leaf.url === SEARCH ? [] : leaf.handlers).map((at) => say(at, `the attribute ${at.name}`, 0)),
    ...links.map((at) => say(at, `a script as the address of ${at.element}`, Buffer.byteLength(at.text))),
  ]
}

function runs({ attributes }: PlacedElement): boolean {
  const type = (attributes.get('type') ?? '').trim().toLowerCase()
  return type === '' || type === 'module' || /(?:java|ecma)script/.test(type)
}

const MOST_BLOCKING = 1

/** Style sheets for the screen, those that they import, and scripts that are neither deferred nor modules. */
function blocking(leaf: Leaf, site: BuiltSite): Finding[] {
  const sheets = leaf.styles.filter(isForScreen)
  const imported = sheets.flatMap((sheet) => {
    const href = sheet.attributes.get('href')
    const target = href === undefined ? null : site.follow(href, leaf.url)
    if (href === undefined) return readStyleSheet(sheet.text).imports
    return target?.kind === 'own' && target.file !== null ? site.styleSheet(target.file).imports : []
  })
  const linked = sheets.flatMap(({ attributes }) => attributes.get('href') ?? [])
  const waited = leaf.scripts.filter((script) => runs(script) && isWaitedFor(script))
  const requests = [...linked, ...imported, ...waited.map(({ attributes }) => attributes.get('src') ?? '')]
  if (requests.length <= MOST_BLOCKING) return []
  return [
    findingAt(leaf, sheets[1] ?? waited[0] ?? sheets[0] ?? { line: 1, column: 1 }, {
      code: 'render-blocking',
      reason: `The page waits for ${requests.length} requests before it shows a word (${requests.join(', ')}); expected at most ${MOST_BLOCKING}.`,
      hint: 'Put the styles into one sheet, and defer or drop scripts.',
      excess: { budget: 'requests that block the page', limit: MOST_BLOCKING, measured: requests.length },
    }),
  ]
}

/** A sheet for print or for a width that is not the screen’s is loaded, but nobody waits for it. */
function isForScreen({ attributes }: PlacedElement): boolean {
  return !/^\s*print\s*$/i.test(attributes.get('media') ?? '') && !attributes.has('disabled')
}

function isWaitedFor({ attributes }: PlacedElement): boolean {
  if (!attributes.has('src') || attributes.get('type')?.trim().toLowerCase() === 'module') return false
  return !attributes.has('async') && !attributes.has('defer')
}
