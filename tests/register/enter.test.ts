import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { enter, unregistered } from '../../scripts/register/enter.ts'
import { EMPTY_REGISTER, printRegister } from '../../scripts/register/register.ts'
import { olderHash } from '../../scripts/summary/item-hash.ts'
import { addresses, brief, enterAt, field, file, fileOf, said, story } from './samples.ts'

const BRIDGE = story('Harbour bridge reopens', 'The bridge carried its first cars on Sunday.\nThe toll stays.')
const MILL = story('Mill at Ostrey burns', 'Nobody was hurt.')
const FLOOD = brief('Flood warning for Northmere')
const TRAM = brief('Tram fares to rise')

describe('a new item', () => {
  test('a story gets an id, its filing day and an address', () => {
    const { entered, minted, register, retired, days, problems } = enterAt('09:30', [file('a.txt', BRIDGE)])
    const [item] = entered
    assert.deepEqual(item, {
      id: item?.id,
      item: BRIDGE,
      source: 'a.txt',
      position: 0,
      address: '/2026/11/22/harbour-bridge-reopens/',
      day: '2026-11-22',
      filed: '2026-11-22T09:30:00Z',
      revised: null,
    })
    assert.match(item?.id ?? '', /^[a-z\d]{10}$/)
    assert.deepEqual(minted, entered)
    assert.deepEqual([retired, days, problems], [[], ['2026-11-22'], []])
    assert.deepEqual(register.items, [
      {
        id: item?.id,
        kind: 'story',
        source: 'a.txt',
        place: 0,
        hash: register.items[0]?.hash,
        headline: 'harbour bridge reopens',
        address: '/2026/11/22/harbour-bridge-reopens/',
        filed: '2026-11-22T09:30:00Z',
        revised: null,
        former: [],
        days: [],
        withdrawn: null,
      },
    ])
  })

  test('a brief gets an anchor on its day’s page', () => {
    const [item] = enterAt('09:30', [file('list.txt', FLOOD)]).entered
    assert.equal(item?.address, `/2026/11/22/#b-${item?.id}`)
  })

  test('its publication day comes before its filing day', () => {
    const dated = { date: field('2026-03-01') }
    const { entered } = enterAt('09:30', [file('a.txt', story('Mill burns', 'x', dated), brief('Tram fares', dated))])
    assert.deepEqual(
      entered.map(({ day, address, id }) => [day, address.replace(id, 'id')]),
      [
        ['2026-03-01', '/2026/03/01/mill-burns/'],
        ['2026-03-01', '/2026/03/01/#b-id'],
      ],
    )
  })

  test('its filing day is the paper’s, not Greenwich’s', () => {
    assert.equal(enterAt('22:30', [file('a.txt', BRIDGE)]).entered[0]?.day, '2026-11-23')
  })

  test('its filing time is in UTC, to the second', () => {
    const { entered } = enterAt('2026-11-22T11:30:15.750+02:00', [file('a.txt', BRIDGE)])
    assert.equal(entered[0]?.filed, '2026-11-22T09:30:15Z')
  })

  test('two identical briefs of a file are two, and stay the two they are', () => {
    const files = [file('list.txt', FLOOD, TRAM, FLOOD)]
    const first = enterAt('09:30', files)
    assert.equal(new Set(first.entered.map(({ id }) => id)).size, 3)
    assert.deepEqual(ids(enterAt('10:30', files, first.register)), ids(first))
  })

  test('the same text in two files is two items', () => {
    const { entered } = enterAt('09:30', [file('a.txt', FLOOD), file('b.txt', FLOOD)])
    assert.notEqual(entered[0]?.id, entered[1]?.id)
  })

  test('its id depends on kind, source and first text alone', () => {
    const [one] = enterAt('09:30', [file('a.txt', BRIDGE)]).entered
    const [same] = enterAt('2027-01-01T00:00:00Z', [
      file('a.txt', story('HARBOUR BRIDGE: reopens', 'Other words.')),
    ]).entered
    const [other] = enterAt('09:30', [file('b.txt', BRIDGE)]).entered
    const [short] = enterAt('09:30', [file('a.txt', brief('Harbour bridge reopens'))]).entered
    assert.equal(one?.id, same?.id)
    assert.equal(new Set([one?.id, other?.id, short?.id]).size, 3)
  })

  test('entering without change changes no byte, whatever the time and the order of the files', () => {
    const files = [file('a.txt', BRIDGE, FLOOD), file('b.txt', MILL, BRIDGE), file('c/d.txt', TRAM)]
    const first = enterAt('09:30', files)
    const again = enterAt('2027-05-01T00:00:00Z', files.toReversed(), first.register)
    assert.equal(printRegister(again.register), printRegister(first.register))
    assert.deepEqual(again.entered, first.entered)
    assert.deepEqual(again.minted, [])
  })

  test('a day that is none and a zone that is none are faults of the caller', () => {
    const files = [file('a.txt', story('Mill', 'x', { date: field('../..') }))]
    assert.throws(() => enterAt('09:30', files), /“\.\.\/\.\.” is no day/)
    assert.throws(() => enter([], EMPTY_REGISTER, { now: 'soon', zone: 'UTC' }), /soon|unparsable/)
    assert.throws(
      () => enter([], EMPTY_REGISTER, { now: '2026-11-22T09:30:00Z', zone: 'Mars/Base' }),
      /“Mars\/Base” is no time zone/,
    )
  })
})

