/** The language of each item of a file, and its direction. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryItem } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { inLanguages } from '../../scripts/language/items.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const URDU = 'بلدیہ نے سردیوں سے پہلے پرانا پل کھولنے کا فیصلہ کیا'
const STORY = `El puente viejo de Ostrey

El ayuntamiento ha decidido que el puente se abra antes del invierno, pese a la falta de dinero.

Los vecinos dicen que no lo creen.
`

async function read(text: string, sidecar: string | null = null) {
  const paper = masthead('name: The Testing Post\nlanguage: en\n')
  assert.ok(paper.ok)
  const { items, problems } = await new Desk(paper.value).understand({
    path: 'a.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: sidecar === null ? null : { path: 'a.yaml', text: sidecar },
  })
  return { spoken: items.map(({ kind, language, direction }) => `${kind} ${language} ${direction}`), problems }
}

describe('the items of a file', () => {
  test('a story by its body', async () => {
    assert.deepEqual((await read(STORY)).spoken, ['story es ltr'])
  })

  test('briefs that are too short to tell go with the stories of their file', async () => {
    const { spoken } = await read(`${STORY}\nOstrey gana otra final\nMarram, Ostrey: empate\nFutbol: Ostrey en copa\n`)
    assert.deepEqual(spoken, ['story es ltr', 'brief es ltr', 'brief es ltr', 'brief es ltr'])
  })

  test('a brief in another script is in its own language, with its direction', async () => {
    assert.deepEqual((await read(`${URDU}\n`)).spoken, ['brief ur rtl'])
  })

  test('what an editor says wins, in a header line or in the sidecar', async () => {
    assert.deepEqual((await read(`Headline: Marram\nLanguage: fa\n\n${STORY}`)).spoken, ['story fa rtl'])
    assert.deepEqual((await read(STORY, 'language: Portuguese\n')).spoken, ['story pt ltr'])
  })

  test('a language that is none is told, and the text decides', async () => {
    const { spoken, problems } = await read(STORY, 'language: klingonish talk\n')
    assert.deepEqual(spoken, ['story es ltr'])
    assert.deepEqual(
      problems.map(({ code, reason, hint }) => `${code} ${reason} ${hint}`),
      [
        'unread-language Found the language “klingonish talk”; expected a language tag such as en, uk or pt-BR (BCP 47). Write the short code of the language; without it, the desk goes by the text.',
      ],
    )
  })
})

describe('what a page says that it is in', () => {
  const story = (text: string): StoryItem => ({
    kind: 'story',
    language: 'en',
    direction: 'ltr',
    names: [],
    related: [],
    fields: {},
    body: [{ kind: 'paragraph', text, span: { start: 0, end: text.length } }],
  })
  const read = (text: string, page: string) =>
    inLanguages([story(text)], 'en', page).map(
      ({ language, fields }) => `${language} ${fields.language?.origin ?? '-'}`,
    )

  const SHARED = 'Novi most je otvoren. Most je nov i lijep, a u gradu je sve dobro, kao i na selu.'
  const SPANISH = STORY.split('\n\n')[1] ?? ''
  const MAORI =
    'Kua whakatau te kaunihera kia whakatuwheratia anō te piriti tawhito i mua i te hōtoke, ahakoa kāore he moni.'

  test('settles what the text leaves open', () => {
    assert.deepEqual(read(SHARED, 'bs'), ['bs page'])
    assert.deepEqual(read(SHARED, 'hr_HR'), ['hr page'])
  })

  test('names a language of which nothing is known here', () => assert.deepEqual(read(MAORI, 'mi-NZ'), ['mi page']))

  test('is not believed against the text: many a page says what its template says', () => {
    assert.deepEqual(read(SPANISH, 'en'), ['es -'])
    assert.deepEqual(read(MAORI, 'en-GB'), ['und -'])
    assert.deepEqual(read(URDU, 'en'), ['ur -'])
  })
})
