/** `broadsheet read`: what the desk understood of one file, for people and for programs. It writes nothing. */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { formatReading } from '../../scripts/commands/show/show-reading.ts'
import { read } from '../../scripts/copy/read.ts'
import { parse } from '../../scripts/desk/parse.ts'
import { bytesIn } from '../paper/paper.ts'
import { NO_PIPES } from '../system.ts'
import { command, FERRY, folderWith, typed } from './command.ts'

/** Everything that a reading can hold: front matter that is known and that is not, a story, its parts, related headlines. */
const LAMP = `---
title: The lamp is lit again
byline: By Ada Quill and Tomas Reedy
date: 2031-05-12
mood: calm
---

For one night the *old* lamp of Tern Rock burned oil, as Mayor Ines Marl had promised.

## How it was done

> It smells as I remember, and I remember not liking it.

- forty litres of oil
- a hundred and nine steps

The electric lamp took over at sunrise.
`
const LAMP_SIDECAR = 'dek: A keeper of seventy-one carried the oil.\nsection: Harbour\n'

interface Spanned {
  readonly span?: { readonly start: number; readonly end: number }
}

/** Every value in a reading that has a span. */
function spans(value: unknown): Required<Spanned>['span'][] {
  if (typeof value !== 'object' || value === null) return []
  const { span } = value as Spanned
  return [...(span === undefined ? [] : [span]), ...Object.values(value).flatMap(spans)]
}

/** What no span covers of a text. Values of one line, such as two bylines, have one span; others must not overlap. */
function uncovered(text: string, reading: unknown): string {
  const distinct = new Map(spans(reading).map((span) => [`${span.start}-${span.end}`, span]))
  const inOrder = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end)
  let rest = ''
  let at = 0
  for (const { start, end } of inOrder) {
    assert.ok(start >= at, `the spans at ${start} and before ${at} overlap`)
    rest += text.slice(at, start)
    at = end
  }
  return (rest + text.slice(at)).trim().replace(/\s+/g, ' ')
}

test('--json prints the documented object, whose spans leave nothing out', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/old/lamp.md': LAMP, 'content/old/lamp.yaml': LAMP_SIDECAR })
  const before = bytesIn(folder)
  const { code, out, err } = await command(folder, ['read', '--json', 'content/old/lamp.md'])
  assert.deepEqual([code, err], [0, ''])
  const reading = JSON.parse(out)
  assert.deepEqual(Object.keys(reading), ['file', 'encoding', 'items', 'dropped', 'sure', 'problems'])
  assert.deepEqual([reading.file, reading.encoding, reading.items.length], ['old/lamp.md', 'utf-8', 1])

  const [story] = reading.items
  const keys = ['body', 'direction', 'fields', 'held', 'kind', 'language', 'names', 'related']
  assert.deepEqual(Object.keys(story).sort(), keys)
  assert.deepEqual([story.kind, story.language, story.direction, story.related], ['story', 'en', 'ltr', []])
  const said = Object.entries(story.fields).flatMap(([key, field]) =>
    [field].flat().map((one) => `${key}: ${(one as Said).value} (${(one as Said).origin})`),
  )
  assert.deepEqual(said.sort(), [
    'bylines: Ada Quill (header)',
    'bylines: Tomas Reedy (header)',
    'date: 2031-05-12 (header)',
    'dek: A keeper of seventy-one carried the oil. (sidecar)',
    'headline: The lamp is lit again (header)',
    'section: Harbour (sidecar)',
  ])
  assert.deepEqual(
    story.body.map(({ kind }: { kind: string }) => kind),
    ['paragraph', 'subhead', 'quote', 'listItem', 'listItem', 'paragraph'],
  )
  assert.deepEqual(
    reading.dropped.map(({ text }: { text: string }) => text),
    ['---', 'mood: calm', '---'],
  )
  for (const { text, span, rule, by } of reading.dropped) {
    assert.equal(LAMP.slice(span.start, span.end), text)
    assert.deepEqual([rule, by], ['front-matter', 'front-matter'])
  }
  assert.deepEqual(
    reading.problems.map(({ reason, hint, ...place }: Record<string, string>) => [place, typeof reason, typeof hint]),
    [[{ severity: 'warning', code: 'unknown-key', line: 5, column: 1 }, 'string', 'string']],
  )
  assert.equal(uncovered(LAMP, reading), '')
  assert.deepEqual(bytesIn(folder), before, 'it writes nothing')
})

