/**
 * Disks of many sizes are full: that of the site, that of what the program keeps, that
 * of the copy. Where this account may mount one, they are real (tmpfs); elsewhere
 * writes find no room after so many bytes.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mend, roomFor } from '../failing-disk.ts'
import { bytesIn, editions, Subject } from '../subject.ts'
import { Tally } from '../tally.ts'

/** @param sizes how many sizes of each disk, from one block to more than enough */
export async function disks(sizes: number): Promise<Tally> {
  const tally = new Tally('a disk is full')
  const [edition] = await editions([])
  if (edition === undefined) throw new Error('There is no edition to compare with')
  if (!canMount()) tally.skipped = 'no mounts here: writes find no room'
  for (const which of ['site', 'state', 'content'] as const) {
    const most = await needed(which)
    for (let number = 1; number <= sizes; number += 1) {
      const size = Math.ceil((1.2 * most * number) / sizes / 4096) * 4096
      await fill(tally, which, size, edition)
    }
  }
  return tally
}

type Which = 'site' | 'state' | 'content'

function folderOf(subject: Subject, which: Which): string {
  const { output, state, content } = subject.paths
  return { site: output, state, content }[which]
}

/** How much a whole edition takes, in blocks. */
async function needed(which: Which): Promise<number> {
  const subject = new Subject()
  await subject.build()
  const files = Object.values(bytesIn(folderOf(subject, which)))
  subject.remove()
  return files.reduce((sum, bytes) => sum + Math.ceil(bytes.length / 4096) * 4096 + 4096, 0)
}

async function fill(
  tally: Tally,
  which: Which,
  size: number,
  edition: { readonly site: Record<string, string>; readonly addresses: readonly string[] },
): Promise<void> {
  const subject = new Subject(undefined, {})
  const folder = folderOf(subject, which)
  const what = `${which} of ${size / 1024} KB`
  mkdirSync(folder, { recursive: true })
  const mounted = mount(folder, size)
  const copied = attempt(() => subject.file(copyOf()))
  tally.tries += 1
  if (!mounted) roomFor(folder, size)
  const said = await subject.build()
  mend()
  if (copied) {
    subject.listen(tally, what, said)
    if (said.code === 0) compare(tally, what, subject, edition)
    else if (!/ENOSPC|EDQUOT/.test(said.err) && said.code !== 1)
      tally.note('wrong', `${what}: exit ${said.code}: ${said.err.slice(0, 200)}`)
    else if (!/ENOSPC|no room/i.test(said.err))
      tally.note('wrong', `${what}: does not say why: ${said.err.slice(0, 300)}`)
    subject.inspect(tally, what, [edition.site])
    // Somebody makes room.
    if (!mounted || remount(folder)) {
      const again = await subject.build()
      subject.listen(tally, what, again)
      if (again.code === 0) compare(tally, `${what}, then room`, subject, edition)
      else tally.note('wrong', `${what}, then room: exit ${again.code}: ${again.err.slice(0, 200)}`)
    }
  }
  if (mounted) spawnSync('umount', [folder])
  subject.remove()
}

function compare(
  tally: Tally,
  what: string,
  subject: Subject,
  edition: { readonly site: Record<string, string>; readonly addresses: readonly string[] },
): void {
  const site = subject.site()
  for (const [file, bytes] of Object.entries(edition.site))
    if (site[file] !== bytes) tally.note('half', `${what}: ${file}`)
  const kept = new Set(subject.addresses())
  for (const address of edition.addresses) if (!kept.has(address)) tally.note('addresses', `${what}: ${address}`)
}

function copyOf() {
  const subject = new Subject()
  const copy = Object.fromEntries(
    Object.entries(bytesIn(subject.paths.content)).map(([path, bytes]) => [
      path,
      Buffer.from(bytes, 'latin1').toString(),
    ]),
  )
  subject.remove()
  return copy
}

function attempt(call: () => void): boolean {
  try {
    call()
    return true
  } catch {
    // The disk does not even take the copy: nothing to try.
    return false
  }
}

/** Whether this account may mount a disk in memory. */
function canMount(): boolean {
  const probe = new Subject(undefined, {})
  const place = join(probe.folder, 'probe')
  mkdirSync(place)
  const can = mount(place, 4096)
  if (can) spawnSync('umount', [place])
  rmSync(probe.folder, { recursive: true, force: true })
  return can
}

function mount(folder: string, size: number): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'campaign', folder]).status === 0
}

function remount(folder: string): boolean {
  return spawnSync('mount', ['-o', 'remount,size=64m', folder]).status === 0
}
