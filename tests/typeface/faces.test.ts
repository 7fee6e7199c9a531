/** The faces that are published are those that `npm run typeface` cuts, and together they keep to the budget. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { BUDGETS } from '../../scripts/proof/budgets.ts'
import { TYPE_FOLDER, TYPEFACE } from '../../scripts/typeface.ts'
import { cut, FACES } from './faces.ts'
import { initials } from './initials.ts'

test('each face in the folder is cut from its package, byte for byte', async () => {
  for (const face of FACES) {
    const kept = readFileSync(join(TYPE_FOLDER, `${face.name}.woff2`))
    assert.ok(kept.equals(Buffer.from(await cut(face))), `${face.name}: run “npm run typeface”`)
  }
})

test('the initials of papers are drawn from their package, byte for byte', async () => {
  assert.equal(readFileSync(join(TYPE_FOLDER, 'initials.tsv'), 'utf8'), await initials(), 'run “npm run typeface”')
})

test('the folder, the list of what is published and the list of what is cut name the same faces', () => {
  const names = FACES.filter(({ name }) => !name.startsWith('..'))
    .map(({ name }) => `${name}.woff2`)
    .sort()
  assert.deepEqual(
    readdirSync(TYPE_FOLDER)
      .filter((name) => name.endsWith('.woff2'))
      .sort(),
    names,
  )
  assert.deepEqual(TYPEFACE.map(({ name }) => name.replace('type/', '')).sort(), names)
})

/** What the browser loads for a page of a kind. */
const PAGES = {
  'a page with emphasis': ['latin-400-normal', 'latin-700-normal', 'latin-400-italic', 'furniture-latin'],
  'a page of a Cyrillic paper': [
    'latin-400-normal',
    'latin-700-normal',
    'cyrillic-400-normal',
    'cyrillic-700-normal',
    'furniture-cyrillic',
  ],
}

for (const [page, faces] of Object.entries(PAGES)) {
  test(`${page} loads no more than the budget of typefaces`, () => {
    const weight = faces.reduce((sum, name) => sum + statSync(join(TYPE_FOLDER, `${name}.woff2`)).size, 0)
    assert.ok(weight <= BUDGETS.fonts.limit, `${weight} bytes`)
  })
}
