import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { linesOf } from '../../../scripts/flow/copy.ts'

const STORY = `Ferry sails again after nine weeks

By Ada Quill

The council voted on Tuesday to keep the ferry running until the end of the year, officials said.

It will cost 40,000 a year, the report says, and nobody was against it in the meeting that lasted four hours.
`
const NOTE = 'Hi Bo, here is the piece on the ferry, about 300 words. Cut from the end if you must.'

/** What is printed as a note, and what is left out, by its label. */
function read(text: string) {
  const { items, dropped } = parse({ path: 'ferry.txt', text, encoding: 'utf-8', lines: linesOf(text) }, 'en')
  const notes = items.flatMap((item) => (item.kind === 'story' ? (item.fields.notes ?? []) : []))
  return { notes: notes.map(({ value }) => value), dropped: dropped.map(({ rule }) => rule) }
}

test('what its writer tells the desk above a story is not printed, but told', () => {
  const { notes, dropped } = read(`${NOTE}\n\n${STORY}`)
  assert.deepEqual(notes, [])
  assert.ok(dropped.includes('cover-note'))
})

test('what is said to readers there is printed', () => {
  const note = 'Editor’s note: This story contains details that some readers may find distressing.'
  assert.deepEqual(read(`${note}\n\n${STORY}`).notes, [note])
})
