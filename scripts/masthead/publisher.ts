/** Who publishes, how to reach them, and on what terms others may use the text. */

import { isMap } from 'yaml'
import { scalarText, unknownKeys, type YamlFile } from '../fields/yaml-file.ts'
import type { Licence, Publisher } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

interface Read<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

const PUBLISHER_KEYS = ['name', 'editor', 'email', 'phone', 'address', 'url'] as const

/** A name alone, or a map. @param paper is who publishes where nobody is named. */
export function publisherOf(file: YamlFile, node: unknown, paper: string): Read<Publisher> {
  const map = isMap(node) ? node : null
  const text = (key: (typeof PUBLISHER_KEYS)[number]) => scalarText(map?.get(key, true))?.trim() || null
  const value: Publisher = {
    name: (map === null ? scalarText(node)?.trim() : text('name')) || paper,
    editor: text('editor'),
    email: text('email'),
    phone: text('phone'),
    address: text('address'),
    url: text('url'),
  }
  if (map === null) return { value, problems: [] }
  const url = webAddress(file, map.get('url', true), 'the publisher')
  return { value, problems: [...unknownKeys(file, map, PUBLISHER_KEYS, 'the publisher'), ...url] }
}

/** `licence: CC BY 4.0`, or a map with the name and the address of its text. */
export function licenceOf(file: YamlFile, node: unknown): Read<Licence | null> {
  if (!isMap(node)) {
    const name = scalarText(node)?.trim()
    return { value: name ? { name, url: null } : null, problems: [] }
  }
  const problems = [
    ...unknownKeys(file, node, ['name', 'url'], 'the licence'),
    ...webAddress(file, node.get('url', true), 'the licence'),
  ]
  const url = scalarText(node.get('url', true))
  const name = scalarText(node.get('name', true)) ?? url
  if (name === null)
    problems.push(
      file.problemAt(node, {
        code: 'no-licence-name',
        reason: 'Found a licence without a name; expected “name”, and perhaps “url”.',
        hint: 'Write “licence: CC BY 4.0”, or a map with “name: CC BY 4.0” and “url: …”.',
      }),
    )
  return { value: name === null ? null : { name, url }, problems }
}

/** The problem with a value that should be the address of a web page; nothing where there is none. */
function webAddress(file: YamlFile, node: unknown, whose: string): Problem[] {
  const text = scalarText(node)
  if (text === null || (/^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text))) return []
  return [
    file.problemAt(node, {
      code: 'bad-url',
      reason: `Found the address “${text}” of ${whose}; expected a web address such as https://example.org/.`,
      hint: 'Begin with https:// or http://.',
    }),
  ]
}
