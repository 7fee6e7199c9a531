/** Sixty-two languages told apart, most of which the desk does not read; and some that nobody here knows. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { isUnknown } from '../../scripts/flow/item.ts'
import { languageOf } from '../../scripts/language/items.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const SENTENCES = Map.groupBy(
  readFileSync(join(PROGRAM, 'tests', 'fixtures', 'languages', 'sentences.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [language: string, sentence: string]),
  ([language]) => language,
)

const ALL = [...SENTENCES].map(([language, lines]) => [language, lines.map(([, sentence]) => sentence)] as const)

describe('three sentences in each of 62 languages, in a paper that is in English', () => {
  test('there are three of each', () =>
    assert.deepEqual([ALL.length, ...new Set(ALL.map(([, all]) => all.length))], [62, 3]))

  test('two sentences together are in their language', () => {
    for (const [language, [first = '', second = '', third = '']] of ALL)
      for (const text of [`${first} ${second}`, `${second} ${third}`])
        assert.equal(languageOf(text, 'en'), language, text)
  })

  test('a sentence by itself is in its language or in one that is not known, and hardly ever the second', () => {
    const each = ALL.flatMap(([language, all]) => all.map((text) => [language, languageOf(text, 'en')] as const))
    const others = each.filter(([language, found]) => found !== language)
    assert.deepEqual(
      others.filter(([, found]) => !isUnknown(found)),
      [],
    )
    assert.ok(others.length <= each.length * 0.05, others.join(' '))
  })

  test('sixty characters are in another language in one of twenty at most', () => {
    const each = ALL.flatMap(([language, all]) =>
      all.map((text) => [language, languageOf(text.slice(0, 60), 'en')] as const),
    )
    const wrong = each.filter(([language, found]) => found !== language && !isUnknown(found))
    assert.ok(wrong.length <= each.length * 0.05, wrong.join(' '))
  })
})

const UNHEARD: readonly (readonly [text: string, language: string])[] = [
  // Hawaiian, Quechua, Greenlandic, Chechen: nothing is known of them here.
  [
    'Ua hoʻoholo ka ʻaha kūkākūkā e wehe hou i ke alahaka kahiko ma mua o ka hoʻoilo, akā ʻaʻohe kālā no ke alanui.',
    'und',
  ],
  [
    'Llaqtap kamachiqninkunam mawka chakata chirimit’apa ñawpaqnin watiq kichayta rimanakunku, ichaqa manam qullqi kanchu ñanpaq.',
    'und',
  ],
  [
    'Kommunalbestyrelsip ikaartarfitoqaq ukiunngitsoq ammaqqissallugu aalajangerpaa, aqqusinermulli aningaasaqanngilaq tamanna oqaatigineqarpoq.',
    'und',
  ],
  [
    'ГӀалин кхеташоно сацам бина шира тӀай юха а схьаделла, амма некъана ахча а дац, цундела болх сецна лаьтта.',
    'und-Cyrl',
  ],
]

describe('a language that is not known does not get the name of another', () => {
  for (const [text, language] of UNHEARD) test(text, () => assert.equal(languageOf(text, 'en'), language))
})
