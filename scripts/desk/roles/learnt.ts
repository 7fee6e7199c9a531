/** The weights that the desk reads by: read from their files when the first text is read, and kept. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../paths.ts'
import { readWeights, type Weights } from './weights.ts'

/** What weights are for: pages that were copied or saved, and the ends of typed stories. */
export type LearntFor = 'pages' | 'typed'

const FILES: Readonly<Record<LearntFor, string>> = { pages: 'weights.txt', typed: 'weights-typed.txt' }

const kept = new Map<LearntFor, Weights>()

/** Where the weights are kept. */
export function weightsFile(use: LearntFor): string {
  return join(PROGRAM, 'scripts', 'desk', 'roles', FILES[use])
}

export function learntWeights(use: LearntFor = 'pages'): Weights {
  const known = kept.get(use) ?? readWeights(readFileSync(weightsFile(use), 'utf8'))
  kept.set(use, known)
  return known
}

/** Read by other weights from now on, as a validation does. @param weights null for the program's own */
export function useWeights(weights: Weights | null, use: LearntFor = 'pages'): void {
  if (weights === null) kept.delete(use)
  else kept.set(use, weights)
}
