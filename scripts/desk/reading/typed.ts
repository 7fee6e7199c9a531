/**
 * Typed copy made ready to be given roles: the lines above its text and below it, with a
 * little of the text, and what the rules made of them as evidence beside what the lines
 * say themselves.
 */

import type { Fields } from '../../flow/item.ts'
import type { Claim, Galley } from '../galley.ts'
import { labelledHeadline } from '../head/looks.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { endsLikeProse, measureOf } from '../lines/shapes.ts'
import { evidenceOf } from '../roles/evidence/evidence.ts'
import { setEvidence } from '../roles/evidence/set-evidence.ts'
import { roleLinesOf } from '../roles/lines.ts'
import type { Weighing } from '../roles/read-roles.ts'
import type { RoleLine } from '../roles/role-line.ts'
import { roleSet } from '../roles/roles.ts'
import { byOpener } from '../signs/byline.ts'
import { isNamedLife } from '../signs/weekly/lives.ts'
import { isNamedHeadline } from './field-label.ts'
import { touches } from './marks.ts'

/** @param galley with nothing on it @param marked the same with its rules on it @returns null if its ends have too many lines */
export function weighTyped(galley: Galley, marked: Galley): Weighing | null {
  const lines = endsOf(roleLinesOf(galley))
  if (lines.length > MOST) return null
  const found = lines.map(({ free, lines: wrapped }) =>
    namesOn(marked, { start: free.start, end: wrapped.at(-1)?.end ?? free.end }),
  )
  const own = evidenceOf(lines)
  const set = setEvidence(lines)
  const placeOf = placesAmong(found)
  const evidence = own.map((names, at) => [
    ...names,
    ...(set[at] ?? []),
    ...evidenceOfRules(found, lines, at, names[1] ?? '', placeOf(at)),
  ])
  const isFixed = (line: RoleLine, at: number) => isTitle(line, lines[at + 1], found[at] ?? [], galley)
  return { lines: lines.map((line, at) => (isFixed(line, at) ? titled(line) : line)), evidence }
}

const HEADLINE = roleSet('headline')

/** What is a headline by its form, where the rules found it on top: `Titel: Fähre verkauft`, a heading of Markdown, `Edith Marsh, 1931–2026`, `Live: …`. */
function isTitle({ free }: RoleLine, below: RoleLine | undefined, found: readonly string[], { copy }: Galley): boolean {
  if (!found.includes('headline')) return false
  if (isNamedLife(free.text) || isNamedLife(`${free.text}, ${below?.free.text ?? ''}`)) return true
  if (isNamedHeadline(free.text) || labelledHeadline(free.text) !== null) return true
  return /^\s*#{1,6}[ \t]+$/u.test(copy.text.slice(free.line.start, free.start))
}

function titled(line: RoleLine): RoleLine {
  return { ...line, page: { ...line.page, may: HEADLINE } }
}

/** Prose of so many lines below the head, and above the foot, is looked at: what stands between is the body's. */
const PROSE = { top: 3, foot: 2 }

function endsOf(lines: readonly RoleLine[]): readonly RoleLine[] {
  const prose = lines.flatMap(({ free }, at) => (isPageProseText(free.text) ? [at] : []))
  const top = prose[PROSE.top - 1] ?? lines.length
  const foot = prose.at(-PROSE.foot) ?? 0
  return foot > top ? lines.filter((_, at) => at <= top || at >= foot) : lines
}

/** What the rules took a stretch for: `headline`, `place`, `paragraph`, `-contact`. */
function namesOn({ claims }: Galley, span: Claim['span']): readonly string[] {
  return [...new Set(claims.filter((claim) => touches(claim.span, span)).map(nameOf))].sort()
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

/** @param shape how long the line is, as evidence @param place whether it stands above the text, in it or below it */
function evidenceOfRules(
  found: readonly (readonly string[])[],
  lines: readonly RoleLine[],
  at: number,
  shape: string,
  place: string,
): string[] {
  const said = (where: number) => found[where]?.join('+') || (found[where] === undefined ? '^' : 'none')
  const [above, own, below] = [said(at - 1), said(at), said(at + 1)]
  return [
    ...(found[at] ?? []).map((name) => `r=${name}`),
    `r=${own}`,
    `r<${above}>${own}`,
    `r>${own}>${below}`,
    `r-${above}`,
    `r+${below}`,
    `r${place}`,
    `r${place}=${own}`,
    `r${Math.min(2, lines[at]?.blanks ?? 0)}=${own} ${shape}`,
  ]
}

/** Whether a line stands above the text, in it or below it, as the rules have it. */
function placesAmong(found: readonly (readonly string[])[]): (at: number) => string {
  const isText = (names: readonly string[]) => names.includes('paragraph')
  const [first, last] = [found.findIndex(isText), found.findLastIndex(isText)]
  return (at) => {
    if (at < first) return 'above'
    return at > last ? 'below' : 'in'
  }
}

/**
 * Whether roles are asked for: to decode is dear, and where a headline, who, when and
 * where stand above sentences and nothing below them, no role would change anything.
 */
export function isAsked({ claims }: Galley): boolean {
  if (claims.length > MOST) return false
  const blocks = claims
    .flatMap((claim) => (claim.kind === 'block' ? [claim.block] : []))
    .sort((a, b) => a.span.start - b.span.start)
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined || !endsLikeProse(last.text)) return true
  const has = (name: keyof Fields) => claims.some((claim) => claim.kind === 'field' && claim.name === name)
  const [title] = claims.flatMap((claim) =>
    claim.kind === 'field' && claim.name === 'headline' ? [claim.field.value] : [],
  )
  if (title === undefined || measureOf(title) < TITLE || byOpener(title) !== null) return true
  if (!has('place') && measureOf(first.text) < LEDE) return true
  return claims.some((claim) => claim.kind !== 'block' && !(claim.kind === 'field' && PLAIN.has(claim.name)))
}

/** In lines, and in claims: of a file with ends or with parts as long as that no end is looked at, which would cost more than it is worth. */
const MOST = 250
/** In characters: what is shorter may be a name, and the story has no headline. */
const TITLE = 25
/** In characters: what is shorter above the text may be its dek. */
const LEDE = 120
const PLAIN: ReadonlySet<keyof Fields> = new Set(['headline', 'bylines', 'agency', 'place', 'date'])
