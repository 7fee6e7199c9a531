/**
 * Disks of many sizes are full: that of the site, that of what the program keeps, that
 * of the copy, and one that all of them share; for a first edition and for an edit.
 * Where this account may mount one, they are real (tmpfs); elsewhere writes find no
 * room after so many bytes.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { inspectAddresses, recovers } from '../afterwards.ts'
import { mend, roomFor } from '../failing-disk.ts'
import { bytesIn, EDITS, editions, type Said, Subject } from '../subject.ts'
import { Tally } from '../tally.ts'

/** More than any edition takes. */
const AMPLE = 64 * 1024 * 1024

type Edition = { readonly site: Record<string, string>; readonly addresses: readonly string[] }

const DISKS = ['site', 'state', 'content', 'all'] as const
type Which = (typeof DISKS)[number]

/** What is left of a disk when somebody edits, in steps of two blocks. */
const STEP = 8192

/** @param sizes how many sizes of each disk, from one block to more than enough */
export async function disks(sizes: number): Promise<Tally> {
  const tally = new Tally('a disk is full')
  const [edit = {}] = EDITS
  const [first, second] = await editions([edit])
  if (first === undefined || second === undefined) throw new Error('There is no edition to compare with')
  if (!canMount()) tally.skipped = 'no mounts here: writes find no room'
  const needs = await needed()
  for (const which of DISKS) {
    const most = needs[which]
    for (let number = 1; number <= sizes; number += 1) {
      const size = Math.ceil((1.2 * most * number) / sizes / 4096) * 4096
      await fill(tally, which, size, first)
    }
    for (let number = 0; number < Math.ceil(sizes / 5); number += 1)
      await fillUp(tally, which, STEP * number, first, second)
  }
  return tally
}

function folderOf(subject: Subject, which: Which): string {
  const { output, state, content } = subject.paths
  return { site: output, state, content, all: subject.folder }[which]
}

/** How much a whole edition takes of each disk, in blocks. */
async function needed(): Promise<Readonly<Record<Which, number>>> {
  const subject = new Subject()
  await subject.build()
  const sizeOf = (which: Which) =>
    Object.values(bytesIn(folderOf(subject, which))).reduce(
      (sum, bytes) => sum + Math.ceil(bytes.length / 4096) * 4096 + 4096,
      0,
    )
  const sizes = { site: sizeOf('site'), state: sizeOf('state'), content: sizeOf('content'), all: sizeOf('all') }
  subject.remove()
  return sizes
}

async function fill(tally: Tally, which: Which, size: number, edition: Edition): Promise<void> {
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
    else mustSayWhy(tally, what, said)
    subject.inspect(tally, what, [edition.site])
    if (!mounted || resize(folder, AMPLE)) await withRoom(tally, what, subject, edition)
  }
  if (mounted) spawnSync('umount', [folder])
  subject.remove()
}

/** A paper stands, and its disk is full but for some bytes when somebody edits. */
async function fillUp(tally: Tally, which: Which, left: number, before: Edition, after: Edition): Promise<void> {
  const [edit = {}] = EDITS
  const subject = new Subject(undefined, {})
  const folder = folderOf(subject, which)
  const what = `an edit with ${left / 1024} KB left for ${which}`
  mkdirSync(folder, { recursive: true })
  const mounted = mount(folder, AMPLE)
  subject.file(copyOf())
  await subject.build()
  subject.settleStrangers()
  subject.file(edit)
  tally.tries += 1
  if (mounted) resize(folder, usedOf(folder) + left)
  else roomFor(folder, left)
  const said = await subject.build()
  mend()
  subject.listen(tally, what, said)
  if (said.code === 0) compare(tally, what, subject, after)
  else mustSayWhy(tally, what, said)
  subject.inspect(tally, what, [before.site, after.site])
  if (said.code !== 0 && Object.entries(before.site).some(([file, bytes]) => subject.site()[file] !== bytes))
    tally.note('wrong', `${what}: the site was touched`)
  if (!mounted || resize(folder, AMPLE)) await withRoom(tally, what, subject, after)
  if (mounted) spawnSync('umount', [folder])
  subject.remove()
}

function mustSayWhy(tally: Tally, what: string, { code, err }: Said): void {
  if (code !== 1) tally.note('wrong', `${what}: exit ${code}: ${err.slice(0, 200)}`)
  else if (!/ENOSPC|no room/i.test(err)) tally.note('wrong', `${what}: does not say why: ${err.slice(0, 300)}`)
  else if (!/stands as it was/.test(err)) tally.note('wrong', `${what}: ${err.slice(0, 300)}`)
}

/** Somebody makes room. */
async function withRoom(tally: Tally, what: string, subject: Subject, edition: Edition): Promise<void> {
  if (await recovers(tally, `${what}, then room`, subject)) compare(tally, `${what}, then room`, subject, edition)
}

function compare(tally: Tally, what: string, subject: Subject, edition: Edition): void {
  const site = subject.site()
  for (const [file, bytes] of Object.entries(edition.site))
    if (site[file] !== bytes) tally.note('half', `${what}: ${file}`)
  inspectAddresses(tally, what, subject, edition.addresses)
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

function resize(folder: string, size: number): boolean {
  return spawnSync('mount', ['-o', `remount,size=${size}`, folder]).status === 0
}

function usedOf(folder: string): number {
  const { blocks, bfree, bsize } = statfsSync(folder)
  return (blocks - bfree) * bsize
}
