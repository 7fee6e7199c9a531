/** What is held, for `npm start`: its pages and their pictures, beside the paper and never in it. */

import { withHeldPictures } from '../../build/with-pictures.ts'
import type { Outcome } from '../../build.ts'
import { heldPages } from '../../edition/held.ts'
import type { Paths } from '../../paths.ts'
import { type PressedHeld, pressHeld } from '../../press/press-held.ts'
import type { Pressroom } from '../../press/render/pressroom.ts'
import { heldNote } from '../show/show-held.ts'

/**
 * Print the pages of what is held; of a paper that is in error, those that stand.
 *
 * @param now an instant in UTC
 */
export async function showHeld(
  outcome: Outcome,
  paths: Paths,
  pressroom: Pressroom,
  now: string,
): Promise<PressedHeld> {
  const { paper, sheets } = outcome
  if (paper === null || sheets === null) return { changed: [], problems: [] }
  const held = await withHeldPictures(outcome.held, paths)
  const addresses = new Set(sheets.pages.map(({ url }) => url))
  const pages = heldPages({ paper, held, now, addresses }, (one) => heldNote(one, paper.zone))
  return pressHeld(pages, sheets.shell, paths, pressroom)
}
