/** The drafted headline: what a copy editor would take for it, to the letter, and what it never does. */

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { draftHeadline, LONGEST } from '../../../scripts/desk/draft/draft.ts'
import { sentencesOf } from '../../../scripts/desk/draft/sentences.ts'
import { PROGRAM } from '../../../scripts/paths.ts'
import fc from '../../properties/seeded.ts'

/** First paragraphs, and the headline that is drafted from each. */
const DRAFTS: readonly (readonly [string, string])[] = [
  [
    'The bridge across the Osk reopened on Sunday after two years of repairs that cost the city 40 million crowns and closed the harbour road to lorries.',
    'The bridge across the Osk reopened',
  ],
  [
    'The ferry to Sorrel Island has been run by the Hask family for more than 40 years, and its passengers hope that the daughters will go on with it.',
    'The ferry to Sorrel Island has been run by the Hask family',
  ],
  [
    'Fire destroyed the old mill at Ostrey early Tuesday, leaving 40 workers without a job and the harbour without its best-known landmark, officials said.',
    'Fire destroyed the old mill at Ostrey',
  ],
  [
    'Northmere Mayor Ada Quill said Thursday that the council would not raise tram fares before the spring, despite a growing deficit in the transport budget.',
    'Quill said that the council would not raise tram fares before the spring',
  ],
  [
    'A strong earthquake shook the northern coast of Tavria late on Friday, damaging hundreds of houses and cutting off electricity to at least 30,000 people.',
    'A strong earthquake shook the northern coast of Tavria',
  ],
  [
    'President Marta Lindqvist of Norrland, who took office in March, announced on Monday that she will not seek a second term in the election next autumn.',
    'Lindqvist of Norrland announced that she will not seek a second term',
  ],
  [
    '“We have waited for this bridge for ten years,” said Ana Ruiz, who runs a bakery on the harbour road and who had feared that she would have to close it.',
    '“We have waited for this bridge for ten years,” said Ana Ruiz',
  ],
  [
    'Two people were killed and eleven others were injured when a bus collided with a lorry on the coastal road near Port Ellery on Wednesday morning, police said.',
    'Two people were killed and eleven others were injured',
  ],
  [
    'The government of Tavria and the rebels who control the northern valleys agreed on Saturday to extend their ceasefire by another six months, mediators said.',
    'The government of Tavria and the rebels who control the northern valleys agreed…',
  ],
  [
    'Scientists at the University of Northmere have found a new species of deep-sea coral off the coast of Ostrey, according to a study published this week in the journal Reefs.',
    'Scientists at the University of Northmere have found a new species of deep-sea coral',
  ],
  [
    'Sen. Carla Whitcombe (D-Ostrey), a longtime critic of the harbour authority, introduced a bill on Tuesday that would place the port under the control of the state.',
    'Whitcombe introduced a bill that would place the port under the control of the state',
  ],
  [
    'In a decision that surprised many lawyers, the Supreme Court of Norrland ruled on Thursday that cities may ban cars from their centres without the consent of parliament.',
    'The Supreme Court of Norrland ruled that cities may ban cars from their centres',
  ],
  [
    'After months of talks, the airline Skylark and its pilots reached an agreement late Sunday that will raise wages by 8 percent over the next three years.',
    'The airline Skylark and its pilots reached an agreement that will raise wages by 8 percent',
  ],
  [
    'Thousands of farmers drove their tractors into the capital on Monday to protest against plans to cut subsidies for diesel fuel, bringing traffic to a standstill.',
    'Thousands of farmers drove their tractors into the capital to protest against plans…',
  ],
  [
    'The U.S. and Norrland have agreed to lower tariffs on steel and timber, ending a dispute that had strained relations between the two countries since 2019.',
    'The U.S. and Norrland have agreed to lower tariffs on steel and timber',
  ],
  [
    'The death toll from the floods in southern Tavria rose to 58 on Sunday as rescuers reached villages that had been cut off for almost a week, the authorities said.',
    'The death toll from the floods in southern Tavria rose to 58',
  ],
  [
    'Shares of the shipbuilder Holm & Daughters fell by more than 20 percent on Friday after the company said that it would delay its newest ferry by a year.',
    'Shares of the shipbuilder Holm & Daughters fell by more than 20 percent',
  ],
  [
    'Police in Port Ellery are looking for a man who walked into the city museum on Tuesday afternoon, took a bronze bell from the wall and left by the front door.',
    'Police in Port Ellery are looking for a man',
  ],
  [
    'The head of the central bank, Viktor Amsel, warned on Wednesday that inflation could rise again if the government does not reduce its spending before the summer.',
    'The head of the central bank, Viktor Amsel, warned that inflation could rise again…',
  ],
  [
    'A court in Northmere sentenced three former managers of the harbour authority to prison on Monday for taking bribes from a company that dredged the port.',
    'A court in Northmere sentenced three former managers of the harbour authority to prison',
  ],
  [
    'Despite heavy rain, more than 10,000 people took part in the Northmere marathon on Sunday, which was won for the third time by Ilse Brandt of Norrland.',
    'Despite heavy rain, more than 10,000 people took part in the Northmere marathon',
  ],
  [
    'The company plans to close its plant in Ostrey by the end of 2027, which would cost about 600 jobs in a region that has already lost most of its industry.',
    'The company plans to close its plant in Ostrey by the end of 2027',
  ],
  [
    'Nurses at the three largest hospitals of Norrland will go on strike from Monday unless the government offers them better pay and shorter shifts, their union said.',
    'Nurses at the three largest hospitals of Norrland will go on strike from Monday…',
  ],
  [
    'Tram fares in Northmere will rise by a tenth in January.',
    'Tram fares in Northmere will rise by a tenth in January',
  ],
  ['Why did the bell of Ostrey stop?', 'Why did the bell of Ostrey stop?'],
  [
    'Zookeepers in Port Ellery have named a newborn giraffe after the mayor, Ada Quill, who had voted against a new giraffe house because she thought that it was too expensive.',
    'Zookeepers in Port Ellery have named a newborn giraffe after the mayor, Ada Quill',
  ],
  [
    'Foreign ministers from twelve countries met in Northmere on Tuesday to discuss a treaty that would limit fishing in the high seas, but they left without an agreement.',
    'Foreign ministers from twelve countries met in Northmere to discuss a treaty',
  ],
  [
    'Researchers say a drug that was developed for arthritis may slow the progress of a rare and deadly lung disease, raising hopes for thousands of patients worldwide.',
    'Researchers say a drug that was developed for arthritis may slow the progress of a rare…',
  ],
  [
    'The parliament of Norrland has passed a law that allows people to work from home on two days a week if their employer cannot show that it would harm the business.',
    'The parliament of Norrland has passed a law that allows people to work from home on two…',
  ],
  [
    'He had only gone to the harbour to buy fish, but when Jonas Hale came home on Saturday evening he was the owner of a lighthouse, a boat and a one-eyed cat.',
    'He had only gone to the harbour to buy fish',
  ],
  [
    'Snow fell in Ostrey and Northmere and along the coast and in the northern valleys and on the islands of the west and over the whole of the high plain yesterday',
    'Snow fell in Ostrey and Northmere and along the coast and in the northern valleys…',
  ],
  [
    'Former Prime Minister Edda Holm, 71, died at her home in Northmere on Thursday following a long illness, her family announced in a statement.',
    'Former Prime Minister Edda Holm died at her home in Northmere following a long illness',
  ],
  [
    'The city of Northmere and the state government have been arguing for years about who should pay for the new tram line to the airport, and now a judge has decided.',
    'The city of Northmere and the state government have been arguing about who should pay…',
  ],
  [
    "The Northmere council voted 9–4 on Tuesday night to close two of the city's five swimming pools, saying that it could no longer afford to heat them.",
    "The Northmere council voted 9–4 to close two of the city's five swimming pools",
  ],
  [
    'A ferry with 212 passengers on board ran aground on Monday near the island of Hald, but all of them were taken off safely, the coast guard said.',
    'A ferry with 212 passengers on board ran aground near Hald',
  ],
  [
    'The Norrland Symphony will not perform next season unless the city pays for the repair of its hall, its director, Piet Vance, told reporters on Friday.',
    'The Norrland Symphony will not perform next season unless the city pays for the repair…',
  ],
  [
    'King Oskar II of Norrland opened the new harbour in Ostrey on Saturday, ending a project that took eleven years and cost three times as much as planned.',
    'King Oskar II of Norrland opened the new harbour in Ostrey',
  ],
  [
    '“It was like a wall of water,” fisherman Tomas Reed, 54, said of the wave that struck the harbour at Port Ellery shortly after midnight on Sunday.',
    '“It was like a wall of water,” fisherman Tomas Reed said of the wave that struck…',
  ],
  [
    'Researchers who studied the bones of a whale found near Hald in 1998 said on Wednesday that the animal had lived for more than 200 years.',
    'Researchers who studied the bones of a whale found near Hald in 1998 said that the animal…',
  ],
  [
    'Two former employees of the Ostrey savings bank have been charged with fraud after auditors found that 1.2 million crowns were missing from its accounts.',
    'Two former employees of the Ostrey savings bank have been charged with fraud',
  ],
  [
    'Unemployment in Norrland fell to 4.1 percent in October, the lowest rate since 2007, as shops and restaurants hired staff for the winter season, official figures showed.',
    'Unemployment in Norrland fell to 4.1 percent, the lowest rate since 2007',
  ],
  [
    'More than 300 residents of the village of Lower Marsh were told to leave their homes early on Thursday because of a fire at a nearby chemical plant.',
    'More than 300 residents of Lower Marsh were told to leave their homes',
  ],
  [
    'The U.N. Security Council met in an emergency session on Sunday to discuss the crisis in Tavria, where fighting has entered its third week with no sign of a truce.',
    'The U.N. Security Council met in an emergency session to discuss the crisis in Tavria',
  ],
  [
    'A Northmere woman who was struck by lightning while walking her dog has woken from a coma and asked for a cup of coffee, her doctors said on Tuesday.',
    'A Northmere woman who was struck by lightning while walking her dog has woken from a coma',
  ],
  [
    'After a chase of nearly 40 kilometres, police stopped a stolen bus on the bridge at Ostrey on Friday night and arrested its driver, a 15-year-old boy.',
    'Police stopped a stolen bus on the bridge at Ostrey',
  ],
  [
    'The mayor, who has been in office since 2011, told the council that she would step down in June, but declined to say whether she would run for parliament.',
    'The mayor told the council that she would step down',
  ],
  [
    'Skylark, the largest airline in Norrland, canceled 140 flights on Monday after a computer failure left passengers stranded at airports across the country.',
    'Skylark canceled 140 flights',
  ],
  [
    'Former Ostrey United striker Leo Marsh scored twice on his return to the harbour ground as Northmere City won 3-1 and moved to the top of the table.',
    'Former Ostrey United striker Leo Marsh scored twice on his return to the harbour ground',
  ],
  [
    'Wind farms off the coast of Norrland produced more electricity last month than all of its coal plants together, a record that the government called historic.',
    'Wind farms off the coast of Norrland produced more electricity than all of its coal…',
  ],
  [
    'The trial of a Port Ellery dentist accused of poisoning three of his patients with arsenic began on Monday in a courtroom packed with journalists from all over the world.',
    'The trial of a Port Ellery dentist accused of poisoning three of his patients…',
  ],
  [
    'An art dealer from Northmere has returned to Tavria a bronze mask that was stolen from its national museum during the civil war, both governments confirmed on Thursday.',
    'An art dealer from Northmere has returned to Tavria a bronze mask',
  ],
  [
    'Farmers in the north say that wolves have killed at least 600 sheep since the spring and want the government to allow them to shoot the animals.',
    'Farmers in the north say that wolves have killed at least 600 sheep',
  ],
  [
    'Ostrey will switch off its lamps between midnight and five from the first of May, the council decided on Wednesday after a debate of six hours.',
    'Ostrey will switch off its lamps between midnight and five from the first of May',
  ],
  // The last word of the sentence, whatever ends it.
  ['It was over in a minute. Nobody was hurt.', 'It was over in a minute'],
  [
    'Mr. Hale, of Ostrey St. Mary, sold the U.S. Bell. He regrets it.',
    'Mr. Hale, of Ostrey St. Mary, sold the U.S. Bell',
  ],
  ['“We sold the bell.”', '“We sold the bell”'],
  ['“Why?” she asked. Nobody knew.', '“Why?” she asked'],
  ['The mill is owned by Holm Inc.', 'The mill is owned by Holm Inc'],
  ['It ended …', 'It ended …'],
  ['The  bell\tis   back.', 'The bell is back'],
]

