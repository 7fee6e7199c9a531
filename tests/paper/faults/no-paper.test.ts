/** Where there is no paper to make: no copy, or no masthead to make it under. The site stands as it was. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LATER, said, soundPaper } from '../pages/sound.ts'

test('with nothing to publish, the site stands as it was', async (t) => {
  const paper = await soundPaper(t)
  const before = paper.kept()
  for (const path of ['harbour', 'briefs.txt']) paper.remove(path)
  const outcome = await paper.build({ now: LATER })
  assert.equal(outcome.code, 1)
  assert.deepEqual(said(outcome), ['.:1:1 error nothing-to-publish'])
  assert.deepEqual(paper.kept(), before)
})

describe('a masthead that is missing or wrong: exit code 2, everything as it was', () => {
  const mastheads: Readonly<Record<string, readonly [text: string | null, said: string]>> = {
    missing: [null, 'masthead.yaml:1:1 error no-masthead'],
    empty: ['', 'masthead.yaml:1:1 error no-masthead'],
    'without a name': ['language: en\n', 'masthead.yaml:1:1 error no-name'],
    'in a language that is none': ['name: X\nlanguage: xx-nonsense-\n', 'masthead.yaml:2:11 error unknown-language'],
    'in a zone that is none': ['name: X\ntimezone: Marram\n', 'masthead.yaml:2:11 error unknown-time-zone'],
    'at an address that is none': ['name: X\nurl: ledger.example\n', 'masthead.yaml:2:6 error bad-url'],
    'with a section twice': ['name: X\nsections: [Sport, sport]\n', 'masthead.yaml:2:19 error section-twice'],
    'with a key that is none': ['name: X\ntimzone: UTC\n', 'masthead.yaml:2:1 error unknown-key'],
  }
  test('under another name', async (t) => {
    const paper = await soundPaper(t)
    paper.remove('masthead.yaml')
    paper.file('Masthead.yml', 'name: The Strand Post\n')
    const outcome = await paper.build({})
    assert.deepEqual([outcome.code, said(outcome)], [2, ['Masthead.yml:1:1 error no-masthead']])
  })

  for (const [what, [text, expected]] of Object.entries(mastheads)) {
    test(what, async (t) => {
      const paper = await soundPaper(t)
      const before = paper.kept()
      if (text === null) paper.remove('masthead.yaml')
      else paper.file('masthead.yaml', text)
      const outcome = await paper.build({ keepGoing: true })
      assert.deepEqual([outcome.code, outcome.report], [2, null])
      assert.deepEqual(said(outcome), [expected])
      assert.deepEqual(paper.kept(), before)
    })
  }
})
