/**
 * All copy of the content folder, understood. A file that did not change since
 * the last time is not read again; its problems are told again.
 */

import type { Paper } from '../flow/paper.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { type Progress, UNSEEN } from '../flow/progress.ts'
import type { Shard } from '../flow/shard.ts'
import { Crew } from './crew/crew.ts'
import { type CopyFile, type Filed, findCopy } from './files.ts'
import type { KnownContent, Read } from './known-content.ts'
import { lonely } from './media/lone.ts'
import { pageSavedWith } from './media/saved.ts'
import { DeskMemory } from './memory/memory.ts'
import { readFiles } from './read-files.ts'
import type { Understood } from './understood.ts'
import type { FoundFile } from './walk.ts'

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
  /** Of a server: how the folder stood, and what it was told of it since. */
  readonly known?: KnownContent
  /** By itself, as many threads as there are cores. */
  readonly crew?: Crew
  /** An instant in UTC: what is held then is not remembered on disk. */
  readonly now?: string
  readonly progress?: Progress
  /** Of what is not remembered, read only the files that fall to this shard; the others are not among what is found. */
  readonly shard?: Shard | undefined
  /** Told that a file must be read which is new, or is not as it was. */
  readonly news?: () => void
  /** What else there is to do, a little at a step, while another thread reads a few files. */
  readonly meanwhile?: () => Iterable<undefined>
}

/** Read and parse all copy of a folder; of one that is known, what changed. */
export async function readContent(folder: string, paper: Paper, reader: Reader = {}): Promise<Content> {
  const { memory = new DeskMemory(), crew = new Crew(paper), now = new Date().toISOString() } = reader
  const { progress = UNSEEN, shard, known, news = () => undefined, meanwhile = () => [] } = reader
  const before = known?.due(folder, paper, (path) => memory.isSure(path)) ?? null
  const dueReads = [...(before?.due ?? [])].toSorted((a, b) => a - b).flatMap((at) => before?.reads[at] ?? [])
  if (before === null) memory.open(paper, now)
  else
    memory.goOn(
      paper,
      now,
      dueReads.map(({ file }) => file.path),
    )
  const filed = before?.filed ?? (await findCopy(folder))
  const due = before === null ? filed.files : dueReads.map(({ file }) => file)
  progress.begin('read', due.length)
  let found: ReadonlyMap<CopyFile, Understood>
  try {
    found = await readFiles(due, { memory, crew, progress, shard, news, meanwhile })
  } finally {
    await crew.close()
    progress.helped('read', crew.worked)
  }
  const reads = before === null ? readsOf(due, found) : withFresh(before.reads, found)
  known?.keep(folder, paper, filed, reads)
  return await contentOf(filed, reads)
}

/** In the order of the files; what is left to another shard is not among them. */
function readsOf(files: readonly CopyFile[], found: ReadonlyMap<CopyFile, Understood>): Read[] {
  return files.flatMap((file) => {
    const read = found.get(file)
    return read === undefined ? [] : [{ file, read }]
  })
}

function withFresh(reads: readonly Read[], found: ReadonlyMap<CopyFile, Understood>): Read[] {
  return reads.map((one) => {
    const read = found.get(one.file)
    return read === undefined ? one : { file: one.file, read }
  })
}

async function contentOf(filed: Filed, reads: readonly Read[]): Promise<Content> {
  const wrong = reads.filter(({ read }) => hasError(read.problems)).map(({ file }) => file.path)
  const broken = new Set([...filed.broken, ...wrong])
  const used = new Set(reads.flatMap(({ read }) => read.media ?? []))
  // Of copy that cannot be read, nobody knows what it has; nor of what is left to another shard.
  const isKnown = broken.size === 0 && reads.length === filed.files.length
  const pageOf = pageSavedWith(filed.files.map(({ path }) => path))
  const isMissed = ({ path }: FoundFile) => pageOf(path) === null
  const alone = isKnown ? await lonely(filed.media.filter(isMissed), used) : []
  return {
    files: reads.flatMap(({ file, read }) => (broken.has(file.path) ? [] : [read])),
    broken,
    problems: [...filed.problems, ...alone, ...reads.flatMap(({ read }) => read.problems)],
    isWhole: filed.isWhole,
  }
}
