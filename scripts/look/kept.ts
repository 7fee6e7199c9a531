/** What takes long to make of a file, kept by what it is made of: the same bytes and the same recipe are not made twice. */

import { hash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param folder where it is kept
 * @param from all that it depends on
 * @param ending of the file, with its full stop
 * @returns the path of the file, which is there
 */
export async function keptFile(
  folder: string,
  from: readonly (string | Uint8Array)[],
  ending: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const sums = from.map((part) => hash('sha256', part))
  const path = join(folder, `${hash('sha256', sums.join('\n')).slice(0, 32)}${ending}`)
  if (existsSync(path)) return path
  const made = await make()
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.new`, made)
  renameSync(`${path}.new`, path)
  return path
}