const IN_OTHER_LANGUAGES: readonly (readonly [string, string, string])[] = [
  [
    'de',
    'Die Hafenbrücke von Nordmeer ist am Sonntag nach zwei Jahren Bauzeit wieder für den Verkehr geöffnet worden, wie die Stadtverwaltung am Montag mitteilte.',
    'Die Hafenbrücke von Nordmeer ist am Sonntag nach zwei Jahren Bauzeit wieder für den…',
  ],
  [
    'uk',
    'У неділю після двох років ремонту в місті знову відкрили міст через річку, який був закритий для вантажівок і коштував місту сорок мільйонів крон.',
    'У неділю після двох років ремонту в місті знову відкрили міст через річку…',
  ],
  [
    'zh',
    '港口大桥周日重新开放，此前维修工程历时两年，耗资四千万克朗，期间港口公路禁止卡车通行，居民普遍表示欢迎，市长说票价保持不变，直到明年春天才会重新考虑是否调整票价以及相关的补贴政策，市议会将于下月讨论。',
    '港口大桥周日重新开放，此前维修工程历时两年，耗资四千万克朗，期间港口公路禁止卡车通行，居民普遍表示欢迎，市长说票价保持不变，直到明年春天才会重新考虑是否调整票价以及相关的补贴政策…',
  ],
]

