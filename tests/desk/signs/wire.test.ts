/** What a wire sends around its copy, and the short lines that a story may hold. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRouting, isRoutingWord, isTransmission, SNAP } from '../../../scripts/desk/signs/wire.ts'

const SENT = [
  '0412',
  'HWA0312',
  'BC-Marram-Ferry',
  'BC-MARRAM-FERRY, 2nd Ld-Writethru',
  'FERRY-REPAIRS, 420',
  'Marram-Ferry, 1st Ld-Writethru, 0312',
  'ZCZC HWA012',
  '$$',
  'URGENT',
  'BULLETIN:',
  'EDS: 12',
  'slugline: FERRY-REPAIRS',
  'With photos',
  'w/ graphic',
  '420 words',
  'jd/kt',
  '^BC-MARRAM-FERRY<',
  'HWA 11:02 UPDATE2',
  '0930GMT',
  'keywords: ferry, harbour, Marram',
]

const COPY = [
  'Harbour reopens',
  'With nine people on board',
  'The urgent repairs took nine weeks',
  'Photos of the ferry were sold at the quay',
  'Keywords are on the back of the ticket',
  'At 9.30 the ferry sailed.',
  'Nine hundred words, and none of them kind',
  'Порт відкрито',
  '港口重新开放',
  'Der Hafen ist offen',
]

describe('a transmission line', () => {
  for (const line of SENT) test(line, () => assert.ok(isTransmission(line)))
  for (const line of COPY) test(`not: ${line}`, () => assert.ok(!isTransmission(line)))
})

describe('a routing line wherever it stands', () => {
  for (const line of ['NLZ031-032-130300-', 'MRC004>010-', '&&', 'NNNN', 'ZCZC HWA012 3 dom'])
    test(line, () => assert.ok(isRouting(line)))
  for (const line of ['ZCZCHWA', 'NNNNN', '$$', 'HARBOUR', 'R & D', 'MRC004'])
    test(`not: ${line}`, () => assert.ok(!isRouting(line)))
})

describe('six capitals', () => {
  for (const line of ['CWFPEL', ' HWAMRM ']) test(line, () => assert.ok(isRoutingWord(line)))
  for (const line of ['Harbor', 'HARBOUR', 'FERRY', 'CWFP3L', 'НОВИНИ'])
    test(`not: ${line}`, () => assert.ok(!isRoutingWord(line)))
})

const STAMPS: readonly (readonly [string, string])[] = [
  ['HWA SNAP 11:02 Ferry sails again', 'Ferry sails again'],
  ['NPA FLASH 9.05 Mayor resigns', 'Mayor resigns'],
  ['HWA URGENT 1102  Ferry sails again', 'Ferry sails again'],
]

describe('the stamp of a snap', () => {
  for (const [line, rest] of STAMPS) test(line, () => assert.equal(line.replace(SNAP, ''), rest))
  for (const line of [
    'Snap 11:02 Ferry sails again',
    'HWA SNAP Ferry sails again',
    'HWA SNAP 11:02',
    'COLD SNAP 11 dead',
  ])
    test(`not: ${line}`, () => assert.ok(!SNAP.test(line)))
})
