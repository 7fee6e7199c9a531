/** Keys that hold, in whatever format they are filed: what is held on 14 May 2031, and what only looks like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hasError } from '../../scripts/flow/problem.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { judgeAt } from '../../scripts/release/verdict.ts'

const paper = masthead('name: Doubt\n')
assert.ok(paper.ok)
const desk = new Desk(paper.value)
const judge = judgeAt({ now: '2031-05-14T12:00:00Z', zone: 'UTC' })

const BODY = 'The council of Wexmouth will sell the quay on Monday, it was learnt. Ada Brandt was cross.\n'

/** `held`, `out`, or the codes of its errors; and the codes of all that is said of it. */
async function release(path: string, text: string, sidecar?: string): Promise<[string, string[]]> {
  const beside = sidecar === undefined ? null : { path: 'a.yaml', text: sidecar }
  const { items, problems } = await desk.understand({ path, bytes: Buffer.from(text), sidecar: beside })
  const said = problems.map(({ code }) => code)
  if (hasError(problems)) return [said.join(' '), said]
  assert.ok(items.length > 0, 'nothing was read')
  return [items.every((item) => judge(item, path).kind === 'held') ? 'held' : 'out', said]
}

/** In a sidecar, in YAML, in TOML and in JSON the same keys say the same. */
const KEYS: readonly (readonly [key: string, value: string | boolean, expected: 'held' | 'out'])[] = [
  ['draft', true, 'held'],
  ['draft', 'maybe when Ann is back in the office', 'held'],
  ['draft', false, 'out'],
  ['isDraft', true, 'held'],
  ['hidden', true, 'held'],
  ['unlisted', true, 'held'],
  ['private', false, 'out'],
  ['published', false, 'held'],
  ['published', true, 'out'],
  ['published', 'soon', 'held'],
  ['published', 'Soon', 'held'],
  ['published', 'nearly', 'held'],
  ['published', 'next Tuesday', 'held'],
  ['published', 'not yet', 'held'],
  ['published', '2030-05-01', 'out'],
  ['published', 'Tuesday', 'out'],
  ['published', 'yesterday', 'out'],
  ['published', 'The Wexmouth Echo', 'out'],
  ['status', 'nearly', 'held'],
  ['status', 'in review', 'held'],
  ['status', 'Waiting for Ann', 'held'],
  ['status', 'not approved', 'held'],
  ['status', 'ready for review', 'held'],
  ['status', 'post_draft', 'held'],
  ['status', 'published', 'out'],
  ['status', 'Approved by the desk', 'out'],
  ['status', 'ready to publish', 'out'],
  ['status', 'final', 'out'],
  ['status', 'live', 'out'],
  ['status', 'done', 'out'],
  ['status', 'freigegeben', 'out'],
  ['post_status', 'future', 'held'],
  ['workflow', 'legal', 'held'],
  ['state', 'in review', 'held'],
  ['state', 'nearly', 'held'],
  ['state', 'Ohio', 'out'],
  ['version', '3', 'out'],
  ['version', 'early edition', 'out'],
  ['live', 'almost', 'held'],
  ['approved', 'Ann Lee', 'out'],
  ['approved', 'pending', 'held'],
  ['date', '2031-05-15', 'held'],
  ['date', 'June 2031', 'held'],
  ['date', 'Spring 2032', 'held'],
  ['date', '2031-06', 'held'],
  ['date', '11/12/2031', 'held'],
  ['date', 'soon', 'held'],
  ['date', 'TBC', 'held'],
  ['date', 'May 2031', 'out'],
  ['date', '03/04/2030', 'out'],
  ['date', '2030', 'out'],
  ['date', 'May 3', 'out'],
  ['date', 'unknown', 'out'],
  ['scheduled', '2031-06-01', 'held'],
  ['scheduled', '2031-05-01', 'out'],
  ['scheduled', true, 'held'],
  ['scheduled', false, 'out'],
  ['publish', '2032-13-01', 'held'],
  ['publish', '2032-02-30', 'held'],
  ['publishDate', '2031-06-01T10:00:00Z', 'held'],
  ['publishDate', '2031-05-01', 'out'],
  ['pubDate', '2031-06-01', 'held'],
  ['publishedAt', '2031-06-01', 'held'],
  ['embargo', '2031-06-01', 'held'],
  ['embargoUntil', '2031-06-01 10:00', 'held'],
]

const json = (value: string | boolean) => JSON.stringify(value)

