/**
 * A near choice: what the desk read in one way and might as well have read in another.
 * An editor is told of it, with the line that settles it (`intake/near-choices.ts`).
 */

import type { Span } from '../flow/copy.ts'
import type { Role } from './roles/roles.ts'

/** A value, and the stretch of the copy that it is read off. */
export interface Reading extends Span {
  readonly value: string
}

/** Fields that a line gives or does not. */
export type LineField = 'bylines' | 'date'

export type NearChoice =
  /** Two lines might be the headline. */
  | { readonly kind: 'headline'; readonly taken: Reading; readonly other: Reading }
  /** What was taken for the byline might be something else. A line that reads as a date is one, whatever stands around it. */
  | { readonly kind: 'byline'; readonly taken: Reading; readonly instead: Role }
  /** What was not taken for a field might be it. */
  | { readonly kind: 'missed'; readonly name: LineField; readonly other: Reading }
  /** A text that was cut into several stories, or into none, might be one; `other` is its headline. */
  | { readonly kind: 'stories'; readonly count: number; readonly other: Reading }
