/** From a key and the text behind it to claims on the galley, or to the problem with it. */

import { type Key, wordOf } from '../../fields/keys.ts'
import { readValue } from '../../fields/values.ts'
import { type Copy, placeOf, type Span } from '../../flow/copy.ts'
import type { Origin } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import { drop, fieldClaim, fieldInPassing } from '../claims.ts'
import type { Claim } from '../galley.ts'

interface Asked {
  readonly copy: Copy
  readonly key: Key
  /** The key as written. */
  readonly word: string
  readonly value: string
  /** What the claims cover: the whole line or lines, key included. */
  readonly span: Span
  /** Where the value begins, for a problem's place. */
  readonly at: number
  readonly origin: Origin
  /** In front matter, where a key is surely one. */
  readonly isMarked?: boolean
}

/**
 * The claims for one key. What gives no value is dropped under the key's name,
 * so that it is in the report.
 */
export function fieldClaims(asked: Asked): { claims: Claim[]; problems: Problem[] } {
  const { copy, key, span, origin } = asked
  const value = readValue(key, key === 'hold' ? `${asked.word}: ${asked.value}` : asked.value, asked.isMarked)
  const dropped = drop(`header ${wordOf(key)}`, span)
  if (value.kind === 'wrong') {
    const { severity, code, reason, hint, ahead } = value
    return {
      // A date that may lie ahead holds the item: as a `publish` of the desk's, which any other overrules.
      claims: ahead === undefined ? [dropped] : [dropped, fieldInPassing('publish', ahead, span, 'drafted')],
      problems: [{ severity, code, file: copy.path, ...placeOf(copy, asked.at), reason, hint }],
    }
  }
  // `draft: false` on top of the copy overrules nothing below it.
  if (value.values.length === 0 || (key === 'hold' && value.values[0] === 'no'))
    return { claims: [dropped], problems: [] }
  const at = value.at === undefined ? {} : { at: value.at }
  return {
    claims: value.values.map((text) => fieldClaim(key, text, span, { origin, ...at })),
    problems: value.doubt === undefined ? [] : [{ ...value.doubt, file: copy.path, ...placeOf(copy, asked.at) }],
  }
}
