/** What a story may have several of, and where it stands: each change is the line that a person would have typed. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mendingWords } from '../../layouts/mend/words.ts'
import { keepsUntil } from '../../scripts/mend/changes.ts'
import { filed, mended } from './filed.ts'

const FERRY = `Ferry is late again

By Ada Quill

The ferry from Gull Point was late again on Monday, the harbour master said, for the fourth time in a month.

Passengers waited on the quay for an hour. Nobody was hurt, and the bakery sold out of buns.
`
const TWO = `${FERRY}
-----

Goat elected to the board

A goat named Bertil was elected to the harbour board by eleven votes to ten, after a long night of counting on Friday.
`
const NO_PICTURE = { 'ferry.jpg': '', 'ferry-2.jpg': '', 'ferry-3.jpg': '' }
const words = mendingWords('en')

describe('a place, a series, a small change', () => {
  test('each is one line, a number where it is one', async () => {
    const story = await filed('place', { 'ferry.txt': FERRY })
    const { text } = await mended(story, {
      pin: '2',
      until: '3 December 2026',
      series: 'The ferry years',
      part: '2',
      minor: 'true',
    })
    assert.equal(text, 'series: The ferry years\npart: 2\npin: 2\nuntil: 3 December 2026\nminor: true\n')
    const again = await filed('place', { 'ferry.txt': FERRY, 'ferry.yaml': text ?? '' })
    assert.equal((await mended(again, {})).text, text, 'and is read as it was typed')
    assert.equal(
      (await mended(again, { pin: '', minor: '' })).text,
      text?.replace(/pin.*\n/, '').replace(/minor.*\n/, ''),
    )
  })

  test('what cannot be read is told beside its field', async () => {
    const { faults } = await mended(await filed('unread', { 'ferry.txt': FERRY }), { until: 'soon', part: 'last' })
    assert.match(faults.until ?? '', /Found “until: soon”/)
    assert.match(faults.part ?? '', /Found “last” behind “part”/)
  })

  test('a place that is given up leaves “until”, and that is offered to be taken out', async () => {
    const story = await filed('left', { 'ferry.txt': FERRY, 'ferry.yaml': 'lead: true\nuntil: 3 December 2026\n' })
    const sent = (texts: Partial<typeof story.shown>) => ({ texts: { ...story.shown, ...texts }, picked: {} })
    assert.equal(keepsUntil(story, sent({ lead: '' })), true)
    assert.equal(keepsUntil(story, sent({ lead: '', pin: '2' })), false)
    assert.equal(keepsUntil(story, sent({ lead: '', until: '' })), false)
    assert.equal(keepsUntil(story, sent({})), false)
  })
})

describe('corrections', () => {
  test('one is added with its day, one more makes a list, and comments stay', async () => {
    const none = await filed('none', { 'ferry.txt': FERRY, 'ferry.yaml': '# mine\ndek: A # b\n' })
    const one = (await mended(none, { correction: 'It was the third: time.', 'correction-day': '2026-12-03' })).text
    assert.equal(one, '# mine\ndek: A # b\ncorrection: "(2026-12-03) It was the third: time."\n')
    const story = await filed('none', { 'ferry.txt': FERRY, 'ferry.yaml': one ?? '' })
    const two = (await mended(story, { correction: 'It was Tuesday.', 'correction-day': '4 December 2026' })).text
    assert.equal(
      two,
      '# mine\ndek: A # b\ncorrection:\n  - "(2026-12-03) It was the third: time."\n  - (4 December 2026) It was Tuesday.\n',
    )
    const both = await filed('none', {
      'ferry.txt': FERRY,
      'ferry.yaml': `${two?.replace('Tuesday.\n', 'Tuesday. # checked\n# below\n')}`,
    })
    const last = await mended(both, { 'correction-0': '' })
    assert.equal(
      last.text,
      '# mine\ndek: A # b\ncorrection:\n  - (4 December 2026) It was Tuesday. # checked\n# below\n',
    )
    assert.equal((await mended(both, { 'correction-0': '', 'correction-1': '' })).text, '# mine\ndek: A # b\n# below\n')
  })

  test('of the copy are not lost when one is added', async () => {
    const copy = `${FERRY}\nCorrection: The harbour master is a woman.\n`
    const story = await filed('copy', { 'ferry.txt': copy })
    const [first = ''] = (story.item.fields.corrections ?? []).map(({ value }) => value)
    assert.notEqual(first, '')
    const { text } = await mended(story, { correction: '(3 May 2031) It was Monday.', 'correction-day': '2031-05-04' })
    assert.match(
      text ?? '',
      /^correction:\n {2}- .*harbour master is a woman\."\n {2}- \(3 May 2031\) It was Monday\.\n$/,
    )
  })

  test('a day that is none is told, and one without a correction is nothing', async () => {
    const story = await filed('day', { 'ferry.txt': FERRY })
    const { faults, text } = await mended(story, {
      correction: 'It was Tuesday.',
      'correction-day': '31 February 2031',
    })
    assert.equal(text, null)
    assert.match(faults['correction-day'] ?? '', /which no calendar has/)
    assert.equal((await mended(story, { 'correction-day': '2031-05-04' })).text, '')
  })
})

describe('pictures', () => {
  test('the first has keys of the story, any other an entry behind those before it', async () => {
    const story = await filed('pictures', { 'ferry.txt': FERRY, ...NO_PICTURE })
    assert.deepEqual(
      story.hung.map(({ file }) => file),
      ['pictures/ferry.jpg', 'pictures/ferry-2.jpg', 'pictures/ferry-3.jpg'],
    )
    const { text } = await mended(story, { 'picture-0-alt': 'A ferry', 'picture-1-caption': 'Buns: sold out' })
    assert.equal(text, 'alt: A ferry\npictures:\n  - ferry.jpg\n  - file: ferry-2.jpg\n    caption: "Buns: sold out"\n')
    const again = await filed('pictures', { 'ferry.txt': FERRY, 'ferry.yaml': text ?? '', ...NO_PICTURE })
    assert.deepEqual(
      again.hung.map(({ file, alt = '', caption = '' }) => [file, alt, caption]),
      [
        ['pictures/ferry.jpg', 'A ferry', ''],
        ['pictures/ferry-2.jpg', '', 'Buns: sold out'],
        ['pictures/ferry-3.jpg', '', ''],
      ],
    )
    assert.equal((await mended(again, {})).text, text)
    assert.equal(
      (await mended(again, { 'picture-0-alt': '', 'picture-1-caption': '', 'picture-1-credit': 'Ada Quill' })).text,
      'pictures:\n  - ferry.jpg\n  - file: ferry-2.jpg\n    credit: Ada Quill\n',
    )
  })

  test('a list keeps its order, its comments and what stands around it', async () => {
    const sidecar =
      '# top\npictures: # by hand\n  # the best\n  - file: ferry-3.jpg # three\n    alt: Buns # warm\n  - ferry.jpg # one\n# dek below\ndek: A\n'
    const story = await filed('listed', { 'ferry.txt': FERRY, 'ferry.yaml': sidecar, ...NO_PICTURE })
    assert.deepEqual(
      story.hung.map(({ file }) => file),
      ['listed/ferry-3.jpg', 'listed/ferry.jpg', 'listed/ferry-2.jpg'],
    )
    const { text } = await mended(story, { 'picture-0-alt': 'Two buns', 'picture-1-credit': 'Ada Quill' })
    for (const kept of ['# top\n', '# by hand', '# the best', '# three', '# warm', '# one', '# dek below\ndek: A\n'])
      assert.ok(text?.includes(kept), `${kept} in\n${text}`)
    const again = await filed('listed', { 'ferry.txt': FERRY, 'ferry.yaml': text ?? '', ...NO_PICTURE })
    assert.deepEqual(
      again.hung.map(({ file, alt = '', credit = '' }) => [file, alt, credit]),
      [
        ['listed/ferry-3.jpg', 'Two buns', ''],
        ['listed/ferry.jpg', '', 'Ada Quill'],
        ['listed/ferry-2.jpg', '', ''],
      ],
    )
  })

  test('of a file with several stories stand in the entry, or above where they are said already', async () => {
    const story = await filed('several', { 'ferry.txt': TWO, 'ferry.jpg': '', 'ferry-2.jpg': '' })
    const { text } = await mended(story, { 'picture-1-alt': 'Buns' })
    assert.equal(
      text,
      'stories:\n  - match: Ferry is late again\n    pictures:\n      - ferry.jpg\n      - file: ferry-2.jpg\n        alt: Buns\n',
    )
    const above = await filed('above', {
      'ferry.txt': TWO,
      'ferry.yaml': 'pictures:\n  - ferry.jpg\n',
      'ferry.jpg': '',
    })
    const said = await mended(above, { 'picture-0-alt': 'Buns' })
    assert.equal(said.text, 'pictures:\n  - file: ferry.jpg\n    alt: Buns\n')
  })

  test('in the text keep their place; what the copy says of them is overruled, not emptied', async () => {
    const copy = `# Ferry is late again\n\nThe ferry from Gull Point was late again on Monday, the harbour master said.\n\n![A ferry](ferry.jpg "At noon")\n\nPassengers waited on the quay for an hour.\n`
    const story = await filed('text', { 'ferry.md': copy, 'ferry.jpg': '' })
    assert.equal(story.shown['picture-0-caption'], 'At noon')
    assert.equal((await mended(story, { 'picture-0-caption': '' })).faults['picture-0-caption'], words.copyStays)
    const { text } = await mended(story, { 'picture-0-caption': 'At one' })
    assert.equal(text, 'caption: At one\n')
    const again = await filed('text', { 'ferry.md': copy, 'ferry.yaml': text ?? '', 'ferry.jpg': '' })
    assert.equal(again.shown['picture-0-caption'], 'At one')
    assert.equal(again.hung[0]?.before, story.hung[0]?.before)
  })
})
