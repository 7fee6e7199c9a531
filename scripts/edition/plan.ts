/**
 * The plan: what to print, from what the paper holds and what stands already.
 *
 * A page is a pure function of its view. So its fingerprint is the hash of its
 * address, kind and view and of the ground they stand on (the page shell, the
 * program, the assets), and a page is printed again when its fingerprint is not
 * the one in the record. There is no graph of dependencies to get wrong. What
 * stands in the output and is not planned goes, whoever put it there: so the
 * site is the same whether it was built at once or in a hundred steps.
 */

import { hash } from 'node:crypto'
import { compare, type Problem, type Result } from '../problem.ts'
import { clashes, unsafeAddress } from './clash.ts'
import { type Asset, type Due, isPage } from './due.ts'
import { fileOf } from './file-of.ts'
import type { Page, Sheets } from './page.ts'

/** What every page stands on. */
export interface Ground {
  /** The hash of the page shell's view, the program and the assets. */
  readonly hash: string
  readonly assets: readonly Asset[]
}

/** One line of the record: a file that the last run left in the output. */
export interface Entry {
  readonly url: string
  readonly fingerprint: string
  /** In bytes. A file of another size is not what was printed. */
  readonly size: number
}

/** The record, by address. Empty if there is none: then everything is printed. */
export type PressRecord = ReadonlyMap<string, Entry>

/** The files that stand in the output, by path relative to it, and their sizes in bytes; −1 for what is no file. */
export type Standing = ReadonlyMap<string, number>

export interface Plan {
  /** What does not stand yet, or no longer. */
  readonly added: readonly Due[]
  /** What stands, but otherwise. */
  readonly changed: readonly Due[]
  /** What stands and is not planned, as files relative to the output, sorted. */
  readonly removed: readonly string[]
  /** What stands as it should, as the record has it. */
  readonly left: readonly Entry[]
}

/**
 * Plan a run of the press.
 *
 * @returns the plan, its lists sorted by address; or a problem for each address
 *   that leads outside the output (`unsafe-address`) and for each that two pages
 *   want (`address-clash`): the same but for case and Unicode form, or a file
 *   where another needs a folder.
 */
export function plan(sheets: Sheets, ground: Ground, record: PressRecord, standing: Standing): Result<Plan> {
  const wanted: Due[] = []
  const problems: Problem[] = []
  for (const from of [...sheets.pages, ...ground.assets]) {
    const file = fileOf(from.url)
    if (file === null) problems.push(unsafeAddress(from))
    else wanted.push({ url: from.url, file, from, ...fingerprintOf(from, ground) })
  }
  problems.push(...clashes(wanted))
  if (problems.length > 0) return { ok: false, problems }

  wanted.sort((a, b) => compare(a.url, b.url))
  const isLeft = ({ url, file, fingerprint }: Due) =>
    record.get(url)?.fingerprint === fingerprint && record.get(url)?.size === standing.get(file)
  const due = wanted.filter((one) => !isLeft(one))
  const files = new Set(wanted.map((one) => one.file))
  const value: Plan = {
    added: due.filter((one) => !standing.has(one.file)),
    changed: due.filter((one) => standing.has(one.file)),
    removed: [...standing.keys()].filter((file) => !files.has(file)).sort(compare),
    left: wanted.filter(isLeft).flatMap((one) => record.get(one.url) ?? []),
  }
  return { ok: true, value, warnings: [] }
}

function fingerprintOf(from: Page | Asset, ground: Ground): { fingerprint: string; weight: number } {
  if (!isPage(from)) return { fingerprint: from.fingerprint, weight: 0 }
  const view = JSON.stringify(from.view)
  const fingerprint = hash('sha256', JSON.stringify([ground.hash, from.url, from.kind]) + view).slice(0, 32)
  return { fingerprint, weight: view.length }
}
