/** The commands and their options, and what is said when they are typed wrongly. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { isPaperAddress } from '../ingest/masthead/masthead.ts'
import { PROGRAM } from '../paths.ts'
import { PORT } from '../serve/serve.ts'
import { buildCommand } from './build.ts'
import { dueCommand } from './due.ts'
import { proofCommand } from './proof.ts'
import { readCommand } from './read.ts'
import { serveCommand } from './serve.ts'

/** Wrong usage. */
const USAGE = 2

/**
 * Run one command.
 *
 * @param args as typed, without the program's name.
 * @returns the exit code: 0 done, 1 problems in the copy or the build, 2 wrong
 *   usage, masthead or configuration, 3 proof found something, 4 another build
 *   holds the lock.
 */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('broadsheet')
    .description('Plain text in, a newspaper out.')
    .version(version(), '--version', 'say which version this is')
    .helpOption('-h, --help', 'say what there is')
    .helpCommand('help [command]', 'say what a command does')
    .showHelpAfterError('Type “npx broadsheet --help” for all commands and options.')
    .showSuggestionAfterError()
    .exitOverride()
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .allowExcessArguments(false)
      .option('--content <folder>', 'where the copy is', 'content')
  command('build', 'build the paper once')
    .option('--output <folder>', 'where the site goes', '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .option('--keep-going', 'publish what is sound although a file is in error')
    .option('--frozen', 'refuse items that are not in the register')
    .action(async (options) => {
      code = await buildCommand(options)
    })
  command('serve', 'build the paper, show it, and follow every change')
    .option('--output <folder>', 'where the site goes', '_site')
    .option('--port <number>', 'the port, or the first of those to try; 0 is any', portOf, PORT)
    .action(async (options) => {
      code = await serveCommand(options)
    })
  command('due', 'say what time alone will change next; writes nothing')
    .option('--json', 'print it for programs')
    .action(async (options) => {
      code = await dueCommand(options)
    })
  command('read', 'show what the desk understands of a file; writes nothing')
    .argument('<file...>', 'the copy')
    .option('--json', 'print it for programs')
    .action(async (files, options) => {
      code = await readCommand(files, options)
    })
  program
    .command('proof')
    .description('check a built site: links, markup, weight')
    .allowExcessArguments(false)
    .option('--output <folder>', 'where the site is', '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the one that its front page gives', addressOf)
    .option('--json', 'print it for programs')
    .action((options) => {
      code = proofCommand(options)
    })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
  return code
}

function version(): string {
  return JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')).version
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return port
}

function addressOf(text: string): string {
  if (isPaperAddress(text)) return text
  throw new InvalidArgumentError('Expected a web address such as https://example.org/paper/.')
}
