/**
 * The program as it is declared: every command with its arguments and options. What is typed is read by it, and
 * what is said of the commands (help, the man page, completion, the docs) is made from it. A command is read when it
 * is asked for: to say the version takes none of them.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { PACKAGE, pathsOf } from '../../paths.ts'
import type { Pressroom } from '../../press/render/pressroom.ts'
import { PORT } from '../../serve/port.ts'
import { beginCommands } from '../begin/begin-commands.ts'
import { lookCommands } from '../look/look-commands.ts'
import { publishTyped } from '../publish/typed.ts'
import { told } from '../show/told.ts'
import { themeTyped } from '../theme/typed.ts'
import { jobsOf, pollOf, portOf } from '../typed/numbers.ts'
import { addressOf, dayOf, folderOf, lineOf, pagesOf, shardOf } from '../typed/values.ts'
import { completionFor, SHELLS, type Shell } from './completion.ts'
import { describedIn, leavesOf } from './described.ts'
import { TOLD_AS_LINES } from './hear.ts'
import { withHelp } from './help.ts'

/**
 * @param end is told the exit code of the command that ran
 * @param pressroom for whoever runs several commands: see `run`
 */
export function programFor(end: (code: number) => void, pressroom?: Pressroom): Command {
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
    .addOption(
      new Option('--dry-run', 'list what would be added, changed and removed, and write nothing').conflicts([
        'why',
        'read',
        'shard',
        'timings',
        'verify',
      ]),
    )
    .action(async (options) => {
      if (options.dryRun === true) {
        const { buildDryCommand } = await import('../rehearse/build-dry.ts')
        end(await told(null, () => buildDryCommand(options, pressroom)))
        return
      }
      const { buildCommand, faultJson } = await import('../build.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => buildCommand(options, pressroom),
          options.json === true ? faultJson : undefined,
        ),
      )
    })
  command('index', 'make what is due of the search index, for pages that stand')
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .action(async (options) => {
      const { indexCommand } = await import('../index.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => indexCommand(options),
        ),
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
      const { serveCommand } = await import('../serve.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => serveCommand(options),
        ),
      )
    })
  command('due', 'say what time alone will change next; writes nothing')
    .option('--json', 'print it for programs')
    .action(async (options) => {
      const { dueCommand } = await import('../due.ts')
      end(await told(null, () => dueCommand(options)))
    })
  lookCommands({ command, end })
  command('read', 'show what the desk understands of a file, how sure that is, and why; writes nothing')
    .argument('[file...]', 'the copy')
    .option('--json', 'print it for programs')
    .option('--why <line>', 'say which evidence decided a line: its number, or FILE:LINE', lineOf)
    .action(async (files, options, read: Command) => {
      if (files.length === 0 && options.why === undefined) read.error("error: missing required argument 'file'")
      const { readCommand } = await import('../read.ts')
      end(await told(null, () => readCommand(files, options)))
    })
  command('learn', 'learn the house style from the files whose sidecars correct the desk')
    .option('--dry-run', 'show what would be read differently, and write nothing')
    .action(async (options) => {
      const { learnCommand } = await import('../learn.ts')
      end(await told(null, () => learnCommand(options)))
    })
  command('print', 'print a day as a newspaper (PDF, by an installed Chromium) or as a book (EPUB)')
    .argument('<day>', 'which, as 2026-11-22', dayOf)
    .option('--output <file>', 'the file, instead of print-DAY.pdf here', folderOf)
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .option('--epub', 'as an EPUB')
    .option('--force', 'print over a file that is there')
    .action(async (day, options) => {
      const { printCommand } = await import('../print/print.ts')
      end(await told(null, () => printCommand(day, options)))
    })
  command('withdraw', 'take a story or a brief off by order, whatever the copy says')
    .argument('<address>', 'where it stands, as a web address or a path')
    .option('--output <folder>', 'where the site goes', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the masthead’s', addressOf)
    .addOption(new Option('--reason <text>', 'why: its address says so; not with --purge').conflicts('undo'))
    .addOption(new Option('--purge', 'leave no trace of it; its copy must be deleted first').conflicts('undo'))
    .option('--undo', 'take the order back')
    .addOption(new Option('--dry-run', 'list the pages that would change, and write nothing').conflicts('purge'))
    .action(async (address, options) => {
      if (options.dryRun === true) {
        const { withdrawDryCommand } = await import('../rehearse/withdraw-dry.ts')
        end(await told(null, () => withdrawDryCommand(address, options, pressroom)))
        return
      }
      const { withdrawCommand } = await import('../withdraw.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => withdrawCommand(address, options, pressroom),
        ),
      )
    })
  publishTyped(command('publish', 'publish the built site where the masthead says'), folderOf, end)
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
      const { restoreCommand } = await import('../register.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => restoreCommand(options),
        ),
      )
    })
  mending('accept', 'take the register as it stands for whole, and give up what it lacks').action(async (options) => {
    const { acceptCommand } = await import('../register.ts')
    end(
      await told(
        () => pathsOf(options.content, options.output),
        () => acceptCommand(options),
      ),
    )
  })
  bare('proof', 'check a built site: links, markup, weight')
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--base-url <url>', 'the address of the paper, instead of the one that its front page gives', addressOf)
    .option('--json', 'print it for programs')
    .action(async (options) => {
      const { proofCommand } = await import('../proof.ts')
      end(await told(null, () => proofCommand(options)))
    })
  bare('completion', 'print what a shell needs to complete what is typed')
    .addArgument(new Argument('<shell>', 'which').choices(SHELLS))
    .action((shell: Shell) => {
      process.stdout.write(completionFor(shell, describedIn(programFor(end))))
      end(0)
    })
  for (const [name, leaf] of leavesOf(program)) {
    if (TOLD_AS_LINES.has(name)) leaf.option('--json', 'print it for programs')
    leaf.option('--quiet', 'say nothing but errors')
  }
  withHelp(program)
  return program
}

export function version(): string {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
}
