/** Every command of the program as plain values, in their order: of what help, man page, docs and completion are made. */

import type { Argument, Command, Option } from 'commander'
import { GUIDE, type Guide } from './guide.ts'

export interface DescribedOption {
  readonly long: string
  readonly short: string | null
  /** As `--output <folder>`. */
  readonly flags: string
  readonly does: string
  readonly value: DescribedValue | null
}

/** What is typed for an argument, or behind an option. */
export interface DescribedValue {
  /** As `folder`. */
  readonly name: string
  readonly isOptional: boolean
  /** Words of which it is one; none where it may be any. */
  readonly choices: readonly string[]
}

export interface Described extends Guide {
  /** As it is typed: `register restore`. */
  readonly name: string
  /** As `<day>` or `[file...]`. */
  readonly usage: string
  readonly does: string
  readonly arguments: readonly DescribedValue[]
  readonly options: readonly DescribedOption[]
}

export function describedIn(program: Command): Described[] {
  return leavesOf(program).map(([name, command]) => ({
    ...(GUIDE[name] ?? { examples: [] }),
    name,
    usage: command.registeredArguments.map(shownArgument).join(' '),
    does: command.description(),
    arguments: command.registeredArguments.map((one) => ({
      name: one.name(),
      isOptional: !one.required,
      choices: one.argChoices ?? [],
    })),
    options: command.options.filter(({ hidden }) => !hidden).map(described),
  }))
}

/** Commands that are run, not those that only hold others, by what is typed for them. */
export function leavesOf(command: Command, above: readonly string[] = []): [name: string, command: Command][] {
  return command.commands.flatMap((one) => {
    const words = [...above, one.name()]
    return one.commands.length > 0 ? leavesOf(one, words) : [[words.join(' '), one] as [string, Command]]
  })
}

function shownArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function described({ long, short, flags, description, argChoices, optional }: Option): DescribedOption {
  const [, name] = /[<[]([^\]>]+?)(?:\.\.\.)?[\]>]/.exec(flags) ?? []
  const value = name === undefined ? null : { name, isOptional: optional, choices: argChoices ?? [] }
  return { long: long ?? '', short: short ?? null, flags, does: description, value }
}
