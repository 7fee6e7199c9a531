/** Every file call fails once in each way, over a complete, an incremental and an unchanged build. */

import { join } from 'node:path'
import { inspectAddresses, recovers } from '../afterwards.ts'
import { CODES, type Code, countCalls, failAt, mend } from '../failing-disk.ts'
import { EDITS, editions, Subject } from '../subject.ts'
import { randomOf, Tally } from '../tally.ts'

const KINDS = ['complete', 'incremental', 'unchanged'] as const

/**
 * @param most tries at most of each kind of build and code, spread evenly; without it, every call
 */
export async function faults(seed: number, most = Number.POSITIVE_INFINITY): Promise<Tally> {
  const tally = new Tally('a file call fails')
  const random = randomOf(seed)
  const [edit = {}] = EDITS
  const [before, after] = await editions([edit])
  if (before === undefined || after === undefined) throw new Error('There is no edition to compare with')
  for (const kind of KINDS) {
    const goal = kind === 'incremental' ? after : before
    const base = await prepared(kind, edit)
    const callsOf = await counted(base)
    for (const code of CODES) {
      const calls = callsOf(code)
      const every = Math.max(1, calls / most)
      for (let at = 1 + random() * (every - 1); at < calls + 1; at += every)
        await failOnce(tally, base, kind, code, Math.floor(at), [before.site, after.site], goal)
    }
    base.remove()
  }
  return tally
}

/** The paper as it stands before the build that is to fail. */
async function prepared(kind: (typeof KINDS)[number], edit: Readonly<Record<string, string | null>>): Promise<Subject> {
  const subject = new Subject()
  if (kind === 'complete') return subject
  await subject.build()
  subject.settleStrangers()
  await subject.build()
  if (kind === 'incremental') subject.file(edit)
  return subject
}

/** How many calls of the build suffer from each code. */
async function counted(base: Subject): Promise<(code: Code) => number> {
  const copy = base.copy()
  const end = countCalls(copy.folder)
  await copy.build()
  const callsOf = end()
  copy.remove()
  return callsOf
}

async function failOnce(
  tally: Tally,
  base: Subject,
  kind: string,
  code: Code,
  number: number,
  whole: readonly Record<string, string>[],
  goal: { readonly site: Record<string, string>; readonly addresses: readonly string[] },
): Promise<void> {
  const subject = base.copy()
  const what = `${kind}, ${code} at call ${number}`
  const isFirst = kind === 'complete'
  failAt(subject.folder, number, code)
  const said = await subject.build()
  const failed = mend()
  tally.tries += 1
  subject.listen(tally, what, said)
  if (failed && said.code === 0 && /error/.test(said.err)) tally.note('wrong', `${what}: exit 0 with an error`)
  if (said.code !== null && ![0, 1, 2, 4].includes(said.code)) tally.note('wrong', `${what}: exit ${said.code}`)
  if (!isFirst) subject.inspect(tally, what, whole)
  if (await recovers(tally, what, subject)) {
    if (!isFirst) subject.inspect(tally, `${what}, then built`, [goal.site])
    compareSites(tally, what, subject, goal.site)
  }
  inspectAddresses(tally, what, subject, goal.addresses)
  subject.remove()
}

/** After the next build, the site is what an untroubled build would have made. */
function compareSites(tally: Tally, what: string, subject: Subject, goal: Record<string, string>): void {
  const site = subject.site()
  const differs = [...new Set([...Object.keys(site), ...Object.keys(goal)])].filter((file) => site[file] !== goal[file])
  if (differs.length > 0) tally.note('wrong', `${what}: ${differs.length} files differ, ${join('/', differs[0] ?? '')}`)
}
