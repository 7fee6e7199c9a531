/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { type Progress, UNSEEN } from '../flow/progress.ts'
import type { Shard } from '../flow/shard.ts'
import { Crew } from './crew/crew.ts'
import { findCopy } from './files.ts'
import { DeskMemory } from './memory/memory.ts'
import { readFiles } from './read-files.ts'
import type { Understood } from './understood.ts'

export interface Content {
  /** In the order of their paths; files in error are not among them. */
  readonly files: readonly Understood[]
  /** Paths of files in error. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** False if a folder could not be listed: what is in it must not be taken for withdrawn. */
  readonly isWhole: boolean
}

/** How copy is read; whatever is left out is as for a single reading. */
export interface Reader {
  /** Of an earlier reading; a fresh one reads everything. The caller saves it. */
  readonly memory?: DeskMemory
  /** By itself, as many threads as there are cores. */
  readonly crew?: Crew
  /** An instant in UTC: what is held then is not remembered on disk. */
  readonly now?: string
  readonly progress?: Progress
  /** Of what is not remembered, read only the files that fall to this shard; the others are not among what is found. */
  readonly shard?: Shard | undefined
  /** Told that a file must be read which is new, or is not as it was. */
  readonly news?: () => void
}

/** Read and parse all copy of a folder. */
export async function readContent(folder: string, paper: Paper, reader: Reader = {}): Promise<Content> {
  const { memory = new DeskMemory(), crew = new Crew(paper), now = new Date().toISOString() } = reader
  const { progress = UNSEEN, shard, news = () => undefined } = reader
  memory.open(paper, now)
  const { files, problems, isWhole, broken: astray } = await findCopy(folder)
  const all = [...problems]
  const broken = new Set(astray)
  const understood: Understood[] = []
  progress.begin('read', files.length)
  try {
    const found = await readFiles(files, { memory, crew, progress, shard, news })
    for (const file of files) {
      const read = found.get(file)
      if (read === undefined) continue
      for (const problem of read.problems) all.push(problem)
      if (hasError(read.problems)) broken.add(file.path)
      else if (!broken.has(file.path)) understood.push(read)
    }
  } finally {
    await crew.close()
    progress.helped('read', crew.worked)
  }
  return { files: understood, broken, problems: all, isWhole }
}
