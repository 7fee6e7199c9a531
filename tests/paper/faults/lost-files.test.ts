/** What the program keeps for itself, and what it has published, can be lost or spoilt: the next build makes it good. */

import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { copyOf, publishedArchive, rebuilt } from '../archive.ts'
import { paperFor } from '../paper.ts'

describe('what the record has lost is ours all the same where its bytes are', () => {
  const damages: Readonly<Record<string, (record: string) => void>> = {
    'it is lost': (record) => rmSync(record),
    'it is damaged in one line': (record) =>
      writeFileSync(record, readFileSync(record, 'utf8').replace('"fingerprint"', '"finger')),
    'it is cut off': (record) => writeFileSync(record, readFileSync(record, 'utf8').slice(0, -40)),
    'it is no text': (record) => writeFileSync(record, Buffer.from([0, 255, 1, 254])),
  }
  for (const [what, damage] of Object.entries(damages)) {
    test(`${what}: what it had is printed again, the same site, no error`, async (t) => {
      const paper = paperFor(t, { 'one.txt': copyOf(1), 'briefs.txt': 'Fog expected\nBell found\nMarket moved\n' })
      await paper.build()
      const before = paper.kept()
      damage(paper.paths.record)
      const { added, changed } = await rebuilt(paper)
      assert.deepEqual(added, [])
      assert.ok(changed.length > 0)
      assert.deepEqual(paper.kept(), before)
    })
  }
})

test('a file that somebody deleted from the output, or changed, is made again; a stranger’s file there stays', async (t) => {
  const paper = await publishedArchive(t)
  const before = paper.site()
  rmSync(join(paper.paths.output, 'headlines/index.html'))
  rmSync(join(paper.paths.output, 'assets'), { recursive: true })
  writeFileSync(join(paper.paths.output, 'index.html'), 'overwritten')
  writeFileSync(join(paper.paths.output, 'stranger.html'), 'not of this paper')
  const { report, code, problems } = await paper.build()
  assert.deepEqual([code, problems.map((problem) => problem.code)], [0, ['foreign-file']])
  assert.deepEqual(report?.changed, ['/'])
  assert.deepEqual(report?.removed, [])
  assert.ok(report?.added.includes('/headlines/') && report.added.some((url) => url.startsWith('/assets/')))
  assert.deepEqual(paper.site(), { ...before, 'stranger.html': 'not of this paper' })
})

test('the Markdown pages can be deleted: they are written again, and no page of the site is', async (t) => {
  const paper = await publishedArchive(t)
  const before = paper.kept()
  rmSync(paper.paths.stories, { recursive: true })
  const { added, changed, removed } = await rebuilt(paper)
  assert.deepEqual([added, changed, removed], [[], [], []])
  assert.deepEqual(paper.kept(), before)
})
