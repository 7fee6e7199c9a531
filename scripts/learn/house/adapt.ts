/**
 * Adapt: a small difference to the program's weights, by which lessons come out right.
 * Structured margins again (see `train.ts`), but the weights that are held near nothing
 * are those of the difference, so that what no lesson speaks of stays as it is; only
 * evidence of several files counts, or words of one story would; and of all that is
 * learnt only the strongest pieces are kept, and learnt once more by themselves.
 * Source: S. Shalev-Shwartz and others, “Pegasos: Primal Estimated sub-GrAdient SOlver
 * for SVM”, Mathematical Programming 127 (2011): the length of the steps.
 */

import { type Chain, COUNT, decode } from '../../desk/roles/decode.ts'
import { chainOf } from '../../desk/roles/read-roles.ts'
import { ROLES, type RoleSet } from '../../desk/roles/roles.ts'
import { JOINTS, TOP, type Weights } from '../../desk/roles/weights.ts'
import type { HouseStyle } from '../../flow/paper.ts'
import { randomOf, shuffle } from '../chance.ts'
import type { Lesson } from './lessons.ts'

/** By how much a right row is to be better than a wrong one, for each line that is wrong in it. */
const MARGIN = 60
/** Steps of learning, of all lessons together; lessons gone through once at the least. */
const STEPS = 400
/** Evidence of fewer files is left out. */
const LEAST_FILES = 3
/** Evidence tells misread lines from others if it stands on so many times as many of them: what every line has says nothing. */
const TELLING = 4
/** Of what is learnt, as many pieces are kept at the most, and none that is weaker than this share of the strongest. */
const MOST_KEPT = 60
const WEAKEST = 0.15
/**
 * How far a weight may move from the program's: the less, the more strongly it is held. Tried from 4 to 128 on eleven
 * invented houses: below 32 fewer of their other files were read right, and from there on as many.
 */
const STRENGTH = 64
const SEED = 20261129

const BETWEEN = COUNT * COUNT + COUNT

/** @param kept lessons that bring no evidence of their own: what is to stay as it is */
export function adapt(
  lessons: readonly Lesson[],
  kept: readonly Lesson[],
  weights: Weights,
): Pick<HouseStyle, 'signs' | 'steps'> {
  const names = namesIn(lessons, weights)
  const tasks = [...lessons, ...kept].map((lesson) => taskOf(lesson, weights, names))
  const learner = new Difference(names, weights)
  learner.learn(tasks)
  learner.keepStrongest()
  learner.learn(tasks)
  return learner.result()
}

/** A piece of evidence, and on how many lines it stands. */
interface Seen {
  readonly files: Set<string>
  /** Lines that are misread, and others. */
  wrong: number
  other: number
}

/** Evidence of several files that tells misread lines from others, in the order of the alphabet. */
function namesIn(lessons: readonly Lesson[], weights: Weights): string[] {
  const seen = new Map<string, Seen>()
  const lines = { wrong: 0, other: 0 }
  for (const { galley, weighing, allowed, taught } of lessons) {
    const { roles } = decode(chainOf(galley, weighing, weights).chain)
    for (const [at, names] of weighing.evidence.entries()) {
      const isWrong = taught.has(at) || ((allowed[at] ?? 0) & (1 << (roles[at] ?? 0))) === 0
      lines[isWrong ? 'wrong' : 'other'] += 1
      for (const name of new Set(names)) {
        const own = seen.get(name) ?? { files: new Set(), wrong: 0, other: 0 }
        seen.set(name, own)
        own.files.add(galley.copy.path)
        own[isWrong ? 'wrong' : 'other'] += 1
      }
    }
  }
  const isTelling = ({ wrong, other }: Seen) => wrong * lines.other >= other * lines.wrong * TELLING
  // Half a letter cannot be written down.
  const isKept = (name: string, own: Seen) => own.files.size >= LEAST_FILES && isTelling(own) && name.isWellFormed()
  return [...seen].flatMap(([name, own]) => (isKept(name, own) ? [name] : [])).sort()
}

/** A lesson with its evidence as numbers, and what the program's weights say of it. */
interface Task {
  readonly codes: readonly Int32Array[]
  readonly chain: Chain
  readonly right: readonly RoleSet[]
}

function taskOf({ galley, weighing, allowed, taught }: Lesson, weights: Weights, names: readonly string[]): Task {
  const index = new Map(names.map((name, at) => [name, at]))
  return {
    codes: weighing.evidence.map((line) => Int32Array.from(line.flatMap((name) => index.get(name) ?? []))),
    chain: untaught(chainOf(galley, weighing, weights).chain, taught, allowed),
    right: allowed,
  }
}

/** What the program's weights say, as if where they are right of these lines they said as much for the next best row. */
function untaught(chain: Chain, taught: ReadonlySet<number>, right: readonly RoleSet[]): Chain {
  if (taught.size === 0) return chain
  const { roles, margins } = decode(chain)
  const scores = chain.scores.slice()
  for (const line of taught) {
    const role = roles[line] ?? 0
    const at = line * COUNT + role
    const margin = margins[line] ?? 0
    if (((right[line] ?? 0) & (1 << role)) !== 0 && Number.isFinite(margin))
      scores[at] = (scores[at] as number) - margin
  }
  return { ...chain, scores }
}

class Difference {
  readonly #names: readonly string[]
  readonly #base: Weights
  readonly #stepsAt: number
  /** The sum of all that was moved, of which the difference at a step is a share: see `learn`. */
  readonly #moved: Float64Array
  /** The mean difference over the second half of all steps. */
  readonly #mean: Float64Array
  #kept: Uint8Array | null = null

