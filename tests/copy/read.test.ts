/** Bytes to copy: every encoding that is named or proved, and what is said where neither is so. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../scripts/copy/read.ts'

const TEXT = 'Mill burns\n“Löwe” – їжак 🦔\n'

function wide(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Encoding, bytes, text. */
const DECODED: readonly (readonly [string, string, Uint8Array, string])[] = [
  ['UTF-8', 'utf-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${TEXT}`), TEXT],
  ['UTF-16 LE with a mark', 'utf-16le', wide(`\ufeff${TEXT}`, 'le'), TEXT],
  ['UTF-16 BE with a mark', 'utf-16be', wide(`\ufeff${TEXT}`, 'be'), TEXT],
  ['UTF-16 LE without', 'utf-16le', wide(TEXT, 'le'), TEXT],
  ['UTF-16 BE without', 'utf-16be', wide(TEXT, 'be'), TEXT],
  [
    'UTF-16 in Ukrainian, known by its spaces',
    'utf-16le',
    wide('У неділю після ремонту міст відкрили\n', 'le'),
    'У неділю після ремонту міст відкрили\n',
  ],
  ['ASCII', 'utf-8', Buffer.from('Mill burns'), 'Mill burns'],
]

describe('encodings that need no guess', () => {
  for (const [name, encoding, bytes, text] of DECODED) {
    test(name, () => {
      const { copy, problems } = read('a.txt', bytes)
      assert.deepEqual([copy?.encoding, copy?.text, problems], [encoding, text, []])
    })
  }
})

/** Severity, code and words of each problem. */
function said(bytes: Uint8Array): string[] {
  return read('a.txt', bytes).problems.map(
    ({ severity, code, file, line, column, reason, hint }) =>
      `${file}:${line}:${column} ${severity} ${code} ${reason} ${hint}`,
  )
}

describe('what is said', () => {
  test('an encoding is guessed where the bytes are not UTF-8', () => {
    const bytes = Buffer.from([0x93, 0x4d, 0xfc, 0x68, 0x6c, 0x65, 0x94, 0x20, 0x96, 0x20, 0x80, 0x34, 0x0a])
    assert.equal(read('a.txt', bytes).copy?.text, '“Mühle” – €4\n')
    assert.equal(read('a.txt', bytes).copy?.encoding, 'windows-1252')
    assert.deepEqual(said(bytes), [
      'a.txt:1:1 warning assumed-encoding The bytes are not UTF-8 and name no encoding; they were read as windows-1252. If letters look wrong on the page, save the file as UTF-8, or name its encoding in a.yaml: “encoding: windows-1251”.',
    ])
  })

  test('entities of plain text are decoded and counted, those of Markdown are its own', () => {
    const bytes = Buffer.from('Fish &amp; chips &#8211; &#x2014; AT&T; &nosuch; &#xFFFFFF;\n')
    assert.equal(read('a.txt', bytes).copy?.text, 'Fish & chips – — AT&T; &nosuch; &#xFFFFFF;\n')
    assert.deepEqual(said(bytes), [
      'a.txt:1:1 warning html-entities Found 3 HTML entities in plain text; decoded. Nothing needs doing, unless the copy is about HTML itself: then write it as Markdown, in backticks.',
    ])
    const { copy, problems } = read('a.md', bytes)
    assert.deepEqual([copy?.text, problems], [bytes.toString(), []])
  })

  test('text encoded twice is mended', () => {
    const bytes = Buffer.from('peopleâ€™s cafÃ©\n')
    assert.equal(read('a.txt', bytes).copy?.text, 'people’s café\n')
    assert.deepEqual(said(bytes), [
      'a.txt:1:1 warning encoded-twice Found text that was encoded twice (UTF-8 read as windows-1252 and saved again), in 2 places; mended. Nothing needs doing. To be rid of this notice, save the file again from its source as UTF-8.',
    ])
  })

  test('a zero byte is refused, and its place named', () => {
    const bytes = Buffer.from('Mill\0burns down in the night')
    assert.equal(read('a.txt', bytes).copy, null)
    assert.deepEqual(said(bytes), [
      'a.txt:1:1 error binary Found bytes that no text encoding explains (a zero byte at offset 4); expected text, best in UTF-8. Save the text as UTF-8, or move the file out of the content folder if it is a picture or a document.',
    ])
  })

  test('a picture is refused', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')
    assert.equal(read('a.txt', png).copy, null)
    const noZero = Buffer.from('ff0102030405060708fe0e0f1011121314', 'hex')
    assert.deepEqual(said(noZero), [
      'a.txt:1:1 error binary Found bytes that no text encoding explains; expected text, best in UTF-8. Save the text as UTF-8, or move the file out of the content folder if it is a picture or a document.',
    ])
  })

  test('UTF-16 that breaks off in half a character is refused', () => {
    assert.equal(read('a.txt', Buffer.from([0xff, 0xfe, 0x4d, 0x00, 0x3d, 0xd8])).copy, null)
    assert.equal(read('a.txt', Buffer.from([0xff, 0xfe, 0x4d])).copy, null)
  })

  test('control characters are left out and counted', () => {
    const bytes = Buffer.from('Mi\u0007ll\u001b \u0085burns\ufeff\t\f.')
    assert.equal(read('a.txt', bytes).copy?.text, 'Mill \u0085burns\t\f.')
    assert.deepEqual(said(bytes), [
      'a.txt:1:1 warning control-characters Found 3 control characters, which no page can show; left out. Nothing needs doing, unless words now run together: then put a space there.',
    ])
    assert.match(said(Buffer.from('Mi\u0007ll'))[0] ?? '', /Found 1 control character, which/)
  })

  test('an empty file is a warning, and so is one of white space', () => {
    for (const text of ['', ' \r\n\t\n', '\ufeff', '\u00a0']) {
      assert.deepEqual(said(Buffer.from(text)), [
        'a.txt:1:1 warning empty-file The file is empty; expected an article or a list of headlines. Write something into it, or delete it.',
      ])
    }
  })
})

test('lines know their number and place, whatever ends them', () => {
  const { copy } = read('a.txt', Buffer.from('a\nb\r\nc\rd\r\r\ne\ff\u2028g\u2029'))
  assert.deepEqual(
    copy?.lines.map(({ text, number, start, end }) => [text, number, start, end]),
    [
      ['a', 1, 0, 1],
      ['b', 2, 2, 3],
      ['c', 3, 5, 6],
      ['d', 4, 7, 8],
      ['e', 5, 11, 12],
      ['f', 6, 13, 14],
      ['g', 7, 15, 16],
      ['', 8, 17, 17],
    ],
  )
})
