/**
 * One build: the whole flow, from what people filed to the published site. Each stage
 * takes what the one before it gives. Until the press commits, the site stands as it was.
 */

import { Beforehand } from './build/beforehand.ts'
import { withoutBeside } from './build/beside-news.ts'
import { EarlierTexts } from './build/earlier.ts'
import { readFrontPages, writeEditions } from './build/front-pages.ts'
import { withoutHeldNames } from './build/held-names.ts'
import { dueIn, keepFor, keptFor } from './build/kept.ts'
import { layOut, sheetsFor } from './build/lay-out.ts'
import { openLedger } from './build/ledger.ts'
import { openPaper, readCopy } from './build/open-paper.ts'
import { type BuildOrder, nothingToPublish, type Outcome, published, stopped } from './build/outcome.ts'
import { deadOnSite } from './build/told/dead-links.ts'
import { frontProblems } from './build/told/front-problems.ts'
import { lostWays, withoutWorn } from './build/told/look-problems.ts'
import { looseCorrections } from './build/told/loose-corrections.ts'
import { noticesNowhere } from './build/told/notice-places.ts'
import { unlearntIn } from './build/told/unlearnt.ts'
import { withPictures } from './build/with-pictures.ts'
import { matterOf, noticesHash } from './edition/beside/matter.ts'
import { addressProblems } from './edition/plan/plan.ts'
import { calendarAddresses, publishedShelves } from './edition/registered.ts'
import { hasError, type Problem } from './flow/problem.ts'
import { UNSEEN } from './flow/progress.ts'
import { ProseLost } from './flow/prose.ts'
import { besidePagesOf } from './pages/beside-page.ts'
import { keptPages } from './pages/kept.ts'
import { type AnyPage, pagesOf } from './pages/page.ts'
import { writePages } from './pages/write.ts'
import { Written } from './pages/written.ts'
import { press } from './press/press.ts'
import { withCalendar } from './register/beside/calendar-lines.ts'
import { withShelves } from './register/shelves.ts'

export type { BuildOrder, Memory, Outcome } from './build/outcome.ts'

/** Build once. The caller holds the paper's lock. */
export async function build(order: BuildOrder): Promise<Outcome> {
  for (;;) {
    try {
      return await attempt(order)
    } catch (error) {
      // A text that is read when it is printed may be lost by then: its file is read again. Nothing was published yet.
      if (!(error instanceof ProseLost && order.desk?.forget(error.path))) throw error
    }
  }
}

