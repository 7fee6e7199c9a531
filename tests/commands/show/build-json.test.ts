/** `broadsheet build --json` and `--timings`: what programs are told, and what people who ask for figures are. */

import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathsOf } from '../../../scripts/paths.ts'
import { takeLock } from '../../../scripts/press/lock.ts'
import { FERRY, folderWith, typed } from '../command.ts'

const BUILD = ['build', '--output', 'site']

/** What `build --json` says, which is one object and nothing else anywhere. */
async function asked(folder: string, ...more: readonly string[]) {
  const { code, out, err } = await typed(folder, [...BUILD, '--json', ...more])
  assert.equal(err, '')
  const said = JSON.parse(out)
  assert.equal(said.code, code)
  assert.deepEqual(Object.keys(said), KEYS)
  return said
}

const KEYS = 'ok code isDryRun paper content output items pages search held next timings problems'.split(' ')

const HELD = 'EMBARGOED UNTIL 16 MAY 2031, 12:00\n\nGulls return\n\nThey came back on Monday and stayed.\n'
const ROOF = 'Headline: Roof leaks\nDate: 3 May 2031\n\nIt did so twice in a week.\n'
const [ROOF_PAGE, FERRY_PAGE] = ['/2031/05/03/roof-leaks/', '/2031/05/02/the-ferry-is-late/']

test('one object: what was added, changed, removed and left, what is held and due next, and what it took', async (t) => {
  const folder = folderWith(t, {
    ...FERRY,
    'content/gulls.txt': HELD,
    'content/roof.txt': ROOF,
    'content/empty.txt': '',
  })
  const first = await asked(folder)
  const { content, output } = pathsOf(join(folder, 'content'), join(folder, 'site'))
  assert.deepEqual(
    [first.code, first.paper, first.content, first.output, first.items, first.search],
    [0, 'The Ferry Post', content, output, { stories: 2, briefs: 3 }, 'made'],
  )
  assert.ok(first.pages.added.includes(FERRY_PAGE) && first.pages.added.includes('/'))
  assert.deepEqual([first.pages.changed, first.pages.removed, first.pages.left], [[], [], 0])
  assert.deepEqual(first.held, [
    {
      file: 'gulls.txt',
      kind: 'story',
      headline: 'Gulls return',
      until: '2031-05-16T11:00:00Z',
      why: 'embargo, line 1',
    },
  ])
  assert.deepEqual(first.next, {
    at: '2031-05-16T11:00:00Z',
    kind: 'release',
    file: 'gulls.txt',
    headline: 'Gulls return',
  })
  assert.deepEqual(first.problems, [
    {
      severity: 'warning',
      code: 'empty-file',
      file: 'empty.txt',
      line: 1,
      column: 1,
      reason: 'The file is empty; expected an article or a list of headlines.',
      hint: 'Write something into it, or delete it.',
    },
  ])
  const { stages, kinds, ...all } = first.timings
  assert.deepEqual(Object.keys(all), ['ms', 'processor', 'memory'])
  const [start] = stages
  assert.deepEqual(Object.keys(start), ['stage', 'count', 'ms', 'thisThread', 'otherThreads'])
  assert.deepEqual([start.stage, stages.at(-1).stage], ['start', 'remember'])
  const story = kinds.find(({ kind }: { kind: string }) => kind === 'story')
  assert.deepEqual([Object.keys(story), story.pages], [['kind', 'pages', 'ms', 'bytes'], 2])

  rmSync(join(folder, 'content/roof.txt'))
  writeFileSync(join(folder, 'content/harbour/ferry.txt'), `${FERRY['content/harbour/ferry.txt']}\nNobody waited.\n`)
  const second = await asked(folder, '--no-search', '--jobs', '1')
  const { added, removed } = second.pages
  assert.deepEqual([added, removed, second.search], [[`${FERRY_PAGE}changes/`], [], 'due'])
  assert.ok([FERRY_PAGE, ROOF_PAGE].every((url) => second.pages.changed.includes(url)))
  assert.equal(second.pages.changed.length + second.pages.left, first.pages.added.length)
})

