/** What is wrong with the front page that somebody has laid by hand, once it is known what the paper has. */

import type { Edition } from '../../edition/edition.ts'
import type { FrontEntry } from '../../flow/paper.ts'
import type { Problem } from '../../flow/problem.ts'
import { missedEntry } from '../../masthead/front-faults.ts'
import type { Held } from '../../register/held.ts'

/** @param held what is not published: of it nothing is said but that it is */
export function frontProblems({ front, stories }: Edition, held: readonly Held[]): readonly Problem[] {
  if (front.faults.length === 0) return []
  const known = stories.flatMap(({ headline, url }) => [headline, url])
  const headlines = held.flatMap(({ item }) =>
    item.kind === 'story' ? [plain(item.fields.headline?.value ?? '')] : [],
  )
  const isHeld = ({ text }: FrontEntry) =>
    plain(text) !== '' && headlines.some((headline) => headline.startsWith(plain(text)))
  return front.faults.map((fault) =>
    missedEntry(fault.kind === 'none' && isHeld(fault.entry) ? { entry: fault.entry, kind: 'held' } : fault, known),
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
