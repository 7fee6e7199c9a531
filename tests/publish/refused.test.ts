/** What is not published, and what is said of it: sites that no build has finished, places that are none, targets that are not understood. */

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { takeLock } from '../../scripts/press/lock.ts'
import { isReachedByNobody } from '../../scripts/publish/built/local-address.ts'
import { NO_LINKS } from '../system.ts'
import { builtPaper } from './paper.ts'

describe('publishing refuses', { skip: NO_LINKS }, () => {
  test('a site that is not there, was changed, is half-built, failed, or is being built', async (t) => {
    const paper = await builtPaper(t)
    const paths = pathsOf(join(paper.folder, 'content'), join(paper.folder, 'site'))
    const refused = async (code: number, what: RegExp) => {
      const { code: found, err } = await paper.publish()
      assert.match(err, what)
      assert.match(err, /Nothing was published\.\n$/)
      assert.equal(found, code)
      assert.ok(!existsSync(join(paper.folder, '../www')))
    }
    writeFileSync(join(paths.output, 'index.html'), 'Bought.')
    await refused(2, /changed-site\n {2}Found index\.html gone, or changed since the build.*\n.*build --verify/)
    await paper.build('--verify')
    mkdirSync(paths.staging, { recursive: true })
    writeFileSync(join(paths.staging, 'COMMIT'), '{}')
    await refused(2, /half-built/)
    rmSync(paths.staging, { recursive: true })
    writeFileSync(join(paths.content, 'wall.txt'), 'Headline: A wall\nDate: 30 February 2031\n\nIt fell.\n')
    assert.equal((await paper.build()).code, 1)
    await refused(2, /failed-build\n {2}The last build failed, at 2031-05-15T12:00:00Z, with 1 error;/)
    rmSync(join(paths.content, 'wall.txt'))
    assert.equal((await paper.build()).code, 0)
    const register = readFileSync(paths.register, 'utf8')
    writeFileSync(paths.register, register.replace(/^.*"kind":"story".*\n/m, ''))
    await refused(2, /not-entered\n {2}Found \/2031\/05\/02\/the-ferry-is-late\/ in the site and not in the register/)
    writeFileSync(paths.register, register)
    const locked = takeLock(paths)
    assert.ok(locked.ok)
    await refused(4, /locked\n {2}The build with process id \d+ on .* holds the lock of this paper/)
    locked.lock.release()
    rmSync(join(paths.output, 'index.html'))
    await refused(2, /no-site\n.*expected one, with the record of what was built/)
  })

  test('another paper’s place, and a folder of its own paper', async (t) => {
    const paper = await builtPaper(t)
    await paper.publish()
    const other = await builtPaper(t)
    writeFileSync(
      join(other.folder, 'content/masthead.yaml'),
      `name: The Barn Owl\nurl: https://owl.example/\npublish: ${join(paper.folder, '../www')}\n`,
    )
    rmSync(join(other.folder, 'content/harbour'), { recursive: true })
    rmSync(join(other.folder, 'content/register.ndjson'))
    rmSync(join(other.folder, 'site'), { recursive: true })
    rmSync(join(other.folder, '.broadsheet-state'), { recursive: true })
    writeFileSync(join(other.folder, 'content/owl.txt'), 'Headline: An owl\nDate: 1 May 2031\n\nIt hooted.\n')
    assert.equal((await other.build()).code, 0)
    const { code, err } = await other.publish()
    assert.equal(code, 1)
    assert.match(
      err,
      /other-paper\n {2}Found “The Ferry Post” \(https:\/\/ferry\.example\/post\/\) at the target; expected “The Barn Owl”/,
    )
    for (const place of ['content/www', 'site', 'site/www', '.', '/']) {
      paper.publishTo(` ${place}`)
      const { code, err } = await paper.publish()
      assert.equal(code, 2, place)
      assert.match(err, /bad-target/)
    }
  })

  test('what it does not understand, with the place and what is meant', async (t) => {
    const paper = await builtPaper(t)
    const said = async (yaml: string, ...args: string[]) => {
      paper.publishTo(yaml)
      const { code, err } = await paper.publish(...args)
      assert.equal(code, 2)
      return err
    }
    assert.match(await said('\n  - ../www'), /masthead\.yaml:6:3 error bad-publish/)
    assert.match(
      await said(' ftp://example.org/x'),
      /:5:10 error bad-target\n {2}Found “ftp:\/\/”; expected a folder, ssh:\/\/, s3:\/\//,
    )
    assert.match(await said(' ~/www'), /masthead\.yaml:5:10 error bad-target\n {2}Found “~”/)
    assert.match(await said('\n  to: ~/www'), /:6:7 error bad-target\n {2}Found “~”/)
    assert.match(
      await said(' ../www', 'nope'),
      /:5:10 error unknown-target\n {2}Found “nope” typed.*one target, \.\.\/www/,
    )
    assert.match(await said('\n  live: ../www', 'liv'), /expected live\.\n[^→]*→ Did you mean “live”\?/)
    assert.match(await said(' ssh://example.org'), /Found the host “example\.org” without a folder/)
    assert.match(await said(' ssh://-oProxyCommand=x/y'), /no host/)
    assert.match(await said(' ssh://ada:hunter2@example.org/x'), /Found a password in the address/)
    assert.match(await said(' github'), /→ Write “github-pages”; or “\.\/github” if/)
    assert.match(await said(' ssh:/example.org/srv'), /expected “ssh:\/\/” at its beginning/)
    assert.match(await said(' netlfy'), /expected “netlify”/)
    assert.match(await said(' git@github.com:ada/ferry.git'), /Found the repository “ada\/ferry\.git”/)
    assert.match(await said(' s3://Ferry_Post'), /Found the bucket “Ferry_Post”/)
    assert.match(
      await said('\n  to: ../www\n  kep: 3'),
      /:7:3 error unknown-key\n.*one of to, keep\.\n[^→]*→ Did you mean “keep”\?/,
    )
    assert.match(await said('\n  to: ../www\n  keep: none'), /bad-keep/)
    const secret = await said('\n  to: s3://ferry\n  secret-key: hunter2')
    assert.match(secret, /:7:3 error secret-in-file/)
    assert.doesNotMatch(secret, /hunter2/)
    assert.match(await said('\n  live: ../www\n  spare: ../spare'), /which-target\n {2}Found 2 targets, live, spare/)
    assert.match(await said('\n  live: ../www\n  spare: ../spare', 'liv'), /unknown-target[^→]*→ Did you mean “live”\?/)
    assert.match(await said(''), /no-target/)
    assert.match(await said(' s3://ferry'), /no-credentials/)
    assert.match(await said(' netlify', '--rollback'), /no-releases/)
  })
})

test('an address is told that no reader reaches, and no other', () => {
  for (const host of ['localhost', '127.0.0.1:8080', '[::1]', 'a.localhost', 'post.example', 'www.post.example.'])
    assert.ok(isReachedByNobody(`https://${host}/paper/`), host)
  for (const host of ['example.org', 'www.example.com', 'post.test', 'post.invalid', 'POST.EXAMPLE'])
    assert.ok(isReachedByNobody(`https://${host}/`), host)
  for (const host of ['my-example.org', 'example.de', 'test.org', 'contest', 'post.local', '192.168.1.4'])
    assert.ok(!isReachedByNobody(`http://${host}/`), host)
})
