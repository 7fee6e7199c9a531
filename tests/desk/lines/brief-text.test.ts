/** A brief without what its list sets beside it, and the briefs that only end like one. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { briefText, briefTexts } from '../../../scripts/desk/lines/brief-text.ts'

const ONE: readonly (readonly [string, string])[] = [
  ['• Ferry sails again', 'Ferry sails again'],
  ['12. Ferry sails again', 'Ferry sails again'],
  ['3)  Ferry sails again', 'Ferry sails again'],
  ['11:02 Ferry sails again', 'Ferry sails again'],
  ['[11.02] – Ferry sails again', 'Ferry sails again'],
  ['Ferry sails again | 11:02', 'Ferry sails again'],
  ['Ferry sails again (11:02)', 'Ferry sails again'],
  ['▽港口重新开放', '港口重新开放'],
  ['Fähre fährt wieder (HWA)', 'Fähre fährt wieder'],
  ['Le port rouvre — Agence Valmer', 'Le port rouvre'],
  ['Порт відкрито | Портовий вісник', 'Порт відкрито'],
  ['Ferry sails again - Ada Quill', 'Ferry sails again'],
  ['Ferry sails again — staff', 'Ferry sails again'],
]

const WHOLE = [
  '9 die on the ferry',
  '41-year-old swims to Ostrey',
  'Ferry sails at 11:02',
  'Ferry sails again (at last)',
  'Ferry sails again (Ada Quill)',
  'Ferry sails — at last',
  'Win or lose - the ferry stays',
  'Ferry | pier | mole',
  '#1 ferry returns',
  'Fähre fährt wieder – nur nicht sonntags',
  '',
]

describe('one line alone', () => {
  for (const [line, text] of ONE) test(line, () => assert.equal(briefText(line), text))
  for (const line of WHOLE) test(`whole: ${line}`, () => assert.equal(briefText(line), line))
})

const LISTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'sources in brackets',
    ['1. Ferry sails (Marram Herald)', '2. Pier closes (Ostrey Courier)', '3. Mayor resigns (Pether)'],
    ['Ferry sails', 'Pier closes', 'Mayor resigns'],
  ],
  [
    'a source behind a dash, often the same',
    ['Ferry sails – Herald', 'Pier closes – Herald', 'Mayor resigns – Herald', 'Hat lost'],
    ['Ferry sails', 'Pier closes', 'Mayor resigns', 'Hat lost'],
  ],
  [
    'what two lines end with is theirs',
    ['Ferry sails (Ostrey)', 'Pier closes (Marram)', 'Mayor resigns', 'Hat lost', 'Board meets', 'Fog lifts'],
    ['Ferry sails (Ostrey)', 'Pier closes (Marram)', 'Mayor resigns', 'Hat lost', 'Board meets', 'Fog lifts'],
  ],
  [
    'what lines say in brackets is theirs',
    ['Ferry sails (at last)', 'Pier closes (for good)', 'Mayor resigns (he says)'],
    ['Ferry sails (at last)', 'Pier closes (for good)', 'Mayor resigns (he says)'],
  ],
  ['nothing', [], []],
]

describe('the lines of a list', () => {
  for (const [name, lines, texts] of LISTS) test(name, () => assert.deepEqual(briefTexts(lines), texts))
})
