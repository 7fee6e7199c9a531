/** Mail: its header lines, its message, and what is said of the rest. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readMail } from '../../../scripts/copy/read.ts'
import { encode } from '../encoding/encode.ts'
import { blocksIn, copyIn, marksIn } from './extract.ts'

const HEAD = 'From: Ana Ruiz <ana@quay.example>\nSubject: Ferry sails again on Monday\n'
const TEXT = 'Content-Type: text/plain; charset=utf-8\n'
const part = (type: string, body: string, more = '') => `--b\nContent-Type: ${type}\n${more}\n${body}\n`
const mailOf = async (mail: string | Uint8Array) => readMail('a.eml', Buffer.from(mail as string))
const several = (kind: string, ...parts: string[]) =>
  `${HEAD}Content-Type: multipart/${kind}; boundary=b\n\n${parts.join('')}--b--\n`

const SHOWN = 'From: Ana Ruiz <ana@quay.example>\nSubject: Ferry sails again on Monday'

/** What the library sets around the header lines of a mail within. */
const RULER = '-'.repeat(36)

/** A mail, and its text below the header lines. */
const READ: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['plain text keeps its lines', `${HEAD}${TEXT}\nOne\ntwo\n\nThree\n`, 'One\ntwo\n\nThree'],
  [
    'quoted-printable',
    `${HEAD}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93Caf=E9=94 at=\n last\n`,
    '“Café” at last',
  ],
  [
    'base64 that breaks off',
    `${HEAD}${TEXT}Content-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5!*\nIHNhaWxz\n`,
    'The ferry sails',
  ],
  [
    'each part in its own encoding',
    Buffer.concat([
      Buffer.from(
        `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=koi8-u\n\n`,
      ),
      encode('koi8-u', 'Пором'),
      Buffer.from('\n--b\nContent-Type: text/plain; charset=windows-1251\n\n'),
      encode('windows-1251', 'у порту'),
      Buffer.from('\n--b--\n'),
    ]),
    'Пором\n\nу порту',
  ],
  [
    'the page, where there are both',
    several('alternative', part('text/plain', 'Plain.'), part('text/html', '<p>Page.</p>')),
    'Page.',
  ],
  [
    'the text, where the page is a picture',
    several('alternative', part('text/plain', 'Plain.'), part('text/html', '<img src="cid:x">')),
    'Plain.',
  ],
  [
    'a mail that was forwarded',
    several('mixed', part('text/plain', 'See below.'), part('message/rfc822', `${HEAD}${TEXT}\nThe ferry sails.`)),
    `See below.\n\n\n${RULER}\nFrom:    Ana Ruiz <ana@quay.example>\nSubject: Ferry sails again on Monday\n${RULER}\n\nThe ferry sails.`,
  ],
]

describe('the message', () => {
  for (const [name, mail, text] of READ)
    test(name, async () => {
      assert.equal(copyIn(await mailOf(mail)).text, `${SHOWN}\n\n${text}`)
    })
})

test('header lines are those that a reader sees, decoded', async () => {
  const { text } = copyIn(
    await mailOf(
      'Received: x\nSubject: =?koi8-u?B?8M/Sz80=?=\n =?koi8-u?B?INXE?=\nX-Mailer: y\nDate: Sun, 3 May 2026 18:02:00 +0200\nFrom: =?utf-8?q?Jo=C3=A3o?= <j@q.example>\nBcc: z@q.example\n\nHi.\n',
    ),
  )
  assert.equal(text, 'From: João <j@q.example>\nDate: Sun, 3 May 2026 18:02:00 +0200\nSubject: Пором уд\n\nHi.')
})

test('a page in a mail has its structure', async () => {
  const copy = copyIn(
    await mailOf(`${HEAD}Content-Type: text/html; charset=utf-8\n\n<h1>Ferry</h1><ul><li><b>One</b> boat</ul>`),
  )
  assert.deepEqual(blocksIn(copy), ['heading 1: Ferry', '- at 0: One boat'])
  assert.deepEqual(marksIn(copy), ['strong: One'])
})

describe('what is said', () => {
  const said = async (mail: string | Uint8Array) =>
    (await mailOf(mail)).problems.map(({ severity, code, reason, hint }) => `${severity} ${code} ${reason} ${hint}`)

  test('of attachments, by their names or kinds', async () =>
    assert.deepEqual(
      await said(
        several(
          'mixed',
          part('text/plain', 'Hi.'),
          part('application/pdf', 'x', "Content-Disposition: attachment; filename*=UTF-8''fahrpl%C3%A4ne.pdf\n"),
          part('image/png', 'y'),
        ),
      ),
      [
        'warning attachments Found 2 attachments of the mail (fahrpläne.pdf, image/png), which the desk does not read; left out. Save those that hold copy as files of their own in the content folder.',
      ],
    ))
  test('of 8-bit text whose encoding nothing names', async () => {
    const mail = Buffer.concat([
      Buffer.from(`${HEAD}\n`),
      encode('windows-1251', 'Міст відкрили після ремонту у порту.'),
    ])
    assert.match(copyIn(await mailOf(mail)).text, /Міст відкрили/)
    assert.match((await said(mail))[0] ?? '', /^warning assumed-encoding .* read as windows-1251\./)
  })
  test('of nothing, where the sidecar names it', async () => {
    const mail = Buffer.concat([
      Buffer.from(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n`),
      encode('koi8-u', 'Міст'),
    ])
    const { copy, problems } = await readMail('a.eml', mail, { sidecar: 'koi8-u', masthead: null })
    assert.ok(copy?.text.endsWith('Міст'))
    assert.deepEqual(problems, [])
  })
})

test('a file without a header line is text', async () => {
  const { copy } = await mailOf('The ferry sails again.\n\nNobody knows why.\n')
  assert.equal(copy?.text, 'The ferry sails again.\n\nNobody knows why.\n')
})
