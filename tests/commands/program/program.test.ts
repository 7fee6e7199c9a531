/** What is said of the commands: each has examples that are typed rightly; docs and man page are up to date; bash completes. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { referenceFiles } from '../../../packaging/reference.ts'
import { leavesOf } from '../../../scripts/commands/program/described.ts'
import { GUIDE } from '../../../scripts/commands/program/guide.ts'
import { programFor } from '../../../scripts/commands/program/program.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import { FERRY, folderWith, typed } from '../command.ts'

test('every command has examples, and nothing else has', () => {
  const names = leavesOf(programFor(() => undefined)).map(([name]) => name)
  assert.deepEqual(Object.keys(GUIDE).sort(), names.sort())
  for (const [name, { examples }] of Object.entries(GUIDE)) assert.ok(examples.length > 0, name)
})

for (const [name, { examples }] of Object.entries(GUIDE))
  for (const [line] of examples)
    test(`the program takes “${line}”`, async () => {
      const program = programFor(() => undefined)
      let ran = ''
      for (const [leaf, command] of leavesOf(program))
        command.action(() => {
          ran = leaf
        })
      await program.parseAsync(wordsOf(line), { from: 'user' })
      assert.equal(ran, name)
    })

/** As a shell splits them, up to where its output goes. */
function wordsOf(line: string): string[] {
  return [...line.replace(/ >.*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

test('help shows the examples of a command, and what one should know', async (t) => {
  const { code, out } = await typed(folderWith(t, {}), ['build', '--help'])
  assert.equal(code, 0)
  assert.match(out, /^Examples:\n {2}npx broadsheet build {2,}builds what changed, into _site$/m)
})

test('an option of another command is told as its', async (t) => {
  const { code, err } = await typed(folderWith(t, {}), ['proof', '--frozen'])
  assert.equal(code, 2)
  assert.match(err, /^error: unknown option '--frozen'\n\(It is an option of “build”\.\)\n/)
})

for (const [file, text] of Object.entries(referenceFiles()))
  test(`${file} is up to date: “npm run commands” writes it`, () =>
    assert.equal(readFileSync(join(PROGRAM, file), 'utf8'), text))

/** What bash offers for the last of these words. */
async function offered(folder: string, words: readonly string[]): Promise<string[]> {
  const { out } = await typed(folder, ['completion', 'bash'])
  const script = `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _broadsheet; printf '%s\\n' "\${COMPREPLY[@]}"`
  const said = execFileSync('bash', ['-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
  return said.split('\n').filter((line) => line !== '')
}

const OFFERED: readonly (readonly [words: string, offers: readonly string[]])[] = [
  ['broadsheet re', ['read', 'register']],
  ['broadsheet build --base', ['--base-url']],
  ['broadsheet build --content ', ['content', 'elsewhere']],
  ['broadsheet register ', ['restore', 'accept']],
  ['broadsheet register restore --dr', ['--dry-run']],
  ['broadsheet completion ', ['bash', 'zsh', 'fish']],
  ['broadsheet help pr', ['print', 'proof']],
  ['broadsheet read content/b', ['content/briefs.txt']],
  ['broadsheet nothing --', []],
]

for (const [words, offers] of OFFERED)
  test(`bash completes “${words}”`, async (t) => {
    const folder = folderWith(t, { ...FERRY, 'elsewhere/notes.txt': 'None.\n' })
    const found = await offered(folder, words.split(' '))
    assert.deepEqual(found.sort(), [...offers].sort())
  })

test('the scripts for zsh and fish name every command', async (t) => {
  const folder = folderWith(t, {})
  for (const shell of ['zsh', 'fish']) {
    const { out } = await typed(folder, ['completion', shell])
    for (const [name] of leavesOf(programFor(() => undefined))) assert.ok(out.includes(name.split(' ')[0] ?? ''), name)
  }
})

test('with --quiet a build that goes well says nothing, and one that fails says its errors alone', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.deepEqual(await typed(folder, ['build', '--quiet']), { code: 0, out: '', err: '' })
  const broken = folderWith(t, {
    ...FERRY,
    'content/masthead.yaml': 'name: The Ferry Post\nlanguage: xx-nowhere-at-all\n',
  })
  const { code, err } = await typed(broken, ['build', '--quiet'])
  assert.equal(code, 2)
  assert.match(err, /error unknown-language/)
  assert.doesNotMatch(err, /warning/)
})

test('with --quiet data is still printed', async (t) => {
  const folder = folderWith(t, FERRY)
  const { out } = await typed(folder, ['due', '--json'])
  assert.deepEqual(await typed(folder, ['due', '--json', '--quiet']), { code: 0, out, err: '' })
  assert.notEqual(out, '')
})
