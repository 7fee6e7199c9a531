/** Front matter, as a rule of the desk. */

import { frontMatter } from '../front-matter.ts'
import { NOTHING, type Rule } from '../galley.ts'

/** `strict` for Markdown, where a first line `---` always opens it; `lenient` for plain text, where it may be copy. */
export function frontMatterOf(manner: 'strict' | 'lenient'): Rule {
  return { name: 'front-matter', read: (galley) => frontMatter(galley.copy, manner === 'strict') ?? NOTHING }
}
