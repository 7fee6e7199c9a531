/** Related stories: what is related, and that a new story disturbs few of the old. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { relatedStories } from '../../scripts/edition/related.ts'
import { setMemo } from '../../scripts/flow/memo.ts'
import fc from '../properties/seeded.ts'

type Told = Parameters<typeof relatedStories>[0][number]

function told(at: number, headline: string, names: readonly string[], opening = ''): Told {
  return {
    id: `s${at}`,
    address: `/2026/11/22/s${at}/`,
    day: '2026-11-22',
    filed: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
    source: `${at}.txt`,
    position: 0,
    language: 'en',
    direction: 'ltr',
    names: names.map((value) => ({ value, kind: 'person' })),
    fields: { headline: { value: headline, origin: 'copy' } },
    opening,
  }
}

function linked(stories: readonly Told[]): string[][] {
  const related = relatedStories(stories)
  return related.map((links) => links.map(([url]) => url.split('/').at(-2) ?? ''))
}

describe('what is related', () => {
  const tunnel = told(0, 'Tunnel opens late', ['Mikkel Thorsgaard', 'Sund Alliance'])
  const vote = told(1, 'Minister survives', ['Mikkel Thorsgaard', 'Sund Alliance'])
  const chess = told(2, 'Girl of twelve wins', ['Dilnoza Karimova'])

  test('two stories that share two names, each with the other', () => {
    assert.deepEqual(linked([tunnel, vote, chess]), [['s1'], ['s0'], []])
  })

  test('one name that all have is not enough', () => {
    const stories = Array.from({ length: 20 }, (_, at) => told(at, `No. ${at}`, ['Ostrey']))
    assert.deepEqual(linked(stories).flat(), [])
  })

  test('rare words count with a name, in any script', () => {
    const words = told(3, 'Grandmaster Karimova', ['Dilnoza Karimova'], 'The grandmaster of Tashkent')
    const again = told(4, 'Karimova, grandmaster', ['Dilnoza Karimova'], 'Tashkent celebrates')
    assert.deepEqual(linked([words, again]), [['s4'], ['s3']])
    const signs = [told(5, '横浜市長が辞任', ['横浜市']), told(6, '横浜市長の後任', ['横浜市'])]
    assert.deepEqual(linked(signs), [['s6'], ['s5']])
  })

  test('the order in which they come does not matter', () => {
    assert.deepEqual(linked([chess, vote, tunnel]), [[], ['s0'], ['s1']])
  })
})

const NAMES = Array.from({ length: 60 }, (_, at) => `Name ${at}`)
const story = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }),
  words: fc.uniqueArray(fc.constantFrom('harbour', 'tunnel', 'grandmaster', 'lighthouse', 'regatta'), { maxLength: 3 }),
})
const archive = fc
  .array(story, { minLength: 1, maxLength: 120 })
  .map((stories) => stories.map(({ names, words }, at) => told(at, words.join(' '), names)))

/** As many as a story chooses. */
const CHOSEN = 4

describe('an archive', () => {
  test('a new story changes its own page and those of the few that it chose', () => {
    fc.assert(
      fc.property(archive, (stories) => {
        const before = linked(stories.slice(0, -1))
        const after = linked(stories)
        const changed = before.filter((links, at) => links.join() !== after[at]?.join())
        assert.ok(changed.length <= CHOSEN, `${changed.length} changed`)
        for (const links of after) {
          assert.ok(links.length <= 7)
          assert.equal(new Set(links).size, links.length)
        }
      }),
    )
  })

  test('no story is shown by many, so that a new headline touches few pages', () => {
    fc.assert(
      fc.property(archive, (stories) => {
        const shown = linked(stories).flat()
        const counts = Map.groupBy(shown, (id) => id)
        for (const [, all] of counts) assert.ok(all.length <= 8 + CHOSEN)
      }),
    )
  })

  test('a story that is taken out leaves most of the others as they were', () => {
    fc.assert(
      fc.property(archive, fc.nat(), (stories, pick) => {
        const at = pick % stories.length
        const before = linked(stories)
        const after = linked(stories.toSpliced(at, 1))
        const rest = before.toSpliced(at, 1).map((links) => links.filter((id) => id !== `s${at}`))
        const changed = rest.filter((links, index) => links.some((id) => !after[index]?.includes(id)))
        assert.ok(changed.length <= Math.max(12, stories.length / 2), `${changed.length} of ${stories.length} changed`)
      }),
    )
  })

  test('whatever was asked before: after any edits it is as if nothing was remembered', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(), names: fc.subarray(NAMES, { maxLength: 8 }), isGone: fc.boolean() }),
    )
    fc.assert(
      fc.property(archive, edits, (stories, steps) => {
        let list: readonly Told[] = stories
        for (const { at, names, isGone } of steps) {
          const place = at % Math.max(1, list.length)
          const one = list[place]
          if (one === undefined) continue
          const other = { ...one, names: names.map((value) => ({ value, kind: 'person' as const })) }
          list = isGone ? list.toSpliced(place, 1) : list.with(place, other)
          const remembered = linked(list)
          setMemo(false)
          const anew = linked(list)
          setMemo(true)
          assert.deepEqual(remembered, anew)
        }
      }),
      { numRuns: 40 },
    )
  })
})
