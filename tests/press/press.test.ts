/** The press as a whole, with a tiny program of two templates and real workers. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Eleventy } from '@11ty/eleventy'
import type { Sheets } from '../../scripts/edition/plan/page.ts'
import type { Paths } from '../../scripts/paths.ts'
import { takeLock } from '../../scripts/press/lock.ts'
import { type Options, press, type Report } from '../../scripts/press/press.ts'
import { byKind, kindsIn } from '../../scripts/press/render/by-kind.ts'
import { openPressroom, type Pressroom } from '../../scripts/press/render/pressroom.ts'
import { folderFor, pathsFor, programFor, QUAY_PROGRAM, QUAY_ROOM, sheetsOf, treeOf } from './quay.ts'

/** One that nobody else prints in. */
function roomFor(t: TestContext, program = QUAY_PROGRAM): Pressroom {
  const room = openPressroom(program)
  t.after(() => room.close())
  return room
}

/** Print; what was done, without the time it took. */
async function printed(
  sheets: Sheets,
  paths: Paths,
  room: Pressroom,
  options?: Options,
): Promise<Omit<Report, 'ms' | 'index'>> {
  const result = await press(sheets, paths, room, options)
  assert.ok(result.ok, JSON.stringify(result))
  const { ms, index, ...report } = result.value
  assert.equal(index, 'none')
  assert.ok(ms > 0)
  return report
}

const ASSETS = ['/assets/paper.css', '/assets/type/serif.woff2']
const NONE = { added: [], changed: [], removed: [], rendered: 0 }

test('prints what changed and nothing else', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  const first = sheetsOf('/', ['/маяк/', '/pier/'], '/feed.xml')
  const added = ['/', '/404.html', ...ASSETS, '/feed.xml', '/маяк/']
  assert.deepEqual(await printed(first, paths, room), { ...NONE, added, left: 0, rendered: 4 })
  assert.equal(
    readFileSync(join(paths.output, 'маяк/index.html'), 'utf8'),
    '<!doctype html>\n<title>The Quay</title>\n<a href="/pier/">/маяк/</a>\n',
  )
  assert.deepEqual(Object.keys(treeOf(paths.output)).length, 6)

  const next = sheetsOf('/', ['/маяк/', '/quay/'], '/new/')
  const report = await printed(next, paths, room)
  assert.deepEqual(report, { added: ['/new/'], changed: ['/маяк/'], removed: ['/feed.xml'], left: 4, rendered: 2 })
  const whole = pathsFor(t)
  await printed(next, whole, room)
  assert.deepEqual(treeOf(paths.output), treeOf(whole.output))
  assert.equal(readFileSync(paths.record, 'utf8'), readFileSync(whole.record, 'utf8'))
})

test('the same again renders nothing, touches nothing and starts no worker', async (t) => {
  const paths = pathsFor(t)
  const sheets = sheetsOf('/', '/a/')
  await printed(sheets, paths, QUAY_ROOM)
  const times = () => ['index.html', 'assets/paper.css'].map((file) => statSync(join(paths.output, file)).mtimeMs)
  const before = [...times(), statSync(paths.record).mtimeMs]
  const room = roomFor(t)
  assert.deepEqual(await printed(sheets, paths, room), { ...NONE, left: 5 })
  assert.equal(room.isRunning, false)
  assert.deepEqual([...times(), statSync(paths.record).mtimeMs], before)
})

test('a lost record means a complete build; what is not planned any more is nobody’s then, and stays', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  await printed(sheetsOf('/', '/old/'), paths, room)
  rmSync(paths.state, { recursive: true })
  writeFileSync(join(paths.output, 'stray.txt'), '')
  writeFileSync(join(paths.output, '.nojekyll'), '')
  const result = await press(sheetsOf('/'), paths, room)
  assert.ok(result.ok)
  const { changed, added, removed } = result.value
  assert.deepEqual({ changed, added, removed }, { changed: ['/', '/404.html', ...ASSETS], added: [], removed: [] })
  assert.deepEqual(
    result.warnings.map(({ code, reason }) => [code, reason]),
    [
      [
        'foreign-file',
        'Found in the output folder what no build has written: old/ (1 file), stray.txt. It stays as it is.',
      ],
    ],
  )
  for (const file of ['.nojekyll', 'stray.txt', 'old/index.html'])
    assert.ok(statSync(join(paths.output, file)).isFile())
  assert.deepEqual(await printed(sheetsOf('/'), paths, room), { ...NONE, left: 4 })
})

