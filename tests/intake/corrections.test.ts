/** Corrections: what a sidecar gives and the copy has, and the lines on which it stands. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field, Fields, Item } from '../../scripts/flow/item.ts'
import { correctionsOf } from '../../scripts/intake/sidecar/corrections.ts'
import { copyOf } from '../desk/copy-samples.ts'

const TEXT = [
  'THE PIER IS SHUT', // 1
  'A beam gave way',
  'on Tuesday night',
  '',
  'The pier was shut on Tuesday, said Ada Quill, who looks after it for the town and for nobody else.', // 5
  '',
  'Words: Ada Quill and Ben Ost, 3 May 2029',
  'The Lantern',
]

const field = (value: string, origin: Field['origin'] = 'sidecar'): Field => ({ value, origin })

function storyWith(fields: Fields): Item {
  return { kind: 'story', language: 'en', direction: 'ltr', names: [], fields, body: [], related: [] }
}

function found(laid: Fields, read: Fields = {}, path = 'a.txt') {
  return correctionsOf(copyOf(path, TEXT.join('\n')), [storyWith(read)], [storyWith(laid)]).map(
    ({ key, places }) => `${key} ${places.map((lines) => lines.join('-')).join(' ')}`,
  )
}

test('a value is found on its line, in whatever letters, and over several lines', () => {
  assert.deepEqual(found({ headline: field('The pier is shut') }), ['headline 1'])
  assert.deepEqual(found({ dek: field('A beam gave way on Tuesday night') }), ['dek 2-3'])
  assert.deepEqual(found({ source: field('The Lantern') }), ['source 8'])
})

test('names and a day are found in a line that says little else', () => {
  assert.deepEqual(found({ bylines: [field('Ada Quill'), field('Ben Ost')], date: field('2029-05-03') }), [
    'bylines 7',
    'date 7',
  ])
})

test('a day in the name of the file is a correction without a line', () => {
  assert.deepEqual(found({ date: field('2029-05-04') }, {}, '040529.txt'), ['date '])
  assert.deepEqual(found({ date: field('2029-05-04') }), [])
})

test('no correction: what the desk read, what the copy has not, what the sidecar does not say', () => {
  assert.deepEqual(found({ headline: field('The pier is shut') }, { headline: field('THE PIER IS SHUT', 'copy') }), [])
  assert.deepEqual(found({ headline: field('Pier shut') }), [])
  assert.deepEqual(found({ headline: field('THE PIER IS SHUT', 'copy') }), [])
})

test('what the desk drafted it has not read', () => {
  const drafted = { headline: field('The pier is shut', 'drafted') }
  assert.deepEqual(found({ headline: field('The pier is shut') }, drafted), ['headline 1'])
})
