/** The commands that look at a paper and at the machine, and write nothing: their arguments and options. */

import { Argument, type Command } from 'commander'
import { told } from '../show/told.ts'
import { dayOf, folderOf, nameOf } from '../typed/values.ts'
import { LISTS, type List } from './lists.ts'

/** What the program asks of whoever declares its commands. */
interface Declared {
  /** A new command that knows where the copy is. */
  readonly command: (name: string, description: string) => Command
  /** Told the exit code. */
  readonly end: (code: number) => void
}

export function lookCommands({ command, end }: Declared): void {
  command('list', 'say what stands where, and what is held, gone, unsure, moved, or called by two names')
    .addArgument(new Argument('[what]', 'which list').choices(LISTS).default('stories'))
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--section <name>', 'only what is in a section', nameOf)
    .option('--topic <name>', 'only what has a topic', nameOf)
    .option('--since <day>', 'only what is of a day, as 2026-11-22, or later', dayOf)
    .option('--json', 'print it for programs')
    .action(async (list: List, options) => {
      const { listCommand } = await import('./list/list.ts')
      end(await told(null, () => listCommand(list, options)))
    })
  command('doctor', 'say what of this machine and this paper is in the way, and what to do about it')
    .option('--output <folder>', 'where the site goes', folderOf, '_site')
    .option('--json', 'print it for programs')
    .action(async (options) => {
      const { doctorCommand } = await import('./doctor/doctor.ts')
      end(await told(null, () => doctorCommand(options)))
    })
}
