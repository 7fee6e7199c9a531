/** The table of commands in `docs/commands.md`. */

import type { Described, DescribedOption } from './described.ts'

const HEAD = '| command | does | options |\n|---|---|---|\n'

export function commandTable(commands: readonly Described[]): string {
  return HEAD + commands.map(rowOf).join('')
}

/** Every command has it, and it is said once. */
const COMMON = '--quiet'

function rowOf({ name, usage, does, note, options }: Described): string {
  const typed = `${name}${usage === '' ? '' : ` ${usage}`}`
  const said = note === undefined ? does : `${does}. ${note}`
  return `| \`${cell(typed)}\` | ${cell(said)} | ${options
    .filter(({ long }) => long !== COMMON)
    .map(optionOf)
    .join('<br>')} |\n`
}

function optionOf({ flags, does }: DescribedOption): string {
  return `\`${cell(flags)}\` ${cell(does)}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
