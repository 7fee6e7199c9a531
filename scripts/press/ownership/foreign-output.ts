/**
 * Whose the folders are: what the press asks before it touches anything, even
 * before it takes the lock or finishes a commit.
 *
 * Two things make a folder safe to publish into: where it is (neither around nor
 * inside the copy, the program, the state, another paper or somebody's home) and
 * what it is (empty, or marked as this paper's). No option overrules either.
 */

import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { newerForm } from '../../disk/form.ts'
import type { Problem } from '../../flow/problem.ts'
import { MARK_NAME, type Paths, PROGRAM, STATE_NAME } from '../../paths.ts'
import { homes } from './homes.ts'
import { isDraftOfMark, readMark } from './mark.ts'
import { otherPaper } from './other-paper.ts'
import { hasSeals } from './seals.ts'
import { wrongState } from './state.ts'
import { above, foldedName, isWithin, stands, type Whereabouts, whereabouts } from './whereabouts.ts'

/** What hosts and tools keep at the top of a published folder: a folder with nothing else in it is as good as empty. */
const USUAL = new Set(
  '.git .gitignore .gitattributes .gitkeep .github .nojekyll .well-known .htaccess .domains .vercel .netlify .DS_Store CNAME'.split(
    ' ',
  ),
)
/** The program's own folders in a checkout: nothing is published into them. Its copy and its site have places of their own there. */
const PARTS = ['.ci', '.git', '.github', 'layouts', 'node_modules', 'scripts', 'site', 'tests']

/**
 * Why the press must not publish this paper into this output. Null if it may. The
 * caller exits 2, and has not touched anything.
 *
 * @param paper its name, as the masthead has it
 */
export function foreignOutput(paths: Paths, paper: string): Problem | null {
  const misplaced = wrongPlace(paths)
  if (misplaced !== null) return refusal(paths, misplaced, '')
  if (hasLostMark(paths))
    return refusal(
      paths,
      `The output folder ${paths.output} has what Broadsheet keeps in one, and not its mark (“${MARK_NAME}”): nothing says whose it is.`,
      ' If it is an older edition of this paper, move it away, build, and bring back from it what is yours.',
    )
  const unfit = wrongThings(paths)
  if (unfit !== null) return refusal(paths, unfit, '')
  const newer = newerForm(headOf(paths.record), paths.record)
  if (newer !== null) return newer
  const other = otherPaper(paths, paper)
  return other === null ? null : refusal(paths, other.reason, ` ${other.unless}, and build again.`)
}

/** What may say which form the record is of: its beginning, for it may be long. */
function headOf(record: string): string {
  try {
    const file = openSync(record, 'r')
    try {
      const bytes = Buffer.alloc(HEAD)
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return ''
  }
}

/** In bytes. */
const HEAD = 200

/** What is wrong with where the folders are. */
function wrongPlace(paths: Paths): string | null {
  const folders = { output: paths.output, content: paths.content, state: paths.state, stories: paths.stories }
  const at = {} as Record<keyof typeof folders, Whereabouts>
  for (const name of ['output', 'content', 'state', 'stories'] as const) {
    const place = whereabouts(folders[name])
    if (place === null)
      return `Found a file, or a link that leads nowhere, on the way to ${folders[name]}; expected folders.`
    at[name] = place
  }
  const { output, content, state } = at
  if (dirname(output.real) === output.real) return `The output ${paths.output} is the root of a file system.`
  const home = homes().find((folder) => isWithin(folder, output))
  if (home !== undefined) return `The output folder ${paths.output} holds the home folder ${home.real}.`
  for (const [one, other, what] of [
    [output, content, `the content folder ${paths.content}`],
    [output, state, `what Broadsheet keeps for itself, ${paths.state},`],
  ] as const) {
    if (overlap(one, other)) return `The output folder ${paths.output} and ${what} overlap.`
  }
  if (overlap(content, state))
    return `The content folder ${paths.content} and ${paths.state}, which Broadsheet keeps for itself, overlap.`
  if (overlap(output, at.stories))
    return `The output folder ${paths.output} and the generated pages in ${paths.stories} overlap.`
  return inProgram(paths, at) ?? inOthers(paths, output)
}

/** Whether it would publish into the program or over it, or take all of it for copy. */
function inProgram(
  paths: Paths,
  { output, content, state }: Record<'output' | 'content' | 'state', Whereabouts>,
): string | null {
  const program = whereabouts(PROGRAM)
  if (program === null) return null
  if (isWithin(program, output)) return `The output folder ${paths.output} holds the program itself.`
  if (isWithin(program, content)) return `The content folder ${paths.content} holds the program itself.`
  for (const part of PARTS) {
    const place = whereabouts(join(PROGRAM, part))
    if (place !== null && (isWithin(output, place) || isWithin(state, place)))
      return `The output folder ${paths.output} is inside the program’s own folder “${part}”.`
  }
  return null
}

/** Whether it is inside the output of a paper, or inside what one keeps for itself. */
function inOthers(paths: Paths, output: Whereabouts): string | null {
  for (const folder of above(output)) {
    if ([STATE_NAME, MARK_NAME].includes(foldedName(basename(folder))))
      return `The output folder ${paths.output} is inside ${folder}, which Broadsheet keeps for itself.`
    const mark = readMark(folder)
    if (mark.kind === 'ours') return `The output folder ${paths.output} is inside another published site, ${folder}.`
  }
  return null
}

/** What is wrong with what stands there already. */
function wrongThings(paths: Paths): string | null {
  const state = wrongState(paths)
  if (state !== null) return `The folder ${paths.state} ${state}.`
  if (stands(paths.stories) && !lstatSync(paths.stories).isDirectory())
    return `${paths.stories} is a link or a file; expected the folder of the generated pages.`
  if (!stands(paths.output)) return null
  if (!lstatSync(paths.output).isDirectory()) return `The output ${paths.output} is not a folder.`
  if (readMark(paths.output).kind === 'ours') return null
  const other = readdirSync(paths.output).find((name) => !USUAL.has(name) && !isDraftOfMark(paths.output, name))
  return other === undefined
    ? null
    : `The output folder ${paths.output} holds things that Broadsheet did not put there (“${other}”).`
}

/** Whether it has seals of ours and no mark, as where names with a dot were deleted or not copied in part. */
function hasLostMark(paths: Paths): boolean {
  return !stands(join(paths.output, MARK_NAME)) && hasSeals(paths)
}

function overlap(one: Whereabouts, other: Whereabouts): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

function refusal(paths: Paths, reason: string, also: string): Problem {
  return {
    severity: 'error',
    code: 'foreign-output',
    file: paths.output,
    line: 1,
    column: 1,
    reason,
    hint: `Name an empty or new folder of its own with --output.${also} Nothing was touched.`,
  }
}
