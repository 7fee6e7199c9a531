/** What people file that is no copy, under a name that says it is: told, and nothing of it on a page. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Outcome } from '../../../scripts/build.ts'
import { docxFile, paragraph } from '../../copy/formats/docx-file.ts'
import { NO_PIPES } from '../../system.ts'
import { paperFor } from '../paper.ts'

const STORY = 'Headline: The quay is sold\nDate: 2 May 2031\n\nIt went for a song on Monday, the harbour master said.\n'
const RTF = '{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 Walrus lands\\par It came on Monday.\\par}'

function said({ problems }: Outcome): string[] {
  return problems.map(({ file, severity, code }) => `${file} ${severity} ${code}`)
}

describe('codes are no copy', () => {
  const files: Readonly<Record<string, string>> = {
    'release.txt': '%PDF-1.4\n1 0 obj\n<< /Title (Walrus lands) >>\nendobj\n',
    'release.md': RTF,
    'release.html': '<?xml version="1.0"?><nitf><body><hl1>Walrus lands</hl1></body></nitf>',
    'release.eml': '{"uri": "urn:quay:1", "headline": "Walrus lands"}',
    'release.docx': RTF,
    release: RTF,
  }
  for (const [path, text] of Object.entries(files)) {
    test(path, async (t) => {
      const paper = paperFor(t, { 'quay.txt': STORY })
      await paper.build()
      const before = paper.kept()
      paper.file(path, text)
      const outcome = await paper.build()
      assert.deepEqual([outcome.code, outcome.report, said(outcome)], [1, null, [`${path} error not-text`]])
      assert.deepEqual(paper.kept(), before)
      const going = await paper.build({ keepGoing: true })
      assert.equal(going.code, 1)
      assert.doesNotMatch(JSON.stringify(paper.kept()), /Walrus|rtf1|%PDF|urn:quay/)
    })
  }

  test('under a name that promises nothing it is a warning, with the way to its text', async (t) => {
    const paper = paperFor(t, { 'quay.txt': STORY, 'walrus.rtf': RTF })
    const outcome = await paper.build()
    assert.deepEqual([outcome.code, said(outcome)], [0, ['walrus.rtf warning not-copy']])
    assert.match(outcome.problems[0]?.hint ?? '', /LibreOffice/)
    assert.doesNotMatch(JSON.stringify(paper.kept()), /Walrus/)
  })
})

describe('a Word file, a page and a coded mail are read as what they are, whatever their name says', () => {
  const paragraphs = ['Walrus lands', 'It came on Monday, and lay down on the slip, the harbour master said.']
  const mail = Buffer.from(`${paragraphs.join('\n\n')}\n`).toString('base64')
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'word.txt': docxFile(paragraphs.map((text) => paragraph(text)).join('')),
    'page.txt': `<!doctype html><html><body><h1>${paragraphs[0]}</h1><p>${paragraphs[1]}</p></body></html>`,
    'page.md': `<!doctype html><html><body><h1>${paragraphs[0]}</h1><p>${paragraphs[1]}</p></body></html>`,
    'piece.txt': `<h2>${paragraphs[0]}</h2>\n<p>${paragraphs[1]}</p>\n`,
    'mail.txt': `From: Anna Quay <anna@quay.example>\nSubject: Walrus lands\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${mail}\n`,
  }
  for (const [path, bytes] of Object.entries(files)) {
    test(path, async (t) => {
      const paper = paperFor(t, {})
      paper.file(path, bytes)
      const outcome = await paper.build()
      assert.equal(outcome.code, 0)
      assert.ok(said(outcome).includes(`${path} warning other-format`), said(outcome).join('\n'))
      const page = paper.page('/2031/05/14/walrus-lands/')
      assert.match(page, /lay down on the slip/)
      assert.doesNotMatch(page, /&lt;|PK|base64/)
    })
  }
})

describe('only files are read', { skip: NO_PIPES }, () => {
  test('pipes, folders and devices under the names of copy, sidecar, masthead and register', async (t) => {
    const paper = paperFor(t, { 'quay.txt': STORY })
    const at = (path: string) => join(paper.paths.content, path)
    await paper.build()
    const before = paper.kept()
    execFileSync('mkfifo', [at('pipe.txt'), at('quay.yaml'), at('pipe')])
    symlinkSync('pipe.txt', at('linked.md'))
    const outcome = await paper.build()
    const wrong = ['linked.md', 'pipe', 'pipe.txt', 'quay.yaml'].map((file) => `${file} error not-a-file`)
    assert.deepEqual([outcome.code, said(outcome).filter((line) => !line.includes('same-name'))], [1, wrong])
    assert.match(outcome.problems[0]?.reason ?? '', /^Found a pipe; expected a regular file\.$/)
    for (const path of ['pipe.txt', 'pipe', 'linked.md']) rmSync(at(path))
    const going = await paper.build({ keepGoing: true })
    assert.deepEqual([going.code, said(going)], [1, ['quay.yaml error not-a-file']])
    assert.deepEqual(paper.kept(), before, 'a story whose sidecar cannot be read stays as it was published')
    rmSync(at('quay.yaml'))
    for (const path of ['register.ndjson', 'masthead.yaml']) {
      rmSync(at(path))
      execFileSync('mkfifo', [at(path)])
      const stopped = await paper.build({ keepGoing: true })
      assert.deepEqual([stopped.report, said(stopped)], [null, [`${path} error not-a-file`]])
      rmSync(at(path))
      mkdirSync(at(path))
      assert.deepEqual(said(await paper.build({ keepGoing: true })), [`${path} error not-a-file`])
      rmSync(at(path), { recursive: true })
    }
  })

  test('folders that lie deeper than any path may be long, and one that is gone: nothing is taken for withdrawn', async (t) => {
    const paper = paperFor(t, { 'harbour/quay.txt': STORY })
    await paper.build()
    const before = paper.kept()
    const nest = join(paper.paths.content, ...Array.from({ length: 80 }, () => 'in'))
    mkdirSync(nest, { recursive: true })
    const outcome = await paper.build({ keepGoing: true })
    assert.deepEqual([outcome.report, said(outcome)], [null, ['in/in/in/… error folders-too-deep']])
    assert.deepEqual(paper.kept(), before)
  })
})
