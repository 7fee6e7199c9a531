/** What an editor changes of a story goes into its sidecar, to the story that is meant, or is told why not. */

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { mendingWords } from '../../layouts/mend/words.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { MENDABLE } from '../../scripts/mend/fields.ts'
import { doubtOf, picksOf } from '../../scripts/mend/picks.ts'
import { replaceSidecar, sidecarFile } from '../../scripts/mend/sidecar-file.ts'
import { type MendStory, readStory } from '../../scripts/mend/story.ts'
import { PAPER } from '../layouts/samples.ts'
import { NO_LINKS } from '../system.ts'
import { content, desk, filed, mended } from './filed.ts'

const FERRY = `Ferry is late again

By Ada Quill

The ferry from Gull Point was late again on Monday, the harbour master said, for the fourth time in a month.

Passengers waited on the quay for an hour. Nobody was hurt, and the bakery sold out of buns.
`
const TWO = `The well in Tide Street

The well in Tide Street gave salt water on Sunday, and the council closed it until further notice, the clerk wrote.

-----

Goat elected to the board

A goat named Bertil was elected to the harbour board by eleven votes to ten, after a long night of counting on Friday.
`

describe('a story alone in its file', () => {
  test('shows what the desk read, and writes nothing where nothing was changed', async () => {
    const story = await filed('alone', { 'ferry.txt': FERRY })
    assert.equal(story.shown.headline, 'Ferry is late again')
    assert.equal(story.shown.bylines, 'Ada Quill')
    assert.equal(story.shown.section, 'alone')
    assert.deepEqual(await mended(story, {}), { text: '', faults: {}, others: [] })
  })

  test('each field becomes the line that a person would have typed', async () => {
    const story = await filed('each', { 'ferry.txt': FERRY })
    const { text } = await mended(story, {
      headline: 'Ferry: late',
      dek: 'For the fourth time',
      bylines: 'Ada Quill; Tom Reedy',
      date: '3 May 2031',
      section: 'Harbour',
      topics: 'ferries, buns',
      urgency: '2',
      lead: 'true',
      hold: 'true',
    })
    assert.equal(
      text,
      `headline: "Ferry: late"
dek: For the fourth time
byline: Ada Quill; Tom Reedy
date: 3 May 2031
section: Harbour
topics: ferries, buns
urgency: 2
lead: true
draft: true
`,
    )
    const again = await filed('each', { 'ferry.txt': FERRY, 'ferry.yaml': text ?? '' })
    assert.deepEqual(await mended(again, {}), { text, faults: {}, others: [] }, 'and is read as it was typed')
    assert.equal(again.shown.date, '3 May 2031')
  })

  test('a key is changed under the name that the sidecar has for it', async () => {
    const story = await filed('alias', { 'ferry.txt': FERRY, 'ferry.yaml': '# mine\ntitle: A # b\nby: C D\n' })
    assert.equal((await mended(story, { headline: 'E', bylines: 'F G' })).text, '# mine\ntitle: E # b\nby: F G\n')
  })

  test('an emptied field takes its key out, and what the copy says is back', async () => {
    const story = await filed('empty', { 'ferry.txt': FERRY, 'ferry.yaml': 'headline: A\nhed: B\ndek: C\n' })
    const { text } = await mended(story, { headline: '' })
    assert.equal(text, 'dek: C\n')
    assert.equal(
      (await filed('empty', { 'ferry.txt': FERRY, 'ferry.yaml': text ?? '' })).shown.headline,
      'Ferry is late again',
    )
  })

  test('what only the copy says cannot be emptied, but for names and topics', async () => {
    const story = await filed('stays', { 'ferry.txt': FERRY })
    assert.equal((await mended(story, { headline: '' })).faults.headline, mendingWords('en').copyStays)
    assert.equal((await mended(story, { bylines: '' })).text, 'byline:\n')
  })

  test('what cannot be read is told in the words of whoever reads sidecars, and nothing is written', async () => {
    const story = await filed('bad', { 'ferry.txt': FERRY })
    const { text, faults } = await mended(story, { date: '31 February 2031', urgency: '12', headline: 'Fine' })
    assert.equal(text, null)
    assert.match(faults.date ?? '', /^Found the date “31 February 2031”, which no calendar has/)
    assert.match(faults.urgency ?? '', /^Found the urgency “12”/)
    assert.equal(faults.headline, undefined)
    assert.match((await mended(story, { date: 'Tuesday' })).faults.date ?? '', /expected day, month and year/)
  })

  test('a section that the masthead does not list is told beside its field', async () => {
    const listed = new Desk({ ...PAPER, sections: [{ slug: 'harbour', name: 'Harbour', formerly: [] }] })
    const story = await filed('Harbour', { 'ferry.txt': FERRY }, 0, listed)
    const { text, faults } = await mended(story, { section: 'Habour' }, {}, listed)
    assert.equal(text, null)
    assert.match(faults.section ?? '', /Did you mean “Harbour”/)
  })

  test('of all that holds it, one key is left', async () => {
    const story = await filed('held', { 'ferry.txt': FERRY, 'ferry.yaml': 'status: draft\nunlisted: true\n' })
    assert.equal(story.shown.hold, 'true')
    assert.equal((await mended(story, { hold: '' })).text, '')
    assert.equal((await mended(story, { hold: 'false' })).text, 'draft: false\n')
  })

  test('front matter stays: the sidecar is written, which wins', async () => {
    const story = await filed('matter', {
      'ferry.md': `---\ntitle: From the matter\n---\n\n${FERRY.split('\n\n').slice(2).join('\n\n')}`,
    })
    assert.equal(story.sidecar.path, 'matter/ferry.yaml')
    assert.equal(story.shown.headline, 'From the matter')
    assert.equal((await mended(story, { headline: 'From the page' })).text, 'headline: From the page\n')
  })
})

