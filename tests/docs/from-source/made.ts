/** What is made from the source: the files, by their paths in the checkout, and the text of each. */

import { keysPage } from './keys.ts'
import { problemsPage } from './problems.ts'
import { schemas } from './schemas.ts'

export function made(): ReadonlyMap<string, string> {
  return new Map([['docs/key-names.md', keysPage()], ['docs/problems.md', problemsPage()], ...schemas()])
}
