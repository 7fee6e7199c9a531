/** What must be when it is over: the next build does, and no address that was promised is lost. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOON, type Subject } from './subject.ts'
import type { Tally } from './tally.ts'

/** Build once more, with nothing in the way. @returns whether that did */
export async function recovers(tally: Tally, what: string, subject: Subject, now = NOON): Promise<boolean> {
  const said = await subject.build(now)
  subject.listen(tally, what, said)
  if (said.code !== 0) tally.note('wrong', `${what}: then exit ${said.code}: ${said.err.slice(0, 200)}`)
  return said.code === 0
}

/** The register still has each of these addresses. */
export function inspectAddresses(tally: Tally, what: string, subject: Subject, promised: readonly string[]): void {
  const kept = new Set(subject.addresses())
  for (const address of promised) if (!kept.has(address)) tally.note('addresses', `${what}: ${address}`)
}

/** Each story of the register has its page. */
export function inspectPages(tally: Tally, what: string, subject: Subject): void {
  for (const address of subject.addresses().filter((one) => /^\/\d{4}\/\d\d\/\d\d\/[^#]/.test(one)))
    if (!answers(subject, address)) tally.note('addresses', `${what}: ${address} has no page`)
}

export function answers(subject: Subject, address: string): boolean {
  try {
    return readFileSync(join(subject.paths.output, address, 'index.html')).length > 0
  } catch {
    return false
  }
}
