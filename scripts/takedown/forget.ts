/** What the program keeps beside the register and the pages, and must not keep of what is purged. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dropVersions } from '../pages/earlier/versions.ts'
import type { Paths } from '../paths.ts'

/** Its earlier texts: before the register forgets the id that they are kept under. */
export function forgetEarlier({ versions, versionsSeen }: Paths, { id }: { readonly id: string }): void {
  for (const folder of [versions, versionsSeen]) dropVersions(folder, [id])
}

/** What is remembered of all copy together, and is made again. */
export function forgetRemembered({ state, memory, kept }: Paths): void {
  rmSync(join(state, 'register.damaged'), { force: true })
  rmSync(memory, { recursive: true, force: true })
  rmSync(kept, { force: true })
}