async function attempt(order: BuildOrder): Promise<Outcome> {
  const { paths, now, shard, progress = UNSEEN } = order
  const opened = await openPaper(order)
  if (!opened.ok) return stopped(2, opened.problems)
  const paper = opened.value

  // Read and parse: the files of the content folder, to copy, to items.
  progress.begin('read')
  const beforehand = new Beforehand(order, paper)
  const content = await readCopy(order, paper, beforehand)

  // Enter: each item that is not held gets its id, its day and its address, by the register or for the first time.
  progress.begin('enter', content.files.length)
  const ledger = await openLedger(order)
  if (!ledger.ok) return stopped(1, [...content.problems, ...ledger.problems], paper)
  const beside = ledger.value.enterBeside(content, paper)
  const besidePages = besidePagesOf(beside, paper)
  const news = withoutBeside(content)
  const earlier = new EarlierTexts(order, paper)
  const remembered = { notices: noticesHash(matterOf(besidePages, paper, '')), versions: earlier.found() }
  const known = keptFor(order, news, beforehand, ledger.value, remembered)
  const entries = withoutHeldNames(ledger.value.enter(dueIn(news, known), paper, beside, known?.settled))
  const front = await readFrontPages(order)
  const ofContent = withoutWorn(content.problems, paper)
  const problems = [...opened.warnings, ...front.problems, ...ofContent, ...entries.problems]
  const isSound = content.isWhole && entries.isSound
  if (!isSound || (hasError(problems) && order.keepGoing !== true)) return stopped(1, problems, paper, entries)
  const stop = (more: readonly Problem[]) =>
    stopped(1, [...problems, ...more], paper, { held: [], silent: entries.silent, changes: [] })

  // Write: each item has its Markdown page; of a file in error, those that stand are kept.
  const standing = keptPages(paths.stories, content.broken, ledger.value.before)
  if (!standing.ok) return stop(standing.problems)
  const {
    written,
    fresh,
    problems: ofPictures,
  } = await withPictures(
    order,
    content,
    { entered: pagesOf(entries.entered), standing: standing.value.news, known, silent: entries.silent },
    paper,
  )
  problems.push(...ofPictures)
  const matter = matterOf([...besidePages, ...standing.value.beside], paper, beside.day)
  progress.begin('write', written.length)
  if (written.length === 0) return stopped(1, [...problems, nothingToPublish(entries.held)], paper, entries)
  const inFolder = order.memory?.written ?? new Written(paths.written)
  const versions = earlier.take(ledger.value.onDisk, fresh, written)
  const unwritten = writtenBy(order, [...written, ...matter.pages, ...matter.notices], inFolder)
  if (hasError(unwritten)) return stop(unwritten)

  // Assemble: all items in order, linked, under their topics and bylines, which have addresses for good.
  progress.begin('assemble')
  const same = known?.sameFaces(fresh, written) ?? null
  const held = new Set(entries.held.map(({ source }) => source))
  const also = { order: front.order, beside: matter, past: front.past }
  const laid = layOut({ paper, written, register: entries.register, versions, held, also }, now, same)
  const { pages, edition } = laid
  problems.push(...laid.problems, ...frontProblems(edition, entries.held, entries.register))
  problems.push(...looseCorrections(edition, content.files), ...earlier.problems())
  problems.push(...noticesNowhere(edition, content.files, paths.content))

  // Plan: every page of the site as the value that it shows. What is sound is registered, before anything is published.
  progress.begin('plan')
  const sheets = sheetsFor(edition, same)
  problems.push(...deadOnSite(pages, sheets, paths), ...lostWays(sheets))
  const wrong = addressProblems(sheets.pages)
  if (wrong.length > 0) return stop(wrong)
  const shelved = withShelves(laid.register, publishedShelves(edition, sheets.pages), now)
  const register = withCalendar(shelved, calendarAddresses(sheets.pages), now)
  const lost = ledger.value.keep(register)
  if (lost.length > 0) return stop(lost)
  earlier.settle(register)
  writeEditions(order, laid.editions)

  // Press: print the pages that changed, and publish them at once.
  const { verify = false, explain = false, search = true, indexOnly = false, dryRun = false } = order
  const { lookout, program: kept } = order.memory ?? {}
  const indexLater = !indexOnly && (order.memory !== undefined || !search)
  const surveyed = lookout?.survey ?? beforehand.survey
  const options = { indexLater, indexOnly, dryRun, verify, explain, lookout, surveyed, kept, progress, shard }
  const pressed = await press(sheets, paths, order.pressroom, options)
  if (!pressed.ok) return stop(pressed.problems)
  const hasGone = pressed.value.removed.length > 0
  const isSame = same !== null
  keepFor(order, {
    content: news,
    entries,
    naming: entries.naming,
    written,
    laid: { ...laid, register },
    sheets,
    known,
    isSame,
    hasGone,
  })
  const unlearnt = unlearntIn(news.files, paper.house)
  return published([...problems, ...pressed.warnings], pressed.value, sheets, pages, entries, unlearnt)
}

/** What was wrong in writing pages; a shard leaves them to whoever builds upon all shards. */
function writtenBy(
  { paths, shard, dryRun }: BuildOrder,
  pages: readonly AnyPage[],
  inFolder: Written,
): readonly Problem[] {
  return shard === undefined && dryRun !== true ? writePages(paths.stories, pages, inFolder).problems : []
}
