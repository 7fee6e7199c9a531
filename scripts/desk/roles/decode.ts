/**
 * Decode: the likeliest roles of the lines of a document. A linear chain: what speaks
 * for each role of a line is the sum of the weights of its evidence, and from one line
 * to the next a weight of role × role is added, by how many blank lines stand between.
 * The best path is found in one pass (Viterbi 1967); a second pass, from below, says of
 * each line and role how good the best row is in which the line has it, and so by how
 * much each line's role is better than the next. Sums of integers, so the same on every
 * machine.
 *
 * Sources: J. Lafferty, A. McCallum, F. Pereira, “Conditional Random Fields”, ICML 2001
 * (the model); M. Collins, “Discriminative Training Methods for Hidden Markov Models”,
 * EMNLP 2002 (how the weights are learnt: `scripts/learn/train.ts`).
 */

import { ROLES, type RoleSet } from './roles.ts'

export const COUNT = ROLES.length

/** No way leads there. Far below any sum of weights. */
export const NEVER = -(2 ** 40)

/** What speaks for the roles of some lines: sums of weights, line by line. */
export interface Chain {
  /** Of each line the roles that it may have. */
  readonly allowed: readonly RoleSet[]
  /** `scores[line * COUNT + role]` */
  readonly scores: Float64Array
  /** Of each line how it follows the one above: an index into `steps`. Of the first line: how the document begins. */
  readonly joints: readonly number[]
  /** Of each kind of joint the weights from role to role: `steps[joint][above * COUNT + role]`; from `COUNT` where nothing is above. */
  readonly steps: readonly ArrayLike<number>[]
}

export interface Path {
  /** Of each line the place of its role in `ROLES`. */
  readonly roles: readonly number[]
  /** Of each line how much worse the best row is in which it has another role; infinite if it may have no other. */
  readonly margins: readonly number[]
  readonly score: number
  /** `rows[line * COUNT + role]`: how good the best row is in which a line has a role; next to `NEVER` if it may not. */
  readonly rows: Float64Array
}

/** The best path of roles; of two that are as good, the one whose roles stand first in `ROLES`. */
export function decode(chain: Chain): Path {
  const { allowed } = chain
  const lines = allowed.length
  if (lines === 0) return { roles: [], margins: [], score: 0, rows: new Float64Array() }
  const ways = forward(chain)
  const { best } = ways
  const rows = backward(chain)
  for (let each = 0; each < rows.length; each += 1) rows[each] = (rows[each] as number) + (best[each] as number)
  const roles = backwards(ways)
  const score = best[(lines - 1) * COUNT + (roles.at(-1) ?? 0)] ?? 0
  const margins = roles.map((chosen, line) => marginOf(rows, line, 1 << chosen))
  return { roles, margins, score, rows }
}

/** The best row of roles alone, as `decode` finds it: what learning needs. */
export function bestRow(chain: Chain): number[] {
  return backwards(forward(chain))
}

/** The row that ends best, from its end. */
function backwards({ best, from }: Ways): number[] {
  const lines = best.length / COUNT
  const roles: number[] = new Array(lines).fill(0)
  let role = argmax(best, (lines - 1) * COUNT)
  for (let at = lines - 1; at >= 0; at -= 1) {
    roles[at] = role
    role = from[at * COUNT + role] ?? 0
  }
  return roles
}

/**
 * By how much the best row in which a line has one of some roles is better than the best
 * in which it has another: less than nothing where it is worse.
 */
export function marginOf(rows: Path['rows'], line: number, roles: RoleSet): number {
  let [own, other] = [NEVER, NEVER]
  for (let role = 0; role < COUNT; role += 1) {
    const row = rows[line * COUNT + role] ?? NEVER
    if ((roles & (1 << role)) === 0) other = Math.max(other, row)
    else own = Math.max(own, row)
  }
  if (other <= NEVER / 2) return Number.POSITIVE_INFINITY
  return own <= NEVER / 2 ? Number.NEGATIVE_INFINITY : own - other
}

/** Of the roles that are not among some, the one that a line has in the best row. */
export function secondBest(rows: Path['rows'], line: number, roles: RoleSet): number {
  let [best, second] = [Number.NEGATIVE_INFINITY, 0]
  for (let role = 0; role < COUNT; role += 1) {
    const row = rows[line * COUNT + role] ?? NEVER
    if ((roles & (1 << role)) === 0 && row > best) [best, second] = [row, role]
  }
  return second
}

/** Of each line how good the best row is in which it has a role. */
export function through({ roles, rows }: Path, role: number): number[] {
  return roles.map((_, line) => rows[line * COUNT + role] ?? NEVER)
}

/** Of each line and role the best sum of a row that ends there, and by which role of the line above. */
interface Ways {
  readonly best: Float64Array
  readonly from: Int8Array
}

function forward({ allowed, scores, joints, steps }: Chain): Ways {
  const best = new Float64Array(allowed.length * COUNT).fill(NEVER)
  const from = new Int8Array(allowed.length * COUNT)
  for (let line = 0; line < allowed.length; line += 1) {
    const step = steps[joints[line] ?? 0] as ArrayLike<number>
    const may = allowed[line] ?? 0
    for (let role = 0; role < COUNT; role += 1) {
      if ((may & (1 << role)) === 0) continue
      const by = line === 0 ? COUNT : bestAbove(best, (line - 1) * COUNT, step, role)
      const above = line === 0 ? 0 : (best[(line - 1) * COUNT + by] ?? NEVER)
      best[line * COUNT + role] = above + (step[by * COUNT + role] ?? 0) + (scores[line * COUNT + role] ?? 0)
      from[line * COUNT + role] = line === 0 ? 0 : by
    }
  }
  return { best, from }
}

/** From which role of the line above a role is reached best. */
function bestAbove(best: Float64Array, at: number, step: ArrayLike<number>, role: number): number {
  let top = Number.NEGATIVE_INFINITY
  let by = 0
  for (let above = 0; above < COUNT; above += 1) {
    const sum = (best[at + above] ?? NEVER) + (step[above * COUNT + role] ?? 0)
    if (sum > top) {
      top = sum
      by = above
    }
  }
  return by
}

/** Of each line and role the best sum of a row from below it to the end. */
function backward({ allowed, scores, joints, steps }: Chain): Float64Array {
  const below = new Float64Array(allowed.length * COUNT).fill(NEVER)
  const last = allowed.length - 1
  for (let role = 0; role < COUNT; role += 1) below[last * COUNT + role] = 0
  for (let line = last - 1; line >= 0; line -= 1) {
    const step = steps[joints[line + 1] ?? 0] as ArrayLike<number>
    const may = allowed[line + 1] ?? 0
    for (let role = 0; role < COUNT; role += 1) {
      let top = NEVER
      for (let next = 0; next < COUNT; next += 1) {
        if ((may & (1 << next)) === 0) continue
        const sum =
          (below[(line + 1) * COUNT + next] ?? NEVER) +
          (scores[(line + 1) * COUNT + next] ?? 0) +
          (step[role * COUNT + next] ?? 0)
        if (sum > top) top = sum
      }
      below[line * COUNT + role] = top
    }
  }
  return below
}

function argmax(values: Float64Array, from: number): number {
  let top = 0
  for (let role = 1; role < COUNT; role += 1)
    if ((values[from + role] ?? NEVER) > (values[from + top] ?? NEVER)) top = role
  return top
}
