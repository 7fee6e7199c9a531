/** Writing the editions: whole, in one step, and only where they are others than they were. */

import { replaceFile, textOf } from '../disk/text-file.ts'
import type { EditionLine } from '../edition/edition.ts'
import { printEditions } from '../edition/past/editions.ts'
import type { Paths } from '../paths.ts'

export function writeEditions({ editions }: Pick<Paths, 'editions'>, lines: readonly EditionLine[]): void {
  const text = printEditions(lines)
  if (text !== (textOf(editions) ?? '')) replaceFile(editions, text)
}
