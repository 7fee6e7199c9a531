/** The masthead's sections: names, or maps with a name, a slug, what it was called before, and how its pages are laid out. */

import { isMap } from 'yaml'
import { didYouMean } from '../fields/keys.ts'
import { entriesOf, scalarText, unknownKeys, type YamlFile } from '../fields/yaml-file.ts'
import { LISTINGS, type Section } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { slugOf } from '../slug.ts'

export function sectionsOf(file: YamlFile, node: unknown): { value: readonly Section[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value: Section[] = []
  const slugs = new Set<string>()
  for (const entry of entriesOf(node)) {
    if (isMap(entry)) problems.push(...unknownKeys(file, entry, ['name', 'slug', 'formerly', 'layout'], 'a section'))
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
    const layout = isMap(entry) ? layoutOf(file, entry.get('layout', true), problems) : undefined
    value.push({ slug, name, formerly, ...(layout === undefined ? {} : { layout }) })
  }
  return { value, problems }
}

const LAYOUTS = [...LISTINGS, 'stories'] as const

/** How the pages of a section are to be laid out; what is no layout is told, and the section's name decides. */
function layoutOf(file: YamlFile, node: unknown, problems: Problem[]): Section['layout'] {
  const text = scalarText(node)
  if (text === null) return undefined
  const layout = LAYOUTS.find((known) => known === text.trim().toLowerCase())
  if (layout !== undefined) return layout
  const meant = didYouMean(text, LAYOUTS)
  problems.push(
    file.problemAt(node, {
      code: 'unknown-layout',
      reason: `Found the layout “${text}”; expected ${LAYOUTS.join(', ')}.`,
      hint: meant === null ? 'Take it out: the name of the section decides then.' : `Did you mean “${meant}”?`,
    }),
  )
  return undefined
}
