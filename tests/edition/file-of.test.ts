import assert from 'node:assert/strict'
import { resolve, sep } from 'node:path'
import { test } from 'node:test'
import { fileOf, urlOf } from '../../scripts/edition/plan/file-of.ts'
import fc from '../properties/seeded.ts'

const FILES: readonly (readonly [string, string])[] = [
  ['/', 'index.html'],
  ['/2026/11/22/', '2026/11/22/index.html'],
  ['/2026/11/22/ліхтар-на-молі/', '2026/11/22/ліхтар-на-молі/index.html'],
  ['/2026/11/22/100-percent/', '2026/11/22/100-percent/index.html'],
  ['/feed.xml', 'feed.xml'],
  ['/assets/type/serif.woff2', 'assets/type/serif.woff2'],
]

test('an address has one file, and the file one address', () => {
  for (const [url, file] of FILES) {
    assert.equal(fileOf(url), file)
    assert.equal(urlOf(file), url)
  }
})

test('what could lead out of the output, or not stand on every disk, has no file', () => {
  const refused = [
    ...['', 'feed.xml', '2026/', '//', '//host/x', '/a//b/', '/../x/', '/a/../../x', '/a/./b/', '/..', '/a/..'],
    ...['/a\\..\\..\\b/', '/a\0b/', '/a\nb/', '/C:/x/', '/a?b/', '/a#b', '/a|b', '/a./', '/a /', '/.git/config'],
    ...['/a/.htaccess', `/${'x'.repeat(256)}/`, `/${'ї'.repeat(128)}/`, '/\ud800/'],
  ]
  for (const url of refused) assert.equal(fileOf(url), null, JSON.stringify(url))
})

test('no address whatever leads out of the output', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('.', '..', '/', '\\', '\0', '%2e%2e', 'a'))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const file = fileOf(`/${parts.join('/')}`)
      assert.ok(file === null || resolve('/out', file).startsWith(`${resolve('/out')}${sep}`))
    }),
  )
})
