/**
 * A site on disk: which of its files a build wrote, what they were then, and whether
 * they are so again. The search index is left out: nobody waits for it.
 */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A stamp a file: it is another if the file was written. */
export type Stamps = ReadonlyMap<string, string>
/** The hash of every file that is waited for; null if it is to be gone. */
export type Expected = ReadonlyMap<string, string | null>

/** Milliseconds between two looks at the files. */
const OFTEN = 3
/** What is not a page: the index, and what the press notes for itself. */
const LEFT_OUT = /^(?:pagefind\/|\.broadsheet)/

export function stampsOf(output: string): Stamps {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [file.slice(output.length + 1).replaceAll(sep, '/'), stampOf(file)])
      .filter(([name]) => !LEFT_OUT.test(name)),
  )
}

/** What a build made of the site: each file that it wrote or removed, as it is now. */
export function writtenSince(output: string, before: Stamps): Expected {
  const now = stampsOf(output)
  const gone = [...before.keys()].filter((name) => !now.has(name))
  const written = [...now].filter(([name, stamp]) => before.get(name) !== stamp)
  return new Map([
    ...gone.map((name): [string, null] => [name, null]),
    ...written.map(([name]): [string, string | null] => [name, hashOf(join(output, name))]),
  ])
}

/** Wait until every file is as expected, all at once. @throws with the names of those that are not, at the deadline */
export async function untilRight(output: string, expected: Expected, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds
  const seen = new Map<string, { readonly stamp: string; readonly isRight: boolean }>()
  /** Its bytes are read only if they may be others than at the last look. */
  const isRight = ([name, hash]: [string, string | null]): boolean => {
    const file = join(output, name)
    const stamp = stampOf(file)
    const last = seen.get(name)
    if (last?.stamp === stamp) return last.isRight
    const now = { stamp, isRight: hashOf(file) === hash }
    seen.set(name, now)
    return now.isRight
  }
  while (![...expected].every(isRight)) {
    if (performance.now() > deadline) {
      const wrong = [...expected].filter((one) => !isRight(one)).map(([name]) => name)
      throw new Error(`After ${milliseconds / 1000} s these pages are not as a build makes them: ${wrong.join(', ')}`)
    }
    await pause(OFTEN)
  }
}

/** Wait until a page shows a text. */
export async function untilShown(file: string, text: string, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds
  let last = ''
  for (;;) {
    const stamp = stampOf(file)
    if (stamp !== last && stamp !== '' && readFileSync(file, 'utf8').includes(text)) return
    if (performance.now() > deadline) throw new Error(`After ${milliseconds / 1000} s ${file} does not show “${text}”`)
    last = stamp
    await pause(OFTEN)
  }
}

/** Which of the files show a text. */
export function showing(output: string, files: Iterable<string>, text: string): string[] {
  return [...files].filter((name) => {
    const file = join(output, name)
    return existsSync(file) && readFileSync(file, 'utf8').includes(text)
  })
}

/** Of a file that is not there, or cannot be read at this moment: nothing. */
function stampOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino} ${stat.mtimeNs} ${stat.size}`
}

function hashOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('base64url')
  } catch {
    return null
  }
}
