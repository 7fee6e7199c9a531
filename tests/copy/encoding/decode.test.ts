/** Who says what the encoding is, and what happens where that is wrong. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { decode, NOT_ASKED } from '../../../scripts/copy/encoding/decode.ts'
import { markupEncoding } from '../../../scripts/copy/encoding/markup-encoding.ts'
import { read } from '../../../scripts/copy/read.ts'
import { Desk } from '../../../scripts/intake/desk.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import { CASES, copyIn } from '../../golden/golden.ts'
import { encode } from './encode.ts'

const ENCODINGS = readdirSync(CASES).filter((name) => /^encoding-(?!named)/.test(name))

describe('golden files round-trip', () => {
  test('there is one for every encoding', () => assert.ok(ENCODINGS.length >= 15))
  for (const name of ENCODINGS)
    test(name, () => {
      const bytes = readFileSync(join(CASES, name, copyIn(join(CASES, name))))
      const { copy } = read('a.txt', bytes)
      assert.ok(copy !== null && name.replace('_', '-').includes(copy.encoding.replace('_', '-')))
      const mark = name.endsWith('-marked') ? '\ufeff' : ''
      assert.deepEqual(encode(copy.encoding, mark + copy.text), bytes)
    })
})

const POLISH = 'Nocą wszedł Łukasz'
const SAYS_1250 = encode('windows-1250', POLISH)

describe('who says so', () => {
  const textOf = (bytes: Uint8Array, asked: Partial<Parameters<typeof decode>[1]>) => {
    const decoding = decode(bytes, { ...NOT_ASKED, ...asked })
    return 'decoded' in decoding ? [decoding.kind, decoding.decoded.encoding, decoding.decoded.text] : [decoding.kind]
  }

  test('the sidecar overrules even what is proved', () => {
    assert.deepEqual(textOf(Buffer.from('cafÃ©'), { sidecar: 'windows-1252' }), ['sure', 'windows-1252', 'cafÃƒÂ©'])
  })
  test('the masthead speaks where the bytes prove nothing', () => {
    assert.deepEqual(textOf(SAYS_1250, { masthead: 'windows-1250' }), ['sure', 'windows-1250', POLISH])
    assert.deepEqual(textOf(Buffer.from('Łódź'), { masthead: 'windows-1250' }), ['sure', 'utf-8', 'Łódź'])
  })
  test('the markup speaks before the masthead', () => {
    assert.deepEqual(textOf(SAYS_1250, { markup: 'windows-1250', masthead: 'koi8-u' }), [
      'sure',
      'windows-1250',
      POLISH,
    ])
  })
  test('a character that was cut is no other encoding', () => {
    const cut = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xc5]), Buffer.from(' <p>Łódź żółw')])
    assert.deepEqual(textOf(cut('<p>Nocą '), { markup: 'utf-8' }), ['sure', 'utf-8', '<p>Nocą \ufffd <p>Łódź żółw'])
    assert.deepEqual(textOf(cut('Nocą '), {}), ['sure', 'utf-8', 'Nocą \ufffd <p>Łódź żółw'])
    assert.deepEqual(textOf(Buffer.from('<p>No\0c'), { markup: 'utf-8' }), ['sure', 'utf-8', '<p>No\0c'])
  })
  test('one that names no encoding and has more cut ones than whole is guessed', () => {
    assert.deepEqual(textOf(Buffer.from('caf\xe9 cr\xe8me', 'latin1'), { markup: 'utf-8' }), [
      'guessed',
      'windows-1252',
      'café crème',
    ])
  })
  test('what the sidecar says must fit', () => {
    assert.deepEqual(textOf(SAYS_1250, { sidecar: 'utf-8' }), ['refused'])
    assert.deepEqual(textOf(SAYS_1250, { sidecar: 'utf-9' }), ['refused'])
  })
  test('Japanese mail is ASCII but for its shifts', () => {
    const bytes = Buffer.from('\u001b$B9A\u001b(B 4\n', 'latin1')
    assert.deepEqual(textOf(bytes, {}), ['sure', 'iso-2022-jp', '港 4\n'])
  })
})

test('what a page names in its first kilobyte', () => {
  const named = (html: string) => markupEncoding(Buffer.from(html))
  assert.equal(named('<!doctype html><meta charset="Windows-1251">'), 'windows-1251')
  assert.equal(named("<META http-equiv='Content-Type' content='text/html; charset=koi8-u'>"), 'koi8-u')
  assert.equal(named('<?xml version="1.0" encoding="gb18030"?><html>'), 'gb18030')
  assert.equal(named('<meta charset="no-such">'), null)
  assert.equal(named(`${' '.repeat(1100)}<meta charset="utf-8">`), null)
})

describe('what is said of a wrong encoding', () => {
  const said = async (yaml: string, paperYaml = '') => {
    const paper = masthead(`name: Courier\n${paperYaml}`)
    assert.ok(paper.ok)
    const { problems } = await new Desk(paper.value).understand({
      path: 'a.txt',
      bytes: SAYS_1250,
      sidecar: yaml === '' ? null : { path: 'a.yaml', text: yaml },
    })
    return problems.map(({ severity, code, file, reason, hint }) => `${file} ${severity} ${code} ${reason} ${hint}`)
  }

  test('no such encoding', async () =>
    assert.deepEqual(await said('encoding: win1250'), [
      'a.yaml error unknown-encoding Found “encoding: win1250” in the sidecar; expected the name of an encoding, such as utf-8 or windows-1251. Names of encodings: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, windows-1256, koi8-u, gb18030, shift_jis, big5, euc-kr.',
    ]))
  test('not that of the bytes', async () =>
    assert.deepEqual(await said('encoding: utf-8'), [
      'a.yaml error not-that-encoding Found bytes that are not utf-8, which the sidecar says the text is in. Correct “encoding:” in the sidecar, or take it out and let the desk find the encoding.',
    ]))
  test('the masthead may be wrong too', async () =>
    assert.deepEqual(await said('', 'encoding: utf-8'), [
      'a.txt error not-that-encoding Found bytes that are not utf-8, which the masthead says the text is in. Correct “encoding:” in the masthead, or take it out and let the desk find the encoding.',
    ]))
  test('a masthead that names none', () => {
    const paper = masthead('name: Courier\nencoding: win1251\n')
    assert.deepEqual(paper.ok ? [] : paper.problems.map(({ line, code, reason, hint }) => [line, code, reason, hint]), [
      [
        2,
        'unknown-encoding',
        'Found the encoding “win1251”; expected the name of one, such as utf-8 or windows-1251.',
        'Write what copy is in that is not UTF-8, or take the line out and let the desk find the encoding.',
      ],
    ])
  })
})
