/** What stands behind a key, and the values that it gives. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Key } from '../../scripts/fields/keys.ts'
import { namesOf } from '../../scripts/fields/several/author-names.ts'
import { readValue } from '../../scripts/fields/values.ts'

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['by  Ana Ruiz', ['Ana Ruiz']],
  ['Byron Hale', ['Byron Hale']],
  ['Jane Doe and Luis Ortega', ['Jane Doe', 'Luis Ortega']],
  ['Jane Doe & Luis Ortega', ['Jane Doe', 'Luis Ortega']],
  ['Jane Doe; Luis Ortega', ['Jane Doe', 'Luis Ortega']],
  ['Jane Doe, Luis Ortega and Ana Ruiz', ['Jane Doe', 'Luis Ortega', 'Ana Ruiz']],
  ['Jane Doe, Harbour Wire', ['Jane Doe, Harbour Wire']],
  ['Jane Doe, Harbour Wire; Luis Ortega, City Desk', ['Jane Doe, Harbour Wire', 'Luis Ortega, City Desk']],
  ['Jane Doe and Luis Ortega, Harbour Wire', ['Jane Doe', 'Luis Ortega, Harbour Wire']],
  ['Jane Doe, Luis Ortega, Ana Ruiz', ['Jane Doe', 'Luis Ortega', 'Ana Ruiz']],
  ['Jane Doe und Jonas Hale', ['Jane Doe', 'Jonas Hale']],
  ['Jane Doe et Luc Marais', ['Jane Doe', 'Luc Marais']],
  ['Ana Ruiz y Luis Ortega', ['Ana Ruiz', 'Luis Ortega']],
  ['Ана Руїс та Іван Гай', ['Ана Руїс', 'Іван Гай']],
  ['Sandy Anderson', ['Sandy Anderson']],
  // One comma alone between two persons, and behind a surname.
  ['Nell Farrow, Iryna Koval', ['Nell Farrow', 'Iryna Koval']],
  ['NELL FARROW, IRYNA KOVAL', ['NELL FARROW', 'IRYNA KOVAL']],
  ['Lindgard, Mette', ['Mette Lindgard']],
  // Ten of the same kinds.
  ['Marlowe, Anna Maria', ['Anna Maria Marlowe']],
  ['van Dorp, Mia', ['Mia van Dorp']],
  ['Quill, Anna; Koval, Iryna', ['Anna Quill', 'Iryna Koval']],
  ['Quill, Anna, Koval, Iryna', ['Anna Quill', 'Iryna Koval']],
  ['Lindgard, Mette and Iryna Koval', ['Mette Lindgard', 'Iryna Koval']],
  ['Iryna Koval and Lindgard, Mette', ['Iryna Koval', 'Mette Lindgard']],
  ['Коваль, Ірина', ['Ірина Коваль']],
  ['Ірина Коваль, Марта Ковтун', ['Ірина Коваль', 'Марта Ковтун']],
  ['Dorr, Jean-Luc', ['Jean-Luc Dorr']],
  ['Dorr, Peter J.', ['Peter J. Dorr']],
  // Not one of these: two of one name each, an office, a place, a paper that is called as somebody is.
  ['Anna, Peter', ['Anna', 'Peter']],
  ['Mette Lindgard, Ostrand', ['Mette Lindgard, Ostrand']],
  ['Jane Doe, Florence Herald', ['Jane Doe, Florence Herald']],
  ['Jane Doe, Jordan Times', ['Jane Doe, Jordan Times']],
  ['', []],
]

describe('the names of a byline', () => {
  for (const [text, names] of NAMES) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(namesOf(text), names)
    })
  }
})

const VALUES: readonly (readonly [Key, string, readonly string[]])[] = [
  ['headline', '  Mill \t burns ', ['Mill burns']],
  ['headline', ' ', []],
  ['dek', 'One, two; three', ['One, two; three']],
  ['topics', 'harbour, ferries; the mill، bells、tram', ['harbour', 'ferries', 'the mill', 'bells', 'tram']],
  ['topics', ', ;', []],
  ['corrections', 'The mill is red; it is old.', ['The mill is red; it is old.']],
  ['date', '22 November 2026', ['2026-11-22']],
  ['date', 'Published on 22 November 2026 in Ostrey', ['2026-11-22']],
  ['urgency', '1', ['1']],
  ['urgency', '4 (routine)', ['4']],
  ['lead', 'true', ['yes']],
  ['lead', 'Yes', ['yes']],
  ['lead', 'false', []],
  ['embargo', '2026-11-22 09:00', ['2026-11-22T09:00']],
  ['embargo', '2026-11-22 09:00 Z', ['2026-11-22T09:00Z']],
  ['embargo', '2026-11-22T09:00:00+02:00', ['2026-11-22T09:00:00+02:00']],
  ['embargo', '2026-11-22', ['2026-11-22']],
  ['embargo', '6 a.m. EST, November 22, 2026', ['2026-11-22T06:00-05:00']],
  ['publish', 'now', ['now']],
  ['publish', 'immediately', ['now']],
  ['publish', '22 November 2026', ['2026-11-22T00:00']],
  ['expires', '2026-11-22 09:00', ['2026-11-22T09:00']],
  ['hold', 'draft: true', ['draft: true']],
  ['hold', 'draft: no', ['no']],
  ['hold', 'Status: pending', ['Status: pending']],
  ['hold', 'published: true', ['no']],
]

describe('values', () => {
  for (const [key, text, values] of VALUES) {
    test(`${key}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readValue(key, text), { kind: 'values', values })
    })
  }
})

const WRONG: readonly (readonly [Key, string, string])[] = [
  [
    'date',
    '30 February 2026',
    'error impossible-date Found the date “30 February 2026”, which no calendar has; expected a day that exists. Correct the day, or delete the line to leave the date open.',
  ],
  [
    'date',
    '3/4/2026',
    'warning ambiguous-date Found the date “3/4/2026”, in which day and month cannot be told apart; expected, for example, 22 November 2026. Write the date in full. Else the page says that the copy gives none, and the item is held as long as the date may lie ahead.',
  ],
  [
    'date',
    'Sunday',
    'warning incomplete-date Found the date “Sunday”; expected day, month and year, for example 22 November 2026. Write the date in full, or the page will say that the copy gives none.',
  ],
  [
    'urgency',
    'high',
    'warning unread-urgency Found the urgency “high”; expected a number from 1 (most urgent) to 9. Write a number, or delete the line: a story without one counts as 5.',
  ],
  [
    'urgency',
    '12',
    'warning unread-urgency Found the urgency “12”; expected a number from 1 (most urgent) to 9. Write a number, or delete the line: a story without one counts as 5.',
  ],
  [
    'lead',
    'The tide was high.',
    'warning unread-lead Found “The tide was high.” behind “lead”; expected true or false: whether the story leads the front page. Write “lead: true”; “pin: 2” is a place beside the lead, and a sentence below the headline is a “dek”.',
  ],
]

/** What counts all the same, since an item is held in doubt, and what is said of it. */
const DOUBTFUL: readonly (readonly [Key, string, string])[] = [
  ['embargo', 'Sunday morning', 'unread-embargo'],
  ['embargo', '2026-11-22 25:00', 'unread-embargo'],
  ['embargo', '2026', 'unread-embargo'],
  ['embargo', '12:00', 'unread-embargo'],
  ['embargo', '1795305600', 'unread-embargo'],
  ['publish', 'soon', 'unread-publish'],
  ['expires', 'next year', 'unread-expires'],
  ['hold', 'draft: perhaps', 'unread-draft'],
]

