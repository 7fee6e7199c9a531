/** Places to publish to that are looked at from behind: what readers get there, and what of others stands there. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { treeIn } from './paper.ts'
import { startS3 } from './s3-server.ts'
import { startSsh } from './ssh-server.ts'

export interface Place {
  /** Below `publish:`. */
  readonly yaml: string
  /** What readers get, by path. */
  shown(): Promise<ReadonlyMap<string, string>>
  /** Whether it is swapped: then readers get one site or the other, and never some of both. */
  readonly isSwapped: boolean
  /** Whether what somebody else put there stands as it was. */
  isOthersWhole(): Promise<boolean>
  stop(): Promise<void>
}

const DIARY = 'Dear diary\n'

export async function folderAt(): Promise<Place> {
  const www = mkdtempSync(join(tmpdir(), 'www-'))
  return swapped(www, www, async () => rmSync(www, { recursive: true }))
}

export async function hostAt(): Promise<Place> {
  const server = await startSsh()
  const www = join(server.folder, 'www')
  mkdirSync(www)
  return swapped(`{ to: "${server.address}${www}", ssh-config: ${server.config} }`, www, async () => server.stop())
}

/** Others have a file beside the releases, and one inside what is removed. */
function swapped(yaml: string, www: string, stop: () => Promise<void>): Place {
  writeFileSync(join(www, 'diary.txt'), DIARY)
  return {
    yaml: ` ${yaml}`,
    isSwapped: true,
    shown: async () => treeIn(join(www, 'current')),
    isOthersWhole: async () => readFileSync(join(www, 'diary.txt'), 'utf8') === DIARY,
    stop,
  }
}

export async function bucketAt(): Promise<Place> {
  const server = await startS3()
  await server.put('diary.txt', DIARY)
  return {
    yaml: `\n  to: s3://${server.bucket}\n  endpoint: ${server.endpoint}`,
    isSwapped: false,
    shown: async () => {
      // What had come in whole when the sender was killed is still being written.
      await pause(100)
      const keys = (await server.keys()).filter((key) => key !== 'diary.txt' && !key.startsWith('.well-known/'))
      return new Map(await Promise.all(keys.map(async (key) => [key, await server.text(key)] as const)))
    },
    isOthersWhole: async () => (await server.text('diary.txt')) === DIARY,
    stop: () => server.stop(),
  }
}
