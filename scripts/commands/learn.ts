/** `broadsheet learn`: the house style, from the files that were corrected. It writes one file, beside the masthead. */

import { Stopwatch } from '../build/stopwatch.ts'
import { replaceFile, textOf } from '../disk/text-file.ts'
import { readFiled } from '../learn/house/filed.ts'
import { learnHouse } from '../learn/house/learn.ts'
import { printHouseStyle } from '../masthead/print-house-style.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { pathsOf } from '../paths.ts'
import { showProgress } from './show/progress-line.ts'
import { changesText, learntText, nothingText } from './show/show-learnt.ts'
import { formatProblems } from './show/show-problems.ts'

interface LearnOptions {
  readonly content: string
  readonly dryRun?: boolean
}

/** @returns the exit code: 0, also where there is nothing to learn; 2 if the masthead or the house style that stands is wrong */
export async function learnCommand({ content, dryRun = false }: LearnOptions): Promise<number> {
  const paths = pathsOf(content)
  const say = (text: string) => process.stderr.write(text)
  const head = await readMasthead(paths)
  if (!head.ok) {
    say(formatProblems(head.problems, paths.content))
    return 2
  }
  // Learnt is always from what the program knows by itself: the same copy gives the same file.
  const { house: _, ...paper } = head.value
  const watch = new Stopwatch()
  const hide = showProgress(watch, process.stderr)
  const { files, problems } = await readFiled(paths.content, paper, watch).finally(hide)
  say(formatProblems(problems, paths.content))
  const learnt = learnHouse(files, paper)
  if (learnt.kind !== 'learnt') {
    say(nothingText(learnt))
    return 0
  }
  process.stdout.write(changesText(learnt.changes, dryRun))
  const text = printHouseStyle(learnt.style)
  const stands = textOf(paths.house) === text
  if (!stands && !dryRun) replaceFile(paths.house, text)
  say(learntText(learnt, { isTrial: dryRun, stands }))
  return 0
}
