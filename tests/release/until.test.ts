/** Until when: a day is meant as a whole, an hour is that hour, in the zone of the paper. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBeside } from '../../scripts/fields/beside-keys.ts'
import { readValue } from '../../scripts/fields/values.ts'
import { placeEnds } from '../../scripts/release/verdict.ts'

const ENDS: readonly (readonly [until: string, utc: string])[] = [
  ['2026-12-03', '2026-12-03T22:00:00Z'],
  ['3 December 2026', '2026-12-03T22:00:00Z'],
  ['2026-12-31', '2026-12-31T22:00:00Z'],
  ['2026-12-03 09:00', '2026-12-03T07:00:00Z'],
  ['3 December 2026, 18:00', '2026-12-03T16:00:00Z'],
  // The clocks go forward in that night.
  ['2027-03-27', '2027-03-27T22:00:00Z'],
  ['2027-03-28', '2027-03-28T21:00:00Z'],
]
for (const [until, utc] of ENDS)
  test(`until ${until}: a place on the front page and a notice end at the same instant`, () => {
    const read = readValue('until', until, true)
    assert.ok(read.kind === 'values')
    assert.equal(placeEnds(read.values[0] ?? '', 'Europe/Kyiv'), utc)
    const { said } = readBeside('until', 'until', until)
    const end = new Date(utc).toLocaleString('sv-SE', { timeZone: 'Europe/Kyiv' }).replace(' ', 'T')
    const notice = said.until ?? ''
    assert.equal(notice.length === 10 ? `${notice}T00:00:00` : `${notice}:00`, end)
  })
