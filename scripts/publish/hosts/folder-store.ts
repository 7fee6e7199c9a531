/** A folder of this machine that somebody else deploys: its files are changed in place, each in one step. */

import { lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { naming } from '../../disk/file-fault.ts'
import { replaceFile } from '../../disk/text-file.ts'
import { plainWay } from '../releases/plain-way.ts'
import { md5Of, type Store } from '../store/store.ts'
import { placeTaken } from '../trouble.ts'

/** @param folder absolute; it is made when something is published @param next what to do then */
export function folderStore(folder: string, next: string): Store {
  const at = (path: string) => join(folder, path)
  const made = new Set<string>()
  return {
    lanes: 1,
    next,
    list: async () => new Map(filesIn(folder, '').map((path) => [path, md5Of(readFileSync(at(path)))])),
    get: async (path) => (isFile(at(path)) ? naming(at(path), () => readFileSync(at(path))) : null),
    put: async (path, bytes) => {
      if (!plainWay(folder)(path)) throw placeTaken([dirname(path)])
      replaceFile(at(path), bytes, made)
    },
    remove: async (path) => {
      if (!plainWay(folder)(path)) return
      rmSync(at(path), { force: true })
      clear(dirname(at(path)), folder)
    },
    headersOf: () => ({}),
    kept: (bytes) => bytes,
    close: async () => undefined,
  }
}

/** The folder's own `.git` and the like are nobody's business here, but a hidden file in a place of ours is. */
function filesIn(folder: string, prefix: string): string[] {
  const entries = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
    : []
  return entries.flatMap((entry) => {
    const path = prefix + entry.name
    if (path === '.git') return []
    if (entry.isDirectory()) return filesIn(join(folder, entry.name), `${path}/`)
    // What a run that was cut left of a file goes with its next one.
    return entry.isFile() && !path.endsWith('.new') ? [path] : []
  })
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Folders that are empty now, up to the target's own. */
function clear(from: string, folder: string): void {
  for (let up = from; up.length > folder.length; up = dirname(up)) {
    try {
      rmdirSync(up)
    } catch {
      return
    }
  }
}
