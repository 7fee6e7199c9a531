/** The front page as its editors want it: in a whole paper, over time, and by hand. */

import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { DeskMemory } from '../../../scripts/intake/memory/memory.ts'
import { WORKER } from '../../../scripts/keeping.ts'
import { codes, type Files, paperFor, type TestPaper } from '../../paper/paper.ts'

/** More stories than the front page has candidates, in the order of their names. */
const MANY: Files = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => {
    const number = `${at}`.padStart(2, '0')
    return [
      `s${number}.txt`,
      `Headline: Tide table ${number}\nDate: 12 May 2031\n\nThe tide came in as the table had it.\n`,
    ]
  }),
)

/** The headlines of the front page in their order, the lead first. */
function headlines(paper: TestPaper): string[] {
  return [...paper.page('/').matchAll(/<h2><a [^>]*>([^<]*)</g)].map(([, text = '']) => text)
}

const paperWith = (t: TestContext, files: Files) => paperFor(t, { ...MANY, ...files })

describe('a story that is given a place', () => {
  test('leads over whatever stands before it, until its time is over; then the paper changes by itself', async (t) => {
    const paper = paperWith(t, { 's29.yaml': 'lead: true\nuntil: 2031-05-15 09:00\n', 's28.yaml': 'pin: 2\n' })
    const memory = () => new DeskMemory(paper.paths.memory)
    const build = async (now: string) => {
      const desk = memory()
      const outcome = await paper.build({ now, desk })
      desk.save(outcome.silent)
      return outcome
    }
    const first = await build('2031-05-14T12:00:00Z')
    assert.deepEqual(codes(first), [])
    assert.deepEqual(headlines(paper).slice(0, 2), ['Tide table 29', 'Tide table 28'])
    assert.equal(first.due?.at, '2031-05-15T08:00:00Z')
    assert.equal(first.due?.kind, 'unpin')
    assert.equal((await build('2031-05-15T07:59:59Z')).report?.changed.length, 0)
    const later = await build('2031-05-15T08:00:00Z')
    assert.ok(later.report?.changed.includes('/'))
    assert.equal(later.due, null)
    assert.deepEqual(headlines(paper).slice(0, 2), ['Tide table 00', 'Tide table 28'])
    // What was kept comes to what a complete build of the same copy and clock comes to; an earlier clock, too.
    for (const now of ['2031-05-15T08:00:00Z', '2031-05-14T13:00:00Z']) {
      await build(now)
      const site = paper.site()
      const fresh = paperFor(t, {
        ...MANY,
        's29.yaml': paper.text('s29.yaml'),
        's28.yaml': 'pin: 2\n',
        'register.ndjson': paper.register(),
      })
      await fresh.build({ now })
      assert.deepEqual(
        Object.keys(site).filter((file) => site[file] !== fresh.site()[file] && !/seals|^\.broadsheet$/.test(file)),
        [],
      )
    }
  })

  test('“until” alone is told, with its line; what cannot be read, too', async (t) => {
    const paper = paperWith(t, {
      's01.yaml': 'urgency: 3\nuntil: 2031-06-01\n',
      's02.yaml': 'pin: 4\n',
      's03.yaml': 'pin: 2\nuntil: soon\n',
    })
    const { problems } = await paper.build()
    assert.deepEqual(
      problems.map(({ code, file, line }) => `${code} ${file}:${line}`),
      ['until-alone s01.yaml:2', 'unread-pin s02.yaml:1', 'unread-until s03.yaml:2'],
    )
  })

  test('an opinion by its headline is no lead, and is set as opinion', async (t) => {
    const paper = paperFor(t, {
      'a.txt': `Headline: Kommentar: Die Mauer kann warten\nDate: 14 May 2031\n\n${'Niemand hat es so eilig wie der Rat. '.repeat(20)}\n`,
      'b.txt': 'Headline: Ferry late\nDate: 12 May 2031\n\nIt left late.\n',
    })
    await paper.build()
    assert.equal(headlines(paper)[0], 'Ferry late')
    assert.match(paper.page('/'), /<article class="second[^"]* opinion"/)
  })
})

describe('front.yaml', () => {
  test('lays what it names; the rest lays itself out, and a page is printed only where it changes', async (t) => {
    const paper = paperWith(t, { 'front.yaml': 'lead: Tide table 17\nseconds:\n  - /2031/05/12/tide-table-03/\n' })
    assert.deepEqual(codes(await paper.build()), [])
    assert.deepEqual(headlines(paper).slice(0, 3), ['Tide table 17', 'Tide table 03', 'Tide table 00'])
    paper.file('front.yaml', 'lead: Tide table 18\n')
    assert.deepEqual((await paper.build()).report?.changed, ['/', WORKER])
    paper.remove('front.yaml')
    assert.deepEqual((await paper.build()).report?.changed, ['/', WORKER])
    assert.equal(headlines(paper)[0], 'Tide table 00')
  })

  test('falls back, and tells where and what was meant: a slip of the pen, a story that is held or gone', async (t) => {
    const paper = paperWith(t, {
      'front.yaml':
        'lead: Tide tabel 17\nseconds:\n  - Tide table 05\n  - /2031/05/12/tide-table-06/\n  - Tide Table 06\n',
    })
    await paper.build()
    paper.file('s05.yaml', 'draft: true\n')
    paper.remove('s06.txt')
    const { code, problems, report } = await paper.build()
    assert.deepEqual([code, report === null], [0, false])
    const front = problems.filter(({ file }) => file === 'front.yaml')
    assert.deepEqual(
      front.map((one) => `${one.severity} ${one.code} ${one.line}:${one.column}`),
      ['warning front-unknown 1:7', 'warning front-held 3:5', 'warning front-gone 4:5', 'warning front-gone 5:5'],
    )
    assert.match(front[0]?.hint ?? '', /Did you mean “Tide table 17”/)
    assert.doesNotMatch(paper.page('/'), /Tide table 0[56]/)
    assert.equal(headlines(paper)[0], 'Tide table 00')
  })

  test('damaged, it stops nothing', async (t) => {
    const paper = paperWith(t, { 'front.yaml': 'lead: [\n' })
    const outcome = await paper.build()
    assert.equal(outcome.code, 0)
    assert.ok(outcome.problems.every(({ severity, file }) => severity === 'warning' && file === 'front.yaml'))
    assert.equal(headlines(paper)[0], 'Tide table 00')
  })

  test('beside front.txt it is the sidecar of that, and holds it where it says so', async (t) => {
    const paper = paperWith(t, { 'front.txt': 'Headline: The front line\n\nIt held.\n', 'front.yaml': 'draft: true\n' })
    const { held, problems } = await paper.build()
    assert.deepEqual([held.length, problems.length], [1, 0])
  })
})

test('a correction that was filed by itself stands with its story, and is no news', async (t) => {
  const paper = paperFor(t, {
    'slip.txt': 'Headline: The slip is dry again\nDate: 12 May 2031\n\nIt was dry by noon, as Ada Brandt had said.\n',
    'wrong.txt':
      'CORRECTION\n\nThe story “The slip is dry again” of 12 May 2031 misnamed the clerk. She is Ada Brand.\n',
  })
  await paper.build()
  assert.deepEqual(headlines(paper), ['The slip is dry again'])
  assert.match(paper.page('/2031/05/12/the-slip-is-dry-again/'), /She is Ada Brand/)
})
