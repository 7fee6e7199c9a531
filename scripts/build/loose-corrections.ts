/** What a build tells of corrections that are of no story: where each stands in its copy. */

import { looseProblems } from '../edition/corrections/told.ts'
import type { Edition } from '../edition/edition.ts'
import type { Problem } from '../flow/problem.ts'
import type { Understood } from '../intake/understood.ts'
import { placesIn } from '../register/identity/item-place.ts'

export function looseCorrections({ loose }: Pick<Edition, 'loose'>, files: readonly Understood[]): Problem[] {
  if (loose.length === 0) return []
  const itemsOf = new Map(files.map(({ path, items }) => [path, items]))
  const placeOf = placesIn(files)
  return looseProblems(loose, ({ source, position }) => {
    const item = itemsOf.get(source)?.[position]
    if (item?.kind !== 'story') return { file: source, line: 1, column: 1 }
    return placeOf(source, item, item.fields.corrections?.[0])
  })
}
