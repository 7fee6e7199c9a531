/** `broadsheet read`: how sure the desk is of each line, in the margin, below it, for programs and for one line. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatReading } from '../../../scripts/commands/show/show-reading.ts'
import { formatWhy } from '../../../scripts/commands/show/show-reasons.ts'
import { formatUnsure } from '../../../scripts/commands/show/show-unsure.ts'
import { read } from '../../../scripts/copy/read.ts'
import { parse } from '../../../scripts/desk/parse.ts'
import { evidenceFor, type LineSure, sureLines } from '../../../scripts/intake/evidence.ts'
import type { Understood } from '../../../scripts/intake/understood.ts'

const plain = (_: unknown, text: string) => text

const FERRY = `Headline: Ferry is late again

Harbour
The ferry left late, and arrived later, the harbour master said on Monday in the harbour office.
Nobody was told why, and nobody asked, since it is late on every Monday in the year.
`

function understood(text: string): Understood {
  const { copy } = read('ferry.txt', Buffer.from(text))
  assert.ok(copy !== null)
  const { items, dropped } = parse(copy, 'en')
  return { path: 'ferry.txt', copy, items, dropped, problems: [] }
}

const sure = (line: number, certainty: number, isUnsure = false): LineSure => ({
  line,
  certainty,
  second: 'a caption',
  isUnsure,
})

test('a figure stands between the label and the line, with a mark if it is to be looked at; what is certain has none', () => {
  const lines = formatReading(understood(FERRY), [sure(3, 0.07, true), sure(4, 0.99)], plain)
    .split('\n')
    .slice(2, 7)
  assert.deepEqual(
    lines.map((line) => line.slice(0, 24)),
    [
      '1  headline       ┃ Head',
      '2                 ┃ ',
      '3   × label  7 %? ┃ Harb',
      '4 paragraph 99 %  ┃ The ',
      '5 paragraph       ┃ Nobo',
    ],
  )
})

test('a line that is wrapped has its figure once, and stays within the terminal', () => {
  const lines = formatReading(understood(FERRY), [sure(5, 0.5)], plain, 60).split('\n')
  assert.ok(lines.every((line) => line.startsWith('  To overrule') || line.length <= 60))
  assert.equal(lines.filter((line) => line.includes('50 %')).length, 1)
})

test('below, the lines to look at: what else they might be, the first of many', () => {
  assert.equal(formatUnsure([sure(1, 0.9)], plain), '')
  assert.equal(formatUnsure([sure(1, 0.9), sure(4, 0.53, true)], plain), '\nUnsure\n  line 4: 53 %, else a caption\n')
  const many = formatUnsure(
    Array.from({ length: 10 }, (_, at) => sure(at + 1, 0.5, true)),
    plain,
  )
  assert.match(many, /\n {2}line 8: 50 %, else a caption\n {2}and 2 lines more, marked “\?” in the margin\n$/)
})

test('of a text with sentences each line that is not certain by itself has a share from 0.01 to 0.99', () => {
  const lines = sureLines(understood(FERRY.replace('Headline: ', '')))
  assert.deepEqual(
    lines.map(({ line }) => line),
    [1, 3, 4, 5],
  )
  for (const { certainty } of lines) assert.ok(certainty >= 0.01 && certainty <= 0.99)
  assert.ok(!sureLines(understood(FERRY)).some(({ line }) => line === 1), 'a header line is certain')
  assert.deepEqual(sureLines(understood('Fog on the bank\n')), [])
})

test('--why says it of its line', () => {
  const story = understood(FERRY)
  const evidence = evidenceFor(story, 4)
  assert.ok(evidence !== null && evidence.sure !== null)
  const { certainty, second } = evidence.sure
  const text = formatWhy(evidence, plain)
  assert.ok(text.includes(`How sure that is\n  ${Math.round(certainty * 100)} %; else it is ${second}\n`), text)
  const header = evidenceFor(story, 1)
  assert.ok(header !== null && !formatWhy(header, plain).includes('How sure'))
})

test('what the sidecar overrules and what rules know by its own words is settled', () => {
  const story = understood(FERRY.replace('Harbour\n', 'Harbour\n\nADVERTISEMENT\n\n'))
  assert.ok(story.dropped.some(({ text }) => text === 'ADVERTISEMENT'))
  assert.ok(!sureLines(story).some(({ line }) => line === 5))
  const settled = {
    ...story,
    items: [],
    dropped: [{ text: 'Harbour', rule: 'overruled kicker', span: { start: 31, end: 38 } } as const],
  }
  assert.deepEqual(sureLines(settled), [])
})

test('where a line says the headline again, it is surer that the other is it than that one line alone is', () => {
  const said = 'Harbour office says ferry is late again'
  const story = understood(FERRY.replace('Headline: Ferry is late again', said).replace('\nHarbour\n', `\n${said}\n`))
  const again = story.dropped.filter(({ rule }) => rule === 'repeated-headline')
  assert.equal(again.length, 1)
  const first = (dropped: Understood['dropped']) => sureLines({ ...story, dropped }).find(({ line }) => line === 1)
  assert.ok((first(again)?.certainty ?? 1) > (first([])?.certainty ?? 1))
  assert.ok(!sureLines(story).some(({ line }) => line === 3), 'the second one is known by its words')
})

test('headline and dek that are typed in the plain shape are no lines to look at; what may be a kicker is', () => {
  const told = (...blocks: readonly string[]) =>
    sureLines(understood(`${blocks.join('\n\n')}\n`)).map(({ line }) => line)
  const text = 'The council voted on Wednesday to keep the clock of the waiting room, which is wrong.'
  for (const [headline, dek] of [
    ['Council keeps its clock', 'A vote of seven to six, and no money to wind it'],
    ['Ferry to Aldmouth runs again', 'The crossing reopened on Tuesday after eleven weeks'],
    ['Hens win the harbour prize', 'Nobody else had entered, and the jury was hungry by then'],
  ] as const)
    assert.deepEqual(
      told(headline, dek, 'By Pim Larkin', text).filter((line) => line < 5),
      [],
      headline,
    )
  const kicked = told('Harbour', 'Council keeps its clock for a year', 'By Pim Larkin', text)
  assert.deepEqual(
    kicked.filter((line) => line < 5),
    [],
  )
  assert.ok(told('HARBOUR AND TOWN NEWS', 'Council keeps its clock for a year', 'By Pim Larkin', text).includes(1))
})
