/** On which day of the paper an instant falls, and whose clock letters of several meanings are of. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dayInZone } from '../../scripts/dates/day-in-zone.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const DAYS: readonly (readonly [at: string, written: string, zone: string, day: string])[] = [
  ['2016-10-10T05:30:00Z', '', 'America/Los_Angeles', '2016-10-09'],
  ['2016-10-10T05:30:00Z', '', 'Asia/Tokyo', '2016-10-10'],
  ['2026-05-03T23:30-04:00', '3 May 2026 11:30 p.m. EDT', 'Europe/Kyiv', '2026-05-04'],
  // On the paper's own clock, or without a time.
  ['2026-05-03T23:30', '3 May 2026 23:30', 'Europe/Kyiv', '2026-05-03'],
  ['2026-05-03', '3 May 2026', 'America/Los_Angeles', '2026-05-03'],
  // New York writes EST in summer, too.
  ['2026-07-03T23:30-05:00', '3 July 2026 11:30 p.m. EST', 'America/New_York', '2026-07-03'],
  // India, Ireland and Israel; China and Chicago.
  ['2026-05-03T01:30+01:00', '3 May 2026 1:30 IST', 'Asia/Kolkata', '2026-05-03'],
  ['2026-05-03T01:30+01:00', '3 May 2026 1:30 IST', 'Asia/Jerusalem', '2026-05-03'],
  ['2026-12-03T01:30-06:00', '3 December 2026 1:30 CST', 'Asia/Shanghai', '2026-12-03'],
]

describe('the day of an instant', () => {
  for (const [at, written, zone, day] of DAYS)
    test(`${written || at} in ${zone}`, () => assert.equal(dayInZone(at, written, zone, []), day))

  test('letters of several meanings are of where the language is spoken', () => {
    const read = (spoken: readonly string[]) =>
      dayInZone('2026-12-03T20:30-06:00', '12月3日 20:30 CST', 'Europe/Kyiv', spoken)
    assert.equal(read(['Asia/Shanghai']), '2026-12-03')
    assert.equal(read([]), '2026-12-04')
  })
})

describe('a story', () => {
  const COPY =
    'The net was hung\n\nBy Ada Quill | 9 October 2016, 10:30 p.m. PDT\n\nThe net on the quay was hung to dry on Sunday.\n'
  const dayOf = async (text: string, path: string, zone: string) => {
    const paper = masthead(`name: The Net\n${zone}`)
    assert.ok(paper.ok)
    const { items } = await new Desk(paper.value).understand({ path, bytes: Buffer.from(text), sidecar: null })
    return items[0]?.fields.date?.value
  }

  test('is published on the day of its paper, and as written where the paper names no zone', async () => {
    const header =
      '---\ntitle: The net was hung\ndate: 2016-10-10T05:30:00Z\n---\nThe net on the quay was hung to dry.\n'
    assert.equal(await dayOf(header, 'net.md', 'timezone: America/Los_Angeles\n'), '2016-10-09')
    assert.equal(await dayOf(header, 'net.md', ''), '2016-10-10')
    assert.equal(await dayOf(COPY, 'net.txt', 'timezone: America/Los_Angeles\n'), '2016-10-09')
    assert.equal(await dayOf(COPY, 'net.txt', 'timezone: Europe/Kyiv\n'), '2016-10-10')
  })
})
