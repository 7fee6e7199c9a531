/** The weights that the desk reads by: read from their file when the first text is read, and kept. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../paths.ts'
import { readWeights, type Weights } from './weights.ts'

let kept: Weights | null = null

export function learntWeights(): Weights {
  kept ??= readWeights(readFileSync(join(PROGRAM, 'scripts', 'desk', 'roles', 'weights.txt'), 'utf8'))
  return kept
}

/** Read by other weights from now on, as a validation does. @param weights null for the program's own */
export function useWeights(weights: Weights | null): void {
  kept = weights
}
