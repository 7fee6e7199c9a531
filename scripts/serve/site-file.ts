/**
 * A file of the published site, or nothing. The one door between the server and
 * the disk: what it lets through is a regular file that really stands inside the
 * output, whatever links lead to it or away from it.
 */

import { realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileOf } from '../edition/plan/file-of.ts'
import { slashed } from '../paths.ts'

/** What a folder answers with. */
export const FRONT_FILE = 'index.html'

/** The one hidden folder that is meant for the public (RFC 8615). */
const WELL_KNOWN = '.well-known'

/**
 * The real path of a file below the output; null where there is none, where it is
 * hidden (`.git`, the press's own mark), where a link leads out of the site, and
 * where it is no file but a pipe or a device, which would never end.
 *
 * @param name relative to the output, with the separators of an address or of this system
 */
export function siteFile(output: string, name: string): string | null {
  if (!isServable(name)) return null
  try {
    const path = realpathSync.native(join(output, name))
    const inside = relative(realpathSync.native(output), path)
    // Again for the real name: a link, or a short name of Windows, may stand for a hidden one.
    return isServable(inside) && statSync(path).isFile() ? path : null
  } catch {
    // Nothing there, a name too long for the disk, a link that leads in a circle.
    return null
  }
}

/** Whether a name is one that the press would print, so no `..`, no drive, no stream, nothing hidden; or a well-known one. */
function isServable(name: string): boolean {
  const address = `/${slashed(name)}`
  return fileOf(address.startsWith(`/${WELL_KNOWN}/`) ? address.slice(WELL_KNOWN.length + 1) : address) !== null
}
