/** What `doctor` asks git: whether the copy and its register are kept, and whether a merge left something in it. */

import { execFileSync } from 'node:child_process'
import { textOf } from '../../../disk/text-file.ts'
import type { Problem } from '../../../flow/problem.ts'
import { type Paths, REGISTER_NAME } from '../../../paths.ts'
import { loadRegister } from '../../../register/file/load.ts'
import { error, type Finding, ok, warning } from './finding.ts'

/** Milliseconds for git to answer. */
const LONGEST = 20_000

export function gitFindings(paths: Paths): Finding[] {
  const version = git(paths.content, ['--version'])
  if (version === null)
    return [
      warning(
        'git',
        'no git on this machine',
        'Install it, so that copy and register are kept: a lost register loses addresses.',
      ),
      register(paths, null),
    ]
  const top = git(paths.content, ['rev-parse', '--show-toplevel'])
  if (top === null)
    return [
      warning(
        'git',
        `${version}, but the copy is in no repository`,
        'Run “git init” in the folder of the paper and commit it, or keep the content folder in another way: the register in it must not be lost.',
      ),
      register(paths, null),
    ]
  const isShallow = git(paths.content, ['rev-parse', '--is-shallow-repository']) === 'true'
  const depth = isShallow
    ? 'a shallow clone, which loses nothing: days and addresses stand in the register'
    : 'the whole history'
  return [ok('git', `${version}, ${depth}`), register(paths, stateOf(paths.content))]
}

type Kept = 'ignored' | 'untracked' | 'changed' | 'committed'

function stateOf(content: string): Kept {
  if (git(content, ['check-ignore', '-q', REGISTER_NAME]) !== null) return 'ignored'
  if (git(content, ['ls-files', '--error-unmatch', REGISTER_NAME]) === null) return 'untracked'
  return git(content, ['status', '--porcelain', '--', REGISTER_NAME]) === '' ? 'committed' : 'changed'
}

/** What each comes to, and what to do. */
const KEPT: Readonly<Record<Exclude<Kept, 'committed'>, readonly [found: string, todo: string]>> = {
  ignored: [
    'git ignores it, so that another clone gives other addresses',
    `Take ${REGISTER_NAME} out of .gitignore and commit it.`,
  ],
  untracked: [
    'it is not committed, so that another clone gives other addresses',
    `Run “git add content/${REGISTER_NAME}” and commit it with the copy.`,
  ],
  changed: ['it has changed since the last commit', 'Commit it with the copy that was filed.'],
}

/** @param kept as git keeps it; null where it keeps nothing */
function register(paths: Paths, kept: Kept | null): Finding {
  const text = textOf(paths.register)
  if (text === null) return ok('register', 'none yet: the first build writes it')
  const [problem] = loadRegister(text).problems.filter(({ severity }) => severity === 'error')
  if (problem !== undefined) return error('register', placed(problem), problem.hint)
  const lines = text.split('\n').filter((line) => line !== '').length
  const found = `${lines.toLocaleString('en-GB')} lines`
  if (kept === null || kept === 'committed') return ok('register', kept === null ? found : `${found}, committed`)
  const [says, todo] = KEPT[kept]
  return warning('register', `${found}; ${says}`, todo)
}

function placed({ file, line, reason }: Problem): string {
  return `${file}:${line}: ${reason}`
}

/** @returns what git says, without the last line end; null if it refuses, or is not there */
function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', [...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LONGEST,
    }).trim()
  } catch {
    return null
  }
}
