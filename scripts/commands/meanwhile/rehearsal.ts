/**
 * The rehearsal of `npm start`: what the first edit would find cold (the desk, which a
 * remembered paper never called, the templates, the way of a changed file through the
 * build) is done once while nobody waits. The desk reads a story and what it
 * understood is thrown away; a few pages are printed to nowhere; and the paper is
 * made again as if the newest story had been saved: it comes to what stands, so nothing is
 * written. The first edit ends it.
 */

import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Outcome } from '../../build.ts'
import { LIMITS, readRegular } from '../../disk/regular-file.ts'
import type { Page, Sheets } from '../../edition/plan/page.ts'
import type { Paper } from '../../flow/paper.ts'
import type { DeskMemory } from '../../intake/memory/memory.ts'
import type { Paths } from '../../paths.ts'
import { takeLock } from '../../press/lock.ts'
import type { Pressroom } from '../../press/render/pressroom.ts'
import type { Change } from '../../serve/coalesce.ts'

/** In milliseconds: whoever started the server looks at its first page. */
const PAUSE = 250
/** After so many times the program is as quick as it gets. */
const ROUNDS = 2
/** Of each kind of page so many are printed. */
const OF_A_KIND = 4

interface Setting {
  readonly paths: Paths
  readonly pressroom: Pressroom
  readonly desk: DeskMemory
  /** Has the paper made again, as if this file had changed. */
  readonly again: (path: string) => void
}

export class Rehearsal {
  #rounds = ROUNDS
  #timer: NodeJS.Timeout | null = null
  /** The file that is taken for changed, and is not. */
  #file: string | null = null

  /** Whether a change is nothing but the rehearsal's; any other ends it. */
  isOnly({ kind, paths }: Change): boolean {
    const isOnly = kind === 'copy' && paths.length === 1 && paths[0] === this.#file
    this.#file = null
    // The first build is of no file.
    if (!isOnly && paths.length > 0) this.close()
    return isOnly
  }

  /** The paper is made: go on in a while. */
  goOn({ sheets, paper }: Outcome, setting: Setting): void {
    if (this.#rounds === 0 || sheets === null || paper === null) return
    this.#timer = setTimeout(() => {
      this.#rehearse(sheets, paper, setting).catch(() => undefined)
    }, PAUSE).unref()
  }

  close(): void {
    this.#rounds = 0
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  async #rehearse(sheets: Sheets, paper: Paper, { paths, pressroom, desk, again }: Setting): Promise<void> {
    this.#rounds -= 1
    const source = sheets.pages.find((page) => page.kind === 'story')?.view.source
    if (source === undefined) return
    const file = join(paths.content, source)
    printToNowhere(sheets, pressroom)
    const { Desk } = await import('../../intake/desk.ts')
    // Who asks for a page meanwhile gets it.
    await turn()
    const copy = await readRegular(file, LIMITS.copy)
    if (copy.kind !== 'bytes') return
    await new Desk(paper).understand({ path: source, bytes: copy.bytes, sidecar: null })
    await turn()
    if (this.#timer === null) return
    // What somebody else builds is waited for by whoever has an edit.
    const locked = takeLock(paths)
    if (!locked.ok) return
    locked.lock.release()
    this.#file = file
    desk.recallAnew(source)
    again(file)
  }
}

/** Some pages of each kind. What goes wrong there, a build will say. */
function printToNowhere({ pages, shell }: Sheets, pressroom: Pressroom): void {
  const byKind = Map.groupBy(pages, ({ kind }) => kind)
  const some = [...byKind.values()].flatMap((ofKind): Page[] => ofKind.slice(0, OF_A_KIND))
  const jobs = some.map((page) => ({ page, staged: '', weight: 0 }))
  pressroom.print([{ program: pressroom.program, shell, staging: null, jobs }]).catch(() => undefined)
}
