/** What is typed behind `publish`: its target and options, and which of these go together. */

import { type Command, Option } from 'commander'
import { pathsOf } from '../../paths.ts'
import { told } from '../show/told.ts'

/** Of these, one at a time. */
const ERRANDS = ['verify', 'list', 'rollback', 'repair'] as const

/** @param folderOf reads the name of a folder @param end is told the exit code */
export function publishTyped(command: Command, folderOf: (text: string) => string, end: (code: number) => void): void {
  const errand = (flags: string, description: string, name: (typeof ERRANDS)[number]) =>
    new Option(flags, description).conflicts(ERRANDS.filter((other) => other !== name))
  command
    .argument('[target]', 'which one, where the masthead has several below “publish:”')
    .option('--output <folder>', 'where the site is', folderOf, '_site')
    .option('--dry-run', 'show what would be done, as a list, and do nothing')
    .option('--json', 'print it for programs')
    .addOption(errand('--verify', 'read back what was published, and compare it with its manifest', 'verify'))
    .addOption(errand('--repair', 'send again what does not stand as it should', 'repair'))
    .addOption(errand('--list', 'list the releases that stand at the target', 'list'))
    .addOption(errand('--rollback [release]', 'show an earlier release: the one before, or this one', 'rollback'))
    .action(async (target, options) => {
      const { faultJson, publishCommand } = await import('./publish.ts')
      end(
        await told(
          () => pathsOf(options.content, options.output),
          () => publishCommand(target, options),
          options.json === true ? faultJson : undefined,
        ),
      )
    })
}
