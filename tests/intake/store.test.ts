/** The store's packs: small ones become one, large ones stay, and none is larger than memory should hold. */

import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Packed } from '../../scripts/intake/memory/pack.ts'
import { Store } from '../../scripts/intake/memory/store.ts'

const MEGABYTE = 2 ** 20
const GROUND = 'ground'

function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-store-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A record of a story, and what is known of its file. */
function record(at: number, size: number): Packed {
  const key = String(at).padStart(32, '0')
  const head = JSON.stringify({ path: `${at}.txt` })
  return { key, head, bodies: String.fromCharCode(97 + (at % 26)).repeat(size), copy: `${at}` }
}

function save(folder: string, fresh: readonly Packed[], all: readonly Packed[]): void {
  const store = new Store(folder, GROUND)
  for (const one of fresh) store.keep(one)
  const seen = new Map(all.map(({ key }, at) => [`${at}.txt`, { stamp: '', key }]))
  store.save(seen, new Set(all.map(({ key }) => key)))
}

function packsIn(folder: string): Map<string, number> {
  const names = readdirSync(join(folder, GROUND)).filter((name) => name.endsWith('.rest'))
  return new Map(names.map((name) => [name, statSync(join(folder, GROUND, name)).size]))
}

function assertRemembered(folder: string, all: readonly Packed[]): void {
  const store = new Store(folder, GROUND)
  for (const { key, bodies, copy } of all) {
    const elsewhere = store.elsewhere(key)
    assert.equal(elsewhere.bodies(), bodies)
    assert.equal(elsewhere.copy(), copy)
  }
}

test('a great archive is kept in packs of a bounded size, and an edit writes none of them again', async (t) => {
  const folder = scratch(t)
  const archive = Array.from({ length: 30 }, (_, at) => record(at, 3 * MEGABYTE))
  save(folder, archive, archive)
  const packs = packsIn(folder)
  assert.ok(packs.size >= 5 && packs.size <= 9, `${packs.size} packs`)
  for (const [name, size] of packs) assert.ok(size <= 20 * MEGABYTE, `${name} has ${size} bytes`)
  assertRemembered(folder, archive)

  let all = archive
  for (let at = 100; at < 120; at++) {
    const edit = record(at, 10)
    all = [...all, edit]
    save(folder, [edit], all)
    const now = packsIn(folder)
    for (const [name] of packs)
      if ((packs.get(name) ?? 0) > 4 * MEGABYTE) assert.ok(now.has(name), `${name} was written again`)
    assert.ok(now.size <= packs.size + 9, `${now.size} packs`)
  }
  assertRemembered(folder, all)
})

test('packs of no use are written anew a portion at a time', async (t) => {
  const folder = scratch(t)
  const archive = Array.from({ length: 24 }, (_, at) => record(at, 3 * MEGABYTE))
  save(folder, archive, archive)
  const left = archive.filter((_, at) => at % 3 === 0)
  save(folder, [], left)
  const now = packsIn(folder)
  const sum = [...now.values()].reduce((all, size) => all + size, 0)
  assert.ok(sum <= 8 * 3 * MEGABYTE + 100, `${sum} bytes`)
  for (const [name, size] of now) assert.ok(size <= 20 * MEGABYTE, `${name} has ${size} bytes`)
  assertRemembered(folder, left)
})
