/** `broadsheet learn`: what it says and writes, and that the paper is read by it, until it is deleted. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CORRECTED, filesOf, LANTERN, STORIES } from '../../learn/lantern.ts'
import { command, folderWith, typed } from '../command.ts'

const MASTHEAD = 'name: The Lantern\nlanguage: en\ntimezone: Europe/Lisbon\nurl: https://lantern.example/\n'

function paperOf(files: Readonly<Record<string, string>>): Record<string, string> {
  const content = Object.entries(files).map(([path, text]) => [`content/${path}`, text])
  return { 'content/masthead.yaml': MASTHEAD, ...Object.fromEntries(content) }
}

const BUILD = ['build', '--output', 'site'] as const

/** The pages of a site, by their paths. */
function pagesIn(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
  const pages = files.filter((file) => file.isFile() && file.name.endsWith('.html'))
  return Object.fromEntries(
    pages.map((file) => [join(file.parentPath, file.name), readFileSync(join(file.parentPath, file.name), 'utf8')]),
  )
}

const READ = ['read', '--json', 'content/harbour/290511_10.txt'] as const

/** The first that nobody corrected. */
const ELEVENTH = STORIES[CORRECTED]
assert.ok(ELEVENTH)
const { headline, by, dek } = ELEVENTH

test('learn, build, delete: the paper is read by what was learnt, and then as before', async (t) => {
  const folder = folderWith(t, paperOf(filesOf(LANTERN)))
  const house = join(folder, 'content/house-style.yaml')
  const built = await typed(folder, BUILD)
  assert.equal(built.code, 0)
  assert.match(
    built.err,
    /^The sidecars of 10 files give what the desk missed in their copy: “npx broadsheet learn --dry-run” shows what it could learn from them\.$/m,
  )
  const before = await typed(folder, READ)

  // Not said again of the same files.
  assert.doesNotMatch((await typed(folder, BUILD)).err, /broadsheet learn/)

  const tried = await typed(folder, ['learn', '--dry-run'])
  assert.equal(tried.code, 0)
  assert.match(
    tried.out,
    new RegExp(
      `^town/290511_10\\.txt {2}byline: none → “${by}”$|^harbour/290511_10\\.txt {2}byline: none → “${by}”$`,
      'm',
    ),
  )
  assert.match(tried.out, /^harbour\/290511_10\.txt {2}date: none → “2029-05-11”$/m)
  assert.match(tried.err, /\nNothing was written: this was a trial\.\n$/)
  assert.ok(!existsSync(house))

  const learnt = await typed(folder, ['learn'])
  assert.deepEqual([learnt.code, learnt.out], [0, tried.out])
  assert.match(
    learnt.err,
    /^Learnt from 10 corrected files\. Each of them read by what the others taught: of 20 fields that the desk missed, \d+ are right; nothing that was right is wrong\.\nOf all 18 files, \d+ are read differently\.\nWritten: house-style\.yaml, beside the masthead\. Delete it, and the desk reads as it came\.\n$/,
  )
  const text = readFileSync(house, 'utf8')
  assert.match(text, /^day in the name: YYMMDD\nframes:\n {2}- byline: "\[… reports for the Lantern\]"$/m)

  // Twice in a row: the same, and nothing to write.
  const again = await typed(folder, ['learn'])
  assert.match(again.err, /\nhouse-style\.yaml says so already, and stands as it was\.\n$/)
  assert.equal(readFileSync(house, 'utf8'), text)

  // What was remembered of the files holds no more; a page on which nothing differs is left alone.
  const rebuilt = await typed(folder, [...BUILD, '--why', '/about/'])
  assert.deepEqual([rebuilt.code, rebuilt.out], [0, '/about/\n  Unchanged: left alone.\n'])
  const page = Object.values(pagesIn(folder)).find((one) => one.includes(`<h1>${headline}</h1>`))
  assert.ok(page?.includes(by) && page.includes(dek.toUpperCase()) && page.includes('11 May 2029'))
  const { out } = await typed(folder, ['read', 'content/harbour/290511_10.txt'])
  assert.match(out, /^ {2}date {7}2029-05-11 \(the name of the file or its folders\)$/m)

  rmSync(house)
  assert.deepEqual(await typed(folder, READ), before)
  assert.equal((await typed(folder, BUILD)).code, 0)
  const after = Object.values(pagesIn(folder)).find((one) => one.includes(`<h1>${headline}</h1>`))
  assert.ok(after !== undefined && !after.includes('11 May 2029'))
})

test('a house style that cannot be read stops the build and learning, with its place; the site stands', async (t) => {
  const folder = folderWith(t, paperOf({ ...filesOf(LANTERN, 0), 'house-style.yaml': 'signs:\n  n1: dek three\n' }))
  for (const args of [BUILD, ['learn']]) {
    const { code, err } = await typed(folder, args)
    assert.equal(code, 2)
    assert.match(
      err,
      /^content\/house-style\.yaml:2:7 error bad-house-style\n {2}Found “dek three” behind “n1”; expected roles, each with a whole number\.\n.*\n.*\n {2}→ Delete the file, and let “npx broadsheet learn” write it again\.\n/,
    )
  }
  assert.ok(!existsSync(join(folder, 'site')))
})

test('without sidecars there is nothing to learn, and nothing is written', async (t) => {
  const folder = folderWith(t, paperOf(filesOf(LANTERN, 0)))
  assert.deepEqual(await typed(folder, ['learn']), {
    code: 0,
    out: '',
    err: 'Found no sidecar that corrects the desk; expected at least 3: files whose sidecar gives a headline, kicker, dek, byline, date, place or source that stands in the copy, where the desk missed it. Nothing was written.\n',
  })
  assert.ok(!existsSync(join(folder, 'content/house-style.yaml')))
})

test('four corrected files are no reason to speak of it', async (t) => {
  const folder = folderWith(t, paperOf(filesOf(LANTERN, 4)))
  assert.doesNotMatch((await typed(folder, BUILD)).err, /broadsheet learn/)
})

test('a file in error is told, and the others teach', async (t) => {
  const files = filesOf(LANTERN)
  const folder = folderWith(
    t,
    paperOf({ ...files, 'town/broken.txt': 'A headline\n\nWords.\n', 'town/broken.yaml': 'dek: [\n' }),
  )
  const { code, err } = await typed(folder, ['learn', '--dry-run'])
  assert.equal(code, 0)
  assert.match(err, /^content\/town\/broken\.yaml:\d+:\d+ error bad-yaml\n/)
  assert.match(err, /^Learnt from 10 corrected files\./m)
})

test('in an empty folder, and typed wrongly: exit code 2, and what is missing', async (t) => {
  const folder = folderWith(t, {})
  const { code, err } = await command(folder, ['learn'])
  assert.equal(code, 2)
  assert.match(err, / error no-content\n {2}Found no folder /)
  const wrong = await typed(folder, ['learn', '--dryrun'])
  assert.deepEqual(wrong, {
    code: 2,
    out: '',
    err: "error: unknown option '--dryrun'\n(Did you mean --dry-run?)\nType “npx broadsheet learn --help” for its options, with examples.\n",
  })
  writeFileSync(join(folder, 'content'), '')
  assert.equal((await typed(folder, ['learn'])).code, 2)
})
