import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absolute, href, isWebAddress } from '../../layouts/parts/address.ts'
import { dateText, dayOf, periodText, time } from '../../layouts/parts/dates.ts'
import { html } from '../../layouts/parts/html.ts'
import { count, list, say, sentences, wordsOf } from '../../layouts/words/words.ts'
import en from '../../scripts/languages/en/interface.ts'
import { languagesWith } from '../../scripts/languages/languages.ts'
import type { Plural } from '../../scripts/languages/phrase.ts'
import { PAPER } from './samples.ts'

/** What two languages may well write alike. */
const SHARED = new Set([
  ...['shelves.series.all', 'comma', 'colon', 'fileFormats.md', 'fileFormats.json'],
  ...['fields.embargo', 'fields.date', 'fields.source', 'fields.body', 'feed', 'feeds', 'newsletter'],
])

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

test('a number takes the form of its language', () => {
  const counted = (language: string) =>
    [0, 1, 2, 3, 5, 11, 21, 100].map((n) => count(wordsOf(language).stories, n, language))
  assert.deepEqual(counted('uk'), [
    '0 статей',
    '1 стаття',
    '2 статті',
    '3 статті',
    '5 статей',
    '11 статей',
    '21 стаття',
    '100 статей',
  ])
  assert.deepEqual(counted('ar'), [
    'لا مقالات',
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '5 مقالات',
    '11 مقالًا',
    '21 مقالًا',
    '100 مقال',
  ])
  assert.equal(count(wordsOf('es').stories, 1_000_000, 'es'), '1.000.000 de artículos')
  assert.deepEqual(
    [1, 17].map((n) => count(wordsOf('zh').briefs, n, 'zh')),
    ['1条短讯', '17条短讯'],
  )
  assert.equal(count(wordsOf('ja').stories, 1, 'ja'), '記事1本')
  assert.equal(count(wordsOf('ur').stories, 1, 'ur'), '1 خبر')
})

test('a space parts two sentences, but none stands behind a wide full stop', () => {
  assert.equal(sentences('One.', false, html`<b>Two.</b>`).text, 'One. <b>Two.</b>')
  assert.equal(sentences('刊发于11月1日。', '收稿于11月2日。').text, '刊发于11月1日。收稿于11月2日。')
})

test('names are listed as a sentence of their language lists them', () => {
  assert.equal(list([], en).text, '')
  assert.equal(list(['A'], en).text, '<bdi>A</bdi>')
  assert.equal(list(['A', 'B', 'C & D'], en).text, '<bdi>A</bdi>, <bdi>B</bdi> and <bdi>C &amp; D</bdi>')
  const names = ['Ana', html`<b>${'Ignacio & Hijos'}</b>`]
  assert.equal(list(names, wordsOf('es')).text, '<bdi>Ana</bdi> e <bdi><b>Ignacio &amp; Hijos</b></bdi>')
  assert.equal(list(names, wordsOf('uk')).text, '<bdi>Ana</bdi> і <bdi><b>Ignacio &amp; Hijos</b></bdi>')
  assert.equal(list(names, wordsOf('ar')).text, '<bdi>Ana</bdi> و<bdi><b>Ignacio &amp; Hijos</b></bdi>')
})

/** Each phrase of a language by its path: `fields.headline`; the forms of a plural are one phrase. */
function phrasesIn(words: object, path = ''): Map<string, string | Plural> {
  const found = new Map<string, string | Plural>()
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string' || 'other' in value) found.set(path + key, value)
    else for (const [below, phrase] of phrasesIn(value, `${path}${key}.`)) found.set(below, phrase)
  }
  return found
}

function gapsIn(phrase: string | Plural): string[] {
  return [...(typeof phrase === 'string' ? phrase : phrase.other).matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()
}

const english = phrasesIn(en)

for (const language of languagesWith('interface')) {
  const words = wordsOf(language)
  test(`the words of ${language} are complete: every phrase, every gap, every form of a number`, () => {
    const phrases = phrasesIn(words)
    assert.deepEqual([...phrases.keys()].sort(), [...english.keys()].sort())
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const [path, phrase] of phrases) {
      assert.deepEqual(gapsIn(phrase), gapsIn(english.get(path) ?? ''), path)
      const texts = typeof phrase === 'string' ? [phrase] : Object.values(phrase)
      for (const text of texts) assert.notEqual(text.trim(), '', path)
      if (typeof phrase !== 'string') assert.deepEqual(Object.keys(phrase).sort(), forms, path)
    }
  })

  test(`the words of ${language} are its own`, () => {
    if (language === 'en') return assert.equal(words, en)
    const same = [...phrasesIn(words)].filter(
      ([path, phrase]) => JSON.stringify(phrase) === JSON.stringify(english.get(path)) && !SHARED.has(path),
    )
    assert.deepEqual(same, [])
  })
}

test('a language without words of its own is shown in English, a region in its language', () => {
  assert.equal(wordsOf('en-GB'), en)
  assert.equal(wordsOf('xx'), en)
  assert.equal(wordsOf('es-419'), wordsOf('es'))
  assert.equal(wordsOf('uk-UA'), wordsOf('uk'))
})

test('dates are those of the paper’s language and time zone', () => {
  assert.equal(dateText(PAPER, '2026-11-22'), '22 November 2026')
  assert.equal(dateText({ ...PAPER, language: 'en-US' }, '2026-11-22'), 'November 22, 2026')
  assert.equal(dateText({ ...PAPER, language: 'uk' }, '2026-11-22', 'month'), 'листопад 2026 р.')
  assert.equal(
    dateText(PAPER, '2026-11-22', 'weekday'),
    'Sunday, 22 November 2026'.replace(',', dateText(PAPER, '2026-11-22', 'weekday').includes(',') ? ',' : ''),
  )
  const said = (language: string, date: string, style?: 'weekday' | 'number') =>
    dateText({ ...PAPER, language }, date, style)
  assert.equal(said('zh', '2026-11-15', 'weekday'), '2026年11月15日 星期日')
  assert.equal(said('ja', '2026-11-15', 'weekday'), '2026年11月15日 日曜日')
  assert.equal(said('ja', '2026-11-15', 'number'), '15')
  assert.equal(said('fr', '2026-11-01'), '1er novembre 2026')
  assert.equal(said('pt-BR', '2026-11-01', 'weekday'), 'domingo, 1º de novembro de 2026')
  assert.equal(said('fr', '2026-11-01', 'number'), '1')
  assert.equal(said('ur', '2026-11-15'), '15 نومبر 2026')
  assert.equal(periodText({ ...PAPER, language: 'zh' }, '2026'), '2026年')
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
