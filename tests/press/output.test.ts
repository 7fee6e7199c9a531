import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathsOf } from '../../scripts/paths.ts'
import { claimOutput, foreignOutput, readStanding } from '../../scripts/press/output.ts'
import { folderFor, pathsFor } from './quay.ts'

test('an output that is new, empty but for what hosts keep there, or marked is ours', (t) => {
  const paths = pathsFor(t)
  assert.equal(foreignOutput(paths), null)
  mkdirSync(join(paths.output, '.git'), { recursive: true })
  writeFileSync(join(paths.output, 'CNAME'), 'quay.example\n')
  assert.equal(foreignOutput(paths), null)
  claimOutput(paths)
  writeFileSync(join(paths.output, 'index.html'), 'a page')
  assert.equal(foreignOutput(paths), null)
})

test('an output that holds other things is refused', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.output)
  writeFileSync(join(paths.output, 'thesis.odt'), 'years of work')
  assert.deepEqual(foreignOutput(paths), {
    severity: 'error',
    code: 'foreign-output',
    file: paths.output,
    line: 1,
    column: 1,
    reason: `The output folder ${paths.output} holds things that Broadsheet did not put there (“thesis.odt”).`,
    hint: 'Name an empty or new folder with --output: the press removes from it whatever is not in the paper.',
  })
})

test('a file is no output, and neither is the content folder, what holds it, or what it holds', (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'file'), '')
  assert.match(foreignOutput(pathsOf(join(folder, 'content'), join(folder, 'file')))?.reason ?? '', /is not a folder/)
  for (const output of ['content', 'content/site', '.']) {
    const problem = foreignOutput(pathsOf(join(folder, 'content'), join(folder, output)))
    assert.match(problem?.reason ?? '', /overlap/, output)
  }
  assert.equal(foreignOutput(pathsOf(join(folder, 'content'), join(folder, 'content-site'))), null)
})

test('what stands is every file and its size, but for what is not ours; links are not followed', (t) => {
  const paths = pathsFor(t)
  claimOutput(paths)
  mkdirSync(join(paths.output, 'a/.cache'), { recursive: true })
  for (const [file, text] of [
    ['a/index.html', 'five!'],
    ['a/.cache/x', 'hidden'],
    ['.nojekyll', ''],
    ['CNAME', 'quay.example'],
    ['a/CNAME', 'ours'],
  ] as const) {
    writeFileSync(join(paths.output, file), text)
  }
  symlinkSync(dirname(paths.output), join(paths.output, 'out'))
  assert.deepEqual(
    readStanding(paths),
    new Map([
      ['a/CNAME', 4],
      ['a/index.html', 5],
      ['out', -1],
    ]),
  )
})
