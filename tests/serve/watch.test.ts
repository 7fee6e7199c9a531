/** What is noticed on a real disk: every way in which editors save, and nothing of what they leave lying about. */

import assert from 'node:assert/strict'
import { cpSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isLeftover } from '../../scripts/disk/leftovers.ts'
import type { Change } from '../../scripts/serve/coalesce.ts'
import { follow } from '../../scripts/serve/watch.ts'
import { NO_LINKS } from '../system.ts'

describe('names that only pass through', () => {
  for (const name of ['.ferry.txt.swp', 'ferry.txt~', '4913', '#ferry.txt#', '.#ferry.txt', 'ferry.swx', 'a.tmp']) {
    test(name, () => assert.ok(isLeftover(name)))
  }
  for (const name of ['ferry.txt', '4913.txt', 'C#.txt', 'swp', 'tmp', '2031 ~ 2032.md', 'masthead.yaml']) {
    test(`not ${name}`, () => assert.ok(!isLeftover(name)))
  }
})

describe('on disk', () => {
  let folder = ''
  let changes: Change[] = []
  let stop = async () => {}

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), '.broadsheet-watch-'))
    for (const name of ['content', 'layouts', 'site/stories']) await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, 'content/ferry.txt'), 'The ferry sails.')
    await writeFile(join(folder, 'site/story.11ty.ts'), '')
    changes = []
    const watched = {
      copy: [join(folder, 'content')],
      program: [join(folder, 'layouts'), join(folder, 'site')],
      except: [join(folder, 'site/stories')],
    }
    const following = await follow(
      watched,
      async (change) => {
        changes.push(change)
      },
      assert.fail,
    )
    stop = following.close
  })

  afterEach(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** Wait until something was noticed and all has been quiet; what was noticed, in short. */
  async function noticed(): Promise<string[]> {
    for (let tries = 0; tries < 1500 && changes.length === 0; tries++) await wait(20)
    await wait(250)
    return [
      ...new Set(changes.flatMap(({ kind, paths }) => paths.map((path) => `${kind} ${basename(path)}`))),
    ].toSorted()
  }

  test('a file that is written again', async () => {
    await writeFile(join(folder, 'content/ferry.txt'), 'The ferry waits.')
    assert.deepEqual(await noticed(), ['copy ferry.txt'])
    assert.equal(changes.length, 1)
  })

  test('a file that is saved by way of another and a rename', async () => {
    await writeFile(join(folder, 'content/.ferry.txt.new'), 'The ferry waits.')
    await rename(join(folder, 'content/.ferry.txt.new'), join(folder, 'content/ferry.txt'))
    assert.deepEqual(await noticed(), ['copy ferry.txt'])
    assert.equal(changes.length, 1)
  })

  test('a file that is moved away as a backup and written anew, as Vim does', async () => {
    await writeFile(join(folder, 'content/4913'), '')
    await rm(join(folder, 'content/4913'))
    await rename(join(folder, 'content/ferry.txt'), join(folder, 'content/ferry.txt~'))
    await writeFile(join(folder, 'content/ferry.txt'), 'The ferry waits.')
    await rm(join(folder, 'content/ferry.txt~'))
    assert.deepEqual(await noticed(), ['copy ferry.txt'])
  })

  test('a file added in a new folder, renamed, deleted', async () => {
    await mkdir(join(folder, 'content/harbour/2031'), { recursive: true })
    await writeFile(join(folder, 'content/harbour/2031/tide.txt'), 'High.')
    assert.deepEqual(await noticed(), ['copy tide.txt'])
    changes = []
    await rename(join(folder, 'content/harbour/2031/tide.txt'), join(folder, 'content/harbour/2031/ebb.txt'))
    assert.deepEqual(await noticed(), ['copy ebb.txt', 'copy tide.txt'])
    changes = []
    await rm(join(folder, 'content/harbour'), { recursive: true })
    assert.deepEqual(await noticed(), ['copy ebb.txt'])
  })

  test('a layout and a template are the program; the generated pages are nobody’s', async () => {
    await writeFile(join(folder, 'site/stories/ferry.md'), '')
    await writeFile(join(folder, 'layouts/page.ts'), '')
    await writeFile(join(folder, 'site/story.11ty.ts'), 'export {}')
    assert.deepEqual(await noticed(), ['program page.ts', 'program story.11ty.ts'])
  })

  test('a link is not followed out of the folder', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), join(folder, 'content/link'), 'junction')
    await noticed()
    changes = []
    await writeFile(join(folder, 'elsewhere/tide.txt'), 'High.')
    await writeFile(join(folder, 'content/ferry.txt'), 'The ferry waits.')
    assert.deepEqual(await noticed(), ['copy ferry.txt'])
  })

  test('fifty writes in a row are few rebuilds', async () => {
    for (let write = 0; write < 50; write++) {
      await writeFile(join(folder, `content/${write % 10}.txt`), `${write}`)
      await wait(2)
    }
    // The first is built at once, the others when they are done.
    await wait(400)
    assert.equal((await noticed()).length, 10)
    assert.ok(changes.length <= 3, `${changes.length} rebuilds`)
  })
})

test('a checkout of two thousand files is few rebuilds, and each file is in one', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-watch-'))
  const seen = new Set<string>()
  let rebuilds = 0
  const following = await follow(
    { copy: [folder], program: [], except: [] },
    async ({ paths }) => {
      rebuilds += 1
      for (const path of paths) seen.add(basename(path))
      await wait(200)
    },
    assert.fail,
  )
  t.after(() => following.close().then(() => rm(folder, { recursive: true, force: true })))
  for (let at = 0; at < 2000; at += 1) writeFileSync(join(folder, `${at}.txt`), 'The ferry sails.')
  for (let tries = 0; tries < 3000 && seen.size < 2000; tries += 1) await wait(20)
  assert.equal(seen.size, 2000)
  // One or two, but for a machine that is busy with other things.
  assert.ok(rebuilds <= 12, `${rebuilds} rebuilds`)
})

