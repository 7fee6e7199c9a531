/** What a saved page's markup and data say of its lines: evidence, and what is certain. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../scripts/copy/read.ts'
import { galleyOf } from '../../scripts/desk/galley.ts'
import { withinStory } from '../../scripts/desk/own/within.ts'
import { pageEvidence } from '../../scripts/desk/roles/evidence/page-evidence.ts'
import { ANY_ROLE, PRINTED, roleSet } from '../../scripts/desk/roles/roles.ts'

const PROSE = 'The tram ran again on Sunday, a year after the flood undermined the quay of the old town.'
const TEASER = 'Mill burns down in the night, and nobody knows who left the lamp burning in the loft of it.'
const PAGE = `<title>Tram runs again | Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tram runs again","author":{"name":"Ida Brook"},"datePublished":"2026-05-03"}</script>
<nav><a href="/s">Sport</a></nav><main><article>
<p class="kicker">Transport</p><h1>Tram runs again</h1>
<p class="post-meta">By <a rel="author" href="/ida">Ida Brook</a></p><time datetime="2026-05-03T09:00">Sunday</time>
<div class="article-body"><p>${PROSE}</p><p>Nobody minded.</p>
<ul><li>rails</li><li>a bridge</li></ul><blockquote>Late as ever.</blockquote>
<table><tr><th>Ticket</th><th>Price</th></tr><tr><td>Single</td><td>£1.20</td></tr></table>
<p>${PROSE}</p></div></article></main>
<aside class="teaser"><p><a href="/m">${TEASER}</a></p><ul><li>tin</li></ul></aside>
<div class="comments"><p>${TEASER}</p></div><footer><p>Printed by the Quay Company since 1880.</p></footer>`

function page(html: string) {
  const { copy } = read('a.html', Buffer.from(html))
  assert.ok(copy !== null)
  const of = pageEvidence(copy)
  const line = (text: string) => {
    const found = copy.lines.find((one) => one.text.includes(text))
    assert.ok(found !== undefined, text)
    return of(found)
  }
  return { copy, line }
}

const { copy, line } = page(PAGE)

describe('evidence', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'The tram ran',
      ['html', '@:article', '<p', 'w:body ', 'text 111', 'links0', 'below heading'],
      ['outside main', 'place 0'],
    ],
    ['Mill burns', ['@:aside', 'w:teaser ', 'links4', 'outside main', 'beside text'], ['text 111']],
    ['By Ida Brook', ['I:author', 'own name', 'w:meta '], ['own name in more']],
    ['Sunday', ['own day'], ['other day']],
    ['Tram runs again | Courier', ['<title', 'above heading'], ['own heading']],
    ['Transport', ['w:kicker ', 'above heading'], []],
  ]
  for (const [text, there, not] of CASES)
    test(text, () => {
      const { evidence } = line(text)
      assert.deepEqual(
        there.filter((name) => !evidence.includes(name)),
        [],
        evidence.join(' · '),
      )
      assert.deepEqual(
        not.filter((name) => evidence.includes(name)),
        [],
      )
    })
  test('a line of no page has none', () => {
    const text = read('a.txt', Buffer.from('Tram runs again')).copy
    assert.ok(text !== null && text.lines[0] !== undefined)
    assert.deepEqual(pageEvidence(text)(text.lines[0]), { evidence: [], may: ANY_ROLE })
  })
})

describe('what is certain', () => {
  const FRAME = roleSet('above', 'furniture', 'after')
  const NO_HEADLINE = ANY_ROLE & ~roleSet('headline')
  const CASES: readonly (readonly [string, number])[] = [
    ['The tram ran', PRINTED],
    ['Nobody minded', NO_HEADLINE],
    ['Sport', FRAME],
    ['Printed by', FRAME],
    ['By Ida Brook', NO_HEADLINE & ~roleSet('related-heading')],
  ]
  for (const [text, may] of CASES) test(text, () => assert.equal(line(text).may, may))
  test('the heading, and no other line, is the headline', () => {
    const of = pageEvidence(copy)
    const only = copy.lines.filter((one) => of(one).may === roleSet('headline'))
    assert.deepEqual(
      only.map(({ text }) => text),
      ['Tram runs again'],
    )
  })
  test('a comment is one, though it is prose', () => {
    const of = pageEvidence(copy)
    const comment = copy.lines.findLast((one) => one.text.includes(TEASER))
    assert.ok(comment !== undefined)
    assert.equal(of(comment).may, FRAME)
  })
  test('a heading of two lines has its kicker or dek in it', () => {
    const two = page(`<title>Tram runs again</title><h1>Transport<br>Tram runs again</h1><p>${PROSE}</p>`)
    assert.equal(two.line('Transport').may, roleSet('headline', 'kicker', 'dek'))
  })
  test('nothing, where the page has no heading of its own', () =>
    assert.equal(page(`<p>${PROSE}</p><footer>Printed here</footer>`).line('Printed').may, ANY_ROLE))
})

test('lists, quotations, tables and pictures within the text keep their forms; others are left to the decoder', () => {
  const picture = '<p><img src="https://pictures.example/tram.jpg" alt="A green tram"></p>'
  const { copy: shown } = page(PAGE.replace('<ul><li>rails', `${picture}<ul><li>rails`))
  assert.deepEqual(
    withinStory
      .read(galleyOf(shown))
      .claims.map((claim) => (claim.kind === 'block' ? `${claim.block.kind}: ${claim.block.text}` : claim.kind)),
    [
      'paragraph: A green tram',
      'listItem: rails',
      'listItem: a bridge',
      'quote: Late as ever.',
      'table: Ticket\tPrice\nSingle\t£1.20',
    ],
  )
})
