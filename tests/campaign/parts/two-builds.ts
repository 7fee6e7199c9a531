/** Two builds at once: to one output and to two, while somebody files a story in between. */

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inspectAddresses, inspectPages, recovers } from '../afterwards.ts'
import { NOON, Subject } from '../subject.ts'
import { randomOf, Tally } from '../tally.ts'
import { buildOf } from './kills.ts'

/** Another build holds the lock. */
const LOCKED = 4

export async function twoBuilds(seed: number, rounds: number): Promise<Tally> {
  const tally = new Tally('two builds at once')
  const random = randomOf(seed)
  for (const outputs of [1, 2] as const) {
    const subject = new Subject()
    await subject.build()
    for (let round = 0; round < rounds; round += 1) await together(tally, subject, outputs, round, random() * 600)
    subject.remove()
  }
  return tally
}

/** Start a build, file a story, start another, and see what stands when a third has built. */
async function together(tally: Tally, subject: Subject, outputs: 1 | 2, round: number, pause: number): Promise<void> {
  const what = `${outputs === 1 ? 'one output' : 'two outputs'}, round ${round}`
  const name = `Pier ${outputs}${String.fromCharCode(97 + (round % 26))}${round}`
  const promised = subject.addresses()
  subject.file({ [`first-${round}.txt`]: storyOf(`${name} opens`) })
  const one = started(subject, subject.paths.output)
  await wait(pause)
  subject.file({ [`second-${round}.txt`]: storyOf(`${name} closes`) })
  const two = started(subject, outputs === 1 ? subject.paths.output : join(subject.folder, 'other', 'site'))
  tally.tries += 1
  for (const { code, err } of await Promise.all([one, two])) {
    subject.listen(tally, what, { code: 0, err })
    if (code !== 0 && code !== LOCKED) tally.note('wrong', `${what}: exit ${code}: ${err.slice(0, 200)}`)
  }
  await recovers(tally, what, subject, NOON + 60 * (round + 1))
  inspectAddresses(tally, what, subject, promised)
  inspectPages(tally, what, subject)
  subject.inspectStrangers(tally, what)
}

function storyOf(headline: string): string {
  return `${headline}\n\nThe pier was looked at by Ada Brandt, who said nothing of it at all.\n`
}

function started(subject: Subject, output: string): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, buildOf(subject, output), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, SOURCE_DATE_EPOCH: `${NOON}` },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    child.on('close', (code) => resolve({ code, err }))
  })
}