  constructor(names: readonly string[], base: Weights) {
    this.#names = names
    this.#base = base
    this.#stepsAt = names.length * COUNT
    this.#moved = new Float64Array(this.#stepsAt + JOINTS.length * BETWEEN)
    this.#mean = new Float64Array(this.#moved.length)
  }

  /** By steps of length 1/step with as much decay, the difference is `STRENGTH` times the mean of all moves so far. */
  learn(tasks: readonly Task[]): void {
    this.#moved.fill(0)
    this.#mean.fill(0)
    const random = randomOf(SEED)
    const order = [...tasks]
    const steps = Math.max(STEPS, order.length)
    const lasting = shares(steps)
    for (let step = 1; step <= steps; step += 1) {
      if ((step - 1) % order.length === 0) shuffle(order, random)
      const task = order[(step - 1) % order.length] as Task
      this.#learn(task, STRENGTH / step, STRENGTH * (lasting[step] ?? 0))
    }
  }

  /** Let go of all but the strongest pieces: they are learnt by themselves then. */
  keepStrongest(): void {
    const sizes = this.#mean.map(Math.abs)
    const strongest = sizes.reduce((most, size) => Math.max(most, size), 0)
    const order = [...sizes.keys()].filter((at) => (sizes[at] ?? 0) > strongest * WEAKEST)
    order.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
    this.#kept = new Uint8Array(sizes.length)
    for (const at of order.slice(0, MOST_KEPT)) this.#kept[at] = 1
  }

  result(): Pick<HouseStyle, 'signs' | 'steps'> {
    const whole = (at: number) => Math.round(this.#mean[at] ?? 0)
    const signs = this.#names.flatMap((name, code) =>
      ROLES.flatMap((role, at) => {
        const by = whole(code * COUNT + at)
        return by === 0 ? [] : [[name, role, by] as const]
      }),
    )
    const steps = JOINTS.flatMap((joint, number) =>
      Array.from({ length: BETWEEN }, (_, at) => at).flatMap((at) => {
        const by = whole(this.#stepsAt + number * BETWEEN + at)
        const above = ROLES[Math.floor(at / COUNT)] ?? TOP
        return by === 0 ? [] : [[joint, above, ROLES[at % COUNT] ?? '', by] as const]
      }),
    )
    return { signs, steps }
  }

  /** Away from the row that seems best with what it would cost, towards the right one. */
  #learn({ codes, chain, right }: Task, share: number, lasting: number): void {
    const scores = this.#scores(codes, chain, share)
    const own = { ...chain, scores, steps: this.#steps(share) }
    const should = decode({ ...own, allowed: right }).roles
    const does = decode({ ...own, scores: dearer(scores, right) }).roles
    if (should.every((role, at) => role === does[at])) return
    this.#move({ codes, chain, roles: should, by: 1, lasting })
    this.#move({ codes, chain, roles: does, by: -1, lasting: -lasting })
  }

  #scores(codes: readonly Int32Array[], chain: Chain, share: number): Float64Array {
    const scores = chain.scores.slice()
    for (const [line, own] of codes.entries())
      for (const code of own)
        for (let role = 0; role < COUNT; role += 1) {
          const moved = this.#moved[code * COUNT + role] as number
          if (moved !== 0) scores[line * COUNT + role] = (scores[line * COUNT + role] as number) + moved * share
        }
    return scores
  }

  #steps(share: number): Chain['steps'] {
    return this.#base.steps.map((step, joint) => {
      const from = this.#stepsAt + joint * BETWEEN
      const own = Float64Array.from(step)
      for (let at = 0; at < BETWEEN; at += 1) own[at] = (own[at] as number) + (this.#moved[from + at] as number) * share
      return own
    })
  }

  #move({ codes, chain, roles, by, lasting }: Move): void {
    const change = (at: number) => {
      if (this.#kept !== null && this.#kept[at] !== 1) return
      this.#moved[at] = (this.#moved[at] as number) + by
      this.#mean[at] = (this.#mean[at] as number) + lasting
    }
    for (const [line, role] of roles.entries()) {
      for (const code of codes[line] as Int32Array) change(code * COUNT + role)
      const above = line === 0 ? COUNT : (roles[line - 1] as number)
      change(this.#stepsAt + (chain.joints[line] ?? 0) * BETWEEN + above * COUNT + role)
    }
  }
}

/** Of each step, how much of what is moved in it stands in the mean over the second half of all. */
function shares(steps: number): Float64Array {
  const half = Math.ceil(steps / 2)
  const lasting = new Float64Array(steps + 1)
  let sum = 0
  for (let step = steps; step > 0; step -= 1) {
    if (step >= half) sum += 1 / step / (steps - half + 1)
    lasting[step] = sum
  }
  return lasting
}

interface Move {
  readonly codes: readonly Int32Array[]
  readonly chain: Chain
  readonly roles: readonly number[]
  readonly by: number
  /** What stands of it in the mean. */
  readonly lasting: number
}

/** What each wrong role must be worse by than the right one. */
function dearer(scores: Float64Array, right: readonly RoleSet[]): Float64Array {
  const dear = scores.slice()
  for (const [line, may] of right.entries())
    for (let role = 0; role < COUNT; role += 1)
      if ((may & (1 << role)) === 0) dear[line * COUNT + role] = (dear[line * COUNT + role] as number) + MARGIN
  return dear
}
