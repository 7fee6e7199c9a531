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

import { bestRow, type Chain, COUNT } from '../desk/roles/decode.ts'
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
  /** In so many orders the samples are gone through, each from the start; the mean of what they teach is kept. */
  readonly orders: number
  /** How much of the evidence each step does without, of 1. */
  readonly without: number
}

export const TRAINING: Training = {
  seed: 20261129,
  rounds: 15,
  least: 3,
  scale: 50,
  faint: 6,
  decay: 0.002,
  rate: 0.02,
  orders: 3,
  without: 0.3,
}

const STEPS = COUNT * COUNT + COUNT

/** Weights that give the samples their roles as well as weights can. */
export function train(samples: readonly Sample[], training: Training = TRAINING): Weights {
  const names = commonNames(samples, training.least)
  const index = new Map(names.map((name, at) => [name, at]))
  const lessons = samples.filter(({ lines }) => lines.length > 0).map((sample) => lessonOf(sample, index))
  const sum = new Float64Array(names.length * COUNT + JOINTS.length * STEPS)
  for (let order = 0; order < training.orders; order += 1) {
    const learnt = learntIn(lessons, names.length, { ...training, seed: training.seed + order })
    for (let each = 0; each < sum.length; each += 1) sum[each] = (sum[each] as number) + (learnt[each] as number)
  }
  return wholeOf(sum, names, training)
}

/** The weights as one order of the lessons teaches them. */
function learntIn(lessons: readonly Lesson[], names: number, training: Training): Float64Array {
  const learner = new Learner(names, training)
  const random = randomOf(training.seed)
  const order = [...lessons]
  for (let round = 0; round < training.rounds; round += 1) {
    shuffle(order, random)
    for (const lesson of order) learner.learn(lesson)
  }
  return learner.mean()
}

/** The mean of all orders, in whole numbers. */
function wholeOf(sum: Float64Array, names: readonly string[], { scale, faint, orders }: Training): Weights {
  const whole = (where: number) => {
    const weight = Math.round(((sum[where] as number) / orders) * scale)
    return Math.abs(weight) < faint ? 0 : weight
  }
  const several = (from: number, length: number) => Int32Array.from({ length }, (_, each) => whole(from + each))
  const steps = names.length * COUNT
  return {
    of: new Map(names.map((name, at) => [name, several(at * COUNT, COUNT)])),
    steps: JOINTS.map((_, joint) => several(steps + joint * STEPS, STEPS)),
  }
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
  learn({ codes: all, joints, allowed, free }: Lesson): void {
    const { rate, decay, without } = this.#training
    const step = rate / (1 + decay * rate * this.#time)
    this.#time += 1
    const codes = without > 0 ? all.map((line) => line.filter((code) => chanceOf(code, this.#time) >= without)) : all
    const scores = this.#scores(codes)
    const chain = { scores, joints, steps: this.#steps() }
    const right = bestRow({ ...chain, allowed })
    const wrong = bestRow({ ...chain, allowed: free, scores: dearer(scores, allowed) })
    this.#factor *= 1 - step * decay
    this.#move({ codes, joints, right, wrong, by: step / this.#factor })
  }

  /** The mean of all steps. */
  mean(): Float64Array {
    return this.#weights.map((weight, where) => (weight - (this.#late[where] as number) / this.#time) * this.#factor)
  }

  #scores(codes: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(codes.length * COUNT)
    const weights = this.#weights
    for (const [line, own] of codes.entries()) {
      const to = line * COUNT
      for (const code of own)
        for (let role = 0, from = code * COUNT; role < COUNT; role += 1)
          scores[to + role] = (scores[to + role] as number) + (weights[from + role] as number)
    }
    return scores.map((score) => score * this.#factor)
  }

  #steps(): Chain['steps'] {
    return JOINTS.map((_, joint) => {
      const from = this.#stepsAt + joint * STEPS
      return this.#weights.slice(from, from + STEPS).map((weight) => weight * this.#factor)
    })
  }

  /** Make the right row likelier and the wrong one less likely, where they differ. */
  #move({ codes, joints, right, wrong, by }: Pick<Lesson, 'codes' | 'joints'> & Rows): void {
    for (const [line, own] of codes.entries()) {
      const [is, was] = [right[line] as number, wrong[line] as number]
      if (is !== was)
        for (const code of own) {
          this.#change(code * COUNT + is, by)
          this.#change(code * COUNT + was, -by)
        }
      const [above, aboveWas] = line === 0 ? [COUNT, COUNT] : [right[line - 1] as number, wrong[line - 1] as number]
      if (is === was && above === aboveWas) continue
      const joint = this.#stepsAt + (joints[line] as number) * STEPS
      this.#change(joint + above * COUNT + is, by)
      this.#change(joint + aboveWas * COUNT + was, -by)
    }
  }

  #change(where: number, by: number): void {
    this.#weights[where] = (this.#weights[where] as number) + by
    this.#late[where] = (this.#late[where] as number) + by * this.#time
  }
}

interface Rows {
  readonly right: readonly number[]
  readonly wrong: readonly number[]
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

function chanceOf(code: number, time: number): number {
  let mixed = Math.imul(code + 1, 0x9e3779b1) ^ Math.imul(time + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}
