/** What is told of a key of a sidecar, once the paper is known, is told at its line there. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperFor } from '../paper.ts'

const STORY = 'Weir shut for a week\n\nThe weir was shut on Tuesday, the harbour office said, and nobody was hurt.\n'

test('an address, a former one, a correction ahead, an hour and an encoding', async (t) => {
  const paper = paperFor(t, {
    'a.txt': STORY,
    'a.yaml': [
      '# of the weir',
      'slug: "Weir Shut!"',
      'formerly:',
      '  - /news/weir.html',
      '  - /a?b=1',
      'correction:',
      '  - It is stone.',
      '  - "(1 May 2131) It is wood."',
    ].join('\n'),
    'b.txt': STORY.replaceAll('eir', 'ell'),
    'b.yaml': '\nencoding: utf-99\n',
  })
  const { problems } = await paper.build({ keepGoing: true })
  assert.deepEqual(
    problems.map(({ code, file, line }) => `${file}:${line} ${code}`).filter((told) => !told.includes('drafted')),
    ['a.yaml:2 slug-changed', 'a.yaml:5 unread-formerly', 'a.yaml:8 correction-ahead', 'b.yaml:2 unknown-encoding'],
  )
})

test('what belongs to something else that is not there: a day of a correction, a story to correct, a picture, a part', async (t) => {
  const paper = paperFor(t, {
    'a.txt': STORY,
    'a.yaml': [
      'correction:',
      '  - (31 November 2031) It was the upper weir.',
      '  - "(3 May 2031) It was 31 November 2031, the mayor said."',
      '  - "Correction (03/04/2031): It was a lock."',
      'corrects: No such story',
      'alt: The weir',
      'series: Weirs',
      'part: 2 of 1',
    ].join('\n'),
    'b.txt': `Correction: 30 February 2031: It was Ann.\n${STORY.replaceAll('eir', 'ell')}`,
    'c.txt': 'CORRECTION\n\n(31 June 2031) The story “Weir shut for a week” named the wrong weir.\n',
  })
  const { problems } = await paper.build({ keepGoing: true })
  const told = problems.map(({ code, file, line }) => `${file}:${line} ${code}`)
  assert.deepEqual(told.filter((one) => /-alone|-part|-date$|of-none/.test(one)).sort(), [
    'a.yaml:2 impossible-date',
    'a.yaml:4 ambiguous-date',
    'a.yaml:5 correction-of-none',
    'a.yaml:6 caption-alone',
    'a.yaml:8 unread-part',
    'b.txt:1 impossible-date',
    'c.txt:3 impossible-date',
  ])
})
