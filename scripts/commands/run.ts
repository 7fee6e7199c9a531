/**
 * The commands and their options, and what is said when they are typed wrongly. A
 * command is read when it is asked for: to say the version takes none of them.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Shard } from '../flow/shard.ts'
import { isPaperAddress } from '../masthead/paper-address.ts'
import { PACKAGE, pathsOf } from '../paths.ts'
import type { Pressroom } from '../press/render/pressroom.ts'
import { PORT } from '../serve/port.ts'
import { type AskedLine, askedLine } from './asked-line.ts'
import { beginCommands } from './begin/begin-commands.ts'
import { publishTyped } from './publish/typed.ts'
import { shardTyped } from './shard/shard-typed.ts'
import { told } from './show/told.ts'
import { themeTyped } from './theme/typed.ts'
import { jobsOf, pollOf, portOf } from './typed/numbers.ts'

/** Wrong usage. */
const USAGE = 2

/**
 * Run one command.
 *
 * @param args as typed, without the program's name.
 * @param pressroom for whoever runs several: it prints what they build. Without it, each that builds has its own.
 * @returns the exit code: 0 done, 1 problems in the copy or the build, 2 wrong
 *   usage, masthead or configuration, 3 proof found something, 4 another build
 *   holds the lock.
 */
export async function run(args: readonly string[], pressroom?: Pressroom): Promise<number> {
  let code = 0
  const program = new Command('broadsheet')
    .description('Plain text in, a newspaper out.')
    .version(version(), '--version', 'say which version this is')
    .helpOption('-h, --help', 'say what there is')
    .helpCommand('help [command]', 'say what a command does')
    .showHelpAfterError('Type “npx broadsheet --help” for all commands and options.')
    .showSuggestionAfterError()
    .exitOverride()
  const bare = (name: string, description: string) =>
    program.command(name).description(description).allowExcessArguments(false)
  const command = (name: string, description: string) =>
    bare(name, description).option('--content <folder>', 'where the copy is', folderOf, 'content')
  const end = (ended: number) => {
    code = ended
  }
  beginCommands({ command: bare, folderOf, end })
  command('build', 'build the paper once')
    .option('--output <folder>', 'where the site goes', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .option('--keep-going', 'publish what is sound although a file is in error')
    .option('--frozen', 'refuse items that are not in the register')
    .option('--verify', 'read every file of the site, and repair what was changed there')
    .option('--jobs <number>', 'read and print in so many threads at the most', jobsOf)
    .option('--no-search', 'leave the search index as it stands; “index” makes it, or the next build without this')
    .option('--why <page...>', 'say why a page was printed, or was not: an address, a path, or a file', pagesOf)
    .option('--timings', 'say how long each stage took, and each kind of page')
    .addOption(new Option('--json', 'say for programs what was done').conflicts(['why', 'read']))
    .addOption(
      new Option('--shard <n/count>', 'print one share of the site, as 3/8; auto/8, or auto: the place of this job')
        .argParser(shardOf)
        .conflicts(['keepGoing', 'why']),
    )
    .addOption(
      new Option('--read', 'only read: the copy, or the shard’s share of it, into the desk’s memory').conflicts([
        'why',
      ]),
    )
    .action(async (options) => {
      const { buildCommand, faultJson } = await import('./build.ts')
      code = await told(
        () => pathsOf(options.content, options.output),
        () => buildCommand(options, pressroom),
        options.json === true ? faultJson : undefined,
      )
    })
  command('index', 'make what is due of the search index, for pages that stand')
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .action(async (options) => {
      const { indexCommand } = await import('./index.ts')
      code = await told(
        () => pathsOf(options.content, options.output),
        () => indexCommand(options),
      )
    })
  command('serve', 'build the paper, show it, and follow every change')
    .option('--output <folder>', 'where the site goes', folderOf, '_site')
    .option('--port <number>', `the port, 0 for any; without this, ${PORT} or the next that is free`, portOf)
    .option(
      '--poll [milliseconds]',
      'look for changes every so often, where the file system tells of none (1000)',
      pollOf,
    )
    .option('--jobs <number>', 'read and print in so many threads at the most', jobsOf)
    .action(async (options) => {
      const { serveCommand } = await import('./serve.ts')
      code = await told(
        () => pathsOf(options.content, options.output),
        () => serveCommand(options),
      )
    })
  command('due', 'say what time alone will change next; writes nothing')
    .option('--json', 'print it for programs')
    .action(async (options) => {
      const { dueCommand } = await import('./due.ts')
      code = await told(null, () => dueCommand(options))
    })
  command('read', 'show what the desk understands of a file, how sure that is, and why; writes nothing')
    .argument('[file...]', 'the copy')
    .option('--json', 'print it for programs')
    .option('--why <line>', 'say which evidence decided a line: its number, or FILE:LINE', lineOf)
    .action(async (files, options, read: Command) => {
      if (files.length === 0 && options.why === undefined) read.error("error: missing required argument 'file'")
      const { readCommand } = await import('./read.ts')
      code = await told(null, () => readCommand(files, options))
    })
  command('learn', 'learn the house style from the files whose sidecars correct the desk')
    .option('--dry-run', 'show what would be read differently, and write nothing')
    .action(async (options) => {
      const { learnCommand } = await import('./learn.ts')
      code = await told(null, () => learnCommand(options))
    })
  command('print', 'print a day as a newspaper (PDF, by an installed Chromium) or as a book (EPUB)')
    .argument('<day>', 'which, as 2026-11-22', dayOf)
    .option('--output <file>', 'the file, instead of print-DAY.pdf here', folderOf)
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .option('--epub', 'as an EPUB')
    .option('--force', 'print over a file that is there')
    .action(async (day, options) => {
      const { printCommand } = await import('./print/print.ts')
      code = await told(null, () => printCommand(day, options))
    })
  command('withdraw', 'take a story or a brief off by order, whatever the copy says')
    .argument('<address>', 'where it stands, as a web address or a path')
    .option('--output <folder>', 'where the site goes', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .addOption(new Option('--reason <text>', 'why: its address says so; not with --purge').conflicts('undo'))
    .addOption(new Option('--purge', 'leave no trace of it; its copy must be deleted first').conflicts('undo'))
    .option('--undo', 'take the order back')
    .action(async (address, options) => {
      const { withdrawCommand } = await import('./withdraw.ts')
      code = await told(
        () => pathsOf(options.content, options.output),
        () => withdrawCommand(address, options, pressroom),
      )
    })
  publishTyped(command('publish', 'publish the built site where the masthead says'), folderOf, (ended) => {
    code = ended
  })
  themeTyped(bare('theme', 'the themes that come along: which there are, and how each looks'), folderOf, end)
  const register = program.command('register').description('mend the register of published addresses')
  const mending = (name: string, description: string) =>
    register
      .command(name)
      .description(description)
      .allowExcessArguments(false)
      .option('--content <folder>', 'where the copy is', folderOf, 'content')
      .option('--output <folder>', 'where the site goes', folderOf, '_site')
  mending('restore', 'bring back lines that were lost or damaged')
    .option('--dry-run', 'say what would be restored, and write nothing')
    .action(async (options) => {
      const { restoreCommand } = await import('./register.ts')
      code = await told(
        () => pathsOf(options.content, options.output),
        () => restoreCommand(options),
      )
    })
  mending('accept', 'take the register as it stands for whole, and give up what it lacks').action(async (options) => {
    const { acceptCommand } = await import('./register.ts')
    code = await told(
      () => pathsOf(options.content, options.output),
      () => acceptCommand(options),
    )
  })
  bare('proof', 'check a built site: links, markup, weight')
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the one that its front page gives', addressOf)
    .option('--json', 'print it for programs')
    .action(async (options) => {
      const { proofCommand } = await import('./proof.ts')
      code = await told(null, () => proofCommand(options))
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
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
}

/** Not the folder that this was typed in, which is what no name would mean; nor one called “~”, which people delete at their peril. */
function folderOf(text: string): string {
  if (text === '') throw new InvalidArgumentError('Expected the name of a folder.')
  if (/^~[^/\\]*(?:[/\\]|$)/.test(text))
    throw new InvalidArgumentError(
      'Expected a folder; here “~” is no home. Write “$HOME”, or “./~” if it is called that.',
    )
  return text
}

function lineOf(text: string): AskedLine {
  const asked = askedLine(text)
  if (asked !== null) return asked
  throw new InvalidArgumentError('Expected the number of a line, from 1, or FILE:LINE.')
}

/** Of an option that may be given several times, or with several values. */
function pagesOf(text: string, before: readonly string[] = []): readonly string[] {
  if (text.trim() === '') throw new InvalidArgumentError('Expected the address, the path or a file of a page.')
  return [...before, text]
}

function dayOf(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Expected a day such as 2026-11-22.')
}

function shardOf(text: string): Shard {
  const typed = shardTyped(text)
  if (typed.ok) return typed.shard
  throw new InvalidArgumentError(typed.expected)
}

function addressOf(text: string): string {
  if (isPaperAddress(text)) return text
  throw new InvalidArgumentError('Expected a web address such as https://example.org/paper/.')
}
