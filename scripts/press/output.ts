/**
 * The output folder: whose it is, and what stands in it.
 *
 * The press removes from the output whatever is not in the paper. So it must be
 * certain that the folder is its own before it touches anything: an empty one
 * becomes ours by a mark inside it, and one that holds other things is refused.
 * The mark stands in the folder itself, for what is kept beside it can be lost.
 */

import { existsSync, lstatSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Standing } from '../edition/plan.ts'
import { type Paths, pathsOf } from '../paths.ts'
import type { Problem } from '../problem.ts'
import { walk } from './walk.ts'

const MARK = '.broadsheet'
const MARK_TEXT = `Broadsheet publishes into this folder and removes from it whatever is not in the paper,
except hidden files and CNAME. Keep nothing else of yours here.
`

/** What hosts and tools keep at the top of a published folder: left alone. */
function isKept(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME'
}

/**
 * Why the press must not publish into the output: it is no folder, it shares files
 * with the content folder, or it holds things that are not ours. Null if it may.
 * The caller exits 2.
 */
export function foreignOutput(paths: Paths): Problem | null {
  if (within(paths.content, paths.output) || within(paths.output, paths.content)) {
    return refusal(paths, `The output folder ${paths.output} and the content folder ${paths.content} overlap.`)
  }
  const stat = statSync(paths.output, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isDirectory()) return refusal(paths, `The output ${paths.output} is not a folder.`)
  const isOurs = paths.output === pathsOf().output || existsSync(join(paths.output, MARK))
  const other = isOurs ? undefined : readdirSync(paths.output).find((name) => !isKept(name))
  if (other === undefined) return null
  return refusal(
    paths,
    `The output folder ${paths.output} holds things that Broadsheet did not put there (“${other}”).`,
  )
}

/** Make the output folder, and mark it as ours. */
export function claimOutput(paths: Paths): void {
  mkdirSync(paths.output, { recursive: true })
  const mark = join(paths.output, MARK)
  if (!existsSync(mark)) writeFileSync(mark, MARK_TEXT)
}

/** What stands in the output, but for what is left alone there. */
export function readStanding(paths: Paths): Standing {
  const found = walk(paths.output).filter(({ file }) => !isKept(file))
  return new Map(found.map(({ file, path, isFile }) => [file, isFile ? lstatSync(path).size : -1]))
}

function within(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way))
}

function refusal(paths: Paths, reason: string): Problem {
  return {
    severity: 'error',
    code: 'foreign-output',
    file: paths.output,
    line: 1,
    column: 1,
    reason,
    hint: 'Name an empty or new folder with --output: the press removes from it whatever is not in the paper.',
  }
}
