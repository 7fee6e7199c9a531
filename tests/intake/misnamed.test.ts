/** Sidecars under another name than their copy's: what may hold the story is an error, and the story does not go out. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { findCopy } from '../../scripts/intake/files.ts'

async function found(t: TestContext, files: Readonly<Record<string, string>>) {
  const content = mkdtempSync(join(tmpdir(), 'misnamed-'))
  t.after(() => rmSync(content, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  return findCopy(content)
}

const COPY = 'Quay sold\n\nThe council of Wexmouth will sell the quay.\n'

const DRAFT = 'draft: true\n'

/** The file beside `town/quay-sale.txt`, and what it says. */
const ERRORS: readonly (readonly [file: string, text: string])[] = [
  ['town/quay-sale.txt.yaml', DRAFT],
  ['town/quay-sale.txt.yml', 'status: nearly\n'],
  ['town/Quay-Sale.TXT.YAML', 'embargo: 2031-06-01\n'],
  ['town/quay-sale.json', '{ "draft": true }'],
  ['town/quay-sale.txt.json', '{ "publish": "2031-06-01" }'],
  ['town/quay-sale.toml', 'draft = true\n'],
  ['town/quay-sale.yaml.txt', DRAFT],
  ['town/quay-sale.ymal', DRAFT],
  ['town/quay sale.yaml', DRAFT],
  ['town/quay-sale (1).yaml', DRAFT],
  ['town/quay-sale copy.yaml', DRAFT],
  ['town/quaysale.yaml', DRAFT],
  ['town/quay-sael.yaml', DRAFT],
  ['town/quay-sale.txt.yaml', 'draft: true\n  headline: what\n'],
  ['town/quay-sale.txt.yaml', 'stories:\n  - match: Quay\n    draft: true\n'],
  ['town/quay-sale.txt.yaml', 'date: June 2031\n'],
]

describe('one that may hold', () => {
  for (const [file, text] of ERRORS)
    test(`${file}: ${JSON.stringify(text)}`, async (t) => {
      const { problems, broken } = await found(t, { 'town/quay-sale.txt': COPY, [file]: text })
      const [problem] = problems
      assert.deepEqual([problems.length, problem?.severity, problem?.code], [1, 'error', 'misnamed-sidecar'])
      assert.match(`${problem?.reason} ${problem?.hint}`, /expected the name quay-sale\.yaml.* quay-sale\.yaml/)
      assert.ok(broken.has('town/quay-sale.txt'))
    })
})

const WARNINGS: readonly (readonly [file: string, text: string, code: string])[] = [
  ['town/quay-sale.txt.yaml', 'headline: Quay sold\n', 'misnamed-sidecar'],
  ['town/quay-sale.txt.yaml', 'draft: false\n', 'misnamed-sidecar'],
  ['town/quay-sale.txt.yaml', 'publish: now\n', 'misnamed-sidecar'],
  ['town/quay-sael.yaml', 'status: final\n', 'misnamed-sidecar'],
  ['town/quay-sale.json', '{ "price": 4000 }', 'not-copy'],
  ['town/prices.json', '{ "draft": true }', 'not-copy'],
  ['town/harbour.yaml', DRAFT, 'sidecar-alone'],
  ['sport/quay-sale.yaml', DRAFT, 'sidecar-alone'],
  ['town/quay-sale-2.yaml', DRAFT, 'sidecar-alone'],
]

describe('one that holds nothing, or is another’s', () => {
  for (const [file, text, code] of WARNINGS)
    test(`${file}: ${JSON.stringify(text)}`, async (t) => {
      const { problems, broken } = await found(t, { 'town/quay-sale.txt': COPY, [file]: text })
      assert.deepEqual([problems.map((one) => `${one.severity} ${one.code}`), broken.size], [[`warning ${code}`], 0])
    })
})

test('a sidecar in capitals is one', async (t) => {
  const { files, problems } = await found(t, { 'a.txt': COPY, 'A.YAML': DRAFT })
  assert.deepEqual([files.map(({ sidecar }) => sidecar?.path), problems], [['A.YAML'], []])
})

test('of two sidecars nobody knows which is meant', async (t) => {
  const { problems, broken } = await found(t, { 'a.txt': COPY, 'a.yaml': DRAFT, 'a.yml': 'headline: Quay\n' })
  assert.deepEqual(
    [problems.map(({ code, file }) => `${file} ${code}`), broken.has('a.txt')],
    [['a.yml same-name'], true],
  )
})

test('copy that has its own sidecar is nobody else’s', async (t) => {
  const { problems, broken } = await found(t, {
    'fair-1.txt': COPY,
    'fair-1.yaml': 'slug: fair\n',
    'fair-l.yaml': DRAFT,
  })
  assert.deepEqual([problems.map(({ code }) => code), broken.size], [['sidecar-alone'], 0])
})
