/**
 * What a file says does not depend on what was read before it: the first expressions
 * are made of a few phrases and names, and later ones of all. This file is a process of
 * its own, so that its first reading is the first.
 */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Desk } from '../../scripts/intake/desk.ts'
import { inRow, LANGUAGES } from '../../scripts/languages/languages.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const paper = masthead('name: The Ferry Post\nlanguage: en\ntimezone: Europe/Lisbon\n')
if (!paper.ok) throw new Error('The masthead is wrong')
const desk = new Desk(paper.value)

const BODY = 'The ferry left the quay at noon, and nobody there was told why.\n\nIt came back in the evening.\n'
/** Each with a year, by which the second reading is of other lines than the first. */
const FILES: readonly ((year: number) => string)[] = [
  (year) => `The ferry is late\n22ndNovember ${year}\n\n${BODY}`,
  (year) => `EMBARGO: 1stMay ${year}, 6 p.m.\n\nThe ferry is late\n\n${BODY}`,
  (year) => `ſunday, 22 ſeptember ${year}\n\nThe ferry is late\n\n${BODY}`,
  (year) => `Késik a komp\nÍrta: Őry Ágnes | ${year}. november 22., vasárnap 18:30\n\n${BODY}`.normalize('NFD'),
  (year) => `Kasno\nsâmbătă 21 noiembrie ${year}\n\n${BODY}`.normalize('NFD'),
]

async function read(year: number): Promise<string[]> {
  const found: string[] = []
  for (const file of FILES) {
    const { items, dropped } = await desk.understand({
      path: 'ferry.txt',
      bytes: Buffer.from(file(year)),
      sidecar: null,
    })
    const said = items.map(({ fields }) => fields)
    const left = dropped.map(({ text, rule }) => `${rule}: ${text}`)
    found.push(JSON.stringify([said, left]).replaceAll(`${year}`, 'year'))
  }
  return found
}

test('a file says the same first and last', async () => {
  const first = await read(2026)
  for (const { months = [], weekdays = [] } of LANGUAGES)
    for (const [at, row] of months.entries()) {
      const [month = ''] = inRow(row)
      const day = inRow(weekdays[at % 7])[0] ?? ''
      const text = `Boats\nBy Ada Quill | ${day} 4 ${month} 2025\n\n${BODY}`
      for (const form of ['NFC', 'NFD'])
        await desk.understand({ path: 'boats.txt', bytes: Buffer.from(text.normalize(form)), sidecar: null })
    }
  assert.deepEqual(await read(2027), first)
  assert.match(first[0] ?? '', /year-11-22/)
  assert.match(first[2] ?? '', /year-09-22/)
  // Nothing of a name is left over, and no mark without its letter.
  assert.doesNotMatch(first.join('\n'), /: \p{M}/u)
  assert.doesNotMatch(first.join('\n'), /beside date: s/)
})
