/** What was purged is known again by its passages, and only by whole ones. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isMadeOf, passagesOf } from '../../scripts/register/identity/passages.ts'

const SENTENCES = [
  'Tiberius Crumbworth of Ostrey denied on Monday that he had burnt the loaves of his neighbour.',
  'The court heard that the oven had been seen glowing at night by two passing bargemen.',
  'Mr Crumbworth said that he had been asleep, and that the oven had a will of its own.',
  'His neighbour, who bakes for the county fair, asked for the price of forty loaves.',
  'The hearing goes on in June, when the bargemen are expected to give their evidence.',
  'Readers of this paper who know more of the matter are asked to write to the clerk.',
]
const TEXT = SENTENCES.join(' ')
const isKnown = isMadeOf(new Set(passagesOf(TEXT)))

const swapped = (at: number, sentence: string) =>
  SENTENCES.map((one, index) => (index === at ? sentence : one)).join(' ')

const SAME: Readonly<Record<string, string>> = {
  'the text itself': TEXT,
  'with other marks and in other lines': SENTENCES.map((one) => one.toUpperCase().replaceAll(',', ' –')).join('\n\n'),
  'in Markdown': TEXT.replace('the oven had', '**the oven** [had](https://ostrey.example/a)'),
  'with a sentence changed': swapped(
    1,
    'Nobody had seen anything at all, it turned out in the course of the afternoon.',
  ),
  'with an opening of another text': `A baker was accused of a crime. He denies it all.\n\n${TEXT}`,
  'the first half': SENTENCES.slice(0, 3).join(' '),
}

const OTHER: Readonly<Record<string, string>> = {
  'another text with its last two sentences': `The ferry left late on Tuesday because of the fog on the bank, the harbour board said. It came back in the evening with all that had waited. Nobody was hurt, and the board will look into the matter when it meets in June. It has met twice this year so far, and once in public. ${SENTENCES.slice(4).join(' ')}`,
  'one sentence quoted': `The ferry was late again on Monday, when nobody was looking at the tide tables. ${SENTENCES[0]} The board said nothing of it for the whole of the afternoon and the evening.`,
  'the name alone':
    'Tiberius Crumbworth of Ostrey opened the county fair on Monday. He gave a loaf to each child that came.',
  nothing: '',
}

describe('is known', () => {
  for (const [what, text] of Object.entries(SAME)) test(what, () => assert.equal(isKnown(text), true))
})

describe('is another', () => {
  for (const [what, text] of Object.entries(OTHER)) test(what, () => assert.equal(isKnown(text), false))
})

test('short sentences leave no hash that could be guessed', () => {
  assert.deepEqual(passagesOf('He denied it. She did not. The court rose.'), [])
})
