/**
 * Write: the Markdown pages to their folder, each only when its bytes change. A
 * page that a hand has changed is never overwritten: what somebody wrote there
 * belongs into the content folder. A symbolic link among the pages is neither read nor
 * written through: what is behind it is somebody else's.
 */

import { type Dirent, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { replaceFile } from '../disk/text-file.ts'
import type { Problem } from '../flow/problem.ts'
import { slashed } from '../paths.ts'
import type { MarkdownPage } from './page.ts'
import { pagePath, printPage, readPage } from './print.ts'

export interface WriteReport {
  readonly written: number
  readonly removed: number
  readonly problems: readonly Problem[]
}

/** Bring the folder into line with the pages. With a page edited by hand among them, nothing is changed. */
export function writePages(folder: string, pages: readonly MarkdownPage[]): WriteReport {
  const wanted = new Map(pages.map((page) => [pagePath(page), printPage(page)]))
  const due: [string, string][] = []
  const gone: string[] = []
  const { pages: files, links } = filesIn(folder)
  const problems = links.map((path) => linkProblem(join(folder, path)))
  const standing = new Set(files)
  for (const path of standing) {
    const text = readFileSync(join(folder, path), 'utf8')
    const next = wanted.get(path)
    if (next === text) continue
    const read = readPage(text)
    // A page under another name than its own was put aside by somebody, and stays.
    if (!read.ok || (next === undefined && pagePath(read.page) !== path.normalize('NFC')))
      problems.push(edited(join(folder, path)))
    else if (next === undefined) gone.push(path)
    else due.push([path, next])
  }
  if (problems.length > 0) return { written: 0, removed: 0, problems }
  for (const [path, text] of wanted) if (!standing.has(path)) due.push([path, text])
  const made = new Set<string>()
  for (const [path, text] of due) replaceFile(join(folder, path), text, made)
  for (const path of gone) rmSync(join(folder, path))
  return { written: due.length, removed: gone.length, problems }
}

/** All pages of the folder, in the order of their paths. A page edited by hand is a problem. */
export function readPages(folder: string): { pages: readonly MarkdownPage[]; problems: readonly Problem[] } {
  const pages: MarkdownPage[] = []
  const problems: Problem[] = []
  for (const path of filesIn(folder).pages) {
    const read = readPage(readFileSync(join(folder, path), 'utf8'))
    if (read.ok) pages.push(read.page)
    else problems.push(edited(join(folder, path)))
  }
  return { pages, problems }
}

function filesIn(folder: string): { pages: readonly string[]; links: readonly string[] } {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const pathOf = (entry: Dirent) => slashed(relative(folder, join(entry.parentPath, entry.name)))
    const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map(pathOf)
    return { pages: pages.sort(), links: entries.filter((entry) => entry.isSymbolicLink()).map(pathOf) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { pages: [], links: [] }
    throw error
  }
}

function linkProblem(path: string): Problem {
  return {
    severity: 'error',
    code: 'link-among-pages',
    file: path,
    line: 1,
    column: 1,
    reason:
      'Found a link among the generated Markdown pages; expected files and folders, since a build must not write behind a link.',
    hint: 'Take the link out of this folder.',
  }
}

function edited(path: string): Problem {
  return {
    severity: 'error',
    code: 'page-edited-by-hand',
    file: path,
    line: 1,
    column: 1,
    reason:
      'Found a generated Markdown page that was changed or renamed by hand, or a file that no build wrote; expected pages as they were written, since a build writes and removes them.',
    hint: 'If it is yours, move it elsewhere. Else make the change in the copy, in the content folder, and delete this page.',
  }
}
