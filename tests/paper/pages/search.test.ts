/** The search index of a whole paper: made with the pages, left alone while no story changed, the same bytes each time. */

import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { pressIndex } from '../../../scripts/press/search/press-index.ts'
import { OTHER_INDEX } from '../../system.ts'
import { bytesIn, type Files, paperFor, type TestPaper, timesIn } from '../paper.ts'

const LATER = '2031-05-15T08:00:00Z'
const FILES: Files = {
  'harbour/lamp.md':
    '---\nheadline: The lamp is lit\ndate: 2 May 2031\n---\n\nIt was lit at dusk by **keepers** &amp; gulls.\n',
  'harbour/slip.txt': 'Headline: The slip is wet\nDate: 3 May 2031\n\nIt was wet all day, as slips are.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
}

/** What the index is, byte for byte; where that is not to be had, all that it finds. */
const indexOf = (paper: TestPaper) =>
  OTHER_INDEX === false ? bytesIn(join(paper.paths.output, 'pagefind')) : found(paper)
const timesOf = (paper: TestPaper) => timesIn(join(paper.paths.output, 'pagefind'))

/** What the index has of each item, by its address. */
function found(paper: TestPaper): Record<string, { content: string; meta: Record<string, string> }> {
  const folder = join(paper.paths.output, 'pagefind/fragment')
  const fragments = readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
    return JSON.parse(text.replace(/^pagefind_dcd/, ''))
  })
  return Object.fromEntries(fragments.map(({ url, content, meta }) => [url, { content, meta }]))
}

async function published(t: Parameters<typeof paperFor>[0], files = FILES): Promise<TestPaper> {
  const paper = paperFor(t, files)
  const { code, report } = await paper.build()
  assert.deepEqual([code, report?.index], [0, 'made'])
  return paper
}

