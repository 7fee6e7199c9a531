import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { script } from '../../layouts/shell/script.ts'
import { NO_MATTER } from '../../scripts/edition/beside/matter.ts'
import type { Brief, Edition } from '../../scripts/edition/edition.ts'
import { searchPages } from '../../scripts/edition/views/machines/search.ts'
import { SCRIPT_FOLDER } from '../../scripts/paths.ts'

const names = readdirSync(SCRIPT_FOLDER).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))

/** The scripts of a paper with so many briefs. */
function scriptsOf(count: number): string[] {
  const briefs = Array.from({ length: count }, () => ({ day: '2031-05-14', story: null }) as Brief)
  const pages = searchPages({ stories: [], briefs, beside: NO_MATTER } as unknown as Edition)
  return pages.flatMap(({ kind, url }) => (kind === 'script' ? [url] : []))
}

test('every part of the script is published, and leads only to others of them', () => {
  assert.deepEqual(scriptsOf(1001).sort(), names.map((name) => `/assets/search/${name}.js`).sort())
  for (const name of names) {
    const leads = [...script(name).matchAll(/\bfrom '(.+)'|\bimport\('(.+)'\)/g)].map(
      ([, from, later]) => from ?? later,
    )
    for (const lead of leads) assert.match(lead ?? '', /^\.\/(?:search|question|answer|parts|rank)\.js$/)
  }
})

test('a paper with one index has no script for parts', () => {
  assert.deepEqual(
    scriptsOf(1000),
    ['search', 'question', 'answer'].map((name) => `/assets/search/${name}.js`),
  )
})

test('it has neither types nor comments, and makes no markup of text', () => {
  const whole = names.map((name) => script(name)).join('')
  assert.doesNotMatch(whole, /interface |: string|\/\*\*|^\s*\/\//m)
  assert.doesNotMatch(whole, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|cookie|localStorage/)
})

test('it weighs little, and Node says nothing about it', (t) => {
  const warned = t.mock.method(process, 'emitWarning')
  const weigh = (some: readonly string[]) => some.reduce((sum, name) => sum + gzipSync(script(name)).length, 0)
  const [weight, parted] = [weigh(names.filter((name) => name !== 'parts' && name !== 'rank')), weigh(names)]
  assert.ok(weight < 4500, `${weight} bytes`)
  assert.ok(parted < 6500, `${parted} bytes with parts`)
  assert.equal(warned.mock.callCount(), 0)
})
