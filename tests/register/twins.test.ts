/** Of two stories that have one text, or nearly so, one is published; two stories of one frame are two. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fields } from '../../scripts/flow/item.ts'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { printRegister } from '../../scripts/register/register.ts'
import { addresses, enterAt, field, file, said, story } from './samples.ts'

const FERRY =
  'The ferry to the outer islands will sail twice a day again from Monday, after the harbour office at Ostrey found a second crew for the winter months.\n' +
  'The master, who has steered her for 31 years, said that the old timetable suited the farmers best, and that the mail would be no later than before.\n' +
  'Tickets are sold at the head of the pier and on board, and children who live on the islands go free until the spring, as the council decided in June.\n' +
  'The second boat stays on the slip until her planks are dry, and nobody at the yard would say how long that may take in a wet autumn such as this.'
/** A comma, a dash and one word. */
const TOUCHED = FERRY.replace('again from', 'once more from').replace(', and that', ' – and that')
const SIGNED = `${FERRY}\nReporting by the harbour desk; edited by nobody.`
const ADDRESS = '/2026/11/22/ferry-sails-again/'

const SECOND = '/2026/11/22/ferry-sails-again-2/'

const HEAD = 'Ferry sails again'
const ferry = (body = FERRY, fields: Fields = {}) => story(HEAD, body, fields)
const out = (one: string, other: string, fields: Fields = {}) =>
  addresses(enterAt('09:30', [file('a.txt', story(HEAD, one)), file('b.txt', story(HEAD, other, fields))]))

describe('nearly the same text', () => {
  for (const [what, text] of Object.entries({ touched: TOUCHED, signed: SIGNED, lowercase: FERRY.toLowerCase() }))
    test(`${what}: one is published, and the other told`, () => {
      const next = enterAt('09:30', [file('a.txt', ferry()), file('b.txt', story(HEAD, text))])
      assert.deepEqual(addresses(next), [ADDRESS])
      assert.deepEqual(said(next), ['b.txt:1:1 warning duplicate-story'])
      const [{ reason, hint } = { reason: '', hint: '' }] = next.problems
      assert.match(
        reason,
        /text of “Ferry sails again” twice: here, and in a\.txt:1:1; that one is published, and this one is not/,
      )
      assert.match(hint, /write “duplicate: no” into b\.yaml: then both are published/)
    })
  test('where one of them is said to be none, both are published', () => {
    const own = { duplicate: field('no', 'sidecar') }
    const next = enterAt('09:30', [file('a.txt', ferry()), file('b.txt', story(HEAD, TOUCHED, own))])
    assert.equal(next.entered.length, 2)
    assert.deepEqual(said(next), ['b.txt:1:1 warning slug-clash'])
  })
  test('that which has a sidecar is published, where neither is yet', () => {
    const noted = { ...file('b.txt', story(HEAD, TOUCHED)), sidecar: 'b.yaml' }
    const next = enterAt('09:30', [file('a.txt', ferry()), noted])
    assert.deepEqual([addresses(next), next.entered.map(({ source }) => source)], [[ADDRESS], ['b.txt']])
  })
})

describe('is another story', () => {
  const differs = (what: string, one: string, other: string, fields: Fields = {}) =>
    test(what, () => assert.equal(out(one, other, fields).length, 2))
  differs('another number', FERRY, FERRY.replace('31', '13'))
  differs('another name in each', FERRY, FERRY.replace('Ostrey', 'Halden'))
  test('under a headline of its own', () => {
    const own = enterAt('09:30', [file('a.txt', ferry()), file('b.txt', story('The boat', TOUCHED))])
    assert.deepEqual([own.entered.length, said(own)], [2, []])
  })
  test('each of its day', () => {
    const dated = (body: string, day: string) => ferry(body, { date: field(day, 'copy') })
    const files = [file('a.txt', dated(FERRY, '2026-11-20')), file('b.txt', dated(TOUCHED, '2026-11-21'))]
    assert.equal(enterAt('09:30', files).entered.length, 2)
    const same = [file('a.txt', dated(FERRY, '2026-11-20')), file('b.txt', dated(FERRY, '2026-11-21'))]
    const next = enterAt('09:30', same)
    assert.equal(next.entered.length, 2)
    assert.match(next.problems[0]?.reason ?? '', /both are published, since each gives another day/)
  })
  const fixtures = (round: string[]) =>
    `Kick-off is at three unless it says otherwise, and every ground is open an hour before that for those who like to stand early.\n${round.join('\n')}\nThe tables will be set when the last whistle has been blown, and results that come late are carried over to the next number of the paper, as ever.`
  differs(
    'a round of fixtures',
    fixtures(['Halden v Ostrey', 'Northmere v Saltby', 'Farrow v Kirk Town']),
    fixtures(['Ostrey v Northmere', 'Saltby v Farrow', 'Kirk Town v Halden']),
  )
  const log = (street: string, hour: string) =>
    `Officers were called to ${street} shortly after ${hour} on a report of a noise that nobody could name, and found a gate that swung in the wind and an owner who was sorry. No charge was laid, and the gate was tied with a length of rope that the officers had in the car. Neighbours who hear it again are asked to ring the station, not the editor, since the editor has no rope.`
  differs('a police log', log('Tide Street', '22:10'), log('Mill Lane', '23:40'))
  const column = (plant: string) =>
    `This week in the garden there is little to do but to wait for the frost, and to bring in what it would spoil. Cut back the ${plant} to a hand above the ground, heap dry leaves over the crown, and leave it alone until the days are longer; whoever fusses over a bed in winter has nothing in summer. Clean the tools, oil the shears, mend the frames, and write the labels now, since nobody ever does it in the spring when there is no time for it. ${plant === 'roses' ? 'Thorns want gloves, and gloves want looking for, which is another hour gone before the light is.' : 'Lift the tubers where the soil is wet, and keep them in a box of sand below the stairs until May.'}`
  differs('a weekly column', column('roses'), column('dahlias'))
})

