/** The help of a command ends with how it is typed; an option that another command has is told as its. */

import type { Command } from 'commander'
import { leavesOf } from './described.ts'
import { GUIDE } from './guide.ts'

/** Give every command its examples, once all are declared. */
export function withHelp(program: Command): void {
  for (const [name, command] of leavesOf(program)) {
    const guide = GUIDE[name]
    if (guide === undefined) continue
    const width = Math.max(...guide.examples.map(([typed]) => typed.length))
    const lines = guide.examples.map(([typed, does]) => `  npx broadsheet ${typed.padEnd(width)}  ${does}`)
    const note = guide.note === undefined ? [] : ['', guide.note]
    command.addHelpText('after', ['', 'Examples:', ...lines, ...note].join('\n'))
  }
  for (const [name, command] of leavesOf(program)) {
    command.showHelpAfterError(`Type “npx broadsheet ${name} --help” for its options, with examples.`)
    const more = (text: string) => elsewhere(text, program, command) || inQuotes(text, command)
    command.configureOutput({ outputError: (text, write) => write(`${text}${more(text)}`) })
  }
}

/** A shell takes each word by itself, and so a headline for several. */
function inQuotes(text: string, command: Command): string {
  if (!text.startsWith("error: too many arguments for 'new'")) return ''
  return `(Put the headline in quotes: new "${command.args.join(' ')}")\n`
}

/** Of an option that this command does not have, nor one like it: which have it. */
function elsewhere(text: string, program: Command, asked: Command): string {
  const [, flag] = /^error: unknown option '(--[^'=]+)/.exec(text) ?? []
  if (flag === undefined || text.includes('Did you mean')) return ''
  const has = leavesOf(program).filter(([, one]) => one !== asked && one.options.some(({ long }) => long === flag))
  const names = has.map(([name]) => `“${name}”`)
  return names.length === 0 ? '' : `(It is an option of ${new Intl.ListFormat('en').format(names)}.)\n`
}
