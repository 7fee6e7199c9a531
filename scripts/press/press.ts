/** The press: from the sheets of a paper to its published site, printing only what changed. */

import { type Due, isPage } from '../edition/plan/due.ts'
import { urlOf } from '../edition/plan/file-of.ts'
import type { Sheets } from '../edition/plan/page.ts'
import { type Entry, type Plan, plan } from '../edition/plan/plan.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import { finishCommit, type Watcher } from './commit/commit.ts'
import { publish } from './commit/publish.ts'
import { writeStamps } from './commit/stamps.ts'
import { readGround } from './ground.ts'
import type { Move } from './move.ts'
import { survey } from './output.ts'
import { othersAmong, tellOthers } from './ownership/beside.ts'
import { foreignOutput } from './ownership/foreign-output.ts'
import { placeTaken } from './ownership/others.ts'
import { claimState } from './ownership/state.ts'
import { formatRecord, readRecordFile, recordText } from './record.ts'
import type { Pressroom } from './render/pressroom.ts'
import type { Bytes } from './render/run.ts'
import { stage } from './render/stage.ts'
import { makeIndex } from './search/make-index.ts'
import {
  type IndexMoves,
  indexFingerprint,
  indexStands,
  shareOf,
  shareOfStanding,
  stageIndex,
  untouched,
} from './search/set-index.ts'
import { type Commit, clearStaging, dropStaging, stagedAs } from './staging.ts'

/** What a run of the press did: addresses, sorted. Assets count like pages; the files of the search index are not among them. */
export interface Report {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many stand as they stood. */
  readonly left: number
  /** How many pages templates were called for. */
  readonly rendered: number
  /** What became of the search index: `due` is one that the caller makes later, `none` one that is not there and cannot be made. */
  readonly index: 'left' | 'made' | 'due' | 'none'
  /** From beginning to end, in milliseconds. */
  readonly ms: number
}

export interface Options {
  /** For tests: see `Watcher`. */
  readonly watcher?: Watcher
  /** Leave a search index that is due as it stands, for `pressIndex` to make: who waits for a page need not wait for it. */
  readonly indexLater?: boolean
  /** Read every file of the output, to find what was changed there, however old its stamp looks. */
  readonly verify?: boolean
}

/**
 * Publish the sheets: finish what was begun, plan, render into staging, make the search
 * index, commit. The caller holds the lock. Until the commit the site stays as it was,
 * byte for byte.
 *
 * @returns what was done; or the problems: `foreign-output` (wrong usage), those of
 *   the plan, `place-taken`, `template-threw` or `eleventy-failed` from rendering,
 *   `search-index-failed`. Among the warnings there may be an error `place-taken`, if
 *   somebody put something into the output while it was published.
 */
export async function press(
  sheets: Sheets,
  paths: Paths,
  pressroom: Pressroom,
  options: Options = {},
): Promise<Result<Report>> {
  const start = performance.now()
  const { name, language } = sheets.shell.paper
  const foreign = foreignOutput(paths, name)
  if (foreign !== null) return { ok: false, problems: [foreign] }
  claimState(paths, name)
  const warnings: Problem[] = [...finishCommit(paths).problems]
  if (hasError(warnings)) return { ok: false, problems: warnings }

  const ground = readGround(sheets.shell, pressroom.program)
  const { record: whole, isWhole } = readRecordFile(paths)
  const surveyed = survey(paths, whole, options.verify)
  const record = shareOf(whole)
  const standing = shareOfStanding(surveyed.standing)
  const planned = plan(sheets, ground, record.rest, standing.rest)
  if (!planned.ok) return planned
  const { added, changed, removed, left, taken } = planned.value
  if (taken.length > 0) return { ok: false, problems: [placeTaken(paths, taken, 'planned')] }
  const due = [...added, ...changed]

  const { records } = sheets
  const fingerprint = indexFingerprint(records, language)
  const stands = indexStands(fingerprint, record.index, standing.index, records.length)
  const isLeft = stands || options.indexLater === true
  let isMissing = records.length === 0
  const isRecorded = isWhole && record.rest.size === left.length
  if (due.length > 0 || removed.length > 0 || !isRecorded || !isLeft) {
    clearStaging(paths)
    const [staged, made] = await Promise.all([
      stage(due, sheets, paths, pressroom),
      isLeft || isMissing ? null : makeIndex(records, language),
    ])
    const problems = [...(staged.ok ? [] : staged.problems), ...(made?.kind === 'failed' ? [made.problem] : [])]
    if (made?.kind === 'missing') warnings.push(made.problem)
    isMissing ||= made?.kind === 'missing'
    const place = {
      fingerprint,
      index: record.index,
      standing: standing.index,
      output: paths.output,
      staging: paths.staging,
      from: due.length,
    }
    const moves = isLeft ? untouched(record.index) : stageIndex(made?.kind === 'made' ? made.files : [], place)
    if (staged.ok) {
      const others = othersAmong(planned.value, staged.value, paths)
      if (others.length + moves.taken.length > 0)
        problems.push(placeTaken(paths, [...others, ...moves.taken], 'planned'))
    }
    if (!staged.ok || problems.length > 0) {
      dropStaging(paths)
      return { ok: false, problems }
    }
    const work = commitOf(name, planned.value, staged.value, moves)
    warnings.push(...(await publish(paths, work, surveyed.stamps, options.watcher)))
  } else if (surveyed.isNew) writeStamps(paths, recordText(paths), surveyed.stamps)
  warnings.push(...tellOthers(paths, name, surveyed.standing))
  const value: Report = {
    added: added.map((one) => one.url),
    changed: changed.map((one) => one.url),
    removed: removed.map(urlOf),
    left: left.length,
    rendered: due.filter(({ from }) => isPage(from)).length,
    index: isMissing ? 'none' : stands ? 'left' : isLeft ? 'due' : 'made',
    ms: performance.now() - start,
  }
  return { ok: true, value, warnings }
}

function commitOf(paper: string, planned: Plan, printed: ReadonlyMap<string, Bytes>, index: IndexMoves): Commit {
  const { added, changed, removed, left, doubtful } = planned
  const moveOf = ({ file }: Due, number: number): Move => ({ staged: stagedAs(number, file), file })
  const entryOf = ({ url, fingerprint }: Due): Entry => {
    const { size, hash } = printed.get(url) ?? { size: -1, hash: null }
    return { url, fingerprint, size, hash }
  }
  return {
    paper,
    // What the index leads to stands before the index does.
    added: [...added.map(moveOf), ...index.added],
    // What stands already, byte for byte, only gets its line.
    changed: [
      ...changed.map((one, at) => moveOf(one, added.length + at)).filter(({ file }) => !doubtful.has(file)),
      ...index.changed,
    ],
    removed: [...removed, ...index.removed],
    record: formatRecord([...left, ...added.map(entryOf), ...changed.map(entryOf), ...index.entries]),
  }
}
