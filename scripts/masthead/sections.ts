/** The masthead's sections: names, or maps with a name, a slug and what it was called before. */

import { isMap } from 'yaml'
import { entriesOf, scalarText, unknownKeys, type YamlFile } from '../fields/yaml-file.ts'
import type { Section } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { slugOf } from '../slug.ts'

export function sectionsOf(file: YamlFile, node: unknown): { value: readonly Section[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value: Section[] = []
  const slugs = new Set<string>()
  for (const entry of entriesOf(node)) {
    if (isMap(entry)) problems.push(...unknownKeys(file, entry, ['name', 'slug', 'formerly'], 'a section'))
    const name = isMap(entry) ? scalarText(entry.get('name', true)) : scalarText(entry)
    if (name === null) {
      problems.push(
        file.problemAt(entry, {
          code: 'no-section-name',
          reason: 'Found a section without a name; expected a name, or a map with “name”.',
          hint: 'Write “- World”, or “- name: World”.',
        }),
      )
      continue
    }
    const slug = slugOf((isMap(entry) ? scalarText(entry.get('slug', true)) : null) ?? name)
    const formerly = isMap(entry)
      ? entriesOf(entry.get('formerly', true))
          .flatMap((former) => scalarText(former) ?? [])
          .map((former) => slugOf(former))
      : []
    if (slugs.has(slug))
      problems.push(
        file.problemAt(entry, {
          code: 'section-twice',
          reason: `Found the section “${name}” twice; expected each address once.`,
          hint: 'Take one out, or give one of them a “slug:”.',
        }),
      )
    slugs.add(slug)
    value.push({ slug, name, formerly })
  }
  return { value, problems }
}