describe('in the course of time', () => {
  const first = enterAt('09:30', [file('b.txt', ferry())])
  const apart = enterAt(
    '10:30',
    [file('b.txt', ferry()), file('a.txt', story(HEAD, FERRY.replace('31', '13')))],
    first.register,
  )
  const both = enterAt('11:30', [file('b.txt', ferry()), file('a.txt', story(HEAD, TOUCHED))], apart.register)

  test('what is published first stays, whatever the names of the files', () => {
    const next = enterAt('10:30', [file('a.txt', ferry(TOUCHED)), file('b.txt', ferry())], first.register)
    assert.deepEqual([addresses(next), said(next)], [[ADDRESS], ['a.txt:1:1 warning duplicate-story']])
  })
  test('a story that becomes the same leaves an address that leads to the other', () => {
    assert.deepEqual(addresses(apart), [SECOND, ADDRESS])
    assert.deepEqual(both.retired, [{ kind: 'redirect', url: SECOND, to: ADDRESS }])
    const { register, problems } = loadRegister(printRegister(both.register))
    assert.deepEqual([register, problems], [both.register, []])
  })
  test('and leads there when its copy is deleted', () => {
    const next = enterAt('12:30', [file('b.txt', ferry())], both.register)
    assert.deepEqual(next.retired, both.retired)
  })
  test('it has its address back as soon as it is no duplicate, or the other is gone', () => {
    const own = file('a.txt', story(HEAD, TOUCHED, { duplicate: field('no', 'sidecar') }))
    assert.deepEqual(addresses(enterAt('12:30', [own, file('b.txt', ferry())], both.register)), addresses(apart))
    const alone = enterAt('12:30', [file('a.txt', story(HEAD, TOUCHED))], both.register)
    assert.deepEqual(addresses(alone), [SECOND])
    assert.equal(alone.retired[0]?.kind, 'withdrawn')
  })
  test('where the published file is in error, the other stays out', () => {
    const files = [file('a.txt', story(HEAD, TOUCHED)), file('b.txt', ferry())]
    const next = enterAt('12:30', files, both.register, ['b.txt'])
    assert.deepEqual([addresses(next), next.retired], [[], both.retired])
  })
  test('what was withdrawn by order does not come back by its duplicate', () => {
    const items = first.register.items.map((line) => ({
      ...line,
      withdrawn: '2026-11-22T10:00:00Z',
      reason: 'A court',
    }))
    const files = [file('a.txt', ferry(TOUCHED)), file('b.txt', ferry())]
    const next = enterAt('10:30', files, { ...first.register, items })
    assert.deepEqual(addresses(next), [])
    assert.match(next.problems[0]?.reason ?? '', /withdrawn by order, and this one is not published/)
  })
})

test('a thousand reports of one frame cost no more than they are', () => {
  const report = (day: number) => story(`The tide on day ${day}`, `${FERRY} High water stood at ${day} inches.`)
  const files = Array.from({ length: 1000 }, (_, day) => file(`${day}.txt`, report(day)))
  const next = enterAt('09:30', files)
  assert.deepEqual([next.entered.length, next.problems], [1000, []])
})
