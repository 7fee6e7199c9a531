/** Files of others in the output: whatever happens, they are as they were. */

import assert from 'node:assert/strict'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import type { Sheets } from '../../scripts/edition/plan/page.ts'
import type { Paths } from '../../scripts/paths.ts'
import { publish } from '../../scripts/press/commit/publish.ts'
import { type Options, press } from '../../scripts/press/press.ts'
import { NO_LINKS, NO_MODES } from '../system.ts'
import { pathsFor, QUAY_ROOM, SHELL, sheetsOf, treeOf } from './quay.ts'

/** Print; the codes of all that was said, and what was done. */
async function printed(sheets: Sheets, paths: Paths, options?: Options) {
  const result = await press(sheets, paths, QUAY_ROOM, options)
  const problems = result.ok ? result.warnings : result.problems
  const { added = [], changed = [], removed = [] } = result.ok ? result.value : {}
  return { ok: result.ok, codes: problems.map(({ code }) => code), problems, added, changed, removed }
}

function put(paths: Paths, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(paths.output, file)), { recursive: true })
    writeFileSync(join(paths.output, file), text)
  }
}

const at = (paths: Paths, file: string) => join(paths.output, file)
const text = (paths: Paths, file: string) => readFileSync(at(paths, file), 'utf8')

const MINE = {
  'ads.txt': 'mine',
  'google123.html': 'mine',
  'images/a.jpg': 'mine',
  'images/deep/b.jpg': 'mine',
  'old/notes.txt': 'mine',
  'assets/mine.css': 'mine',
} as const

test('they stay, are told of once, folded by folder, and again only what is new', async (t) => {
  const paths = pathsFor(t)
  await printed(sheetsOf('/', '/old/'), paths)
  put(paths, { ...MINE, CNAME: 'quay.example', '.nojekyll': '' })
  const { codes, problems, removed } = await printed(sheetsOf('/'), paths)
  assert.deepEqual([codes, removed], [['foreign-file'], ['/old/']])
  assert.equal(
    problems[0]?.reason,
    'Found in the output folder what no build has written: ads.txt, assets/mine.css, google123.html, images/ (2 files), old/ (1 file). It stays as it is.',
  )
  for (const [file, mine] of Object.entries(MINE)) assert.equal(text(paths, file), mine)
  assert.deepEqual((await printed(sheetsOf('/'), paths)).codes, [])
  put(paths, { 'images/c.jpg': '', 'new.txt': '' })
  const next = await printed(sheetsOf('/', '/b/'), paths)
  assert.match(next.problems[0]?.reason ?? '', /written: new\.txt\. It stays/)
  assert.equal(next.problems[0]?.file, at(paths, 'new.txt'))
})

describe('in the place of a page they are an error, and the site stands as it was', () => {
  const ways: Readonly<Record<string, (paths: Paths) => void>> = {
    'a file where the page must be': (paths) => put(paths, { 'new/index.html': 'mine' }),
    'a link where the page must be': (paths) => {
      mkdirSync(at(paths, 'new'))
      symlinkSync('../index.html', at(paths, 'new/index.html'))
    },
    'a link that leads nowhere': (paths) => {
      mkdirSync(at(paths, 'new'))
      symlinkSync('nowhere', at(paths, 'new/index.html'))
    },
    'a file where its folder must be': (paths) => put(paths, { new: 'mine' }),
    'a link where its folder must be': (paths) => symlinkSync(dirname(paths.output), at(paths, 'new')),
    'a folder with a file where the page must be': (paths) => put(paths, { 'new/index.html/mine': 'mine' }),
  }
  for (const [what, set] of Object.entries(ways)) {
    test(what, { skip: /\blink\b/.test(what) && NO_LINKS }, async (t) => {
      const paths = pathsFor(t)
      await printed(sheetsOf('/'), paths)
      set(paths)
      const list = () => readdirSync(paths.output, { recursive: true, encoding: 'utf8' }).sort()
      const before = [list(), text(paths, 'index.html'), readFileSync(paths.record, 'utf8')]
      const { ok, codes, problems } = await printed(sheetsOf(['/', '/new/'], '/new/'), paths)
      assert.deepEqual([ok, codes], [false, ['place-taken']])
      assert.match(problems[0]?.reason ?? '', /: new(?:\/index\.html(?:\/mine)?)?; expected nothing there\.$/)
      assert.deepEqual([list(), text(paths, 'index.html'), readFileSync(paths.record, 'utf8')], before)
      assert.equal(existsSync(paths.staging), false)
    })
  }

  test('but for a file that is the page itself, byte for byte: that becomes ours', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/new/'), paths)
    const page = text(paths, 'new/index.html')
    await printed(sheetsOf('/'), paths)
    put(paths, { 'new/index.html': page })
    assert.deepEqual((await printed(sheetsOf('/', '/new/'), paths)).codes, [])
    assert.deepEqual((await printed(sheetsOf('/'), paths)).removed, ['/new/'])
  })
})

