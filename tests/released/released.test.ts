/**
 * A paper that an earlier release built is built by this one: each of its addresses answers, each id of its feeds is
 * what it was, and its register loses nothing. The bytes of pages may change with a release.
 */

import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { FERRY, folderWith, typed } from '../commands/command.ts'
import { paperIn } from '../paper/paper.ts'
import { type Promised, promisedBy, RELEASED, THEN } from './released.ts'

describe('a paper of an earlier release', () => {
  for (const version of readdirSync(RELEASED))
    test(`of ${version} keeps its addresses, and the ids of its feeds`, async (t) => {
      const folder = folderWith(t, {})
      cpSync(join(RELEASED, version, 'content'), join(folder, 'content'), { recursive: true })
      const paper = paperIn(folder, {})
      const before = paper.register()
      const { code, problems } = await paper.build({ now: THEN, frozen: true })
      assert.equal(code, 0, JSON.stringify(problems))
      const promised = JSON.parse(readFileSync(join(RELEASED, version, 'promised.json'), 'utf8')) as Promised
      const now = promisedBy(paper.paths.output)
      assert.ok(promised.addresses.length > 60)
      assert.deepEqual(
        promised.addresses.filter((address) => !now.addresses.includes(address)),
        [],
      )
      for (const [feed, ids] of Object.entries(promised.ids)) assert.deepEqual(now.ids[feed], ids, feed)
      const lines = (text: string) => new Map(text.split('\n').flatMap((line) => (line === '' ? [] : [known(line)])))
      const after = lines(paper.register())
      for (const [id, address] of lines(before)) assert.equal(after.get(id), address, id)
    })
})

function known(line: string): readonly [id: string, address: string] {
  const { id, address } = JSON.parse(line)
  return [id, address]
}

describe('a paper of a later release', () => {
  const NEWER = '{"form":2,"by":"0.9.0"}\n'
  const cases = {
    'the register': { 'content/register.ndjson': NEWER },
    'the register, behind a line': { 'content/register.ndjson': `\n${NEWER}` },
    'the editions': { 'content/editions.ndjson': NEWER },
    'the masthead': { 'content/masthead.yaml': `${FERRY['content/masthead.yaml']}form: 2\n` },
    'the record': { '.broadsheet-state/_site/record.ndjson': NEWER },
  }
  for (const [what, files] of Object.entries(cases))
    test(`is refused, with a sentence, where ${what} is of a newer form`, async (t) => {
      const folder = folderWith(t, { ...FERRY })
      assert.equal((await typed(folder, ['build'])).code, 0)
      const { paths } = paperIn(
        folder,
        Object.fromEntries(
          Object.entries(files)
            .filter(([path]) => path.startsWith('content/'))
            .map(([path, text]) => [path.slice('content/'.length), text]),
        ),
      )
      assert.ok(paths.content.startsWith(folder))
      if (what === 'the record') cpSync(folderWith(t, files), folder, { recursive: true })
      const before = promisedBy(join(folder, '_site'))
      const { code, err } = await typed(folder, ['build'])
      assert.ok(code === 1 || code === 2)
      assert.match(
        err,
        /error newer-form\n {2}Found \S+ in form 2, which is that of (?:release 0\.9\.0|a later release) of Broadsheet/,
      )
      assert.deepEqual(promisedBy(join(folder, '_site')), before)
      for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, path), 'utf8'), text)
    })

  test('is read where it says a form that this release knows', async (t) => {
    const folder = folderWith(t, { ...FERRY, 'content/register.ndjson': '{"form":1}\n' })
    assert.equal((await typed(folder, ['build'])).code, 0)
  })
})
