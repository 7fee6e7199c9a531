/** What the file system refuses is told in sentences: the file, the errand, how the site stands, what to do. */

import assert from 'node:assert/strict'
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { asError, fileFaultOf, fileProblem, naming } from '../../scripts/disk/file-fault.ts'
import { PROGRAM, pathsOf } from '../../scripts/paths.ts'
import { folderFor } from '../press/quay.ts'

function errno(code: string, syscall: string, path?: string): Error {
  const about = path === undefined ? {} : { path }
  return Object.assign(new Error(`${code}: no, ${syscall}`), { code, syscall, errno: -1, ...about })
}

describe('which errors are faults of the file system', () => {
  const disk = errno('ENOSPC', 'write')
  const cases: readonly (readonly [what: string, error: unknown, code: string | null])[] = [
    ['a call that failed', disk, 'ENOSPC'],
    ['an error that has one as its cause', new Error('Could not print', { cause: disk }), 'ENOSPC'],
    ['what Eleventy wraps it in', Object.assign(new Error('Trouble'), { originalError: disk }), 'ENOSPC'],
    ['one that crossed the border of a worker', asError({ code: 'EIO', syscall: 'read', message: 'no' }), 'EIO'],
    ['a program that the system does not start', errno('EMFILE', 'spawn /lib/pagefind_extended'), 'EMFILE'],
    ['a folder that cannot be removed, in a way that Node has no code for', busy(), 'Device or resource busy'],
    [
      'a thread that the system refuses',
      Object.assign(new Error('Worker initialization failure: EMFILE'), { code: 'ERR_WORKER_INIT_FAILED' }),
      'EMFILE',
    ],
    ['a port for which there is no handle', errno('EMFILE', 'listen'), 'EMFILE'],
    ['a port that is taken', errno('EADDRINUSE', 'listen'), null],
    ['a fault of the program', new TypeError('x is not a function'), null],
    ['an error with a code of Node’s own', Object.assign(new Error('no'), { code: 'ERR_INVALID_ARG_TYPE' }), null],
    ['an error that is its own cause', circular(), null],
    ['no error at all', 'ENOSPC', null],
  ]
  for (const [what, error, code] of cases) test(what, () => assert.equal(fileFaultOf(error)?.code ?? null, code))
})

function busy(): Error {
  const message = ", Unknown error: Device or resource busy '/paper/staging'"
  return Object.assign(new Error(message), { code: '', syscall: 'rm', path: '/paper/staging' })
}

function circular(): Error {
  const error = new Error('round')
  error.cause = error
  return error
}

describe('of a call with two files it names the one that refused', () => {
  const [here, there] = [fileURLToPath(import.meta.url), '/paper/site/index.html']
  const cases: readonly (readonly [what: string, code: string, path: string, named: string])[] = [
    ['where to, if that cannot be written', 'EACCES', here, there],
    ['where to, if its folder is not there', 'ENOENT', here, there],
    ['where from, if that is gone', 'ENOENT', `${here}.gone`, `${here}.gone`],
  ]
  for (const [what, code, path, named] of cases)
    test(what, () => {
      const error = Object.assign(errno(code, 'rename', path), { dest: there })
      assert.deepEqual([fileFaultOf(error)?.code, fileFaultOf(error)?.path], [code, named])
    })

  test('a folder that cannot be made where nothing is read-only is not there', () => {
    const fault = fileFaultOf(errno('ENOENT', 'mkdir', join(dirname(here), 'no/such')))
    assert.deepEqual([fault?.code, fault?.path], ['ENOENT', join(dirname(here), 'no/such')])
  })

  const isReadOnly = refused('/sys') === 'EROFS'
  test('a folder on a disk that can only be read', { skip: !isReadOnly && 'needs a read-only /sys' }, () => {
    const fault = fileFaultOf(errno('ENOENT', 'mkdir', '/sys/paper/.broadsheet-state'))
    assert.deepEqual([fault?.code, fault?.path], ['EROFS', '/sys'])
  })
})

function refused(folder: string): string | null {
  try {
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? null
  }
}

test('a call on a handle does not say whose it is; whoever made it does', () => {
  const failing = () =>
    naming('/paper/register.ndjson', () => {
      throw errno('EIO', 'read')
    })
  assert.throws(failing, { code: 'EIO', path: '/paper/register.ndjson' })
  const knows = () =>
    naming('/paper/register.ndjson', () => {
      throw errno('EIO', 'open', '/paper/register.ndjson.new')
    })
  assert.throws(knows, { path: '/paper/register.ndjson.new' })
  assert.equal(
    naming('/paper', () => 7),
    7,
  )
})

describe('the problem says what was being done', () => {
  const paths = pathsOf('/paper/content', '/paper/site')
  const cases: readonly (readonly [path: string, errand: string])[] = [
    [paths.register, 'to keep the addresses of the paper'],
    [`${paths.register}.new`, 'to keep the addresses of the paper'],
    [join(paths.staging, '7/index.html'), 'to print the new pages'],
    [paths.record, 'to note what is published'],
    [paths.lock, 'to be the only build of this paper'],
    [join(paths.stories, '2031/05/02/ferry.md'), 'to keep the Markdown pages'],
    [join(paths.output, 'index.html'), 'to publish the site'],
    [join(paths.content, 'ferry.txt'), 'to read what people filed'],
    [join(PROGRAM, 'layouts/story.ts'), 'which is a part of the program'],
    ['/elsewhere', 'which the build needs'],
  ]
  for (const [path, errand] of cases)
    test(path, () => {
      const { file, reason, hint } = fileProblem({ code: 'ENOSPC', syscall: 'write', message: '', path }, paths)
      assert.equal(file, path)
      assert.equal(
        reason,
        `Found no room left on the disk (ENOSPC) when writing this file, ${errand}. The site stands as it was.`,
      )
      assert.equal(hint, 'Make room on that disk, then build again.')
    })
})

test('a code that nobody has heard of is a sentence, too', () => {
  const { reason, hint } = fileProblem({ code: 'EWHATEVER', syscall: 'frobnicate', message: '' }, null)
  assert.equal(reason, 'Found an error of the file system (EWHATEVER) when calling frobnicate for this file.')
  assert.equal(hint, 'Look after the disk, then build again.')
})

test('with a commit begun, the problem says that the next build finishes it', (t) => {
  const folder = folderFor(t)
  const paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
  mkdirSync(paths.staging, { recursive: true })
  writeFileSync(join(paths.staging, 'COMMIT'), '{}')
  const { reason } = fileProblem({ code: 'EIO', syscall: 'rename', message: '', path: join(paths.output, 'a') }, paths)
  assert.match(reason, /The new edition is complete, and some of it is published; the next build finishes it\.$/)
})
