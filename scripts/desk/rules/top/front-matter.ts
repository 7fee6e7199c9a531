/** Front matter, as a rule of the desk. */

import { frontMatter } from '../../fields/front-matter.ts'
import { type Galley, NO_CLAIMS, type Rule } from '../../galley.ts'

/** `strict` for Markdown, where a first line `---` always opens it; `lenient` for plain text, where it may be copy. */
export function frontMatterOf(manner: 'strict' | 'lenient'): Rule {
  // It opens the file; the documents below the first have none.
  const isTop = ({ copy, lines }: Galley) => lines[0]?.start === copy.lines[0]?.start
  return {
    name: 'front-matter',
    read: (galley) => (isTop(galley) ? frontMatter(galley.copy, manner === 'strict') : null) ?? NO_CLAIMS,
  }
}
