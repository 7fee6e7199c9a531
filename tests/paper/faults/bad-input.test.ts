/**
 * Bad input, by way of a whole build: what is wrong is said with its place, all of
 * it at once, and until it is mended the site stands byte for byte.
 */

import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { NO_LINKS, NO_MODES } from '../../system.ts'
import { type Case, LATER, said, soundPaper, story } from '../pages/sound.ts'
import { bytesIn } from '../paper.ts'

const ERRORS: Readonly<Record<string, Case>> = {
  'a picture that is called text': {
    files: { 'harbour/photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8, 0]) },
    said: ['harbour/photo.txt:1:1 error binary'],
    hint: /^Save the text as UTF-8, or move the file out of the content folder/,
  },
  'front matter that is never closed': {
    files: { 'council/open.md': '---\nheadline: Never closed\n\nThe rest of the story.\n' },
    said: ['council/open.md:1:1 error open-front-matter'],
    hint: /^Put a line “---” below the last key/,
  },
  'front matter that is not YAML': {
    files: { 'council/mayor.md': '---\nheadline: Mayor: “No” to Bridge\n---\n\nThe mayor said no.\n' },
    said: ['council/mayor.md:2:11 error bad-yaml'],
    hint: /^Write headline: "Mayor: “No” to Bridge"$/,
  },
  'a sidecar that is not YAML': {
    files: { 'council/wall.txt': story(''), 'council/wall.yaml': 'date: 2031-05-04\ntopics: [walls, rain\n' },
    said: ['council/wall.yaml:2:9 error bad-yaml'],
    hint: /./,
  },
  'a key of a sidecar that the desk does not know': {
    files: { 'council/wall.txt': story(''), 'council/wall.yaml': 'secton: Council\n' },
    said: ['council/wall.yaml:1:1 error unknown-key'],
    hint: /^Did you mean “section”\?$/,
  },
  'a day that no calendar has': {
    files: { 'council/wall.txt': story('Date: 30 February 2031') },
    said: ['council/wall.txt:2:7 error impossible-date'],
    hint: /^Correct the day, or delete the line/,
  },
  'a section that the masthead does not list': {
    files: { 'council/wall.txt': story('Section: Counsil') },
    said: ['council/wall.txt:2:1 error unlisted-section'],
    hint: /^Did you mean “Council”\?/,
  },
  'a folder that is no section of the masthead’s': {
    files: { 'habour/wall.txt': story('Date: 4 May 2031') },
    said: ['habour/wall.txt:1:1 error unlisted-section'],
    hint: /^Did you mean “Harbour”\?/,
  },
  'one address that two stories ask for': {
    files: {
      'council/wall.txt': story('Date: 4 May 2031\nSlug: wall'),
      'harbour/wall.txt': `${story('Date: 4 May 2031\nSlug: wall')}\nAnother wall stands.\n`,
    },
    said: ['harbour/wall.txt:3:1 error address-asked-twice'],
    hint: /./,
  },
  'the address of another story': {
    files: { 'council/lamp.txt': story('Date: 2 May 2031\nSlug: the-lamp-is-lit') },
    said: ['council/lamp.txt:3:1 error address-taken'],
    hint: /./,
  },
  'two files of one name': {
    files: { 'council/wall.md': '# A wall falls\n\nIt fell.\n', 'council/wall.txt': story('') },
    said: ['council/wall.txt:1:1 error same-name'],
    hint: /^Rename one of them, or delete the one that is not meant\.$/,
  },
}

describe('an error stops the build: exit code 1, everything as it was', () => {
  for (const [what, { files, said: expected, hint }] of Object.entries(ERRORS)) {
    test(what, async (t) => {
      const paper = await soundPaper(t)
      const before = paper.kept()
      for (const [path, text] of Object.entries(files)) paper.file(path, text)
      const outcome = await paper.build({ now: LATER })
      assert.deepEqual([outcome.code, outcome.report], [1, null])
      assert.deepEqual(said(outcome), expected)
      assert.match(outcome.problems[0]?.hint ?? '', hint)
      assert.deepEqual(paper.kept(), before)
    })
  }

  test('a link that leads nowhere, and one that leads out of the content folder', { skip: NO_LINKS }, async (t) => {
    const paper = await soundPaper(t)
    const before = paper.kept()
    symlinkSync(join(paper.paths.content, 'gone.txt'), join(paper.paths.content, 'council-notes.txt'))
    writeFileSync(join(paper.paths.content, '..', 'secret.txt'), 'Not for the paper')
    symlinkSync(join(paper.paths.content, '..', 'secret.txt'), join(paper.paths.content, 'leak.txt'))
    const outcome = await paper.build()
    assert.equal(outcome.code, 1)
    assert.deepEqual(said(outcome), ['council-notes.txt:1:1 error link-leads-out', 'leak.txt:1:1 error link-leads-out'])
    assert.deepEqual(paper.kept(), before)
  })

  const isRoot = process.getuid?.() === 0
  test('a file that this account may not read', {
    skip: NO_MODES || (isRoot && 'root may read everything'),
  }, async (t) => {
    const paper = await soundPaper(t)
    const before = paper.kept()
    paper.file('harbour/sealed.txt', story(''))
    chmodSync(join(paper.paths.content, 'harbour/sealed.txt'), 0)
    const outcome = await paper.build()
    assert.equal(outcome.code, 1)
    assert.deepEqual(said(outcome), ['harbour/sealed.txt:1:1 error unreadable'])
    assert.deepEqual(paper.kept(), before)
  })

  test('all of them at once: every problem is said, in the order of files and lines', async (t) => {
    const paper = await soundPaper(t)
    const before = paper.kept()
    const files = Object.values(ERRORS).flatMap((one, number) =>
      Object.entries(one.files).map(([path, text]) => [path.replace(/(?=\.[^.]+$)/, `-${number}`), text] as const),
    )
    for (const [path, text] of files) paper.file(path, text)
    const outcome = await paper.build()
    const codes = Object.values(ERRORS).flatMap((one) => one.said.map((line) => line.split(' ').at(-1)))
    assert.equal(outcome.code, 1)
    // Texts that are filed twice here are told as such, too.
    const errors = outcome.problems.filter(({ code }) => code !== 'duplicate-story')
    assert.deepEqual(errors.map(({ code }) => code).sort(), codes.sort())
    const places = outcome.problems.map(({ file }) => file)
    assert.deepEqual(places, places.toSorted())
    assert.deepEqual(paper.kept(), before)
  })

  test('a register with a line that is none, in spite of --keep-going', async (t) => {
    const paper = await soundPaper(t)
    paper.file('register.ndjson', `${paper.register()}{"id":"half\n`)
    const before = paper.kept()
    for (const keepGoing of [false, true]) {
      const outcome = await paper.build({ keepGoing })
      assert.equal(outcome.code, 1)
      assert.match(said(outcome).join('\n'), /^register\.ndjson:\d+:\d+ error register-line$/)
      assert.deepEqual(paper.kept(), before)
    }
  })

  test('a generated page that somebody edited: it is kept as it is, and named', async (t) => {
    const paper = await soundPaper(t)
    const page = join(paper.paths.stories, '2031/05/02/the-lamp-is-lit.md')
    writeFileSync(page, 'Mine.\n')
    const before = paper.kept()
    const outcome = await paper.build()
    assert.equal(outcome.code, 1)
    assert.deepEqual(
      outcome.problems.map(({ file, code }) => [file, code]),
      [[page, 'page-edited-by-hand']],
    )
    assert.deepEqual(paper.kept(), before)
  })

  test('a generated page that somebody put aside under another name: it is kept, and named', async (t) => {
    const paper = await soundPaper(t)
    const page = join(paper.paths.stories, '2031/05/02/the-lamp-is-lit.md')
    const aside = join(paper.paths.stories, 'kept.md')
    copyFileSync(page, aside)
    const before = paper.kept()
    const outcome = await paper.build()
    assert.deepEqual(
      outcome.problems.map(({ file, code }) => [file, code]),
      [[aside, 'page-edited-by-hand']],
    )
    assert.match(outcome.problems[0]?.hint ?? '', /^If it is yours, move it elsewhere\./)
    assert.deepEqual(paper.kept(), before)
  })

  test('a link among the generated pages: nothing is written behind it', { skip: NO_LINKS }, async (t) => {
    const paper = await soundPaper(t)
    const year = join(paper.paths.stories, '2031')
    const theirs = join(paper.paths.content, '..', 'theirs')
    renameSync(year, theirs)
    symlinkSync(theirs, year)
    const before = bytesIn(theirs)
    paper.file('council/bell.txt', 'Headline: The bell is found\nDate: 2 May 2031\n\nIt rang.\n')
    const outcome = await paper.build()
    assert.deepEqual(
      outcome.problems.map(({ file, code }) => [file, code]),
      [[year, 'link-among-pages']],
    )
    assert.deepEqual(bytesIn(theirs), before)
  })
})