describe('a story among several', () => {
  test('has its entry, named by its headline', async () => {
    const story = await filed('two', { 'two.txt': TWO }, 1)
    assert.equal(story.shown.headline, 'Goat elected to the board')
    assert.equal(
      (await mended(story, { headline: 'Goat wins' })).text,
      'stories:\n  - match: Goat elected to the board\n    headline: Goat wins\n',
    )
  })

  test('what is said of all of them stays, and is overruled in the entry', async () => {
    const all = 'date: 9 March 2025 # all\nstories:\n  - match: The well\n    dek: Salt\n'
    const first = await filed('all', { 'two.txt': TWO, 'two.yaml': all })
    assert.equal(first.shown.dek, 'Salt')
    assert.equal((await mended(first, { date: '' })).faults.date, mendingWords('en').inherited)
    assert.equal((await mended(first, { date: '10 March 2025' })).text, `${all}    date: 10 March 2025\n`)
    const second = await filed('all', { 'two.txt': TWO, 'two.yaml': all }, 1)
    assert.equal(
      (await mended(second, { urgency: '1' })).text,
      `${all}  - match: Goat elected to the board\n    urgency: 1\n`,
    )
  })

  test('that no words tell from another is told, and nothing is written', async () => {
    const story = await filed('twins', { 'two.txt': `${TWO.split('-----')[0]}-----\n\n${TWO.split('-----')[0]}` }, 1)
    assert.deepEqual((await mended(story, { dek: 'x' })).others, [mendingWords('en').noMatch])
  })
})

