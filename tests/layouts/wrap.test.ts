import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WIDTH, widthOf, wrap } from '../../layouts/files/wrap.ts'

test('lines end between words, and are no wider than they may be', () => {
  const text = 'The keeper lit the lamp again and wrote down the hour. '.repeat(9).trim()
  const lines = wrap(text).split('\n')
  assert.ok(lines.length > 5)
  assert.ok(lines.every((line) => line.length <= WIDTH && line === line.trim()))
  assert.equal(lines.join(' '), text)
})

test('what is indented goes on below its text; lines of verse stay; a long address stands whole', () => {
  const [first, second] = wrap(`${'word '.repeat(16)}end`, '- ', '  ').split('\n')
  assert.match(first ?? '', /^- word/)
  assert.match(second ?? '', /^ {2}\S/)
  assert.equal(wrap('one\ntwo', '  '), '  one\n  two')
  const address = `https://ledger.example/${'a'.repeat(90)}`
  assert.equal(wrap(`See ${address} there`), `See\n${address}\nthere`)
})

test('signs that take two columns count as two; no line begins with a mark that closes', () => {
  assert.equal(widthOf('潮位 e\u0301'), 6)
  const lines = wrap('潮位は朝に上がり、夜に下がった。'.repeat(8)).split('\n')
  assert.ok(lines.length > 2)
  assert.ok(lines.every((line) => widthOf(line) <= WIDTH && !/^[、。]/.test(line)))
})
