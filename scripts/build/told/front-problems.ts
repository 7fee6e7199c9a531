/** What is wrong with the front page that somebody has laid by hand, once it is known what the paper has. */

import type { Edition } from '../../edition/edition.ts'
import type { FrontEntry } from '../../flow/paper.ts'
import type { Problem } from '../../flow/problem.ts'
import { missedEntry } from '../../masthead/front-faults.ts'
import type { Held } from '../../register/held.ts'
import type { Register } from '../../register/register.ts'

/**
 * @param held what is not published: of it nothing is said but that it is
 * @param items all that was ever published
 */
export function frontProblems(
  { front, stories }: Edition,
  held: readonly Held[],
  { items }: Pick<Register, 'items'>,
): readonly Problem[] {
  if (front.faults.length === 0) return []
  const known = stories.flatMap(({ headline, url }) => [headline, url])
  const headlines = held.flatMap(({ item }) =>
    item.kind === 'story' ? [plain(item.fields.headline?.value ?? '')] : [],
  )
  const isHeld = ({ text }: FrontEntry) =>
    plain(text) !== '' && headlines.some((headline) => headline.startsWith(plain(text)))
  return front.faults.map((fault) => {
    const { entry } = fault
    if (fault.kind === 'none' && isHeld(entry)) return missedEntry({ entry, kind: 'held' }, known)
    return missedEntry(fault.kind === 'none' && isGone(entry, items) ? { entry, kind: 'gone' } : fault, known)
  })
}

/** The register has the beginning of a headline, of 120 letters: so long a one may go on. */
const CUT = 115

/** Whether an entry is the headline of a story that was taken off or has expired, or its beginning. */
function isGone({ text }: FrontEntry, items: Register['items']): boolean {
  const name = plain(text)
  return (
    name !== '' &&
    items.some(
      ({ kind, headline, withdrawn, expired, twin }) =>
        kind === 'story' &&
        (withdrawn ?? expired) != null &&
        twin === undefined &&
        (headline === name || headline.startsWith(`${name} `) || (headline.length >= CUT && name.startsWith(headline))),
    )
  )
}

function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}
