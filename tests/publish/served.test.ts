/** Releases behind a real web server: whoever asks while `current` is swapped gets a whole page of one site or the other. */

import assert from 'node:assert/strict'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { folderPlace } from '../../scripts/publish/releases/folder.ts'
import { isInstalled, serveWith, WEB_SERVERS } from '../e2e/host/web-servers.ts'
import { NO_LINKS } from '../system.ts'
import { builtPaper } from './paper.ts'

const [SWAPS, READERS] = [150, 8]

for (const name of WEB_SERVERS)
  test(`${name} shows one release or the other`, {
    skip: NO_LINKS || (!isInstalled(name) && `this machine has no ${name}`),
  }, async (t) => {
    const paper = await builtPaper(t)
    const www = join(paper.folder, '../www')
    await paper.publish()
    await paper.edit('It came home at noon.')
    await paper.publish()
    chmodSync(dirname(paper.folder), 0o755)
    const releases = readdirSync(join(www, 'releases')).filter((one) => !one.endsWith('.json'))
    const pages = new Set(releases.map((one) => readFileSync(join(www, 'releases', one, 'index.html'), 'utf8')))
    const server = await serveWith(name, join(www, 'current'))
    t.after(() => server.close())
    const place = folderPlace(www)
    const count = { reads: 0, bad: 0, isOver: false }
    const seen = new Set<string>()
    const reader = async () => {
      while (!count.isOver) {
        const response = await fetch(server.address)
        const page = await response.text()
        count.reads += 1
        seen.add(page)
        if (!response.ok || !pages.has(page)) count.bad += 1
      }
    }
    const readers = Array.from({ length: READERS }, reader)
    for (let at = 0; at < SWAPS; at += 1) {
      await place.swap(releases[at % 2] ?? '')
      await pause(2)
    }
    count.isOver = true
    await Promise.all(readers)
    t.diagnostic(`${count.reads} reads during ${SWAPS} swaps`)
    assert.equal(count.bad, 0)
    assert.ok(count.reads > SWAPS && seen.size === 2)
  })
