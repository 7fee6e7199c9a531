import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NO_MATTER } from '../../scripts/edition/beside/matter.ts'
import type { Brief, Edition } from '../../scripts/edition/edition.ts'
import { searchRecords } from '../../scripts/edition/search-records.ts'
import { proseOf } from '../../scripts/flow/prose.ts'
import { byShelfKind } from '../../scripts/flow/shelf.ts'
import { story } from './stories.ts'

const BRIEF: Brief = {
  id: 'b',
  url: '/2031/05/13/#b-1',
  anchor: 'b-1',
  text: 'Fog expected',
  story: null,
  published: null,
  filed: '2031-05-13T09:00:00Z',
  day: '2031-05-13',
  shelves: {
    ...byShelfKind(() => []),
    section: [{ url: '/sections/town/', text: 'Town' }],
    topic: [{ url: '/topics/fog/', text: 'Fog' }],
  },
  language: 'en',
  direction: 'ltr',
}

function recordsOf(stories: Edition['stories'], briefs: Edition['briefs']) {
  return searchRecords({ stories, briefs, beside: NO_MATTER } as unknown as Edition)
}

test('each story and brief is a record, by address, whatever order the edition has', () => {
  const [one, two] = [story('a lamp', { dek: 'Lit', bylines: ['Ines Marl'] }), story('the slip')]
  const records = recordsOf([two, one], [BRIEF])
  assert.deepEqual(
    records.map(({ url }) => url),
    ['/2031/05/13/#b-1', '/2031/05/14/a-lamp/', '/2031/05/14/the-slip/'],
  )
  assert.deepEqual(records, recordsOf([one, two], [BRIEF]))
  assert.deepEqual(records[0], {
    url: '/2031/05/13/#b-1',
    headline: 'Fog expected',
    dek: null,
    bylines: [],
    markdown: proseOf(''),
    section: 'Town',
    topics: ['Fog'],
    day: '2031-05-13',
    order: '2031-05-13 2031-05-13T09:00:00Z',
    dated: false,
    language: 'en',
    direction: 'ltr',
  })
  assert.deepEqual([records[1]?.dek, records[1]?.bylines, records[1]?.dated], ['Lit', ['Ines Marl'], true])
})

test('a brief whose story is in the paper is found as that story', () => {
  const told = { ...BRIEF, story: { url: '/2031/05/14/fog/', text: 'Fog expected' } }
  assert.deepEqual(recordsOf([], [told]), [])
})
