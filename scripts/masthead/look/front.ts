/** How much stands on the front page: `front: { seconds: 2, thirds: 6, latest: 6, briefs: 24, rail: no }`. */

import { isMap, isScalar } from 'yaml'
import { scalarText, unknownKeys, type YamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'
import { FRONT_PARTS, type FrontCounts } from '../../flow/wear/look.ts'
import type { Read } from './said.ts'

/** Up to how many there can be of each. */
const MOST: Readonly<Record<(typeof FRONT_PARTS)[number], number>> = { seconds: 3, thirds: 12, latest: 12, briefs: 60 }

/** Null where nothing is said. */
export function countsOf(file: YamlFile, node: unknown): Read<FrontCounts | null> {
  if (node === null || node === undefined) return { value: null, problems: [] }
  if (!isMap(node)) {
    const problem = file.problemAt(node, {
      code: 'bad-look',
      reason: `Found “front: ${scalarText(node) ?? 'a list'}”; expected some of ${FRONT_PARTS.join(', ')} and rail below it.`,
      hint: 'Write “front: { seconds: 2, thirds: 6, rail: no }”.',
    })
    return { value: null, problems: [problem] }
  }
  const problems: Problem[] = [...unknownKeys(file, node, [...FRONT_PARTS, 'rail'], 'the front page')]
  const counts = FRONT_PARTS.flatMap((part): [string, number][] => {
    const said = scalarText(node.get(part, true))
    if (said === null) return []
    if (/^\d{1,3}$/.test(said) && Number(said) <= MOST[part]) return [[part, Number(said)]]
    problems.push(
      file.problemAt(node.get(part, true), {
        code: 'bad-count',
        reason: `Found “${part}: ${said}”; expected a number from 0 to ${MOST[part]}.`,
        hint: `Write how many there may be, such as “${part}: 2”.`,
      }),
    )
    return []
  })
  const rail = railOf(file, node.get('rail', true))
  return { value: { ...Object.fromEntries(counts), ...rail.value }, problems: [...problems, ...rail.problems] }
}

/** YAML 1.2 reads `no` as a word. */
function railOf(file: YamlFile, node: unknown): Read<Pick<FrontCounts, 'rail'>> {
  const said = isScalar(node) ? String(node.value).toLowerCase() : null
  if (said === 'no' || said === 'false') return { value: { rail: false }, problems: [] }
  if (said === null || said === 'yes' || said === 'true') return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: 'bad-look',
    reason: `Found “rail: ${said}”; expected yes or no.`,
    hint: 'Write “rail: no” for a front page without the column of the latest and the briefs, or take it out.',
  })
  return { value: {}, problems: [problem] }
}
