/** Warnings: what the desk is not sure of, or leaves out, is said each time, and published all the same. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Memory } from '../../scripts/build.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { type Case, said, soundPaper } from './pages/sound.ts'

describe('a warning is said, again while it holds, and does not stop the build', () => {
  const warnings: Readonly<Record<string, Case>> = {
    'an empty file': {
      files: { 'council/empty.txt': '\n\n' },
      said: ['council/empty.txt:1:1 warning empty-file'],
      hint: /delete it/,
    },
    'a header line that the desk does not know': {
      files: { 'council/wall.txt': 'Headline: A wall falls down\nMood: cheerful\nDate: 4 May 2031\n\nIt fell.\n' },
      said: ['council/wall.txt:2:1 warning unknown-header'],
      hint: /headline, dek, byline, date/,
    },
    'copy without a headline': {
      files: {
        'council/wall.txt':
          'The long wall of the old market in Marram fell down on Friday at noon, and nobody stood under it.\nThe baker heard it go.\n',
      },
      said: ['council/wall.txt:1:1 warning drafted-headline'],
      hint: /put “headline: …” into (?:council\/)?wall\.yaml/,
    },
    'a headline whose address is taken': {
      files: { 'council/wall.txt': 'Headline: The lamp is lit\nDate: 2 May 2031\n\nAnother lamp, that is.\n' },
      said: ['council/wall.txt:1:1 warning slug-clash'],
      hint: /./,
    },
    'a sidecar without copy, and a file that is no copy': {
      files: { 'council/wall.yaml': 'date: 2031-05-04\n', 'council/wall.zip': 'PK' },
      said: ['council/wall.yaml:1:1 warning sidecar-alone', 'council/wall.zip:1:1 warning not-copy'],
      hint: /./,
    },
  }
  for (const [what, { files, said: expected, hint }] of Object.entries(warnings)) {
    test(what, async (t) => {
      const paper = await soundPaper(t)
      for (const [path, text] of Object.entries(files)) paper.file(path, text)
      // The second time the desk remembers the file, and does not read it.
      const memory: Memory = { register: null }
      const desk = new DeskMemory()
      for (const [now, time] of ['first', 'again'].entries()) {
        const outcome = await paper.build({ now: `2031-05-15T08:00:0${now}Z`, desk, memory })
        assert.equal(outcome.code, 0)
        assert.ok(outcome.report)
        const expectedNow = expected.filter((line) => now === 0 || !line.endsWith('slug-clash'))
        assert.deepEqual(said(outcome), expectedNow, time)
        if (expectedNow.length > 0) assert.match(outcome.problems[0]?.hint ?? '', hint)
      }
    })
  }
})
