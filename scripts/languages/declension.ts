/**
 * How a language declines names, as far as their topics need it: a stem that all cases
 * share, and the first case from any other. All expressions fit the end of a word.
 */

/** An ending, and what stands in its place in the first case or in the stem. */
export type Change = readonly [ending: RegExp, instead: string]

export interface Declension {
  /** Endings that a stem has not, cut one after the other. */
  readonly cut: readonly RegExp[]
  /** What sounds change in a stem from case to case, and the one spelling that stands for both. */
  readonly stem: readonly Change[]
  /** Surnames of men and women, and towns, from another case to the first; the first change that fits counts. */
  readonly men: readonly Change[]
  readonly women: readonly Change[]
  readonly towns: readonly Change[]
  /** How given names of women end, and those of men that end so, too. */
  readonly ofWomen: RegExp
  readonly ofMenAsWomen: RegExp
  /** How no case but the first ends. */
  readonly onlyFirst: RegExp
  /** How an adjective ends that is a surname, in a case that is not the first. */
  readonly surname: RegExp
  /** An adjective of a place: its `root` and its `ending`; and endings that no name of a place itself has. */
  readonly ofPlace: RegExp
  readonly onlyOfPlace: RegExp
  /** What a place's name may have behind that root. */
  readonly behindRoot: readonly string[]
  /** How an adjective ends with which the name of a body begins. */
  readonly adjective: RegExp
}