test('a record from before it had the ground prints all pages again; one that lost only that line is made whole', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  const sheets = sheetsOf('/', '/a/')
  await printed(sheets, paths, room)
  const whole = readFileSync(paths.record, 'utf8')
  const [ground = '', ...lines] = whole.split(/(?<=\n)/)
  assert.match(ground, /^\{"ground":\{.*"program site":"\w+",.*"masthead name":.*"shell years":.*"asset \/assets\//)
  const older = lines.map((line) => line.replace(/"ground":"\w+",/, '').replace(/,"parts":"[^"]*"/, ''))
  writeFileSync(paths.record, older.join(''))
  const changed = ['/', '/404.html', '/a/']
  assert.deepEqual(await printed(sheets, paths, room), { ...NONE, changed, left: 2, rendered: 3 })
  assert.equal(readFileSync(paths.record, 'utf8'), whole)
  writeFileSync(paths.record, lines.join(''))
  assert.deepEqual(await printed(sheets, paths, room), { ...NONE, left: 5 })
  assert.equal(readFileSync(paths.record, 'utf8'), whole)
})

test('a file that is missing from the output is made again; so is one of another size', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  const sheets = sheetsOf('/', '/a/')
  await printed(sheets, paths, room)
  const whole = treeOf(paths.output)
  rmSync(join(paths.output, 'a'), { recursive: true })
  rmSync(join(paths.output, 'assets/paper.css'))
  writeFileSync(join(paths.output, 'index.html'), '')
  const report = await printed(sheets, paths, room)
  assert.deepEqual(report, { added: ['/a/', '/assets/paper.css'], changed: ['/'], removed: [], left: 2, rendered: 2 })
  assert.deepEqual(treeOf(paths.output), whole)
})

test('many pages go through several runs, and come out as from one', async (t) => {
  const paths = pathsFor(t)
  const urls = Array.from({ length: 700 }, (_, number) => `/${number % 7}/story-${number}/`)
  const report = await printed(sheetsOf(...urls), paths, roomFor(t))
  assert.equal(report.rendered, 701)
  const tree = treeOf(paths.output)
  for (const url of urls) assert.match(tree[`${url.slice(1)}index.html`] ?? '', new RegExp(`>${url}</a>`))
})

test('a template that throws is a problem with its place, and the site stays as it was', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  await printed(sheetsOf('/'), paths, room)
  const before = treeOf(paths.output)
  const broken = sheetsOf('/', '/a/', ['/b/', 'nowhere'], ['/c/', 'nowhere'])
  const result = await press(broken, paths, room)
  const place = { severity: 'error', code: 'template-threw', file: 'site/redirect.11ty.ts', line: 9, column: 42 }
  const hint = 'This is a fault of the template or of a layout, not of the copy: mend it there.'
  assert.deepEqual(
    result.ok ? [] : result.problems,
    ['/b/', '/c/'].map((url) => ({
      ...place,
      reason: `The page ${url} could not be printed. TypeError: There is no way to nowhere.`,
      hint,
    })),
  )
  assert.deepEqual(treeOf(paths.output), before)
  assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths, room)).added, ['/a/'])
})

test('a page that no template makes stops the press', async (t) => {
  const paths = pathsFor(t)
  const sheets = sheetsOf('/')
  const robots = { url: '/robots.txt', kind: 'robots', view: { sitemap: '/sitemap.xml' } } as const
  const result = await press({ ...sheets, pages: [...sheets.pages, robots] }, paths, roomFor(t))
  assert.ok(!result.ok)
  assert.match(result.problems[0]?.reason ?? '', /robots/)
  assert.deepEqual(treeOf(paths.output), {})
})

