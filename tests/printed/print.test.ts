/** A day as a newspaper and as a book: whole, well-formed, the same bytes each time, and nobody's file lost. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { unzipSync } from 'fflate'
import { validateXML } from 'xmllint-wasm'
import { newspaper } from '../../layouts/printed/newspaper.ts'
import { printedDay } from '../../scripts/edition/views/printed-day.ts'
import { pathsOf } from '../../scripts/paths.ts'
import { findChromium } from '../../scripts/printed/chromium.ts'
import { editionNow } from '../../scripts/printed/edition-now.ts'
import { folderWith, typed } from '../commands/command.ts'
import { findChromium as testChromium } from '../e2e/browser/chromium.ts'

const DAY: Readonly<Record<string, string>> = {
  'content/masthead.yaml':
    'name: The "Marram" Ledger & Co\nlanguage: en\nurl: https://ledger.example/paper/\ntypography: true\n',
  'content/ferry.md':
    '# The ferry is <late> & "loud"\n\nBy Ada Quill\n\n2 May 2031\n\nIt left late; [the council](council.txt) said so at <https://example.org/?a=1&b=2>.\\\nSo did others.\n\n***\n\n## After\n\n- one\n- two\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n```\na < b\n```\n',
  'content/council.txt':
    'Headline: Рада голосує\nDate: 2 May 2031\nLanguage: uk\n\nРада проголосувала в понеділок за новий причал у місті, сказав мер.\n',
  'content/secret.txt':
    'Status: draft\nHeadline: Quokkas\nDate: 2 May 2031\n\nNobody is to know of the quokkas that live on the island.\n',
  'content/briefs.txt':
    'Date: 2 May 2031\n\n- Market moves to Saturday\n- Two goats found on the pier\n- Choir seeks a tenor & a bass\n',
}

/** Looked at for what XML asks of any document: no schema is known of it. */
const WELL_FORMED = { normalization: 'format' } as const

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('as a book', () => {
  test('it is a zip that says first what it is, every page is XML, and all that is listed is there', async (t) => {
    const folder = folderWith(t, DAY)
    const { code, err } = await typed(folder, ['print', '2031-05-02', '--epub'])
    assert.equal(code, 0, err)
    assert.match(err, /print-2031-05-02\.epub: 2 stories and 3 briefs of 2031-05-02, \d+ KB\.\n$/)
    const bytes = readFileSync(join(folder, 'print-2031-05-02.epub'))
    // OCF 3.3, 4.2.4.1: the first file is called “mimetype”, stored, with nothing before its bytes.
    assert.equal(bytes.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip')
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    const xml = names.filter((name) => /\.(?:xhtml|opf|xml)$/.test(name))
    const pages = xml.map((fileName) => ({ fileName, contents: text(files[fileName]) }))
    const checked = await validateXML({ xml: pages, ...WELL_FORMED })
    assert.ok(checked.valid, checked.rawOutput)
    const listed = [...text(files['EPUB/package.opf']).matchAll(/href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`)
    assert.deepEqual(listed.toSorted(), names.filter((name) => /^EPUB\/.*(?:xhtml|css)$/.test(name)).toSorted())
    const all = names.map((name) => text(files[name])).join('\n')
    assert.ok(!/quokka/i.test(all))
    assert.match(all, /<h1>The ferry is &lt;late&gt; &amp; “loud”<\/h1>/)
    assert.match(all, /<a href="https:\/\/ledger\.example\/paper\/2031\/05\/02\/[^"]+" rel="external">the council<\/a>/)
    assert.match(all, /<hr\/>/)
    assert.match(all, /xml:lang="uk"/)
  })

  test('the same day gives the same bytes; a file that is there stays, unless it is said', async (t) => {
    const folder = folderWith(t, DAY)
    await typed(folder, ['print', '2031-05-02', '--epub', '--output', 'one.epub'])
    await typed(folder, ['print', '2031-05-02', '--epub', '--output', 'two.epub'])
    assert.deepEqual(readFileSync(join(folder, 'one.epub')), readFileSync(join(folder, 'two.epub')))
    writeFileSync(join(folder, 'mine.epub'), 'mine')
    const refused = await typed(folder, ['print', '2031-05-02', '--epub', '--output', 'mine.epub'])
    assert.equal(refused.code, 2)
    assert.match(refused.err, /^Found mine\.epub there already; expected a name that is free\./)
    assert.equal(readFileSync(join(folder, 'mine.epub'), 'utf8'), 'mine')
    assert.equal((await typed(folder, ['print', '2031-05-02', '--epub', '--output', 'mine.epub', '--force'])).code, 0)
    assert.deepEqual(readFileSync(join(folder, 'mine.epub')), readFileSync(join(folder, 'one.epub')))
  })
})

describe('what is typed wrongly is told', () => {
  const cases: readonly (readonly [args: readonly string[], code: number, said: RegExp])[] = [
    [
      ['print', '2031-05-04', '--epub'],
      2,
      /^Found nothing of 2031-05-04 in the paper; expected a day that has something\. The nearest is 2031-05-02\.\n$/,
    ],
    [['print', 'sunday', '--epub'], 2, /Expected a day such as 2026-11-22/],
    [['print', '2031-02-30', '--epub'], 2, /Expected a day such as 2026-11-22/],
    [['print', '2031-05-02', '--epub', '--output', 'no/where.epub'], 2, /^Found no folder for no\/where\.epub/],
    [['print', '2031-05-02', '--epub', '--output', 'content'], 2, /^Found a folder at content/],
  ]
  for (const [args, code, said] of cases)
    test(args.join(' '), async (t) => {
      const ended = await typed(folderWith(t, DAY), args)
      assert.equal(ended.code, code)
      assert.match(ended.err, said)
    })

  test('where there is no Chromium, how one comes here', async (t) => {
    const folder = folderWith(t, DAY)
    const before = process.env.CHROME
    process.env.CHROME = join(folder, 'none')
    t.after(() => restore('CHROME', before))
    const { code, err } = await typed(folder, ['print', '2031-05-02'])
    assert.equal(code, 1)
    assert.match(
      err,
      /^Found no program at CHROME=.*; expected one, which sets the PDF\. Install it \(.*“--epub” needs none\.\n$/,
    )
    assert.ok(!existsSync(join(folder, 'print-2031-05-02.pdf')))
  })
})

test('Chromium is what CHROME names, else the first on the search path', () => {
  assert.equal(findChromium({ CHROME: '/none/chrome', PATH: '' }, 'linux'), null)
  assert.equal(findChromium({ PATH: '' }, 'linux'), null)
  assert.equal(findChromium({ CHROME: process.execPath }, process.platform), process.execPath)
})

test('as a newspaper: a nameplate, the lead across, the others in columns; a page of a file asks for nothing', async (t) => {
  const folder = folderWith(t, DAY)
  const made = await editionNow(pathsOf(join(folder, 'content')), '2031-05-15T12:00:00Z', '2031-05-02')
  assert.ok(made.ok)
  const { edition } = made.value
  const day = printedDay(edition, '2031-05-02')
  assert.ok(day !== null)
  const page = newspaper(edition.paper, day, [], String)
  assert.match(page, /<h1 class="name">The &#34;Marram&#34; Ledger &amp; Co<\/h1>/)
  assert.equal(page.match(/<article class="lead"/g)?.length, 1)
  assert.equal(page.match(/<article class="story"/g)?.length, 1)
  assert.match(page, /@top-center \{ content: "The {1,2}Marram {1,2}Ledger & Co, 2 May 2031"; \}/)
  assert.ok(!/<script|src=|<link/.test(page))
})

test('a PDF, by the browser of the tests', async (t) => {
  const { executable, environment } = await testChromium()
  const named = { CHROME: executable, ...environment }
  const before = Object.fromEntries(Object.keys(named).map((name) => [name, process.env[name]]))
  Object.assign(process.env, named)
  t.after(() => {
    for (const [name, value] of Object.entries(before)) restore(name, value)
  })
  const folder = folderWith(t, DAY)
  const { code, err } = await typed(folder, ['print', '2031-05-02', '--output', 'day.pdf'])
  assert.equal(code, 0, err)
  const pdf = readFileSync(join(folder, 'day.pdf'), 'latin1')
  assert.match(pdf, /^%PDF-1/)
  assert.match(pdf, /\/MediaBox \[0 0 841\.\d+ 119\d(?:\.\d+)?\]/)
  assert.match(pdf, /\/CreationDate \(D:203105\d{8}/)
})
