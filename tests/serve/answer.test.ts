/** Which file answers which address: a table, and what must never be answered with a file. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { answerTo } from '../../scripts/serve/answer.ts'

let folder = ''
let output = ''

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-answer-'))
  output = join(folder, '_site')
  for (const file of [
    '_site/index.html',
    '_site/404.html',
    '_site/feed.xml',
    '_site/2031/04/02/ferry/index.html',
    '_site/2031/04/02/паром/index.html',
    '_site/2031/04/02/é/index.html',
    '_site/assets/paper.css',
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
  ]
  for (const [target, expected] of table) {
    test(target.slice(0, 60) || '(nothing)', () => assert.equal(answer(target), expected))
  }
})
