/** The man page, in roff (man(7)): one section a command. */

import type { Described, DescribedOption } from './described.ts'

/** What the program answers when it ends; `docs/commands.md` says the same. */
const CODES: readonly (readonly [number, string])[] = [
  [0, 'done'],
  [1, 'problems in the copy or the build; the site stands as it was'],
  [2, 'wrong usage, masthead or output folder'],
  [3, 'proof found something'],
  [4, 'another build holds the lock; it says who'],
  [130, 'interrupted'],
]

const VARIABLES: readonly (readonly [string, string])[] = [
  ['SOURCE_DATE_EPOCH', 'sets the clock, in seconds since 1970.'],
  ['CHROME', 'names the browser that “print” sets a PDF with.'],
  ['NO_COLOR', 'leaves colours out of what is said.'],
]

export function manPage(commands: readonly Described[], version: string): string {
  return `${[
    `.TH BROADSHEET 1 "" "broadsheet ${version}" "Broadsheet"`,
    '.SH NAME',
    'broadsheet \\- plain text in, a newspaper out',
    '.SH SYNOPSIS',
    '.B broadsheet',
    '.I command',
    '[options]',
    '.SH DESCRIPTION',
    roff(
      'Articles go into a folder as plain text, Markdown, mail, a web page or a Word file; a complete site comes out.',
    ),
    roff(
      'Messages go to stderr, data to stdout. A problem says where it is, what was found, what was expected, and how to mend it.',
    ),
    '.SH COMMANDS',
    ...commands.flatMap(sectionOf),
    '.SH "EXIT STATUS"',
    ...CODES.flatMap(([code, means]) => ['.TP', `.B ${code}`, roff(means)]),
    '.SH ENVIRONMENT',
    ...VARIABLES.flatMap(([name, does]) => ['.TP', `.B ${name}`, roff(does)]),
  ].join('\n')}\n`
}

function sectionOf({ name, usage, does, note, options, examples }: Described): string[] {
  return [
    `.SS "${quoted(`broadsheet ${name}${usage === '' ? '' : ` ${usage}`}`)}"`,
    roff(`${does}.`),
    ...(note === undefined ? [] : ['.PP', roff(note)]),
    ...options.flatMap(optionOf),
    ...(examples.length === 0 ? [] : ['.PP', 'Examples:']),
    ...examples.flatMap(([typed, what]) => ['.TP', `.B "${quoted(`npx broadsheet ${typed}`)}"`, roff(what)]),
  ]
}

function optionOf({ flags, does }: DescribedOption): string[] {
  return ['.TP', `.B "${quoted(flags)}"`, roff(does)]
}

/** In quotes, behind a request. */
function quoted(text: string): string {
  return escaped(text).replaceAll('"', '\\(dq')
}

/** A line of text: a full stop or an apostrophe at its beginning would be a request. */
function roff(text: string): string {
  return escaped(text).replace(/^(?=['.])/, '\\&')
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
}
