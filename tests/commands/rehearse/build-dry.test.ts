/** `build --dry-run`: the plan of a build, as the build carries it out; nothing is written. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FERRY, folderWith, typed } from '../command.ts'

/** Every file with its bytes. */
function standing(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

async function planned(folder: string): Promise<unknown> {
  const before = standing(folder)
  const { out, err } = await typed(folder, ['build', '--dry-run', '--json'])
  assert.equal(err, '')
  assert.deepEqual(standing(folder), before)
  const { ok, isDryRun, pages } = JSON.parse(out)
  assert.deepEqual([ok, isDryRun], [true, true])
  return pages
}

async function built(folder: string): Promise<unknown> {
  return JSON.parse((await typed(folder, ['build', '--json'])).out).pages
}

test('what is planned is what a build does: at first, after changes, and with nothing to do', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.deepEqual(await planned(folder), await built(folder))
  writeFileSync(
    join(folder, 'content/harbour/ferry.txt'),
    FERRY['content/harbour/ferry.txt'].replace('late,', 'very late,'),
  )
  writeFileSync(
    join(folder, 'content/goat.txt'),
    'Headline: Goat elected\nTopics: Goats\n\nIt won by a beard, they say.\n',
  )
  assert.deepEqual(await planned(folder), await built(folder))
  rmSync(join(folder, 'content/goat.txt'))
  assert.deepEqual(await planned(folder), await built(folder))
  assert.deepEqual(await planned(folder), await built(folder))
})

test('it is a list, with a sum', async (t) => {
  const { code, out, err } = await typed(folderWith(t, FERRY), ['build', '--dry-run'])
  assert.equal(code, 0)
  assert.match(out, /^ {2}added {3}\/2031\/05\/02\/the-ferry-is-late\/$/m)
  assert.match(
    err,
    /^Pages: \d+ would be added, 0 changed, 0 removed, 0 left alone\. The search index would be made\. Nothing was written\.\n$/,
  )
})

test('where a build would stop, it says so', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/harbour/ferry.yaml': 'headline: Late: again\n' })
  const before = standing(folder)
  const { code, out, err } = await typed(folder, ['build', '--dry-run'])
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /error bad-yaml\n/)
  assert.match(err, /The build would stop here\. Nothing was written\.\n$/)
  assert.deepEqual(standing(folder), before)
})

test('what would not be true of a plan is refused beside it', async (t) => {
  for (const other of [['--why', '/'], ['--timings'], ['--verify'], ['--shard', '1/2']]) {
    const { code, err } = await typed(folderWith(t, FERRY), ['build', '--dry-run', ...other])
    assert.equal(code, 2)
    assert.match(err, /cannot be used with option/)
  }
})
