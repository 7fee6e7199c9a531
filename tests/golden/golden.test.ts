/** Every golden case comes out as it was approved. `npm run case -- NAME` approves one. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CASES, caseNames, goldenOf } from './golden.ts'

for (const name of caseNames()) {
  test(name, async () => {
    const folder = join(CASES, name)
    const { expected, report } = await goldenOf(folder)
    assert.equal(expected, textOf(join(folder, 'expected.md')))
    assert.equal(report, textOf(join(folder, 'report.txt')))
  })
}

test('there are cases', () => assert.ok(caseNames().length >= 12))

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
