/** The number of a wire's version, in its marks, and where there is none. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { versionIn } from '../../../scripts/desk/signs/version.ts'
import { copyOf } from '../copy-samples.ts'

const BODY = 'OSTREY, 14 May 2031 (Harbour Wire) – The mill was shut for a day on Wednesday, said the harbour office.'

/** Headline and version of a wire's story that begins with these lines. */
function read(...lines: readonly string[]) {
  const [item] = parse(copyOf('a.txt', [...lines, '', BODY, '', 'It opens again on Friday.'].join('\n')), 'en').items
  return item?.kind === 'story' ? [item.fields.headline?.value, item.fields.version?.value] : []
}

const SENT: readonly (readonly [line: string, version: string | undefined])[] = [
  ['UPDATE 2-Mill shut for a day', '2'],
  ['UPDATE 4 - Mill shut for a day', '4'],
  ['Update 2: Mill shut for a day', '2'],
  ['WRAPUP 3-Mill shut for a day', '3'],
  ['REFILE-UPDATE 1-Mill shut for a day', '1.5'],
  ['CORRECTED-UPDATE 3-Mill shut for a day', '3.5'],
  ['CORRECTED-Mill shut for a day', '0.5'],
  ['RPT-Mill shut for a day', '0.5'],
  ['3rd Lead: Mill shut for a day', '3'],
  ['Mill shut for a day', undefined],
]
for (const [line, version] of SENT) test(line, () => assert.deepEqual(read(line), ['Mill shut for a day', version]))

test('a slug above the headline', () => {
  assert.deepEqual(read('BC-MILL, 2nd Ld-Writethru', 'Mill shut for a day'), ['Mill shut for a day', '2'])
  assert.deepEqual(read('MILL-FLOOD 3rd Lead', 'Mill shut for a day'), ['Mill shut for a day', '3'])
})

test('a number of the news is none', () => {
  for (const headline of [
    'Top 10 mills of Ostrey',
    'Catch 22-year-old barge, says mayor',
    'Update on the mill of Ostrey',
  ])
    assert.deepEqual(read(headline), [headline, undefined])
  for (const mark of ['BC-MILL, 3rd Add', 'MILL-420', '0412', '2 of 3']) assert.equal(versionIn(mark, false), null)
})

test('every word for a version, in a mark of the wire', () => {
  for (const word of ['UPDATE', 'WRAPUP', 'WRITETHRU', 'LEAD', 'LD'])
    assert.equal(versionIn(`MILL ${word} 2`, false), '2', word)
  for (const nth of ['1st', '2nd', '3rd', '4th'])
    for (const word of ['Ld', 'Lead', 'NL', 'Writethru', 'Update'])
      assert.equal(versionIn(`BC-MILL, ${nth} ${word}`, false), nth[0], `${nth} ${word}`)
  for (const word of ['CORRECTED', 'REFILE', 'RPT', 'REPEATING']) {
    assert.equal(versionIn(`${word} UPDATE 2`, false), '2.5', word)
    assert.equal(versionIn(word, true), '0.5', word)
    assert.equal(versionIn(word, false), null, word)
  }
  for (const word of ['UPDATE', 'WRAPUP']) assert.equal(versionIn(`${word} -`, true), '1', word)
})

test('no word within another, and no number within one', () => {
  for (const mark of ['PLEAD 2', 'MILLED 2', 'LEAD 200', 'UPDATED 2', '12nd Leaders', '1112nd Ld'])
    assert.equal(versionIn(mark, false), null, mark)
})
