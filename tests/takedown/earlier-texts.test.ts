/** A takedown takes the earlier texts along: a withdrawal empties them, a purge removes them. */

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { withdrawCommand } from '../../scripts/commands/withdraw.ts'
import { openPressroom } from '../../scripts/press/render/pressroom.ts'
import { bytesIn, paperFor } from '../paper/paper.ts'

const story = (who: string) =>
  `Headline: Pump mended\nDate: 2 May 2031\n\nThe pump in Lower Lane was mended by ${who}.\n`
const OTHER = 'Headline: Well dug\nDate: 2 May 2031\n\nA well was dug.\n'
const URL = '/2031/05/02/pump-mended/'

async function changedPaper(t: Parameters<typeof paperFor>[0]) {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill'), 'b.txt': OTHER })
  await paper.build()
  paper.file('a.txt', story('Ben Ost'))
  await paper.build({ now: '2031-05-15T08:00:00Z' })
  assert.match(JSON.stringify(bytesIn(paper.paths.versions)), /Ada Quill/)
  const { content, output } = paper.paths
  return { paper, options: { content, output } }
}

test('what is withdrawn has no earlier text', async (t) => {
  const { paper, options } = await changedPaper(t)
  assert.equal(await withdrawCommand(URL, { ...options, reason: 'It was wrong.' }, openPressroom()), 0)
  assert.doesNotMatch(JSON.stringify([bytesIn(paper.paths.versions), paper.site()]), /Ada Quill/)
  assert.match(paper.page(`${URL}changes/`), /url=\/2031\/05\/02\/pump-mended\//)
})

test('what is purged leaves nothing of them', async (t) => {
  const { paper, options } = await changedPaper(t)
  paper.remove('a.txt')
  assert.equal(await withdrawCommand(URL, { ...options, purge: true }, openPressroom()), 0)
  assert.equal(existsSync(paper.paths.versions), false)
  assert.doesNotMatch(JSON.stringify([bytesIn(paper.paths.state), paper.site()]), /Ada Quill|pump-mended/)
})
