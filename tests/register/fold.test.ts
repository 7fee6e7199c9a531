import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { foldItem, foldShelf } from '../../scripts/register/identity/fold.ts'
import { type ItemLine, printLine, printRegister } from '../../scripts/register/register.ts'
import { enterAt, field, file, itemLine, story, topicLine } from './samples.ts'

/** Fold two lines in both orders, which must not matter. */
function fold(a: Partial<ItemLine>, b: Partial<ItemLine>): ItemLine {
  const folded = foldItem([itemLine(a), itemLine(b)])
  assert.deepEqual(foldItem([itemLine(b), itemLine(a)]), folded)
  return folded
}

test('equal lines fold into that line', () => {
  assert.deepEqual(fold({}, {}), itemLine())
})

test('the earliest filing wins, other addresses become former', () => {
  const early = { filed: '2026-11-22T08:00:00Z', address: '/2026/11/22/early/', former: ['/2026/11/22/first/'] }
  const late = {
    filed: '2026-11-23T08:00:00Z',
    address: '/2026/11/23/late/',
    hash: 'ff',
    former: ['/2026/11/22/early/', '/2026/11/23/b/'],
  }
  assert.deepEqual(
    fold(early, late),
    itemLine({ ...early, former: ['/2026/11/22/first/', '/2026/11/23/b/', '/2026/11/23/late/'] }),
  )
})

test('of equally early lines the one that moved on from the other’s address wins', () => {
  const moved = { address: '/2026/11/22/bridge/', former: ['/2026/11/22/harbour-bridge-reopens/'] }
  const revised = { revised: '2026-11-22T12:00:00Z', hash: 'ff' }
  assert.deepEqual(fold(moved, revised), itemLine({ ...moved, revised: '2026-11-22T12:00:00Z' }))
})

test('two branches that moved it both ways back and forth still fold', () => {
  const one = { address: '/2026/11/22/a/', former: ['/2026/11/22/b/'] }
  const two = { address: '/2026/11/22/b/', former: ['/2026/11/22/a/'] }
  assert.deepEqual(fold(one, two), itemLine(one))
})

test('else the latest revised', () => {
  const old = { revised: '2026-11-22T11:00:00Z', hash: 'aa', place: 1 }
  const young = { revised: '2026-11-22T12:00:00Z', hash: 'bb', place: 2 }
  assert.deepEqual(fold(old, young), itemLine(young))
})

test('it is withdrawn only if all say so, and then since the first said so', () => {
  const [ten, eleven] = ['2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z']
  assert.equal(fold({ withdrawn: ten }, {}).withdrawn, null)
  assert.equal(fold({ withdrawn: eleven }, { withdrawn: ten }).withdrawn, ten)
})

test('a brief’s other days are kept as days', () => {
  const brief = { kind: 'brief', id: 'bbbbbbbbbb' } as const
  const one = { ...brief, address: '/2026/11/22/#b-bbbbbbbbbb', days: ['2026-11-01'] }
  const two = { ...brief, address: '/2026/11/20/#b-bbbbbbbbbb', filed: '2026-11-23T00:00:00Z', days: ['2026-11-22'] }
  assert.deepEqual(fold(one, two), itemLine({ ...one, days: ['2026-11-01', '2026-11-20'] }))
})

test('of a topic’s lines the earliest stays', () => {
  const early = topicLine({ filed: '2026-11-01T00:00:00Z', name: 'NORTHMERE' })
  assert.deepEqual(foldShelf([topicLine(), early]), early)
})

test('two branches, merged line by line, build to a paper that has both sides’ work', () => {
  const [bridge, mill] = [story('Bridge opens', 'Cars cross.'), story('Mill burns', 'Nobody was hurt.')]
  const base = enterAt('09:00', [file('a.txt', bridge), file('b.txt', mill)])
  const slugged = story('Bridge opens', 'Cars cross.', { slug: field('bridge') })
  const left = enterAt(
    '10:00',
    [file('a.txt', slugged), file('b.txt', mill), file('l.txt', story('Fair', 'Left.'))],
    base.register,
  )
  const right = enterAt(
    '11:00',
    [file('a.txt', bridge), file('c/b.txt', mill), file('r.txt', story('Fair', 'Right.'))],
    base.register,
  )
  const both = printRegister(left.register) + printRegister(right.register)
  const { register, problems } = loadRegister(both)
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['register-address-twice'],
  )
  const files = [
    file('a.txt', slugged),
    file('c/b.txt', mill),
    file('l.txt', story('Fair', 'Left.')),
    file('r.txt', story('Fair', 'Right.')),
  ]
  const merged = enterAt('12:00', files, register)
  assert.deepEqual([merged.minted, merged.problems], [[], []])
  assert.deepEqual(
    merged.entered.map(({ source, address, filed, revised }) => [source, address, filed.slice(11, 16), revised]),
    [
      ['a.txt', '/2026/11/22/bridge/', '09:00', null],
      ['c/b.txt', '/2026/11/22/mill-burns/', '09:00', null],
      ['l.txt', '/2026/11/22/fair/', '10:00', null],
      ['r.txt', '/2026/11/22/fair-2/', '11:00', null],
    ],
  )
  assert.deepEqual(merged.retired, [{ kind: 'redirect', url: '/2026/11/22/bridge-opens/', to: '/2026/11/22/bridge/' }])
  const shuffled = both.trimEnd().split('\n').sort().toReversed().join('\n')
  assert.equal(printRegister(loadRegister(shuffled).register), printRegister(register))
  assert.equal(register.items.map(printLine).length, 4)
})
