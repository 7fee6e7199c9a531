/** Spoilt copy: whatever a typist does to a text, nothing of it is lost and nothing told twice. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from '../../scripts/copy/read.ts'
import { parse } from '../../scripts/desk/parse.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { faults, spansOf, unshownIn } from '../desk/accounted.ts'
import { copyOf } from '../desk/copy-samples.ts'
import { randomOf, spoilt } from './spoil.ts'

const FOLDER = join(PROGRAM, 'tests', 'fixtures', 'labelled')

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => read(name, readFileSync(join(FOLDER, name))).copy?.text ?? '')

test('every labelled file is accounted for, character by character', () => {
  for (const text of texts) {
    const copy = copyOf('a.txt', text)
    const parsed = parse(copy, 'en')
    assert.deepEqual([...faults(copy, spansOf(parsed)), ...unshownIn(copy, parsed)], [])
  }
})

test('so are a thousand spoilt ones', () => {
  const random = randomOf(7)
  for (let at = 0; at < 1000; at += 1) {
    const text = spoilt(texts, random)
    const copy = copyOf('a.txt', text)
    const parsed = parse(copy, 'en')
    assert.deepEqual([...faults(copy, spansOf(parsed)), ...unshownIn(copy, parsed)], [], text)
  }
})
