/** The drafted headline: what a copy editor would take for it, to the letter, and what it never does. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { LONGEST } from '../../../scripts/desk/draft/broken-off.ts'
import { draftHeadline } from '../../../scripts/desk/draft/draft.ts'
import { grammarOf } from '../../../scripts/desk/draft/grammar.ts'
import { sentencesOf } from '../../../scripts/desk/draft/sentences.ts'
import { isBalanced, tokensOf } from '../../../scripts/desk/draft/statement.ts'
import { languagesWith } from '../../../scripts/languages/languages.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import fc from '../../properties/seeded.ts'

interface Golden {
  readonly language: string
  readonly paragraphs: readonly string[]
  readonly headline: string
}

/** A language, paragraphs a line each, and behind `=` the headline; a blank line between them. */
const GOLDEN: readonly Golden[] = readFileSync(join(PROGRAM, 'tests/fixtures/drafts.txt'), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block) => {
    const [language = '', ...lines] = block.split('\n')
    return { language, paragraphs: lines.slice(0, -1), headline: (lines.at(-1) ?? '').slice(2) }
  })

describe('golden', () => {
  for (const { language, paragraphs, headline } of GOLDEN)
    test(`${language}: ${headline}`, () => {
      assert.equal(draftHeadline(paragraphs, language), headline)
    })

  test('the seed', () => {
    const copy = readFileSync(join(PROGRAM, 'content', '000_e801989b0ab577c1.txt'), 'utf8')
    assert.equal(
      draftHeadline(copy.split('\n'), 'en'),
      'Zelenskyy warned that a Russian capture of Bakhmut would mean a sign of weakness',
    )
  })

  test('every language that has words for drafting is tried', () => {
    const tried = new Set(GOLDEN.map(({ language }) => language))
    assert.deepEqual(
      languagesWith('drafting').filter((language) => !tried.has(language)),
      [],
    )
  })
})

/** Each is the end of a sentence that is too long: without it, the rest would say more than the copy does. */
const HANGS: readonly (readonly [language: string, begin: string, end: string])[] = [
  [
    'en',
    'The ferry to Sorrel Island will stop running in the autumn, as its owner has warned for years,',
    'unless the city pays for a new engine',
  ],
  [
    'en',
    'The bridge of Ostrey can be saved, which the trust had long denied, and reopened to lorries by May',
    'if the steel arrives before Easter',
  ],
  [
    'de',
    'Die Fähre nach Hald fährt im Herbst nicht mehr, wie der Reeder seit Jahren ankündigt,',
    'wenn die Stadt den neuen Motor nicht bezahlt',
  ],
  [
    'fr',
    'Le ferry de Hald cessera de circuler à l’automne, ce que son patron annonce depuis des années,',
    'à moins que la ville ne paie un nouveau moteur',
  ],
  [
    'es',
    'El transbordador de Hald dejará de circular en otoño, mientras su dueño busca dinero,',
    'a menos que la ciudad pague un motor nuevo',
  ],
  [
    'pt',
    'A balsa de Hald deixará de circular no outono, enquanto o dono procura dinheiro,',
    'a menos que a cidade pague um motor novo',
  ],
  [
    'it',
    'Il traghetto di Hald cesserà di navigare in autunno, mentre il proprietario cerca denaro,',
    'a meno che la città non paghi un motore nuovo',
  ],
  [
    'nl',
    'De veerboot naar Hald stopt in de herfst, terwijl de eigenaar al jaren geld zoekt,',
    'tenzij de stad een nieuwe motor betaalt',
  ],
  [
    'pl',
    'Prom na Hald przestanie kursować jesienią, choć właściciel od lat szuka pieniędzy,',
    'jeśli miasto nie zapłaci za nowy silnik',
  ],
  [
    'ru',
    'Паром на Хальд осенью перестанет ходить, хотя владелец давно ищет деньги,',
    'если город не заплатит за новый двигатель',
  ],
  [
    'uk',
    'Пором на Хальд восени перестане ходити, хоча власник давно шукає гроші,',
    'якщо місто не заплатить за новий двигун',
  ],
]

describe('a condition is never lost', () => {
  for (const [language, begin, end] of HANGS)
    test(`${language}: ${end}`, () => {
      const headline = draftHeadline([`${begin} ${end}.`], language)
      assert.ok(headline.endsWith(end) || headline.endsWith('…'), headline)
    })
})

/** A sentence, and who says it; the words in the middle can go. */
const SAID: readonly (readonly [language: string, text: string, source: string])[] = [
  [
    'en',
    'The old mill at Ostrey was set on fire on purpose, as neighbours had suspected since the first night of the long investigation, the police said on Friday.',
    'the police said',
  ],
  [
    'en',
    'The old mill at Ostrey was set on fire on purpose while its owner was abroad with his family, according to a report published on Friday.',
    'according to a report',
  ],
  [
    'fr',
    'Le vieux moulin a été incendié, alors que les voisins parlaient depuis des mois d’un accident de chantier, a annoncé la police.',
    'a annoncé la police',
  ],
  [
    'es',
    'El viejo molino fue incendiado, mientras los vecinos hablaban desde hacía meses de un accidente en las obras, informó la policía.',
    'informó la policía',
  ],
  [
    'nl',
    'De oude molen is in brand gestoken, terwijl de buren al maanden spraken van een ongeluk bij de bouw van het dak, meldt de politie.',
    'meldt de politie',
  ],
  [
    'ru',
    'Старую мельницу подожгли намеренно, хотя соседи несколько месяцев говорили о несчастном случае на стройке, сообщила полиция.',
    'сообщила полиция',
  ],
]

