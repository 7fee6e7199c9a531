/**
 * Writes what is made of the program's commands: the man page of the package, and the table in the docs.
 *
 *     node packaging/reference.ts
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describedIn } from '../scripts/commands/program/described.ts'
import { manPage } from '../scripts/commands/program/man.ts'
import { programFor, version } from '../scripts/commands/program/program.ts'
import { commandTable } from '../scripts/commands/program/table.ts'
import { PROGRAM } from '../scripts/paths.ts'

const [BEGIN, END] = ['<!-- made by “npm run commands” -->\n', '<!-- end -->']

/** The files as they should stand, by path. */
export function referenceFiles(): Readonly<Record<string, string>> {
  const commands = describedIn(programFor(() => undefined))
  const docs = readFileSync(join(PROGRAM, 'docs', 'commands.md'), 'utf8')
  const [before, rest = ''] = docs.split(BEGIN)
  const after = rest.slice(rest.indexOf(END))
  return {
    'packaging/man/broadsheet.1': manPage(commands, version()),
    'docs/commands.md': `${before}${BEGIN}${commandTable(commands)}${after}`,
  }
}

if (import.meta.main)
  for (const [file, text] of Object.entries(referenceFiles())) {
    const path = join(PROGRAM, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
