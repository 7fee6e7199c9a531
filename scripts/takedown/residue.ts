/** What is left of a purged text: a search through everything that the program writes. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Paths } from '../paths.ts'

/** The files, sorted, in whose name or text one of the words stands, in whatever case. */
export function residueOf(words: readonly string[], paths: Paths): string[] {
  const sought = words.map((word) => word.toLowerCase()).filter((word) => word.length > 3)
  const files = [...new Set([paths.output, paths.state, paths.stories, paths.versions])].flatMap(filesBelow)
  // The house style names the files that it was learnt from, and the front page that is laid by hand its headlines.
  files.push(...[paths.register, paths.house, paths.front].filter(existsSync))
  return files.filter((file) => holds(file, sought)).sort()
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Search indexes are packed; words in a page are escaped, so that a text of several is looked for in both spellings. */
function holds(file: string, sought: readonly string[]): boolean {
  const name = file.toLowerCase()
  const text = textIn(file).toLowerCase()
  return sought.some(
    (word) => name.includes(word) || text.includes(word) || text.includes(encodeURI(word).toLowerCase()),
  )
}

function textIn(file: string): string {
  const bytes = readFileSync(file)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch {
    return bytes.toString('latin1')
  }
}
