/**
 * Beforehand: what a build will ask of the disk by and by, looked at while another
 * thread reads the few files that were touched. It comes to the same as if it were
 * looked at when it is asked for; that is what is done where nobody else is at work.
 */

import { textOf } from '../disk/text-file.ts'
import { editionGround } from '../edition/kept/kept-edition.ts'
import { type KeptFile, readKept } from '../edition/kept/kept-file.ts'
import type { Paper } from '../flow/paper.ts'
import { type Survey, surveyInSteps } from '../press/output.ts'
import { readRecordFile } from '../press/record.ts'
import { loadRegister } from '../register/file/load.ts'
import type { BuildOrder } from './outcome.ts'

export class Beforehand {
  readonly #order: BuildOrder
  readonly #paper: Paper
  #kept: KeptFile | null | undefined = undefined
  /** How the output stands beside the record; null where nobody has looked. */
  survey: Survey | null = null

  constructor(order: BuildOrder, paper: Paper) {
    this.#order = order
    this.#paper = paper
  }

  /** Look, a little at a step. */
  *look(): Generator<undefined, void> {
    const { paths, memory, shard, verify } = this.#order
    if (memory !== undefined || shard !== undefined) return
    loadRegister(textOf(paths.register) ?? '')
    yield
    this.kept()
    yield
    const { record } = readRecordFile(paths)
    yield
    if (verify !== true) this.survey = yield* surveyInSteps(paths, record)
  }

  /** The kept edition of this paper, as it stands on disk; null where there is none. */
  kept(): KeptFile | null {
    if (this.#kept === undefined) this.#kept = readKept(this.#order.paths.kept, editionGround(this.#paper))
    return this.#kept
  }
}
