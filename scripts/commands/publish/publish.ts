/** `broadsheet publish`: the built site to where readers find it, and what stands there. */

import type { Problem } from '../../flow/problem.ts'
import { readMasthead } from '../../masthead/read-masthead.ts'
import { type Paths, pathsOf } from '../../paths.ts'
import { takeLock } from '../../press/lock.ts'
import { foreignOutput } from '../../press/ownership/foreign-output.ts'
import { noSite, soundSite } from '../../publish/built/sound-site.ts'
import { misplaced, openTarget } from '../../publish/open.ts'
import type { Publisher } from '../../publish/publisher.ts'
import { folderTrouble } from '../../publish/releases/folder-trouble.ts'
import { chosenTarget, readTargets } from '../../publish/targets/read-targets.ts'
import type { Target } from '../../publish/targets/target.ts'
import { Trouble } from '../../publish/trouble.ts'
import { answerJson } from '../json/answer.ts'
import { formatProblems } from '../show/show-problems.ts'
import { errandOf } from './errands.ts'
import type { PublishOptions } from './options.ts'
import { doneText, followTo, planJson, planText, type ShownPlan } from './show-plan.ts'

/** The target refused; wrong usage, configuration or site; a build is at work. */
const [FAILED, WRONG, LOCKED] = [1, 2, 4]

/** For who typed `publish --json`: what the disk refused. */
export function faultJson(problem: Problem): void {
  process.stdout.write(answerJson(FAILED, [problem]))
}

/** @returns the exit code */
export async function publishCommand(typed: string | undefined, given: PublishOptions): Promise<number> {
  const paths = pathsOf(given.content, given.output)
  const errand = errandOf(given)
  const after = errand === null ? 'Nothing was published.\n' : ''
  const refuse = (code: number, problems: readonly Problem[]) => {
    if (given.json === true) process.stdout.write(answerJson(code, problems))
    else process.stderr.write(`${formatProblems(problems, paths.content)}${after}`)
    return code
  }
  const paper = await readMasthead(paths)
  if (!paper.ok) return refuse(WRONG, paper.problems)
  const targets = readTargets(paths)
  const { asked, options } = meant(typed, given, targets.ok ? targets.value : [])
  const chosen = targets.ok ? chosenTarget(targets.value, asked) : targets
  if (!chosen.ok) return refuse(WRONG, chosen.problems)
  const target = chosen.value
  const wrong = misplaced(target, paths) ?? foreignOutput(paths, paper.value.name)
  if (wrong !== null) return refuse(WRONG, [wrong])
  let publisher: Publisher | null = null
  try {
    publisher = await openTarget(target)
    if (errand !== null) return await errand({ publisher, target, options, refuse })
    const none = noSite(paths)
    if (none !== null) return refuse(WRONG, [none])
    const locked = takeLock(paths)
    if (!locked.ok) return refuse(LOCKED, [lockedBy(paths, locked.reason)])
    try {
      const sound = soundSite(paths, paper.value)
      if (!sound.ok) return refuse(WRONG, sound.problems)
      if (options.json !== true) process.stderr.write(formatProblems(sound.warnings, paths.content))
      const plan = await publisher.plan(sound.site, options.repair === true)
      if (options.dryRun !== true) await plan.carryOut(followTo(process.stderr))
      say({ target, plan, warnings: sound.warnings, isDryRun: options.dryRun === true }, options)
      return 0
    } finally {
      locked.lock.release()
    }
  } catch (error) {
    const trouble = troubleOf(target, error)
    if (trouble === null) throw error
    return refuse(trouble.isUsage ? WRONG : FAILED, [target.problem(trouble.said)])
  } finally {
    await publisher?.close()
  }
}

/** `--rollback live` means the target, where one is called so. */
function meant(asked: string | undefined, options: PublishOptions, targets: readonly Target[]) {
  const { rollback } = options
  if (asked !== undefined || !targets.some(({ name }) => name === rollback)) return { asked, options }
  return { asked: `${rollback}`, options: { ...options, rollback: true as const } }
}

function troubleOf(target: Target, error: unknown): Trouble | null {
  if (error instanceof Trouble) return error
  return target.kind === 'folder' || target.kind === 'host' ? folderTrouble(target.folder, error) : null
}

function say(shown: ShownPlan, { json }: PublishOptions): void {
  if (json === true) process.stdout.write(planJson(shown))
  else if (shown.isDryRun) process.stdout.write(planText(shown))
  else process.stderr.write(doneText(shown))
}

function lockedBy({ output }: Paths, reason: string): Problem {
  return {
    severity: 'error',
    code: 'locked',
    file: output,
    line: 1,
    column: 1,
    reason,
    hint: 'Publish again when that build has ended.',
  }
}
