/** A target, opened: what each kind needs is loaded only when it is asked for. */

import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Problem } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import { above, isWithin, whereabouts } from '../press/ownership/whereabouts.ts'
import type { Publisher } from './publisher.ts'
import type { Target } from './targets/target.ts'

/** Open a target. Nothing is asked of it yet. */
export async function openTarget(target: Target): Promise<Publisher> {
  switch (target.kind) {
    case 'folder': {
      const { releasesAt } = await import('./releases/releases.ts')
      const { folderPlace } = await import('./releases/folder.ts')
      return releasesAt(folderPlace(target.folder), target.keep, target.folder)
    }
    case 'ssh': {
      const { releasesAt } = await import('./releases/releases.ts')
      const { hostPlace } = await import('./ssh/host.ts')
      return releasesAt(hostPlace(target), target.keep, `${target.host}:${target.folder}`)
    }
    case 's3': {
      const { storeAt } = await import('./store/store.ts')
      const { bucketStore } = await import('./store/bucket.ts')
      return storeAt(bucketStore(target))
    }
    case 'host': {
      const { hostAt } = await import('./hosts/hosts.ts')
      return hostAt(target)
    }
  }
}

/** Why a folder is none to publish into: it is part of the paper, or of another; null if it may be. */
export function misplaced(target: Target, { content, output, state }: Paths): Problem | null {
  if (target.kind !== 'folder' && target.kind !== 'host') return null
  const { folder } = target
  const place = whereabouts(folder)
  const wrong = (reason: string) =>
    target.problem({ code: 'bad-target', reason, hint: 'Name a folder of its own, such as ../www.' })
  if (place === null)
    return wrong(`Found a file, or a link that leads nowhere, on the way to ${folder}; expected folders.`)
  if (dirname(place.real) === place.real) return wrong('Found the root of a file system; expected a folder.')
  for (const own of [content, output, state]) {
    const at = whereabouts(own)
    if (at !== null && (isWithin(place, at) || isWithin(at, place)))
      return wrong(`Found a target that overlaps with ${own}, of the paper itself; expected a folder apart.`)
  }
  const marked = [...above(place), place.real].find((up) => existsSync(`${up}/.broadsheet`))
  return marked === undefined ? null : wrong(`Found ${marked}, into which a paper is built; expected another folder.`)
}
