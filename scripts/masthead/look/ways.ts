/** Ways into the paper, as the look lists them: `Culture`, `search`, `About us: /about/`. */

import { isMap } from 'yaml'
import { keyText, type YamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Way } from '../../flow/wear/look.ts'
import { type Read, saidIn } from './said.ts'

/** @param where they stand, for a problem with one */
export function waysIn(file: YamlFile, entries: readonly unknown[], where: string): Read<readonly Way[]> {
  const problems: Problem[] = []
  const value = entries.flatMap((entry): Way[] => {
    if (!isMap(entry)) {
      const to = saidIn(file, entry)
      if (to !== null) return [{ text: null, to }]
      problems.push(noWay(file, entry, where))
      return []
    }
    return entry.items.flatMap((pair): Way[] => {
      const to = saidIn(file, pair.value)
      if (to !== null) return [{ text: keyText(pair), to }]
      problems.push(noWay(file, pair.key, where))
      return []
    })
  })
  return { value, problems }
}

function noWay(file: YamlFile, node: unknown, where: string): Problem {
  return file.problemAt(node, {
    code: 'bad-way',
    reason: `Found an entry of the ${where} that leads nowhere; expected the name of a section or a page, or a name and an address.`,
    hint: 'Write “- Culture”, or “- About us: /about/”, or “- Our shop: https://shop.example.org/”.',
  })
}
