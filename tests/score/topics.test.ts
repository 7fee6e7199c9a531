/** The names of an invented paper in three languages, against its index: what the desk promises, held. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { itemsIn, precision, recall, scored } from './topics.ts'

const FOLDER = join(PROGRAM, 'tests', 'fixtures', 'papers', 'straits')

test('forty items in English, Ukrainian and Spanish, with no topics in the masthead', async () => {
  const items = await itemsIn(join(FOLDER, 'content'))
  assert.equal(items.length, 40)
  assert.deepEqual([...new Set(items.map(({ language }) => language))].sort(), ['en', 'es', 'uk'])
  const pairs = scored(JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')), items)
  assert.ok(precision(pairs) >= 0.95, `wrong: ${pairs.wrong.join('; ')}`)
  assert.ok(recall(pairs) >= 0.9, `missed: ${pairs.missed.join('; ')}`)
})
