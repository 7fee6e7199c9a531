/** In doubt, hold: what keeps a story from going out, as editors and press offices write it, and what only sounds like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StoryItem } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const paper = masthead('name: Doubt\n')
assert.ok(paper.ok)
const desk = new Desk(paper.value)

const BODY = 'The council of Wexmouth will sell the quay on Monday, it was learnt. Ada Brandt was cross.\n'

async function isHeld(path: string, text: string): Promise<boolean> {
  const { items } = await desk.understand({ path, bytes: Buffer.from(text), sidecar: null })
  return items.some((item) => {
    const { hold, embargo, publish } = (item as StoryItem).fields
    return [hold, embargo, publish].some((field) => field !== undefined)
  })
}

describe('a line below the headline', () => {
  const lines = [
    'Do not publish before 1 December 2027',
    'Must not be released until 9am on 1 December 2027',
    'Do not run before Wednesday',
    'Publish on 1 December 2027',
    'STRICTLY CONFIDENTIAL - NOT FOR RELEASE',
    'FOR INTERNAL USE ONLY',
    'Draft: yes',
    'Status: DRAFT – legal review',
    'Bitte nicht veröffentlichen bis zum 1. Dezember 2027',
    'Ne pas diffuser avant le 1er décembre 2027',
    'No difundir hasta el 1 de diciembre de 2027',
    'Не публікувати до 1 грудня 2027',
    'ЭМБАРГО до 1 декабря 2027 года',
    'Embargo tot 1 december 2027',
  ]
  for (const line of lines)
    test(line, async () => assert.ok(await isHeld('a.txt', `Top story of the week\n\n${line}\n\n${BODY}`)))
})

describe('a headline, and the subject of a mail', () => {
  const subjects = [
    'STRICT EMBARGO 00:01 1 December: Bridge money voted',
    '[EMBARGO 1 Dec 10:00] Bridge money voted',
    'EMBARGOED 1 DEC Bridge money voted',
    'Bridge money voted - UNDER EMBARGO',
    'Bridge money voted (DRAFT)',
  ]
  for (const subject of subjects)
    test(subject, async () => {
      assert.ok(await isHeld('a.txt', `${subject}\n\n${BODY}`))
      assert.ok(await isHeld('a.eml', `From: a@b.example\nTo: c@d.example\nSubject: ${subject}\n\n${BODY}`))
    })
})

describe('what is none', () => {
  const lines = [
    'Publish on demand grows in the county',
    'Do not use before washing, says maker',
    'Confidential files leak from county hall',
    'Embargo lifted on forty ships',
    'Council drafts a plan for the quay',
    'Status: approved',
  ]
  for (const line of lines) test(line, async () => assert.ok(!(await isHeld('a.txt', `${line}\n\n${BODY}`))))
})