describe('an item that comes again', () => {
  const before = enterAt('09:30', [file('a.txt', BRIDGE, MILL), file('list.txt', FLOOD, TRAM)])
  const [bridge, mill, flood, tram] = ids(before)

  test('edited: same id and address, revised now', () => {
    const edited = story('Harbour bridge reopens', 'The bridge carried its first buses on Sunday.')
    const { entered } = enterAt('10:30', [file('a.txt', edited, MILL)], before.register)
    assert.deepEqual([entered[0]?.id, entered[0]?.address], [bridge, '/2026/11/22/harbour-bridge-reopens/'])
    assert.deepEqual([entered[0]?.filed, entered[0]?.revised], ['2026-11-22T09:30:00Z', '2026-11-22T10:30:00Z'])
    assert.deepEqual([entered[1]?.id, entered[1]?.revised], [mill, null])
  })

  test('filed elsewhere, by a register of now or of an earlier program: it is the same, and no revision', () => {
    const town = { ...BRIDGE, fields: { ...BRIDGE.fields, section: field('Town', 'sidecar') } }
    const sports = { ...BRIDGE, fields: { ...BRIDGE.fields, section: field('Sports', 'sidecar') } }
    const first = enterAt('09:30', [file('a.txt', town)])
    const older = {
      ...first.register,
      items: first.register.items.map((line) => ({ ...line, hash: olderHash(town) })),
    }
    assert.notDeepEqual(older, first.register)
    for (const register of [first.register, older]) {
      const same = enterAt('10:30', [file('b/other.txt', town)], register)
      assert.deepEqual([same.entered[0]?.id, same.entered[0]?.revised], [ids(first)[0], null])
      const moved = enterAt('11:30', [file('b/other.txt', sports)], same.register)
      assert.deepEqual([moved.entered[0]?.id, moved.entered[0]?.revised], [ids(first)[0], null])
    }
  })

  test('retitled: found by its place, address and id stay', () => {
    const retitled = story('Harbour bridge is open', 'The bridge carried its first cars on Sunday.\nThe toll stays.')
    const { entered, retired, problems } = enterAt('10:30', [file('a.txt', retitled, MILL)], before.register)
    assert.deepEqual([entered[0]?.id, entered[0]?.address], [bridge, '/2026/11/22/harbour-bridge-reopens/'])
    assert.equal(entered[0]?.revised, '2026-11-22T10:30:00Z')
    assert.deepEqual([retired.filter(({ url }) => url.includes('bridge')), problems], [[], []])
  })

  test('retitled while another item joined the file: its place says nothing, it is new', () => {
    const next = enterAt(
      '10:30',
      [file('a.txt', story('Harbour is open', 'x'), MILL, story('New mill', 'y'))],
      before.register,
    )
    assert.deepEqual(ids(next).includes(bridge ?? ''), false)
    assert.deepEqual(next.retired, [
      { kind: 'withdrawn', url: '/2026/11/22/harbour-bridge-reopens/', on: '2026-11-22T10:30:00Z' },
    ])
  })

  test('put in another order: each keeps its own', () => {
    const next = enterAt('10:30', [file('a.txt', MILL, BRIDGE), file('list.txt', TRAM, FLOOD)], before.register)
    assert.deepEqual(ids(next), [mill, bridge, tram, flood])
    assert.ok(next.entered.every(({ revised }) => revised === null))
  })

  test('a brief above the others moves none of their ids', () => {
    const next = enterAt('10:30', [file('list.txt', brief('Ferry late'), FLOOD, TRAM)], before.register)
    assert.deepEqual(ids(next).slice(1), [flood, tram])
    assert.deepEqual(
      next.minted.map(({ item }) => item.kind === 'brief' && item.text),
      ['Ferry late'],
    )
  })

  test('moved to another file: no revision', () => {
    const next = enterAt(
      '10:30',
      [file('town/bridge.txt', BRIDGE, MILL), file('list.txt', FLOOD, TRAM)],
      before.register,
    )
    assert.deepEqual(ids(next), [flood, tram, bridge, mill])
    assert.ok(next.entered.every(({ revised }) => revised === null))
    assert.deepEqual([next.entered[2]?.source, next.retired], ['town/bridge.txt', []])
  })

  test('moved to another section’s folder: the folder is not what it says', () => {
    const inSports = { ...BRIDGE, fields: { ...BRIDGE.fields, section: field('sports', 'folder') } }
    const next = enterAt('10:30', [file('sports/a.txt', inSports)], before.register)
    assert.deepEqual([next.entered[0]?.id, next.entered[0]?.revised], [bridge, null])
  })

  test('split into two files and merged again', () => {
    const split = enterAt('10:30', [file('a.txt', BRIDGE), file('mill.txt', MILL)], before.register)
    assert.deepEqual(ids(split), [bridge, mill])
    const merged = enterAt('11:30', [file('all.txt', MILL, BRIDGE)], split.register)
    assert.deepEqual(ids(merged), [mill, bridge])
    assert.ok(merged.entered.every(({ revised }) => revised === null))
  })

  test('two files swap their names: texts keep their addresses', () => {
    const one = enterAt('09:30', [file('a.txt', BRIDGE), file('b.txt', MILL)])
    const swapped = enterAt('10:30', [file('a.txt', MILL), file('b.txt', BRIDGE)], one.register)
    assert.deepEqual(ids(swapped), ids(one).toReversed())
    assert.ok(swapped.entered.every(({ revised }) => revised === null))
  })

  test('yesterday’s file is renamed and its name is used for today’s: yesterday’s text keeps its address', () => {
    const one = enterAt('09:30', [file('today.txt', BRIDGE)])
    const next = enterAt('10:30', [file('21.txt', BRIDGE), file('today.txt', MILL)], one.register)
    assert.deepEqual(addresses(next), ['/2026/11/22/harbour-bridge-reopens/', '/2026/11/22/mill-at-ostrey-burns/'])
    assert.deepEqual([next.entered[0]?.id, next.minted.length], [ids(one)[0], 1])
  })

  test('a copy of a file is kept out, and the first file keeps what is its own', () => {
    const next = enterAt('10:30', [file('0-copy.txt', BRIDGE), file('a.txt', BRIDGE, MILL)], before.register)
    assert.deepEqual(ids(next), [bridge, mill])
    assert.deepEqual(said(next), ['0-copy.txt:1:1 warning duplicate-story'])
  })

  test('a copy of a file that says it is no duplicate is new', () => {
    const own = story('Harbour bridge reopens', BRIDGE.body[0]?.text, { duplicate: field('no', 'sidecar') })
    const next = enterAt('10:30', [file('0-copy.txt', own), file('a.txt', BRIDGE, MILL)], before.register)
    assert.deepEqual(ids(next).slice(1), [bridge, mill])
    assert.deepEqual(addresses(next)[0], '/2026/11/22/harbour-bridge-reopens-2/')
  })

  test('an exact match is never lost to a weaker one of an earlier file', () => {
    const files = [file('a.txt', story('Fair', 'One.')), file('b.txt', story('Fair', 'Two.'))]
    const one = enterAt('09:30', files)
    const next = enterAt(
      '10:30',
      [file('a.txt', story('Fair', 'Three.')), file('b.txt', story('Fair', 'Two.'))],
      one.register,
    )
    assert.deepEqual(ids(next), ids(one))
  })

  test('a drafted headline is the desk’s: another draft is no revision', () => {
    const drafted = (headline: string) =>
      story('', 'The mill burned on Friday.', { headline: field(headline, 'drafted') })
    const one = enterAt('09:30', [file('a.txt', drafted('The mill burned'))])
    const next = enterAt('10:30', [file('a.txt', drafted('Mill burned on Friday'))], one.register)
    assert.equal(printRegister(next.register), printRegister(one.register))
    assert.equal(next.entered[0]?.address, '/2026/11/22/the-mill-burned/')
  })

  test('a story that becomes a brief is another item', () => {
    const next = enterAt('10:30', [file('a.txt', brief('Harbour bridge reopens'), MILL)], before.register)
    assert.notEqual(next.entered[0]?.id, bridge)
    assert.equal(next.retired[0]?.kind, 'withdrawn')
  })
})

