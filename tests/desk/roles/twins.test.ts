import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { stems } from '../../../scripts/desk/roles/evidence/facts.ts'
import { NO_TWINS, twinsOf } from '../../../scripts/desk/roles/evidence/twins.ts'

const of = (...lines: readonly string[]) => twinsOf(lines.map((line) => [...new Set(stems(line))]))

suite('twins: lines that say nearly the same', () => {
  test('a title with the name of its site, and the headline below it', () => {
    const [title, path, headline] = of(
      'Ferry returns to Cobbin harbour – The Gannet Post',
      'News Politics Sport',
      'Ferry returns to Cobbin harbour',
    )
    assert.deepEqual(title, { above: -1, below: 2 })
    assert.deepEqual(path, NO_TWINS)
    assert.deepEqual(headline, { above: 0, below: -1 })
  })

  test('three words of five are shared, two of five are not', () => {
    assert.deepEqual(of('Ferry returns Cobbin Monday morning', 'Ferry returns Cobbin harbour later')[0], {
      above: -1,
      below: 1,
    })
    assert.deepEqual(of('Ferry returns Cobbin Monday morning', 'Ferry returns island harbour later')[0], NO_TWINS)
  })

  test('what has fewer than three words says too little', () => {
    assert.deepEqual(of('Ferry returns', 'Ferry returns')[0], NO_TWINS)
    assert.deepEqual(of('Ferry returns Monday', 'Ferry returns Monday')[0], { above: -1, below: 1 })
  })

  test('words that stand in more than six lines are the site’s', () => {
    const site = Array.from({ length: 7 }, (_, at) => `Gannet Harbour Weekly ${at}${at}`)
    assert.deepEqual(of(...site)[0], NO_TWINS)
    assert.notDeepEqual(of(...site.slice(1))[0], NO_TWINS)
  })

  test('of several the nearest', () => {
    const [, , third] = of(
      'Ferry returns Monday',
      'Ferry returns Monday',
      'Ferry returns Monday',
      'Lamps',
      'Ferry returns Monday',
    )
    assert.deepEqual(third, { above: 1, below: 4 })
  })
})
