/**
 * One paper, however it is built: by the press or by plain Eleventy, from the copy
 * or from the Markdown pages, once or again, in whatever order the files came.
 */

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { assemble } from '../../scripts/edition/assemble.ts'
import { matterOf } from '../../scripts/edition/beside/matter.ts'
import { sheetsFromPages } from '../../scripts/edition/from-pages.ts'
import type { Sheets } from '../../scripts/edition/plan/page.ts'
import { sheetsOf } from '../../scripts/edition/plan/sheets.ts'
import { registered } from '../../scripts/edition/registered.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { REGISTRATION_ELEMENT } from '../../scripts/keeping.ts'
import { withLook } from '../../scripts/look/read-look.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { besidePagesOf } from '../../scripts/pages/beside-page.ts'
import { pagesOf } from '../../scripts/pages/page.ts'
import { type Paths, PROGRAM, PROGRAM_PARTS } from '../../scripts/paths.ts'
import { press } from '../../scripts/press/press.ts'
import { besideFiles } from '../../scripts/register/beside/beside-file.ts'
import { enterBeside } from '../../scripts/register/beside/enter-beside.ts'
import { enter } from '../../scripts/register/enter.ts'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { bytesIn, type Files, folderUntilTheEnd, NOW, paperFor, paperIn, pressroom } from './paper.ts'

const HARBOUR = join(PROGRAM, 'tests', 'fixtures', 'papers', 'harbour', 'content')

/** What would run, or break the build, if anybody took copy for a template. */
const HOSTILE = `Headline: The {{ paper.name }} of {% raw %} and <b>bold</b> & brave
Dek: A price of \${cost} and a \`tick\`
Topics: Mice, {{ topic }}

{{ 1 + 1 }} is what the sign said, and {% include "/etc/passwd" %} below it.

<script>alert('copy')</script> stood on the wall. So did ---js and <%= this %>.

A line with    spaces, a * star, an _underline_ and a [link](javascript:alert(1)).
`

const folder = folderUntilTheEnd()
const harbour = paperIn(folder, {})
/** As for the paper of a checkout, whose Markdown pages stand where plain Eleventy looks for them. */
const paths: Paths = { ...harbour.paths, output: join(folder, '_site'), stories: join(folder, 'site', 'stories') }

/** A paper with all that a register remembers: a withdrawn story, a struck brief, a former address, an empty section. */
before(async () => {
  for (const part of [...PROGRAM_PARTS, 'package.json']) {
    const filter = (path: string) => path !== join(PROGRAM, 'site', 'stories')
    cpSync(join(PROGRAM, part), join(folder, part), { recursive: true, filter })
  }
  symlinkSync(join(PROGRAM, 'node_modules'), join(folder, 'node_modules'), 'junction')
  cpSync(HARBOUR, paths.content, { recursive: true })
  const withoutSections = harbour.text('masthead.yaml').replace(/sections:\n(?: {2}- .+\n)+/, '')
  harbour.file('masthead.yaml', `${withoutSections}topics:\n  - name: Mice\n    follow: true\n`)
  harbour.file('weather/fog.txt', 'Headline: Fog\nDate: 2 May 2025\n\nThere was fog.\n')
  harbour.file('harbour/{{ hostile }}.txt', HOSTILE)
  harbour.file('pages/imprint.txt', 'Imprint\n\n{{ paper.name }} of\n4 Quay Lane\n')
  harbour.file('pages/about/staff.md', '# Staff\n\n- Ines Marl\n')
  harbour.file('pages/house/rules.txt', 'in: menu\n\nHouse rules\n\nWipe your boots.\n')
  harbour.file('pages/404.txt', 'Ask at the quay.\n')
  harbour.file('notices/subscribe.txt', 'place: front, story, section\n\nOn paper\n\nFor {{ forty }} a year.\n')
  assert.equal((await harbour.build({ paths })).code, 0)
  harbour.remove('weather/fog.txt')
  harbour.file('briefs.txt', harbour.text('briefs.txt').replace(/^Fog horn.+\n/m, ''))
  const ferry = harbour.text('harbour/ferry-returns.txt')
  harbour.file('harbour/ferry-returns.txt', ferry.replace('Date:', 'Slug: marrow\nDate:'))
  const { code, report } = await harbour.build({ paths, now: '2031-05-15T08:00:00Z' })
  assert.equal(code, 0)
  assert.ok(report?.added.includes('/2025/05/14/marrow/'))
})