describe('what came between the plan and the commit', () => {
  test('stays; its page is not published, and the next build stops for it', { skip: NO_LINKS }, async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/old/', '/older/'), paths)
    const meanwhile = (step: string) => {
      if (step !== 'mark') return
      put(paths, { 'new/index.html': 'mine', 'feed.xml/mine': 'mine', 'old/index.html': 'mine', 'older/mine': 'mine' })
      symlinkSync(dirname(paths.output), at(paths, 'linked'))
    }
    const next = sheetsOf(['/', '/a/'], '/a/', '/new/', '/feed.xml', '/linked/x/')
    const { codes, problems } = await printed(next, paths, { watcher: meanwhile })
    assert.deepEqual(codes, ['place-taken', 'altered-file'])
    assert.match(problems[0]?.reason ?? '', /: feed\.xml, linked\/x\/index\.html, new\/index\.html\. It stays/)
    assert.match(problems[1]?.reason ?? '', /: old\/index\.html\. It stays/)
    for (const file of ['new/index.html', 'feed.xml/mine', 'old/index.html', 'older/mine'])
      assert.equal(text(paths, file), 'mine')
    assert.match(text(paths, 'a/index.html'), /The Quay/)
    assert.deepEqual(readdirSync(dirname(paths.output)).sort(), ['.broadsheet-state', 'public'])
    assert.ok(!existsSync(at(paths, 'older/index.html')))
    assert.deepEqual((await printed(next, paths)).codes, ['place-taken'])
  })
})

describe('a commit that was killed', () => {
  const killed = async (paths: Paths, at: string) => {
    const watcher = (step: string) => {
      if (step.startsWith(at)) throw new Error('killed')
    }
    await printed(sheetsOf('/', '/old/'), paths)
    await assert.rejects(press(sheetsOf(['/', '/new/'], '/new/'), paths, QUAY_ROOM, { watcher }), /killed/)
  }

  for (const step of ['claim', 'place new', 'place index', 'remove', 'record', 'clear']) {
    test(`before “${step}”, and somebody’s own folder is there since: nothing of it is touched`, async (t) => {
      const paths = pathsFor(t)
      await killed(paths, step)
      renameSync(paths.output, `${paths.output}-moved`)
      put(paths, { 'index.html': 'mine', 'old/index.html': 'mine', 'thesis.odt': 'mine' })
      const { ok, codes } = await printed(sheetsOf('/'), paths)
      assert.deepEqual([ok, codes], [false, ['foreign-output']])
      assert.deepEqual(treeOf(paths.output), { 'index.html': 'mine', 'old/index.html': 'mine', 'thesis.odt': 'mine' })
      assert.ok(!existsSync(at(paths, '.broadsheet')))
      rmSync(paths.output, { recursive: true })
      renameSync(`${paths.output}-moved`, paths.output)
      assert.deepEqual((await printed(sheetsOf(['/', '/new/'], '/new/'), paths)).codes, [])
      assert.deepEqual(Object.keys(treeOf(paths.output)).length, 5)
    })
  }

  test('and things of somebody’s are in our folder since: they stay', async (t) => {
    const paths = pathsFor(t)
    await killed(paths, 'place new')
    put(paths, { 'new/index.html': 'mine', 'old/index.html': 'mine', 'images/a.jpg': 'mine' })
    const { codes } = await printed(sheetsOf('/'), paths)
    assert.deepEqual(codes, ['place-taken', 'altered-file'])
    for (const file of ['new/index.html', 'old/index.html', 'images/a.jpg']) assert.equal(text(paths, file), 'mine')
  })

  test('and the whole output is gone since: the next build makes all of it', async (t) => {
    const paths = pathsFor(t)
    await killed(paths, 'remove')
    rmSync(paths.output, { recursive: true })
    const next = sheetsOf(['/', '/new/'], '/new/')
    assert.deepEqual((await printed(next, paths)).codes, [])
    const whole = pathsFor(t)
    await printed(next, whole)
    assert.deepEqual(treeOf(paths.output), treeOf(whole.output))
  })

  test('and its record is gone since: nothing is overwritten that only the record knew', async (t) => {
    const paths = pathsFor(t)
    await killed(paths, 'place index')
    rmSync(paths.record)
    put(paths, { 'index.html': 'mine' })
    const { ok, codes } = await printed(sheetsOf('/'), paths)
    assert.deepEqual([ok, codes[0]], [false, 'place-taken'])
    assert.equal(text(paths, 'index.html'), 'mine')
  })
})

