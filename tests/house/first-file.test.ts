/** The files that a shell may start: the one that package.json names, and the one that npx found in earlier checkouts and goes on calling. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'

const { bin, version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))

for (const file of [bin.broadsheet, 'scripts/broadsheet.ts'])
  test(`${file} can be started by itself`, { skip: process.platform === 'win32' }, () => {
    const PATH = `${dirname(process.execPath)}:${process.env.PATH}`
    const said = execFileSync(join(PROGRAM, file), ['--version'], { encoding: 'utf8', env: { ...process.env, PATH } })
    assert.equal(said.trim(), version)
  })
