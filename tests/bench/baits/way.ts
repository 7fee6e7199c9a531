/**
 * A file's whole way: desk, register, Markdown pages and back, edition, and every
 * page of the paper as its template prints it. No file is touched.
 */

import { assemble } from '../../../scripts/edition/assemble.ts'
import { sheetsOf } from '../../../scripts/edition/plan/sheets.ts'
import { registered, withNames } from '../../../scripts/edition/registered.ts'
import { inOneSpelling } from '../../../scripts/edition/shelves/one-spelling.ts'
import type { Paper } from '../../../scripts/flow/paper.ts'
import { hasError } from '../../../scripts/flow/problem.ts'
import { Desk } from '../../../scripts/intake/desk.ts'
import type { FiledBytes } from '../../../scripts/intake/understood.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import { pagesOf } from '../../../scripts/pages/page.ts'
import { printPage, readPage } from '../../../scripts/pages/print.ts'
import { wordsIn } from '../../../scripts/press/search/words.ts'
import { enter } from '../../../scripts/register/enter.ts'
import type { ParsedFile } from '../../../scripts/register/identity/item-place.ts'
import { EMPTY_REGISTER } from '../../../scripts/register/register.ts'
import { renderPage } from '../../layouts/render.ts'
import type { Bait, Made } from './bait.ts'

export const MASTHEAD = 'name: The Marram Ledger\nlanguage: en\ntimezone: Europe/Lisbon\nurl: https://ledger.example/\n'
const NOW = '2031-05-14T12:00:00Z'

/** A bait of copy: the name of its file says the format. */
export function copy(name: string, made: Made, path = 'a.txt'): Bait {
  return {
    name,
    ready: (size) => {
      const bytes = Buffer.from(made(size))
      return () => way({ path, bytes, sidecar: null })
    },
  }
}

const paper = paperOf(MASTHEAD)
const desk = new Desk(paper)
export const WHEN = { now: NOW, zone: paper.zone }

/** One file's way to the paper's pages. With an error among its problems it ends where a build would. */
export async function way(file: FiledBytes): Promise<void> {
  const { items, problems } = await desk.understand(file)
  if (items.length > 0 && !hasError(problems)) await published([{ path: file.path, items }])
}

/** What is understood, as the pages of a paper that has nothing else. */
export async function published(files: readonly ParsedFile[]): Promise<void> {
  const entering = enter(files, EMPTY_REGISTER, WHEN)
  const read = pagesOf(entering.entered)
  for (const page of read) if (!readPage(printPage(page)).ok) throw new Error('A page of ours is not read back')
  const pages = inOneSpelling(read, { topics: [] })
  const register = withNames(entering.register, paper, pages, NOW)
  const stories = pages.filter((page) => page.kind === 'story')
  const { pages: sheets, shell } = sheetsOf(assemble(paper, pages, registered(register)))
  for (const sheet of sheets) await renderPage(sheet, shell)
  for (const { markdown } of stories) wordsIn(markdown.text)
}

export function paperOf(text: string): Paper {
  const read = masthead(text)
  if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join('\n'))
  return read.value
}
