import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item, StoryItem } from '../../scripts/flow/item.ts'
import { firstText, idOf, itemHash } from '../../scripts/summary/item-hash.ts'
import { brief, field, SPAN, story } from '../register/samples.ts'

const PLAIN = story('Mill burns', 'Nobody was hurt.')
const [BLOCK] = PLAIN.body

function withFields(fields: StoryItem['fields']): StoryItem {
  return { ...PLAIN, fields: { ...PLAIN.fields, ...fields } }
}

function withBlock(block: Partial<StoryItem['body'][number]>): StoryItem {
  return { ...PLAIN, body: BLOCK === undefined ? [] : [{ ...BLOCK, ...block }] }
}

const SAME: readonly (readonly [string, Item])[] = [
  ['another place in the file', withBlock({ span: { start: 700, end: 716 } })],
  ['a headline that moved into the header', withFields({ headline: field('Mill burns', 'header') })],
  ['the folder’s section', withFields({ section: field('sports', 'folder') })],
  ['a slug', withFields({ slug: field('mill') })],
  ['another language, guessed', { ...PLAIN, language: 'nl', names: [{ value: 'Mill', kind: 'topic' }] }],
  ['its weight', withFields({ urgency: field('1'), lead: field('yes') })],
  ['a block that is read as another kind', withBlock({ kind: 'quote' })],
  ['fields in another order', { ...PLAIN, fields: Object.fromEntries(Object.entries(PLAIN.fields).toReversed()) }],
]
for (const [what, item] of SAME)
  test(`${what} does not change the hash`, () => assert.equal(itemHash(item), itemHash(PLAIN)))

const OTHER: readonly (readonly [string, Item])[] = [
  ['another headline', withFields({ headline: field('Mill burned') })],
  ['another word', withBlock({ text: 'Nobody was harmed.' })],
  ['a paragraph cut in two', story('Mill burns', 'Nobody\nwas hurt.')],
  ['a link', withBlock({ marks: [{ kind: 'link', start: 0, end: 6, href: 'https://example.org/' }] })],
  ['a date', withFields({ date: field('2026-11-20') })],
  ['a section that the sidecar names', withFields({ section: field('town', 'sidecar') })],
  ['a byline', withFields({ bylines: [field('Ada Quill')] })],
  ['a byline as agency', withFields({ agency: field('Ada Quill') })],
  ['two bylines', withFields({ bylines: [field('Ada Quill'), field('Ben Ost')] })],
  ['a correction', withFields({ corrections: [field('The mill is in Ostrey.')] })],
  ['a related headline', { ...PLAIN, related: [{ text: 'Fire at sea', span: SPAN }] }],
  ['a brief', brief('Mill burns')],
]
test('all that an item says changes its hash', () => {
  const hashes = [PLAIN, ...OTHER.map(([, item]) => item)].map(itemHash)
  assert.equal(new Set(hashes).size, hashes.length)
  for (const hash of hashes) assert.match(hash, /^[\da-f]{16}$/)
})

const FIRST: readonly (readonly [Item, string])[] = [
  [brief('  BAUCUS: “Beef” dispute!'), 'baucus beef dispute'],
  [PLAIN, 'mill burns'],
  [withFields({ headline: field('The mill burned', 'drafted') }), 'nobody was hurt'],
  [{ ...PLAIN, fields: {}, body: [] }, ''],
  [brief('🌊 !!'), '🌊 !!'],
  [brief('Міст у Львові'), 'міст у львові'],
  [brief('x'.repeat(500)), 'x'.repeat(120)],
  [brief(`${'x'.repeat(119)}𐐨`), 'x'.repeat(119)],
]
for (const [item, text] of FIRST) test(`first text: ${text.slice(0, 30)}`, () => assert.equal(firstText(item), text))

test('an id is ten characters, the same everywhere, another at each attempt', () => {
  assert.equal(idOf('story', 'a.txt', 'mill burns', 0), '0w9b0ypxno')
  const ids = [0, 1, 2].map((attempt) => idOf('story', 'a.txt', 'mill burns', attempt))
  assert.equal(new Set(ids).size, 3)
  for (const id of ids) assert.match(id, /^[a-z\d]{10}$/)
})
