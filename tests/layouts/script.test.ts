import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { script } from '../../layouts/shell/script.ts'
import type { Edition } from '../../scripts/edition/edition.ts'
import { searchPages } from '../../scripts/edition/views/machines/search.ts'
import { SCRIPT_FOLDER } from '../../scripts/paths.ts'

const names = readdirSync(SCRIPT_FOLDER).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))

test('every part of the script is published, and leads only to others of them', () => {
  const pages = searchPages({ stories: [], briefs: [] } as unknown as Edition)
  const urls = pages.filter(({ kind }) => kind === 'script').map(({ url }) => url)
  assert.deepEqual(urls.toSorted(), names.map((name) => `/assets/search/${name}.js`).sort())
  for (const name of names) {
    for (const [, from = ''] of script(name).matchAll(/^import .* from '(.+)'$/gm)) assert.match(from, /^\.\/\w+\.js$/)
  }
})

test('it has neither types nor comments, and makes no markup of text', () => {
  const whole = names.map(script).join('')
  assert.doesNotMatch(whole, /interface |: string|\/\*\*|^\s*\/\//m)
  assert.doesNotMatch(whole, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|cookie|localStorage/)
})

test('it weighs little, and Node says nothing about it', (t) => {
  const warned = t.mock.method(process, 'emitWarning')
  const weight = names.reduce((sum, name) => sum + gzipSync(script(name)).length, 0)
  assert.ok(weight < 5000, `${weight} bytes`)
  assert.equal(warned.mock.callCount(), 0)
})
