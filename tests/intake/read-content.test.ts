/** Reading all copy of a folder: what is told of files that move under it, and that the program listens meanwhile. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Crew } from '../../scripts/intake/crew/crew.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

function contentOf(t: TestContext, count: number): string {
  const content = mkdtempSync(join(tmpdir(), 'broadsheet-content-'))
  t.after(() => rmSync(content, { recursive: true, force: true }))
  for (let at = 0; at < count; at += 1)
    writeFileSync(join(content, `${at}.txt`), `The quay is sold ${at}\n\nIt went for a song on Monday.\n`)
  return content
}

const head = masthead('name: The Quay Post\n')
assert.ok(head.ok)
const { value: paper } = head

test('signals and timers are heard while copy is read', async (t) => {
  const content = contentOf(t, 120)
  let turns = 0
  const turn = setInterval(() => {
    turns += 1
  }, 1)
  await readContent(content, paper)
  clearInterval(turn)
  // Were the files read in one go, none would come between them.
  assert.ok(turns >= 8, `${turns} turns`)
})

test('files keep their order, and what did not change is not read again', async (t) => {
  const content = contentOf(t, 30)
  const memory = new DeskMemory()
  const first = await readContent(content, paper, { memory })
  writeFileSync(join(content, '7.txt'), 'The quay is not sold\n\nNobody sang on Monday.\n')
  const second = await readContent(content, paper, { memory })
  const paths = first.files.map(({ path }) => path)
  assert.deepEqual(paths, paths.toSorted())
  assert.deepEqual(
    second.files.map(({ path }) => path),
    paths,
  )
  const again = second.files.filter((file, at) => file.items !== first.files[at]?.items).map(({ path }) => path)
  assert.deepEqual(again, ['7.txt'])
})

test('while another thread reads what was touched, this one does what else there is to do', async (t) => {
  const content = contentOf(t, 12)
  // What was written a moment ago has no stamp.
  await new Promise((resolve) => setTimeout(resolve, 150))
  const memory = new DeskMemory()
  await readContent(content, paper, { memory })
  const reading = async () => {
    const crew = new Crew(paper, 1)
    crew.warm()
    let steps = 0
    const meanwhile = function* () {
      for (; steps < 500; steps += 1) yield undefined
    }
    const { files } = await readContent(content, paper, { memory, crew, meanwhile })
    return { steps, headline: files.find(({ path }) => path === '7.txt')?.items[0]?.fields }
  }
  assert.equal((await reading()).steps, 0)
  writeFileSync(join(content, '7.txt'), 'Headline: The quay is not sold\n\nNobody sang on Monday.\n')
  const { steps, headline } = await reading()
  assert.equal(steps, 500)
  assert.match(JSON.stringify(headline), /The quay is not sold/)
})

test('a content folder that is not there, and one that vanishes while it is read', async (t) => {
  const content = contentOf(t, 300)
  mkdirSync(join(content, 'harbour'))
  const reading = readContent(content, paper)
  await new Promise((resolve) => setTimeout(resolve, 5))
  rmSync(content, { recursive: true })
  const codes = new Set((await reading).problems.map(({ code }) => code))
  assert.deepEqual([...codes], ['vanished'])
  const { files, isWhole, problems } = await readContent(content, paper)
  assert.deepEqual([files, isWhole, problems.map(({ file, code }) => `${file} ${code}`)], [[], false, ['. vanished']])
})

test('however many read, the same is understood', async (t) => {
  const content = contentOf(t, 130)
  writeFileSync(join(content, '60.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))
  writeFileSync(join(content, '90.yaml'), 'headline: The quay is let\n')
  const plain = ({ files, broken, problems }: Awaited<ReturnType<typeof readContent>>) => ({
    files: files.map((file) => ({ ...file })),
    broken: [...broken],
    problems,
  })
  const alone = plain(await readContent(content, paper, { memory: new DeskMemory(), crew: new Crew(paper, 0) }))
  assert.deepEqual(
    plain(await readContent(content, paper, { memory: new DeskMemory(), crew: new Crew(paper, 2, 10) })),
    alone,
  )
  // Some are known, and stand between those that are read.
  const memory = new DeskMemory()
  await readContent(content, paper, { memory, crew: new Crew(paper, 0) })
  for (let at = 0; at < 130; at += 2)
    writeFileSync(join(content, `${at}.txt`), `The ferry is late ${at}\n\nIt came on Monday.\n`)
  const mixed = plain(await readContent(content, paper, { memory, crew: new Crew(paper, 2, 0) }))
  assert.deepEqual(
    mixed,
    plain(await readContent(content, paper, { memory: new DeskMemory(), crew: new Crew(paper, 0) })),
  )
})