describe('what the desk was unsure of', () => {
  test('a drafted headline stands first, and is settled by a click', async () => {
    const story = await filed('draft', { 'pier.txt': FERRY.split('\n\n').slice(2).join('\n\n') })
    assert.equal(doubtOf('headline', story), 'drafted')
    assert.equal(doubtOf('date', story), 'undated')
    assert.equal(doubtOf('dek', story), null)
    assert.deepEqual(picksOf('headline', story), [{ kind: 'first', value: story.shown.headline }])
    assert.equal((await mended(story, {}, { headline: 'first' })).text, `headline: ${story.shown.headline}\n`)
    assert.equal((await mended(story, {}, { headline: 'second' })).text, '', 'no such reading')
  })

  test('a near choice has its second reading, or that there is none', async () => {
    const story = await filed('near', { 'ferry.txt': FERRY })
    const [taken, other] = ['Ada Quill', 'Tom Reedy'].map((value) => ({ start: 0, end: 1, value }))
    assert.ok(taken !== undefined && other !== undefined)
    const unsure: MendStory = {
      ...story,
      choices: [
        {
          kind: 'headline',
          taken: { ...taken, value: 'Ferry is late again' },
          other: { ...other, value: 'Buns sold out' },
        },
        { kind: 'byline', taken, instead: 'paragraph' },
        { kind: 'missed', name: 'date', other: { ...other, value: '2031-05-03' } },
      ],
    }
    assert.deepEqual(
      MENDABLE.filter((key) => doubtOf(key, unsure) === 'unsure'),
      ['headline', 'bylines', 'date'],
    )
    const { text } = await mended(unsure, {}, { headline: 'second', bylines: 'none', date: 'second' })
    assert.equal(text, 'headline: Buns sold out\nbyline:\ndate: 2031-05-03\n')
  })
})

describe('the sidecar on the disk', () => {
  test('is replaced whole, and not if it changed meanwhile', async () => {
    const story = await filed('disk', { 'ferry.txt': FERRY, 'ferry.yaml': 'dek: A\n' })
    assert.equal(replaceSidecar(story.sidecar, await sidecarFile(content, story.source), 'dek: B\n'), true)
    assert.equal(await readFile(join(content, 'disk/ferry.yaml'), 'utf8'), 'dek: B\n')
    assert.equal(replaceSidecar(story.sidecar, await sidecarFile(content, story.source), 'dek: C\n'), false)
    assert.equal(await readFile(join(content, 'disk/ferry.yaml'), 'utf8'), 'dek: B\n')
  })

  test('what the editor sees has another seal once anything of it changed', async () => {
    const one = await filed('seal', { 'ferry.txt': FERRY })
    const sidecar = await filed('seal', { 'ferry.txt': FERRY, 'ferry.yaml': '# a\n' })
    const copy = await filed('seal', {
      'ferry.txt': FERRY.replace('late again\n', 'late, late\n'),
      'ferry.yaml': '# a\n',
    })
    assert.equal(new Set([one.seen, sidecar.seen, copy.seen]).size, 3)
  })

  test('one that is broken, doubled or no text is refused with the problem', async () => {
    for (const [folder, files, said] of [
      ['broken', { 'ferry.yaml': 'headline: [\n' }, /opened and never closed/],
      ['doubled', { 'ferry.yaml': 'dek: a\n', 'ferry.yml': 'dek: b\n' }, /only one can be meant/],
    ] as const) {
      await filed(folder, { 'ferry.txt': FERRY })
      for (const [name, text] of Object.entries(files)) await writeFile(join(content, folder, name), text)
      const read = await readStory(desk, content, { source: `${folder}/ferry.txt`, position: 0 })
      assert.match(read.ok ? '' : read.reason, said)
    }
    await filed('latin', { 'ferry.txt': FERRY })
    await writeFile(join(content, 'latin/ferry.yaml'), Buffer.from([0x64, 0x3a, 0x20, 0xe9, 0x0a]))
    const read = await readStory(desk, content, { source: 'latin/ferry.txt', position: 0 })
    assert.match(read.ok ? '' : read.reason, /UTF-8/)
  })

  test('one that a link leads to is refused, and so is a folder that one leads to', { skip: NO_LINKS }, async () => {
    const outside = await mkdtemp(join(tmpdir(), 'broadsheet-outside-'))
    try {
      await writeFile(join(outside, 'target.yaml'), 'dek: A\n')
      await filed('linked', { 'ferry.txt': FERRY })
      await symlink(join(outside, 'target.yaml'), join(content, 'linked/ferry.yaml'))
      await writeFile(join(outside, 'gale.txt'), FERRY)
      await symlink(outside, join(content, 'away'), 'junction')
      for (const source of ['linked/ferry.txt', 'away/gale.txt']) {
        const read = await readStory(desk, content, { source, position: 0 })
        assert.match(read.ok ? '' : read.reason, /Found a link on the way/, source)
      }
    } finally {
      await rm(outside, { recursive: true, force: true })
    }
  })
})