interface Said {
  readonly value: string
  readonly origin: string
}

test('--json tells stories and briefs apart, each with its place in the text', async (t) => {
  const copy = `The wall fell down at noon

It fell on nobody. The baker heard it go, and the mayor of Marram was told at once.

The stones will be numbered and put back, the council said, in the order of their numbers.

Fog expected on the bank
Bell found in a barn
Market moved to Thursday
`
  const folder = folderWith(t, { ...FERRY, 'content/wall.txt': copy })
  const { code, out } = await typed(folder, ['read', '--json', 'content/wall.txt'])
  assert.equal(code, 0)
  const reading = JSON.parse(out)
  const kinds = reading.items.map(({ kind }: { kind: string }) => kind)
  assert.deepEqual(kinds, ['story', 'brief', 'brief', 'brief'])
  const [, ...briefs] = reading.items
  for (const brief of briefs) assert.equal(copy.slice(brief.span.start, brief.span.end), brief.text)
  assert.deepEqual(
    Object.keys(briefs[0])
      .sort()
      .filter((key) => key !== 'fields'),
    ['direction', 'held', 'kind', 'language', 'names', 'span', 'text'],
  )
  assert.equal(uncovered(copy, reading), '')
})

test('prints the copy with what each line was taken for, then each field and who says so', async (t) => {
  const folder = folderWith(t, FERRY)
  const { code, out, err } = await typed(folder, ['read', 'content/harbour/ferry.txt'])
  assert.deepEqual([code, err], [0, ''])
  assert.equal(
    out,
    `harbour/ferry.txt utf-8, 4 lines

1  headline ┃ Headline: The ferry is late
2      date ┃ Date: 2 May 2031
3           ┃ 
4 paragraph ┃ It left late, and arrived later.

Item 1: a story
  headline   The ferry is late (a header line says so)
  date       2031-05-02 (a header line says so)
  section    harbour (the name of the folder)
  body       1 block, about 6 words
  To overrule any of these, write it into harbour/ferry.yaml: “headline: …”, “date: …”.

1 story, 0 briefs
`,
  )
})

test('--why says which evidence decided a line; typed wrongly, what was expected', async (t) => {
  const folder = folderWith(t, FERRY)
  const [file, place] = ['content/harbour/ferry.txt', 'content/harbour/ferry.txt:1']
  const told = await typed(folder, ['read', '--why', '1', file])
  assert.deepEqual([told.code, told.err], [0, ''])
  assert.match(told.out, /\n {2}rule header-fields \(\d+ of \d+\): headline “The ferry is late”, by its signs: key\n/)
  assert.equal((await typed(folder, ['read', '--why', place])).out, told.out)
  const { rules, says } = JSON.parse((await typed(folder, ['read', '--json', '--why', place])).out)
  assert.ok(says.every((say: { place: number }) => say.place <= rules))
  const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [['0', file], /argument '0' is invalid\. Expected the number of a line, from 1, or FILE:LINE\./],
    [['5', file], /^Found no line 5 in harbour\/ferry\.txt, which has 4 lines; expected a number from 1 to 4\.$/m],
    [['5'], /^Found no file with --why; expected one, since a line is of one: read --why 12 council\.txt\.$/m],
    [['5', file, file], /^Found 2 files with --why; expected one/m],
  ]
  for (const [args, said] of wrong) {
    const { code, out, err } = await typed(folder, ['read', '--why', ...args])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, said)
  }
})

test('a file outside the paper is read all the same, and its folders are no sections', async (t) => {
  const masthead = `${FERRY['content/masthead.yaml']}sections: [Harbour]\n`
  const copy = 'Headline: A draft\nDate: 31 April 2031\n\nNot yet filed.\n'
  const folder = folderWith(t, { ...FERRY, 'content/masthead.yaml': masthead, 'drafts/draft.txt': copy })
  const outside = await typed(folder, ['read', 'drafts/draft.txt'])
  assert.equal(outside.code, 1)
  assert.match(outside.out, /^drafts\/draft\.txt utf-8/)
  assert.doesNotMatch(outside.out, /section/)
  assert.deepEqual(outside.err.match(/^\S+:\d+:\d+ .+$/gm), ['drafts/draft.txt:2:7 error impossible-date'])
})

