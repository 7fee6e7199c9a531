/** The names that an item has, by tables of real lines: what is found, and what is left alone. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../../scripts/flow/item.ts'
import { NameFinder } from '../../scripts/names/names.ts'
import fc from '../properties/seeded.ts'
import { brief, story } from '../register/samples.ts'

const FINDER = new NameFinder([])

function namesIn(item: Item, language: string): string[] {
  return (FINDER.name([{ ...item, language }])[0]?.names ?? []).map(({ value, kind }) => `${kind} ${value}`)
}

const HEADLINES: readonly (readonly [headline: string, names: readonly string[]])[] = [
  ['Harbour Board Delays Vote on Sea Wall', []],
  ['Regatta Moves to June', []],
  ['Oil Tanker Runs Aground Amid Rising Tensions', []],
  ['Nigerian Court Frees Activist Chidi Okonkwo After Two Years', ['person Chidi Okonkwo']],
  ['Talks With President al-Rashdan Collapse in Amman', ['person al-Rashdan', 'place Amman']],
  ['Colin McAllard Named as Assistant Attorney General', ['person Colin McAllard']],
  ['U.S.-Brokered Truce Holds in South Sudan', ['place United States', 'place South Sudan']],
  ['US Sends Aid to Fiji After Cyclone', ['place United States', 'place Fiji']],
  ['Paris Hadley Opens Hotel in Dubai', ['person Paris Hadley', 'place Dubai']],
  ['Fishermen Avoid Orrin Islands as Storm Nears', ['place Orrin Islands']],
  ['Minister Flies to Strait of Hormuz', ['place Strait of Hormuz']],
  ['FIFA World Cup Draw Postponed', ['event FIFA World Cup']],
  ['STORM HITS KYIV AS HARBOUR CLOSES', ['place Kyiv']],
  ['Ursula von der Aue Visits Brussels', ['person Ursula von der Aue', 'place Brussels']],
  ['Ukrainians and Iraqis Share Harvest Prize', []],
  ['Thursday’s Vote Moves to March', []],
]

describe('a headline in title case', () => {
  for (const [headline, names] of HEADLINES) {
    test(headline, () => assert.deepEqual(namesIn(brief(headline), 'en'), names))
  }
})

const TEXTS: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  [
    'en',
    'The council met in Ostrey. Mayor Ada Quill said that Quill’s plan stands.',
    ['place Ostrey', 'person Ada Quill'],
  ],
  [
    'en',
    'On Tuesday the Norwegian Maritime Authority wrote to the University of Marram.',
    ['body Norwegian Maritime Authority', 'body University of Marram'],
  ],
  ['en', 'He wrote to the Granite Coast Alliance (GCA). The GCA did not answer.', ['body Granite Coast Alliance']],
  ['en', 'However, nobody came. Yesterday everybody did.', []],
  [
    'uk',
    'У Полтавському музеї мера Андрія Коломійця зустріла Олена Дробот.',
    ['person Андрій Коломієць', 'person Олена Дробот'],
  ],
  [
    'uk',
    'З Києва до Львова, у Харкові та Одесі чекали на Зеленського.',
    ['place Київ', 'place Львів', 'place Харків', 'place Одеса', 'topic Зеленський'],
  ],
  ['uk', 'Єгипту потрібен хліб. Україні потрібні дороги.', ['place Єгипет', 'place Україна']],
  [
    'es',
    'La ministra de Transición Ecológica, Teresa Ribas, llamó al Gobierno de España.',
    ['person Teresa Ribas', 'place España'],
  ],
  [
    'es',
    'El Ayuntamiento de Ostrey pidió ayuda a la Universidad de Oviedo y a EE. UU.',
    ['body Ayuntamiento de Ostrey', 'body Universidad de Oviedo', 'place Estados Unidos'],
  ],
  [
    'fr',
    'Les Ukrainiens ont remercié Mme Kerbrat. Élodie Kerbrat part pour l’Ukraine.',
    ['person Élodie Kerbrat', 'place Ukraine'],
  ],
  [
    'de',
    'Der Betriebsrat sprach in Berlin mit Bundeskanzlerin Karla Petersen über die Zukunft der Werft.',
    ['place Berlin', 'person Karla Petersen'],
  ],
  [
    'pt',
    'O governador da Bahia, Joaquim Nóbrega, viajou a Brasília.',
    ['place Bahia', 'person Joaquim Nóbrega', 'place Brasília'],
  ],
  ['ar', 'زار الرئيس محمود الكيلاني باريس والقاهرة', ['person محمود الكيلاني', 'place باريس', 'place القاهرة']],
  ['ur', 'وزیراعظم کامران درانی نے لاہور کا دورہ کیا', ['person کامران درانی', 'place لاہور']],
  ['zh', '上海市长李文涛表示，将访问巴黎。', ['place 上海', 'person 李文涛', 'place 巴黎']],
  [
    'ja',
    '横浜市の山田花子市長はパリでジャン・デュポン氏と会談した。山田市長は',
    ['place 横浜市', 'person 山田花子', 'place パリ', 'person ジャン・デュポン'],
  ],
]

describe('running text', () => {
  for (const [language, text, names] of TEXTS) {
    test(`${language}: ${text}`, () => {
      const found = namesIn({ ...story('', text), fields: {} }, language)
      assert.deepEqual([...found].sort(), [...names].sort())
    })
  }
})

describe('the items of a file attest for each other', () => {
  const headlines = [
    'Trask Warns of Floods',
    'Donald Trask Visits Ostrey',
    'Trask and Schaumer Talk',
    'Banks Close Early',
  ]
  const items = FINDER.name(headlines.map((text) => brief(text)))

  test('a surname is the person whose full name another has', () => {
    assert.deepEqual(
      items.map(({ names }) => names.map(({ value }) => value).sort()),
      [['Donald Trask'], ['Donald Trask', 'Ostrey'], ['Donald Trask', 'Schaumer'], []],
    )
  })

  test('but not where two have it', () => {
    const both = FINDER.name([...headlines, 'Melania Trask Sails'].map((text) => brief(text)))
    assert.deepEqual(
      both[0]?.names.map(({ value }) => value),
      ['Trask'],
    )
  })
})

test('what the masthead ignores is no name; what it lists comes first, in its spelling', () => {
  const finder = new NameFinder([{ name: 'Ada Quill', aliases: ['Quill'], formerly: [], follow: false }], ['ostrey'])
  const [item] = finder.name([brief('In Ostrey and Kyiv, Quill wins')])
  assert.deepEqual(item?.names, [
    { value: 'Ada Quill', kind: 'topic' },
    { value: 'Kyiv', kind: 'place' },
  ])
})

test('any text gives names that are in it or in the gazetteer, each once, and the same ones again', () => {
  const word = fc.constantFrom(
    'Kyiv',
    'the',
    'Ada',
    'Quill',
    'President',
    'of',
    'Board',
    '“',
    '.',
    'U.S.-Led',
    'al-Rashdan',
    '’s',
    'Київ',
    '东京',
    'é',
    '\n',
    '-',
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom('en', 'uk', 'es', 'fr', 'de', 'ar', 'zh', 'ja'),
      (words, language) => {
        const item = story('Headline', words.join(' '))
        const names = namesIn(item, language)
        assert.deepEqual(names, namesIn(item, language))
        assert.equal(new Set(names).size, names.length)
        for (const name of names) assert.match(name, /^(?:person|place|body|event|topic) \S/u)
      },
    ),
  )
})

test('a name does not run from one cell of a table into the next', () => {
  const table = {
    kind: 'table' as const,
    text: 'Club  P  W  D  Pts\nMarle Town  22  15  4  49',
    span: { start: 0, end: 0 },
    rows: [
      ['Club', 'P', 'W', 'D', 'Pts'],
      ['Marle Town', '22', '15', '4', '49'],
    ],
  }
  const names = namesIn({ ...story('The table'), body: [table] }, 'en')
  assert.deepEqual(
    names.filter((name) => /\bP\b|\bW\b|Pts/.test(name)),
    [],
  )
  assert.ok(names.some((name) => name.endsWith('Marle Town')))
})
