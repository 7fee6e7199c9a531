/** The gazetteer's data files: a line a key, `key<TAB>name|name|…`, read when they are first asked for. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names behind each key of a file; none for a key that it lacks. */
export function tableOf(file: string): (key: string) => readonly string[] {
  const lines = new Map(
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .map((line) => line.split('\t', 2) as [string, string | undefined]),
  )
  return (key) => lines.get(key)?.split('|') ?? []
}
