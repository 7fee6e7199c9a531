/** What the rules made of typed copy, as evidence for the roles of its lines. */

import type { Claim, Galley } from '../galley.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { evidenceOf } from '../roles/evidence/evidence.ts'
import { roleLinesOf } from '../roles/lines.ts'
import type { Weighing } from '../roles/read-roles.ts'
import type { RoleLine } from '../roles/role-line.ts'

/** @param galley with nothing on it @param marked the same by the rules */
export function weighTyped(galley: Galley, marked: Galley): Weighing {
  const lines = endsOf(roleLinesOf(galley))
  const found = lines.map(({ free }) => {
    const own = marked.claims.filter(({ span }) => span.start < free.end && span.end > free.start)
    return [...new Set(own.map(nameOf))].sort()
  })
  const first = found.findIndex((names) => names.includes('paragraph'))
  const last = found.findLastIndex((names) => names.includes('paragraph'))
  const said = (at: number) => found[at]?.join('+') || (found[at] === undefined ? '^' : 'none')
  const evidence = evidenceOf(lines)
  return {
    lines,
    evidence: evidence.map((names, at) => {
      const where = at < first ? 'above' : at > last ? 'below' : 'in'
      const gaps = Math.min(2, lines[at]?.blanks ?? 0)
      return [
        ...names,
        ...(found[at] ?? []).map((name) => `r=${name}`),
        `r=${said(at)}`,
        `r<${said(at - 1)}>${said(at)}`,
        `r>${said(at)}>${said(at + 1)}`,
        `r-${said(at - 1)}`,
        `r+${said(at + 1)}`,
        `r${where}`,
        `r${where}=${said(at)}`,
        `r${gaps}=${said(at)} ${names[0 + 1]}`,
      ]
    }),
  }
}

/** Prose of so many lines below the head, and above the foot, is looked at: what stands between is the body's. */
const PROSE = { top: 3, foot: 2 }

function endsOf(lines: readonly RoleLine[]): readonly RoleLine[] {
  const prose = lines.flatMap(({ free }, at) => (isPageProseText(free.text) ? [at] : []))
  const top = prose[PROSE.top - 1] ?? lines.length
  const foot = prose.at(-PROSE.foot) ?? 0
  return foot > top ? lines.filter((_, at) => at <= top || at >= foot) : lines
}

function nameOf(claim: Claim): string {
  switch (claim.kind) {
    case 'field':
      return claim.name
    case 'dropped':
      return `-${claim.rule}`
    case 'block':
      return claim.block.kind
    default:
      return claim.kind
  }
}
