/** What a build tells of corrections and translations that are of no story, and of series: where each stands in its copy. */

import { looseProblems } from '../../edition/corrections/told.ts'
import type { Edition } from '../../edition/edition.ts'
import { seriesProblems } from '../../edition/threads/told.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Understood } from '../../intake/understood.ts'
import { placesIn } from '../../register/identity/item-place.ts'

export function looseCorrections(
  { loose, shelves }: Pick<Edition, 'loose' | 'shelves'>,
  files: readonly Understood[],
): Problem[] {
  if (loose.length === 0 && shelves.series.length === 0) return []
  const itemsOf = new Map(files.map(({ path, items }) => [path, items]))
  const placeOf = placesIn(files)
  const own = looseProblems(loose, ({ source, position }, is) => {
    const item = itemsOf.get(source)?.[position]
    if (item?.kind !== 'story') return { file: source, line: 1, column: 1 }
    const { corrections = [], corrects, translates } = item.fields
    const said = is === 'translation' ? [translates] : [corrects, ...corrections]
    return placeOf(
      source,
      item,
      said.find((field) => (field?.line ?? field?.span) !== undefined),
    )
  })
  const series = seriesProblems(shelves.series, ({ source, headline }) => {
    const item = itemsOf.get(source)?.find((one) => one.kind === 'story' && one.fields.headline?.value === headline)
    return item === undefined ? { file: source, line: 1, column: 1 } : placeOf(source, item)
  })
  return [...own, ...series]
}
