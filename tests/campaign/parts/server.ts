/**
 * `serve` under a storm of file events, through a checkout of thousands of changed
 * files, and while its folders vanish and come back: in the end it shows what stands.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PROGRAM } from '../../../scripts/paths.ts'
import { inspectAddresses, inspectPages, recovers } from '../afterwards.ts'
import { NOON, Subject } from '../subject.ts'
import { randomOf, Tally } from '../tally.ts'

/** Milliseconds that a page may take until it is right. */
const PATIENCE = 60_000
/** More builds than this for one checkout are too many. */
const FEW_BUILDS = 5

interface Server {
  readonly child: ChildProcess
  said(): string
}

/** @param seconds of the storm; @param files of the checkout */
export async function server(seed: number, seconds: number, files: number): Promise<Tally> {
  const tally = new Tally('serve in a storm')
  const subject = new Subject()
  await subject.build()
  subject.settleStrangers()
  const running = await start(subject)
  await storm(subject, randomOf(seed), seconds, tally)
  await mustShow(subject, running, 'after the storm', tally)
  await checkout(subject, running, files, tally)
  for (const which of ['content', 'site', 'state'] as const) await vanish(subject, running, which, tally)
  if (running.child.exitCode !== null) tally.note('wrong', `the server ended: ${running.said().slice(-300)}`)
  subject.listen(tally, 'serve', { code: 0, err: running.said() })
  subject.inspectStrangers(tally, 'serve', true)
  if (!(await stop(running))) tally.note('hangs', 'the server does not end')
  subject.inspectStrangers(tally, 'serve, ended')
  subject.remove()
  return tally
}

async function start(subject: Subject): Promise<Server> {
  const entry = join(PROGRAM, 'scripts', 'broadsheet.js')
  const { content, output } = subject.paths
  const child = spawn(process.execPath, [entry, 'serve', '--content', content, '--output', output, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, SOURCE_DATE_EPOCH: `${NOON}` },
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  const until = Date.now() + PATIENCE
  while (!said.includes('The paper stands at') && Date.now() < until) await wait(50)
  return { child, said: () => said }
}

/** Three hundred events a second: written, replaced, deleted, and left half-written for a moment. */
async function storm(subject: Subject, random: () => number, seconds: number, tally: Tally): Promise<void> {
  const { content } = subject.paths
  for (let tick = 0; tick < seconds * 20; tick += 1) {
    for (let event = 0; event < 15; event += 1) {
      const file = join(content, `storm-${Math.floor(random() * 40)}.txt`)
      const kind = random()
      const text = `Storm number ${tick} passes\n\nIt passed over Wexmouth at noon, and Ada Brandt saw it pass.\n`
      if (kind < 0.5) writeFileSync(file, text)
      else if (kind < 0.7) writeFileSync(file, text.slice(0, 20))
      else if (kind < 0.85) {
        writeFileSync(`${file}.new`, text)
        renameSync(`${file}.new`, file)
      } else rmSync(file, { force: true })
      tally.tries += 1
    }
    await wait(50)
  }
  for (let number = 0; number < 40; number += 1) rmSync(join(content, `storm-${number}.txt`), { force: true })
}

async function checkout(subject: Subject, running: Server, files: number, tally: Tally): Promise<void> {
  const before = buildsIn(running)
  for (let number = 0; number < files; number += 1)
    subject.file({
      [`checkout/${number}.txt`]: `Buoy ${number} laid\n\nIt was laid off Wexmouth by the crew of Ada Brandt.\n`,
    })
  tally.tries += files
  await mustShow(subject, running, 'after a checkout', tally)
  const builds = buildsIn(running) - before
  if (builds > FEW_BUILDS) tally.note('wrong', `a checkout of ${files} files made ${builds} builds`)
  rmSync(join(subject.paths.content, 'checkout'), { recursive: true })
  await mustShow(subject, running, 'after the checkout is undone', tally)
}

async function vanish(
  subject: Subject,
  running: Server,
  which: 'content' | 'site' | 'state',
  tally: Tally,
): Promise<void> {
  const { content, output, state } = subject.paths
  const folder = { content, site: output, state }[which]
  tally.tries += 1
  renameSync(folder, `${folder}-away`)
  await wait(3000)
  rmSync(folder, { recursive: true, force: true })
  renameSync(`${folder}-away`, folder)
  await wait(500)
  await mustShow(subject, running, `after ${which} went and came back`, tally)
}

let serial = 0

/** File a story, and wait until its page stands. */
async function mustShow(subject: Subject, running: Server, what: string, tally: Tally): Promise<void> {
  serial += 1
  subject.file({
    'proof.txt': `Headline: Tide table number ${serial}\nDate: 7 May 2031\n\nIt is the table with the number ${serial}, said Ada Brandt.\n`,
  })
  const until = Date.now() + PATIENCE
  const words = `the number ${serial}, said`
  while (Date.now() < until) {
    if (shows(subject, words)) return
    await wait(100)
  }
  tally.note('hangs', `${what}, the page is not right after ${PATIENCE / 1000} s; ${running.said().slice(-200)}`)
}

function shows(subject: Subject, words: string): boolean {
  return Object.entries(subject.site()).some(([file, bytes]) => file.includes('tide-table') && bytes.includes(words))
}

function buildsIn(running: Server): number {
  return running.said().match(/ left alone \(/g)?.length ?? 0
}

async function stop({ child }: Server): Promise<boolean> {
  if (child.exitCode !== null) return true
  const ended = new Promise<boolean>((resolve) => child.on('close', () => resolve(true)))
  child.kill('SIGINT')
  const done = await Promise.race([ended, wait(15_000).then(() => false)])
  if (!done) child.kill('SIGKILL')
  return done
}

/** Folders vanish and return between builds; the clock goes back and forth. */
export async function comings(seed: number, rounds: number): Promise<Tally> {
  const tally = new Tally('folders vanish, the clock leaps')
  const random = randomOf(seed)
  const subject = new Subject()
  await subject.build()
  subject.settleStrangers()
  await subject.build()
  let promised = subject.addresses()
  for (let round = 0; round < rounds; round += 1) {
    const { content, output, state } = subject.paths
    const folder = [content, output, state][Math.floor(random() * 3)] ?? content
    const what = `round ${round}`
    const now = NOON + Math.floor((random() - 0.5) * 4 * 365 * 86_400)
    const isAway = random() < 0.5
    tally.tries += 1
    if (isAway) renameSync(folder, `${folder}-away`)
    else
      subject.file({
        [`leap-${round}.txt`]: `Leap ${round} is noted\n\nThe clock of Wexmouth leapt, and Ada Brandt noted it.\n`,
      })
    // Before the embargo ends.
    const said = await subject.build(Math.min(now, NOON + 365 * 86_400))
    subject.listen(tally, what, said)
    if (isAway) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(`${folder}-away`, folder)
    }
    await recovers(tally, what, subject)
    inspectAddresses(tally, what, subject, promised)
    promised = subject.addresses()
    inspectPages(tally, what, subject)
    subject.inspectStrangers(tally, what)
  }
  subject.remove()
  return tally
}
