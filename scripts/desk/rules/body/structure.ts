/**
 * The blocks of a body that a file's markup knows for sure: headings, lists, quotes
 * and tables of pages, mail and Word files. It is evidence, and laid when the rules
 * for furniture are through, of what they left free: a list may be a site's menu.
 */

import type { Galley, Markup, Rule } from '../../galley.ts'
import { claimOfMarked, outermost } from '../../lines/marked-blocks.ts'

export const structure: Rule = { name: 'structure', read }

/** Headings, list items, quotes and tables of which every line is still free. */
function read(galley: Galley): Markup {
  return { claims: outermost((galley.copy.structure?.blocks ?? []).flatMap((block) => claimOfMarked(galley, block))) }
}
