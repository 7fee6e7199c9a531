/** The masthead's topics: names that are indexed wherever copy contains them. */

import { isMap } from 'yaml'
import { entriesOf, scalarText, unknownKeys, type YamlFile } from '../fields/yaml-file.ts'
import type { KnownTopic } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { slugOf } from '../slug.ts'

export function topicsOf(
  file: YamlFile,
  node: unknown,
): { value: readonly KnownTopic[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value: KnownTopic[] = []
  for (const entry of entriesOf(node)) {
    if (isMap(entry)) problems.push(...unknownKeys(file, entry, ['name', 'aliases', 'formerly', 'follow'], 'a topic'))
    const name = isMap(entry) ? scalarText(entry.get('name', true)) : scalarText(entry)
    if (name === null) {
      problems.push(
        file.problemAt(entry, {
          code: 'no-topic-name',
          reason: 'Found a topic without a name; expected a name, or a map with “name”.',
          hint: 'Write “- Harbour”, or “- name: Harbour”.',
        }),
      )
      continue
    }
    const list = (key: string) =>
      isMap(entry) ? entriesOf(entry.get(key, true)).flatMap((text) => scalarText(text) ?? []) : []
    value.push({
      name,
      aliases: list('aliases'),
      formerly: list('formerly').map((former) => slugOf(former)),
      follow: isMap(entry) && entry.get('follow') === true,
    })
  }
  return { value, problems }
}

/** The names under `ignore:`, which are never topics. */
export function ignoredIn(node: unknown): readonly string[] {
  return entriesOf(node).flatMap((text) => scalarText(text) ?? [])
}
