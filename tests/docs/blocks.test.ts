/** What the papers show is right: commands run, copy is read, keys are keys. */

import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { parse as parseStyle } from 'css-tree'
import { parseDocument } from 'yaml'
import { FERRY, folderWith, typed } from '../commands/command.ts'
import { NO_MODES } from '../system.ts'
import { blocksByFile, type DocBlock } from './blocks.ts'
import { shell } from './shell.ts'

/** What a block says of copy that is not here. */
const ELSEWHERE: ReadonlySet<string> = new Set(['no-match', 'no-keep', 'no-picture', 'which-story'])
/** The story of the paper that a block is tried in. */
const COPY = 'content/harbour/ferry'

const files = blocksByFile()

describe('each block has a kind that is tried', () => {
  for (const [file, blocks] of files)
    test(file, () => {
      for (const { at, kind, left } of blocks) {
        assert.ok(kind in TRIED, `${at}: no kind “${kind}”, but one of ${Object.keys(TRIED).join(', ')}`)
        assert.ok(left === null || left.includes(' '), `${at}: say in words why it is left`)
      }
    })
})

describe('copy and keys', () => {
  for (const block of [...files.values()].flat())
    if (block.left === null && block.kind !== 'sh') test(block.at, (context) => TRIED[block.kind]?.(block, context))
})

describe('commands, in their order', { skip: NO_MODES }, () => {
  for (const [file, blocks] of files) {
    const run = blocks.filter(({ kind, file: filed, left }) => left === null && (kind === 'sh' || filed !== null))
    if (run.some(({ kind }) => kind === 'sh')) test(file, (context) => follow(run, context))
  }
})

/** How a kind is tried. */
const TRIED: Readonly<Record<string, (block: DocBlock, context: TestContext) => void | Promise<void>>> = {
  sh: () => undefined,
  json: ({ text }) => assert.ok(JSON.parse(text) !== undefined),
  css: ({ at, text }) => {
    parseStyle(text, { onParseError: ({ message }) => assert.fail(`${at}: ${message}`) })
  },
  ts: ({ text }) => assert.ok(stripTypeScriptTypes(text) !== ''),
  text: ({ file, text }, context) => reads(context, file ?? `${COPY}.txt`, text),
  markdown: ({ file, text }, context) => reads(context, file ?? `${COPY}.md`, text),
  yaml: async ({ at, text }, context) => {
    assert.deepEqual(parseDocument(text).errors, [], at)
    const tries = [asSidecar, asFront, asMasthead]
    const said: string[] = []
    for (const attempt of tries) {
      const wrong = await attempt(context, text)
      if (wrong === '') return
      said.push(wrong)
    }
    assert.fail(`${at} is no sidecar, no front page and no masthead:\n${said.join('\n')}`)
  },
}

/** As copy it has no error. */
async function reads(context: TestContext, path: string, text: string): Promise<void> {
  const folder = folderWith(context, { ...FERRY, [path]: text })
  const { code, err } = await typed(folder, ['read', path])
  assert.ok(code === 0, err)
}

async function asSidecar(context: TestContext, text: string): Promise<string> {
  const folder = folderWith(context, { ...FERRY, [`${COPY}.yaml`]: text })
  const { out } = await typed(folder, ['read', '--json', `${COPY}.txt`])
  const { problems }: { problems: readonly { severity: string; code: string; reason: string }[] } = JSON.parse(out)
  return problems
    .filter(({ severity, code }) => severity === 'error' && !ELSEWHERE.has(code))
    .map(({ reason }) => reason)
    .join('\n')
}

async function asFront(context: TestContext, text: string): Promise<string> {
  const folder = folderWith(context, { ...FERRY, 'content/front.yaml': text })
  const { code, err } = await typed(folder, ['build', '--no-search'])
  return code === 0 && !/front\.yaml\S* error/.test(err) ? '' : err
}

async function asMasthead(context: TestContext, text: string): Promise<string> {
  const folder = folderWith(context, FERRY)
  write(folder, 'content/masthead.yaml', text)
  const { code, err } = await typed(folder, ['due'])
  return code === 0 ? '' : err
}

/** Do what a paper says, as its reader would: one folder, block after block. */
async function follow(blocks: readonly DocBlock[], context: TestContext): Promise<void> {
  const isNew = blocks.some(({ text }) => / init /.test(text))
  const root = folderWith(context, isNew ? {} : FERRY)
  let at = root
  if (!isNew) await shell(at, 'npm run build')
  for (const { at: place, file, text } of blocks) {
    if (file === null) {
      const { code, said, folder } = await shell(at, text)
      assert.equal(code, 0, `${place}\n${said}`)
      at = folder
    } else write(at, file, text)
  }
}

/** Write a file; into a masthead, the keys that are shown, in the place of those that it has. */
function write(folder: string, file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  if (!file.endsWith('masthead.yaml')) {
    writeFileSync(path, text)
    return
  }
  const keys = [...text.matchAll(/^[\w-]+(?=:)/gm)].map(([key]) => key)
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !keys.some((key) => line.startsWith(`${key}:`)))
  writeFileSync(path, lines.join('\n'))
  appendFileSync(path, text)
}
