/** What stands in the output beside what is ours: whether it is in the way, and what is said of it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Due } from '../../edition/plan/due.ts'
import { fileOf } from '../../edition/plan/file-of.ts'
import type { Plan, Standing } from '../../edition/plan/plan.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { hashOf, readRecord } from '../record.ts'
import type { Bytes } from '../render/run.ts'
import { foldOthers, foreignFile } from './others.ts'
import { keepTold, readNote } from './state.ts'

/** Of the files that no record has, those that do not hold what is to be printed in their place. */
export function othersAmong(
  { added, changed, doubtful }: Plan,
  staged: ReadonlyMap<string, Bytes>,
  paths: Paths,
): string[] {
  const due = [...added, ...changed].filter(({ file }) => doubtful.has(file))
  const isOther = ({ file, url }: Due) => hashOf(readFileSync(join(paths.output, file))) !== staged.get(url)?.hash
  return due.filter(isOther).map(({ file }) => file)
}

/** Tell once of what stands in the output and was not written by any build. */
export function tellOthers(paths: Paths, paper: string, standing: Standing): Problem[] {
  const others = [...standing].flatMap(([file, stand]) => (stand === 'foreign' || stand === 'other' ? [file] : []))
  const ours = new Set(others.length === 0 ? [] : [...readRecord(paths).keys()].map((url) => fileOf(url) ?? ''))
  const groups = foldOthers(
    others.filter((file) => !ours.has(file)),
    ours,
  )
  const told = readNote(paths)?.told ?? []
  const fresh = new Map([...groups].filter(([group]) => !told.includes(group)))
  keepTold(paths, paper, [...groups.keys()])
  return fresh.size === 0 ? [] : [foreignFile(paths, fresh)]
}
