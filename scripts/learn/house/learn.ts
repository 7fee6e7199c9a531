/**
 * Learn a house style: from the files of a paper that its editors corrected, held against
 * what it does to each of them when it was learnt from the others, and to all that nobody
 * corrected. Where it does not help there is none.
 */

import { dayInName } from '../../dates/day-in-name.ts'
import { framedIn, weightsFor, withHouse } from '../../desk/roles/house/house.ts'
import { rolesBy, weigh } from '../../desk/roles/read-roles.ts'
import type { Role } from '../../desk/roles/roles.ts'
import type { Weights } from '../../desk/roles/weights.ts'
import type { HouseStyle, Paper } from '../../flow/paper.ts'
import { type FiledCopy, itemsBy, laidOver } from './filed.ts'
import { decodedIn, type Lesson, lessonsAsRead, lessonsOf } from './lessons.ts'
import { type Change, changesBetween, wrongIn } from './measure.ts'
import { type Corrected, LEAST_FILES, rolesOf, styleOf } from './style.ts'

/** How well the corrected files are read, each by what the others taught. */
export interface Figures {
  /** Files that were corrected, and all others. */
  readonly corrected: number
  readonly others: number
  /** What was corrected, in sum, and how much of it is read right now. */
  readonly fields: number
  readonly right: number
  /** What was right before, and is not then. */
  readonly spoilt: number
}

export type Learnt =
  | {
      readonly kind: 'learnt'
      readonly style: HouseStyle
      readonly figures: Figures
      readonly changes: readonly Change[]
    }
  /** Nothing was corrected that stands in the copy, or too little. */
  | { readonly kind: 'too-few'; readonly corrected: number; readonly least: number }
  | { readonly kind: 'no-help'; readonly figures: Figures; readonly lost: readonly Change[] }

/** Of more corrected files, each is read by what the other parts taught, and not by what all others did. */
const PARTS = 12
/** So often what was lost elsewhere is learnt as it was read before. */
const ROUNDS = 3
/** Files in which something was lost teach no more than so many of them can. */
const MOST_KEPT = 200

export function learnHouse(files: readonly FiledCopy[], paper: Paper): Learnt {
  const weights = weightsFor(null)
  const roles = new Set(rolesOf(files))
  const corrected = files.flatMap((file): Corrected[] =>
    file.corrections.length === 0 ? [] : [{ ...file, lessons: lessonsOf(file, weights, roles) }],
  )
  if (corrected.length < LEAST_FILES) return { kind: 'too-few', corrected: corrected.length, least: LEAST_FILES }
  const { style, kept, changes } = styleThatKeeps(files, corrected, paper, roles, weights)
  const read = crossRead(corrected, kept, paper, weights)
  const figures = { corrected: corrected.length, others: files.length - corrected.length, ...read }
  const lost = changes.filter(({ isLoss }) => isLoss)
  const lostFiles = new Set(lost.map(({ path }) => path)).size
  // What is spoilt counts twice: nobody asked for it.
  const worth = read.right - 2 * read.spoilt - lostFiles
  return worth > 0 ? { kind: 'learnt', style, figures, changes } : { kind: 'no-help', figures, lost }
}

/** A style; where something would be lost in other files, they are lessons, too: to be read as they are now. */
function styleThatKeeps(
  files: readonly FiledCopy[],
  corrected: readonly Corrected[],
  paper: Paper,
  roles: ReadonlySet<Role>,
  weights: Weights,
) {
  const kept: Lesson[] = []
  for (let round = 1; ; round += 1) {
    const style = styleOf(corrected, kept, weights)
    const changes = files.flatMap((file) => changesOf(file, paper, style))
    const lost = new Set(changes.flatMap(({ path, isLoss }) => (isLoss ? [path] : [])))
    if (lost.size === 0 || round === ROUNDS) return { style, kept, changes }
    const own = files.filter(({ path, corrections }) => lost.has(path) && corrections.length === 0)
    kept.push(...own.slice(0, MOST_KEPT).flatMap((file) => lessonsAsRead(file, weights, roles)))
  }
}

/** Read each corrected file by what the others taught. */
function crossRead(corrected: readonly Corrected[], kept: readonly Lesson[], paper: Paper, weights: Weights) {
  const parts = Math.min(PARTS, corrected.length)
  const sum = { fields: 0, right: 0, spoilt: 0 }
  for (let part = 0; part < parts; part += 1) {
    const [held, others] = [true, false].map((is) => corrected.filter((_, at) => (at % parts === part) === is))
    const style = styleOf(others ?? [], kept, weights)
    for (const file of held ?? []) {
      const before = new Set(wrongIn(file, file.read))
      const after = new Set(wrongIn(file, itemsBy(file, paper, style)))
      sum.fields += before.size
      sum.right += [...before].filter((key) => !after.has(key)).length
      sum.spoilt += [...after].filter((key) => !before.has(key)).length
    }
  }
  return sum
}

/** What a file would be read as differently; it is read again only where a line has another role, or none says it. */
function changesOf(file: FiledCopy, paper: Paper, style: HouseStyle): Change[] {
  if (!speaksOf(file, style) && !hasOtherRoles(file, style)) return []
  const { path, sidecar, laid } = file
  return changesBetween(path, laid, laidOver(itemsBy(file, paper, style), sidecar).items)
}

/** Whether what no role says can be anything to a file: the day in its name, a frame around one of its lines. */
function speaksOf({ path, copy }: FiledCopy, style: HouseStyle): boolean {
  if (style.nameDay !== null && dayInName(path, style.nameDay.form) !== null) return true
  const roles = new Set(style.frames.map(({ role }) => role as Role))
  return copy.lines.some(({ text }) => [...roles].some((role) => framedIn(style, role, text.trim()) !== null))
}

/** Whether a line has another role. Of copy that is read by rules the ends are read by roles, too: to ask for them is as dear as to read it. */
function hasOtherRoles({ copy }: FiledCopy, style: HouseStyle): boolean {
  const weights = weightsFor(null)
  const own = withHouse(weights, style)
  return decodedIn(copy).some(({ galley, isByRules }) => {
    if (isByRules) return true
    const weighing = weigh(galley)
    if (weighing === null) return false
    const { lines } = rolesBy(galley, weighing, own)
    return rolesBy(galley, weighing, weights).lines.some(({ role }, at) => role !== lines[at]?.role)
  })
}
