/** What keeps a release back. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { notYet } from '../../packaging/release-faults.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const CHANGES = '# Changelog\n\n## 0.2.0 – 2031-05-02\n\n- News.\n'
const sound = { name: '@harbour/broadsheet', version: '0.2.0' }

test('a release with its own name, its tag and its changes goes out', () => {
  assert.deepEqual(notYet(sound, 'v0.2.0', CHANGES), [])
})

for (const [what, manifest, tag, changes, said] of [
  ['the name that stands for one', { ...sound, name: '@your-scope/broadsheet' }, 'v0.2.0', CHANGES, /scope/],
  ['a name that anyone could take', { ...sound, name: 'broadsheet' }, 'v0.2.0', CHANGES, /scope/],
  ['a tag of another version', sound, 'v0.3.0', CHANGES, /“v0\.2\.0”/],
  ['a tag without its letter', sound, '0.2.0', CHANGES, /“v0\.2\.0”/],
  ['changes that nobody told', sound, 'v0.2.0', '# Changelog\n\n## 0.1.0 – 2031-01-01\n', /CHANGELOG/],
  ['changes without a day', sound, 'v0.2.0', CHANGES.replace('2031-05-02', 'unreleased'), /CHANGELOG/],
  [
    'a version that only looks like it',
    { ...sound, version: '0.2.0' },
    'v0.2.0',
    CHANGES.replace('0.2', '012'),
    /CHANGELOG/,
  ],
] as const)
  test(`${what} keeps it back`, () => {
    const faults = notYet(manifest, tag, changes)
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', said)
  })

test('this checkout is private: nobody publishes it by accident', () => {
  const manifest = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))
  assert.equal(manifest.private, true)
  assert.deepEqual(
    Object.keys(manifest.dependencies).filter((name) => name.startsWith('node-')),
    [],
  )
})