describe('the index', () => {
  test('holds each story and brief, and no page that nobody asks for', async (t) => {
    const paper = await published(t)
    const files = Object.keys(indexOf(paper))
    for (const name of ['pagefind-entry.json', 'pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind'])
      assert.ok(files.includes(name), name)
    assert.ok(!files.some((file) => /ui|highlight/.test(file)))
    const all = found(paper)
    assert.equal(Object.keys(all).length, 5)
    assert.equal(all['/2031/05/02/the-lamp-is-lit/']?.content, 'It was lit at dusk by keepers & gulls.')
    assert.equal(all['/2031/05/02/the-lamp-is-lit/']?.meta.section, 'Harbour')
    const bell = Object.entries(all).find(([, { meta }]) => meta.title === 'Bell found in a barn')
    assert.match(bell?.[0] ?? '', /^\/2031\/05\/14\/#b-/)
    assert.equal(bell?.[1].meta.undated, '·')
  })

  test('has the same bytes whenever it is made', { skip: OTHER_INDEX }, async (t) => {
    const once = await published(t)
    const again = await published(t, Object.fromEntries(Object.entries(FILES).reverse()))
    assert.deepEqual(indexOf(again), indexOf(once))
    rmSync(once.paths.record)
    const before = once.kept()
    await once.build({ now: LATER })
    assert.deepEqual({ ...before, 'state/record.ndjson': '' }, { ...once.kept(), 'state/record.ndjson': '' })
  })

  test('is left alone while no story changed, whatever else did', async (t) => {
    const paper = await published(t)
    const times = timesOf(paper)
    assert.equal((await paper.build({ now: LATER })).report?.index, 'left')
    paper.file('masthead.yaml', `${paper.text('masthead.yaml')}motto: Every tide\n`)
    const { report } = await paper.build({ now: LATER })
    assert.ok((report?.changed.length ?? 0) > 10)
    assert.equal(report?.index, 'left')
    assert.deepEqual(timesOf(paper), times)
  })

  test('is made anew when a story changes, and what did not change keeps its file', async (t) => {
    const paper = await published(t)
    const [before, times] = [found(paper), timesOf(paper)]
    paper.file('harbour/slip.txt', `${FILES['harbour/slip.txt']}\nA heron stood on it.\n`)
    assert.equal((await paper.build({ now: LATER })).report?.index, 'made')
    const now = found(paper)
    assert.match(now['/2031/05/03/the-slip-is-wet/']?.content ?? '', /heron/)
    assert.deepEqual(Object.keys(now).sort(), Object.keys(before).sort())
    const kept = Object.entries(timesOf(paper)).filter(([file, time]) => times[file] === time)
    assert.equal(kept.filter(([file]) => file.startsWith('fragment/')).length, 4)
    assert.deepEqual(indexOf(paper), indexOf(await publishedAs(t, paper)))
  })

  test('does not find what was withdrawn', async (t) => {
    const paper = await published(t)
    paper.remove('harbour/lamp.md')
    await paper.build({ now: LATER })
    assert.equal(found(paper)['/2031/05/02/the-lamp-is-lit/'], undefined)
    assert.deepEqual(indexOf(paper), indexOf(await publishedAs(t, paper)))
  })

  test('is made again where a file of it is missing or spoilt; a stranger’s file in it stays', async (t) => {
    const paper = await published(t)
    const before = indexOf(paper)
    const folder = join(paper.paths.output, 'pagefind')
    const spoil: (() => void)[] = [
      () => rmSync(join(folder, 'pagefind.js')),
      () => writeFileSync(join(folder, 'pagefind-entry.json'), '{}'),
      () => rmSync(folder, { recursive: true }),
    ]
    for (const once of spoil) {
      once()
      const { report } = await paper.build({ now: LATER })
      assert.deepEqual([report?.index, report?.rendered, report?.removed], ['made', 0, []])
      assert.deepEqual(indexOf(paper), before)
    }
    writeFileSync(join(folder, 'stranger.txt'), 'not of this paper')
    const { report, problems } = await paper.build({ now: LATER })
    assert.deepEqual([report?.index, problems.map(({ code }) => code)], ['left', ['foreign-file']])
    assert.ok(existsSync(join(folder, 'stranger.txt')))
  })

  test('stays ours where the record lost lines of it, and the pages are published before it is made again', async (t) => {
    const paper = await published(t)
    const record = readFileSync(paper.paths.record, 'utf8')
    writeFileSync(paper.paths.record, record.slice(0, record.indexOf('"/pagefind/pagefind-entry') + 30))
    paper.file('harbour/slip.txt', FILES['harbour/slip.txt']?.replace('wet', 'dry') ?? '')
    assert.equal((await paper.build({ now: LATER, search: false })).code, 0)
    const { code, report } = await paper.build({ now: LATER })
    assert.deepEqual([code, report?.index], [0, 'made'])
    assert.deepEqual(indexOf(paper), indexOf(await publishedAs(t, paper)))
  })

  test('stands as it was where a link is in place of a folder of it, and nothing is written through it', async (t) => {
    const paper = await published(t)
    const [folder, mine] = [join(paper.paths.output, 'pagefind'), join(paper.paths.content, '../mine')]
    rmSync(join(folder, 'fragment'), { recursive: true })
    mkdirSync(mine)
    symlinkSync(mine, join(folder, 'fragment'), 'junction')
    const { code, problems, report } = await paper.build({ now: LATER })
    assert.deepEqual([code, report], [1, null])
    const taken = problems.find((problem) => problem.code === 'place-taken')
    assert.match(taken?.reason ?? '', /: pagefind\/fragment; expected nothing there\.$/)
    assert.deepEqual(readdirSync(mine), [])
    unlinkSync(join(folder, 'fragment'))
    assert.equal((await paper.build({ now: LATER })).report?.index, 'made')
  })
})

describe('an index in parts', () => {
  const boats = Array.from({ length: 1001 }, (_, at) => `Boat ${at + 1} found on the bank`).join('\n')
  const files = {
    ...FILES,
    'boats.txt': `${boats}\n`,
    'harbour/mole.txt': 'Headline: The mole is old\nDate: 4 June 1998\n\nIt was built of tuff.\n',
  }
  const foldersOf = (paper: TestPaper) =>
    [...new Set(Object.keys(indexOf(paper)).map((file) => /^\d{8}\//.exec(file)?.[0] ?? ''))].sort()

  test('is made again only where a story changed, goes where there is none, and is one again in a small paper', {
    skip: OTHER_INDEX,
  }, async (t) => {
    const paper = await published(t, files)
    const [folders, times] = [foldersOf(paper), timesOf(paper)]
    assert.ok(folders.length > 2, folders.join(' '))
    paper.file('harbour/slip.txt', `${FILES['harbour/slip.txt']}\nA heron stood on it.\n`)
    await paper.build({ now: LATER })
    const now = timesOf(paper)
    const touched = Object.keys(now).filter((file) => now[file] !== times[file])
    const parts = new Set(touched.map((file) => /^\d{8}\//.exec(file)?.[0] ?? file))
    assert.deepEqual([...parts].sort().length, 2, [...parts].join(' '))
    assert.ok(parts.has('parts.json'))
    // The oldest part goes: the next is where one index would be.
    paper.remove('harbour/mole.txt')
    await paper.build({ now: LATER })
    assert.equal(foldersOf(paper).length, folders.length - 1)
    assert.deepEqual(indexOf(paper), indexOf(await publishedAs(t, paper)))
    paper.remove('boats.txt')
    await paper.build({ now: LATER })
    assert.deepEqual(foldersOf(paper), [''])
    assert.ok(!('parts.json' in indexOf(paper)))
  })
})

describe('where Pagefind cannot make an index', () => {
  const withBinary = (path: string, t: Parameters<typeof paperFor>[0]) => {
    process.env.PAGEFIND_EXTENDED_BINARY_PATH = path
    t.after(() => delete process.env.PAGEFIND_EXTENDED_BINARY_PATH)
  }

  test('the paper is published without one, and says so', async (t) => {
    const paper = await published(t)
    t.mock.method(console, 'error', () => undefined)
    withBinary(join(paper.paths.content, 'nothing-here'), t)
    paper.file('harbour/slip.txt', 'Headline: The slip is dry\nDate: 3 May 2031\n\nIt was dry.\n')
    const { code, problems, report } = await paper.build({ now: LATER })
    assert.deepEqual([code, report?.index], [0, 'none'])
    assert.deepEqual(
      problems.map((problem) => `${problem.severity} ${problem.code}`),
      ['warning no-search'],
    )
    assert.match(paper.page('/'), /The slip is dry/)
    assert.deepEqual(indexOf(paper), {})
  })
})

describe('while people try things out', () => {
  test('a record that was damaged meanwhile is left to the next build: the pages that it lost stay ours', async (t) => {
    const paper = paperFor(t, FILES)
    const { sheets } = await paper.build({ search: false })
    assert.ok(sheets !== null)
    writeFileSync(paper.paths.record, readFileSync(paper.paths.record, 'utf8').slice(0, -900))
    assert.equal(await pressIndex(sheets, paper.paths, new AbortController().signal), null)
    paper.file('harbour/slip.txt', FILES['harbour/slip.txt']?.replace('wet', 'dry') ?? '')
    const { code, report } = await paper.build({ now: LATER })
    assert.deepEqual([code, report?.index], [0, 'made'])
  })

  test('the pages come first, and the index after them, unless a change came meanwhile', async (t) => {
    const paper = await published(t)
    const before = indexOf(paper)
    paper.file('harbour/slip.txt', 'Headline: The slip is wet\nDate: 3 May 2031\n\nA heron stood on it.\n')
    const memory = { register: null }
    const { report, sheets } = await paper.build({ now: LATER, memory })
    assert.equal(report?.index, 'due')
    assert.ok(sheets)
    assert.deepEqual(indexOf(paper), before)
    assert.equal(await pressIndex(sheets, paper.paths, AbortSignal.abort()), null)
    assert.deepEqual(indexOf(paper), before)
    assert.equal(await pressIndex(sheets, paper.paths, new AbortController().signal), null)
    assert.match(found(paper)['/2031/05/03/the-slip-is-wet/']?.content ?? '', /heron/)
    assert.equal((await paper.build({ now: LATER, memory })).report?.index, 'left')
  })
})

/** The same paper, built at once. */
async function publishedAs(t: Parameters<typeof paperFor>[0], paper: TestPaper): Promise<TestPaper> {
  const files = bytesIn(paper.paths.content)
  const text = (file: string) => Buffer.from(files[file] ?? '', 'latin1').toString('utf8')
  return published(t, Object.fromEntries(Object.keys(files).map((file) => [file, text(file)])))
}