describe('who said it is kept', () => {
  for (const [language, text, source] of SAID)
    test(`${language}: ${source}`, () => {
      const headline = draftHeadline([text], language)
      assert.ok(headline.endsWith(source), headline)
    })
})

/** Parts of sentences that the reductions look for, in any order, grammatical or not. */
const PARTS = [
  ...['The council', 'President Marta Lindqvist', 'Sen. Ada Quill (D-Ostrey)', 'Jonas Hale, 71,', 'the port of Ostrey'],
  ...[
    'said',
    'announced',
    'has been',
    'was struck',
    'voted',
    'will not',
    'are looking',
    'burns',
    'warned',
    'told reporters',
  ],
  ...[
    'on Tuesday',
    'late on Friday night',
    'after two years of repairs',
    'next week',
    'in May 2026',
    'for a year',
    'by 2030',
  ],
  ...[
    'that',
    'who',
    ', who',
    ', which',
    ', but',
    ', saying',
    ', according to',
    'and',
    'unless',
    'before',
    'because',
    'if',
  ],
  ...[
    'in the city',
    'with a hammer',
    'from the mill',
    'under',
    'of',
    'the',
    'to',
    'U.S.',
    'a',
    '40',
    '“We',
    'lost,”',
    '(again)',
    '–',
  ],
  ...[
    'bridge',
    'harbour',
    'weakness',
    'ten ferries',
    'residents',
    'more',
    'Ostrey,',
    'Northmere',
    'не',
    '大桥',
    'x'.repeat(95),
  ],
]

const sentence = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 }).map((all) => `${all.join(' ')}.`)
const paragraphs = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(...GOLDEN.map((one) => one.paragraphs)) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => text.trim() !== '')
      .map((text) => [text]),
  },
)
const language = fc.constantFrom('en', 'en', 'en-GB', ...languagesWith('drafting'), 'sv')

/** Letters and digits, word by word, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether the words stand in that order in the text, others between them or not. */
function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0
  return words.every((word) => {
    at = text.findIndex((other, index) => index >= at && other === word) + 1
    return at > 0
  })
}

describe('whatever the copy begins with', () => {
  test('there is a headline of one line that fits, without white space around it', () => {
    fc.assert(
      fc.property(paragraphs, language, (copy, language) => {
        const headline = draftHeadline(copy, language)
        assert.notEqual(headline, '')
        assert.ok(headline.length <= LONGEST, headline)
        assert.equal(headline, headline.trim())
        assert.doesNotMatch(headline, /[\n\r]/)
        assert.ok(headline.isWellFormed())
      }),
      { numRuns: 2000 },
    )
  })

  test('its words are those of one sentence, in their order', () => {
    const spaced = paragraphs.filter((copy) => !/\S{80}/.test(copy.join(' ')))
    fc.assert(
      fc.property(spaced, language, (copy, language) => {
        const words = wordsOf(draftHeadline(copy, language))
        const sentences = copy.flatMap((text) => [...sentencesOf(text, language), text])
        assert.ok(
          sentences.some((one) => inOrder(words, wordsOf(one))),
          words.join(' '),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('one that was shortened ends neither in a small word nor within a quotation or brackets', () => {
    const balanced = paragraphs.filter((copy) => copy.every(isBalanced) && !/\S{80}/.test(copy.join(' ')))
    fc.assert(
      fc.property(balanced, language, (copy, language) => {
        const headline = draftHeadline(copy, language)
        const bare = headline.replace(/…$/, '')
        const last = tokensOf(bare).at(-1)?.toLowerCase() ?? ''
        const ends = copy
          .flatMap((text) => sentencesOf(text, language))
          .map((one) => tokensOf(one).at(-1)?.toLowerCase())
        const isSaid = grammarOf(language).words('saying').has(last)
        if (!/\s/.test(bare) || isSaid || ends.includes(last) || ends.includes(`${last}.`)) return
        const { small } = grammarOf(language)
        assert.ok(isBalanced(bare) || headline.endsWith('…'), headline)
        assert.doesNotMatch(bare, /[,;:–-]$/)
        assert.ok(!small.has(last), headline)
      }),
      { numRuns: 2000 },
    )
  })

  test('what somebody said is never shortened inside its quotation marks', () => {
    const quoted = fc.tuple(
      fc.shuffledSubarray(['on Tuesday', 'after two years', 'who is old', 'and said', 'by a week']),
      sentence,
    )
    fc.assert(
      fc.property(quoted, ([said, after]) => {
        const quote = `“${['We have', ...said, 'waited'].join(' ')}”`
        const headline = draftHeadline([`${quote} ${after}`], 'en')
        if (headline.includes('”')) assert.ok(headline.startsWith(quote) || !headline.includes('We have'), headline)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a page without a full stop is cut, and soon', () => {
  const headline = draftHeadline(['the mayor who was not told that, on Friday, '.repeat(5000)], 'en')
  assert.match(headline, /^The mayor who was not told that, on Friday, .{20,}…$/)
})