test('a build that stops says why, and that nothing was published: null', async (t) => {
  const nothing = { items: null, pages: null, search: null }
  const told = async (folder: string) => {
    const { code, problems, items, pages, search } = await asked(folder)
    return { code, codes: problems.map(({ code: what }: { code: string }) => what), items, pages, search }
  }
  const broken = { ...FERRY, 'content/broken.md': '---\nheadline: Never closed\n' }
  assert.deepEqual(await told(folderWith(t, broken)), { code: 1, codes: ['open-front-matter'], ...nothing })

  const { 'content/masthead.yaml': _, ...headless } = FERRY
  assert.deepEqual(await told(folderWith(t, headless)), { code: 2, codes: ['no-masthead'], ...nothing })

  assert.deepEqual(await told(lockedFolder(t)), { code: 4, codes: ['locked'], ...nothing })

  // What the disk refuses: no name may be so long.
  const { out, err } = await typed(folderWith(t, FERRY), ['build', '--json', '--output', 'x'.repeat(300)])
  const { code, problems, pages } = JSON.parse(out)
  assert.deepEqual([code, problems.length, problems[0].code, pages, err], [1, 1, 'file-fault', null, ''])
})

/** Another build is at work there. */
function lockedFolder(t: TestContext): string {
  const folder = folderWith(t, FERRY)
  const locked = takeLock(pathsOf(join(folder, 'content'), join(folder, 'site')))
  t.after(() => locked.ok && locked.lock.release())
  return folder
}

test('--keep-going: what was published, beside the error, and exit code 1', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/broken.md': '---\nheadline: Never closed\n' })
  const { code, pages, problems } = await asked(folder, '--keep-going')
  assert.deepEqual([code, problems[0].severity, problems[0].line], [1, 'error', 1])
  assert.ok(pages.added.includes(FERRY_PAGE))
})

test('--timings prints two tables, after all that is said to people; --why comes before them', async (t) => {
  const folder = folderWith(t, FERRY)
  const { code, out, err } = await typed(folder, [...BUILD, '--timings', '--why', '/about'])
  assert.equal(code, 0)
  assert.match(err, /\nThe Ferry Post: 1 story and 3 briefs\. Pages: /)
  const figures = out.replaceAll(/\d[\d,]*(?:\.\d+)?/g, '0').replaceAll(/ {2,}/g, '  ')
  const [why, stages, kinds, all] = [
    figures.indexOf('stage'),
    figures.indexOf('kind of page'),
    figures.indexOf('In all'),
  ]
    .map((at, index, places) => [index === 0 ? 0 : (places[index - 1] ?? 0), at] as const)
    .map(([from, to]) => figures.slice(from, to))
    .concat(figures.slice(figures.indexOf('In all')))
  assert.equal(why, '/about/\n  Printed: a new page.\n')
  assert.match(
    stages ?? '',
    /^stage {2}count {2}seconds {2}this thread {2}other threads\nstart {2}0 {2}0\nread {2}0 {2}0 {2}0\nenter {2}0 {2}0 {2}0\n/,
  )
  assert.match(
    stages ?? '',
    /\nrender {2}0 {2}0 {2}0 {2}0\nsearch {2}0 {2}0 {2}0\ncommit {2}0 {2}0 {2}0\nremember {2}0 {2}0\n\n$/,
  )
  assert.match(kinds ?? '', /^kind of page {2}count {2}ms {2}ms a page {2}MB\n(?:\w+ {2}0 {2}0 {2}0 {2}0\n){10,}\n$/)
  assert.equal(all, 'In all 0 s, 0 s of processor time, at most 0 MB of memory, Pagefind’s own not counted.\n')
})
