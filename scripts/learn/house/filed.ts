/** A paper's files as `learn` needs them: as the program reads them by itself, and as their sidecars have them. */

import { copyFrom } from '../../copy/read.ts'
import { parse } from '../../desk/parse.ts'
import { faultProblem, filedText } from '../../disk/filed.ts'
import { LIMITS, readRegular } from '../../disk/regular-file.ts'
import { onNameDay } from '../../fields/name-day.ts'
import type { Copy } from '../../flow/copy.ts'
import type { Item } from '../../flow/item.ts'
import type { HouseStyle, Paper } from '../../flow/paper.ts'
import { hasError, type Problem } from '../../flow/problem.ts'
import { type Progress, UNSEEN } from '../../flow/progress.ts'
import { type CopyFile, findCopy } from '../../intake/files.ts'
import { type Correction, correctionsOf } from '../../intake/sidecar/corrections.ts'
import { encodingIn } from '../../intake/sidecar/encoding.ts'
import { keepsIn } from '../../intake/sidecar/keep.ts'
import { applySidecar } from '../../intake/sidecar/sidecar.ts'

export interface FiledCopy {
  readonly path: string
  readonly copy: Copy
  readonly sidecar: { readonly path: string; readonly text: string } | null
  /** What of the copy is not to be dropped: `keep:` of the sidecar. */
  readonly keeps: readonly string[]
  /** As the desk reads the copy by itself, and the same with the sidecar's fields. */
  readonly read: readonly Item[]
  readonly laid: readonly Item[]
  readonly corrections: readonly Correction[]
}

export interface FiledPaper {
  /** Sorted by path; files in error are not among them. */
  readonly files: readonly FiledCopy[]
  readonly problems: readonly Problem[]
}

/** Read a content folder, by what the program knows and no house style. */
export async function readFiled(folder: string, paper: Paper, progress: Progress = UNSEEN): Promise<FiledPaper> {
  const { files, problems, broken } = await findCopy(folder)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const found: FiledCopy[] = []
  progress.begin('read', files.length)
  for (const [at, file] of files.entries()) {
    progress.reached(at)
    if (broken.has(file.path)) continue
    const one = await readOne(file, paper)
    if (Array.isArray(one)) errors.push(...one)
    else found.push(one as FiledCopy)
  }
  progress.end()
  return { files: found, problems: errors }
}

/** @returns the problems of a file that cannot be read */
async function readOne(file: CopyFile, paper: Paper): Promise<FiledCopy | Problem[]> {
  const { path, absolute, sidecar: beside } = file
  const reading = await readRegular(absolute, LIMITS.copy)
  if (reading.kind !== 'bytes') return [faultProblem(path, reading)]
  const said = beside === null ? null : await filedText(beside.absolute, beside.path, LIMITS.sidecar)
  if (said !== null && !said.ok) return [said.problem]
  const sidecar = beside === null || said === null ? null : { path: beside.path, text: said.text ?? '' }
  const asked = {
    sidecar: sidecar === null ? null : encodingIn(sidecar.text),
    masthead: paper.encoding ?? null,
  }
  const { copy, problems } = await copyFrom(path, reading.bytes, asked)
  if (copy === null || hasError(problems)) return problems.filter(({ severity }) => severity === 'error')
  const keeps = sidecar === null ? [] : keepsIn(sidecar.path, sidecar.text).texts
  const read = itemsBy({ copy, keeps }, paper, null)
  const laid = laidOver(read, sidecar)
  if (hasError(laid.problems)) return laid.problems.filter(({ severity }) => severity === 'error')
  return { path, copy, sidecar, keeps, read, laid: laid.items, corrections: correctionsOf(copy, read, laid.items) }
}

/** What the desk reads in copy by a house style. */
export function itemsBy(
  { copy, keeps }: Pick<FiledCopy, 'copy' | 'keeps'>,
  { language }: Paper,
  house: HouseStyle | null,
): readonly Item[] {
  return onNameDay(parse(copy, language, keeps, house).items, copy.path, house?.nameDay ?? null)
}

/** The same with what the sidecar says. */
export function laidOver(items: readonly Item[], sidecar: FiledCopy['sidecar']) {
  return sidecar === null ? { items, problems: [] } : applySidecar(items, sidecar.path, sidecar.text)
}
