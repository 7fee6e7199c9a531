/**
 * Write: the Markdown pages to their folder, each only when its bytes change. A
 * page that a hand has changed is never overwritten: what somebody wrote there
 * belongs into the content folder. A symbolic link among the pages is neither read nor
 * written through: what is behind it is somebody else's.
 */

import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { replaceFile } from '../disk/text-file.ts'
import type { Problem } from '../flow/problem.ts'
import { slashed } from '../paths.ts'
import { type BesidePage, isBesidePage } from './beside-page.ts'
import type { AnyPage, MarkdownPage } from './page.ts'
import { pagePath, printPage, readPage } from './print.ts'
import { Written } from './written.ts'

export interface WriteReport {
  readonly written: number
  readonly removed: number
  readonly problems: readonly Problem[]
}

/**
 * Bring the folder into line with the pages. With a page edited by hand among them, nothing is changed.
 *
 * @param written what is known of the folder; whoever has looked at it before in this process looks only at what changed
 */
export function writePages(folder: string, pages: readonly AnyPage[], written = new Written(null)): WriteReport {
  const wanted = new Map<string, AnyPage>(pages.map((page) => [pagePath(page), page] as const))
  const due: string[] = []
  const gone: string[] = []
  const { pages: files, links } = toLookAt(folder, wanted, written)
  const problems = links.map((path) => linkProblem(join(folder, path)))
  for (const path of files) {
    const page = wanted.get(path)
    const stand = standOf(join(folder, path), path, page, written)
    if (stand === 'edited') problems.push(edited(join(folder, path)))
    else if (stand === 'gone') gone.push(path)
    else if (stand === 'due') due.push(path)
  }
  if (problems.length > 0) return { written: 0, removed: 0, problems }
  const made = new Set<string>()
  for (const path of due) {
    const page = wanted.get(path) as AnyPage
    replaceFile(join(folder, path), printPage(page), made)
    written.note(path, page, lstatSync(join(folder, path)))
  }
  for (const path of gone) rmSync(join(folder, path))
  written.save(wanted)
  return { written: due.length, removed: gone.length, problems }
}

/** The paths of pages that are to stand or do, and of links: of those that this process has seen, only what changed since. */
function toLookAt(folder: string, wanted: ReadonlyMap<string, AnyPage>, { seen }: Written) {
  if (seen === null || !existsSync(folder)) {
    const { pages, links } = filesIn(folder)
    return { pages: new Set([...pages, ...wanted.keys()]), links }
  }
  const fresh = [...wanted].flatMap(([path, page]) => (seen.get(path) === page ? [] : [path]))
  return { pages: new Set([...[...seen.keys()].filter((path) => !wanted.has(path)), ...fresh]), links: [] }
}

/** How a page stands: `due` to be written, to be `gone`, `edited` by a hand, or `sound` as it is. */
function standOf(
  file: string,
  path: string,
  page: AnyPage | undefined,
  written: Written,
): 'sound' | 'due' | 'gone' | 'edited' {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return page === undefined ? 'sound' : 'due'
  if (!stat.isFile()) return 'edited'
  if (page !== undefined && written.stands(path, page, stat)) return 'sound'
  const text = readFileSync(file, 'utf8')
  if (page !== undefined && printPage(page) === text) {
    written.note(path, page, stat)
    return 'sound'
  }
  const read = readPage(text)
  // A page under another name than its own was put aside by somebody, and stays.
  if (!read.ok || (page === undefined && pagePath(read.page) !== path.normalize('NFC'))) return 'edited'
  return page === undefined ? 'gone' : 'due'
}

interface ReadPages {
  readonly pages: readonly MarkdownPage[]
  /** What stands beside the news. */
  readonly beside: readonly BesidePage[]
  readonly problems: readonly Problem[]
}

/** All pages of the folder, in the order of their paths. A page edited by hand is a problem. */
export function readPages(folder: string): ReadPages {
  const pages: MarkdownPage[] = []
  const beside: BesidePage[] = []
  const problems: Problem[] = []
  for (const path of filesIn(folder).pages) {
    const read = readPage(readFileSync(join(folder, path), 'utf8'))
    if (read.ok && isBesidePage(read.page)) beside.push(read.page)
    else if (read.ok) pages.push(read.page as MarkdownPage)
    else problems.push(edited(join(folder, path)))
  }
  return { pages, beside, problems }
}

function filesIn(folder: string): { pages: readonly string[]; links: readonly string[] } {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const within = new Map<string, string>()
    const pathOf = ({ parentPath, name }: Dirent) => {
      const below = within.get(parentPath) ?? slashed(relative(folder, parentPath))
      within.set(parentPath, below)
      return below === '' ? name : `${below}/${name}`
    }
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
