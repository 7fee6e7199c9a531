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