describe('redating', () => {
  const first = enterAt('09:30', [file('a.txt', BRIDGE), file('list.txt', FLOOD)])
  const redate = (date: string) => [
    file('a.txt', { ...BRIDGE, fields: { ...BRIDGE.fields, date: field(date) } }),
    file('list.txt', { ...FLOOD, fields: { date: field(date) } }),
  ]

  test('lists the story under the new day, at its old address', () => {
    const { entered } = enterAt('10:30', redate('2026-11-20'), first.register)
    assert.deepEqual([entered[0]?.day, entered[0]?.address], ['2026-11-20', '/2026/11/22/harbour-bridge-reopens/'])
  })

  test('moves a brief to the page of its day', () => {
    const { entered, retired } = enterAt('10:30', redate('2026-11-20'), first.register)
    assert.deepEqual([entered[1]?.day, entered[1]?.address], ['2026-11-20', `/2026/11/20/#b-${ids(first)[1]}`])
    assert.deepEqual(retired, [])
  })

  test('every day that was listed keeps its page', () => {
    const second = enterAt('10:30', redate('2026-11-20'), first.register)
    const third = enterAt('11:30', redate('2026-11-18'), second.register)
    assert.deepEqual(third.days, ['2026-11-22', '2026-11-20', '2026-11-18'])
    const gone = enterAt('12:30', [], third.register)
    assert.deepEqual(gone.days, ['2026-11-22', '2026-11-20', '2026-11-18'])
  })
})

