/**
 * Certainty: how likely a line is what it was taken for, by how much the best row of
 * roles in which it is that is better than the best in which it is not. A logistic
 * curve, as J. Platt puts it upon the margins of support vectors (“Probabilistic Outputs
 * for Support Vector Machines”, 1999), fitted to lines of publishers of which nothing
 * had been learnt: of a hundred lines at 80 %, eighty are right (`docs/measured.md`).
 */

/** Where as much speaks for what a line was taken for as against it, it is right in 52 of a hundred. */
const EVEN = 0.1
/** How much surer a line is for each step of the margin, in the size of the weights. */
const STEP = 0.0065

/** @returns from 0 to 1 */
export function certaintyOf(margin: number): number {
  return 1 / (1 + Math.exp(-(EVEN + STEP * margin)))
}

/** Less sure than this, a line is one to look at. */
const SURE_ENOUGH = 0.8
/** Rules were written for typed copy and the roles were not: only where those would rather read something else is a line of it one to look at. */
const AGREED = 0.5

/** @param isRoled whether the line was read by its role, and not by a rule */
export function isUnsure(certainty: number, isRoled: boolean): boolean {
  return certainty < (isRoled ? SURE_ENOUGH : AGREED)
}
