/**
 * One build: the whole flow, from what people filed to the published site. Until
 * the press commits, the site stands as it was.
 */

import { existsSync } from 'node:fs'
import { filedText } from './disk/filed.ts'
import { LIMITS } from './disk/regular-file.ts'
import { assemble } from './edition/assemble.ts'
import { bylineNames } from './edition/bylines.ts'
import type { Sheets } from './edition/plan/page.ts'
import { addressProblems } from './edition/plan/plan.ts'
import { sheetsOf } from './edition/plan/sheets.ts'
import { publishedShelves, registered } from './edition/registered.ts'
import { inOneSpelling, type Named, topicNames } from './edition/topics.ts'
import type { Paper } from './flow/paper.ts'
import { byPlace, hasError, type Problem } from './flow/problem.ts'
import type { DeskMemory } from './intake/memory/memory.ts'
import { readContent } from './intake/read-content.ts'
import { readMasthead } from './masthead/read-masthead.ts'
import { keptPages } from './pages/kept.ts'
import { type MarkdownPage, pagesOf, type StoryPage } from './pages/page.ts'
import { writePages } from './pages/write.ts'
import { type Paths, REGISTER_NAME } from './paths.ts'
import { finishCommit } from './press/commit/commit.ts'
import { foreignOutput } from './press/ownership/foreign-output.ts'
import { claimState } from './press/ownership/state.ts'
import { press, type Report } from './press/press.ts'
import type { Pressroom } from './press/render/pressroom.ts'
import { guardOf } from './recovery/guard.ts'
import { enter, unregistered } from './register/enter.ts'
import { loadRegister } from './register/file/load.ts'
import { writeRegister } from './register/file/write.ts'
import type { Held } from './register/held.ts'
import { printRegister, type Register } from './register/register.ts'
import { withShelves } from './register/shelves.ts'
import type { Change } from './register/sift.ts'
import { topicSlugs } from './register/topics.ts'

export interface BuildOrder {
  readonly paths: Paths
  readonly pressroom: Pressroom
  /** The filing time of what is new: an instant in UTC, to the second, as the register keeps it. */
  readonly now: string
  /** Overrides the masthead's address of the paper. */
  readonly url?: string
  /** Publish what is sound although a file is in error. */
  readonly keepGoing?: boolean
  /** Refuse items that the register does not have. */
  readonly frozen?: boolean
  /** Read every file of the output, however old its stamp looks: see `press`. */
  readonly verify?: boolean
  /** What the desk made of the files before; without it, every file is read. The caller saves it. */
  readonly desk?: DeskMemory
  /** What a command that builds again and again remembers; without it, the register is written, and the search index with the pages. */
  readonly memory?: Memory
}

/** Of a command that shows the paper while people try things out: it mints nothing. */
export interface Memory {
  readonly desk: DeskMemory
  /** The register as it stood on disk, and as the last build would have written it. */
  register: { readonly onDisk: string; readonly next: Register } | null
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
  /** What is not published yet, and says so. */
  readonly held: readonly Held[]
  /** What time alone will change next, or null. */
  readonly due: Change | null
}