describe('the editor’s slug', () => {
  const slugged = (slug: string, headline = 'Harbour bridge reopens') =>
    story(headline, 'The toll stays.', { slug: field(slug) })
  const plain = story('Harbour bridge reopens', 'The toll stays.')
  const first = enterAt('09:30', [file('a.txt', plain)])
  const second = enterAt('10:30', [file('a.txt', slugged('bridge'))], first.register)

  test('gives a new story its address', () => {
    assert.deepEqual(addresses(enterAt('09:30', [file('a.txt', slugged('bridge'))])), ['/2026/11/22/bridge/'])
  })

  test('moves a registered one; the old address redirects; it is no revision', () => {
    assert.deepEqual(addresses(second), ['/2026/11/22/bridge/'])
    assert.deepEqual(ids(second), ids(first))
    assert.equal(second.entered[0]?.revised, null)
    assert.deepEqual(second.retired, [
      { kind: 'redirect', url: '/2026/11/22/harbour-bridge-reopens/', to: '/2026/11/22/bridge/' },
    ])
  })

  test('chains of changes lead straight to the end', () => {
    const third = enterAt('11:30', [file('a.txt', slugged('open'))], second.register)
    assert.deepEqual(third.retired, [
      { kind: 'redirect', url: '/2026/11/22/bridge/', to: '/2026/11/22/open/' },
      { kind: 'redirect', url: '/2026/11/22/harbour-bridge-reopens/', to: '/2026/11/22/open/' },
    ])
    const back = enterAt('12:30', [file('a.txt', slugged('bridge'))], third.register)
    assert.deepEqual(addresses(back), ['/2026/11/22/bridge/'])
    assert.deepEqual(back.problems, [])
    assert.deepEqual(
      back.retired.map(({ url }) => url),
      ['/2026/11/22/harbour-bridge-reopens/', '/2026/11/22/open/'],
    )
  })

  test('spelled so that a file system takes it for the published one, it changes nothing', () => {
    const one = enterAt('09:30', [file('a.txt', story('Strasse', 'x'))])
    const next = enterAt('10:30', [file('a.txt', story('Strasse', 'x', { slug: field('straße') }))], one.register)
    assert.deepEqual(addresses(next), ['/2026/11/22/strasse/'])
    assert.deepEqual(said(next), ['a.txt:1:1 warning slug-changed'])
  })

  test('taken out again changes nothing: the address is frozen', () => {
    const third = enterAt('11:30', [file('a.txt', plain)], second.register)
    assert.deepEqual(addresses(third), ['/2026/11/22/bridge/'])
  })

  test('keeps the day of the address, even if the story was redated', () => {
    const redated = story('Harbour bridge reopens', 'The toll stays.', {
      slug: field('bridge'),
      date: field('2026-01-05'),
    })
    const third = enterAt('11:30', [file('a.txt', redated)], first.register)
    assert.deepEqual([addresses(third), third.entered[0]?.day], [['/2026/11/22/bridge/'], '2026-01-05'])
  })

  test('is served before any address made of a headline', () => {
    const next = enterAt('09:30', [
      file('a.txt', plain),
      file('z.txt', slugged('harbour-bridge-reopens', 'Mill burns')),
    ])
    assert.deepEqual(addresses(next), ['/2026/11/22/harbour-bridge-reopens-2/', '/2026/11/22/harbour-bridge-reopens/'])
    assert.deepEqual(said(next), ['a.txt:1:1 warning slug-clash'])
  })

  test('asked for twice: an error that names both places', () => {
    const one = fileOf(
      'a.txt',
      'Bridge\nslug: bridge\n',
      story('Bridge', 'x', { slug: { value: 'bridge', origin: 'header', span: { start: 13, end: 19 } } }),
    )
    const two = fileOf(
      'b.txt',
      'Old bridge\n\nslug: Bridge\n',
      story('Old bridge', 'y', { slug: { value: 'bridge', origin: 'header', span: { start: 18, end: 24 } } }),
    )
    const next = enterAt('09:30', [two, one])
    assert.deepEqual(next.problems, [
      {
        severity: 'error',
        code: 'address-asked-twice',
        file: 'b.txt',
        line: 3,
        column: 7,
        reason:
          'Found /2026/11/22/bridge/ asked for by two stories, “Old bridge” here and “Bridge” (a.txt:2:7); expected one story an address.',
        hint: 'Change one of the two slugs.',
        frame: 'slug: Bridge',
      },
    ])
    assert.deepEqual(addresses(next), ['/2026/11/22/bridge/', '/2026/11/22/old-bridge/'])
  })

  test('asked for twice: the one that has it keeps it, wherever it stands', () => {
    const next = enterAt(
      '11:30',
      [file('0.txt', slugged('bridge', 'Mill')), file('a.txt', slugged('bridge'))],
      second.register,
    )
    assert.deepEqual(said(next), ['0.txt:1:1 error address-asked-twice'])
    assert.deepEqual(addresses(next), ['/2026/11/22/mill/', '/2026/11/22/bridge/'])
  })

  test('another story’s address, its former address and a withdrawn one are taken', () => {
    const late = (slug: string) => file('b.txt', slugged(slug, 'Mill burns'))
    const current = enterAt('11:30', [file('a.txt', plain), late('bridge')], second.register)
    assert.equal(
      current.problems[0]?.reason,
      'Found a slug that asks for /2026/11/22/bridge/, which belongs to “Harbour bridge reopens” (a.txt:1:1); expected one that no other story has or had.',
    )
    assert.deepEqual(addresses(current), ['/2026/11/22/bridge/', '/2026/11/22/mill-burns/'])
    const former = enterAt('11:30', [file('a.txt', plain), late('harbour-bridge-reopens')], second.register)
    assert.deepEqual(said(former), ['b.txt:1:1 error address-taken'])
    const withdrawn = enterAt('11:30', [late('bridge')], second.register)
    assert.equal(
      withdrawn.problems[0]?.reason,
      'Found a slug that asks for /2026/11/22/bridge/, which belongs to “harbour bridge reopens” (a.txt); expected one that no other story has or had.',
    )
    const later = enterAt('12:30', [late('bridge')], enterAt('11:30', [], second.register).register)
    assert.match(later.problems[0]?.reason ?? '', /“harbour bridge reopens” \(a\.txt, withdrawn\)/)
  })

  test('two stories cannot swap their addresses', () => {
    const one = enterAt('09:30', [file('a.txt', story('Ferry', 'x')), file('b.txt', story('Tram', 'y'))])
    const next = enterAt(
      '10:30',
      [
        file('a.txt', story('Ferry', 'x', { slug: field('tram') })),
        file('b.txt', story('Tram', 'y', { slug: field('ferry') })),
      ],
      one.register,
    )
    assert.deepEqual(said(next), ['a.txt:1:1 error address-taken', 'b.txt:1:1 error address-taken'])
    assert.deepEqual(addresses(next), addresses(one))
  })

  test('without letter or digit it is an error, changed by slugging a warning', () => {
    const empty = enterAt('09:30', [file('a.txt', slugged('—'))])
    assert.deepEqual(empty.problems, [
      {
        severity: 'error',
        code: 'slug-empty',
        file: 'a.txt',
        line: 1,
        column: 1,
        reason: 'Found the slug “—”, which has neither letter nor digit; expected at least one.',
        hint: 'Write letters, digits and hyphens, for example “slug: harbour-bridge”.',
      },
    ])
    const changed = enterAt('09:30', [file('a.txt', slugged(' Budget 2026 '))])
    assert.deepEqual(addresses(changed), ['/2026/11/22/budget-2026/'])
    assert.deepEqual(changed.problems, [
      {
        severity: 'warning',
        code: 'slug-changed',
        file: 'a.txt',
        line: 1,
        column: 1,
        reason: 'Found the slug “Budget 2026”; the address ends in “budget-2026”.',
        hint: 'Write “slug: budget-2026” to say the same.',
      },
    ])
  })

  test('cannot lead out of the site', () => {
    for (const slug of ['../../../etc', '..', 'a/b', '%2e%2e', 'x\u0000y', 'CON']) {
      for (const address of addresses(enterAt('09:30', [file('a.txt', slugged(slug))]))) {
        assert.match(address, /^\/2026\/11\/22\/[\p{L}\p{N}-]+\/$/u)
      }
    }
  })
})

