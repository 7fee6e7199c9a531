/** Builds are killed at random moments, and killed again while the next one finishes what they began. */

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { PROGRAM } from '../../../scripts/paths.ts'
import { inspectAddresses, recovers } from '../afterwards.ts'
import { EDITS, editions, NOON, Subject } from '../subject.ts'
import { randomOf, Tally } from '../tally.ts'

/** @param rounds how many builds are killed */
export async function kills(seed: number, rounds: number): Promise<Tally> {
  const tally = new Tally('a build is killed')
  const random = randomOf(seed)
  const made = await editions(EDITS)
  let subject = new Subject()
  let stands = -1
  let longest = await duration(subject)
  for (let round = 0; round < rounds; round += 1) {
    // From the first edition to the last, then from the beginning.
    if (stands === EDITS.length) {
      subject.remove()
      subject = new Subject()
      stands = -1
    }
    const next = stands + 1
    if (next > 0) subject.file(EDITS[next - 1] ?? {})
    const whole = [made[stands]?.site ?? {}, made[next]?.site ?? {}]
    const what = `round ${round}, edition ${next}`
    // What one began, another finishes: or is killed in its turn.
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
      const { err, ms, ended } = await killed(subject, random() * longest)
      tally.tries += 1
      if (ended) longest = Math.max(200, (longest + ms) / 2)
      subject.listen(tally, what, { code: 0, err })
      if (stands >= 0) subject.inspect(tally, what, whole)
    }
    await recovers(tally, what, subject)
    if (stands < 0) subject.settleStrangers()
    subject.inspect(tally, `${what}, then built`, [made[next]?.site ?? {}])
    inspectAddresses(tally, what, subject, made[next]?.addresses ?? [])
    stands = next
  }
  subject.remove()
  return tally
}

async function duration(subject: Subject): Promise<number> {
  const probe = new Subject()
  const { ms } = await killed(probe, 60_000)
  probe.remove()
  return subject === probe ? 0 : ms
}

/** Start a build, and kill it after so many milliseconds. */
function killed(subject: Subject, after: number): Promise<{ err: string; ms: number; ended: boolean }> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(process.execPath, buildOf(subject), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, SOURCE_DATE_EPOCH: `${NOON}`, NODE_OPTIONS: '' },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ err, ms: performance.now() - start, ended: code !== null })
    })
  })
}

export function buildOf(subject: Subject, output = subject.paths.output): string[] {
  const entry = join(PROGRAM, 'scripts', 'broadsheet.js')
  return [entry, 'build', '--content', subject.paths.content, '--output', output]
}