describe('a record that was lost, damaged or edited', () => {
  test('lost, of a paper that has changed since: an error that says what to do, and nothing changes', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/old/'), paths)
    rmSync(paths.record)
    const before = treeOf(paths.output)
    const { ok, codes, problems } = await printed(sheetsOf(['/', '/b/'], '/b/'), paths)
    assert.deepEqual([ok, codes], [false, ['place-taken']])
    assert.match(problems[0]?.reason ?? '', /: index\.html; expected nothing there\.$/)
    assert.equal(
      problems[0]?.hint,
      `If it is yours, move it elsewhere. If it is an older edition, whose record was lost (${paths.record}): move ${paths.output} away, and afterwards bring back from there what is yours; all pages are made anew. Then build again.`,
    )
    assert.deepEqual(treeOf(paths.output), before)
    renameSync(paths.output, `${paths.output}-older`)
    assert.deepEqual((await printed(sheetsOf(['/', '/b/'], '/b/'), paths)).codes, [])
  })

  test('edited to name what is not ours: that stays', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/'), paths)
    put(paths, { 'thesis.odt': 'mine', '.git/config': 'mine' })
    const outside = join(dirname(paths.output), 'outside')
    writeFileSync(outside, 'mine')
    const line = (url: string) => `${JSON.stringify({ url, fingerprint: 'f', size: 4, hash: 'h' })}\n`
    const lines = ['/thesis.odt', '/../outside', '/.git/config', outside, `/${outside}`].map(line)
    writeFileSync(paths.record, readFileSync(paths.record, 'utf8') + lines.join(''))
    assert.deepEqual((await printed(sheetsOf('/', '/b/'), paths)).codes, ['altered-file'])
    for (const path of [at(paths, 'thesis.odt'), at(paths, '.git/config'), outside])
      assert.equal(readFileSync(path, 'utf8'), 'mine')
  })

  test('from before hashes: all is printed anew, and what it has and is not planned goes', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/old/'), paths)
    writeFileSync(paths.record, readFileSync(paths.record, 'utf8').replaceAll(/,"hash":"\w+"/g, ''))
    const { codes, changed, removed } = await printed(sheetsOf('/'), paths)
    assert.deepEqual([codes, changed.length, removed], [[], 4, ['/old/']])
  })
})

describe('what was ours and is something else now', () => {
  const turned: Readonly<Record<string, (path: string) => void>> = {
    'a link': (path) => symlinkSync(process.execPath, path),
    'a folder': (path) => mkdirSync(join(path, 'mine'), { recursive: true }),
    'another file': (path) => writeFileSync(path, 'mine'),
  }
  for (const [what, turn] of Object.entries(turned)) {
    test(`${what}: it is not removed`, { skip: what === 'a link' && NO_LINKS }, async (t) => {
      const paths = pathsFor(t)
      await printed(sheetsOf('/', '/old.txt'), paths)
      rmSync(at(paths, 'old.txt'))
      turn(at(paths, 'old.txt'))
      const kind = lstatSync(at(paths, 'old.txt')).mode
      await printed(sheetsOf('/'), paths)
      assert.equal(lstatSync(at(paths, 'old.txt')).mode, kind)
    })
  }

  test('files become folders and folders files, where all of it is ours', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/a.x', '/b.x/c/', '/d/e.x/f.x', '/d/g.x'), paths)
    const next = sheetsOf('/', '/a.x/x/', '/b.x', '/d/e.x', '/d/g.x/h.x')
    assert.deepEqual((await printed(next, paths)).codes, [])
    const whole = pathsFor(t)
    await printed(next, whole)
    assert.deepEqual(treeOf(paths.output), treeOf(whole.output))
    await printed(sheetsOf('/', '/a.x', '/b.x/c/', '/d/e.x/f.x', '/d/g.x'), paths)
    assert.deepEqual(Object.keys(treeOf(paths.output)), [
      '404.html',
      'a.x',
      'assets/paper.css',
      'assets/type/serif.woff2',
      'b.x/c/index.html',
      'd/e.x/f.x',
      'd/g.x',
      'index.html',
    ])
  })
})

