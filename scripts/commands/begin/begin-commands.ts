/** The two commands with which something begins, a paper and a story, and their options. */

import { type Command, InvalidArgumentError } from 'commander'
import { HOST_NAMES } from '../../begin/hosts.ts'
import { told } from '../show/told.ts'

/** What the program asks of whoever declares its commands. */
interface Declared {
  /** A new command that takes no more than is declared. */
  readonly command: (name: string, description: string) => Command
  /** The name of a folder, as it was typed. */
  readonly folderOf: (text: string) => string
  /** Told the exit code. */
  readonly end: (code: number) => void
}

export function beginCommands({ command, folderOf, end }: Declared): void {
  command('init', 'begin a paper in a folder of its own; overwrites nothing')
    .argument('[folder]', 'where', folderOf, '.')
    .option('--name <name>', 'what it is called')
    .option('--language <code>', 'its language, as en or pt-BR')
    .option('--url <url>', 'the address at which it will stand')
    .option('--host <host>', `where it is published: ${HOST_NAMES.join(', ')}`)
    .option('-y, --yes', 'ask nothing')
    .action(async (folder, options) => {
      const { initCommand } = await import('./init.ts')
      end(await told(null, () => initCommand(folder, options)))
    })
  command('new', 'begin a story: a text file with its headline, opened in your editor')
    .argument('<headline>', 'in quotes', headlineOf)
    .option('--content <folder>', 'where the copy is', folderOf, 'content')
    .option('--in <folder>', 'a folder of the copy, such as that of a section', folderOf)
    .option('--no-open', 'only write the file, and say its name')
    .action(async (headline, options) => {
      const { newCommand } = await import('./new.ts')
      end(await told(null, () => newCommand(headline, options)))
    })
}

function headlineOf(text: string): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new InvalidArgumentError('Expected a headline, with a letter or a digit in it.')
}
