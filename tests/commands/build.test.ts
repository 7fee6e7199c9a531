/** `broadsheet build`: what it prints, with which exit code it ends, and whose way it stays out of. */

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { bytesIn } from '../paper/paper.ts'
import { command, FERRY, folderWith, typed } from './command.ts'

const BUILD = ['build', '--content', 'content', '--output', 'site']

/** A process id so high that no system gives it out. */
const GONE = 2 ** 31 - 1

/** What is printed, without how long it took. */
const timeless = (text: string) => text.replace(/\(\d+(?:\.\d+)? s\)/, '(… s)')

test('prints what it did to stderr, the sum last; then, that there was nothing to do', async (t) => {
  const folder = folderWith(t, FERRY)
  const first = await command(folder, BUILD)
  assert.deepEqual([first.code, first.out], [0, ''])
  const lines = timeless(first.err).trimEnd().split('\n')
  assert.equal(
    lines.at(-1),
    `The Ferry Post: 1 story and 3 briefs. Pages: ${lines.length - 1} added, 0 changed, 0 removed, 0 left alone (… s).`,
  )
  assert.ok(lines.includes('  added   /2031/05/02/the-ferry-is-late/'))
  assert.deepEqual(lines.slice(0, -1), lines.slice(0, -1).toSorted())

  const second = await command(folder, BUILD)
  assert.deepEqual(
    [second.code, second.out, timeless(second.err)],
    [
      0,
      '',
      `The Ferry Post: 1 story and 3 briefs. Pages: 0 added, 0 changed, 0 removed, ${lines.length - 1} left alone (… s).\n`,
    ],
  )
})

test('shows each problem with its place, its line and how to mend it, counts them, and says that the site stands', async (t) => {
  const folder = folderWith(t, {
    ...FERRY,
    'content/council/wall.txt': 'Headline: A wall\nDate: 30 February 2031\n\nIt fell.\n',
    'content/council/wall.yaml': 'secton: Council\n',
    'content/empty.txt': '',
  })
  const { code, out, err } = await typed(folder, BUILD)
  assert.deepEqual([code, out], [1, ''])
  assert.equal(
    err,
    `content/council/wall.txt:2:7 error impossible-date
  Found the date “30 February 2031”, which no calendar has; expected a day that exists.
  2 | Date: 30 February 2031
    |       ^
  → Correct the day, or delete the line to leave the date open.

content/council/wall.yaml:1:1 error unknown-key
  Found the key “secton” in the sidecar; expected one of stories, encoding, keep, pictures, headline, kicker, dek, byline, agency, place, date, section, topics, source, embargo, publish, expires, draft, correction, note, slug, formerly, language, urgency, lead, pin, until, minor, corrects, alt, caption, credit, event, series, part, wire version, translation of, duplicate.
  1 | secton: Council
    | ^
  → Did you mean “section”?

content/empty.txt:1:1 warning empty-file
  The file is empty; expected an article or a list of headlines.
  → Write something into it, or delete it.

2 errors, 1 warning
The site stands as it was.
`,
  )
  assert.deepEqual(readdirSync(folder).sort(), ['.broadsheet-state', 'content'])
})

test('with the lock of a build that is running: exit code 4, who holds it, nothing done', async (t) => {
  const folder = folderWith(t, FERRY)
  const { lock } = pathsOf(join(folder, 'content'), join(folder, 'site'))
  mkdirSync(join(lock, '..'), { recursive: true })
  const since = '2031-05-14T11:59:00.000Z'
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), since }))
  assert.deepEqual(await command(folder, BUILD), {
    code: 4,
    out: '',
    err: `The build with process id ${process.pid} on ${hostname()}, since ${since}, holds the lock of this paper. It is running; say this again when it has ended.\n`,
  })
  assert.deepEqual(readdirSync(folder).sort(), ['.broadsheet-state', 'content'])
  assert.equal(JSON.parse(readFileSync(lock, 'utf8')).pid, process.pid)
})

test('a lock that a dead build left behind is taken over, and given back', async (t) => {
  const folder = folderWith(t, FERRY)
  const { lock } = pathsOf(join(folder, 'content'), join(folder, 'site'))
  mkdirSync(join(lock, '..'), { recursive: true })
  writeFileSync(lock, JSON.stringify({ pid: GONE, host: hostname(), since: '' }))
  assert.equal((await typed(folder, BUILD)).code, 0)
  assert.ok(!readdirSync(join(lock, '..')).includes('lock'))
  assert.ok(readdirSync(folder).includes('site'))
})

