/** Releases on a host by SSH. What a shell and rsync do at once, sftp does file by file where the host has neither. */

import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from '../../disk/text-file.ts'
import type { Found } from '../built/differences.ts'
import type { ManifestFile } from '../built/manifest.ts'
import { CURRENT, RELEASES } from '../releases/names.ts'
import type { ReleasePlace } from '../releases/release-place.ts'
import type { SshTarget } from '../targets/target.ts'
import { emptied, sendByRsync } from './by-rsync.ts'
import { foldersOf, line, sendBySftp } from './by-sftp.ts'
import { quoted, Session } from './session.ts'
import { sshTrouble } from './ssh-trouble.ts'

export function hostPlace(target: SshTarget): ReleasePlace {
  const session = new Session(target)
  const at = (path: string) => `${target.folder}/${path}`
  let count = 0
  const local = () => join(session.folder, `${++count}`)
  const read = async (path: string) => {
    const to = local()
    const ran = await session.sftp([line('get', at(path), to)])
    if (ran.code === 0) return textOf(to)
    if (isMissing(ran.err)) return null
    throw sshTrouble(target, ran.err, `read ${path}`)
  }
  return {
    names: async () => {
      const ran = await session.sftp([line('ls -1', at(RELEASES))])
      if (ran.code !== 0 && !isMissing(ran.err)) throw sshTrouble(target, ran.err, 'list the releases')
      const lines = ran.out.split(/\r?\n/).filter((text) => text !== '' && !text.startsWith('sftp>'))
      return lines.map((text) => text.slice(text.lastIndexOf('/') + 1))
    },
    read,
    current: async () => await currentOf(session, target),
    write: async (path, text) => {
      const from = local()
      writeFileSync(from, text)
      const above = foldersAbove(at(path)).map((folder) => line('-mkdir', folder))
      await session.sure(
        [...above, line('put', from, at(`${path}.new`)), line('rename', at(`${path}.new`), at(path))],
        `write ${path}`,
      )
    },
    rename: async (from, to) => void (await session.sure([line('rename', at(from), at(to))], `rename ${from}`)),
    send: async (sending, say) => {
      const abilities = await session.abilities()
      if (abilities.has('rsync') && (await sendByRsync(session, target, sending, say))) return
      await sendBySftp(session, target, sending, say)
    },
    swap: async (release) => {
      const draft = at(`.${CURRENT}.new`)
      const lines = [
        line('-rm', draft),
        line('ln -s', `${RELEASES}/${release}`, draft),
        line('rename', draft, at(CURRENT)),
      ]
      await session.sure(lines, `let “${CURRENT}” lead to the release`)
    },
    remove: async (release, files) => {
      const abilities = await session.abilities()
      const folder = at(`${RELEASES}/${release}`)
      if (['xargs', 'rm', 'rmdir'].every((name) => abilities.has(name)))
        return await emptied(session, target, folder, files)
      const paths = files.map(({ path }) => line('-rm', `${folder}/${path}`))
      const folders = foldersOf(files)
        .toReversed()
        .map((one) => line('-rmdir', `${folder}/${one}`))
      await session.sure([...paths, ...folders, line('-rmdir', folder)], 'remove a release')
    },
    drop: async (path) => void (await session.sure([line('-rm', at(path))], `remove ${path}`)),
    sums: async (release, files) => await sums(session, at(`${RELEASES}/${release}`), files),
    close: async () => await session.close(),
  }
}

function isMissing(said: string): boolean {
  return /not found|No such file|Can't (?:ls|stat)/i.test(said) && !/permission denied/i.test(said)
}

/** The folder of a path and those above it, from the top. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/')).filter((folder) => folder !== '' && folder !== '.')
}

/** sftp reads no link; but it lists one as such, goes into the folder that it leads to, and says where that is. */
async function currentOf(session: Session, target: SshTarget): Promise<string | null | 'taken'> {
  const lines = [line('-ls -la', target.folder), line('cd', target.folder), 'pwd', line('cd', CURRENT), 'pwd']
  const ran = await session.sftp(lines)
  const [home, here] = [...ran.out.matchAll(/^Remote working directory: (.*)$/gm)].map(([, path]) => path?.trim())
  if (home === undefined) {
    if (isMissing(ran.err)) return null
    throw sshTrouble(target, ran.err, `read ${target.folder}`)
  }
  const kind = new RegExp(`^(?<kind>[a-z-])[rwxsStT-]{9}.* (?:\\S*/)?${CURRENT}\\s*$`, 'm').exec(ran.out)?.groups?.kind
  if (kind === undefined) return null
  return kind === 'l' && here?.startsWith(`${home}/`) === true ? here.slice(home.length + 1) : 'taken'
}

/** By the host's own program, where it has one; else all is fetched. */
async function sums(session: Session, folder: string, files: readonly ManifestFile[]): Promise<Map<string, Found>> {
  const abilities = await session.abilities()
  if (abilities.has('sha256sum') && abilities.has('xargs')) {
    const names = files.map(({ path }) => `./${path}\0`).join('')
    const ran = await session.shell(`cd ${quoted(folder)} && xargs -0 sha256sum --`, names)
    const sizes = new Map(files.map(({ path, size }) => [path, size]))
    // Where the hash is that of the manifest, so is the size.
    const lines = [...ran.out.matchAll(/^(?<sha256>[\da-f]{64}) [ *]\.\/(?<path>.*)$/gm)]
    return new Map(
      lines.map(({ groups: { sha256 = '', path = '' } = {} }) => [path, { sha256, size: sizes.get(path) ?? 0 }]),
    )
  }
  const to = join(session.folder, 'back')
  mkdirSync(to, { recursive: true })
  for (const one of foldersOf(files)) mkdirSync(join(to, one), { recursive: true })
  await session.sftp(files.map(({ path }) => line('-get', `${folder}/${path}`, join(to, path))))
  return new Map(
    files.flatMap(({ path }) => {
      try {
        const bytes = readFileSync(join(to, path))
        return [[path, { sha256: hash('sha256', bytes), size: bytes.length }] as const]
      } catch {
        return []
      }
    }),
  )
}