const FORMATS: Readonly<Record<string, (key: string, value: string | boolean) => readonly string[]>> = {
  sidecar: (key, value) => ['a.txt', `Quay sold\n\n${BODY}`, `${key}: ${json(value)}\n`],
  YAML: (key, value) => ['a.md', `---\ntitle: Quay sold\n${key}: ${json(value)}\n---\n\n${BODY}`],
  'YAML in plain text': (key, value) => ['a.txt', `---\ntitle: Quay sold\n${key}: ${json(value)}\n---\n\n${BODY}`],
  'YAML on a page': (key, value) => ['a.html', `---\ntitle: Quay sold\n${key}: ${json(value)}\n---\n<p>${BODY}</p>`],
  TOML: (key, value) => ['a.md', `+++\ntitle = "Quay sold"\n${key} = ${json(value)}\n+++\n\n${BODY}`],
  'TOML in plain text': (key, value) => ['a.txt', `+++\n${key} = ${json(value)}\n+++\n\nQuay sold\n\n${BODY}`],
  JSON: (key, value) => ['a.md', `{\n  "title": "Quay sold",\n  "${key}": ${json(value)}\n}\n\n${BODY}`],
  'JSON on one line': (key, value) => ['a.txt', `{ "title": "Quay sold", "${key}": ${json(value)} }\n\n${BODY}`],
  'JSON between rulers': (key, value) => [
    'a.md',
    `---json\n{"title": "Quay sold", "${key}": ${json(value)}}\n---\n${BODY}`,
  ],
  'TOML between hyphens': (key, value) => [
    'a.md',
    `---toml\ntitle = "Quay sold"\n${key} = ${json(value)}\n---\n${BODY}`,
  ],
}

/** All keys in one format of a kind; elsewhere the first of each. */
const ALL = ['sidecar', 'YAML', 'TOML', 'JSON']
const FIRST = KEYS.filter(([key], at) => KEYS.findIndex(([one]) => one === key) === at)

for (const [format, file] of Object.entries(FORMATS)) {
  describe(`in ${format}`, () => {
    for (const [key, value, expected] of ALL.includes(format) ? KEYS : FIRST)
      test(`${key}: ${value}`, async () => {
        const [path = '', text = '', sidecar] = file(key, value)
        const [found, said] = await release(path, text, sidecar)
        assert.equal(found, expected, said.join(' '))
      })
  })
}

/** Whole files, as generators and editors write them. */
const FILES: readonly (readonly [name: string, path: string, text: string, expected: string])[] = [
  [
    'Hugo’s draft',
    'a.md',
    `+++\ntitle = 'Quay sold'\ndate = 2030-05-03T10:00:00+02:00\ndraft = true\n+++\n${BODY}`,
    'held',
  ],
  [
    'Hugo’s day to come',
    'a.md',
    `+++\ntitle = 'Quay sold'\ndate = 2031-06-01\ntags = ["a", "b"]\n[params]\n  draft = true\n+++\n${BODY}`,
    'held',
  ],
  [
    'Hugo’s publishDate beside a date',
    'a.md',
    `+++\ndate = 2030-05-03\npublishDate = 2031-06-01\n+++\n${BODY}`,
    'held',
  ],
  [
    'a story that is out',
    'a.md',
    `+++\ntitle = 'Quay sold'\ndate = 2030-05-03\nweight = 4\nlastmod = 2030-06-01\nlayout = 'post'\n+++\n${BODY}`,
    'out',
  ],
  ['Jekyll’s permalink: false', 'a.md', `---\nlayout: post\npermalink: false\n---\n${BODY}`, 'held'],
  ['Eleventy’s program', 'a.md', `---js\n{ title: 'Quay', draft: true }\n---\n${BODY}`, 'program-front-matter'],
  ['Eleventy’s program on a page', 'a.html', `---js\n{ draft: true }\n---\n<p>${BODY}</p>`, 'program-front-matter'],
  ['TOML that is none', 'a.md', `+++\ndraft = yes\n+++\n${BODY}`, 'bad-toml'],
  ['TOML that is none, in plain text', 'a.txt', `+++\ndraft = yes\n+++\n${BODY}`, 'bad-toml'],
  ['TOML without an end', 'a.txt', `+++\ndraft = true\n\n${BODY}`, 'open-front-matter'],
  ['JSON that is none', 'a.md', `{\n  "draft": true\n  "title": "Quay"\n}\n${BODY}`, 'bad-json'],
  ['JSON without an end', 'a.md', `{\n  "draft": true,\n${BODY}`, 'open-front-matter'],
  ['front matter below a blank line', 'a.md', `\n---\ndraft: true\n---\n${BODY}`, 'held'],
  ['a line of plus signs in copy', 'a.txt', `+++\n\n${BODY}`, 'out'],
  ['copy in braces', 'a.txt', `{Photo: Ann Lee}\n\nQuay sold\n\n${BODY}`, 'out'],
  ['a rule on top of Markdown, below a blank line', 'a.md', `\n---\n\n${BODY}\n\n---\n\n${BODY}`, 'out'],
]

