/** Take up: a file's copy, cut into its documents, and the rules that it is read by. */

import { formatOf } from '../../copy/formats/format.ts'
import type { Copy, Line } from '../../flow/copy.ts'
import { type Galley, galleyOf, type Rule } from '../galley.ts'
import { piecesOf } from '../lines/cut/pieces.ts'
import { documentsIn } from '../lines/documents.ts'
import { type Unmarked, unmarked } from '../lines/line-marks.ts'
import { undivided } from '../lines/narrow.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { MARKDOWN, PAGE, PLAIN, SAVED } from '../order.ts'
import { cutInto, ownStories } from '../own/stories.ts'
import { isPage } from '../roles/page.ts'
import { wasCopied } from './copied.ts'

/** A file as the desk takes it up: cut into documents, with the rules that each is read by. */
export interface TakenUp extends Unmarked {
  readonly rules: readonly Rule[]
  readonly documents: readonly (readonly Line[])[]
  /** Lines between documents. */
  readonly rulers: readonly Line[]
  /** Whether a page says that it is one story. */
  readonly isOne: boolean
}

/**
 * By which rules a document of a file is read: what was copied from a page by its own.
 *
 * @param isOfPage whether it was: whoever learns asks the signs alone, or weights would come of weights
 */
export function rulesFor(
  galley: Galley,
  rules: readonly Rule[],
  isOfPage: (galley: Galley) => boolean = wasCopied,
): readonly Rule[] {
  const { structure, lines } = galley.copy
  if (rules !== PLAIN) return rules
  // A piece of a page without a long sentence is a headline, a list, a table.
  const isSaved = structure?.lines !== undefined && lines.some(({ text }) => isPageProseText(text.trim()))
  return isSaved || isOfPage(galley) ? PAGE : PLAIN
}

/** Markdown is one document, of the lines as they are; a page says how many it is; plain text may hold several. */
export function takeUp(copy: Copy, isOfPage: (galley: Galley) => boolean = wasCopied): TakenUp {
  // A page under the name of Markdown was read as the page that it is.
  if (copy.structure === undefined && formatOf(copy.path) === 'markdown')
    return {
      rules: MARKDOWN,
      documents: [copy.lines],
      lines: copy.lines,
      rulers: [],
      marks: [],
      replies: [],
      isOne: false,
    }
  const unquoted = unmarked(undivided(piecesOf(copy.lines)))
  const stories = ownStories(copy)
  if (stories === null) {
    const several = documentsIn(unquoted.lines)
    const whole = galleyOf(copy, unquoted.lines)
    // Whatever rulers stand on a page, it is one; what only looks like one may be several texts with rulers between.
    const isOne = isPage(whole) || (several.rulers.length === 0 && isOfPage(whole))
    return isOne
      ? { ...unquoted, documents: [unquoted.lines], rulers: [], rules: PLAIN, isOne }
      : { ...unquoted, ...several, rules: PLAIN, isOne }
  }
  const documents = stories === 'one' ? [unquoted.lines] : cutInto(stories, unquoted.lines)
  return { ...unquoted, documents, rulers: [], rules: SAVED, isOne: stories === 'one' }
}
