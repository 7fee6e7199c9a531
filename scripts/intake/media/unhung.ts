/** Pictures of a mail, a Word file or a page that no story of it has: its editor hears of them. */

import { picturesLeft } from '../../copy/formats/notices.ts'
import type { Copy } from '../../flow/copy.ts'
import type { Item } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'

export function unhung({ path, structure }: Copy, items: readonly Item[]): Problem[] {
  const hung = new Set(
    items.flatMap((item) => (item.kind === 'story' ? (item.pictures ?? []) : [])).map(({ file }) => file),
  )
  const left = (structure?.pictures ?? []).filter(({ file }) => !hung.has(file))
  if (left.length === 0) return []
  return [
    picturesLeft(
      path,
      left.map(({ file, alt }) => alt ?? file.slice(file.lastIndexOf('/') + 1)),
    ),
  ]
}
