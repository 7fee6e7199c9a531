/** What `withdraw --purge` says at its end: what may still name the purged text, and what nobody here can reach. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../build.ts'
import type { Paths } from '../../paths.ts'
import type { Register } from '../../register/register.ts'
import { emptyShelves, type Told } from '../../takedown/purge.ts'
import { residueOf } from '../../takedown/residue.ts'

/** Where nobody knows any more whom the text named: pages of names under which nothing stands, some of which may be its own. */
export function tellEmptied(register: Register | undefined, { sheets }: Outcome): void {
  const empty = register === undefined || sheets === null ? [] : emptyShelves(register, sheets)
  if (empty.length === 0) return
  write(
    'Nothing stands under these names any more. If one was its own, “withdraw --purge” and its address takes it away:',
  )
  for (const { address, name } of empty) write(`  ${address}  ${name}`)
}

/** Look whether all is gone, and say what nobody here can reach. */
export function tellWhatIsLeft(paths: Paths, typed: string, { words }: Told): number {
  const left = residueOf(words, paths)
  for (const file of left) write(`  still named in  ${file}`)
  write(
    left.length === 0
      ? 'Purged: no file that the program writes holds its text, its headline or its slug any more.'
      : 'Purged, but for the files above: another text names it. Change that text, and say it again.',
  )
  write(`What this does not reach:
  - git: the copy and the register’s earlier lines stand in the history. “git log --all -- content” shows the commits;
    “git filter-repo” rewrites them. Forks, clones and the caches of a host keep theirs.
  - other outputs of this content folder: run this again there, with --output.
  - the host’s earlier deployments, its cache and its backups.
  - copies elsewhere: web.archive.org, search engines and their caches, feed readers, whoever quoted or mailed it.
Publish now; then ask those for removal, naming ${typed}.`)
  if (existsSync(join(paths.content, '..', '.git'))) write('Commit the content folder, the register with it.')
  return left.length === 0 ? 0 : 1
}

function write(line: string): void {
  process.stderr.write(`${line}\n`)
}
