/** Shards of a tiny paper: each thing is printed once, and copied together and joined they are the site. */

import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Sheets } from '../../scripts/edition/plan/page.ts'
import type { Shard } from '../../scripts/flow/shard.ts'
import { MARK_NAME, type Paths } from '../../scripts/paths.ts'
import { missingShares } from '../../scripts/press/missing-shares.ts'
import { type Options, press, type Report } from '../../scripts/press/press.ts'
import { joinShares, otherShare, pathsOfShard, sharesIn } from '../../scripts/press/shares.ts'
import { pathsFor, QUAY_ROOM, sheetsOf, treeOf } from './quay.ts'

const PAPER = sheetsOf('/', ['/маяк/', '/pier/'], '/feed.xml', '/new/', '/2031/05/02/ferry/')

async function printed(sheets: Sheets, paths: Paths, options: Options = {}): Promise<Report> {
  const result = await press(sheets, paths, QUAY_ROOM, options)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

/** Print a shard into an output of its own. */
async function share(t: TestContext, sheets: Sheets, shard: Shard) {
  const paths = pathsOfShard(pathsFor(t), shard)
  return { paths, report: await printed(sheets, paths, { shard }) }
}

/** Print all shards, each into an output of its own; of more shards than there are things, some have nothing. */
function shares(t: TestContext, sheets: Sheets, count: number) {
  return Promise.all(Array.from({ length: count }, (_, at) => share(t, sheets, { number: at + 1, count })))
}

/** Copy outputs, and what is kept beside them, to one place. */
function together(t: TestContext, parts: readonly { readonly paths: Paths }[]): Paths {
  const to = pathsFor(t)
  for (const { paths } of parts) {
    cpSync(paths.output, to.output, { recursive: true })
    cpSync(paths.state, to.state, { recursive: true })
  }
  return to
}

/** The output, hidden files too, and the record. */
function all({ output, record, seals, mark }: Paths) {
  const hidden = [record, seals, mark].map((path) => readFileSync(path, 'utf8'))
  return { ...treeOf(output), hidden, names: readdirSync(output).sort() }
}

for (const count of [1, 3, 12]) {
  test(`${count} shards, joined, are the site that is printed at once`, async (t) => {
    const whole = pathsFor(t)
    const at = await printed(PAPER, whole)
    const parts = await shares(t, PAPER, count)
    assert.deepEqual(parts.flatMap(({ report }) => report.added).sort(), [...at.added].sort())

    const site = together(t, parts)
    assert.deepEqual(treeOf(site.output), treeOf(whole.output))
    assert.deepEqual(missingShares(site.output), [])
    joinShares(site)
    assert.deepEqual(all(site), all(whole))
    assert.deepEqual(await printed(PAPER, site).then(({ added, changed, left }) => ({ added, changed, left })), {
      added: [],
      changed: [],
      left: at.added.length,
    })
  })
}

test('what is missing when shards are joined is printed, and nothing else', async (t) => {
  const [first, second, third] = await shares(t, PAPER, 3)
  assert.ok(first !== undefined && second !== undefined && third !== undefined)
  const site = together(t, [first, third])
  joinShares(site)
  assert.deepEqual((await printed(PAPER, site)).added, second.report.added)
})

test('new shards over an older site take its place', async (t) => {
  const whole = pathsFor(t)
  await printed(PAPER, whole)
  const older = pathsFor(t)
  await printed(sheetsOf('/', ['/маяк/', '/quay/'], '/gone/'), older)
  for (const { paths } of await shares(t, PAPER, 2)) {
    cpSync(paths.output, older.output, { recursive: true })
    cpSync(paths.state, older.state, { recursive: true })
  }
  joinShares(older)
  const { changed, removed } = await printed(PAPER, older)
  assert.deepEqual([changed, removed], [[], ['/gone/']])
  assert.deepEqual(all(older), all(whole))
})

test('a shard prints again only what changed of its share', async (t) => {
  const [first, second] = await shares(t, PAPER, 2)
  assert.ok(first !== undefined && second !== undefined)
  const next = sheetsOf('/', ['/маяк/', '/quay/'], '/feed.xml', '/new/', '/2031/05/02/ferry/')
  const done = await Promise.all(
    [first, second].map(({ paths }, at) => printed(next, paths, { shard: { number: at + 1, count: 2 } })),
  )
  assert.deepEqual(
    done.flatMap(({ changed }) => changed),
    ['/маяк/'],
  )
})

test('says which shard is missing, was stopped in its midst, or is of another edition', async (t) => {
  const [first, second, third] = await shares(t, PAPER, 3)
  assert.ok(first !== undefined && second !== undefined && third !== undefined)
  const said = (...parts: { readonly paths: Paths }[]) =>
    missingShares(together(t, parts).output).map(({ code, file, reason }) => `${file} ${code} ${reason}`)
  assert.deepEqual(said(first, third), [
    '.broadsheet.seals.1-of-3 missing-shard Found 2 of 3 shards; expected all of them. Not there, or not printed to the end: 2/3.',
  ])

  const next = sheetsOf('/', ['/маяк/', '/quay/'], '/feed.xml', '/new/', '/2031/05/02/ferry/')
  const others = await shares(t, next, 3)
  const [other] = others
  assert.ok(other !== undefined)
  assert.deepEqual(said(other, second, third), [
    '.broadsheet.seals.1-of-3 other-edition Found shards of 2 editions; expected one. Unlike most: 1/3.',
  ])

  // The one that has the page that changed is killed while it publishes.
  const killed = others.findIndex(({ report }) => report.added.includes('/маяк/'))
  const victim = [first, second, third][killed]
  assert.ok(victim !== undefined)
  const shard = { number: killed + 1, count: 3 }
  const watcher = (step: string) => {
    if (step === 'record') throw new Error('killed')
  }
  await assert.rejects(press(next, victim.paths, QUAY_ROOM, { shard, watcher }), /killed/)
  assert.equal(sharesIn(victim.paths.output)[0]?.edition, null)
  const whole = others.map((one, at) => (at === killed ? victim : one))
  assert.match(said(...whole).join(), new RegExp(`Found 2 of 3 shards.* ${killed + 1}/3\\.$`))
  // Printed again, it is whole.
  await printed(next, victim.paths, { shard })
  assert.deepEqual(said(...whole), [])
})

test('a shard prints neither into a site nor into the output of another shard', async (t) => {
  const shard = { number: 1, count: 2 }
  const whole = pathsFor(t)
  await printed(PAPER, whole)
  const { paths } = await share(t, PAPER, { number: 2, count: 2 })
  const into = (output: Paths) => {
    const problem = otherShare(pathsOfShard(output, shard))
    return problem === null ? null : [problem.code, /Found (?<what>\S+),/.exec(problem.reason)?.groups?.what]
  }
  assert.deepEqual(into(whole), ['other-share', join(whole.output, `${MARK_NAME}.seals`)])
  assert.deepEqual(into(paths), ['other-share', join(paths.output, `${MARK_NAME}.seals.2-of-2`)])
  const own = await share(t, PAPER, shard)
  assert.equal(otherShare(own.paths), null)
})
