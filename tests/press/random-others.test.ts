/**
 * Chance: pages come and go, somebody puts files, folders and links into the output
 * at any moment, runs are killed at any step, records are lost. Whatever somebody
 * put there, where nothing of ours was, is as it was put.
 */

import assert from 'node:assert/strict'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import type { Paths } from '../../scripts/paths.ts'
import { press } from '../../scripts/press/press.ts'
import { NO_LINKS } from '../system.ts'
import { pathsFor, QUAY_ROOM, sheetsOf, treeOf } from './quay.ts'

/** Names that clash with one another as files and as folders. */
const PLACES = ['a.x', 'a.x/b.x', 'a.x/index.html', 'b/index.html', 'b/c.x', 'b/c.x/d.x', 'e.x', 'b', 'c/a.x', 'c']
const PAGES = ['/a.x', '/a.x/b.x', '/a.x/', '/b/', '/b/c.x', '/b/c.x/d.x', '/e.x', '/c/a.x']

/** The same sequence for the same seed: mulberry32. */
function chanceOf(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    one: <T>(list: readonly T[]) => list[below(list.length)] as T,
    isOne: (in_: number) => below(in_) === 0,
  }
}

type Chance = ReturnType<typeof chanceOf>

/** Pages at some of the addresses, none of which is a folder of another. */
function somePages(chance: Chance) {
  const chosen: string[] = []
  for (const url of PAGES) {
    const file = (url.endsWith('/') ? `${url}index.html` : url).slice(1)
    const clashes = chosen.some((one) => `${one}/`.startsWith(`${file}/`) || `${file}/`.startsWith(`${one}/`))
    if (!clashes && chance.isOne(2)) chosen.push(file)
  }
  const pages = chosen.map((file) => `/${file.replace(/index\.html$/, '')}`)
  return sheetsOf('/', ...pages.map((url) => [url, chance.one(['/here/', '/there/'])] as const))
}

/** Put something where nothing is; what was put, or null where it could not be. */
function put(paths: Paths, chance: Chance): [string, string] | null {
  const path = join(paths.output, chance.one(PLACES))
  try {
    mkdirSync(dirname(path), { recursive: true })
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return null
    if (chance.isOne(4) && NO_LINKS === false) symlinkSync(chance.one(['index.html', 'nowhere']), path)
    else writeFileSync(path, `mine ${chance.below(1000)}`)
    return [path, whatIs(path)]
  } catch {
    return null
  }
}

function whatIs(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 'nothing'
  if (stat.isSymbolicLink()) return `→ ${readlinkSync(path)}`
  return stat.isFile() ? readFileSync(path, 'utf8') : 'folder'
}

for (let seed = 1; seed <= 8; seed++) {
  test(`nothing of anybody’s is lost, seed ${seed}`, async (t) => {
    const chance = chanceOf(seed)
    const paths = pathsFor(t)
    await press(sheetsOf('/'), paths, QUAY_ROOM)
    const mine = new Map<string, string>()
    const keep = (one: [string, string] | null) => one !== null && mine.set(...one)
    for (let turn = 0; turn < 24; turn++) {
      if (chance.isOne(3)) keep(put(paths, chance))
      if (chance.isOne(12)) rmSync(paths.record, { force: true })
      if (chance.isOne(12) && existsSync(paths.record))
        writeFileSync(paths.record, readFileSync(paths.record, 'utf8').slice(chance.below(90)))
      if (chance.isOne(6)) rmSync(paths.stamps, { force: true })
      for (const path of [...mine.keys()].filter(() => chance.isOne(8))) {
        rmSync(path)
        mine.delete(path)
      }
      let steps = chance.isOne(3) ? chance.below(12) : -1
      const isKilled = chance.isOne(2)
      const watcher = () => {
        if (steps-- !== 0) return
        keep(put(paths, chance))
        if (isKilled) throw new Error('killed')
      }
      await press(somePages(chance), paths, QUAY_ROOM, { watcher }).catch((error: Error) =>
        assert.equal(error.message, 'killed'),
      )
      for (const [path, what] of mine) assert.equal(whatIs(path), what, `turn ${turn}: ${path}`)
    }
    for (const path of mine.keys()) rmSync(path)
    mine.clear()
    const next = somePages(chance)
    const last = await press(next, paths, QUAY_ROOM)
    if (!last.ok) {
      assert.deepEqual(
        last.problems.map(({ code }) => code),
        ['place-taken'],
      )
      rmSync(paths.output, { recursive: true })
      assert.ok((await press(next, paths, QUAY_ROOM)).ok)
    }
    const whole = pathsFor(t)
    await press(next, whole, QUAY_ROOM)
    const tree = treeOf(paths.output)
    for (const [file, text] of Object.entries(treeOf(whole.output))) assert.equal(tree[file], text)
    assert.ok(existsSync(paths.record))
  })
}
