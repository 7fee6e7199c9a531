/**
 * A shell in which `npx` and `npm` are this program: what a reader types reaches no
 * registry. `npm install` has nothing to do, `npm run build` builds.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'

const bin = mkdtempSync(join(tmpdir(), 'bin-'))
after(() => rmSync(bin, { recursive: true, force: true }))
const program = `"${process.execPath}" "${join(PROGRAM, 'scripts/broadsheet.js')}"`
writeFileSync(join(bin, 'npx'), `#!/bin/sh\n[ "$1" = --no ] && shift\nshift\nexec ${program} "$@"\n`, { mode: 0o755 })
writeFileSync(
  join(bin, 'npm'),
  `#!/bin/sh\n[ "$1" = install ] && exit 0\n[ "$1 $2" = "run build" ] && exec ${program} build\necho "no npm $*" >&2\nexit 1\n`,
  { mode: 0o755 },
)

/** 15 May 2031, as in the other tests of commands. */
const NOON = '1936612800'

export interface Typed {
  readonly code: number | null
  readonly said: string
  /** Where the shell stood at its end. */
  readonly folder: string
}

/** Type lines into a shell, which ends at the first that fails. @param folder where it stands at first */
export function shell(folder: string, lines: string): Promise<Typed> {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', SOURCE_DATE_EPOCH: NOON }
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-ec', `${lines}\npwd > "${bin}/at"`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (part: string) => {
      said += part
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, said, folder: code === 0 ? readFileSync(join(bin, 'at'), 'utf8').trim() : folder }),
    )
  })
}
