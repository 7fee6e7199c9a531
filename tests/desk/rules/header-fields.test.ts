import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headerFields } from '../../../scripts/desk/rules/top/header-fields.ts'
import { claims, readBy } from './read.ts'

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ['Headline: Mill burns', ['headline: Mill burns']],
  ['TITLE:  Mill: a fire ', ['headline: Mill: a fire']],
  ['Subject: Mill burns', ['headline: Mill burns']],
  ['Погода: Mill\nBy: Ana Ruiz', []],
  ['By: Jane Doe and Luis Ortega', ['bylines: Jane Doe', 'bylines: Luis Ortega']],
  ['Byline: By Ana Ruiz', ['bylines: Ana Ruiz']],
  ['Author : Ana Ruiz', ['bylines: Ana Ruiz']],
  ['Date： 22 November 2026', ['date: 2026-11-22']],
  ['Publication-Date: 2026-11-22', ['date: 2026-11-22']],
  ['Tags: harbour, ferries; bells', ['topics: harbour', 'topics: ferries', 'topics: bells']],
  ['Section: World\nSource: https://example.org/a?b=c', ['section: World', 'source: https://example.org/a?b=c']],
  ['Dek: The first fire\n  in a hundred years\n\tand a day', ['dek: The first fire in a hundred years and a day']],
  [
    'Correction: The mill is older.\nCorrection: It is red.',
    ['corrections: The mill is older.', 'corrections: It is red.'],
  ],
  ['Embargo: 2026-11-22 09:00', ['embargo: 2026-11-22T09:00']],
  ['Slug: the-mill', ['slug: the-mill']],
  [
    'Headline: Mill burns\nLead: true\nUntil: 2031-05-15 09:00',
    ['headline: Mill burns', 'lead: yes', 'until: 2031-05-15T09:00'],
  ],
  ['Pin: 2\nUntil: 2031-05-15\nHeadline: Mill burns', ['pin: 2', 'until: 2031-05-15', 'headline: Mill burns']],
  ['Place: Town hall\nUntil: 5 December 2031', ['place: Town hall', 'paragraph: Until: 5 December 2031']],
  ['Until: 5 December 2031\nThe mill is open to all.', []],
  ['Pin: a brooch of the mayor’s\nIt was lost.', []],
  ['Tags:', ['dropped header topics: Tags:']],
  ['By: Ana Ruiz\n\nDate: 22 November 2026', ['bylines: Ana Ruiz']],
  ['By: Ana Ruiz\nThe mill burned. Date: 22 November 2026', ['bylines: Ana Ruiz']],
]

describe('key and value lines on top', () => {
  for (const [text, expected] of HEADERS) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(claims(headerFields, text), expected)
    })
  }
})

const COPY = [
  'BAUCUS: BEEF DISPUTE\n\nThe dispute goes on.',
  'Phone: 555 0100\nThe mill burned.',
  'The mayor said: nothing new\nBy: Ana Ruiz',
  'Mill burns\nBy: Ana Ruiz',
  'Headline:Mill burns',
  'https://example.org/',
  '12:30 The mill burns',
  'A key of more than twenty-four letters: value',
  '“By: Ana Ruiz”',
  'By Ana Ruiz',
  '',
]

describe('what is left to the copy', () => {
  for (const text of COPY) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(readBy(headerFields, text), {
        claims: [],
        free: text.split('\n').filter((line) => line !== ''),
        problems: [],
      })
    })
  }
})

describe('what is wrong', () => {
  test('a key that the desk does not know stays copy, letter for letter', () => {
    assert.deepEqual(readBy(headerFields, 'By: Ana Ruiz\nPhone :  555 0100\n\nText.'), {
      claims: ['bylines: Ana Ruiz', 'paragraph: Phone :  555 0100'],
      free: ['Text.'],
      problems: [
        'warning unknown-header 2:1 Found “Phone:” among the header lines, a key that the desk does not know; the line stays copy. If it is a field, use one of: headline, dek, byline, date, section, topics, source, slug.',
      ],
    })
  })

  test('a misspelt key on the first line, with a known one below', () => {
    assert.deepEqual(readBy(headerFields, 'Headlnie: Mill burns\nBy: Ana Ruiz').problems, [
      'warning unknown-header 1:1 Found “Headlnie:” among the header lines, a key that the desk does not know; the line stays copy. Did you mean “headline:”?',
    ])
  })

  test('a day that no calendar has is an error where it stands, and its line is told as dropped', () => {
    assert.deepEqual(readBy(headerFields, 'By: Ana Ruiz\nDate:  30 February 2026'), {
      claims: ['bylines: Ana Ruiz', 'dropped header date: Date:  30 February 2026'],
      free: [],
      problems: [
        'error impossible-date 2:8 Found the date “30 February 2026”, which no calendar has; expected a day that exists. Correct the day, or delete the line to leave the date open.',
      ],
    })
  })

  test('dates and embargoes that say too little are warnings', () => {
    assert.deepEqual(readBy(headerFields, 'Date: Sunday\nDate: 3/4/2026\nEmbargo: soon').problems, [
      'warning incomplete-date 1:7 Found the date “Sunday”; expected day, month and year, for example 22 November 2026. Write the date in full, or the page will say that the copy gives none.',
      'warning ambiguous-date 2:7 Found the date “3/4/2026”, in which day and month cannot be told apart; expected, for example, 22 November 2026. Write the date in full. Else the page says that the copy gives none, and the item is held as long as the date may lie ahead.',
      'warning unread-embargo 3:10 Found the embargo “soon”, which cannot be read as an instant; expected day and time in full, such as 2026-11-22 09:00 or 9 a.m. EST, November 22, 2026. The item is held, unless that day is over. Write “embargo: 2026-11-22 09:00” into the sidecar, in the time zone of the paper, or “publish: now” to let it out.',
    ])
  })
})
