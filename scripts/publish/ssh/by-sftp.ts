/** A release filled by sftp alone: for hosts that give no shell, or have no rsync. */

import { dirname } from 'node:path/posix'
import type { ManifestFile } from '../built/manifest.ts'
import { RELEASES } from '../releases/names.ts'
import type { Sending } from '../releases/release-place.ts'
import type { SshTarget } from '../targets/target.ts'
import type { Session } from './session.ts'

/** Files in one call: so often it can be said how far it is. */
const AT_ONCE = 500

/** A line of sftp: its command, and names that mean nothing but themselves. */
export function line(command: string, ...names: readonly string[]): string {
  return [command, ...names.map((name) => `"${name.replace(/["\\]/g, String.raw`\$&`)}"`)].join(' ')
}

/** The folders that files stand in, each behind the one that it is in. */
export function foldersOf(files: readonly ManifestFile[]): string[] {
  const folders = new Set<string>()
  for (const { path } of files) for (let up = dirname(path); up !== '.'; up = dirname(up)) folders.add(up)
  return [...folders].sort((a, b) => a.split('/').length - b.split('/').length)
}

/**
 * A file that an earlier attempt left may be a link to one of another release: it is
 * taken away first, and never written into.
 */
export async function sendBySftp(
  session: Session,
  { folder }: SshTarget,
  sending: Sending,
  say: (done: number) => void,
): Promise<void> {
  const { release, before, files, same } = sending
  const at = (one: string, path: string) => `${folder}/${RELEASES}/${one}/${path}`
  const folders = [`${folder}/${RELEASES}/${release}`, ...foldersOf(files).map((one) => at(release, one))]
  await session.sure(
    folders.map((one) => line('-mkdir', one)),
    'make the folders of the release',
  )
  const linked = before === null ? [] : files.filter(({ path }) => same.has(path))
  const links = linked.flatMap(({ path }) => [
    line('-rm', at(release, path)),
    line('ln', at(before ?? '', path), at(release, path)),
  ])
  // Where the host makes no such links, all is sent.
  const isLinked = links.length === 0 || (await session.sftp(links)).code === 0
  const sent = isLinked ? files.filter((file) => !linked.includes(file)) : files
  for (let from = 0; from < sent.length; from += AT_ONCE) {
    const part = sent.slice(from, from + AT_ONCE)
    const lines = part.flatMap(({ path, source }) => [
      line('-rm', at(release, path)),
      line('put', source ?? '', at(release, path)),
    ])
    await session.sure(lines, 'send the files')
    say(files.length - sent.length + from + part.length)
  }
  await session.sure(
    sent.map(({ path }) => line('chmod 644', at(release, path))),
    'let readers read the files',
  )
}
