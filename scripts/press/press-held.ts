/**
 * Printing what is held, for the local server: by the templates of the paper, into
 * a folder of the state. It stands outside the output, so that nobody deploys it,
 * and goes when the server does.
 */

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asError } from '../disk/file-fault.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { rename } from '../disk/rename.ts'
import type { HeldPage } from '../edition/held.ts'
import type { Shell } from '../edition/plan/page.ts'
import type { Problem } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import type { Pressroom } from './render/pressroom.ts'
import type { Job } from './render/run.ts'
import { stagedAs } from './staging.ts'

export interface PressedHeld {
  /** The addresses whose pages are others than before. */
  readonly changed: readonly string[]
  readonly problems: readonly Problem[]
}

/** Print the pages in place of those that stood there. */
export async function pressHeld(
  pages: readonly HeldPage[],
  shell: Shell,
  paths: Paths,
  pressroom: Pressroom,
): Promise<PressedHeld> {
  const next = `${paths.held}.new`
  rmSync(next, { recursive: true, force: true })
  makeFolder(next)
  const jobs = pages.map((page, number): Job => ({ page, staged: stagedAs(number, 'index.html'), weight: 0 }))
  const [printed] = await pressroom.print([{ program: pressroom.program, shell, staging: next, jobs }])
  if (printed !== undefined && 'fault' in printed) throw asError(printed.fault)
  if (printed?.ok !== true) return { changed: [], problems: printed?.problems ?? [] }
  const changed: string[] = []
  for (const { page, staged } of jobs) {
    const place = join(next, page.url, 'index.html')
    makeFolder(dirname(place))
    rename(join(next, staged), place)
    rmSync(dirname(join(next, staged)), { recursive: true })
    if (textAt(join(paths.held, page.url, 'index.html')) !== readFileSync(place, 'utf8')) changed.push(page.url)
  }
  rmSync(paths.held, { recursive: true, force: true })
  rename(next, paths.held)
  return { changed, problems: [] }
}

/** Take them away: what is held stands nowhere but in the copy then. */
export function dropHeld(paths: Paths): void {
  for (const folder of [paths.held, `${paths.held}.new`, dirname(paths.heldPictures)])
    rmSync(folder, { recursive: true, force: true })
}

function textAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