describe('English', () => {
  for (const [text, headline] of DRAFTS) {
    test(headline, () => {
      assert.equal(draftHeadline([text], 'en'), headline)
    })
  }

  test('the seed', async () => {
    const copy = await readFile(join(PROGRAM, 'content', '000_e801989b0ab577c1.txt'), 'utf8')
    assert.equal(
      draftHeadline([copy.split('\n')[0] ?? ''], 'en'),
      'Zelenskyy warned that a Russian capture of Bakhmut would mean a sign of weakness',
    )
  })
})

describe('other languages are cut at a word and never reduced', () => {
  for (const [language, text, headline] of IN_OTHER_LANGUAGES) {
    test(headline, () => {
      assert.equal(draftHeadline([text], language), headline)
    })
  }
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

const paragraph = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 }).map((all) => `${all.join(' ')}.`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...DRAFTS.map(([text]) => text)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== ''),
  },
)
const language = fc.constantFrom('en', 'en', 'en', 'en-GB', 'uk', 'zh')

/** Letters and digits, word by word, the first letter in lower case. */
function wordsOf(text: string): string[] {
  return text.replace(/^["“«「\s]*\p{Lu}/u, (first) => first.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether the words stand in that order in the text, others between them or not. */
function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0
  return words.every((word) => {
    at = text.findIndex((other, index) => index >= at && other.toLowerCase() === word.toLowerCase()) + 1
    return at > 0
  })
}

describe('whatever the copy begins with', () => {
  test('there is a headline of at most 90 characters, on one line, without white space around it', () => {
    fc.assert(
      fc.property(paragraph, language, (text, language) => {
        const headline = draftHeadline([text], language)
        assert.notEqual(headline, '')
        assert.ok(headline.length <= LONGEST, headline)
        assert.equal(headline, headline.trim())
        assert.doesNotMatch(headline, /[\n\r]/)
        assert.ok(headline.isWellFormed())
      }),
      { numRuns: 3000 },
    )
  })

  test('its words are those of the first sentence, in their order', () => {
    const spaced = paragraph.filter((text) => !/\S{80}/.test(text))
    fc.assert(
      fc.property(spaced, language, (text, language) => {
        const words = wordsOf(draftHeadline([text], language))
        assert.ok(inOrder(words, wordsOf(sentencesOf(text, language)[0] ?? text)), words.join(' '))
      }),
      { numRuns: 3000 },
    )
  })

  test('a sentence that is short enough loses only its full stop', () => {
    const short = paragraph.filter((text) => (sentencesOf(text, 'en')[0] ?? text).length <= LONGEST)
    fc.assert(
      fc.property(short, (text) => {
        assert.deepEqual(wordsOf(draftHeadline([text], 'en')), wordsOf(sentencesOf(text, 'en')[0] ?? text))
      }),
    )
  })

  test('one that was shortened never ends in a comma or in a word that hangs', () => {
    const hangs =
      /(?:^|[\s,;:–-])(?:,|;|–|a|an|the|of|to|in|by|for|with|from|and|or|but|that|which|who|if|unless|is|are|was|has|will|not|said)…?$/iu
    const long = paragraph.filter((text) => (sentencesOf(text, 'en')[0] ?? text).length > LONGEST + 1)
    fc.assert(
      fc.property(long, (text) => {
        const headline = draftHeadline([text], 'en')
        if (headline.includes(' ')) assert.doesNotMatch(headline, hangs)
      }),
      { numRuns: 3000 },
    )
  })

  test('what somebody said is never shortened inside its quotation marks', () => {
    const quoted = fc.tuple(
      fc.shuffledSubarray(['on Tuesday', 'after two years', 'who is old', 'and said', 'by a week']),
      paragraph,
    )
    fc.assert(
      fc.property(quoted, ([said, after]) => {
        const quote = `“${['We have', ...said, 'waited'].join(' ')}”`
        const headline = draftHeadline([`${quote} ${after}`], 'en')
        if (headline.includes('”'))
          assert.ok(headline.startsWith(quote) || headline.startsWith(quote.slice(1, -1)), headline)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a page without a full stop is cut, and soon', () => {
  const headline = draftHeadline(['the mayor who was not told that, on Friday, '.repeat(5000)], 'en')
  assert.equal(headline, 'the mayor who was not told that, on Friday, the mayor who was not told…')
})
