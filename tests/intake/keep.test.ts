/** `keep:` in a sidecar: what the desk dropped comes back as paragraphs in its place, and what is wrong with it is told. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { faults, spansOf } from '../desk/accounted.ts'

const paper = masthead('name: The Tidal Post\nlanguage: en\ntimezone: Europe/London\n')
if (!paper.ok) throw new Error('The masthead is wrong')
const desk = new Desk(paper.value)

async function read(lines: readonly string[], sidecar: string, path = 'a.txt') {
  const understood = await desk.understand({
    path,
    bytes: Buffer.from(lines.join('\n')),
    sidecar: { path: 'a.yaml', text: sidecar },
  })
  const { items, dropped, problems, copy } = understood
  if (copy === null) throw new Error('Nothing was read')
  return {
    items,
    bodies: items.map((item) => (item.kind === 'brief' ? item.text : item.body.map(({ text }) => text))),
    dropped: dropped.map(({ text }) => text),
    said: problems.map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`),
    hints: problems.map(({ hint }) => hint),
    faults: faults(copy, spansOf({ items, dropped })),
  }
}

const STORY = [
  'The slipway opens again',
  '',
  'ADVERTISEMENT',
  '',
  'The slipway opened on Monday, after nine weeks of work, the harbour master said.',
  '',
  'A boat went in at noon, and its owner was pleased with it.',
  '',
  'Another went in at one, and nobody was there to see it.',
  '',
  'About the Harbour Trust',
  'The Harbour Trust looks after forty slipways, nine jetties',
  'and one lighthouse between here and the bar.',
  '',
  '###',
]
const BODY = [4, 6, 8].map((at) => STORY[at] ?? '')
const TRUST = `${STORY[11]} ${STORY[12]}`

describe('what is named comes back', () => {
  test('by its first words, whole though it was wrapped, where it stood', async () => {
    const { bodies, dropped, said, faults } = await read(STORY, 'keep: the harbour trust  looks\n')
    assert.deepEqual(bodies, [[...BODY, TRUST]])
    assert.deepEqual(
      dropped.map((text) => text.trim()),
      ['ADVERTISEMENT', 'About the Harbour Trust', '###'],
    )
    assert.deepEqual([said, faults], [[], []])
  })

  test('by some of it, if nothing begins so; and several, as a list', async () => {
    const { bodies } = await read(STORY, 'keep:\n  - nine jetties\n  - Advertisement\n')
    assert.deepEqual(bodies, [['ADVERTISEMENT', ...BODY, TRUST]])
  })

  test('all of it but marks', async () => {
    const { bodies, dropped, faults } = await read(STORY, 'keep: all\n')
    assert.deepEqual(bodies, [['ADVERTISEMENT', ...BODY, 'About the Harbour Trust', TRUST]])
    assert.deepEqual([dropped.map((text) => text.trim()), faults], [['###'], []])
  })

  test('in the story that it stands in, of several', async () => {
    const other = STORY.map((line) => line.replaceAll('slipway', 'jetty').replaceAll('Harbour Trust', 'Jetty Board'))
    const { bodies } = await read(
      ['Document 1 of 2', '', ...STORY, '', 'Document 2 of 2', '', ...other],
      'keep: The Jetty Board looks\n',
    )
    assert.equal(bodies[0]?.length, 3)
    assert.equal(bodies[1]?.at(-1), TRUST.replace('slipways', 'jettys').replace('Harbour Trust', 'Jetty Board'))
  })

  test('as a story of its own where there is none, held by what holds the file', async () => {
    const { items, bodies, said } = await read(['EMBARGOED UNTIL 1 MAY 2031', '', 'ADVERTISEMENT'], 'keep: all\n')
    assert.deepEqual(bodies, [['ADVERTISEMENT']])
    assert.deepEqual([items[0]?.fields.embargo?.value.slice(0, 10)], ['2031-05-01'])
    assert.deepEqual(said, ['warning drafted-headline a.txt:3:1'])
  })
})

describe('what is wrong with it', () => {
  test('it names nothing that was dropped: an error, with the nearest that was', async () => {
    const { said, hints } = await read(STORY, 'section: Harbour\nkeep: Abuot the Harbour\n')
    assert.deepEqual(
      said.filter((one) => one.includes('a.yaml')),
      ['error no-keep a.yaml:2:7'],
    )
    assert.equal(hints[0], 'Did you mean “About the Harbour Trust”? “broadsheet read” shows what was dropped.')
  })

  test('it names what is published as it is: a warning', async () => {
    assert.equal((await read(STORY, 'keep: The slipway opened\n')).said[0], 'warning keep-unneeded a.yaml:1:7')
  })

  test('it is no text', async () => {
    for (const keep of ['', '{ a: b }'])
      assert.equal((await read(STORY, `keep: ${keep}\n`)).said[0], 'error not-text a.yaml:1:7', keep)
  })
})
