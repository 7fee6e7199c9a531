/** The house style as its file has it: sorted, a line a piece of evidence, the same for the same style. */

import type { HouseStyle } from '../flow/paper.ts'
import { compare } from '../flow/problem.ts'
import { FIRST, VALUE } from './house-style.ts'

export function printHouseStyle({ from, roles, nameDay, frames, signs, steps }: HouseStyle): string {
  const lines = [
    `# How this paper sets its copy, learnt by “npx broadsheet learn” from ${from.length} files that were corrected.`,
    '# The desk adds it to what it knows. Delete this file, and it reads as it came.',
    'from:',
    ...from.map(([path, keys]) => `  ${quoted(path)}: ${keys.join(', ')}`),
  ]
  if (roles.length > 0) lines.push(`roles: ${roles.join(', ')}`)
  if (nameDay !== null) lines.push(`day in the name: ${nameDay.form}${nameDay.isFirst ? FIRST : ''}`)
  if (frames.length > 0) lines.push('frames:')
  lines.push(
    ...frames.map(({ role, before, after }) => `  - ${role}: ${quoted(`${before}${VALUE}${after}`)}`).sort(compare),
  )
  lines.push(
    ...weights(
      'signs',
      signs.map(([evidence, role, by]) => [evidence, `${role} ${by}`]),
    ),
  )
  lines.push(
    ...weights(
      'steps',
      steps.map(([joint, above, role, by]) => [joint, `${above}>${role} ${by}`]),
    ),
  )
  return `${lines.join('\n')}\n`
}

function weights(part: string, all: readonly (readonly [key: string, weight: string])[]): string[] {
  const byKey = Map.groupBy(all, ([key]) => key)
  const lines = [...byKey].map(([key, own]) => `  ${quoted(key)}: ${own.map(([, weight]) => weight).join(' ')}`)
  return lines.length === 0 ? [] : [`${part}:`, ...lines.sort(compare)]
}

/** In quotes, as YAML and JSON both read it. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
