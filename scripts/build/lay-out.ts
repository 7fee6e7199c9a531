/**
 * Laying out: the pages of the desk to the sheets of the paper. Where all items show
 * each other what they showed in the kept edition, what was found out by looking at all
 * of them together stands.
 */

import { assemble, type Bearings, inOrder } from '../edition/assemble.ts'
import type { Edition } from '../edition/edition.ts'
import type { SameFaces } from '../edition/kept/same-faces.ts'
import { linkProblems } from '../edition/links/told.ts'
import type { Sheets } from '../edition/plan/page.ts'
import { sheetsOf } from '../edition/plan/sheets.ts'
import { registered, withNames } from '../edition/registered.ts'
import { booksOf } from '../edition/shelves/books.ts'
import { inOneSpelling } from '../edition/shelves/topics.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import type { MarkdownPage } from '../pages/page.ts'
import type { Register } from '../register/register.ts'

/** A paper, assembled. */
export interface LaidOut {
  /** With the names as the whole paper spells them. */
  readonly pages: readonly MarkdownPage[]
  /** With a line for each name that has a shelf. */
  readonly register: Register
  readonly edition: Edition
  /** Links that lead to nothing that is published. */
  readonly problems: readonly Problem[]
}

/**
 * @param now when names that are new are filed
 * @param held files of which something is not published yet
 */
export function layOut(
  paper: Paper,
  written: readonly MarkdownPage[],
  register: Register,
  now: string,
  same: SameFaces | null,
  held: ReadonlySet<string>,
): LaidOut {
  // The names are those that the register has.
  if (same !== null)
    return laidOut(same.pages, register, assemble(paper, same.pages, registered(register), same.bearings), held)
  const pages = inOneSpelling(written)
  const next = withNames(register, paper, pages, now)
  return laidOut(pages, next, assemble(paper, pages, registered(next)), held)
}

function laidOut(
  pages: readonly MarkdownPage[],
  register: Register,
  edition: Edition,
  held: ReadonlySet<string>,
): LaidOut {
  return { pages, register, edition, problems: linkProblems(pages, registered(register), held) }
}

/** The sheets of an edition. */
export function sheetsFor(edition: Edition, same: SameFaces | null): Sheets {
  const sheets = sheetsOf(edition, same ?? undefined)
  same?.tell(sheets.records)
  return sheets
}

/** The shelves of a paper, as the next build finds them with this register. */
export function booksIn({ edition, pages }: LaidOut, register: Register): Bearings['books'] {
  const { stories, briefs } = inOrder(pages)
  return booksOf(edition.paper, [...stories, ...briefs], registered(register))
}
