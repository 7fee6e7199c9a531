/** The masthead's topics, which are indexed wherever copy contains them, and its bylines: names with their other spellings. */

import { isMap } from 'yaml'
import { didYouMean } from '../fields/keys.ts'
import { entriesOf, scalarText, unknownKeys, type YamlFile } from '../fields/yaml-file.ts'
import type { NameKind } from '../flow/item.ts'
import type { KnownTopic } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import { slugOf } from '../slug.ts'

/** What an editor may say that a topic is. */
const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'body',
  organization: 'body',
  event: 'event',
  other: 'topic',
}

const KEYS = ['name', 'aliases', 'formerly', 'follow']

export function topicsOf(
  file: YamlFile,
  node: unknown,
  noun: 'a topic' | 'a byline',
): { value: readonly KnownTopic[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const value: KnownTopic[] = []
  const keys = noun === 'a topic' ? [...KEYS, 'kind'] : KEYS
  for (const entry of entriesOf(node)) {
    if (isMap(entry)) problems.push(...unknownKeys(file, entry, keys, noun))
    const name = isMap(entry) ? scalarText(entry.get('name', true)) : scalarText(entry)
    if (name === null) {
      problems.push(nameless(file, entry, noun))
      continue
    }
    const list = (key: string) =>
      isMap(entry) ? entriesOf(entry.get(key, true)).flatMap((text) => scalarText(text) ?? []) : []
    const kind = isMap(entry) && noun === 'a topic' ? kindOf(file, entry.get('kind', true)) : null
    if (kind !== null && typeof kind !== 'string') problems.push(kind)
    value.push({
      name,
      aliases: list('aliases'),
      formerly: list('formerly').map((former) => slugOf(former)),
      follow: isMap(entry) && entry.get('follow') === true,
      ...(typeof kind === 'string' ? { kind } : {}),
    })
  }
  return { value, problems }
}

function nameless(file: YamlFile, entry: unknown, noun: 'a topic' | 'a byline'): Problem {
  if (noun === 'a topic')
    return file.problemAt(entry, {
      code: 'no-topic-name',
      reason: 'Found a topic without a name; expected a name, or a map with “name”.',
      hint: 'Write “- Harbour”, or “- name: Harbour”.',
    })
  return file.problemAt(entry, {
    code: 'no-byline-name',
    reason: 'Found a byline without a name; expected a name, or a map with “name”.',
    hint: 'Write “- Mette Lindgard”, or “- name: Mette Lindgard”.',
  })
}

/** Null where nothing is said. */
function kindOf(file: YamlFile, node: unknown): NameKind | Problem | null {
  const said = scalarText(node)
  if (said === null) return null
  const kind = KINDS[said.trim().toLowerCase()]
  if (kind !== undefined) return kind
  const meant = didYouMean(said, Object.keys(KINDS))
  return file.problemAt(node, {
    code: 'unknown-topic-kind',
    reason: `Found the kind “${said}” of a topic; expected person, place, organisation, event or other.`,
    hint: meant === null ? 'Write one of them, or delete the line.' : `Did you mean “${meant}”?`,
  })
}

/** The names under `ignore:`, which are never topics. */
export function ignoredIn(node: unknown): readonly string[] {
  return entriesOf(node).flatMap((text) => scalarText(text) ?? [])
}
