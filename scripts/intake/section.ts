/** The section of an item: what the copy or its sidecar says, else the first folder that is not a number. */

import { didYouMean } from '../fields/keys.ts'
import { type Beside, besideAt } from '../flow/beside/beside.ts'
import type { Field, Item } from '../flow/item.ts'
import type { Paper, Section } from '../flow/paper.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { isDraftsFolder } from '../release/held-place.ts'
import { slugOf } from '../slug.ts'

/** The section that a folder names, or null: `2026/11/a.txt` and `a.txt` are in none. */
export function folderSection(path: string): Field | null {
  const name = path
    .split('/')
    .slice(0, -1)
    .find((folder) => !/^\d+$/.test(folder) && !isDraftsFolder(folder))
  return name === undefined ? null : { value: name, origin: 'folder' }
}

/** Whether a file is a page or a notice, by its folder; not where the masthead has a section of that name. */
export function besideIn(path: string, paper: Paper): Beside['kind'] | null {
  const kind = besideAt(path)
  if (kind === null || listedSection(paper, path.slice(0, path.indexOf('/'))) !== null) return null
  return kind
}

/** The item with the section of its folder, unless it names one itself. */
export function inFolder(item: Item, path: string): Item {
  const section = folderSection(path)
  if (section === null || item.fields.section !== undefined) return item
  return item.kind === 'story'
    ? { ...item, fields: { ...item.fields, section } }
    : { ...item, fields: { ...item.fields, section } }
}

/** The masthead's section that a name means, by name, slug or former slug; null if it lists no such one. */
export function listedSection(paper: Paper, name: string): Section | null {
  const slug = slugOf(name)
  return (
    paper.sections.find(
      (section) => section.slug === slug || slugOf(section.name) === slug || section.formerly.includes(slug),
    ) ?? null
  )
}

/** An error for each section that the masthead does not list, if it lists any. */
export function unlistedSections(
  items: readonly Item[],
  paper: Paper,
  at: (field: Field) => { file: string; line: number; column: number; frame?: string },
): Problem[] {
  if (paper.sections.length === 0) return []
  const asked = new Map(
    items.flatMap(({ fields: { section } }) => (section === undefined ? [] : [[section.value, section] as const])),
  )
  return [...asked.values()]
    .filter((field) => listedSection(paper, field.value) === null)
    .sort((a, b) => compare(a.value, b.value))
    .map((field) => {
      const names = paper.sections.map((section) => section.name)
      const meant = didYouMean(field.value, names)
      return {
        severity: 'error' as const,
        code: 'unlisted-section',
        ...at(field),
        reason: `Found the section “${field.value}”${field.origin === 'folder' ? ' (the name of the folder)' : ''}, which the masthead does not list; expected ${names.join(', ')}.`,
        hint:
          meant === null
            ? 'Correct it, or list it under “sections:” in masthead.yaml.'
            : `Did you mean “${meant}”? Else list it under “sections:” in masthead.yaml.`,
      }
    })
}
