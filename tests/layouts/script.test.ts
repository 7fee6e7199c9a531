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

/** What a reader's browser may load: the page's script, and what that asks when it needs it. */
const PUBLISHED = ['search', 'together', 'suggest', 'parts'] as const

test('every part of the script is published, in one of few files, and leads only to others of them', () => {
  assert.deepEqual(scriptsOf(1001).sort(), PUBLISHED.map((name) => `/assets/search/${name}.js`).sort())
  const whole = PUBLISHED.map((name) => script(name)).join('')
  for (const name of PUBLISHED) {
    const leads = [...script(name).matchAll(/\bfrom '(.+)'|\bimport\('(.+)'\)/g)].map(
      ([, from, later]) => from ?? later,
    )
    for (const lead of leads) assert.match(lead ?? '', /^\.\/(?:together|suggest|parts)\.js$/)
  }
  for (const name of names) {
    for (const [, own = ''] of script(name).matchAll(/^export (?:async )?(?:const|class|function) (\w+)/gm))
      assert.match(whole, new RegExp(`(?:const|class|function) ${own}\\b`), `${name}: ${own}`)
  }
})

test('what is joined in one file has a name of its own', () => {
  for (const name of PUBLISHED) {
    const heads = [...script(name).matchAll(/^(?:export )?(?:async )?function (\w+)|^const ([A-Z_]+) =/gm)]
    const all = heads.map(([, one, other]) => one ?? other)
    assert.ok(all.length > 3)
    assert.deepEqual([...new Set(all)], all, name)
    assert.doesNotMatch(script(name), /^import \{/m)
  }
})

test('a paper with one index has no script for parts', () => {
  assert.deepEqual(
    scriptsOf(1000),
    ['search', 'together', 'suggest'].map((name) => `/assets/search/${name}.js`),
  )
})

test('it has neither types nor comments, and makes no markup of text', () => {
  const whole = PUBLISHED.map((name) => script(name)).join('')
  assert.doesNotMatch(whole, /interface |: string|\/\*\*|^\s*\/\//m)
  assert.doesNotMatch(whole, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|cookie|localStorage/)
})

test('it weighs less than what it spares of Pagefind’s, a worker of 12 KB, and Node says nothing about it', (t) => {
  const warned = t.mock.method(process, 'emitWarning')
  const weigh = (name: string) => gzipSync(script(name)).length
  assert.ok(weigh('search') < 10_600, `${weigh('search')} bytes`)
  assert.ok(weigh('parts') < 2100, `${weigh('parts')} bytes more with parts`)
  assert.ok(weigh('together') < 2100, `${weigh('together')} bytes more for phrases and several terms`)
  assert.ok(weigh('suggest') < 2600, `${weigh('suggest')} bytes more where there is no answer`)
  assert.equal(warned.mock.callCount(), 0)
})
