/**
 * Shares: what the shards of a paper leave, each in an output of its own, so that the
 * outputs, copied together, are the site. A shard keeps its record and its seals under a
 * name that no other has; the next build without a shard joins them to the record and the
 * seals of the site, and goes on from there as if it had printed everything itself.
 */

import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { replaceFile } from '../disk/text-file.ts'
import type { Entry, GroundParts } from '../edition/plan/plan.ts'
import type { Problem } from '../flow/problem.ts'
import { nameOfShard, type Shard, shardNamed } from '../flow/shard.ts'
import { MARK_NAME, type Paths } from '../paths.ts'
import { editionSealed, joinSeals } from './ownership/seals.ts'
import { stands } from './ownership/whereabouts.ts'
import { formatRecord, readRecordFile } from './record.ts'

/** Where a shard keeps its things: the paper’s own places, but for what is only about its share. */
export function pathsOfShard(paths: Paths, shard: Shard): Paths {
  const named = (path: string) => `${path}.${nameOfShard(shard)}`
  return { ...paths, record: named(paths.record), seals: named(paths.seals) }
}

/** A share that stands in a site. */
export interface Share {
  readonly shard: Shard
  /** Its file in the output. */
  readonly file: string
  /** The edition that it belongs to; null where it was not printed to its end. */
  readonly edition: string | null
}

/** The shares of a site that was copied together and not built upon since; sorted. */
export function sharesIn(output: string): Share[] {
  return sharesOf(join(output, `${MARK_NAME}.seals`))
    .map(({ shard, path }) => ({ shard, file: basename(path), edition: editionSealed(path) }))
    .sort((a, b) => a.shard.count - b.shard.count || a.shard.number - b.shard.number)
}

/**
 * Make what shards have printed the site's own. What it has recorded of older pages in
 * their places no longer counts. It can be done twice, and a share that is missing is
 * printed by the build that joins the others.
 */
export function joinShares(paths: Paths): void {
  const records = sharesOf(paths.record).map(({ path }) => path)
  if (records.length > 0) {
    const files = [paths.record, ...records].map((record) => readRecordFile({ ...paths, record }))
    const entries = new Map<string, Entry>(files.flatMap(({ record }) => [...record]))
    const ground = files.reduce<GroundParts | null>((parts, file) => file.ground ?? parts, null)
    replaceFile(paths.record, formatRecord([...entries.values()], ground))
  }
  const seals = sharesOf(paths.seals).map(({ path }) => path)
  if (seals.length > 0) joinSeals(paths, seals)
  for (const path of records) rmSync(path)
}

/** The problem, where a shard is to print into a site, or into the output of another: nobody could tell their pages apart. */
export function otherShare(paths: Paths): Problem | null {
  const whole = join(paths.output, `${MARK_NAME}.seals`)
  const other = [whole, ...sharesOf(whole).map(({ path }) => path)].find((path) => path !== paths.seals && stands(path))
  if (other === undefined) return null
  return {
    severity: 'error',
    code: 'other-share',
    file: paths.output,
    line: 1,
    column: 1,
    reason: `Found ${other}, of a whole site or of another shard; expected an output that only this shard prints into.`,
    hint: 'Name an output of its own with --output, a new one or that of the last time.',
  }
}

/** Files called as this one, with the name of a shard behind it. */
function sharesOf(path: string): { readonly shard: Shard; readonly path: string }[] {
  const opening = `${basename(path)}.`
  return filesIn(dirname(path)).flatMap((name) => {
    const shard = name.startsWith(opening) ? shardNamed(name.slice(opening.length)) : null
    return shard === null ? [] : [{ shard, path: join(dirname(path), name) }]
  })
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
