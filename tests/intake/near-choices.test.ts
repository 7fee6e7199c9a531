/** Near choices as an editor is told of them: the second reading, the line that settles it, and silence once it is settled. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { NearChoice, Reading } from '../../scripts/desk/near-choice.ts'
import type { Copy } from '../../scripts/flow/copy.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import type { Field, Fields, StoryItem } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { nearProblems } from '../../scripts/intake/near-choices.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const TEXT = `Goat elected: mayor of Marram
Ferry leaves late again
Ada Quill
3 May 2031
The ferry left at noon.
`
const COPY: Copy = { path: 'sport/a.txt', text: TEXT, encoding: 'utf-8', lines: linesOf(TEXT) }

/** A line of the copy, read as a value. */
function reading(line: string, value = line): Reading {
  const start = TEXT.indexOf(line)
  return { start, end: start + line.length, value }
}

const read = (line: string): Field => ({ value: line, origin: 'copy', span: reading(line) })
const BODY = [{ kind: 'paragraph', text: 'The ferry left at noon.', span: reading('The ferry left at noon.') }] as const

/** A story that has some fields, in a file with a sidecar or without. */
function told(choice: NearChoice, fields: Fields, sidecar: string | null = null): string[] {
  const story: StoryItem = {
    kind: 'story',
    language: 'en',
    direction: 'ltr',
    names: [],
    related: [],
    body: BODY,
    fields,
  }
  return nearProblems(COPY, [story], [choice], sidecar).map(
    ({ severity, code, file, line, column, reason, hint }) =>
      `${file}:${line}:${column} ${severity} ${code}: ${reason} → ${hint}`,
  )
}

const HEADLINE = { headline: read('Ferry leaves late again') }
const TWO: NearChoice = {
  kind: 'headline',
  taken: reading('Ferry leaves late again'),
  other: reading('Goat elected: mayor of Marram'),
}
const BYLINE: NearChoice = { kind: 'byline', taken: reading('Ada Quill'), instead: 'caption' }
const DATE: NearChoice = { kind: 'missed', name: 'date', other: reading('3 May 2031', '2031-05-03') }

describe('what is told', () => {
  test('two lines that may be the headline, and the line for either, as YAML takes it', () => {
    assert.deepEqual(told(TWO, HEADLINE), [
      'sport/a.txt:2:1 warning unsure-headline: Found “Ferry leaves late again” and took it for the headline; “Goat elected: mayor of Marram” in line 1 might be it as well. → Write the right one into sport/a.yaml: “headline: "Goat elected: mayor of Marram"”, or “headline: Ferry leaves late again”.',
    ])
  })

  test('a line that may be no byline, and how to say that there is none', () => {
    assert.deepEqual(told(BYLINE, { bylines: [read('Ada Quill')] }), [
      'sport/a.txt:3:1 warning unsure-byline: Found “Ada Quill” and took it for the byline; the line might be a caption as well. → Write the right one into sport/a.yaml: “byline: Ada Quill”, or another; if there is none, “byline:” and nothing behind it.',
    ])
  })

  test('a line that may be the date after all', () => {
    assert.deepEqual(told(DATE, HEADLINE), [
      'sport/a.txt:4:1 warning unsure-date: Found no date, and a line that might give one: “2031-05-03”. → If it is the date, write “date: 2031-05-03” into sport/a.yaml; if there is none, “date:” and nothing behind it.',
    ])
  })
})

describe('what is settled is not told', () => {
  test('by the sidecar, whatever it says, also for one story by name', () => {
    assert.deepEqual(told(TWO, HEADLINE, 'title: Goat elected\n'), [])
    assert.deepEqual(told(DATE, HEADLINE, 'date:\n'), [])
    assert.deepEqual(told(TWO, HEADLINE, 'stories:\n  - match: Ferry\n    headline: Ferry late\n'), [])
    assert.equal(told(TWO, HEADLINE, 'date: 2031-05-03\n').length, 1)
  })

  test('by what else gave the field: a header line, or the page itself', () => {
    assert.deepEqual(told(TWO, { headline: { ...read('Ferry leaves late again'), origin: 'header' } }), [])
    assert.deepEqual(told(BYLINE, { bylines: [{ value: 'Tom Reedy', origin: 'page' }] }), [])
    assert.deepEqual(told(DATE, { date: { value: '2031-05-04', origin: 'page' } }), [])
  })
})

describe('one story or several', () => {
  const paper = masthead('name: The Tidal Post\nlanguage: en\ntimezone: Europe/London\n')
  if (!paper.ok) throw new Error('The masthead is wrong')
  const desk = new Desk(paper.value)
  const copy = readFileSync(join(PROGRAM, 'tests', 'fixtures', 'copy', 'list-within-a-story', 'copy.txt'), 'utf8')

  /** How many stories there are, and whether it is told that it might be one. */
  async function stories(text: string, sidecar: string | null = null): Promise<[number, boolean]> {
    const { items, problems } = await desk.understand({
      path: 'a.txt',
      bytes: Buffer.from(text),
      sidecar: sidecar === null ? null : { path: 'a.yaml', text: sidecar },
    })
    const count = items.filter(({ kind }) => kind === 'story').length
    return [count, problems.some(({ code }) => code === 'unsure-stories')]
  }

  test('headlines within a text part it, and that is told', async () => {
    assert.deepEqual(await stories(copy), [2, true])
  })

  test('each of the lines that are named settles it', async () => {
    assert.deepEqual(await stories(`Headline: Dredger sold after forty years\n\n${copy}`), [1, false])
    assert.deepEqual(await stories(copy.replace('\nThe price', '\n-----\n\nA price for the dredger\n\nThe price')), [
      2,
      false,
    ])
    assert.deepEqual(await stories(copy, 'stories:\n  - match: The price was\n    headline: A price\n'), [2, false])
  })

  test('a text that rules read as one story is not put to the roles', async () => {
    assert.deepEqual(await stories(copy.replace(/\nBerths.*\n.*\n.*bar\n/, '')), [1, false])
  })
})
