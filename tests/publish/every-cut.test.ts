/** Cut at every single step, not at random ones: then the same site, the one before, or another is published, and that is what stands. */

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { madeFile, type Site, type SiteFile, withFiles } from '../../scripts/publish/built/site.ts'
import type { Publisher } from '../../scripts/publish/publisher.ts'
import { folderPlace } from '../../scripts/publish/releases/folder.ts'
import type { ReleasePlace } from '../../scripts/publish/releases/release-place.ts'
import { releasesAt } from '../../scripts/publish/releases/releases.ts'
import { md5Of, type Store, storeAt } from '../../scripts/publish/store/store.ts'
import { NO_LINKS } from '../system.ts'
import { treeIn } from './paper.ts'

const STORY = '2031/05/02/ferry/index.html'
const SITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A: { 'index.html': 'A', [STORY]: 'late', 'assets/paper.css': 'red', 'old.html': 'old' },
  B: { 'index.html': 'B', [STORY]: 'later', 'assets/paper.css': 'red', 'pictures/0123456789abcdef-1.webp': 'x' },
  C: { 'index.html': 'C', [STORY]: 'late', 'old.html': 'older', 'new.html': 'new' },
  // What it has in common with B, and not with A, may stand already when A is published again.
  D: { 'index.html': 'D', [STORY]: 'later', 'new.html': 'new' },
}

function siteOf(files: readonly SiteFile[]): Site {
  const empty = { paper: 'The Ferry Post', url: 'https://ferry.example/', base: '/', site: '', files: [], retired: [] }
  return withFiles(empty, files)
}

class Cut extends Error {}

/** What may be called so often, and then no more. */
function until(steps: number): { step(): void; left: number } {
  const count = {
    left: steps,
    step: () => {
      if (count.left === 0) throw new Cut()
      count.left -= 1
    },
  }
  return count
}

/** Publish. @returns whether it came to its end */
async function publish(publisher: Publisher, site: Site): Promise<boolean> {
  try {
    await (await publisher.plan(site, false)).carryOut(() => undefined)
    return true
  } catch (error) {
    if (error instanceof Cut) return false
    throw error
  }
}

const fromMemory = (name: string) =>
  siteOf(Object.entries(SITES[name] ?? {}).map(([path, text]) => madeFile(path, text)))

/** A bucket in memory, that can be cut before each step and behind it. */
function memoryStore(kept: Map<string, Buffer>, count = until(Number.POSITIVE_INFINITY)): Store {
  const cutting = async <T>(does: () => T): Promise<T> => {
    count.step()
    const done = does()
    count.step()
    return done
  }
  return {
    lanes: 1,
    list: async () => new Map([...kept].map(([path, bytes]) => [path, md5Of(bytes)])),
    get: async (path) => kept.get(path) ?? null,
    put: (path, bytes) => cutting(() => void kept.set(path, bytes)),
    remove: (path) => cutting(() => void kept.delete(path)),
    headersOf: (path) => ({ 'content-type': path.endsWith('.html') ? 'text/html' : 'text/css' }),
    kept: (bytes) => bytes,
    close: async () => undefined,
  }
}

test('a bucket that was cut anywhere has whatever is published next, and nothing else of ours', async () => {
  for (const next of Object.keys(SITES))
    for (let steps = 0, isOver = false; !isOver; steps += 1) {
      const kept = new Map([['diary.txt', Buffer.from('Dear diary')]])
      await publish(storeAt(memoryStore(kept)), fromMemory('A'))
      isOver = await publish(storeAt(memoryStore(kept, until(steps))), fromMemory('B'))
      // Another cut, halfway, on the way to a third.
      await publish(storeAt(memoryStore(kept, until(Math.floor(steps / 2)))), fromMemory('D'))
      assert.ok(await publish(storeAt(memoryStore(kept)), fromMemory(next)))
      const ours = [...kept].filter(([path]) => !path.startsWith('.well-known/') && path !== 'diary.txt')
      assert.deepEqual(
        Object.fromEntries(ours.map(([path, bytes]) => [path, `${bytes}`])),
        SITES[next],
        `${next} after ${steps}`,
      )
      assert.equal(`${kept.get('diary.txt')}`, 'Dear diary')
      assert.deepEqual(
        [...kept.keys()].filter((path) => path.startsWith('.')),
        ['.well-known/broadsheet.json'],
      )
      const found = await storeAt(memoryStore(kept)).verify()
      assert.deepEqual([found?.missing, found?.changed], [[], []])
    }
})

/** The sites as files, for releases. */
function onDisk(folder: string): (name: string) => Site {
  for (const [name, files] of Object.entries(SITES))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, path, '..'), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
  return (name) => siteOf(fromMemory(name).files.map((file) => ({ ...file, source: join(folder, name, file.path) })))
}

function cutPlace(place: ReleasePlace, count: { step(): void }): ReleasePlace {
  const cutting =
    <Asked extends unknown[], T>(call: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      count.step()
      const done = await call(...asked)
      count.step()
      return done
    }
  const { write, rename, send, swap, remove, drop, ...rest } = place
  return {
    ...rest,
    write: cutting(write),
    rename: cutting(rename),
    // It is cut between two files.
    send: (sending, say) =>
      send(sending, (done) => {
        say(done)
        count.step()
      }),
    swap: cutting(swap),
    remove: cutting(remove),
    drop: cutting(drop),
  }
}

test('a folder that was cut anywhere shows the old site or the new one, then whatever is published next', {
  skip: NO_LINKS,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cut-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const site = onDisk(folder)
  for (const next of Object.keys(SITES))
    for (let steps = 0, isOver = false; !isOver; steps += 1) {
      const www = join(folder, `www-${next}-${steps}`)
      const at = (count = until(Number.POSITIVE_INFINITY)) => releasesAt(cutPlace(folderPlace(www), count), 2, www)
      const shown = () => Object.fromEntries(treeIn(join(www, 'current')))
      await publish(at(), site('C'))
      await publish(at(), site('A'))
      isOver = await publish(at(until(steps)), site('B'))
      const isOld = JSON.stringify(shown()) === JSON.stringify(Object.fromEntries(Object.entries(SITES.A ?? {}).sort()))
      if (!isOld) assert.deepEqual(shown(), SITES.B, `after ${steps}`)
      assert.ok(await publish(at(), site(next)))
      assert.deepEqual(shown(), SITES[next], `${next} after ${steps}`)
      assert.ok(existsSync(join(www, `${readlinkSync(join(www, 'current'))}.json`)))
      const found = await at().verify()
      assert.deepEqual([found?.missing, found?.changed], [[], []])
    }
})
