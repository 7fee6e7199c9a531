import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absolute, href, isWebAddress } from '../../layouts/address.ts'
import { dateText, dayOf, periodText, time } from '../../layouts/dates.ts'
import { html } from '../../layouts/html.ts'
import { en } from '../../layouts/words/en.ts'
import { count, list, say, wordsOf } from '../../layouts/words.ts'
import { PAPER } from './samples.ts'

test('a phrase is filled with words and with markup', () => {
  assert.equal(
    say('Filed {date}. The copy gives no date.', { date: html`<time>now</time>` }).text,
    'Filed <time>now</time>. The copy gives no date.',
  )
  assert.equal(say('By {names}', { names: 'A < B' }).text, 'By A &lt; B')
})

test('what is counted takes the form that its number asks for', () => {
  assert.equal(count(en.stories, 1, 'en'), '1 story')
  assert.equal(count(en.briefs, 17, 'en'), '17 briefs')
  assert.equal(count(en.briefs, 1234, 'en'), '1,234 briefs')
})

test('names are listed as a sentence lists them', () => {
  assert.equal(list(['A'], en).text, 'A')
  assert.equal(list(['A', 'B', 'C & D'], en).text, 'A, B and C &amp; D')
})

test('a language without words of its own is shown in English', () => {
  assert.equal(wordsOf('en-GB'), en)
  assert.equal(wordsOf('xx'), en)
})

test('dates are those of the paper’s language and time zone', () => {
  assert.equal(dateText(PAPER, '2026-11-22'), '22 November 2026')
  assert.equal(dateText({ ...PAPER, language: 'en-US' }, '2026-11-22'), 'November 22, 2026')
  assert.equal(dateText({ ...PAPER, language: 'uk' }, '2026-11-22', 'month'), 'листопад 2026 р.')
  assert.equal(
    dateText(PAPER, '2026-11-22', 'weekday'),
    'Sunday, 22 November 2026'.replace(',', dateText(PAPER, '2026-11-22', 'weekday').includes(',') ? ',' : ''),
  )
  assert.equal(dateText(PAPER, '2026-11-22T22:30:00Z', 'moment'), '23 November 2026 at 00:30')
  assert.equal(dayOf(PAPER, '2026-11-22T22:30:00Z'), '2026-11-23')
  assert.equal(dayOf({ ...PAPER, zone: 'America/New_York' }, '2026-11-22T03:30:00Z'), '2026-11-21')
  assert.equal(time(PAPER, '2026-11-22').text, '<time datetime="2026-11-22">22 November 2026</time>')
  assert.deepEqual(
    ['2026', '2026-11', '2026-11-22'].map((period) => periodText(PAPER, period)),
    ['2026', 'November 2026', '22 November 2026'],
  )
})

test('addresses stand below the base path, percent-encoded', () => {
  const paper = { ...PAPER, base: '/news/' }
  assert.equal(href(PAPER, '/'), '/')
  assert.equal(href(paper, '/'), '/news/')
  assert.equal(href(paper, '/2026/11/22/#b-1'), '/news/2026/11/22/#b-1')
  assert.equal(
    absolute(paper, '/2026/11/22/порт/'),
    'https://courier.example/news/2026/11/22/%D0%BF%D0%BE%D1%80%D1%82/',
  )
})

test('only a web address becomes a link', () => {
  assert.ok(isWebAddress('https://example.org/a'))
  for (const text of ['The Courier', 'javascript:alert(1)', 'https://', 'ftp://example.org', 'https:///x'])
    assert.ok(!isWebAddress(text), text)
})
