/** The weights that the desk reads by: read from their file when the first page is read, and kept. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../paths.ts'
import { readWeights, type Weights } from './weights.ts'

let kept: Weights | null = null

export function learntWeights(): Weights {
  kept ??= readWeights(
    readFileSync(process.env.WEIGHTS ?? join(PROGRAM, 'scripts', 'desk', 'roles', 'weights.txt'), 'utf8'),
  )
  return kept
}
