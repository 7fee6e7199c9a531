/** Files made to exhaust their reader: each is read clean or refused in words, soon and in little room. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strToU8 } from 'fflate'
import { Desk } from '../../../scripts/intake/desk.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import { archive } from './archive.ts'
import { docxFile, paragraph } from './docx-file.ts'

/** Of the processor: many times what each takes on a slow machine. Whether it grows too fast, `baits.test.ts` asks. */
const SECONDS = 120

/** A mail of parts in parts; each level's head ends where the next begins. */
function nest(depth: number): string {
  let mail = 'From: a@b.example\nSubject: Deep nests of parts\nMIME-Version: 1.0\n'
  for (let at = 0; at < depth; at += 1) mail += `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`
  return `${mail}Content-Type: text/plain\n\nThe ferry sails again on Monday, says the harbour master.\n`
}

/** An archive whose directory says that its file is a thousand bytes, and whose data say two hundred million. */
function liar(): Uint8Array {
  const bytes = archive({ 'word/document.xml': new Uint8Array(20_000_000) })
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (bytes.readUInt32LE(at) === 20_000_000) bytes.writeUInt32LE(1000, at)
  return bytes
}

const row = '<tr><td>Single</td><td>1.20</td><td>from June</td></tr>'

/** What it is, its name, its bytes; the code of the error, or null for a clean read. */
const FILES: readonly (readonly [string, string, () => string | Uint8Array, string | null])[] = [
  ['200 nested parts', 'a.eml', () => nest(200), null],
  ['900 nested parts', 'a.eml', () => nest(900), 'too-deep'],
  ['600 mails in mails', 'a.eml', () => 'From: a@b.example\nContent-Type: message/rfc822\n\n'.repeat(600), null],
  ['a header without end', 'a.eml', () => `From: a@b.example\n${'X-A: b\n'.repeat(400_000)}\nHi`, 'too-deep'],
  [
    'base64 of nonsense',
    'a.eml',
    () => `From: a@b.example\nContent-Transfer-Encoding: base64\n\n${'=*&'.repeat(100_000)}`,
    null,
  ],
  [
    'a boundary that never comes',
    'a.eml',
    () => `From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n${'--y\n'.repeat(40_000)}`,
    null,
  ],
  ['a bomb', 'a.docx', () => archive({ 'word/document.xml': new Uint8Array(200_000_000) }), 'zip-bomb'],
  [
    'a bomb beside the document',
    'a.docx',
    () =>
      archive({
        'word/document.xml': strToU8('<w:document></w:document>'),
        'word/media/a.bin': new Uint8Array(80_000_000),
      }),
    null,
  ],
  ['an archive that lies', 'a.docx', liar, 'not-a-word-file'],
  ['half an archive', 'a.docx', () => docxFile(paragraph('x')).subarray(0, 400), 'not-a-word-file'],
  ['no archive', 'a.docx', () => 'The ferry sails again.', 'not-a-word-file'],
  ['a document without bottom', 'a.docx', () => docxFile('<w:sdt>'.repeat(20_000)), 'too-deep'],
  [
    'entities of XML that swell',
    'a.docx',
    () => docxFile('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;'),
    null,
  ],
  ['a table of ten megabytes', 'a.html', () => `<table>${row.repeat(200_000)}</table>`, 'too-long'],
  ['a table of a megabyte', 'a.html', () => `<h1>Fares for the year</h1><table>${row.repeat(18_000)}</table>`, null],
  ['a page without bottom', 'a.html', () => `${'<div>'.repeat(300_000)}x`, 'too-deep'],
  ['emphasis that never ends', 'a.html', () => `${'<b>'.repeat(4_000)}${'<p>The ferry sails.'.repeat(2_000)}`, null],
  ['tags that never close', 'a.html', () => '<a href="'.repeat(200_000), null],
  ['comments that never close', 'a.html', () => '<!--'.repeat(500_000), null],
  ['signs without a tag', 'a.html', () => '<'.repeat(400_000), null],
  [
    'a script of megabytes',
    'a.html',
    () => `<p>The ferry sails.</p><script>${'x("<p>");'.repeat(500_000)}</script>`,
    null,
  ],
  ['tables in tables', 'a.html', () => '<table><tr><td>'.repeat(1_000), null],
]

const paper = masthead('name: Courier\n')
if (!paper.ok) throw new Error('The masthead of the test is wrong.')
const desk = new Desk(paper.value)

describe('read clean or refused', () => {
  for (const [name, path, make, code] of FILES)
    test(name, async () => {
      const bytes = Buffer.from(make() as string)
      const start = process.cpuUsage()
      const { problems, copy } = await desk.understand({ path, bytes, sidecar: null })
      const errors = problems.filter(({ severity }) => severity === 'error').map((problem) => problem.code)
      assert.deepEqual(errors, code === null ? [] : [code])
      assert.equal(copy === null, code !== null)
      assert.ok(process.cpuUsage(start).user < SECONDS * 1e6)
    })
})

test('what is refused is said in words', async () => {
  const said = async (path: string, bytes: Uint8Array) =>
    (await desk.understand({ path, bytes, sidecar: null })).problems.map(({ reason, hint }) => `${reason} ${hint}`)
  assert.deepEqual(await said('a.docx', archive({ 'word/document.xml': new Uint8Array(90_000_000) })), [
    'Found “word/document.xml” in the file, which says that it unpacks to 90000000 bytes; expected a document of text. Do not trust the file. If you need its text, open it in a word processor and save that as plain text.',
  ])
  assert.deepEqual(await said('a.docx', Buffer.from('x')), [
    'Found no Word document in the file; expected one that a word processor saved as .docx. Open it in a word processor and save it as .docx, or its text as .txt. A password must be taken off.',
  ])
  assert.deepEqual(await said('a.html', Buffer.from('<i>'.repeat(6_000))), [
    'Found more parts within parts, or more header lines, than any mail, page or document has; expected one that a person made. Do not trust the file. If you need its text, open it in a program of its own and save that as plain text.',
  ])
  assert.deepEqual(await said('a.html', Buffer.from(`<p>${'word '.repeat(120_000)}`)), [
    'Found 599999 characters of text; expected at most 500000, which is more than any page can show. Cut the file into several, or file what a reader needs of it.',
  ])
})
