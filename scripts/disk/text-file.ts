/**
 * Small files that the program keeps: read if they are there, replaced whole.
 * Synchronous, since a build waits for each of them, and a thousand of them take a
 * fifth of the time that way.
 */

import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { asError, naming } from './file-fault.ts'
import { makeFolder } from './make-folder.ts'
import { sayFault } from './reading-fault.ts'
import { LIMITS, readRegularSync } from './regular-file.ts'
import { rename } from './rename.ts'

/**
 * The text of a file, or null if there is none.
 *
 * @throws if it cannot be read, or is no regular file.
 */
export function textOf(path: string): string | null {
  const reading = readRegularSync(path, LIMITS.register)
  if (reading.kind === 'bytes') return reading.bytes.toString('utf8')
  if (reading.kind === 'missing') return null
  const said = sayFault(reading)
  const code = reading.kind === 'refused' ? reading.code : 'EREAD'
  throw asError({
    code,
    syscall: 'read',
    message: `${path}: ${said.reason}`,
    path,
    ...(code === 'EREAD' ? { said } : {}),
  })
}

/**
 * Put a text, or bytes, in a file's place in one step: a reader sees the old one or the new one.
 *
 * @param made folders that are known to be there; this one is added.
 */
export function replaceFile(path: string, text: string | Uint8Array, made = new Set<string>()): void {
  const folder = dirname(path)
  if (!made.has(folder)) makeFolder(folder)
  made.add(folder)
  naming(path, () => writeFileSync(`${path}.new`, text))
  rename(`${path}.new`, path)
}
