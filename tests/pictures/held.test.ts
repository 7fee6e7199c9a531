/** Pictures of stories that are not out, which copy that is out names: nothing early, and told where; there as soon as their story is. */

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, test } from 'node:test'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { codes, type Files, paperFor, type TestPaper } from '../paper/paper.ts'
import { jpeg } from './draw.ts'

const LATER = '2031-12-02T12:00:00Z'
const FILES: Files = {
  'ferry.md':
    '# The ferry is late\n\nDate: 2 May 2031\n\nIt left late.\n\n![The new quay](quay.jpg "At noon.")\n\nIt arrived later.\n',
  'quay.txt': 'Headline: The new quay opens\nDate: 3 May 2031\n\nIt opened at noon, to a band.\n',
  'quay.yaml': 'embargo: 1 December 2031\nalt: The quay\n',
}
const STORY = '/2031/05/02/the-ferry-is-late/'

let picture: Buffer
before(async () => {
  picture = await jpeg(700, 500)
})

function pictured(paper: TestPaper): number {
  return Object.keys(paper.site()).filter((file) => file.startsWith('pictures/')).length
}

function told(outcome: Awaited<ReturnType<TestPaper['build']>>): string[] {
  return outcome.problems
    .filter(({ code }) => code === 'held-picture')
    .map(({ file, line, column }) => `${file}:${line}:${column}`)
}

test('the picture of a held story stands on no page that names it, until its story is out', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('quay.jpg', picture)
  const held = await paper.build()
  assert.deepEqual(codes(held), ['warning held-picture'])
  assert.deepEqual(told(held), ['ferry.md:7:17'])
  assert.match(held.problems[0]?.reason ?? '', /quay\.jpg, which belongs to quay\.txt/)
  assert.equal(pictured(paper), 0)
  assert.equal(existsSync(paper.paths.pictures), false)
  assert.doesNotMatch(paper.page(STORY), /<img|At noon/)
  const out = await paper.build({ now: LATER })
  assert.deepEqual(codes(out), [])
  assert.match(paper.page(STORY), /<figcaption>At noon/)
})

test('so it is of a sidecar, a number, a folder, a saved page, sound and documents, of drafts and of what was taken off', async (t) => {
  const hold = { 'quay.yaml': 'draft: true\n' }
  const others: readonly (readonly [string, Files])[] = [
    ['quay.jpg', { ...hold, 'ferry.yaml': 'pictures:\n  - quay.jpg\n' }],
    ['quay-2.jpg', { ...hold, 'ferry.yaml': 'pictures: [{ file: quay-2.jpg, alt: A quay }]\n' }],
    ['quay/night.jpg', { ...hold, 'ferry.yaml': 'pictures: [{ file: quay/night.jpg, alt: A quay }]\n' }],
    ['quay.pdf', { ...hold, 'ferry.yaml': 'pictures: [quay.pdf]\n' }],
    ['QUAY.jpg', { 'quay.yaml': 'expires: 1 May 2031\n', 'ferry.yaml': 'pictures: [QUAY.jpg]\n' }],
    [
      'band_files/a.jpg',
      {
        'band.html':
          '<title>A band</title><h1>A band comes</h1><p>It comes at noon, by boat.<img src="band_files/a.jpg" width="700">',
        'band.yaml': 'draft: true\n',
        'quay.yaml': 'urgency: 5\n',
        'ferry.yaml': 'pictures: [{ file: band_files/a.jpg, alt: A band }]\n',
      },
    ],
  ]
  for (const [name, files] of others) {
    const paper = paperFor(t, {
      ...FILES,
      ...files,
      'ferry.md': '# The ferry is late\n\nDate: 2 May 2031\n\nIt left late.\n',
    })
    paper.file(name, name.endsWith('.pdf') ? Buffer.from('%PDF-1.7 minutes') : picture)
    const outcome = await paper.build()
    assert.deepEqual(codes(outcome), ['warning held-picture'], name)
    assert.match(told(outcome)[0] ?? '', /^ferry\.yaml:[12]:\d+$/, name)
    assert.equal(pictured(paper), 0, name)
  }
})

test('what is called after no held story goes out with the copy that names it', async (t) => {
  const paper = paperFor(t, {
    ...FILES,
    'ferry.md': '# The ferry is late\n\nDate: 2 May 2031\n\nIt left late.\n\n![The bar](img/bar.jpg)\n\nIt came.\n',
    'quay.txt': 'Headline: The new quay opens\nDate: 3 May 2031\n\nIt opened.\n\n![The bar](img/bar.jpg)\n',
  })
  paper.file('img/bar.jpg', picture)
  assert.deepEqual(codes(await paper.build()), [])
  assert.ok(pictured(paper) > 0)
})

test('step by step as at once: held, let out, held again', async (t) => {
  const paper = paperFor(t, FILES)
  const desk = new DeskMemory(paper.paths.memory)
  paper.file('quay.jpg', picture)
  const step = async (): Promise<number> => {
    const outcome = await paper.build({ desk })
    desk.save(outcome.silent)
    const other = paperFor(t, { ...FILES, 'quay.yaml': paper.text('quay.yaml') })
    other.file('quay.jpg', picture)
    const whole = await other.build()
    assert.deepEqual(told(outcome), told(whole))
    assert.equal(paper.page(STORY), other.page(STORY))
    return pictured(paper)
  }
  assert.equal(await step(), 0)
  paper.file('quay.yaml', 'alt: The quay\n')
  assert.ok((await step()) > 0)
  paper.file('quay.yaml', 'draft: true\n')
  assert.equal(await step(), 0)
  assert.equal(await step(), 0)
})

test('a story that is called as a picture and held takes it from the copy that had it', async (t) => {
  const { 'quay.txt': quay = '', 'ferry.md': ferry = '' } = FILES
  const paper = paperFor(t, {
    'ferry.md': ferry,
    'fog.txt': 'Headline: Fog\nDate: 1 May 2031\n\nIt came in at four.\n',
  })
  const desk = new DeskMemory(paper.paths.memory)
  paper.file('quay.jpg', picture)
  desk.save((await paper.build({ desk })).silent)
  assert.ok(pictured(paper) > 0)
  paper.file('quay.txt', quay)
  paper.file('quay.yaml', 'draft: true\n')
  const outcome = await paper.build({ desk })
  assert.deepEqual(told(outcome), ['ferry.md:7:17'])
  assert.equal(pictured(paper), 0)
})
