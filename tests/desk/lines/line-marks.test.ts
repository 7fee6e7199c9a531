/** Marks that mail programs and wires set on lines, word breaks of narrow columns, and lines that only look marked. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unmarked } from '../../../scripts/desk/lines/line-marks.ts'
import { undivided } from '../../../scripts/desk/lines/narrow.ts'
import { linesOf } from '../../../scripts/flow/copy.ts'

const SIX = ['The ferry', 'sailed on', 'Monday at', 'nine with', 'all hands', 'on board.']

function made(lines: readonly string[]) {
  const text = lines.join('\n')
  const { lines: bare, marks, replies } = unmarked(linesOf(text))
  return {
    bare: bare.map((line) => line.text),
    marks: marks.map(({ start, end }) => text.slice(start, end)),
    replies: replies.map((line) => line.text),
  }
}

describe('marks on lines', () => {
  test('a copy that is quoted throughout', () => {
    assert.deepEqual(made(SIX.map((line) => `> ${line}`)), {
      bare: SIX.map((line) => `  ${line}`),
      marks: SIX.map(() => '> '),
      replies: [],
    })
  })

  test('what is quoted twice is an older mail', () => {
    const { bare, replies } = made([...SIX.map((line) => `> ${line}`), '>> Where is it?'])
    assert.deepEqual([bare.at(-1), replies], ['', ['>> Where is it?']])
  })

  test('a copy that is quoted twice throughout is the copy', () => {
    const { bare, marks, replies } = made(SIX.map((line) => `>> ${line}`))
    assert.deepEqual([bare[0], marks[0], replies], ['   The ferry', '>> ', []])
  })

  test('flags that open and close the lines of a head', () => {
    assert.deepEqual(made(['^BC-FERRY<', '^Ferry sails again<', 'The ferry sailed.']), {
      bare: [' BC-FERRY ', ' Ferry sails again ', 'The ferry sailed.'],
      marks: ['^', '<', '^', '<'],
      replies: [],
    })
  })

  const left: readonly (readonly [string, readonly string[]])[] = [
    ['five quoted lines', SIX.slice(1).map((line) => `> ${line}`)],
    ['a quotation in a longer copy', [...SIX.map((line) => `> ${line}`), ...SIX]],
    ['one flag', ['^Ferry sails again<', 'The ferry sailed.']],
    ['flags that open and do not close', ['^ up', '^ down']],
    ['nothing', ['']],
  ]
  for (const [name, lines] of left)
    test(`not: ${name}`, () => assert.deepEqual(made(lines), { bare: lines, marks: [], replies: [] }))

  test('every character keeps its place', () => {
    for (const lines of [SIX.map((line) => `> ${line}`), ['^BC-FERRY<', '^Ferry sails again<']])
      assert.deepEqual(
        made(lines).bare.map(({ length }) => length),
        lines.map(({ length }) => length),
      )
  })
})

const DIVIDED = ['The band-', 'stand in Pether-', 'ton Park is to be re-', 'newed by the council.']

describe('words divided at the ends of lines', () => {
  const narrow = (lines: readonly string[]) => undivided(linesOf(lines.join('\n'))).map(({ text }) => text)

  test('three of them are a column', () => {
    assert.deepEqual(narrow(DIVIDED), [
      'The band\u00ad',
      'stand in Pether\u00ad',
      'ton Park is to be re\u00ad',
      'newed by the council.',
    ])
  })

  test('in any script with capitals', () => {
    assert.deepEqual(narrow(['Паром ві-', 'дійшов із при-', 'чалу вран-', 'ці.'])[0], 'Паром ві\u00ad')
  })

  const left: readonly (readonly [string, readonly string[]])[] = [
    ['two of them', DIVIDED.slice(0, 2).concat('ton Park.')],
    ['a capital below', ['The Ostrey-', 'Marram line, the Pether-', 'Marram line, the Sal-', 'Valmer line.']],
    ['a blank line below', ['The band-', '', 'The stand-', '', 'The park-', '']],
    ['wide lines', DIVIDED.map((line) => `${'The ferry sailed on Monday at nine with all hands on board, '}${line}`)],
    ['dashes', ['The ferry -', 'the old one -', 'came back -', 'at nine.']],
  ]
  for (const [name, lines] of left) test(`not: ${name}`, () => assert.deepEqual(narrow(lines), lines))
})
