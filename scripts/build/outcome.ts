/** What is asked of a build, and what comes of it. */

import type { EditionLine } from '../edition/edition.ts'
import type { Sheets } from '../edition/plan/page.ts'
import type { Paper } from '../flow/paper.ts'
import { byPlace, hasError, type Problem } from '../flow/problem.ts'
import type { Progress } from '../flow/progress.ts'
import type { Shard } from '../flow/shard.ts'
import type { KnownContent } from '../intake/known-content.ts'
import type { DeskMemory } from '../intake/memory/memory.ts'
import type { MarkdownPage } from '../pages/page.ts'
import type { Written } from '../pages/written.ts'
import type { Paths } from '../paths.ts'
import type { KeptProgram } from '../press/ground.ts'
import type { Lookout } from '../press/lookout.ts'
import type { Report } from '../press/press.ts'
import type { Pressroom } from '../press/render/pressroom.ts'
import type { Held } from '../register/held.ts'
import type { Register } from '../register/register.ts'
import type { Change } from '../register/sift.ts'

export interface BuildOrder {
  readonly paths: Paths
  readonly pressroom: Pressroom
  /** The filing time of what is new: an instant in UTC, to the second, as the register keeps it. */
  readonly now: string
  /** Overrides the masthead's address of the paper. */
  readonly url?: string
  /** Publish what is sound although a file is in error. */
  readonly keepGoing?: boolean
  /** In how many threads the copy is read at the most; by itself, one a core. */
  readonly jobs?: number
  /** Whether some copy is known to be newer than what is remembered of it: who reads it begins to make ready. */
  readonly isTouched?: boolean
  /** Whether what was shown before keeps its hour: not where the clock is set, or what is remembered would change what is printed. */
  readonly keepHours?: boolean
  /** Refuse items that the register does not have. */
  readonly frozen?: boolean
  /** Read every file of the output, however old its stamp looks: see `press`. */
  readonly verify?: boolean
  /** False leaves the search index as it stands. */
  readonly search?: boolean
  /** Make the search index and print nothing: the pages must stand as the copy has them. */
  readonly indexOnly?: boolean
  /** Print only what falls to this shard, for other machines print the rest; the paths are those of the shard, and the clock is set. */
  readonly shard?: Shard | undefined
  /** Plan, and write nothing at all: the report says what would be done. Nobody’s lock is needed, the desk remembers nothing of it, and `versionsSeen` is a folder for this alone. */
  readonly dryRun?: boolean
  /** Report what the plan was made of, so that it can be said why a page was printed. */
  readonly explain?: boolean
  /** Who is told how the build goes on. */
  readonly progress?: Progress
  /** What the desk made of the files before; without it, every file is read. The caller saves it. */
  readonly desk?: DeskMemory
  /** What a command that builds again and again remembers; without it, the register is written, and the search index with the pages. */
  readonly memory?: Memory
}

/** Of a command that shows the paper while people try things out: it mints nothing. */
export interface Memory {
  /** The register as it stood on disk, and as the last build would have written it. */
  register: { readonly onDisk: string; readonly next: Register } | null
  /** The same of the editions; null before the first build. */
  editions?: { readonly onDisk: string; readonly next: readonly EditionLine[] } | null
  /** What is known of the Markdown pages. */
  readonly written?: Written
  /** The content folder, how the output stands, and the program. */
  readonly content?: KnownContent
  readonly lookout?: Lookout
  readonly program?: KeptProgram
}

export interface Outcome {
  /** 0 done, 1 problems in the copy or the build, 2 wrong masthead or output. */
  readonly code: 0 | 1 | 2
  /** In the order of their places. */
  readonly problems: readonly Problem[]
  /** What the paper consists of; null if it did not come to that. */
  readonly sheets: Sheets | null
  /** What the press did; null if it did not come to that. */
  readonly report: Report | null
  readonly paper: Paper | null
  readonly items: { readonly stories: number; readonly briefs: number }
  /** The Markdown pages of what is in the paper; none if it did not come to that. */
  readonly pages: readonly MarkdownPage[]
  /** What is not published yet, and says so. */
  readonly held: readonly Held[]
  /** Files, with their sidecars, of which something is held, has expired or was taken off by order: their words stand nowhere but in the copy. */
  readonly silent: ReadonlySet<string>
  /** What time alone will change next, or null. */
  readonly due: Change | null
  /** Files that were corrected, and of which the desk has not learnt yet: see `unlearntIn`. */
  readonly unlearnt: readonly string[]
}

/** What entering says of time: what is held, and what time alone will change, the next one first. */
interface Waiting {
  readonly held: readonly Held[]
  readonly silent: ReadonlySet<string>
  readonly changes: readonly Change[]
}

/** The outcome of a build that stopped: the site stands as it was. */
export function stopped(
  code: 1 | 2,
  problems: readonly Problem[],
  paper: Paper | null = null,
  { held, silent, changes }: Waiting = { held: [], silent: new Set(), changes: [] },
): Outcome {
  const items = { stories: 0, briefs: 0 }
  return {
    code,
    problems: sorted(problems),
    sheets: null,
    report: null,
    paper,
    items,
    pages: [],
    held,
    silent,
    due: changes[0] ?? null,
    unlearnt: [],
  }
}

/** The outcome of a build that published the paper, perhaps without what is in error. */
export function published(
  problems: readonly Problem[],
  report: Report,
  sheets: Sheets,
  pages: readonly MarkdownPage[],
  { held, silent, changes }: Waiting,
  unlearnt: readonly string[],
): Outcome {
  const { paper } = sheets.shell
  const code = hasError(problems) ? 1 : 0
  return {
    code,
    problems: sorted(problems),
    sheets,
    report,
    paper,
    items: count(pages),
    pages,
    held,
    silent,
    due: changes[0] ?? null,
    unlearnt,
  }
}

/** The problem with a paper that would be empty. */
export function nothingToPublish(held: readonly Held[]): Problem {
  const isHeld = held.length > 0
  return {
    severity: 'error',
    code: 'nothing-to-publish',
    file: '.',
    line: 1,
    column: 1,
    reason: isHeld
      ? 'Found no story and no headline that is not held; expected at least one, or the paper would be empty.'
      : 'Found no story and no headline in the content folder; expected at least one, or the paper would be empty.',
    hint: isHeld
      ? 'Begin a story (“npx broadsheet new”), or write “publish: now” into the sidecar of one of them.'
      : 'Put a text file there: an article, or a list of headlines; “npx broadsheet new” begins one.',
  }
}

function count(pages: readonly MarkdownPage[]): Outcome['items'] {
  return {
    stories: pages.filter(({ kind }) => kind === 'story').length,
    briefs: pages.reduce((sum, page) => sum + (page.kind === 'briefs' ? page.briefs.length : 0), 0),
  }
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byPlace)
}
