/** A release filled by rsync, and emptied by a shell: what a host with both does at once. */

import type { ManifestFile } from '../built/manifest.ts'
import { RELEASES } from '../releases/names.ts'
import type { Sending } from '../releases/release-place.ts'
import type { SshTarget } from '../targets/target.ts'
import { foldersOf } from './by-sftp.ts'
import { quoted, type Session } from './session.ts'
import { sshTrouble } from './ssh-trouble.ts'

/** The front page: what stands before it in its path is the site's folder. */
const FRONT = 'index.html'

/** What rsync ends with where the other one has another protocol, or not these options (“Exit values” in its manual); 127 is the shell's. */
const STRANGE: ReadonlySet<number> = new Set([1, 2, 4, 127])

/**
 * By contents, not by size and time: a checkout gives each file a new time. rsync puts
 * each file beside its place and renames it, so that a link to another release is never
 * written through.
 *
 * @returns false if the two programs do not understand each other: then sftp does it
 */
export async function sendByRsync(
  session: Session,
  target: SshTarget,
  sending: Sending,
  say: (done: number) => void,
): Promise<boolean> {
  const { release, before, files } = sending
  const root = files.find(({ path }) => path === FRONT)?.source?.slice(0, -FRONT.length) ?? ''
  const link = before === null ? [] : [`--link-dest=../${before}`]
  const to = `{host}:${target.folder}/${RELEASES}/${release}/`
  const how = ['--recursive', '--checksum', '--perms', '--chmod=D755,F644', '--protect-args']
  const args = [...how, '--from0', '--files-from=-', ...link, root, to]
  const names = files.map(({ source }) => `${source?.slice(root.length)}\0`).join('')
  const ran = await session.rsync(args, names)
  if (STRANGE.has(ran.code)) return false
  if (ran.code !== 0) throw sshTrouble(target, ran.err, 'send the files')
  say(files.length)
  return true
}

/** What is not there is gone already; what else is in a folder keeps it. */
export async function emptied(
  session: Session,
  target: SshTarget,
  folder: string,
  files: readonly ManifestFile[],
): Promise<void> {
  const inside = `cd ${quoted(folder)} 2>/dev/null || exit 0;`
  const names = (paths: readonly string[]) => paths.map((path) => `./${path}\0`).join('')
  const ran = await session.shell(`${inside} xargs -0 rm -f --`, names(files.map(({ path }) => path)))
  if (ran.code !== 0) throw sshTrouble(target, ran.err, 'remove a release')
  await session.shell(`${inside} xargs -0 rmdir -- 2>/dev/null`, names(foldersOf(files).toReversed()))
  await session.shell(`rmdir ${quoted(folder)} 2>/dev/null`)
}