test('a file that is not there: exit code 2', async (t) => {
  assert.deepEqual(await typed(folderWith(t, FERRY), ['read', '--json', 'content/gone.txt']), {
    code: 2,
    out: '',
    err: 'Found no readable file content/gone.txt (ENOENT); expected the path of a text to read.\n',
  })
})

test('several files one after the other, a blank line between; one that is not there does not stop the others', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/lamp.md': LAMP })
  const { code, out, err } = await typed(folder, [
    'read',
    'content/gone.txt',
    'content/lamp.md',
    'content/harbour/ferry.txt',
  ])
  assert.equal(code, 2)
  assert.deepEqual(out.match(/^\S+ utf-8, \d+ lines$/gm), [
    'lamp.md utf-8, 17 lines',
    'harbour/ferry.txt utf-8, 4 lines',
  ])
  assert.match(out, /\n\nharbour\/ferry\.txt/)
  assert.match(err, /^Found no readable file content\/gone\.txt/)
})

test('the sidecar is found whatever its letters, and one under another name is told as by a build', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/lamp.md': LAMP, 'content/LAMP.YML': 'draft: true\n' })
  assert.match((await typed(folder, ['read', 'content/lamp.md'])).out, /held {4}lamp\.md .*“draft: true”, LAMP\.YML/)
  writeFileSync(join(folder, 'content/harbour/ferry.txt.yaml'), 'draft: true\n')
  const { code, err } = await typed(folder, ['read', 'content/harbour/ferry.txt'])
  assert.equal(code, 1)
  assert.match(err, /^content\/harbour\/ferry\.txt\.yaml:1:1 error misnamed-sidecar$/m)
})

test('a sidecar is not read by itself', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/lamp.md': LAMP, 'content/lamp.yaml': LAMP_SIDECAR })
  assert.deepEqual(await typed(folder, ['read', 'content/lamp.yaml']), {
    code: 2,
    out: '',
    err: 'Found a sidecar, content/lamp.yaml; expected the copy beside it, which is read together with it.\n',
  })
})

test('a file that is no copy is said to be what it is, wherever it lies, and nothing of it is shown', async (t) => {
  const folder = folderWith(t, {
    ...FERRY,
    'release.pdf': '%PDF-1.4\n1 0 obj\n<< /Title (Ferry) >>\nendobj\n',
    'content/release.txt': '{\\rtf1\\ansi Ferry}',
  })
  const { code, out, err } = await typed(folder, ['read', 'release.pdf', 'content/release.txt'])
  assert.equal(code, 1)
  assert.doesNotMatch(out, /PDF-1|rtf1|Ferry/)
  assert.deepEqual(err.match(/^ {2}Found [^,]+/gm), ['  Found a PDF', '  Found a Rich Text file (RTF)'])
  assert.match(err, /pdftotext[\s\S]*LibreOffice/)
})

test('a text that a build leaves alone for its name is read, and that is said', async (t) => {
  const folder = folderWith(t, { ...FERRY, 'content/ferry.log': 'The ferry\n\nIt left late on Monday.\n' })
  const { code, out, err } = await typed(folder, ['read', 'content/ferry.log'])
  assert.deepEqual([code, /^ferry\.log utf-8/.test(out)], [0, true])
  assert.match(err, /^\S*ferry\.log:1:1 warning not-copy$/m)
})

test('a pipe: exit code 2 at once', { skip: NO_PIPES }, async (t) => {
  const folder = folderWith(t, FERRY)
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  assert.deepEqual(await typed(folder, ['read', 'pipe.txt']), {
    code: 2,
    out: '',
    err: 'Found no readable file pipe.txt (a pipe); expected the path of a text to read.\n',
  })
})

test('lines that are wider than the terminal are wrapped beside the margin', () => {
  const text = `Ferry is late again\n\n${'The ferry left late, and arrived later. '.repeat(4).trim()}\n`
  const { copy } = read('ferry.txt', Buffer.from(text))
  assert.ok(copy !== null)
  const { items, dropped } = parse(copy, 'en')
  const shown = formatReading({ path: 'ferry.txt', copy, items, dropped, problems: [] }, [], (_, plain) => plain, 60)
  const lines = shown.split('\n').slice(2, 8)
  assert.ok(lines.every((line) => line.length <= 60))
  assert.match(lines[2] ?? '', /^3 paragraph ┃ The ferry left/)
  assert.match(lines[3] ?? '', /^ +[│ ]+┃ \S/)
})
