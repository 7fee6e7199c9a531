/** A folder is made with those above it, or it is told why not: never without an end. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fileFaultOf } from '../../scripts/disk/file-fault.ts'
import { makeFolder } from '../../scripts/disk/make-folder.ts'
import { folderFor } from '../press/quay.ts'
import { NO_LINKS } from '../system.ts'

test('those above it are made too, and one that is there is left alone', (t) => {
  const folder = join(folderFor(t), 'a/b/c')
  makeFolder(folder)
  makeFolder(folder)
  makeFolder(join(folder, '..'))
  assert.ok(statSync(folder).isDirectory())
})

test('what is no folder is in the way, at whatever height', { skip: NO_LINKS }, (t) => {
  const base = folderFor(t)
  writeFileSync(join(base, 'file'), '')
  symlinkSync(join(base, 'nowhere'), join(base, 'link'))
  const codeOf = (path: string) => {
    try {
      makeFolder(join(base, path))
      return null
    } catch (error) {
      return fileFaultOf(error)?.code
    }
  }
  assert.deepEqual(['file', 'file/x/y', 'link', 'link/x/y'].map(codeOf), ['EEXIST', 'ENOTDIR', 'EEXIST', 'EEXIST'])
})

test('a disk that makes none is told, and not asked for ever', {
  skip: !existsSync('/proc/self') && 'there is no /proc',
}, () => {
  const module = fileURLToPath(new URL('../../scripts/disk/make-folder.ts', import.meta.url))
  const code = `import(${JSON.stringify(module)}).then(({ makeFolder }) => makeFolder('/proc/paper')).catch((e) => console.log(e.said.reason))`
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', timeout: 20_000 })
  assert.equal(stdout.trim(), 'Found that no folder can be made in /proc; expected a disk on which it can.')
})
