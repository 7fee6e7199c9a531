/**
 * Notices of a section that no copy has: they are shown nowhere. Where the masthead lists its sections, copy alone
 * tells that (`unlisted-section`); without a list, only once it is known which sections the paper has.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeKey } from '../../edition/beside/matter.ts'
import type { Edition } from '../../edition/edition.ts'
import { didYouMean } from '../../fields/keys.ts'
import { placeOf } from '../../flow/copy.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Understood } from '../../intake/understood.ts'

/** @param content the content folder, where a sidecar says the place */
export function noticesNowhere(
  { paper, shelves }: Pick<Edition, 'paper' | 'shelves'>,
  files: readonly Understood[],
  content: string,
): Problem[] {
  if (paper.sections.length > 0) return []
  const known = new Set(shelves.section.map(({ url }) => url))
  const names = ['front', 'story', 'section', ...shelves.section.map(({ name }) => name)]
  return files.flatMap((file) => {
    const [item] = file.items
    if (item?.kind !== 'story' || item.beside?.kind !== 'notice') return []
    return item.beside.places.flatMap((place): Problem[] => {
      if (typeof place === 'string' || known.has(placeKey(place, paper))) return []
      const meant = didYouMean(place.section, names)
      return [
        {
          severity: 'warning',
          code: 'unlisted-section',
          ...placeIn(file, place.section, content),
          reason: `Found “${place.section}” as the place of a notice, a section of which the paper has no copy; expected ${names.join(', ')}. The notice is not shown there.`,
          hint: `${meant === null ? 'Mend the name.' : `Did you mean “${meant}”?`} Nothing needs doing if the section is to come.`,
        },
      ]
    })
  })
}

/** Where the name stands: in the copy, or in the sidecar, which is read for that alone. */
function placeIn(
  { path, sidecar, copy }: Understood,
  name: string,
  content: string,
): Pick<Problem, 'file' | 'line' | 'column'> {
  if (sidecar !== undefined) {
    const lines = readFileSync(join(content, sidecar), 'utf8').split('\n')
    const line = lines.findIndex((one) => /^\s*[^#\s]/.test(one) && one.includes(name))
    if (line >= 0) return { file: sidecar, line: line + 1, column: (lines[line]?.indexOf(name) ?? 0) + 1 }
  }
  const offset = copy?.text.indexOf(name) ?? -1
  return copy === null || offset < 0 ? { file: path, line: 1, column: 1 } : { file: path, ...placeOf(copy, offset) }
}
