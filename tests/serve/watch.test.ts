/** What is noticed on a real disk: every way in which editors save, and nothing of what they leave lying about. */

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isLeftover } from '../../scripts/leftovers.ts'
import type { Change } from '../../scripts/serve/coalesce.ts'
import { follow } from '../../scripts/serve/watch.ts'

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
    for (let tries = 0; tries < 100 && changes.length === 0; tries++) await wait(20)
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
    assert.equal((await noticed()).length, 10)
    assert.ok(changes.length <= 3, `${changes.length} rebuilds`)
  })
})
