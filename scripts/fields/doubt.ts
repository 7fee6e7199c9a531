/** Values of `embargo`, `publish`, `expires` and `until`: an instant, or the words as written where they are none. */

import { instantOf } from '../dates/instant.ts'
import { inRows, oneOf } from '../languages/languages.ts'

/** What is wrong with a value that is kept all the same: in doubt, an item is held. */
export interface Doubt {
  readonly severity: 'warning'
  readonly code: string
  readonly reason: string
  readonly hint: string
}

export interface InstantValue {
  readonly value: string
  readonly doubt: Doubt | null
}

/** Lets out whatever else says that it is held. */
export const NOW = 'now'

const AT_ONCE = new RegExp(
  `^(?:now|at once|immediate(?:ly)?|(?:up)?on receipt|at will|yes|true|${oneOf(inRows(({ answers }) => answers?.now))})$`,
  'iu',
)

const NONE = new RegExp(
  `^(?:none|no|nil|false|n/a|-+|lifted|over|${oneOf(inRows(({ answers }) => answers?.none))})[.!]?$`,
  'iu',
)

/** An embargo: what cannot be read holds the item. Null where there is none: `Embargo: none`. */
export function embargoValue(text: string): InstantValue | null {
  if (NONE.test(text)) return null

  return instantOr(text, {
    severity: 'warning',
    code: 'unread-embargo',
    reason: `Found the embargo “${text}”, which cannot be read as an instant; expected day and time in full, such as 2026-11-22 09:00 or 9 a.m. EST, November 22, 2026. The item is held, unless that day is over.`,
    hint: 'Write “embargo: 2026-11-22 09:00” into the sidecar, in the time zone of the paper, or “publish: now” to let it out.',
  })
}

/** The instant at which the editor wants it published, or `now`. */
export function publishValue(text: string): InstantValue {
  if (AT_ONCE.test(text)) return { value: NOW, doubt: null }
  return instantOr(text, {
    severity: 'warning',
    code: 'unread-publish',
    reason: `Found “publish: ${text}”, which cannot be read as an instant; expected “now”, or day and time in full, such as 2026-11-22 09:00. The item is held, unless that day is over.`,
    hint: 'Write “publish: 2026-11-22 09:00”, in the time zone of the paper, or “publish: now” to let it out.',
  })
}

/** The instant at which the item is taken off. One that cannot be read takes nothing off. */
export function expiresValue(text: string): InstantValue {
  return instantOr(text, {
    severity: 'warning',
    code: 'unread-expires',
    reason: `Found “expires: ${text}”, which cannot be read as an instant; expected day and time in full, such as 2026-11-22 09:00. The item does not expire.`,
    hint: 'Write “expires: 2026-11-22 09:00”, in the time zone of the paper.',
  })
}

/** The instant at which `lead` and `pin` count no more. With one that cannot be read they count until somebody takes them out. */
export function untilValue(text: string): InstantValue {
  const doubt: Doubt = {
    severity: 'warning',
    code: 'unread-until',
    reason: `Found “until: ${text}”, which cannot be read as an instant; expected a day, or day and time in full, such as 2026-11-22 09:00. The story keeps its place on the front page.`,
    hint: 'Write “until: 2026-11-22 09:00”, in the time zone of the paper.',
  }
  const { value } = instantOr(text, doubt)
  return instantOf(value).kind === 'instant' ? { value, doubt: null } : { value, doubt }
}

function instantOr(text: string, doubt: Doubt): InstantValue {
  const reading = instantOf(text)
  if (reading.kind === 'instant') return { value: reading.iso, doubt: null }
  return { value: text, doubt: reading.kind === 'yearless' ? null : doubt }
}
