/** What a file is told of what it does not publish: much of it, or all; and the desk's own faults. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepLine, unpublished } from '../../scripts/desk/unpublished.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import type { Item } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const paper = masthead('name: The Tidal Post\nlanguage: en\ntimezone: Europe/London\n')
if (!paper.ok) throw new Error('The masthead is wrong')
const desk = new Desk(paper.value)

async function said(lines: readonly string[], path = 'a.txt'): Promise<string[]> {
  const { problems } = await desk.understand({ path, bytes: Buffer.from(lines.join('\n')), sidecar: null })
  return problems.map(({ severity, code, line, column, reason }) => `${severity} ${code} ${line}:${column} ${reason}`)
}

const HEAD = [
  'The slipway opens again',
  '',
  'The slipway opened on Monday, after nine weeks of work, the harbour master said.',
  '',
]
const ABOUT = 'The Harbour Trust looks after forty slipways, nine jetties and one lighthouse between here and the bar. '

describe('what is dropped is told', () => {
  const short = ['ADVERTISEMENT', '', '© 2031 The Tidal Post. All rights reserved.', '', '-30-']
  const long = ['About the Harbour Trust', ...ABOUT.repeat(3).trim().split('. ')]
  const body = Array.from({ length: 3 }, (_, at) => [
    `Boat ${at + 1} went in at noon, and its owner was pleased with it.`,
    '',
  ])

  test('a stretch of more than 200 characters, with its rule and its place', async () => {
    assert.deepEqual(await said([...HEAD, ...body.flat(), ...long]), [
      'warning much-dropped 12:1 Found 279 of 504 characters that are no copy by the desk’s rules and are not published: “The Harbour Trust looks after forty slipways, nine jetties a…” (boilerplate, 259 characters), and 1 more stretch.',
    ])
  })

  test('much routing of a wire is told, a slug and a number are not', async () => {
    const slug = (at: number) => `HWA03${at} the mill of Ostrey and its wheel, long`
    assert.deepEqual(await said(['BC-MILL, 420', 'URGENT', '', ...HEAD]), [])
    const [warning] = await said([slug(10), slug(11), slug(12), '', ...HEAD])
    assert.match(warning ?? '', /^warning much-dropped 1:1 .*\(transmission, /)
  })

  test('many small ones that come to more than 200, once', async () => {
    const marks = Array.from({ length: 20 }, () => [
      'ADVERTISEMENT',
      '',
      'A boat went in at noon, and its owner was pleased with it.',
      '',
    ])
    const [warning, ...others] = await said([...HEAD, ...marks.flat()])
    assert.match(
      warning ?? '',
      /^warning much-dropped 5:1 Found 260 of \d+ characters .+: “ADVERTISEMENT” \(advertisement, 13 characters\), and 19 more stretches\.$/,
    )
    assert.deepEqual(others, [])
  })

  test('little furniture is not: ten short lines of a newsroom', async () => {
    assert.deepEqual(await said([...HEAD, ...body.flat(), ...short]), [])
    const ten = Array.from({ length: 10 }, (_, at) => [`A ${at + 1}th boat went in at noon.`, '', 'ADVERTISEMENT', ''])
    assert.deepEqual(await said([...HEAD, ...ten.flat()]), [])
  })

  test('a tenth of a short file is, if its words are not its rule’s own', async () => {
    const trust = ['About the Harbour Trust', `${ABOUT}and others.`]
    assert.match(
      (await said([...HEAD, ...body.flat(), ...trust])).join(),
      /^warning much-dropped 12:1 Found 1\d\d of \d+ /,
    )
    const longer = Array.from({ length: 7 }, () => body).flat(2)
    assert.match((await said([...HEAD, ...longer, ...trust])).join(), /^warning words-dropped/)
  })

  /** What is told of a page of 600 characters of which these lines were dropped as its controls. */
  const ofPage = (lines: readonly string[]) => {
    const text = `${lines.join('\n')}\n${'x'.repeat(600 - lines.join('').length)}`
    const brief: Item = {
      kind: 'brief',
      language: 'en',
      direction: 'ltr',
      names: [],
      text: 'x',
      span: { start: 0, end: 1 },
      fields: {},
    }
    const dropped = lines.map((line) => {
      const start = text.indexOf(line)
      return { text: line, rule: 'page-control', span: { start, end: start + line.length } } as const
    })
    const copy = { path: 'a.txt', text, encoding: 'utf-8', lines: linesOf(text) }
    return unpublished(copy, [brief], dropped).map(({ code }) => code)
  }

  test('a tenth of a short page, if it is no control by its own words', () => {
    const names = (size: number) => ['Marram', 'Hythe', `Quay${'s'.repeat(size - 15)}`]
    assert.deepEqual(ofPage(names(101)), ['much-dropped'])
    assert.deepEqual(ofPage(names(100)), [])
    const controls = Array.from({ length: 13 }, (_, at) => ['Share', 'Log in', 'Subscribe'][at % 3] ?? '')
    assert.deepEqual(ofPage(controls), [])
  })

  test('a sentence among what was taken for controls is told at any size', () => {
    assert.deepEqual(ofPage(['Share', 'The quay is closed to walkers until Monday.']), ['words-dropped'])
  })

  test('marks, front matter and headers of mail are not counted', async () => {
    const routes = Array.from(
      { length: 9 },
      (_, at) => `Received: by harbour.example, ${at + 1} March 2031, for the desk`,
    )
    assert.deepEqual(
      await said([
        ...routes,
        'From: quay@harbour.example',
        'Subject: Slipway',
        '',
        ...HEAD,
        ...body.flat(),
        '* * *',
        '-30-',
      ]),
      [],
    )
  })

  test('a sentence or a figure that a rule takes for where it stands is, at any size', async () => {
    assert.deepEqual(await said([...HEAD, ...body.flat(), 'About the Harbour Trust', 'It looks after slipways.']), [
      'warning words-dropped 12:1 Found “It looks after slipways.”, which is no copy by the desk’s rules (boilerplate) and is not published.',
    ])
    assert.deepEqual(await said(['11:02 Ferry sails again', '10:41 Pier shut', '9:17 Hat lost']), [
      'warning words-dropped 1:1 Found “11:02”, which is no copy by the desk’s rules (stamp) and is not published, nor are 2 more like it.',
    ])
    assert.match((await said(['Dek: He leaves at 64', 'Kicker: HARBOUR'])).join(), /^warning nothing-read 1:1/)
  })

  test('a label of a word or two, a share button and a telephone are not', async () => {
    assert.deepEqual(await said(["WHAT'S ON", '', '10 a.m. Story hour, library', '7:30 p.m. Choir, fire hall']), [])
    assert.deepEqual(await said([...HEAD, ...body.flat(), 'Contact: Ines Marl', 'Phone: 555 0100']), [])
  })

  test('a file of which nothing is read is told, with the rules that took it', async () => {
    assert.deepEqual(await said(['ADVERTISEMENT', '', '***']), [
      'warning nothing-read 1:1 Found no story and no headline in this file, so nothing of it is published; all of it was dropped (advertisement, break).',
    ])
    assert.match((await said(['---', 'section: World', '---'], 'a.md')).join(), /^warning nothing-read 1:1/)
  })

  test('a headline alone is a brief, and an empty file has a warning of its own', async () => {
    assert.deepEqual(await said(['Harbour master retires']), [])
    assert.match((await said([''])).join(), /^warning empty-file [^,]+$/)
  })
})

test('a fault of the desk is an error of the file it happened in', async () => {
  const { items, problems } = await desk.understand({
    path: 'b.txt',
    bytes: Object.create(Uint8Array.prototype),
    sidecar: null,
  })
  assert.deepEqual(items, [])
  assert.deepEqual(
    problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`),
    ['error desk-failed b.txt'],
  )
})

test('what is told of names the line that calls it back, whatever the words are', () => {
  assert.equal(keepLine('It looks after slipways.'), 'keep: It looks after slipways.')
  assert.equal(keepLine(`${ABOUT}`), 'keep: The Harbour Trust looks after forty')
  assert.equal(keepLine('Contact: Ines Marl'), 'keep: "Contact: Ines Marl"')
  assert.equal(keepLine('  11:02\nFerry'), 'keep: "11:02"')
  assert.equal(keepLine('All'), 'keep: "All"')
  assert.equal(keepLine('港'.repeat(50)), `keep: ${'港'.repeat(40)}`)
})
