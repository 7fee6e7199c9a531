/** What is said when a command is typed wrongly: exit code 2, what is wrong, and what was probably meant. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { command, folderWith, typed } from './command.ts'

const ALL = 'Type “npx broadsheet --help” for all commands and options.\n'
const OWN = (name: string) => `Type “npx broadsheet ${name} --help” for its options, with examples.\n`

const WRONG: readonly (readonly [args: readonly string[], err: string])[] = [
  [['buidl'], `error: unknown command 'buidl'\n(Did you mean build?)\n${ALL}`],
  [['build', '--keep-goin'], `error: unknown option '--keep-goin'\n(Did you mean --keep-going?)\n${OWN('build')}`],
  [['build', '--content'], `error: option '--content <folder>' argument missing\n${OWN('build')}`],
  [['build', '--why'], `error: option '--why <page...>' argument missing\n${OWN('build')}`],
  [
    ['build', '--why', '/', ''],
    `error: option '--why <page...>' argument '' is invalid. Expected the address, the path or a file of a page.\n${OWN('build')}`,
  ],
  [
    ['build', '--json', '--why', '/'],
    `error: option '--json' cannot be used with option '--why <page...>'\n${OWN('build')}`,
  ],
  [['build', '--timing'], `error: unknown option '--timing'\n(Did you mean --timings?)\n${OWN('build')}`],
  ...['1.5', '100', 'all'].map(
    (jobs) =>
      [
        ['serve', `--jobs=${jobs}`],
        `error: option '--jobs <number>' argument '${jobs}' is invalid. Expected a number of threads from 1 to 99.\n${OWN('serve')}`,
      ] as const,
  ),
  [['build', 'content'], `error: too many arguments for 'build'. Expected 0 arguments but got 1.\n${OWN('build')}`],
  [['read'], `error: missing required argument 'file'\n${OWN('read')}`],
  [
    ['build', '--content='],
    `error: option '--content <folder>' argument '' is invalid. Expected the name of a folder.\n${OWN('build')}`,
  ],
  ...['~', '~/www', '~ada/www'].map(
    (folder) =>
      [
        ['proof', `--output=${folder}`],
        `error: option '--output <folder>' argument '${folder}' is invalid. Expected a folder; here “~” is no home. Write “$HOME”, or “./~” if it is called that.\n${OWN('proof')}`,
      ] as const,
  ),
  ...['99999', '-1', 'x'].map(
    (port) =>
      [
        ['serve', `--port=${port}`],
        `error: option '--port <number>' argument '${port}' is invalid. Expected a number from 0 to 65535.\n${OWN('serve')}`,
      ] as const,
  ),
  [
    ['build', '--jobs=0'],
    `error: option '--jobs <number>' argument '0' is invalid. Expected a number of threads from 1 to 99.\n${OWN('build')}`,
  ],
  [
    ['new', 'Harbour', 'reopens'],
    `error: too many arguments for 'new'. Expected 1 argument but got 2.\n(Put the headline in quotes: new "Harbour reopens")\n${OWN('new')}`,
  ],
]

for (const [args, err] of WRONG) {
  test(`broadsheet ${args.join(' ')}`, async (t) =>
    assert.deepEqual(await typed(folderWith(t, {}), args), { code: 2, out: '', err }))
}

test('the exit code is that of the process, and stdout stays clean', async (t) => {
  const [args, err] = WRONG[0] ?? [[], '']
  assert.deepEqual(await command(folderWith(t, {}), args), { code: 2, out: '', err })
})

test('broadsheet --help says what there is, to stdout', async (t) => {
  const { code, out, err } = await typed(folderWith(t, {}), ['--help'])
  assert.deepEqual([code, err], [0, ''])
  for (const name of ['build', 'serve', 'read', 'proof']) assert.match(out, new RegExp(`^ {2}${name} .+ {2}\\S`, 'm'))
})
