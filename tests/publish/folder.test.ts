/** `broadsheet publish` to a folder: releases, what is linked, swapped and kept, what is refused. */

import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { folderPlace } from '../../scripts/publish/releases/folder.ts'
import { NO_LINKS } from '../system.ts'
import { builtPaper, siteIn, treeIn } from './paper.ts'

describe('publishing to a folder', { skip: NO_LINKS }, () => {
  test('makes a release beside the others, whole, and shows it', async (t) => {
    const paper = await builtPaper(t)
    const www = join(paper.folder, '../www')
    writeFileSync(join(paper.folder, 'site/ads.txt'), 'an editor’s own\n')
    writeFileSync(join(paper.folder, 'site/.env'), 'KEY=1\n')
    const dry = await paper.publish('--dry-run')
    assert.equal(dry.code, 0)
    assert.match(dry.out, /^ {2}added {3}404\.html$/m)
    assert.match(dry.out, / 0 left \(\d+ KB\)\. Nothing was done\.\n$/)
    assert.ok(!existsSync(www))
    const { code, err, out } = await paper.publish()
    assert.deepEqual([code, out], [0, ''])
    assert.match(err, /Let the web server show .*www\/current, once/)
    const [release = ''] = readdirSync(join(www, 'releases')).filter((name) => !name.endsWith('.json'))
    assert.equal(readlinkSync(join(www, 'current')), `releases/${release}`)
    assert.deepEqual(treeIn(join(www, 'current/')), siteIn(paper))
    assert.ok(existsSync(join(www, 'current/ads.txt')))
    const again = await paper.publish()
    assert.match(again.err, /warning local-address\n {2}The site was built for https:\/\/ferry\.example\/post\/, which/)
    assert.match(again.err, /\n\.\.\/www: it is there already; nothing was to be done\.\n$/)
  })

  test('links what has not changed, keeps so many, goes back and forth', async (t) => {
    const paper = await builtPaper(t, '{ to: ../www, keep: 2 }')
    const www = join(paper.folder, '../www')
    const shown = () => readlinkSync(join(www, 'current')).slice('releases/'.length)
    const pages = () => readFileSync(join(www, 'current/index.html'), 'utf8')
    await paper.publish()
    const [first, before] = [shown(), siteIn(paper)]
    await paper.edit('It came home at noon.')
    const { err } = await paper.publish()
    assert.match(err, /files: \d+ added, \d+ changed, \d+ removed, \d+ left/)
    const second = shown()
    assert.notEqual(second, first)
    assert.equal(statSync(join(www, 'current/assets/paper.css')).nlink, 2)
    assert.equal(statSync(join(www, 'current/index.html')).nlink, 1)
    assert.deepEqual(treeIn(join(www, 'current/')), siteIn(paper))
    assert.deepEqual(treeIn(join(www, 'releases', first)), before)

    const back = await paper.publish('--rollback')
    assert.deepEqual([back.code, shown()], [0, first])
    assert.match((await paper.publish('--list')).out, new RegExp(`^→ ${first} .*\n {2}${second} `))
    await paper.publish()
    assert.equal(shown(), second)
    await paper.edit('It left again.')
    assert.match((await paper.publish()).err, /1 earlier release dropped/)
    assert.deepEqual(
      readdirSync(join(www, 'releases')).filter((name) => name.startsWith(first)),
      [],
    )
    assert.match(pages(), /ferry is late/)
    const none = await paper.publish('--rollback', '1999')
    assert.equal(none.code, 1)
    assert.match(none.err, /no-release\n {2}Found no releases called “1999…”/)
  })

  test('says with --json what was done, or would be', async (t) => {
    const paper = await builtPaper(t)
    const plan = JSON.parse((await paper.publish('--dry-run', '--json')).out)
    assert.deepEqual(
      [plan.target, plan.kind, plan.isDryRun, plan.isDone, plan.left],
      ['site', 'folder', true, false, 0],
    )
    assert.ok(plan.added.includes('index.html'))
    const done = JSON.parse((await paper.publish('--json')).out)
    assert.deepEqual(done.added, plan.added)
    const [release] = JSON.parse((await paper.publish('--list', '--json')).out).releases
    assert.deepEqual([release.name, release.isCurrent, release.files], [done.release, true, done.added.length])
  })

  test('reads back what it has published, and sends again what was changed there', async (t) => {
    const paper = await builtPaper(t)
    const current = join(paper.folder, '../www/current')
    assert.equal((await paper.publish('--verify')).code, 1)
    await paper.publish()
    assert.equal((await paper.publish('--verify')).code, 0)
    writeFileSync(join(current, 'index.html'), 'Bought.')
    rmSync(join(current, 'robots.txt'))
    const { code, err } = await paper.publish('--verify')
    assert.equal(code, 3)
    assert.match(err, /missing robots\.txt\n {2}changed index\.html\n/)
    const sent = await paper.publish('--repair')
    assert.match(sent.err, /files: 1 added, 1 changed, 0 removed, \d+ left .*1 earlier release dropped/)
    assert.equal((await paper.publish('--verify')).code, 0)
    assert.deepEqual(treeIn(`${current}/`), siteIn(paper))
    assert.match((await paper.publish('--repair')).err, /nothing was to be done/)
  })

  test('warns of copy that was changed and not built, and of none after a build', async (t) => {
    const paper = await builtPaper(t)
    const warned = async () => (await paper.publish()).err.includes('not-built')
    assert.ok(!(await warned()))
    appendFileSync(join(paper.folder, 'content/harbour/ferry.txt'), '\nIt came home at noon.\n')
    const { err, code } = await paper.publish()
    assert.equal(code, 0)
    assert.match(err, /ferry\.txt:1:1 warning not-built\n {2}Found harbour\/ferry\.txt changed since the build/)
    await paper.build()
    assert.ok(!(await warned()))
    // The same words, saved again; and the masthead, in which the target is often written last.
    const file = join(paper.folder, 'content/harbour/ferry.txt')
    writeFileSync(file, readFileSync(file))
    await setTimeout(300)
    await paper.build()
    paper.publishTo(' { to: ../www, keep: 3 }')
    assert.ok(!(await warned()))
  })

  test('never goes back to a release that was repaired', async (t) => {
    const paper = await builtPaper(t)
    const current = join(paper.folder, '../www/current')
    await paper.publish()
    const first = readlinkSync(current)
    await paper.edit('It came home at noon.')
    await paper.publish()
    rmSync(join(current, '404.html'))
    await paper.publish('--repair')
    assert.equal((await paper.publish('--rollback')).code, 0)
    assert.equal(readlinkSync(current), first)
    await paper.publish()
    assert.deepEqual(treeIn(`${current}/`), siteIn(paper))
    // The one that is broken is of another site than the one that is sent.
    rmSync(join(current, '404.html'))
    await paper.edit('It left again.')
    await paper.publish('--repair')
    await paper.publish('--rollback')
    assert.equal(readlinkSync(current), first)
  })

  test('goes on where a run was cut, and never writes through a link into an older release', async (t) => {
    const paper = await builtPaper(t)
    const www = join(paper.folder, '../www')
    await paper.publish()
    const [old = ''] = readdirSync(join(www, 'releases')).filter((name) => !name.endsWith('.json'))
    const before = treeIn(join(www, 'releases', old))
    await paper.edit('It came home at noon.')
    await paper.publish()
    const fresh = readlinkSync(join(www, 'current'))
    // As if it had been cut: not whole, one file half, one file still a link to the older release.
    renameSync(join(www, `${fresh}.json`), join(www, `${fresh}.begun.json`))
    unlinkSync(join(www, 'current'))
    symlinkSync(`releases/${old}`, join(www, 'current'))
    writeFileSync(join(www, fresh, 'feed.xml'), '<fe')
    rmSync(join(www, fresh, 'rss.xml'))
    await folderPlace(www).close()
    const { err } = await paper.publish()
    assert.match(err, new RegExp(`^Release ${fresh.slice('releases/'.length)} is shown`, 'm'))
    assert.deepEqual(treeIn(join(www, 'current/')), siteIn(paper))
    assert.deepEqual(treeIn(join(www, 'releases', old)), before)
  })

  test('leaves what it did not put there, and refuses where that is in its way', async (t) => {
    const paper = await builtPaper(t, '{ to: ../www, keep: 1 }')
    const www = join(paper.folder, '../www')
    mkdirSync(join(www, 'releases/mine'), { recursive: true })
    writeFileSync(join(www, 'releases/mine/diary.txt'), 'Dear diary\n')
    await paper.publish()
    const old = readlinkSync(join(www, 'current'))
    writeFileSync(join(www, old, 'guest.txt'), 'I was here\n')
    // Somebody keeps the old style sheet elsewhere: what is behind the link is theirs.
    const kept = join(paper.folder, '../kept')
    renameSync(join(www, old, 'assets'), kept)
    symlinkSync(kept, join(www, old, 'assets'))
    await paper.edit('It came home at noon.')
    await paper.publish()
    assert.deepEqual(readdirSync(join(www, old)), ['assets', 'guest.txt'])
    assert.ok(existsSync(join(www, 'releases/mine/diary.txt')) && existsSync(join(kept, 'paper.css')))
    unlinkSync(join(www, 'current'))
    mkdirSync(join(www, 'current'))
    const { code, err } = await paper.publish()
    assert.equal(code, 1)
    assert.match(err, /target-taken\n {2}Found “current” at the target, which Broadsheet did not put there/)
  })

  test('is seen as the old site or the new one by whoever reads while it is swapped', async (t) => {
    const paper = await builtPaper(t)
    const www = join(paper.folder, '../www')
    await paper.publish()
    await paper.edit('It came home at noon.')
    await paper.publish()
    const releases = readdirSync(join(www, 'releases')).filter((name) => !name.endsWith('.json'))
    const sound = new Set(releases.map((name) => readFileSync(join(www, 'releases', name, 'index.html'), 'utf8')))
    const place = folderPlace(www)
    let bad = 0
    for (let at = 0; at < 200; at += 1) {
      const reading = import('node:fs/promises').then(({ readFile }) =>
        Promise.all(
          Array.from({ length: 10 }, () => readFile(join(www, 'current/index.html'), 'utf8').catch(() => '')),
        ),
      )
      await place.swap(releases[at % 2] ?? '')
      bad += (await reading).filter((text) => !sound.has(text)).length
    }
    assert.equal(bad, 0)
  })
})
