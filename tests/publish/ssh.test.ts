/** `broadsheet publish` to a host by SSH: a real sshd on this machine, with a shell and rsync, without rsync, with sftp alone. */

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { builtPaper, siteIn, treeIn } from './paper.ts'
import { NO_RSYNC, NO_SSHD, startSsh } from './ssh-server.ts'

const HOSTS = [
  { name: 'a shell and rsync', asked: {}, skip: NO_SSHD || NO_RSYNC },
  { name: 'a shell and no rsync', asked: { isWithoutRsync: true }, skip: NO_SSHD },
  { name: 'sftp alone', asked: { isSftpOnly: true }, skip: NO_SSHD },
]

for (const { name, asked, skip } of HOSTS)
  test(`publishes to a host with ${name}`, { skip }, async (t) => {
    const server = await startSsh(asked)
    t.after(() => server.stop())
    const www = join(server.folder, 'a paper', 'www')
    const paper = await builtPaper(t, `{ to: "${server.address}${www}", keep: 2, ssh-config: ${server.config} }`)
    writeFileSync(join(paper.folder, 'site', "editor's [own] file.txt"), 'ads\n')
    assert.equal((await paper.publish('--list')).out, 'No releases yet.\n')
    const first = await paper.publish()
    assert.deepEqual([first.code, first.out], [0, ''], first.err)
    assert.deepEqual(treeIn(join(www, 'current')), siteIn(paper))
    assert.match((await paper.publish()).err, /it is there already/)
    const old = readlinkSync(join(www, 'current'))
    const before = treeIn(join(www, old))

    await paper.edit('It came home at noon.')
    await paper.publish()
    assert.notEqual(readlinkSync(join(www, 'current')), old)
    assert.deepEqual(treeIn(join(www, 'current')), siteIn(paper))
    assert.deepEqual(treeIn(join(www, old)), before)
    assert.equal(statSync(join(www, 'current/assets/paper.css')).nlink, 2)
    assert.equal(statSync(join(www, 'current/index.html')).mode & 0o777, 0o644)

    await paper.publish('--rollback')
    assert.equal(readlinkSync(join(www, 'current')), old)
    await paper.publish()
    await paper.edit('It left again.')
    writeFileSync(join(www, old, 'guest.txt'), 'I was here\n')
    await paper.publish()
    assert.deepEqual([...treeIn(join(www, old))], [['guest.txt', 'I was here\n']])
    assert.equal(readdirSync(join(www, 'releases')).filter((one) => one.endsWith('.json')).length, 2)

    assert.equal((await paper.publish('--verify')).code, 0)
    writeFileSync(join(www, 'current/index.html'), 'Bought.')
    const { code, err } = await paper.publish('--verify')
    assert.deepEqual([code, /changed index\.html/.test(err)], [3, true])
    await paper.publish('--repair')
    assert.equal((await paper.publish('--verify')).code, 0)
    assert.match(readFileSync(join(www, 'current/index.html'), 'utf8'), /ferry is late/)
  })

describe('what does not work is said in a sentence', { skip: NO_SSHD }, () => {
  test('by what ssh says of it', async (t) => {
    const server = await startSsh()
    t.after(() => server.stop())
    const paper = await builtPaper(t)
    const said = async (to: string, config = server.config) => {
      paper.publishTo(` { to: "${to}", ssh-config: ${config} }`)
      const { code, err } = await paper.publish()
      assert.equal(code, 1)
      assert.match(err, /Nothing was published\.\n$/)
      return err
    }
    const www = `${server.address}${server.folder}/www`
    assert.match(await said(www, `${server.config}-other-key`), /ssh-key-refused\n.*takes none of the keys/)
    assert.match(await said(www, `${server.config}-unknown`), /ssh-host-unknown/)
    assert.match(await said('ssh://127.0.0.1:1/www'), /host-not-reached/)
    assert.match(await said('ssh://nowhere.invalid/www'), /host-not-found/)
    mkdirSync(join(server.folder, 'www/current'), { recursive: true })
    assert.match(await said(www), /target-taken/)
    assert.match(await said(`${server.address}/proc/www`), /target-(?:refused|failed)/)
  })
})
