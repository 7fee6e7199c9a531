/** The desk's memory: what is recalled is what was read, and whatever happens to its files, nothing else is. */

import assert from 'node:assert/strict'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Paper } from '../../scripts/flow/paper.ts'
import { ProseLost } from '../../scripts/flow/prose.ts'
import { Crew } from '../../scripts/intake/crew/crew.ts'
import { READING_ROOMS } from '../../scripts/intake/memory/ground.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { stampOf } from '../../scripts/intake/memory/stamp.ts'
import { type Content, readContent } from '../../scripts/intake/read-content.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { ROOMS } from '../house/rooms.ts'
import { ON_DISK } from '../system.ts'

function paperOf(text: string): Paper {
  const head = masthead(text)
  assert.ok(head.ok)
  return head.value
}

const PAPER = paperOf('name: The Quay Post\ntopics:\n  - Harbour Board\n')
const LONG_AGO = new Date('2030-01-01T00:00:00Z')

/** A content folder whose files are old, so that their stamps count; and a folder for the memory. */
function places(t: TestContext, files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(ON_DISK, 'broadsheet-memory-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const [content, memory] = [join(root, 'content'), join(root, 'memory')]
  mkdirSync(content)
  for (const [path, text] of Object.entries(files)) writeFileSync(join(content, path), text)
  return { content, memory }
}

const story = (at: number) => `Quay ${at} is sold\n\nBy Ada Brandt\n\nThe Harbour Board sold quay ${at} on Monday.\n`
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${`${at}`.padStart(3, '0')}.txt`, story(at)]))

/** As a build does it: read, print, then save. */
async function reading(content: string, folder: string | null, paper = PAPER): Promise<Content> {
  const memory = new DeskMemory(folder)
  const read = await printed(content, memory, paper)
  memory.save()
  return read
}

/** As a build does it: ask for all texts, and read again where one is lost. */
async function printed(content: string, memory: DeskMemory, paper = PAPER, now?: string): Promise<Content> {
  for (;;) {
    const read = await readContent(content, paper, { memory, ...(now === undefined ? {} : { now }) })
    try {
      whole(read)
      return read
    } catch (error) {
      if (!(error instanceof ProseLost && memory.forget(error.path))) throw error
    }
  }
}

/** All of it, also what is fetched only when it is asked for. */
function whole({ files, broken, problems }: Content) {
  return structuredClone({ files, broken: [...broken], problems })
}

/** The files of the memory, with their paths below it. */
function kept(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

test('what is recalled is what was read, of a whole paper in every format', async (t) => {
  const { content, memory } = places(t, {})
  cpSync(join(PROGRAM, 'tests/fixtures/showcase/content'), content, { recursive: true })
  const paper = paperOf(readFileSync(join(content, 'masthead.yaml'), 'utf8'))
  const read = await reading(content, memory, paper)
  // Nothing is read anew, or it would be written.
  const packs = () => kept(memory).filter((path) => !path.endsWith('.json'))
  const before = packs()
  assert.deepEqual(whole(await reading(content, memory, paper)), whole(read))
  assert.deepEqual(packs(), before)
  assert.equal(before.length, 2)
})

test('a file that was changed, renamed or given a sidecar is read again, and no other', async (t) => {
  const { content, memory } = places(t, many(6))
  await reading(content, memory)
  writeFileSync(join(content, '001.txt'), story(100))
  cpSync(join(content, '002.txt'), join(content, 'renamed.txt'))
  rmSync(join(content, '002.txt'))
  writeFileSync(join(content, '003.yaml'), 'headline: Another one\n')
  assert.deepEqual(whole(await reading(content, memory)), whole(await reading(content, null)))
  rmSync(join(content, '003.yaml'))
  // The same size, and the same time of its bytes.
  utimesSync(join(content, '004.txt'), LONG_AGO, LONG_AGO)
  await reading(content, memory)
  writeFileSync(join(content, '004.txt'), story(5))
  utimesSync(join(content, '004.txt'), LONG_AGO, LONG_AGO)
  assert.deepEqual(whole(await reading(content, memory)), whole(await reading(content, null)))
})

test('another masthead is another reading, and what was read under the old one is forgotten', async (t) => {
  const { content, memory } = places(t, many(3))
  await reading(content, memory)
  const other = paperOf('name: The Quay Post\nlanguage: de\ntopics:\n  - Quay\n')
  assert.deepEqual(whole(await reading(content, memory, other)), whole(await reading(content, null, other)))
  assert.equal(readdirSync(memory).length, 1)
  const motto = paperOf('name: The Quay Mail\nmotto: Dry feet\nlanguage: de\ntopics:\n  - Quay\n')
  const before = readdirSync(memory)
  await reading(content, memory, motto)
  assert.deepEqual(readdirSync(memory), before)
})

test('what is in error is not remembered, and is told each time', async (t) => {
  const { content, memory } = places(t, { 'a.txt': story(1), 'b.txt': story(2), 'b.yaml': 'headline: [\n' })
  for (let time = 0; time < 2; time += 1) {
    const { broken, problems } = await reading(content, memory)
    assert.deepEqual([...broken], ['b.txt'])
    assert.equal(problems.filter(({ severity }) => severity === 'error').length, 1)
  }
})

test('what is held is not remembered on disk, and is read each time; once it is out, it is remembered', async (t) => {
  const { content, memory } = places(t, {
    'out.txt': story(1),
    'embargo.txt': `EMBARGOED UNTIL 20 May 2031 06:00\n\n${story(77)}`,
    'ahead.txt': `Headline: Quay 78 is let\nDate: 20 May 2031\n\nThe board let quay 78 on Monday.\n`,
    '_draft.txt': story(79),
    'sidecar.txt': story(76),
    'sidecar.yaml': 'draft: true\n',
  })
  const words = () =>
    kept(memory)
      .map((path) => readFileSync(path, 'utf8'))
      .join('')
      .match(/[Qq]uay 7\d/g)
  for (const now of ['2031-05-14T12:00:00Z', '2031-05-15T12:00:00Z']) {
    const desk = new DeskMemory(memory)
    assert.equal((await readContent(content, PAPER, { memory: desk, now })).files.length, 5)
    desk.save()
    assert.equal(words(), null)
  }
  const desk = new DeskMemory(memory)
  const read = await readContent(content, PAPER, { memory: desk, now: '2031-06-01T12:00:00Z' })
  desk.save()
  assert.deepEqual([...new Set(words())].sort(), ['quay 77', 'quay 78', 'Quay 77', 'Quay 78'].sort())
  assert.deepEqual(whole(read), whole(await reading(content, null)))
})

test('what is read because it changed is news, what is held and stands is none; another thread reads both alike', async (t) => {
  const held = 'Embargoed until: 15 May 2031, 09:00 UTC\n\nThe ferry is sold\n\nBy Ada Brandt\n\nNobody knows it yet.\n'
  const { content, memory } = places(t, { ...many(5), 'held.txt': held })
  const now = '2031-05-14T12:00:00Z'
  let told = 0
  const read = async (few?: number) => {
    const desk = new DeskMemory(memory)
    const crew = new Crew(PAPER, 1, few)
    const news = () => {
      told += 1
    }
    const found = whole(await readContent(content, PAPER, { memory: desk, crew, now, news }))
    return { desk, found }
  }
  await pause(150)
  const first = await read()
  first.desk.save()
  assert.equal(told, 6)
  const again = await read()
  assert.deepEqual([again.found, told], [first.found, 6])
  writeFileSync(join(content, '002.txt'), story(7))
  await pause(150)
  const here = await read()
  assert.equal(told, 7)
  const there = await read(0)
  assert.deepEqual([there.found, told], [here.found, 8])
  assert.notDeepEqual(here.found, first.found)
})

test('what was remembered and is held, has expired or is gone by now is forgotten at once', async (t) => {
  const { content, memory } = places(t, {
    ...many(9),
    'ends.txt': `Headline: Quay 71 is let\nDate: 1 May 2031\nExpires: 20 May 2031 06:00\n\nThe board let quay 71 on Monday.\n`,
    'stays.txt': story(72),
    'draft.txt': story(73),
    'gone.txt': story(74),
    'silent.txt': story(75),
  })
  const read = async (now: string, silent: readonly string[] = []) => {
    const desk = new DeskMemory(memory)
    const found = await printed(content, desk, PAPER, now)
    desk.save(new Set(silent))
    const text = kept(memory).map((path) => readFileSync(path, 'utf8'))
    return { found, words: [...new Set(text.join('').match(/quay 7\d/g))].sort() }
  }
  const noon = '2031-05-14T12:00:00Z'
  const all = ['quay 71', 'quay 72', 'quay 73', 'quay 74', 'quay 75']
  assert.deepEqual((await read(noon)).words, all)
  writeFileSync(join(content, 'draft.yaml'), 'draft: true\n')
  assert.deepEqual((await read(noon)).words, ['quay 71', 'quay 72', 'quay 74', 'quay 75'])
  rmSync(join(content, 'gone.txt'))
  assert.deepEqual((await read(noon)).words, ['quay 71', 'quay 72', 'quay 75'])
  assert.deepEqual((await read('2031-05-20T05:59:59Z', ['silent.txt'])).words, ['quay 71', 'quay 72'])
  // A damaged copy holds up nothing.
  for (const path of kept(memory).filter((one) => one.endsWith('.rest')))
    writeFileSync(path, readFileSync(path, 'utf8').replace('quay 1 on', 'quay 2 on'))
  const last = await read('2031-05-20T06:00:00Z')
  assert.deepEqual(last.words, ['quay 72', 'quay 75'])
  assert.deepEqual(whole(last.found), whole(await reading(content, null)))
})

test('a deleted text is soon nowhere in the memory; many edits leave few files', async (t) => {
  const { content, memory } = places(t, many(20))
  await reading(content, memory)
  for (let at = 0; at < 20; at += 1) {
    writeFileSync(join(content, `${`${at}`.padStart(3, '0')}.txt`), story(1000 + at))
    await reading(content, memory)
    assert.ok(kept(memory).length <= 2 * 9 + 1, `${kept(memory).length} files`)
  }
  const all = kept(memory)
    .map((path) => readFileSync(path, 'utf8'))
    .join('')
  assert.doesNotMatch(all, /quay 1 on Monday/)
  assert.match(all, /quay 1001 on Monday/)
  assert.deepEqual(whole(await reading(content, memory)), whole(await reading(content, null)))
})

test('damage is found out: what is cut short, changed, half gone or another’s is read again', async (t) => {
  const { content, memory } = places(t, many(4))
  const right = whole(await reading(content, null))
  const damages: Readonly<Record<string, (path: string) => void>> = {
    empty: (path) => truncateSync(path, 0),
    'cut in half': (path) => truncateSync(path, readFileSync(path).length >> 1),
    'one byte short': (path) => truncateSync(path, readFileSync(path).length - 1),
    longer: (path) => appendFileSync(path, 'x'),
    gone: (path) => rmSync(path),
    'a folder': (path) => {
      rmSync(path)
      mkdirSync(path)
    },
    'one letter changed': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('Monday', 'Sunday')),
    'another number': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/\d/g, '7')),
  }
  for (const [name, damage] of Object.entries(damages)) {
    rmSync(memory, { recursive: true, force: true })
    await reading(content, memory)
    for (const path of kept(memory)) {
      const saved = readFileSync(path)
      damage(path)
      assert.deepEqual(whole(await printed(content, new DeskMemory(memory))), right, `${name}: ${path}`)
      rmSync(path, { recursive: true, force: true })
      writeFileSync(path, saved)
    }
  }
})

test('what is damaged is read once more, and then remembered again', async (t) => {
  const { content, memory } = places(t, many(4))
  await reading(content, memory)
  for (const path of kept(memory).filter((one) => one.endsWith('.rest')))
    writeFileSync(path, readFileSync(path, 'utf8').replace('quay 1 on', 'quay 2 on'))
  await reading(content, memory)
  const before = kept(memory)
  const bodies = before.filter((path) => path.endsWith('.rest'))
  assert.deepEqual(
    bodies.map((path) => readFileSync(path, 'utf8').includes('quay 1 on')),
    [true],
  )
  await reading(content, memory)
  assert.deepEqual(kept(memory), before)
})

test('where nothing can be kept, everything is read', async (t) => {
  const { content, memory } = places(t, many(2))
  writeFileSync(memory, 'This is no folder.\n')
  assert.equal((await reading(content, memory)).files.length, 2)
  assert.equal(readFileSync(memory, 'utf8'), 'This is no folder.\n')
})

test('memories of two machines are put together by copying', async (t) => {
  const { content, memory } = places(t, many(6))
  const [one, other] = [places(t, {}), places(t, {})]
  for (const [at, name] of readdirSync(content).sort().entries())
    cpSync(join(content, name), join((at % 2 === 0 ? one : other).content, name), { preserveTimestamps: true })
  for (const part of [one, other]) {
    await reading(part.content, part.memory)
    cpSync(part.memory, memory, { recursive: true })
  }
  const before = kept(memory)
  assert.equal(before.filter((path) => path.endsWith('.heads')).length, 2)
  assert.deepEqual(whole(await reading(content, memory)), whole(await reading(content, null)))
  assert.deepEqual(kept(memory), before)
})

test('a file that changed just now has no stamp, one that rests has', (t) => {
  const { content } = places(t, { 'a.txt': 'Now' })
  const path = join(content, 'a.txt')
  assert.equal(stampOf(path), null)
  assert.match(stampOf(path, Date.now() + 60_000) ?? '', /^3-/)
  assert.equal(stampOf(path, Date.now() - 60_000), null)
  assert.equal(stampOf(join(content, 'b.txt')), null)
})

test('the ground is all rooms that reading goes through', () => {
  const rooms = new Map(ROOMS.map(({ name, imports }) => [name, imports]))
  const asked = (name: string): readonly string[] => [name, ...(rooms.get(name) ?? []).flatMap(asked)]
  assert.deepEqual([...READING_ROOMS].sort(), [...new Set(asked('intake'))].sort())
})