describe('whole files', () => {
  for (const [name, path, text, expected] of FILES)
    test(name, async () => {
      const [found, said] = await release(path, text)
      assert.equal(found, expected, said.join(' '))
    })
})

/** The head of a page, or what stands in it. */
const PAGES: readonly (readonly [markup: string, expected: 'held' | 'out'])[] = [
  ['<meta property="article:published_time" content="2031-05-20T09:00:00Z">', 'held'],
  ['<meta property="article:published_time" content="2031-05-02T09:00:00Z">', 'out'],
  ['<meta name="date" content="June 2031">', 'held'],
  ['<meta name="parsely-pub-date" content="Tue May 20 2031 10:00:00 GMT+0200 (CEST)">', 'held'],
  ['<meta itemprop="datePublished" content="1937000000">', 'held'],
  ['<meta name="DC.date.issued" content="2031-06-01">', 'held'],
  ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-20"}</script>', 'held'],
  ['<script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"2031-05-20"}]}</script>', 'held'],
  ['<script type="application/ld+json">[{"@type":"Event","startDate":"2031-05-20"}]</script>', 'out'],
  ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2030-05-20"}</script>', 'out'],
  ['<script type="application/ld+json">{ broken</script>', 'out'],
  ['<time pubdate datetime="2031-05-20">20 May</time>', 'held'],
  ['<time class="entry-date dt-published" datetime="2031-05-20">soon</time>', 'held'],
  ['<time datetime="2031-05-20">the fair</time>', 'out'],
  ['<meta name="robots" content="noindex">', 'out'],
  ['<meta property="article:modified_time" content="2031-05-20T09:00:00Z">', 'out'],
  ['<meta name="event_date" content="2031-05-20">', 'out'],
]

describe('on a page', () => {
  for (const [markup, expected] of PAGES)
    test(markup, async () => {
      const page = `<html><head><title>Quay sold</title>${markup}</head><body><h1>Quay sold</h1><p>${BODY}</p></body></html>`
      assert.equal((await release('a.html', page))[0], expected)
    })

  test('the editor’s own word is stronger', async () => {
    const meta = '<meta property="article:published_time" content="2031-05-20T09:00:00Z">'
    const page = `<head>${meta}</head><h1>Quay sold</h1><p>${BODY}</p>`
    for (const sidecar of ['publish: now\n', 'date: 2030-05-02\n', 'publish: 2031-05-01\n'])
      assert.equal((await release('a.html', page, sidecar))[0], 'out', sidecar)
  })
})

test('an unread day holds nothing once the editor has said when', async () => {
  for (const key of ['publish: now', 'date: 2030-05-02'])
    assert.equal((await release('a.txt', `Headline: Quay sold\nDate: June 2031\n\n${BODY}`, `${key}\n`))[0], 'out')
  for (const lines of ['date: June 2031\npublish: now', 'publish: now\ndate: June 2031'])
    assert.equal((await release('a.md', `---\ntitle: Quay sold\n${lines}\n---\n${BODY}`))[0], 'out')
})

test('of two days that keys give, the later holds', async () => {
  const days = ['date: 2030-05-02', 'published: 2031-06-01']
  for (const lines of [days, days.toReversed()]) {
    assert.equal((await release('a.md', `---\ntitle: Quay sold\n${lines.join('\n')}\n---\n${BODY}`))[0], 'held')
    assert.equal((await release('a.txt', `Quay sold\n\n${BODY}`, `${lines.join('\n')}\n`))[0], 'held')
  }
  assert.equal((await release('a.md', `---\n${days.join('\n')}\npublish: now\n---\n${BODY}`))[0], 'out')
})

test('what is in doubt is told, with what is known', async () => {
  const { problems } = await desk.understand({
    path: 'a.txt',
    bytes: Buffer.from(`Quay sold\n\n${BODY}`),
    sidecar: { path: 'a.yaml', text: 'status: nearly\n' },
  })
  assert.deepEqual(
    problems.map(({ code, severity, reason, hint }) => `${severity} ${code} ${reason} ${hint}`),
    [
      'warning unread-state Found “status: nearly”, a state that the desk does not know. In doubt, the item is held. Write one that it knows: published, approved, final, ready, live and done for what is out; draft, pending, hold, in review, scheduled and private for what is not.',
    ],
  )
})
