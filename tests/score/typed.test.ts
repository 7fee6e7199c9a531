/** The typed copy that the desk learns from: each line has one letter of those that are known. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { learntWeights, weightsFile } from '../../scripts/desk/roles/learnt.ts'
import { ownTyped, typedSamples } from './learnt/typed.ts'

test('every text has a letter for each line, and a name and a house of its own kind', () => {
  const texts = ownTyped()
  assert.ok(texts.length > 1000)
  for (const { name, text, site, language, roles } of texts) {
    assert.equal(text.split('\n').length - 1, roles.length, name)
    assert.match(roles, /^[ HKDBTLGAPSIQVRCNEJFXO?]+$/i, name)
    assert.ok(site !== '' && /^[a-z]{2,3}/.test(language), name)
    for (const [at, line] of text.split('\n').slice(0, -1).entries())
      assert.equal(line.trim() === '', roles[at] === ' ', `${name}:${at + 1}`)
  }
})

test('what is typed is learnt from as typed copy', () => {
  const samples = ownTyped().slice(0, 40).flatMap(typedSamples)
  assert.ok(samples.length >= 35)
  for (const { lines, evidence, allowed } of samples) {
    assert.equal(evidence.length, lines.length)
    assert.equal(allowed.length, lines.length)
  }
})

test('the weights of both are there, and small', () => {
  const sizes = (['pages', 'typed'] as const).map((use) => readFileSync(weightsFile(use)).byteLength)
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 500_000, `${sizes}`)
  assert.notEqual(learntWeights('typed').of.get('r=headline'), undefined)
})
