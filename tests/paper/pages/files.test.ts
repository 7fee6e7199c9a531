/** The files of a story, beside its page: what they say, and what becomes of them. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { all, read } from '../../layouts/markup.ts'
import { MASTHEAD, paperFor, type TestPaper } from '../paper.ts'

const LATER = '2031-05-15T08:00:00Z'
const PAGE = '/2031/05/03/the-lamp-is-lit/'
const FILES = ['txt', 'md', 'json'].map((ending) => `${PAGE.slice(0, -1)}.${ending}`)
const [TEXT = '', MARKDOWN = '', JSON_FILE = ''] = FILES

const COPY = `---
headline: The lamp is lit
dek: After nine weeks
byline: Anna Quist
date: 3 May 2031
---

The lamp of the mole was lit *again*, as [the notice](https://harbour.example/notice) said.

It was [foretold](oar.md) and [denied](secret.md).

## The hours

- Dusk
- Dawn
`
const OAR = '---\nheadline: The oar is found\ndate: 2 May 2031\n---\n\nIt was found on the mole.\n'
const SECRET = '---\nheadline: Hidden thing\nhold: true\n---\n\nNobody may read this yet.\n'

async function published(t: TestContext): Promise<TestPaper> {
  const paper = paperFor(t, { 'lamp.md': COPY, 'oar.md': OAR, 'secret.md': SECRET })
  await paper.build()
  return paper
}

test('its page leads to them, in the head and at the foot', async (t) => {
  const paper = await published(t)
  const page = read(paper.page(PAGE))
  const ways = (tag: string) =>
    all(page, tag)
      .filter(({ attributes }) => /^(?:text\/(?:plain|markdown)|application\/json)$/.test(attributes.get('type') ?? ''))
      .map(({ attributes }) => attributes.get('href'))
  assert.deepEqual(ways('link'), FILES)
  assert.deepEqual(ways('a'), FILES)
  assert.doesNotMatch(Object.values(paper.site()).join('\n'), /<loc>[^<]*\.(?:txt|md|json)</)
})

test('as text it has no markup, and links with their addresses; what is held is not named', async (t) => {
  const paper = await published(t)
  const text = paper.page(TEXT)
  assert.match(text, /^The lamp is lit\n\nAfter nine weeks\n\nBy Anna Quist\nPublished 3 May 2031\.\n/m)
  assert.match(text, /lit again, as the notice\n?\s?\(https:\/\/harbour\.example\/notice\) said\./)
  assert.match(text, /foretold\s\(https?:\/\/[^\s)]*\/2031\/05\/02\/the-oar-is-found\/\)\sand denied\./)
  assert.match(text, /\n\nThe hours\n\n- Dusk\n- Dawn\n$/)
  for (const file of FILES) assert.doesNotMatch(paper.page(file), /secret|oar\.md|Hidden/, file)
})

test('as Markdown its links are whole', async (t) => {
  const paper = await published(t)
  const text = paper.page(MARKDOWN)
  assert.match(text, /^# The lamp is lit\n/)
  assert.match(text, /lit \*again\*, as \[the notice\]\(<?https:\/\/harbour\.example\/notice>?\) said\./)
  assert.match(text, /\[foretold\]\(<https?:\/\/[^\s>]*\/2031\/05\/02\/the-oar-is-found\/>\) and denied\./)
})

test('as data it has each block with its marks', async (t) => {
  const paper = await published(t)
  const story = JSON.parse(paper.page(JSON_FILE))
  const { version, headline, dek, bylines, published: day, body } = story
  assert.deepEqual(
    { version, headline, dek, bylines, day },
    {
      version: 'broadsheet-story/1',
      headline: 'The lamp is lit',
      dek: 'After nine weeks',
      bylines: ['Anna Quist'],
      day: '2031-05-03',
    },
  )
  const kinds = body.map(({ kind }: { readonly kind: string }) => kind)
  assert.deepEqual(kinds, ['paragraph', 'paragraph', 'subhead', 'listItem', 'listItem'])
  assert.deepEqual(body[0].marks[0], { kind: 'emphasis', start: 29, end: 34 })
  assert.equal(body[1].marks.length, 1)
  assert.ok(paper.page('/feed.xml').includes(story.id))
})

test('of a story that is withdrawn they say so, and nothing of it', async (t) => {
  const paper = await published(t)
  paper.remove('lamp.md')
  const { report } = await paper.build({ now: LATER })
  assert.deepEqual(report?.removed, [])
  assert.match(paper.page(TEXT), /^This story was withdrawn\n\n[\s\S]*15\sMay 2031\.\n$/)
  assert.match(paper.page(MARKDOWN), /^# This story was withdrawn\n/)
  assert.equal(JSON.parse(paper.page(JSON_FILE)).gone.kind, 'withdrawn')
  for (const file of FILES) assert.doesNotMatch(paper.page(file), /Quist|nine weeks|The lamp is lit/, file)
})

test('of a story that moved they say where to, file by file', async (t) => {
  const paper = await published(t)
  paper.file('lamp.md', COPY.replace('dek:', 'slug: mole\ndek:'))
  await paper.build({ now: LATER })
  assert.match(
    paper.page(TEXT),
    /^This page has moved\n\nIt now stands at\nhttps?:\S+\/2031\/05\/03\/mole\.txt\.\n$|\/mole\.txt\.\n$/,
  )
  const { gone } = JSON.parse(paper.page(JSON_FILE))
  assert.match(gone.to, /\/2031\/05\/03\/mole\/$/)
  assert.match(gone.file, /\/2031\/05\/03\/mole\.json$/)
})

test('a paper that wants none has none, and no way to any', async (t) => {
  const paper = await published(t)
  paper.file('masthead.yaml', `${MASTHEAD}story-files: false\n`)
  const { report } = await paper.build({ now: LATER })
  assert.equal(report?.removed.length, 6)
  assert.ok(!Object.keys(paper.site()).some((file) => /^\d.*\.(?:txt|md|json)$/.test(file)))
  assert.doesNotMatch(paper.page(PAGE), /the-lamp-is-lit\.(?:txt|md|json)/)
})
