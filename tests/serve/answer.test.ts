/** Which file answers which address: a table, and what must never be answered with a file. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { answerTo } from '../../scripts/serve/answer.ts'
import { NO_LINKS, NO_PIPES } from '../system.ts'

let folder = ''
let output = ''

before(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'broadsheet-answer-')))
  output = join(folder, '_site')
  for (const file of [
    '_site/index.html',
    '_site/404.html',
    '_site/feed.xml',
    '_site/2031/04/02/ferry/index.html',
    '_site/2031/04/02/паром/index.html',
    '_site/2031/04/02/é/index.html',
    '_site/assets/paper.css',
    '_site/.broadsheet',
    '_site/.git/config',
    '_site/assets/.env',
    '_site/.well-known/security.txt',
    '_site/.well-known/.htpasswd',
    '_site/.hidden/index.html',
    'secret.txt',
    '_site-private/index.html',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file)
  }
})

after(() => rmSync(folder, { recursive: true, force: true }))

function answer(target: string, base = '/'): string {
  const found = answerTo(target, { output, base })
  if (found.kind === 'file') return found.file.slice(folder.length + 1).replaceAll('\\', '/')
  return found.kind === 'moved' ? `→ ${found.to}` : found.kind
}

describe('an address of the paper', () => {
  const table: readonly (readonly [target: string, expected: string])[] = [
    ['/', '_site/index.html'],
    ['/?from=mail', '_site/index.html'],
    ['/feed.xml', '_site/feed.xml'],
    ['/assets/paper.css?v=2', '_site/assets/paper.css'],
    ['/2031/04/02/ferry/', '_site/2031/04/02/ferry/index.html'],
    ['/2031/04/02/ferry', '→ /2031/04/02/ferry/'],
    ['/2031/04/02/ferry?a=1', '→ /2031/04/02/ferry/?a=1'],
    ['/2031/04/02/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/', '_site/2031/04/02/паром/index.html'],
    ['/2031/04/02/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC', '→ /2031/04/02/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/'],
    // e and a combining acute, as some file systems and browsers spell é
    ['/2031/04/02/e%CC%81/', '_site/2031/04/02/é/index.html'],
    ['/.well-known/security.txt', '_site/.well-known/security.txt'],
  ]
  for (const [target, expected] of table) test(target, () => assert.equal(answer(target), expected))
})

describe('below a base path', () => {
  const table: readonly (readonly [target: string, expected: string])[] = [
    ['/broadsheet/', '_site/index.html'],
    ['/broadsheet/2031/04/02/ferry/', '_site/2031/04/02/ferry/index.html'],
    ['/broadsheet/2031/04/02/ferry', '→ /broadsheet/2031/04/02/ferry/'],
    ['/', '→ /broadsheet/'],
    ['/broadsheet', '→ /broadsheet/'],
    ['/broadsheet?a=1', '→ /broadsheet/?a=1'],
    ['/2031/04/02/ferry/', 'unknown'],
    ['/broadsheets/', 'unknown'],
  ]
  for (const [target, expected] of table) test(target, () => assert.equal(answer(target, '/broadsheet/'), expected))
})

describe('never a file', () => {
  const table: readonly (readonly [target: string, expected: string])[] = [
    ['/%E0%A4%A', 'malformed'],
    ['/%', 'malformed'],
    ['', 'malformed'],
    ['feed.xml', 'malformed'],
    ['http://elsewhere.example/', 'malformed'],
    ['/../secret.txt', 'malformed'],
    ['/%2e%2e/secret.txt', 'malformed'],
    ['/..%2fsecret.txt', 'malformed'],
    ['/..%5csecret.txt', 'malformed'],
    ['/assets/..%2f..%2fsecret.txt', 'malformed'],
    ['/..%2f_site-private/', 'malformed'],
    ['/%252e%252e/secret.txt', 'unknown'],
    ['/feed.xml%00.html', 'malformed'],
    ['//elsewhere.example/', 'unknown'],
    ['//2031/04/02/ferry', 'unknown'],
    ['/2031/', 'unknown'],
    ['/assets/', 'unknown'],
    ['/assets', 'unknown'],
    ['/feed.xml/', 'unknown'],
    ['/feed.xml/index.html', 'unknown'],
    ['/nowhere/', 'unknown'],
    [`/${'a'.repeat(5000)}/`, 'unknown'],
    ['/.broadsheet', 'unknown'],
    ['/.git/config', 'unknown'],
    ['/%2egit/config', 'unknown'],
    ['/assets/.env', 'unknown'],
    ['/.hidden/', 'unknown'],
    ['/.hidden', 'unknown'],
    ['/.well-known/', 'unknown'],
    ['/.well-known/.htpasswd', 'unknown'],
    ['/.well-known/../feed.xml', 'malformed'],
    ['/.well-known', 'unknown'],
    // What Windows takes for the same file: streams, and dots and spaces at an end.
    ['/feed.xml::$DATA', 'unknown'],
    ['/feed.xml:stream', 'unknown'],
    ['/index.html:$I30:$INDEX_ALLOCATION', 'unknown'],
    ['/feed.xml.', 'unknown'],
    ['/feed.xml%20', 'unknown'],
    ['/C:/Windows/win.ini', 'unknown'],
    ['/assets%5cpaper.css', 'malformed'],
    ['/feed.xml%0a', 'unknown'],
    ['/feed.xml%7f', 'unknown'],
    ['/assets//paper.css', 'unknown'],
    ['/assets%2f%2fpaper.css', 'unknown'],
    ['/./feed.xml', 'malformed'],
    ['/assets/./paper.css', 'malformed'],
    ['*', 'malformed'],
    ['https://127.0.0.1/feed.xml', 'malformed'],
    ['file:///etc/passwd', 'malformed'],
  ]
  for (const [target, expected] of table) {
    test(target.slice(0, 60) || '(nothing)', () => assert.equal(answer(target), expected))
  }
})

describe('links and what is no file', { skip: NO_LINKS || NO_PIPES }, () => {
  before(() => {
    const link = (to: string, name: string) => symlinkSync(to, join(output, name))
    link('/etc/passwd', 'passwd.txt')
    link('..', 'above')
    link('../_site-private', 'private')
    link('../secret.txt', 'assets/secret.css')
    link('circle', 'circle')
    link('nowhere.txt', 'gone.txt')
    link('/dev/zero', 'zero.txt')
    link('.git/config', 'config.txt')
    link('.git', 'repository')
    mkdirSync(join(output, 'linked'))
    link('../../secret.txt', 'linked/index.html')
    link('feed.xml', 'atom.xml')
    link('2031', 'archive')
    execFileSync('mkfifo', [join(output, 'pipe.txt')])
  })

  const table: readonly (readonly [target: string, expected: string])[] = [
    ['/passwd.txt', 'unknown'],
    ['/above/secret.txt', 'unknown'],
    ['/private/', 'unknown'],
    ['/private', 'unknown'],
    ['/assets/secret.css', 'unknown'],
    ['/circle', 'unknown'],
    ['/circle/', 'unknown'],
    ['/gone.txt', 'unknown'],
    ['/zero.txt', 'unknown'],
    ['/config.txt', 'unknown'],
    ['/repository/config', 'unknown'],
    ['/linked/', 'unknown'],
    ['/linked', 'unknown'],
    ['/pipe.txt', 'unknown'],
    // A link that stays inside leads where it says.
    ['/atom.xml', '_site/feed.xml'],
    ['/archive/04/02/ferry/', '_site/2031/04/02/ferry/index.html'],
  ]
  for (const [target, expected] of table) test(target, () => assert.equal(answer(target), expected))

  test('an output that is a link itself is the site all the same', () => {
    symlinkSync('_site', join(folder, 'linked-output'))
    const found = answerTo('/feed.xml', { output: join(folder, 'linked-output'), base: '/' })
    assert.deepEqual(found, { kind: 'file', file: join(output, 'feed.xml') })
  })
})