/** Build once. The caller holds the paper's lock. */
export async function build(order: BuildOrder): Promise<Outcome> {
  const { paths } = order
  const head = await readMasthead(paths, order.url)
  if (!head.ok) return stopped(2, head.problems)
  const paper = head.value
  const foreign = foreignOutput(paths, paper.name)
  if (foreign !== null) return stopped(2, [foreign])
  claimState(paths, paper.name)
  const { problems: unfinished } = finishCommit(paths)

  const { pressroom } = order
  // What prints the paper starts while the copy is read, where it is certain that there will be something to print.
  if (!existsSync(paths.record)) pressroom.warm(0)
  const content = await readContent(paths.content, paper, order.memory?.desk ?? order.desk)
  if (!existsSync(paths.record)) pressroom.warm(content.files.length)
  const filed = await filedText(paths.register, REGISTER_NAME, LIMITS.register)
  if (!filed.ok) return stopped(1, [...content.problems, filed.problem], paper)
  const onDisk = filed.text ?? ''
  const loaded = loadRegister(onDisk)
  const before = order.memory?.register?.onDisk === onDisk ? order.memory.register.next : loaded.register
  const entering = enter(content.files, before, { now: order.now, zone: paper.zone, base: paper.base }, content.broken)
  const guard = guardOf(paths, { text: onDisk, register: loaded.register }, order.memory !== undefined)
  const lacking = guard.missing(entering.register)
  const frozen = order.frozen === true ? unregistered(entering.minted, content.files) : []
  const problems = [
    ...unfinished,
    ...head.warnings,
    ...content.problems,
    ...loaded.problems,
    ...lacking,
    ...entering.problems,
    ...frozen,
  ]
  const fatal = !content.isWhole || hasError([...loaded.problems, ...lacking]) || frozen.length > 0
  const { held, changes } = entering
  const [due = null] = changes
  if (fatal || (hasError(problems) && order.keepGoing !== true)) return { ...stopped(1, problems, paper), held, due }

  const kept = keptPages(paths.stories, content.broken, before)
  if (!kept.ok) return stopped(1, [...problems, ...kept.problems], paper)
  const read = [...pagesOf(entering.entered), ...kept.value]
  if (read.length === 0) return { ...stopped(1, [...problems, nothing(held.length)], paper), held, due }
  const written = writePages(paths.stories, read)
  if (hasError(written.problems)) return stopped(1, [...problems, ...written.problems], paper)

  const pages = inOneSpelling(read)
  const topics = topicSlugs(entering.register, topicNames(paper, named(pages)).values(), order.now)
  const bylines = topicSlugs(topics.register, bylineNames(stories(pages)).values(), order.now, 'byline')
  const edition = assemble(paper, pages, registered(bylines.register))
  const sheets = sheetsOf(edition)
  const register = withShelves(bylines.register, publishedShelves(edition, sheets.pages), order.now)
  // Before the register is written: a build that fails mints nothing.
  const wrong = addressProblems(sheets.pages)
  if (wrong.length > 0) return stopped(1, [...problems, ...wrong], paper)
  const lost = guard.missingAtLast(register)
  if (lost.length > 0) return stopped(1, [...problems, ...lost], paper)
  if (order.memory !== undefined) order.memory.register = { onDisk, next: register }
  const text = order.memory === undefined ? printRegister(register) : onDisk
  const changed = order.memory === undefined ? writeRegister(paths.register, onDisk, text) : null
  if (changed !== null) return stopped(1, [...problems, changed], paper)
  guard.keep(text)
  const pressed = await press(sheets, paths, pressroom, {
    indexLater: order.memory !== undefined,
    verify: order.verify === true,
  })
  if (!pressed.ok) return stopped(1, [...problems, ...pressed.problems], paper)
  return {
    code: hasError([...problems, ...pressed.warnings]) ? 1 : 0,
    problems: sorted([...problems, ...pressed.warnings]),
    sheets,
    report: pressed.value,
    paper,
    items: count(pages),
    held,
    due,
  }
}

function named(pages: readonly MarkdownPage[]): Named[] {
  return pages.flatMap((page): readonly Named[] => (page.kind === 'story' ? [page] : page.briefs))
}

function stories(pages: readonly MarkdownPage[]): StoryPage[] {
  return pages.filter((page) => page.kind === 'story')
}

function count(pages: readonly MarkdownPage[]): Outcome['items'] {
  return {
    stories: stories(pages).length,
    briefs: pages.reduce((sum, page) => sum + (page.kind === 'briefs' ? page.briefs.length : 0), 0),
  }
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byPlace)
}

function stopped(code: 1 | 2, problems: readonly Problem[], paper: Paper | null = null): Outcome {
  const nothing = { sheets: null, report: null, items: { stories: 0, briefs: 0 }, held: [], due: null }
  return { code, problems: sorted(problems), paper, ...nothing }
}

function nothing(held: number): Problem {
  const isHeld = held > 0
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
      ? 'Write “publish: now” into the sidecar of one of them, or file something else.'
      : 'Put a text file there: an article, or a list of headlines.',
  }
}