describe('a clash', () => {
  test('gets a number and a warning that says which two', () => {
    const text = 'Mill burns\n\nMill burns\n'
    const second = {
      ...story('Mill burns', 'Again.'),
      fields: { headline: { value: 'Mill burns', origin: 'copy', span: { start: 12, end: 22 } } },
    } as const
    const next = enterAt('09:30', [fileOf('a.txt', text, story('Mill burns', 'Once.'), second)])
    assert.deepEqual(addresses(next), ['/2026/11/22/mill-burns/', '/2026/11/22/mill-burns-2/'])
    assert.deepEqual(next.problems, [
      {
        severity: 'warning',
        code: 'slug-clash',
        file: 'a.txt',
        line: 3,
        column: 1,
        reason:
          '“Mill burns” would be at /2026/11/22/mill-burns/, which belongs to “Mill burns” (a.txt:1:1); it is at /2026/11/22/mill-burns-2/.',
        hint: 'To choose its address, give it a “slug:”.',
        frame: 'Mill burns',
      },
    ])
    assert.deepEqual(
      enterAt('10:30', [fileOf('a.txt', text, story('Mill burns', 'Once.'), second)], next.register).problems,
      [],
    )
  })

  test('a third gets -3; folding of case counts', () => {
    const next = enterAt('09:30', [file('a.txt', story('Straße'), story('Strasse'), story('STRASSE!'))])
    assert.deepEqual(addresses(next), ['/2026/11/22/straße/', '/2026/11/22/strasse-2/', '/2026/11/22/strasse-3/'])
  })

  test('a withdrawn story’s address is never given away', () => {
    const one = enterAt('09:30', [file('a.txt', MILL)])
    const two = enterAt('10:30', [file('z.txt', story('Mill at Ostrey burns', 'A second fire.'))], one.register)
    assert.deepEqual(addresses(two), ['/2026/11/22/mill-at-ostrey-burns-2/'])
    assert.deepEqual(two.retired, [
      { kind: 'withdrawn', url: '/2026/11/22/mill-at-ostrey-burns/', on: '2026-11-22T10:30:00Z' },
    ])
  })
})

