/** Letters of a saved page's lines, found by what is known of its story. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../scripts/copy/read.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import { bodyLines } from '../../scripts/learn/body-lines.ts'
import { lettersOf } from '../../scripts/learn/pages.ts'

const LEDE = 'The tram ran again on Sunday, a year after the flood undermined the quay.'
const NEXT = 'Nobody minded that it was eleven minutes late, said the man who drives it.'
const LAST = 'It will be back before the winter fair opens.'

test('paragraphs in their order; a teaser that says the first one again is none', () => {
  const text = [
    LEDE,
    'Share',
    LEDE,
    'Save',
    'Nobody minded that it was eleven minutes late,',
    'said the man who drives it.',
    LAST,
    NEXT,
  ]
  assert.deepEqual(bodyLines(linesOf(text.join('\n')), [LEDE, NEXT, LAST]), [2, 4, 5, 6])
})

test('other signs and a word more or less are the same paragraph, another text is none', () => {
  const lines = linesOf(
    `${NEXT.replace('minutes late', 'minutes — late').replace('Nobody', 'Nearly nobody')}\n${LAST.replace('winter', 'summer')}`,
  )
  assert.deepEqual(bodyLines(lines, [NEXT, LAST]), [0])
  assert.deepEqual(bodyLines(lines, []), [])
})

const PAGE = `<title>Tram runs again | Courier</title><nav><a href="/">Home</a></nav><main>
<p class="kicker">Transport</p><h1>Tram runs again</h1>
<p class="dek">Passengers cheered the first car of the line.</p><p>By Ida Brook</p><p><time datetime="2026-05-03">Sunday</time></p><a href="/s">Share</a>
<figure><figcaption>The first car.</figcaption></figure><p>${LEDE}</p><p>Read more</p><ul><li>rails for the whole of the quay</li></ul>
<h2>What it cost</h2><p>${NEXT}</p><ul><li>${LAST}</li></ul></main><footer>Printed here</footer>`

test('each line has its letter; what may be the story’s, though nobody says so, is left open', () => {
  const { copy } = read('a.html', Buffer.from(PAGE))
  assert.ok(copy !== null)
  const letters = lettersOf(copy, {
    site: 's1',
    language: 'en',
    headline: 'Tram runs again',
    bylines: ['Ida Brook'],
    days: ['2026-05-03'],
    paragraphs: [LEDE, 'What it cost', NEXT, LAST],
  })
  assert.deepEqual(
    copy.lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [`${letters[at]} ${text.slice(0, 10)}`])),
    [
      'F Tram runs ',
      'F Home',
      'K Transport',
      'H Tram runs ',
      'D Passengers',
      'B By Ida Bro',
      'T Sunday',
      'F Share',
      'C The first ',
      'P The tram r',
      'F Read more',
      '? rails for ',
      'S What it co',
      'P Nobody min',
      'I It will be',
      'F Printed he',
    ],
  )
})
