/** Files beside the masthead that the look names, a logo or a typeface: they are no copy and belong to no story, and nobody need hear it. */

import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

export function withoutWorn(problems: readonly Problem[], { look }: Paper): readonly Problem[] {
  if (look === undefined) return problems
  const faces = Object.values(look.faces).flatMap((face) => (face.kind === 'files' ? Object.values(face.files) : []))
  const worn = new Set([look.logo, look.icon, ...faces].flatMap((said) => (said === undefined ? [] : [said.text])))
  return problems.filter(({ code, file }) => !((code === 'lone-picture' || code === 'not-copy') && worn.has(file)))
}
