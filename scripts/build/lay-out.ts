/**
 * Laying out: the pages of the desk to the sheets of the paper. Where all items show
 * each other what they showed in the kept edition, what was found out by looking at all
 * of them together stands.
 */

import { DateTime } from 'luxon'
import { type AlsoKnown, assemble, type Bearings, inOrder } from '../edition/assemble.ts'
import type { Edition, EditionLine } from '../edition/edition.ts'
import type { SameFaces } from '../edition/kept/same-faces.ts'
import { linkProblems } from '../edition/links/told.ts'
import { nextEditions } from '../edition/past/editions.ts'
import type { Sheets } from '../edition/plan/page.ts'
import { sheetsOf } from '../edition/plan/sheets.ts'
import { registered, withNames } from '../edition/registered.ts'
import { booksOf } from '../edition/shelves/books.ts'
import { inOneSpelling } from '../edition/shelves/one-spelling.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import type { Versions } from '../pages/earlier/versions.ts'
import type { MarkdownPage } from '../pages/page.ts'
import type { Register } from '../register/register.ts'

/** A paper, assembled. */
export interface LaidOut {
  /** With the names as the whole paper spells them. */
  readonly pages: readonly MarkdownPage[]
  /** With a line for each name that has a shelf. */
  readonly register: Register
  readonly edition: Edition
  /** The editions of its days, as they are to be kept. */
  readonly editions: readonly EditionLine[]
  /** Links that lead to nothing that is published. */
  readonly problems: readonly Problem[]
}

/** What a paper is laid out of. */
interface Written {
  readonly paper: Paper
  readonly written: readonly MarkdownPage[]
  readonly register: Register
  /** Earlier texts of its stories. */
  readonly versions: Versions
  /** Files of which something is not published yet. */
  readonly held: ReadonlySet<string>
  /** What people, and builds before, have said of front pages, and what stands beside the news. */
  readonly also: Required<Pick<AlsoKnown, 'order' | 'beside' | 'past'>>
}

/** @param now when names that are new are filed */
export function layOut(asked: Written, now: string, same: SameFaces | null): LaidOut {
  const { paper, written, register, versions, also } = asked
  // The names are those that the register has.
  if (same !== null) {
    const known = { ...also, known: same.bearings }
    return laidOut(asked, same.pages, register, assemble(paper, same.pages, registered(register, versions), known), now)
  }
  const pages = inOneSpelling(written, paper)
  const next = withNames(register, paper, pages, now)
  return laidOut(asked, pages, next, assemble(paper, pages, registered(next, versions), also), now)
}

/** The front page as it stands goes into the edition of its day; those of days that are over have pages. */
function laidOut(
  { also, held }: Written,
  pages: readonly MarkdownPage[],
  register: Register,
  edition: Edition,
  now: string,
): LaidOut {
  const today = DateTime.fromISO(now, { zone: edition.paper.zone }).toISODate() ?? ''
  const editions = nextEditions(also.past, edition, today)
  const past = editions.filter(({ day, open }) => open === undefined && day <= today)
  const problems = linkProblems(pages, registered(register), held)
  return { pages, register, edition: { ...edition, past }, editions, problems }
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
