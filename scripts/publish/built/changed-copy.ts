/**
 * Copy that was changed after the last build had read it, told by times alone: it is not in the site that goes out.
 * Where all of it is newer, as in a fresh checkout beside a site from elsewhere, times say nothing.
 */

import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compare } from '../../flow/problem.ts'
import { type Paths, slashed } from '../../paths.ts'

/** Files below the content folder that no build has read as they are now, sorted; paths from that folder. The masthead is none: where to publish is often written last. */
export function changedCopy(paths: Paths): string[] {
  const { content, record, stamps, memory, masthead, register, registerLock, editions, versions } = paths
  const built = Math.max(...[record, stamps, ...filesBelow(memory)].map(timeOf))
  const own = [register, registerLock, editions]
  const files = filesBelow(content).filter((file) => !own.includes(file) && !file.startsWith(versions))
  const newer = files.filter((file) => timeOf(file) > built)
  if (newer.length === files.length) return []
  const copy = newer.filter((file) => file !== masthead)
  return copy.map((file) => slashed(relative(content, file))).sort(compare)
}

/** But for hidden ones and what editors leave. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (/^[.~]|~$/.test(entry.name)) return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
  } catch {
    return []
  }
}

/** When it was written, or put there: milliseconds since 1970; 0 of what is not there. */
function timeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? 0 : Math.max(stat.mtimeMs, stat.ctimeMs)
}