test('--frozen refuses what is not in the register, and takes what is; --base-url stands before the masthead’s', async (t) => {
  const folder = folderWith(t, FERRY)
  const refused = await typed(folder, [...BUILD, '--frozen'])
  assert.equal(refused.code, 1)
  const places = refused.err.match(/^content\/\S+ error unregistered$/gm)
  assert.deepEqual(places, [
    'content/briefs.txt:1:1 error unregistered',
    'content/briefs.txt:2:1 error unregistered',
    'content/briefs.txt:3:1 error unregistered',
    'content/harbour/ferry.txt:1:1 error unregistered',
  ])
  assert.match(refused.err, /→ Run a build and commit content\/register\.ndjson\./)
  assert.deepEqual(readdirSync(join(folder, 'content')).sort(), ['briefs.txt', 'harbour', 'masthead.yaml'])

  assert.equal((await typed(folder, BUILD)).code, 0)
  const register = readFileSync(join(folder, 'content/register.ndjson'), 'utf8')
  const url = 'https://preview.example/pull/7/'
  assert.equal((await typed(folder, [...BUILD, '--frozen', '--base-url', url])).code, 0)
  assert.equal(readFileSync(join(folder, 'content/register.ndjson'), 'utf8'), register)
  const front = readFileSync(join(folder, 'site/index.html'), 'utf8')
  assert.match(front, /<link rel="canonical" href="https:\/\/preview\.example\/pull\/7\/">/)
  assert.match(front, /href="\/pull\/7\/2031\/05\/02\/the-ferry-is-late\/"/)
  assert.doesNotMatch(Object.values(bytesIn(join(folder, 'site'))).join(), /ferry\.example|"\/post\//)
})

test('--keep-going publishes what is sound, and still ends with exit code 1', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/broken.md': '---\nheadline: Never closed\n' })
  const { code, err } = await typed(folder, [...BUILD, '--keep-going'])
  assert.equal(code, 1)
  assert.match(err, /^content\/broken\.md:1:1 error open-front-matter$/m)
  assert.match(err, /\nThe Ferry Post: 1 story and 3 briefs\. Pages: \d+ added, .+\n$/)
  assert.ok(readdirSync(join(folder, 'site')).includes('index.html'))
})

test('an output that holds other things: exit code 2, and nothing in it is touched', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'site/thesis.txt': 'years of work', 'site/index.html': 'mine' })
  const { code, err } = await typed(folder, BUILD)
  assert.equal(code, 2)
  assert.match(err, /^site:1:1 error foreign-output$/m)
  assert.match(err, /The site stands as it was\.\n$/)
  assert.ok(!readdirSync(join(folder, 'content')).includes('register.ndjson'))
  assert.deepEqual(bytesIn(join(folder, 'site')), { 'index.html': 'mine', 'thesis.txt': 'years of work' })
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'site'])
})

test('no masthead: exit code 2, and how to begin', async (t) => {
  const { 'content/masthead.yaml': _, ...rest } = FERRY
  const { code, err } = await typed(folderWith(t, rest), BUILD)
  assert.equal(code, 2)
  assert.match(err, /^content\/masthead\.yaml:1:1 error no-masthead$/m)
  assert.match(err, /→ Create it with a line such as “name: The Harbour Courier”\./)
})

test('--no-search leaves the index as it stands, and the next build makes it', async (t) => {
  const folder = folderWith(t, FERRY)
  const index = () => Object.keys(bytesIn(join(folder, 'site'))).filter((file) => file.startsWith('pagefind/'))
  const first = await typed(folder, [...BUILD, '--no-search'])
  assert.deepEqual([first.code, index()], [0, []])
  assert.match(first.err, /^The search index is older than the pages: “npx broadsheet index” makes it\.$/m)
  assert.doesNotMatch((await typed(folder, BUILD)).err, /search index/)
  const before = index()
  assert.ok(before.length > 0)
  writeFileSync(
    join(folder, 'content/harbour/ferry.txt'),
    'Headline: The ferry is late\nDate: 2 May 2031\n\nA heron.\n',
  )
  assert.match((await typed(folder, [...BUILD, '--no-search'])).err, /older than the pages/)
  assert.deepEqual(index(), before)
  assert.equal((await typed(folder, BUILD)).code, 0)
  assert.notDeepEqual(index(), before)
  assert.doesNotMatch((await typed(folder, [...BUILD, '--no-search'])).err, /older than the pages/)
})
