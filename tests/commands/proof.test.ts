/** `broadsheet proof`: exit codes, what people read, what programs read. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, SOUND, STORY } from '../proof/site.ts'
import { command, folderWith, typed } from './command.ts'

const site = (files: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries({ ...SOUND, ...files }).map(([path, text]) => [`_site/${path}`, String(text)]))

test('a sound site: exit code 0, its budgets and a line on stderr', async (t) => {
  const { code, out, err } = await command(folderWith(t, site({})), ['proof'])
  assert.deepEqual([code, out], [0, ''])
  assert.match(err, /^ {2}the HTML of a front page of up to 60 headlines: 0\.\d KB of 14\.0 KB \(\/\)$/m)
  assert.match(err, /\nhttps:\/\/lamp\.example\/post\/: 2 pages, 5 links followed, nothing found\.\n$/)
})

test('a fault on many pages is said once: exit code 3', async (t) => {
  const dead = '<p><a href="/post/slip/">x</a>'
  const pages = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`${name}/index.html`, page(`/${name}/`, { body: dead })]),
  )
  const { code, out, err } = await typed(folderWith(t, site({ ...pages, 'index.html': page('/', { body: dead }) })), [
    'proof',
  ])
  assert.deepEqual([code, out], [3, ''])
  const [found] = err.split('\n\n')
  assert.equal(
    found,
    `_site/a/index.html:12:7 error dead-link
  The <a> leads to /slip/, where there is nothing; expected a page or file of the site. Also on 4 other pages: / /b/ /c/ …
  12 | ${dead}
     |       ^
  → Mend the address, or publish what it means.`,
  )
  assert.match(err, /, 5 findings\.\n$/)
})

test('--json: every finding, on stdout alone', async (t) => {
  const folder = folderWith(t, site({ [STORY]: page('/2031/05/02/lamp/', { body: '<p id="how">x<p id="how">y' }) }))
  const { code, out, err } = await typed(folder, ['proof', '--json', '--output', '_site'])
  assert.deepEqual([code, err], [3, ''])
  const { heaviest, ...read } = JSON.parse(out)
  assert.deepEqual(Object.keys(heaviest).sort(), ['css', 'fonts', 'front', 'pictures', 'story'])
  assert.deepEqual(read, {
    ok: false,
    code: 3,
    problems: [],
    root: 'https://lamp.example/post/',
    pages: 2,
    links: 5,
    findings: [
      {
        url: '/2031/05/02/lamp/',
        file: STORY,
        line: 12,
        column: 17,
        code: 'duplicate-id',
        reason: 'Found the id “how” a second time (first in line 12); expected each id once on a page.',
        hint: 'Give one of the two another id, and see which of them the links mean.',
      },
    ],
  })
})

test('no site, or no address: exit code 2', async (t) => {
  const folder = folderWith(t, {})
  assert.deepEqual(await typed(folder, ['proof']), {
    code: 2,
    out: '',
    err: 'Found no index.html in _site; expected a built site. Run “npx broadsheet build” first.\n',
  })
  assert.equal((await typed(folder, ['proof', '--base-url', 'x'])).code, 2)
})
