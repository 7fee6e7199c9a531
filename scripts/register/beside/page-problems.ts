/** Pages that want what is another's: each is an error with its place, and does not stand. */

import type { Problem } from '../../flow/problem.ts'
import { foldAddress, isPageAddress } from '../address/address.ts'
import type { PlaceOfItem } from '../identity/item-place.ts'
import type { Register } from '../register.ts'
import type { WantedPage } from './indexes.ts'

/** The pages that may stand where they want to, and a problem for each other. */
export function apart(
  pages: readonly WantedPage[],
  register: Register,
  placeOf: PlaceOfItem,
  isPurged: (address: string) => boolean,
): { sound: WantedPage[]; problems: Problem[] } {
  const stories = storiesAt(register)
  const seen = new Map<string, WantedPage>()
  const sound: WantedPage[] = []
  const problems: Problem[] = []
  // Of two that want one address, who has it keeps it.
  const known = new Set((register.pages ?? []).flatMap((line) => (line.withdrawn === null ? [line.source] : [])))
  const inTurn = pages.toSorted((a, b) => Number(known.has(b.source)) - Number(known.has(a.source)))
  for (const page of inTurn) {
    const wrong = wrongOf(page, { stories, seen, isPurged })
    if (wrong === null) {
      seen.set(foldAddress(page.address), page)
      sound.push(page)
    } else {
      const place = page.item === null ? { file: page.source, line: 1, column: 1 } : placeOf(page.source, page.item)
      problems.push({ severity: 'error', ...wrong, ...place, line: 1, column: 1 })
    }
  }
  return { sound, problems }
}

/** Former addresses of stories, folded, with what each story is called: the others have a day in them. */
function storiesAt({ items }: Register): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ former, headline, source }) =>
      former.map((address) => [foldAddress(address), `the story “${headline}” (${source})`] as const),
    ),
  )
}

interface Taken {
  readonly stories: ReadonlyMap<string, string>
  readonly seen: ReadonlyMap<string, WantedPage>
  readonly isPurged: (address: string) => boolean
}

function wrongOf({ address, source }: WantedPage, taken: Taken): Pick<Problem, 'code' | 'reason' | 'hint'> | null {
  const rename = 'Give the file, or its folder, another name: a page stands where its name says.'
  if (!isPageAddress(address))
    return {
      code: 'own-address',
      reason: `Found ${source}, which would stand at ${address}; expected a name that the paper has no page of its own at.`,
      hint: rename,
    }
  const folded = foldAddress(address)
  const twin = taken.seen.get(folded)
  if (twin !== undefined)
    return {
      code: 'page-twice',
      reason: `Found ${source} and ${twin.source}, which both would stand at ${address}; expected one page at an address.`,
      hint: rename,
    }
  const story = taken.stories.get(folded)
  if (story !== undefined)
    return {
      code: 'address-taken',
      reason: `Found ${source}, which would stand at ${address}; that address belongs to ${story}, which names it in “formerly:”.`,
      hint: rename,
    }
  if (!taken.isPurged(address)) return null
  return {
    code: 'address-taken',
    reason: `Found ${source}, which would stand at ${address}; what stood there was purged by order, and nothing may stand there again.`,
    hint: rename,
  }
}
