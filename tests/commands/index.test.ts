/** `broadsheet index`: the search index alone, for pages that stand. */

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { takeLock } from '../../scripts/press/lock.ts'
import { bytesIn } from '../paper/paper.ts'
import { FERRY, folderWith, typed } from './command.ts'

const PLACES = ['--content', 'content', '--output', 'site']

test('makes what a build without search left, once', async (t) => {
  const folder = folderWith(t, FERRY)
  await typed(folder, ['build', ...PLACES, '--no-search'])
  const pages = bytesIn(join(folder, 'site'))
  assert.deepEqual(await typed(folder, ['index', ...PLACES]), { code: 0, out: '', err: 'The search index was made.\n' })
  const made = bytesIn(join(folder, 'site'))
  assert.ok('pagefind/pagefind-entry.json' in made)
  for (const [file, text] of Object.entries(pages)) if (!file.startsWith('.')) assert.equal(made[file], text, file)
  const again = await typed(folder, ['index', ...PLACES])
  assert.deepEqual([again.code, again.err], [0, 'The search index is up to date.\n'])
  assert.doesNotMatch((await typed(folder, ['build', ...PLACES])).err, /added {2}|changed {2}|search index/)
})

test('leads to no page that is not there: those that are due are for a build', async (t) => {
  const folder = folderWith(t, FERRY)
  await typed(folder, ['build', ...PLACES])
  const register = () => readFileSync(join(folder, 'content/register.ndjson'), 'utf8')
  const before = [bytesIn(join(folder, 'site')), register()]
  writeFileSync(
    join(folder, 'content/heron.txt'),
    'Headline: A heron came\nDate: 3 May 2031\n\nIt stood in the well.\n',
  )
  const { code, out, err } = await typed(folder, ['index', ...PLACES])
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /^content:1:1 error pages-due\n {2}Found \d+ pages that are not published as the copy has them; /m)
  assert.match(err, /The search index stands as it was\.\n$/)
  assert.deepEqual([bytesIn(join(folder, 'site')), register()], before)
})

test('waits for nobody who is at work', async (t) => {
  const folder = folderWith(t, FERRY)
  await typed(folder, ['build', ...PLACES])
  const locked = takeLock(pathsOf(join(folder, 'content'), join(folder, 'site')))
  assert.ok(locked.ok)
  t.after(() => locked.lock.release())
  const { code, err } = await typed(folder, ['index', ...PLACES])
  assert.equal(code, 4)
  assert.match(err, /this paper/)
})

test('where there is no masthead, it says so', async (t) => {
  const { code, err } = await typed(folderWith(t, { 'content/a.txt': 'Bell rings\n' }), ['index', ...PLACES])
  assert.equal(code, 2)
  assert.match(err, /error no-masthead/)
})
