/** The score of saved pages: what counts as right. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../scripts/flow/item.ts'
import { judgePage, printPages } from './pages.ts'

const ANSWER = {
  site: 's003',
  language: 'en',
  headline: 'Tram Runs Again',
  bylines: ['Ida Brook', 'Jan Holm'],
  days: ['2026-05-03', '2026-05-04'],
  paragraphs: ['The tram ran again on Sunday.', 'Nobody minded.'],
}

const story = (headline: string, names: readonly string[], texts: readonly string[]): Item => ({
  kind: 'story',
  language: 'en',
  direction: 'ltr',
  names: [],
  related: [],
  fields: {
    headline: { value: headline, origin: 'copy' },
    bylines: names.map((value) => ({ value, origin: 'copy' })),
    date: { value: '2026-05-04', origin: 'page' },
  },
  body: texts.map((text) => ({ kind: 'paragraph', text, span: { start: 0, end: text.length } })),
})

test('names in any order, each of the days, any headline of the page, bodies by what both have', () => {
  const items = [story('Tram: late!', ['JAN HOLM', 'Ida Brook'], ['The tram ran again on Sunday.', 'Share', 'Menu'])]
  const judged = judgePage(ANSWER, ['Tram late'], items)
  assert.deepEqual(
    judged.fields.map(({ field, verdict }) => `${field}: ${verdict}`),
    ['headline: wrong', 'headline, any of its own: right', 'persons: right', 'date: right', 'one story: right'],
  )
  assert.deepEqual(judged.paragraphs, { precision: 1 / 3, recall: 1 / 2 })
  assert.deepEqual(judged.words, { precision: 6 / 8, recall: 6 / 8 })
  assert.equal(judged.half, 'odd')
  const table = printPages([{ file: 'a.html', ...judged }])
  assert.ok(table.includes('| persons | 100.0 % (0 wrong) | 100.0 % (0 wrong) | 100.0 % (0 wrong) |'), table)
  assert.ok(table.includes('| body by words: precision / recall / F1 | 0.0 / 0.0 / 0.0 | 75.0 / 75.0 / 75.0 |'), table)
})

test('two stories are not one, and a drafted headline is none', () => {
  const items = [story('', [], []), story('', [], [])]
  assert.deepEqual(
    judgePage(ANSWER, [], items).fields.map(({ verdict }) => verdict),
    ['missed', 'missed', 'missed', 'right', 'wrong'],
  )
})
