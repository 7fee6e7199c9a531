/**
 * Train: weights from labelled copy. A linear chain is taught to give each document its
 * right row of roles with a margin over every other (B. Taskar and others, “Max-Margin
 * Markov Networks”, NIPS 2003), by steps of a stochastic subgradient with decay
 * (N. Ratliff and others, “(Online) Subgradient Methods for Structured Prediction”,
 * AISTATS 2007), and the mean of all steps is kept (M. Collins, EMNLP 2002). Where a
 * label leaves several roles open, the row to be learnt is the best within them by the
 * weights so far (C.-N. Yu, T. Joachims, “Learning Structural SVMs with Latent
 * Variables”, ICML 2009). A seeded order: the same labels give the same bytes.
 */

import { type Chain, COUNT, decode } from '../desk/roles/decode.ts'
import { ANY_ROLE, type RoleSet, roleSet } from '../desk/roles/roles.ts'
import { JOINTS, jointOf, type Weights } from '../desk/roles/weights.ts'
import { randomOf, shuffle } from './chance.ts'
import { commonNames } from './common-names.ts'
import type { Sample } from './samples.ts'

export interface Training {
  readonly seed: number
  /** How often all samples are gone through. */
  readonly rounds: number
  /** Evidence that stands on fewer lines is left out. */
  readonly least: number
  /** The size of the learnt numbers: a weight of 1 becomes as much. */
  readonly scale: number
  /** Numbers nearer to nothing than this are left out. */
  readonly faint: number
  /** How strongly weights are held near nothing, for each sample. */
  readonly decay: number
  /** The length of the first steps. */
  readonly rate: number
}

export const TRAINING: Training = {
  seed: 20261129,
  rounds: 15,
  least: 3,
  scale: 50,
  faint: 6,
  decay: 0.002,
  rate: 0.02,
}

const STEPS = COUNT * COUNT + COUNT

/** Weights that give the samples their roles as well as weights can. */
export function train(samples: readonly Sample[], training: Training = TRAINING): Weights {
  const names = commonNames(samples, training.least)
  const index = new Map(names.map((name, at) => [name, at]))
  const learner = new Learner(names.length, training)
  const lessons = samples.filter(({ lines }) => lines.length > 0).map((sample) => lessonOf(sample, index))
  const random = randomOf(training.seed)
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(lessons, random)
    for (const lesson of lessons) learner.learn(lesson)
  }
  return learner.weights(names)
}

/** A sample with its evidence as numbers. */
interface Lesson {
  readonly codes: readonly Int32Array[]
  readonly joints: readonly number[]
  readonly allowed: readonly RoleSet[]
  readonly free: readonly RoleSet[]
}

function lessonOf({ evidence, lines, allowed }: Sample, index: ReadonlyMap<string, number>): Lesson {
  return {
    codes: evidence.map((line) => Int32Array.from(line.flatMap((name) => index.get(name) ?? []))),
    joints: lines.map(({ blanks }) => jointOf(blanks)),
    allowed,
    free: allowed.map(() => ANY_ROLE),
  }
}

class Learner {
  readonly #training: Training
  readonly #stepsAt: number
  /** The weights, but for a factor that they share: so that all decay at once. */
  readonly #weights: Float64Array
  /** What each weight lacks as a mean over all steps, times their number. */
  readonly #late: Float64Array
  #factor = 1
  #time = 0

  constructor(names: number, training: Training) {
    this.#training = training
    this.#stepsAt = names * COUNT
    this.#weights = new Float64Array(this.#stepsAt + JOINTS.length * STEPS)
    this.#late = new Float64Array(this.#weights.length)
  }

  /** One step: away from the row that seems best with what it would cost, towards the right one. */
  learn({ codes, joints, allowed, free }: Lesson): void {
    const { rate, decay } = this.#training
    const step = rate / (1 + decay * rate * this.#time)
    this.#time += 1
    const scores = this.#scores(codes)
    const chain = { scores, joints, steps: this.#steps() }
    const right = decode({ ...chain, allowed }).roles
    const wrong = decode({ ...chain, allowed: free, scores: dearer(scores, allowed) }).roles
    this.#factor *= 1 - step * decay
    this.#move({ codes, joints, roles: right, by: step / this.#factor })
    this.#move({ codes, joints, roles: wrong, by: -step / this.#factor })
  }

  weights(names: readonly string[]): Weights {
    const { scale, faint } = this.#training
    const whole = (where: number) => {
      const mean = (this.#weights[where] as number) - (this.#late[where] as number) / this.#time
      const weight = Math.round(mean * this.#factor * scale)
      return Math.abs(weight) < faint ? 0 : weight
    }
    const several = (from: number, length: number) => Int32Array.from({ length }, (_, each) => whole(from + each))
    return {
      of: new Map(names.map((name, at) => [name, several(at * COUNT, COUNT)])),
      steps: JOINTS.map((_, joint) => several(this.#stepsAt + joint * STEPS, STEPS)),
    }
  }

  #scores(codes: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(codes.length * COUNT)
    for (const [line, own] of codes.entries())
      for (const code of own)
        for (let role = 0; role < COUNT; role += 1)
          scores[line * COUNT + role] =
            (scores[line * COUNT + role] as number) + (this.#weights[code * COUNT + role] as number) * this.#factor
    return scores
  }

  #steps(): Chain['steps'] {
    return JOINTS.map((_, joint) => {
      const from = this.#stepsAt + joint * STEPS
      return this.#weights.slice(from, from + STEPS).map((weight) => weight * this.#factor)
    })
  }

  /** Make a row likelier, or less likely. */
  #move({ codes, joints, roles, by }: Pick<Lesson, 'codes' | 'joints'> & Row): void {
    for (const [line, role] of roles.entries()) {
      for (const code of codes[line] as Int32Array) this.#change(code * COUNT + role, by)
      const above = line === 0 ? COUNT : (roles[line - 1] as number)
      this.#change(this.#stepsAt + (joints[line] as number) * STEPS + above * COUNT + role, by)
    }
  }

  #change(where: number, by: number): void {
    this.#weights[where] = (this.#weights[where] as number) + by
    this.#late[where] = (this.#late[where] as number) + by * this.#time
  }
}

interface Row {
  readonly roles: readonly number[]
  readonly by: number
}

/** What each wrong role must be worse by than the right one. */
function dearer(scores: Float64Array, allowed: readonly RoleSet[]): Float64Array {
  return scores.map((score, at) => {
    const may = allowed[Math.floor(at / COUNT)] ?? 0
    const role = 1 << (at % COUNT)
    return (may & role) === 0 ? score + costOf(may, role) : score
  })
}

const HEADLINE = roleSet('headline')
/** A headline that is missed costs as much as so many lines, one that is none as much as so many. */
const MISSED = 4
const INVENTED = 2

function costOf(may: RoleSet, role: RoleSet): number {
  if (may === HEADLINE) return MISSED
  return role === HEADLINE ? INVENTED : 1
}
