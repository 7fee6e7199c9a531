/** The papers are a paper: the desk reads each of them without a word, and proof finds nothing in what comes of it. */

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { folderWith, typed } from '../commands/command.ts'
import { contents } from './contents.ts'
import { layOut } from './copy.ts'

test('the papers of docs/ make a paper, without a problem', async (context) => {
  const folder = folderWith(context, {})
  await layOut(join(folder, 'content'))
  const built = await typed(folder, ['build', '--no-search', '--json'])
  const { problems } = JSON.parse(built.out)
  assert.deepEqual(problems, [])
  assert.equal(built.code, 0, built.err)
  const proved = await typed(folder, ['proof'])
  assert.equal(proved.code, 0, proved.out + proved.err)
  assert.equal(globSync('*/*/*/*.md', { cwd: join(folder, '_site') }).length, contents().length, 'a story each')
  const headlines = readFileSync(join(folder, '_site/headlines/index.html'), 'utf8')
  for (const kind of new Set(contents().map((paper) => paper.kind)))
    assert.ok(headlines.includes(`/sections/${kind.toLowerCase()}/`), kind)
})

test('a link from a paper leads to the same in the repository and in the paper', async (context) => {
  const folder = folderWith(context, {})
  await layOut(folder)
  const laid = readFileSync(join(folder, 'how-to/filing.md'), 'utf8')
  assert.match(laid, /\[Measured\]\(measured\.md\)/)
  assert.match(laid, /\[on Monday\]\(council\.txt\)/, 'what a block shows is left as it is')
  assert.ok(readFileSync(join(PROGRAM, 'docs/filing.md'), 'utf8').includes('](measured.md)'))
})

test('a link between files of the repository leads to one', () => {
  const files = ['README.md', 'docs/README.md', ...contents().map(({ file }) => file)]
  const dead = files.flatMap((file) => {
    const text = readFileSync(join(PROGRAM, file), 'utf8').replace(/^```[\s\S]*?^```$|`[^`\n]+`/gm, '')
    return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^[a-z]+:|^\//.test(to) && !existsSync(join(PROGRAM, dirname(file), to)))
      .map((to) => `${file}: ${to}`)
  })
  assert.deepEqual(dead, [])
})
