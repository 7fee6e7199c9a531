/** A note to the desk above the copy or below it, pasted without the headers of its mail. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { linesOf } from '../../../scripts/flow/copy.ts'

const STORY = `Ferry sails again after nine weeks

By Ada Quill

The council voted on Tuesday to keep the ferry running until the end of the year, officials said.

It will cost 40,000 a year, the report says, and nobody was against it in the meeting that lasted four hours.
`
const UNSIGNED = STORY.replace('By Ada Quill\n\n', '')

/** How many paragraphs the story has, its headline, and what is left out as a note. */
function read(text: string) {
  const { items, dropped } = parse({ path: 'a.txt', text, encoding: 'utf-8', lines: linesOf(text) }, 'en')
  const stories = items.flatMap((item) => (item.kind === 'story' ? [item] : []))
  const ofNote = dropped.filter(({ rule }) => rule === 'cover-note' || rule === 'greeting')
  return {
    headline: stories.map(({ fields }) => fields.headline?.value),
    paragraphs: stories.flatMap(({ body }) => body).length,
    note: ofNote.map((each) => each.text),
  }
}

const HEADLINE = ['Ferry sails again after nine weeks']

const NOTES: readonly (readonly [name: string, note: string])[] = [
  ['greeted, and signed below the farewell', 'Hi Bo,\nferry for Friday, it is late again.\nCheers\nAda'],
  ['what a note says of copy, farewell and name on one line', 'Ferry piece attached, 300 words.\nThanks, Ada'],
  ['German', 'Liebe Kollegen, anbei mein Text.\nGruß, Ada'],
  ['Swedish', 'Hej Bo,\nhär kommer texten om färjan.\nMvh\nAda'],
  ['Russian', 'Здравствуйте, Анна!\nВысылаю заметку про паром.\nС уважением, Ада Квилл'],
  ['greeting and farewell in one line', 'Morning all, ferry report, hope it fits! Thanks, Ada'],
  ['a name for a farewell', 'Ciao Marta,\nsono circa 600 battute, le foto te le mando stasera.\nAda'],
  ['initials', 'Tom\nFerry stuff as promised, I have checked the figures.\nAQ'],
  [
    'a post and a telephone below the name',
    'Liebe Redaktion,\nanbei unser Bericht.\nMit freundlichen Grüßen\nAda Quill\n1. Vorsitzende\nTel. 05999 12345',
  ],
  [
    'a farewell that is in no list',
    'Bonjour Madame,\nJe vous fais parvenir le compte rendu de la fête.\nVous en souhaitant bonne réception,\nAda Quill',
  ],
  ['to one person by name', 'Hi Jo,\nSorry it is late, the printer ate my first go.\nCheers,\nAda'],
  ['Turkish', 'Merhaba, haber ekte.\nTeşekkürler, Ada'],
]

for (const [name, note] of NOTES) {
  test(`a note to the desk is none of the story: ${name}`, () => {
    assert.deepEqual(read(`${note}\n\n${STORY}`), { headline: HEADLINE, paragraphs: 2, note: note.split('\n') })
  })
}

test('what only greets and says farewell is a text of its own, unless a signed story stands below', () => {
  const greeted =
    'Dear neighbours,\nThe harvest supper raised 312 crowns for the roof, and we ate very well.\nYours, Tilda'
  assert.deepEqual(read(`${greeted}\n\n${UNSIGNED}`).note, [])
  assert.equal(read(`${greeted}\n\n${STORY}`).note.length, 3)
})

test('a letter to the editor is no note', () => {
  const letter =
    'Dear Editor,\nI thank the driver of the 47, as promised, who waited for me on Thursday.\nYours, Tilda Marsh'
  assert.deepEqual(read(`${letter}\n\n${STORY}`).note, [])
})

test('a note without a farewell, or with nothing below, or too long, is left to other rules', () => {
  const { note } = read('Ferry piece attached, 300 words.\nThanks, Ada')
  assert.deepEqual(note, [])
  const long = Array.from(
    { length: 13 },
    (_, at) => `It is ${at} words long, and more of it is attached than anybody wants to read.`,
  )
  assert.equal(read(`${long.join('\n')}\nThanks, Ada\n\n${STORY}`).note.length, 0)
})

test('a headline that opens as a greeting, above a name, is a headline', () => {
  const greeted = STORY.replace(
    'Ferry sails again after nine weeks\n\nBy Ada Quill',
    'Hello, ferry, says the island\n\nAda Quill',
  )
  assert.deepEqual(read(greeted).note, [])
})

test('kicker, dek and a name, or what somebody says who thanks, is no note, whatever is promised there', () => {
  const dek = 'The board says that it will stay until May, as promised.'
  assert.deepEqual(read(STORY.replace('By Ada Quill', `${dek}\n\nAda Quill`).replace(/^/, 'Harbour\n')).note, [])
  assert.deepEqual(read(`${STORY}\nIt sailed as agreed.\n\nThanks, Ada Quill said, for coming.\n`).note, [])
})

test('a story that opens with a word of greetings is no note', () => {
  const lede =
    'Evening classes are back, the college said on Monday.\n\nThe fee is 40 crowns.\n\nCooking\n\nThe kitchen opens at six.'
  assert.deepEqual(read(`${lede}\n\n${UNSIGNED.split('\n').slice(2).join('\n')}`).note, [])
})

test('a headline that thanks is no farewell', () => {
  const thanked = `Hello Hale, goodbye ferry, as promised\nThanks for the memory\n\n${STORY}`
  assert.deepEqual(read(thanked).note, [])
})

const BELOW: readonly (readonly [name: string, note: string])[] = [
  ['what it says of copy', "Hope that's OK, Jill. Pic of the captain attached.\n\nTa,\nAda"],
  ['a greeting', 'Kedves Szerkesztőség, remélem, belefér.\nÜdv: Quill Ada'],
  [
    'what somebody is behind the name',
    'Hej redaktionen!\nHoppas ni kan använda texten ovan.\nVänliga hälsningar\nAda Quill, Norra Marrams byalag',
  ],
  ['all in one paragraph', 'Das war es von mir, gerne kürzen. LG Ada'],
]

for (const [name, note] of BELOW) {
  test(`a note to the desk below the story is none of it: ${name}`, () => {
    const lines = note.split('\n').filter((line) => line !== '')
    assert.deepEqual(read(`${STORY}\n${note}\n`), { headline: HEADLINE, paragraphs: 2, note: lines })
  })
}

test('who writes a column greets her readers and says farewell in print', () => {
  const column = 'From my window\n\nBy Ada Quill\n\nDear readers:\n'
  const { paragraphs, note } = read(
    `${column}${UNSIGNED.split('\n').slice(1).join('\n')}\nSee you all at the harbour!\n`,
  )
  assert.deepEqual({ paragraphs, note }, { paragraphs: 4, note: [] })
})

test('headers without a sender are those of a mail, whatever the language', () => {
  const mail =
    'Para: redação\nAssunto: A barca\nData: 4 de novembro\n\nBoa tarde,\nsegue a notícia.\nObrigada, Ada (Junta)'
  const { headline, paragraphs } = read(`${mail}\n\n${UNSIGNED}`)
  assert.deepEqual({ headline, paragraphs }, { headline: HEADLINE, paragraphs: 2 })
})