describe('bytes that were changed', () => {
  for (const [what, bytes] of [
    ['zeros', (page: string) => '\0'.repeat(Buffer.byteLength(page))],
    ['one letter', (page: string) => page.replace('Quay', 'Quaq')],
  ] as const) {
    test(`${what}, at the same size: the page is repaired`, async (t) => {
      const paths = pathsFor(t)
      await printed(sheetsOf('/', '/a/'), paths)
      const page = text(paths, 'a/index.html')
      put(paths, {
        'a/index.html': bytes(page),
        'assets/paper.css': '\0'.repeat(text(paths, 'assets/paper.css').length),
      })
      assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths)).changed, ['/a/', '/assets/paper.css'])
      assert.equal(text(paths, 'a/index.html'), page)
      assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths)).changed, [])
    })
  }

  test('stamps can be lost: the files are read, and nothing is printed', async (t) => {
    const paths = pathsFor(t)
    await printed(sheetsOf('/', '/a/'), paths)
    rmSync(paths.stamps)
    assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths)).changed, [])
    assert.ok(existsSync(paths.stamps))
  })
})

test('where stamps lie, only a build that verifies finds what was changed', async (t) => {
  const paths = pathsFor(t)
  await printed(sheetsOf('/', '/a/'), paths)
  put(paths, { 'a/index.html': '\0'.repeat(text(paths, 'a/index.html').length) })
  const stamps = JSON.parse(readFileSync(paths.stamps, 'utf8'))
  const { size, mtimeMs, ctimeMs, ino } = statSync(at(paths, 'a/index.html'))
  stamps.stamps.push(['a/index.html', [size, mtimeMs, ctimeMs, ino]])
  writeFileSync(paths.stamps, JSON.stringify(stamps))
  assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths)).changed, [])
  assert.deepEqual((await printed(sheetsOf('/', '/a/'), paths, { verify: true })).changed, ['/a/'])
  assert.match(text(paths, 'a/index.html'), /The Quay/)
})

test('what cannot be flushed is not committed', async (t) => {
  const paths = pathsFor(t)
  await printed(sheetsOf('/'), paths)
  const before = treeOf(paths.output)
  const few = ['1', '2'].map((staged) => ({ staged, file: `${staged}.txt` }))
  const work = { paper: 'The Quay', added: few, changed: [], removed: ['index.html'], record: '' }
  mkdirSync(paths.staging)
  writeFileSync(join(paths.staging, '1'), 'one')
  await assert.rejects(publish(paths, work, { standing: new Map(), stamps: new Map(), isNew: true }), /ENOENT/)
  assert.ok(!existsSync(paths.staging), 'nothing is left of the run')
  assert.deepEqual(treeOf(paths.output), before)
})

test('whatever the umask, a web server can read all that is published, and go into every folder', {
  skip: NO_MODES,
}, async (t) => {
  const paths = pathsFor(t)
  const umask = process.umask(0o077)
  t.after(() => process.umask(umask))
  await printed(sheetsOf('/', '/a/b/', '/c.xml', '/d/e.xml'), paths)
  await printed(sheetsOf('/', '/a/b/', '/c.xml', '/d/e.xml', '/d/f/'), paths)
  for (const file of ['', ...readdirSync(paths.output, { recursive: true, encoding: 'utf8' })]) {
    const { mode } = statSync(at(paths, file))
    assert.equal((mode & 0o777).toString(8), statSync(at(paths, file)).isFile() ? '644' : '755', file)
  }
})

test('two papers to one output: the second is refused, by its name or by its copy', async (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.content)
  writeFileSync(paths.masthead, 'name: The Quay\n')
  await printed(sheetsOf('/', '/a/'), paths)
  const before = treeOf(paths.output)
  const other = { ...paths, content: `${paths.content}-2` }
  const pier = sheetsOf('/b/')
  const named: Sheets = { ...pier, shell: { ...SHELL, paper: { ...SHELL.paper, name: 'The Pier' } } }
  assert.deepEqual((await printed(named, other)).codes, ['foreign-output'])
  assert.deepEqual((await printed(sheetsOf('/b/'), other)).codes, ['foreign-output'])
  assert.deepEqual(treeOf(paths.output), before)
  assert.deepEqual((await printed({ ...named, pages: sheetsOf('/').pages }, paths)).removed, ['/a/'])
  assert.match(text(paths, '.broadsheet'), /"The Pier"/)
})
