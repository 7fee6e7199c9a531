/** What publishing would do, or did: as a list for people, as one object for programs, as a line while it works. */

import type { Problem } from '../../flow/problem.ts'
import type { Plan } from '../../publish/publisher.ts'
import type { Target } from '../../publish/targets/target.ts'
import { answerJson } from '../json/answer.ts'
import { plural } from '../show/show-problems.ts'
import { visible } from '../show/visible.ts'

export interface ShownPlan {
  readonly target: Target
  readonly plan: Plan
  readonly warnings: readonly Problem[]
  readonly isDryRun: boolean
}

/** The plan as a list: a line a step, in the order in which they would be done. */
export function planText({ target, plan }: ShownPlan): string {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((verb) =>
    plan[verb].map((path) => `  ${verb.padEnd(8)}${visible(path)}`),
  )
  if (plan.release !== undefined && !plan.isDone) lines.push(`  show    ${plan.release}`)
  lines.push(...plan.dropped.map((name) => `  drop    ${name}`))
  const sum = plan.isDone
    ? `${target.to}: it is there already; nothing would be done.`
    : `${sumOf(target, plan, 'would be ')} Nothing was done.`
  return [...lines, sum, ''].join('\n')
}

/** What was done. */
export function doneText({ target, plan }: ShownPlan): string {
  const release = plan.release === undefined ? '' : `Release ${plan.release} is shown.\n`
  const next = plan.next === undefined ? '' : `${plan.next}\n`
  if (plan.isDone) return `${target.to}: it is there already; nothing was to be done.\n${next}`
  return `${release}${sumOf(target, plan, '')}\n${next}`
}

function sumOf({ to }: Target, { added, changed, removed, left, bytes, dropped }: Plan, verb: string): string {
  const did = [
    `${added.length} ${verb}added`,
    `${changed.length} ${verb}changed`,
    `${removed.length} ${verb}removed`,
    `${left} left`,
  ]
  const earlier =
    dropped.length === 0
      ? ''
      : ` ${plural(dropped.length, 'earlier release')} ${verb === '' ? 'dropped' : `${verb}dropped`}.`
  return `${to}: files: ${did.join(', ')} (${sizeOf(bytes)}).${earlier}`
}

/** The stable shape that docs/publishing.md documents. */
export function planJson({ target, plan, warnings, isDryRun }: ShownPlan): string {
  const { added, changed, removed, left, bytes, release = null, dropped, isDone, next = null } = plan
  const shown = { target: target.name, to: target.to, kind: target.kind, isDryRun, isDone, release }
  return answerJson(0, warnings, { ...shown, added, changed, removed, left, bytes, dropped, next })
}

export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Milliseconds before anything is said, and between two times. */
const BETWEEN = 1000

/** How far it is, on a terminal: a line that is drawn again. Elsewhere nothing. */
export function followTo(stream: NodeJS.WriteStream): (done: number, of: number) => void {
  let last = Date.now()
  let isShown = false
  return (done, of) => {
    if (!stream.isTTY || process.env.CI) return
    const isOver = done === of
    if (!isOver && Date.now() - last < BETWEEN) return
    last = Date.now()
    if (!isOver) stream.write(`\r\u001b[KPublishing: ${done} of ${of} files`)
    else if (isShown) stream.write('\r\u001b[K')
    isShown = !isOver
  }
}
