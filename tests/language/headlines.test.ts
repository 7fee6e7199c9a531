/** The language of headlines: invented ones in ten languages, and short ones that fall back. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { languageOf } from '../../scripts/language/items.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const HEADLINES = readFileSync(join(PROGRAM, 'tests', 'fixtures', 'languages', 'headlines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [language: string, headline: string])

const RIGHT = 0.95

describe('200 headlines of at least six words', () => {
  test('there are twenty in each of ten languages', () => {
    const counts = Map.groupBy(HEADLINES, ([language]) => language)
    assert.deepEqual(
      [...counts].map(([language, lines]) => [language, lines.length]),
      'en uk es fr de pt ar ur zh ja'.split(' ').map((language) => [language, 20]),
    )
  })

  for (const paper of ['en', 'uk', 'es', 'de', 'ar', 'zh']) {
    test(`in a paper that is in ${paper}`, () => {
      const wrong = HEADLINES.filter(([language, headline]) => languageOf(headline, paper) !== language)
      const share = 1 - wrong.length / HEADLINES.length
      assert.ok(share >= RIGHT, `${wrong.length} wrong: ${wrong.map((line) => line.join(' ')).join('; ')}`)
    })
  }
})

const SHORT: readonly (readonly [text: string, paper: string, language: string])[] = [
  ['Marram', 'en', 'en'],
  ['Marta Olmedo gana', 'es', 'es'],
  ['Marta Olmedo gana', 'en', 'en'],
  ['El Paso', 'en', 'en'],
  ['Бахмут', 'en', 'uk'],
  ['Бахмут', 'ru', 'ru'],
  ['東京', 'ja', 'ja'],
  ['東京', 'en', 'zh'],
  ['市長辞任表明', 'ja', 'ja'],
  ['1873', 'fr', 'fr'],
  ['', 'fr', 'fr'],
  ['O rio subiu mais de dois metros na noite de sábado', 'pt-BR', 'pt-BR'],
  ['La lluvia detiene el último día del torneo', 'pt-BR', 'es'],
]

describe('a line that is too short to tell is in the usual language, unless its letters are not', () => {
  for (const [text, paper, language] of SHORT) {
    test(`${JSON.stringify(text)} in a paper in ${paper}`, () => assert.equal(languageOf(text, paper), language))
  }
})

const OTHERS: readonly (readonly [text: string, language: string])[] = [
  ['Il governo approva la riforma delle pensioni dopo una lunga notte', 'it'],
  ['De regering wil de belasting op brandstof verlagen', 'nl'],
  ['Rząd nie zgadza się na podwyżkę, ale obiecuje rozmowy', 'pl'],
  ['Совет решил, что мост откроют до зимы, но объезд останется', 'ru'],
  ['Η κυβέρνηση ανακοίνωσε νέα μέτρα', 'el'],
  ['מועצת העיר החליטה לפתוח את הגשר', 'he'],
  ['정부는 새로운 다리를 열기로 결정했다', 'ko'],
  ['शहर की परिषद ने पुल खोलने का फैसला किया', 'hi'],
  ['Keir Penhallow to Meet Ursula von der Aue in Brussels on Trade Deal', 'en'],
]

describe('other languages, and English with names of others in it', () => {
  for (const [text, language] of OTHERS) {
    test(text, () => assert.equal(languageOf(text, 'en'), language))
  }
})