describe('plain Eleventy', () => {
  test('builds the same paper, byte for byte', async () => {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/@11ty/eleventy/cmd.cjs', '--config=site/eleventy.config.ts', '--output=plain'],
      { cwd: folder },
    )
    const { '.broadsheet': _, ...all } = bytesIn(paths.output)
    // The search index is the press's own: no template makes it.
    const pressed = Object.fromEntries(Object.entries(all).filter(([file]) => !file.startsWith('pagefind/')))
    const plain = bytesIn(join(folder, 'plain'))
    assert.deepEqual(Object.keys(plain), Object.keys(pressed))
    for (const [file, text] of Object.entries(pressed)) assert.equal(plain[file], text, file)
  })

  test('and the press take copy for text, whatever it looks like', () => {
    const [page = '', ...others] = Object.entries(bytesIn(paths.output))
      .filter(([file]) => /\d\/the-paper-name-of.*\.html$/.test(file))
      .map(([file]) => readFileSync(join(paths.output, file), 'utf8'))
    assert.equal(others.length, 0)
    assert.match(page, /\{\{ 1 \+ 1 \}\} is what the sign said, and \{% include/)
    assert.match(page, /<h1>The \{\{ paper\.name \}\} of \{% raw %\} and &lt;b&gt;bold&lt;\/b&gt; &amp; brave<\/h1>/)
    assert.doesNotMatch(
      page.replace(REGISTRATION_ELEMENT, ''),
      /<script(?! type="application\/ld\+json">\{")|<b>|href="javascript/,
    )
  })
})

describe('the Markdown pages', () => {
  test('hold the whole paper: its sheets from them are those from the copy', async () => {
    const fromPages = await sheetsFromPages(paths)
    assert.deepEqual(fromPages, await sheetsFromCopy(paths))
    assert.ok(fromPages.pages.some(({ kind }) => kind === 'redirect'))
    assert.ok(fromPages.pages.some(({ kind }) => kind === 'withdrawn'))
  })

  test('give the press nothing to print after a build from the copy', async () => {
    const pressed = await press(await sheetsFromPages(paths), paths, pressroom)
    assert.ok(pressed.ok)
    const { added, changed, removed, rendered } = pressed.value
    assert.deepEqual({ added, changed, removed, rendered }, { added: [], changed: [], removed: [], rendered: 0 })
  })
})

describe('the same input', () => {
  test('gives the same bytes: site, register, record and Markdown pages, in whatever order the files were filed', async (t) => {
    const files: Files = bytesOfText(HARBOUR)
    const forwards = paperFor(t, files, null)
    const backwards = paperFor(t, Object.fromEntries(Object.entries(files).reverse()), null)
    assert.equal((await forwards.build()).code, 0)
    assert.equal((await backwards.build()).code, 0)
    assert.deepEqual(backwards.kept(), forwards.kept())
    const kept = Object.keys(forwards.kept())
    for (const path of ['site/index.html', 'state/record.ndjson', 'state/stories/briefs/briefs.txt.md'])
      assert.ok(kept.includes(path), path)
    assert.match(forwards.register(), /"source":"briefs\.txt"/)
  })

  test('gives the same bytes at another time, once its items are registered', async (t) => {
    const files: Files = bytesOfText(HARBOUR)
    const today = paperFor(t, files, null)
    await today.build()
    const nextYear = paperFor(t, { ...files, 'register.ndjson': today.register() }, null)
    await nextYear.build({ now: '2032-02-29T23:59:59Z' })
    assert.deepEqual(nextYear.kept(), today.kept())
  })
})

/** The flow of a build, without its files. */
async function sheetsFromCopy({ content, ...rest }: Paths): Promise<Sheets> {
  const head = masthead(readFileSync(rest.masthead, 'utf8'))
  assert.ok(head.ok)
  const paper = await withLook(head.value, { content, ...rest })
  assert.ok(paper.ok)
  const { files } = await readContent(content, paper.value)
  const { register } = loadRegister(readFileSync(rest.register, 'utf8'))
  const clock = { now: NOW, zone: paper.value.zone }
  const entering = enter(files, register, clock)
  const beside = besidePagesOf(enterBeside(besideFiles(files), register, clock, new Set()), paper.value)
  const matter = matterOf(beside, paper.value, '')
  const known = registered(entering.register)
  return sheetsOf(assemble(paper.value, pagesOf(entering.entered), known, { beside: matter }))
}

function bytesOfText(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(bytesIn(folder)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}