describe('withdrawal', () => {
  const first = enterAt('09:30', [file('a.txt', BRIDGE), file('list.txt', FLOOD, TRAM)])
  const gone = enterAt('10:30', [file('list.txt', TRAM)], first.register)

  test('says since when, of stories alone; the day stays', () => {
    assert.deepEqual(gone.retired, [
      { kind: 'withdrawn', url: '/2026/11/22/harbour-bridge-reopens/', on: '2026-11-22T10:30:00Z' },
    ])
    assert.deepEqual(gone.days, ['2026-11-22'])
    assert.equal(gone.register.items.filter(({ withdrawn }) => withdrawn !== null).length, 2)
  })

  test('keeps its time', () => {
    const later = enterAt('11:30', [file('list.txt', TRAM)], gone.register)
    assert.equal(printRegister(later.register), printRegister(gone.register))
  })

  test('a former address of a withdrawn story shows the withdrawal', () => {
    const moved = enterAt(
      '10:30',
      [file('a.txt', { ...BRIDGE, fields: { ...BRIDGE.fields, slug: field('bridge') } })],
      first.register,
    )
    assert.deepEqual(enterAt('11:30', [], moved.register).retired, [
      { kind: 'withdrawn', url: '/2026/11/22/bridge/', on: '2026-11-22T11:30:00Z' },
      { kind: 'withdrawn', url: '/2026/11/22/harbour-bridge-reopens/', on: '2026-11-22T11:30:00Z' },
    ])
  })

  test('restored: id, address and times as they were', () => {
    const back = enterAt('11:30', [file('a.txt', BRIDGE), file('list.txt', FLOOD, TRAM)], gone.register)
    assert.equal(printRegister(back.register), printRegister(first.register))
    assert.deepEqual([back.retired, back.minted], [[], []])
  })

  test('a story restored under another name, or with other words under its headline, is the same', () => {
    assert.deepEqual(ids(enterAt('11:30', [file('b.txt', BRIDGE)], gone.register)), [ids(first)[0]])
    const edited = enterAt('11:30', [file('a.txt', story('Harbour bridge reopens', 'Other words.'))], gone.register)
    assert.deepEqual([ids(edited), edited.entered[0]?.revised], [[ids(first)[0]], '2026-11-22T11:30:00Z'])
  })

  test('a withdrawn brief that recurs in another file is new', () => {
    const next = enterAt('2027-11-22T09:30:00Z', [file('next-year.txt', FLOOD)], gone.register)
    assert.deepEqual([next.minted.length, next.entered[0]?.day], [1, '2027-11-22'])
  })

  test('a new text in the place of a withdrawn one is new', () => {
    const next = enterAt('11:30', [file('a.txt', MILL)], gone.register)
    assert.equal(next.minted.length, 1)
  })

  test('a live line is found before a withdrawn one', () => {
    const fair = (body: string) => story('Fair', body)
    const one = enterAt('09:30', [file('a.txt', fair('One.'), fair('Two.'))])
    const two = enterAt('10:30', [file('a.txt', fair('Two.'))], one.register)
    const three = enterAt('11:30', [file('a.txt', fair('Three.'))], two.register)
    assert.deepEqual(ids(three), [ids(one)[1]])
  })
})

