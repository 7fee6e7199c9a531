import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headerFields } from '../../../scripts/desk/rules/top/header-fields.ts'
import { headline } from '../../../scripts/desk/rules/top/headline.ts'
import { claims, readBy } from './read.ts'

const BODY = 'The fire broke out at night, the harbour master said on Sunday. Nobody was hurt.'

const HEADLINES = [
  'Mill burns',
  'Harbour bridge reopens after two years',
  'OSTREY MILL BURNS',
  'BAUCUS: BEEF DISPUTE',
  'Who set fire to the mill?',
  'Mill burns, mayor weeps!',
  'Mayor: ‘We lost the mill’',
  'iPhone found in whale',
  'Mill to be rebuilt in the U.S.',
  'Dr. Hale leaves St. Mary for Holm Inc.',
  'Міст відкрили у неділю',
  'حريق في المطحنة القديمة',
  '港口大桥周日重新开放',
  '400 march in Northmere',
]

describe('a first line that could be a headline, with a body below', () => {
  for (const line of HEADLINES) {
    test(line, () => {
      assert.deepEqual(readBy(headline, `\n${line}\n\n${BODY}`), {
        claims: [`headline: ${line}`],
        free: [BODY],
        problems: [],
      })
      assert.deepEqual(claims(headline, `  ${line}\n${BODY}`), [`headline: ${line}`])
    })
  }
})

const COPY: readonly (readonly [string, string])[] = [
  ['a sentence', `The mill burned.\n\n${BODY}`],
  ['a sentence in quotation marks', `“The mill burned.”\n\n${BODY}`],
  ['two sentences', `The mill burned. Nobody knows why it did\n\n${BODY}`],
  ['half a sentence', `The mill burned, and the\nharbour as well.\n\n${BODY}`],
  ['a line that ends where a sentence goes on', `The mill burned:\n\n${BODY}`],
  ['a line that begins in lower case', `burned the mill down\n\n${BODY}`],
  ['a line without words', `* * * * * * * *\n\n${BODY}`],
  ['a line that is too short', `Mill\n\n${BODY}`],
  ['a line that is too long', `${'Mill burns '.repeat(19)}\n\n${BODY}`],
  ['a line with nothing below', 'Harbour bridge reopens\n'],
  [
    'the first line of wrapped prose',
    'The council voted late on Tuesday to keep the tram, which had been\nthreatened with closure since the mill burned down and the harbour\nlost half of its trade.',
  ],
  ['nothing', ''],
]

describe('what is left to the body', () => {
  for (const [name, text] of COPY) {
    test(name, () => {
      assert.deepEqual(claims(headline, text), [])
    })
  }

  test('the first line, if a header line gives the headline', () => {
    const { claims, free } = readBy(
      [headerFields, headline],
      `Headline: Mill burns\n\nHarbour bridge reopens\n\n${BODY}`,
    )
    assert.deepEqual([claims, free], [['headline: Mill burns'], ['Harbour bridge reopens', BODY]])
  })
})
