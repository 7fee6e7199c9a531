/**
 * The stamp of a file: what says, without reading it, that it is as it was. A file
 * that was changed in the last moments has none: on a clock that counts in steps, a
 * second change within the same step would leave the same stamp.
 */

import { statSync } from 'node:fs'

/** In milliseconds. Linux counts in steps of up to ten; some disks in seconds, and in two of them. */
const STEP = 100
const COARSE_STEP = 2500

/**
 * @param path an absolute path; a link is followed
 * @param now milliseconds since 1970, before anything of the file is read
 * @returns null for a file that changed just now, that will have changed by its clock, or that cannot be looked at
 */
export function stampOf(path: string, now = Date.now()): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  const { size, mtimeMs, ctimeMs, ino } = stat
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0
  const latest = Math.max(mtimeMs, ctimeMs)
  return latest > now - (isCoarse ? COARSE_STEP : STEP) ? null : `${size}-${mtimeMs}-${ctimeMs}-${ino}`
}

/** Of a file and its sidecar, and of the names that stand near it; null if one of them has none. */
export function stampsOf(copy: string, sidecar: string | undefined, near = ''): string | null {
  const stamps = [copy, ...(sidecar === undefined ? [] : [sidecar])].map((path) => stampOf(path))
  if (stamps.includes(null)) return null
  return near === '' ? stamps.join(' ') : `${stamps.join(' ')} ${near}`
}
