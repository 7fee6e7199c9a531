/** What `front.yaml` says once somebody has moved stories on the front page: those, and no more than keeps them in their places. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { yamlFile } from '../../scripts/fields/yaml-file.ts'
import { type FrontStory, orderChanges, releaseChanges, rowAt } from '../../scripts/mend/front-order.ts'
import { withChanges } from '../../scripts/mend/sidecar-text.ts'

const ROOM = { lead: 1, seconds: 2, thirds: 3 }
const STORIES: readonly FrontStory[] = ['Ferry', 'Goat elected', 'Salt', 'Fog', 'Buns', 'Pier', 'Gale', 'Tide'].map(
  (headline) => ({ headline, url: `/2031/05/03/${headline.toLowerCase().replaceAll(' ', '-')}/` }),
)
const mapOf = (text: string) => yamlFile('front.yaml', text).map

/** The file after the stories stand in this order, by the first letters of their headlines, and some were moved. */
function written(text: string, order: string, ...moved: string[]): string {
  const named = (letter: string) => STORIES.find(({ headline }) => headline.startsWith(letter)) as FrontStory
  const stories = order.split(' ').map(named)
  const changes = orderChanges(mapOf(text), stories, new Set(moved.map((letter) => named(letter).url)), ROOM)
  return withChanges(text, { kind: 'file' }, changes)
}

describe('the order of the front page', () => {
  test('of which nothing was moved writes nothing', () => {
    assert.equal(written('', 'Fe Go Sa Fo Bu Pi Ga Ti'), '')
    assert.equal(written('lead: Ferry\n', 'Fe Go Sa Fo Bu Pi Ga Ti'), 'lead: Ferry\n')
  })

  test('a story on top is the lead, and all else lays itself out', () => {
    assert.equal(written('', 'Fo Fe Go Sa Bu Pi Ga Ti', 'Fo'), 'lead: /2031/05/03/fog/\n')
  })

  test('what stands above it in its row is kept there, so that the page comes out as it was seen', () => {
    assert.equal(
      written('', 'Fe Go Bu Sa Fo Pi Ga Ti', 'Bu'),
      'seconds:\n  - /2031/05/03/goat-elected/\n  - /2031/05/03/buns/\n',
    )
  })

  test('what is named already keeps its words, its comment and its place', () => {
    const text = '# by hand\nlead: Ferry # today\nseconds:\n  - goat\n'
    assert.equal(written(text, 'Fe Go Sa Bu Fo Pi Ga Ti', 'Bu'), `${text}thirds:\n  - /2031/05/03/buns/\n`)
    assert.equal(written(text, 'Go Fe Sa Fo Bu Pi Ga Ti', 'Go'), '# by hand\nlead: goat # today\nseconds:\n  - Ferry\n')
  })

  test('an entry that stands elsewhere in the paper, or nowhere, is left where it is', () => {
    const text = 'seconds:\n  - /2020/01/01/an-old-one/\n'
    assert.equal(written(text, 'Go Fe Sa Fo Bu Pi Ga Ti', 'Go'), `${text}lead: /2031/05/03/goat-elected/\n`)
  })

  test('a row that nobody is held in any more is taken out', () => {
    assert.equal(written('lead: Ferry\n', 'Go Sa Fo Bu Pi Ga Ti Fe', 'Fe'), '')
  })

  test('is given back: every row is taken out, and what else the file says stays', () => {
    const text = '# why\nlead: Ferry\nseconds:\n  - Fog\nother: 1\n'
    assert.equal(withChanges(text, { kind: 'file' }, releaseChanges(mapOf(text))), '# why\nother: 1\n')
  })

  test('each place is in a row', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 5, 6].map((place) => rowAt(place, ROOM)),
      ['lead', 'seconds', 'seconds', 'thirds', 'thirds', 'others'],
    )
  })
})
