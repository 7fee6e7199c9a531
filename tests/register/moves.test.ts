/** Stories that are moved and edited in one go keep their address where their text does; and no stranger gets it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { likeness, sketchOf } from '../../scripts/register/identity/sketch.ts'
import { registerOf } from '../../scripts/register/register.ts'
import { UNKNOWN_HASH } from '../../scripts/summary/item-hash.ts'
import { addresses, brief, enterAt, field, file, itemLine, said, story } from './samples.ts'

const FIRE =
  'The old mill at Ostrey burnt to the ground on Sunday night after a spark from the forge set light to the straw.\n' +
  'Nobody was hurt, but forty sacks of flour were lost and the wheel fell into the race, said the owner Ada Brandt.\n' +
  'Neighbours passed buckets from the river until the roof came down shortly before four in the morning.'
const BRIDGE =
  'The swing bridge across the harbour carried its first carts in eleven years on Saturday, and the toll stays at two pence.\n' +
  'The mayor cut a ribbon of blue silk while the band of the lifeboat station played two marches and a hymn.\n' +
  'Fishermen complain that the new piers leave them nine feet less of water at the lowest tides of spring.'
const EDITED = FIRE.replace('forty sacks', 'sixty sacks')
  .replace('said the owner Ada Brandt', 'the owner said')
  .replace('shortly before', 'at about')

const before = enterAt('09:30', [
  file('mill.txt', story('Mill at Ostrey burns', FIRE)),
  file('bridge.txt', story('Bridge reopens', BRIDGE)),
])
const [mill, bridge] = ['/2026/11/22/mill-at-ostrey-burns/', '/2026/11/22/bridge-reopens/']

function after(...files: ReturnType<typeof file>[]): string[] {
  return addresses(enterAt('10:30', files, before.register))
}

describe('keeps its address', () => {
  const kept = file('bridge.txt', story('Bridge reopens', BRIDGE))
  test('moved and edited', () =>
    assert.deepEqual(after(kept, file('town/fire.txt', story('Mill at Ostrey burns', EDITED))), [bridge, mill]))
  test('moved, edited and retitled', () =>
    assert.deepEqual(after(kept, file('town/fire.txt', story('Forty sacks of flour lost', EDITED))), [bridge, mill]))
  test('two files merged into one, both edited', () =>
    assert.deepEqual(
      after(file('all.txt', story('The mill burns', EDITED), story('The bridge', BRIDGE.replace('blue', 'red')))),
      [mill, bridge],
    ))
  test('a text split in two: the greater part has it', () => {
    const [one = '', two = '', three = ''] = FIRE.split('\n')
    const split = after(
      kept,
      file('fire-1.txt', story('Mill burns', `${one}\n${two}`)),
      file('fire-2.txt', story('Buckets from the river', three)),
    )
    assert.deepEqual(split, [bridge, mill, '/2026/11/22/buckets-from-the-river/'])
  })
  test('two texts merged into one: the greater part keeps its own, the other says that it is withdrawn', () => {
    const merged = enterAt(
      '10:30',
      [file('both.txt', story('A weekend', `${FIRE}\n${BRIDGE.split('\n')[0]}`))],
      before.register,
    )
    assert.deepEqual(addresses(merged), [mill])
    assert.deepEqual(
      merged.retired.map(({ kind, url }) => [kind, url]),
      [['withdrawn', bridge]],
    )
  })
  test('with its sidecar left behind', () => {
    const dated = enterAt('09:30', [file('a.txt', story('Mill burns', FIRE, { section: field('Town', 'sidecar') }))])
    assert.deepEqual(
      addresses(enterAt('10:30', [file('b.txt', story('Mill burns', FIRE))], dated.register)),
      addresses(dated),
    )
  })
})

describe('is another story', () => {
  const REPORT =
    'Wind from the west, force four to five, rain at first, then bright; high water at six in the morning and again in the evening.'
  const dated = (day: string, text: string) => story('The weather', text, { date: field(day) })
  const monday = enterAt('09:30', [file('weather-1.txt', dated('2026-11-20', REPORT))])
  test('the same report of another day', () =>
    assert.deepEqual(
      addresses(
        enterAt('10:30', [file('weather-2.txt', dated('2026-11-21', REPORT.replace('four', 'six')))], monday.register),
      ),
      ['/2026/11/21/the-weather/'],
    ))
  test('another text under the same headline', () =>
    assert.deepEqual(
      after(
        file(
          'new.txt',
          story(
            'Mill at Ostrey burns',
            BRIDGE.replaceAll('bridge', 'ferry').split('\n').toReversed().join('\n').slice(0, 90),
          ),
        ),
      ),
      ['/2026/11/22/mill-at-ostrey-burns-2/'],
    ))
  test('a text that shares a sentence with it', () =>
    assert.deepEqual(
      after(
        file(
          'new.txt',
          story(
            'Flour is dear',
            `${'Bread rises again in every bakery of the coast and nobody knows why it does so now.\n'.repeat(4)}${FIRE.split('\n')[1]}`,
          ),
        ),
      ),
      ['/2026/11/22/flour-is-dear/'],
    ))
  test('a copy, while the first still stands', () =>
    assert.deepEqual(
      after(
        file('bridge.txt', story('Bridge reopens', BRIDGE)),
        file('mill.txt', story('Mill at Ostrey burns', FIRE)),
        file('z.txt', story('A mill', EDITED)),
      ),
      [bridge, mill, '/2026/11/22/a-mill/'],
    ))
})

test('sketches tell how much is shared, and are the same on every machine', () => {
  const [one, other] = [sketchOf(story('x', FIRE)), sketchOf(story('y', BRIDGE))]
  assert.match(one, /^[\da-f]{32}$/)
  assert.equal(likeness(one, sketchOf(story('z', FIRE.toUpperCase().replaceAll(',', ';')))), 16)
  assert.ok(likeness(one, other) <= 2)
  assert.ok(likeness(one, sketchOf(story('x', EDITED))) >= 8)
  assert.equal(sketchOf(brief(FIRE)), '')
  assert.equal(sketchOf(story('x', 'Too short to tell.')), '')
  assert.notEqual(sketchOf(story('x', '港口大桥周日重新开放市长剪彩渔民抱怨水太浅')), '')
})

describe('the same text twice', () => {
  test('is said to be that, and is no clash', () => {
    const next = enterAt('09:30', [file('a.txt', story('Mill burns', FIRE)), file('b.txt', story('Mill burns', FIRE))])
    assert.deepEqual(said(next), ['b.txt:1:1 warning duplicate-story'])
    assert.match(
      next.problems[0]?.reason ?? '',
      /“Mill burns” twice: here, and in a\.txt:1:1; that one is published, and this one is not/,
    )
    assert.deepEqual(addresses(next), ['/2026/11/22/mill-burns/'])
  })
  test('under another headline, too, unless it is short', () => {
    assert.deepEqual(
      said(enterAt('09:30', [file('a.txt', story('Mill burns', FIRE)), file('b.txt', story('Fire', FIRE))])),
      ['b.txt:1:1 warning duplicate-story'],
    )
    assert.deepEqual(
      said(
        enterAt('09:30', [
          file('a.txt', story('Mill burns', 'See page 3.')),
          file('b.txt', story('Fire', 'See page 3.')),
        ]),
      ),
      [],
    )
  })
})

describe('formerly', () => {
  const asking = (...values: string[]) => story('Mill burns', FIRE, { formerly: values.map((value) => field(value)) })
  const formerOf = (...values: string[]) => {
    const next = enterAt('09:30', [file('a.txt', asking(...values))])
    return [next.register.items[0]?.former, said(next)]
  }
  for (const [typed, former] of [
    ['/2026/05/03/old-slug/', '/2026/05/03/old-slug/'],
    ['2026/05/03/old-slug', null],
    ['/2026/05/03/old-slug', '/2026/05/03/old-slug/'],
    ['https://old.example/2026/05/03/old-slug/', '/2026/05/03/old-slug/'],
    ['/2026/05/03/caf%C3%A9/', '/2026/05/03/café/'],
    ['/news/123.html', '/news/123.html'],
    ['/blog/a_b~c.d/', '/blog/a_b~c.d/'],
    ['/?p=123', null],
    ['/news/../x/', null],
    ['/.well-known/x/', null],
    ['/2026/05/', null],
    ['/2026/02/31/old-slug/', null],
    ['/topics/mill/', null],
    ['/index.html', null],
    ['/feed.xml', null],
    ['//elsewhere.example/x/', null],
    ['/a/b c/', null],
  ] as const)
    test(`${typed} is ${former ?? 'refused'}`, () =>
      assert.deepEqual(formerOf(typed), former === null ? [[], ['a.txt:1:1 warning unread-formerly']] : [[former], []]))

  test('redirects, and goes on to when it is no longer said', () => {
    const next = enterAt('09:30', [file('a.txt', asking('/news/123.html', '/2026/05/03/old-slug/'))])
    assert.deepEqual(
      next.retired.map(({ kind, url }) => [kind, url]),
      [
        ['redirect', '/2026/05/03/old-slug/'],
        ['redirect', '/news/123.html'],
      ],
    )
    assert.deepEqual(enterAt('10:30', [file('a.txt', story('Mill burns', FIRE))], next.register).retired, next.retired)
    assert.equal(next.register.items[0]?.revised, null)
  })
  test('another story’s is refused; a withdrawn one’s is taken over, with all that it had', () => {
    const both = [file('a.txt', asking(bridge)), file('bridge.txt', story('Bridge reopens', BRIDGE))]
    assert.deepEqual(
      said(enterAt('10:30', both, before.register)).filter((one) => one.includes('formerly')),
      ['a.txt:1:1 error formerly-taken'],
    )
    const next = enterAt('10:30', [file('a.txt', asking(bridge))], before.register)
    assert.deepEqual(said(next), [])
    assert.deepEqual(
      next.retired.find(({ url }) => url === bridge),
      { kind: 'redirect', url: bridge, to: mill },
    )
    assert.deepEqual(next.register.items.length, 1)
  })
})

describe('a line that was restored from its address alone', () => {
  const alone = (address: string, id: string) =>
    itemLine({ id, source: 'lost', hash: UNKNOWN_HASH, headline: '', address, withdrawn: '2026-11-22T09:30:00Z' })
  const [may, june] = ['/2026/05/02/bridge-reopens/', '/2026/06/02/bridge-reopens/']
  const given = (published: readonly string[], fields: Parameters<typeof story>[2] = {}) => {
    const items = published.map((address, at) => alone(address, `000000000${at}`))
    const files = [file('town/b.txt', story('Bridge reopens', BRIDGE, fields))]
    return addresses(enterAt('10:30', files, registerOf(items, [], undefined, undefined)))[0]
  }

  test('is the story’s that would be given its address', () => {
    assert.equal(given([may, june], { date: field('2026-06-02') }), june)
    assert.equal(given([may]), may)
  })
  test('is nobody’s where a date or another address speaks against it', () => {
    assert.equal(given([may], { date: field('2026-07-02') }), '/2026/07/02/bridge-reopens/')
    assert.equal(given([may, june]), bridge)
    assert.equal(given(['/2026/05/02/mill-at-ostrey-burns/']), bridge)
  })
})