test('a changed template, layout or asset takes effect in the next run of the same pressroom', async (t) => {
  const paths = pathsFor(t)
  const program = programFor(t)
  const room = roomFor(t, program)
  const front = () => readFileSync(join(paths.output, 'index.html'), 'utf8')
  const edit = (file: string, from: string, to: string) => {
    const path = join(program.site, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  await printed(sheetsOf('/'), paths, room)
  edit('layouts/frame.ts', '<title>', '<meta charset="utf-8"><title>')
  assert.deepEqual((await printed(sheetsOf('/'), paths, room)).changed, ['/', '/404.html'])
  assert.match(front(), /charset/)
  edit('redirect.11ty.ts', '<a href', '<a rel="next" href')
  await printed(sheetsOf('/'), paths, room)
  assert.match(front(), /rel="next"/)
  edit('assets/paper.css', '0', '1rem')
  assert.deepEqual((await printed(sheetsOf('/'), paths, room)).changed, ['/', '/404.html', '/assets/paper.css'])
  assert.match(readFileSync(join(paths.output, 'assets/paper.css'), 'utf8'), /margin: 1rem/)
})

test('a run that is killed in the middle of its commit is finished by the next', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  await printed(sheetsOf('/', '/old/'), paths, room)
  const next = sheetsOf(['/', '/new/'], '/new/')
  const watcher = (step: string) => {
    if (step.startsWith('remove')) throw new Error('killed')
  }
  await assert.rejects(press(next, paths, room, { watcher }), /killed/)
  assert.deepEqual(await printed(next, paths, room), { ...NONE, left: 5 })
  const whole = pathsFor(t)
  await printed(next, whole, room)
  assert.deepEqual(treeOf(paths.output), treeOf(whole.output))
})

test('a build that the system kills leaves a lock that is stale and a site that the next build completes', async (t) => {
  const paths = pathsFor(t)
  const room = QUAY_ROOM
  await printed(sheetsOf('/', '/old/'), paths, room)
  const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const program = `
    import { takeLock } from ${module('../../scripts/press/lock.ts')}
    import { press } from ${module('../../scripts/press/press.ts')}
    import { openPressroom } from ${module('../../scripts/press/render/pressroom.ts')}
    import { QUAY_PROGRAM, sheetsOf } from ${module('quay.ts')}
    const paths = ${JSON.stringify(paths)}
    takeLock(paths)
    const watcher = (step) => step === 'place index.html' && process.kill(process.pid, 'SIGKILL')
    await press(sheetsOf(['/', '/new/'], '/new/'), paths, openPressroom(QUAY_PROGRAM), { watcher })`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program])
  assert.notEqual(status, 0)
  assert.deepEqual(
    Object.keys(treeOf(paths.output)).filter((file) => /^(new|old)/.test(file)),
    ['new/index.html', 'old/index.html'],
  )

  const locked = takeLock(paths)
  assert.ok(locked.ok)
  const next = sheetsOf(['/', '/new/'], '/new/')
  assert.deepEqual(await printed(next, paths, room), { ...NONE, left: 5 })
  locked.lock.release()
  const whole = pathsFor(t)
  await printed(next, whole, room)
  assert.deepEqual(treeOf(paths.output), treeOf(whole.output))
})

test('a template without pages is not even loaded', async (t) => {
  const program = programFor(t)
  writeFileSync(join(program.site, 'story.11ty.ts'), 'throw new Error("loaded")')
  const report = await printed(sheetsOf('/'), pathsFor(t), roomFor(t, program))
  assert.equal(report.rendered, 2)
})

test('an output that is not ours is refused and left as it is', async (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'thesis.odt'), 'years of work')
  const paths = { ...pathsFor(t), output: folder }
  const result = await press(sheetsOf('/'), paths, roomFor(t))
  assert.deepEqual(result.ok ? [] : result.problems.map((problem) => problem.code), ['foreign-output'])
  assert.deepEqual(treeOf(folder), { 'thesis.odt': 'years of work' })
})

test('Eleventy by itself writes the same bytes', async (t) => {
  const sheets = sheetsOf('/', ['/маяк/', '/pier/'], '/feed.xml')
  const { site, config: configPath } = QUAY_PROGRAM
  const output = folderFor(t)
  const eleventy = new Eleventy(site, output, {
    configPath,
    quietMode: true,
    config: (config) => {
      config.addGlobalData('shell', () => sheets.shell)
      config.addGlobalData('pages', () => byKind(sheets.pages, kindsIn(site)))
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
  const paths = pathsFor(t)
  await printed(sheets, paths, roomFor(t))
  const pages = Object.entries(treeOf(paths.output)).filter(([file]) => !file.startsWith('assets/'))
  assert.deepEqual(treeOf(output), Object.fromEntries(pages))
})
