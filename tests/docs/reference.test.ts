/** The reference is what the source says now, and what the program gives to programs is as its schema says. */

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { PROGRAM } from '../../scripts/paths.ts'
import { FERRY, folderWith, typed } from '../commands/command.ts'
import { paperFor } from '../paper/paper.ts'
import { contents } from './contents.ts'
import { IN_TABLES } from './from-source/in-tables.ts'
import { made } from './from-source/made.ts'

const reference = made()

describe('what is made from the source is as it would be made now', () => {
  for (const [file, text] of reference)
    test(file, () => {
      assert.ok(readFileSync(join(PROGRAM, file), 'utf8') === text, `Run “npm run docs:reference”: ${file} is older.`)
    })
})

test('every problem says what was found and how to mend it', () => {
  const page = reference.get('docs/problems.md') ?? ''
  const entries = page.split('\n').filter((line) => line.startsWith('`'))
  assert.deepEqual(
    entries.filter((line) => !/^`[a-zA-Z-]+` · (?:error|warning|error or warning) · \S.{20,} → \S.{4,}/u.test(line)),
    [],
  )
})

test('no example is of a problem that is none any more', () => {
  const page = reference.get('docs/problems.md') ?? ''
  assert.deepEqual(
    Object.keys(IN_TABLES).filter((code) => !page.includes(`\n\`${code}\` · `)),
    [],
  )
})

test('every code that a test has seen is in the reference', () => {
  const page = reference.get('docs/problems.md') ?? ''
  const codes = new Set([...page.matchAll(/^`([a-z-]+)` · /gm)].map(([, code = '']) => code))
  const said = globSync('tests/**/*.test.ts', { cwd: PROGRAM }).flatMap((file) =>
    [...readFileSync(join(PROGRAM, file), 'utf8').matchAll(/:\d+:\d+ (?:error|warning) ([a-z]+(?:-[a-z]+)+)\b/g)].map(
      ([, code = '']) => code,
    ),
  )
  assert.ok(codes.size > 200)
  assert.deepEqual(
    [...new Set(said)].filter((code) => !codes.has(code)),
    [],
  )
})

test('every paper is in the list of papers, and every one in the list is there', () => {
  const listed = contents().map(({ file }) => file)
  const there = globSync('docs/**/*.md', { cwd: PROGRAM, exclude: ['docs/README.md'] }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  assert.deepEqual(
    there.filter((file) => !listed.includes(file)),
    [],
    'List them in docs/README.md.',
  )
  assert.deepEqual(
    listed.filter((file) => !existsSync(join(PROGRAM, file))),
    [],
  )
  assert.equal(new Set(listed.map((file) => basename(file))).size, listed.length, 'two papers of one name')
})

describe('what programs get', () => {
  test('read --json', async (context) => {
    const folder = folderWith(context, {
      ...FERRY,
      'content/late.txt': 'Tide table is late\n\nBy Ada Quill\n\nEmbargo: 2032-01-01 09:00\n\nIt is late.\n\n-30-\n',
    })
    for (const file of ['content/harbour/ferry.txt', 'content/briefs.txt', 'content/late.txt']) {
      const { out } = await typed(folder, ['read', '--json', file])
      holds('docs/read-json.schema.json', JSON.parse(out))
    }
  })

  test('the .json of a story', async (context) => {
    const paper = paperFor(context, {
      'harbour/wall.md': '# The wall is whole again\n\nBy Ada Quill\n\nIt took **nine** weeks.\n\n- stone\n- lime\n',
    })
    await paper.build()
    const [file = ''] = Object.keys(paper.site()).filter((path) => /^\d{4}\/.*\.json$/.test(path))
    holds('docs/story.schema.json', JSON.parse(Buffer.from(paper.site()[file] ?? '', 'latin1').toString('utf8')))
  })

  test('a story without its headline is none', () => {
    assert.throws(() => holds('docs/story.schema.json', { version: 'broadsheet-story/1' }))
  })
})

function holds(schema: string, value: unknown): void {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const isValid = ajv.validate(JSON.parse(reference.get(schema) ?? ''), value)
  assert.ok(isValid, ajv.errorsText())
}
