/** A whole paper in shards: whoever begins first, with a folder for the copy or many, all come to one register and one edition. */

import assert from 'node:assert/strict'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { pathsOfShard } from '../../scripts/press/shares.ts'
import { codes, folderUntilTheEnd, MASTHEAD, paperIn } from './paper.ts'

const FILES = {
  'masthead.yaml': MASTHEAD,
  'harbour/ferry.txt': 'The ferry is late\n\nBy Ada Brandt\n\nIt left Marram Quay late, and arrived later.\n',
  'harbour/mole.txt': 'Headline: The mole is mended\nDate: 2 May 2031\n\nStone by stone, the harbour board says.\n',
  'council/wall.txt': 'Headline: A wall is to go\n\nThe council has voted.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
  'held.txt': 'Headline: Not yet\nEmbargo: 2031-06-01 06:00\n\nThis is for June.\n',
}

test('shards of one folder, at the same time, enter what is new once, and are the paper that is built at once', async () => {
  const folder = folderUntilTheEnd()
  const whole = paperIn(join(folder, 'whole'), FILES)
  assert.equal((await whole.build()).code, 0)

  const site = paperIn(join(folder, 'shards'), FILES)
  const shards = [1, 2, 3].map((number) => ({ number, count: 3 }))
  const paths = shards.map((shard) =>
    pathsOfShard(pathsOf(site.paths.content, join(folder, `shards-${shard.number}`, 'site')), shard),
  )
  for (const one of paths) mkdirSync(join(one.output, '..'))
  const ended = await Promise.all(shards.map((shard, at) => site.build({ shard, paths: paths[at] ?? site.paths })))
  assert.deepEqual(
    ended.map(({ code, problems }) => [code, problems]),
    ended.map(() => [0, []]),
  )
  assert.equal(site.register(), whole.register())

  // Of an output alone, without what was kept beside it, the next build knows its own by the seals.
  for (const { output } of paths) cpSync(output, site.paths.output, { recursive: true })
  const bare = paperIn(join(folder, 'bare'), FILES)
  cpSync(site.paths.register, bare.paths.register)
  cpSync(site.paths.output, bare.paths.output, { recursive: true })

  for (const { state } of paths) cpSync(state, site.paths.state, { recursive: true })
  const joined = await site.build()
  assert.deepEqual(codes(joined), [])
  const { added = [], changed = [], removed = [], index } = joined.report ?? {}
  assert.deepEqual([added, changed, removed, index], [[], [], [], 'left'])
  assert.deepEqual(site.kept(), whole.kept())

  assert.deepEqual(codes(await bare.build()), [])
  assert.deepEqual(bare.kept(), whole.kept())
})