describe('what is in doubt counts, with a warning', () => {
  for (const [key, text, code] of DOUBTFUL) {
    test(`${key}: ${text}`, () => {
      const value = readValue(key, text)
      assert.ok(value.kind === 'values')
      assert.deepEqual([value.values, value.doubt?.severity, value.doubt?.code], [[text], 'warning', code])
    })
  }

  test('and says how to let the item out', () => {
    const value = readValue('embargo', 'soon')
    assert.ok(value.kind === 'values')
    assert.equal(
      `${value.doubt?.reason} ${value.doubt?.hint}`,
      'Found the embargo “soon”, which cannot be read as an instant; expected day and time in full, such as 2026-11-22 09:00 or 9 a.m. EST, November 22, 2026. The item is held, unless that day is over. Write “embargo: 2026-11-22 09:00” into the sidecar, in the time zone of the paper, or “publish: now” to let it out.',
    )
  })
})

test('a date with a time of day keeps that instant', () => {
  assert.deepEqual(readValue('date', '22 November 2026, 18:00 CET'), {
    kind: 'values',
    values: ['2026-11-22'],
    at: '2026-11-22T18:00+01:00',
  })
})

describe('what is wrong', () => {
  for (const [key, text, said] of WRONG) {
    test(`${key}: ${text}`, () => {
      const value = readValue(key, text)
      assert.equal(value.kind === 'wrong' && `${value.severity} ${value.code} ${value.reason} ${value.hint}`, said)
    })
  }
})
