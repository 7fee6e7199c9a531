/** `theme`: which themes there are, and a preview of one, written and served. */

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { command } from '../command.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-theme-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('names the themes, each with a sentence, the first first', async () => {
  const { code, out } = await command(folder, ['theme', '--list'])
  assert.equal(code, 0)
  const lines = out.trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['broadsheet', 'plain', 'tabloid'],
  )
  for (const line of lines) assert.match(line, /^\w+ +A .{30,}\.$/)
})

test('a theme that is not there is wrong usage, with the one that was meant', async () => {
  const { code, err } = await command(folder, ['theme', '--preview', 'tabliod'])
  assert.equal(code, 2)
  assert.match(err, /Found no theme “tabliod”.*Did you mean “tabloid”\?/)
})

test('a preview has a page that leads to every kind of page, is served until it is stopped, and is written again', async () => {
  let address = ''
  const served = command(folder, ['theme', '--preview', 'plain'], (said, stop) => {
    const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
    if (found === undefined || address !== '') return
    address = found
    void Promise.all(
      ['', 'plain/', 'plain/assets/paper.css', '../package.json', '%2e%2e/package.json'].map(
        async (path) => (await fetch(found + path)).status,
      ),
    ).then((statuses) => {
      assert.deepEqual(statuses, [200, 200, 200, 404, 404])
      stop('SIGINT')
    })
  })
  const { code, err } = await served
  assert.equal(code, 0, err)
  const index = readFileSync(join(folder, '_themes', 'index.html'), 'utf8')
  const links = [...index.matchAll(/href="\/(plain\/[^"]*)"/g)].map(([, to = '']) => to)
  assert.ok(links.length > 20)
  for (const to of links)
    assert.ok(existsSync(join(folder, '_themes', decodeURI(to), to.endsWith('.html') ? '' : 'index.html')), to)
  const again = await command(folder, ['theme', '--preview', 'plain', '--no-serve'])
  assert.equal(again.code, 0)
  assert.match(again.err, /^Wrote plain to _themes: \d+ pages\.\n$/)
})
