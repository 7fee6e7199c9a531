/** What the newest day shows as a mail: plain values, as `../views.ts` has them for pages. */

import type { OtherTongue, Spoken } from '../../../flow/item.ts'
import type { BriefLine } from '../shared.ts'

/** A story in a mail. */
export interface MailLine extends Spoken {
  readonly url: string
  readonly headline: string
  readonly dek: string | null
  readonly opening: string
  readonly tongues?: readonly OtherTongue[]
}

/** `/newsletter/`: the newest day as a mail, in any form. */
export interface NewsletterView {
  readonly day: string
  readonly dayUrl: string
  /** When something of it was last filed or revised: an instant in UTC. */
  readonly changed: string
  /** Its opening is its first paragraph; null of a day of briefs. */
  readonly lead: MailLine | null
  /** What is in no section has no name. */
  readonly sections: readonly { readonly name: string | null; readonly stories: readonly MailLine[] }[]
  readonly briefs: readonly BriefLine[]
  /** Whether all of the day stands in it. */
  readonly isWhole: boolean
  /** What was said of a story on the day, below its headline. */
  readonly corrected: readonly (MailLine & { readonly text: string })[]
}