describe('folders that go, come back and are replaced', () => {
  for (const poll of [undefined, 60]) {
    test(poll === undefined ? 'by events' : 'without events', async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'broadsheet-watch-'))
      const [parent, elsewhere] = [join(folder, 'paper'), join(folder, 'elsewhere')]
      const content = join(parent, 'content')
      const copy = async (path: string, text: string) => {
        await mkdir(dirname(join(content, path)), { recursive: true })
        await writeFile(join(content, path), text)
      }
      await copy('harbour/ferry.txt', 'The ferry sails.')
      let changed: string[] = []
      const lines: string[] = []
      const following = await follow(
        { copy: [content], program: [], except: [], between: 60, poll },
        async ({ paths }) => void changed.push(...paths.map((path) => basename(path))),
        (line) => lines.push(line),
      )
      t.after(async () => {
        await following.close()
        await rm(folder, { recursive: true, force: true })
      })
      const until = async (is: () => boolean, what: string) => {
        for (let tries = 0; tries < 3000 && !is(); tries += 1) await wait(20)
        assert.ok(is(), `${what}: ${changed.join(', ')} ${lines.join(' ')}`)
      }
      /** Whether an edit is seen, wherever the folders are from. */
      const hears = async (what: string) => {
        await until(() => changed.length > 0, what)
        // What else comes of it.
        await wait(300)
        changed = []
        await copy('harbour/ferry.txt', `The ferry waits, ${what}.`)
        await until(() => changed.includes('ferry.txt'), `edit, ${what}`)
        await wait(150)
        changed = []
      }
      const steps: readonly (readonly [string, readonly string[], () => Promise<void>])[] = [
        [
          'a folder below replaced',
          [],
          async () => {
            await rename(join(content, 'harbour'), elsewhere)
            await copy('harbour/ferry.txt', 'Another ferry.')
            await rm(elsewhere, { recursive: true })
          },
        ],
        [
          'a folder below deleted and made again',
          [],
          async () => {
            await rm(join(content, 'harbour'), { recursive: true })
            await copy('harbour/ferry.txt', 'A third ferry.')
          },
        ],
        [
          'the folder moved away and back',
          ['is not there; waiting for it.', 'is back; following it again.'],
          async () => {
            await rename(content, elsewhere)
            await until(() => lines.length > 0, 'it is said')
            await rename(elsewhere, content)
          },
        ],
        [
          'its parent renamed and back',
          ['is not there; waiting for it.', 'is back; following it again.'],
          async () => {
            await rename(parent, elsewhere)
            await until(() => lines.length > 0, 'it is said')
            await rename(elsewhere, parent)
          },
        ],
        [
          'the folder deleted and made again',
          ['is not there; waiting for it.', 'is back; following it again.'],
          async () => {
            await rm(content, { recursive: true })
            await until(() => lines.length > 0, 'it is said')
            await copy('harbour/ferry.txt', 'A fourth ferry.')
          },
        ],
        [
          'the folder replaced between two looks',
          ['was replaced by another; following that one.'],
          async () => {
            renameSync(content, elsewhere)
            cpSync(elsewhere, content, { recursive: true })
          },
        ],
      ]
      for (const [what, said, step] of steps) {
        lines.length = 0
        await step()
        await hears(what)
        assert.deepEqual(
          lines,
          said.map((line) => `The content folder ${line}`),
          what,
        )
      }
    })
  }
})

test('a folder that is away for a moment between two looks', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-watch-'))
  const [content, away] = [join(folder, 'content'), join(folder, 'away')]
  await mkdir(content)
  await writeFile(join(content, 'ferry.txt'), 'The ferry sails.')
  let changed: string[] = []
  const following = await follow(
    { copy: [content], program: [], except: [], between: 700 },
    async ({ paths }) => void changed.push(...paths.map((path) => basename(path))),
    () => undefined,
  )
  t.after(() => following.close().then(() => rm(folder, { recursive: true, force: true })))
  const until = async (is: () => boolean, what: string) => {
    for (let tries = 0; tries < 1000 && !is(); tries += 1) await wait(20)
    assert.ok(is(), what)
  }
  await rename(content, away)
  await until(() => changed.includes('ferry.txt'), 'that it went')
  await rename(away, content)
  await until(() => changed.includes('content'), 'that it is back')
  changed = []
  await writeFile(join(content, 'ferry.txt'), 'The ferry waits.')
  await until(() => changed.includes('ferry.txt'), 'the edit')
})

test('a file that is a link to elsewhere is followed too', { skip: NO_LINKS }, async (t) => {
  // Where the folder for what is temporary is a link itself, as on macOS, the watcher names both ways.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'broadsheet-watch-')))
  await mkdir(join(folder, 'content'))
  await writeFile(join(folder, 'shared.yaml'), 'name: The Ferry Post\n')
  const masthead = join(folder, 'content/masthead.yaml')
  await symlink('../shared.yaml', masthead)
  const seen: string[] = []
  const following = await follow(
    { copy: [join(folder, 'content')], program: [], except: [], files: [masthead], between: 40 },
    async ({ paths }) => void seen.push(...paths),
    assert.fail,
  )
  t.after(() => following.close().then(() => rm(folder, { recursive: true, force: true })))
  await writeFile(join(folder, 'shared.yaml'), 'name: The Quay Post\n')
  for (let tries = 0; tries < 3000 && seen.length === 0; tries += 1) await wait(20)
  assert.deepEqual(seen, [masthead])
})
