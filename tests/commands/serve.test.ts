/** `broadsheet serve`, as a command: what it prints, what it writes, how it ends. What it shows is tested in a browser. */

import assert from 'node:assert/strict'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { takeLock } from '../../scripts/press/lock.ts'
import { NO_SIGNALS } from '../system.ts'
import { command, FERRY, folderWith, typed } from './command.ts'

/** How it ends on an interrupt. */
const INTERRUPTED = NO_SIGNALS === false ? 130 : null
const SERVE = ['serve', '--content', 'content', '--output', 'site', '--port', '0']

/** Waits for what is printed after the step before, and then does something. */
type Step = readonly [printed: RegExp, act: () => void]

/** Serve through all steps, and interrupt. @returns what was printed */
async function serveThrough(folder: string, steps: readonly Step[]): Promise<string> {
  let done = 0
  let from = 0
  const { code, err } = await command(folder, SERVE, (said, stop) => {
    const step = steps[done]
    if (step === undefined || !step[0].test(said.slice(from))) return
    done += 1
    from = said.length
    step[1]()
    if (done === steps.length) stop('SIGINT')
  })
  assert.deepEqual([code, done], [INTERRUPTED, steps.length], err)
  return err
}

test('builds, prints its address, enters nothing into the register, and ends with 130 on an interrupt', async (t) => {
  const folder = folderWith(t, FERRY)
  const { code, out, err } = await command(folder, SERVE, (said, stop) => {
    if (/http:\/\/127\.0\.0\.1:\d+\/post\//.test(said) && said.includes('Pages: ')) stop('SIGINT')
  })
  assert.deepEqual([code, out], [INTERRUPTED, ''])
  assert.match(err, /The Ferry Post: 1 story and 3 briefs\./)
  assert.ok(existsSync(join(folder, 'site/2031/05/02/the-ferry-is-late/index.html')))
  assert.ok(!existsSync(join(folder, 'content/register.ndjson')))
  assert.equal(existsSync(join(folder, '.broadsheet-state/site/lock')), NO_SIGNALS !== false)
})

test('no masthead: exit code 2 at once, and nothing is written', async (t) => {
  const { 'content/masthead.yaml': _, ...rest } = FERRY
  const folder = folderWith(t, rest)
  const { code, err } = await typed(folder, SERVE)
  assert.equal(code, 2)
  assert.match(err, /^content\/masthead\.yaml:1:1 error no-masthead$/m)
  assert.ok(!existsSync(join(folder, 'site')))
})

test('the content folder moved away and back, the masthead deleted, restored and changed: it follows', async (t) => {
  const folder = folderWith(t, FERRY)
  const content = join(folder, 'content')
  const masthead = join(content, 'masthead.yaml')
  const steps: Step[] = [
    [/The paper stands at/, () => renameSync(content, `${content}-away`)],
    [/^The content folder is not there; waiting for it\.$/m, () => renameSync(`${content}-away`, content)],
    [
      /^The content folder is back; following it again\.$[\s\S]*Pages: /m,
      () => writeFileSync(join(content, 'fog.txt'), 'Fog\n\nIt came on Monday, and stayed.\n'),
    ],
    [/^The Ferry Post: 2 stories/m, () => rmSync(masthead)],
    [
      /^\S*masthead\.yaml:1:1 error no-masthead$[\s\S]*The site stands as it was/m,
      () =>
        writeFileSync(
          masthead,
          FERRY['content/masthead.yaml'].replaceAll('Ferry Post', 'Quay Post').replace('/post/', '/quay/'),
        ),
    ],
    [/^The paper stands at http:\S+\/quay\/ now$/m, () => {}],
  ]
  const err = await serveThrough(folder, steps)
  assert.match(err, /^The Quay Post: 2 stories/m)
  assert.doesNotMatch(err, /^ +at /m)
})

test('an edit while another build holds the lock is not lost: the server waits, and follows', async (t) => {
  const folder = folderWith(t, FERRY)
  const paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
  const held: { release(): void }[] = []
  const steps: Step[] = [
    [
      /The paper stands at/,
      () => {
        const locked = takeLock(paths)
        if (locked.ok) held.push(locked.lock)
        writeFileSync(join(paths.content, 'fog.txt'), 'Fog\n\nIt came on Monday, and stayed.\n')
      },
    ],
    [/^Waiting for it\.$/m, () => held.pop()?.release()],
    [/^The Ferry Post: 2 stories/m, () => {}],
  ]
  await serveThrough(folder, steps)
})

test('a number of --poll that is none: exit code 2', async (t) => {
  const { code, err } = await typed(folderWith(t, FERRY), [...SERVE, '--poll', 'often'])
  assert.equal(code, 2)
  assert.match(err, /Expected a number of milliseconds from 50 to 600000\./)
})
