/** Marks carried from the extracted text to blocks, whatever the rules made of their words. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withMarks } from '../../../scripts/desk/lines/block-marks.ts'
import { type Copy, linesOf, type MarkedText } from '../../../scripts/flow/copy.ts'
import type { Block } from '../../../scripts/flow/item.ts'

const TEXT = '• The tram  was\nnot late, said Ana Ruiz.'

const copyOf = (marks: readonly MarkedText[]): Copy => ({
  path: 'a.html',
  text: TEXT,
  encoding: 'utf-8',
  lines: linesOf(TEXT),
  structure: { blocks: [], marks },
})
const strong = (words: string): MarkedText => {
  const start = TEXT.indexOf(words)
  return { kind: 'strong', start, end: start + words.length }
}
const blockOf = (text: string, start = 0, end = TEXT.length): Block => ({
  kind: 'paragraph',
  text,
  span: { start, end },
})
const marked = (block: Block, ...marks: MarkedText[]) => {
  const own = withMarks(block, copyOf(marks)).marks ?? []
  return own.map(({ kind, start, end }) => `${kind}: ${block.text.slice(start, end)}`)
}

test('through other white space and without a bullet', () => {
  assert.deepEqual(marked(blockOf('The tram was not late, said Ana Ruiz.'), strong('tram'), strong('not late')), [
    'strong: tram',
    'strong: not late',
  ])
})

test('of the words that the block kept', () => {
  const from = TEXT.indexOf('tram')
  assert.deepEqual(marked(blockOf('tram', from, from + 4), strong('The tram'), strong('Ana')), ['strong: tram'])
})

test('none where the text is not the copy’s', () => {
  assert.deepEqual(marked(blockOf('A tram that was late'), strong('tram')), [])
})

test('none for tables, and none of strength for subheads', () => {
  const link: MarkedText = { ...strong('Ana Ruiz'), kind: 'link', href: 'https://t.example/' }
  assert.deepEqual(marked({ ...blockOf(TEXT), kind: 'table' }, strong('tram')), [])
  assert.deepEqual(marked({ ...blockOf(TEXT), kind: 'subhead' }, strong('tram'), link), ['link: Ana Ruiz'])
})

test('marks that the block has are its own', () => {
  const block: Block = { ...blockOf(TEXT), marks: [{ kind: 'emphasis', start: 2, end: 5 }] }
  assert.equal(withMarks(block, copyOf([strong('tram')])), block)
})
