/** The marks of a broadcast script, and the brackets and capitals of copy. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRundown, isScriptCue, PRONOUNCER, TIMING } from '../../../scripts/desk/signs/script.ts'

const CUES = [
  'ANCHOR 1:',
  'VO/SOT',
  'SOT :14',
  'TRT: 1:20',
  '[[ANCHOR ON CAM]]',
  '((VO))',
  '{CG: HARBOUR}',
  '>> QUILL: We sailed at nine.',
  '--- PKG ---',
  'OUTCUE: “… and that was that.”',
  'Writer: jh',
  'Duration: 0:40',
  ':30',
]

const COPY = [
  'Live music returns to the quay',
  'Music is back at the Ostrey pier',
  'The package was left on the ferry',
  'Time ran out for the harbour board',
  'Leader of the council resigns',
  'Out of office',
  '(Translated from the Marram dialect)',
  'Writers meet in Ostrey',
  'Tagged fish return',
]

describe('a cue', () => {
  for (const line of CUES) test(line, () => assert.ok(isScriptCue(line)))
  for (const line of COPY) test(`not: ${line}`, () => assert.ok(!isScriptCue(line)))
})

const TIMED: readonly (readonly [string, string])[] = [
  ['The ferry sailed at nine. (:11)', 'The ferry sailed at nine.'],
  ['The ferry sailed at nine. [0:08]', 'The ferry sailed at nine.'],
  ['The ferry sailed at nine. (12 secs)', 'The ferry sailed at nine.'],
  ['The ferry sailed at nine. (9")', 'The ferry sailed at nine.'],
]

describe('how long a sentence takes', () => {
  for (const [line, rest] of TIMED) test(line, () => assert.equal(line.replace(TIMING, ''), rest))
  for (const line of [
    'The ferry (9) sailed.',
    'He won it twice (2019)',
    'She came in third (with Ada Quill)',
    'It took (:11) and no more.',
  ])
    test(`not: ${line}`, () => assert.ok(!TIMING.test(line)))
})

const SAID: readonly (readonly [string, string])[] = [
  ['The ferry left Ekholt Down. Pronouncer: EK-holt DUN', 'The ferry left Ekholt Down.'],
  ['Pronouncers: EK-holt DUN, OSS-tree', ''],
  ['“We sailed.” Phonetic: kwill', '“We sailed.”'],
]

describe('how a name is said', () => {
  for (const [line, rest] of SAID) test(line, () => assert.equal(line.replace(PRONOUNCER, ''), rest))
  for (const line of [
    'The pronouncer: a thankless post',
    'Pronouncers met in Ostrey on Monday.',
    'Pronunciation is half the battle',
  ])
    test(`not: ${line}`, () => assert.ok(!PRONOUNCER.test(line)))
})

describe('a line of the rundown', () => {
  for (const line of ['A12  LOTTERY    VO/SOT   0:40   PRODUCER jh', 'B3\tFERRY\t:25', 'FERRY  WRITER: jh  TRT: 1:20'])
    test(line, () => assert.ok(isRundown(line)))
  for (const line of [
    'The ferry sailed at 0:40 in the night.',
    'Marram  3  Ostrey  2',
    'FERRY SAILS AGAIN',
    'He looked up.  The clock on the tower of the old harbour office said  0:40',
  ])
    test(`not: ${line}`, () => assert.ok(!isRundown(line)))
})