describe('a broken file', () => {
  const first = enterAt('09:30', [file('a.txt', BRIDGE), file('b.txt', MILL)])

  test('keeps what is registered for it', () => {
    const next = enterAt('10:30', [file('b.txt', MILL)], first.register, ['a.txt'])
    assert.equal(printRegister(next.register), printRegister(first.register))
    assert.deepEqual([next.retired, next.entered.length], [[], 1])
  })

  test('enters nothing, and keeps its address from others', () => {
    const files = [file('a.txt', BRIDGE, FLOOD), file('b.txt', MILL), file('c.txt', BRIDGE)]
    const next = enterAt('10:30', files, first.register, ['a.txt'])
    assert.deepEqual(addresses(next), ['/2026/11/22/mill-at-ostrey-burns/', '/2026/11/22/harbour-bridge-reopens-2/'])
  })
})

test('with a frozen register each new item is an error in its place', () => {
  const files = [file('a.txt', BRIDGE)]
  const { register } = enterAt('09:30', files)
  const text = 'Harbour bridge reopens\n\nFlood warning for Northmere\n'
  const added = [fileOf('a.txt', text, BRIDGE, { ...FLOOD, span: { start: 24, end: 51 } })]
  assert.deepEqual(unregistered(enterAt('10:30', files, register).minted, files), [])
  assert.deepEqual(unregistered(enterAt('10:30', added, register).minted, added), [
    {
      severity: 'error',
      code: 'unregistered',
      file: 'a.txt',
      line: 3,
      column: 1,
      reason:
        'Found “Flood warning for Northmere”, which is not in the register; expected only registered items, since the register is frozen.',
      hint: 'Run a build and commit content/register.ndjson.',
      frame: 'Flood warning for Northmere',
    },
  ])
})

function ids({ entered }: ReturnType<typeof enterAt>): string[] {
  return entered.map(({ id }) => id)
}
