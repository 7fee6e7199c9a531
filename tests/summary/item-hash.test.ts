import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fields, Item, StoryItem } from '../../scripts/flow/item.ts'
import type { Picture } from '../../scripts/flow/media/picture.ts'
import en from '../../scripts/languages/en/index.ts'
import { firstText, idOf, itemHash, olderHash } from '../../scripts/summary/item-hash.ts'
import { brief, field, SPAN, story } from '../register/samples.ts'

const PLAIN = story('Mill burns', 'Nobody was hurt.')
const [BLOCK] = PLAIN.body
const QUAY: Picture = { kind: 'picture', file: 'quay.jpg' }

function withFields(fields: StoryItem['fields']): StoryItem {
  return { ...PLAIN, fields: { ...PLAIN.fields, ...fields } }
}

function withBlock(block: Partial<StoryItem['body'][number]>): StoryItem {
  return { ...PLAIN, body: BLOCK === undefined ? [] : [{ ...BLOCK, ...block }] }
}

const SAME: readonly (readonly [string, Item])[] = [
  ['another place in the file', withBlock({ span: { start: 700, end: 716 } })],
  ['a headline that moved into the header', withFields({ headline: field('Mill burns', 'header') })],
  ['another language, guessed', { ...PLAIN, language: 'nl', names: [{ value: 'Mill', kind: 'topic' }] }],
  ['a block that is read as another kind', withBlock({ kind: 'quote' })],
  ['fields in another order', { ...PLAIN, fields: Object.fromEntries(Object.entries(PLAIN.fields).toReversed()) }],
  ['a picture, and what its description says', { ...PLAIN, pictures: [{ ...QUAY, alt: 'Two boats' }] }],
]
for (const [what, item] of SAME)
  test(`${what} does not change the hash`, () => assert.equal(itemHash(item), itemHash(PLAIN)))

const OTHER: readonly (readonly [string, Item])[] = [
  ['another headline', withFields({ headline: field('Mill burned') })],
  ['another word', withBlock({ text: 'Nobody was harmed.' })],
  ['a paragraph cut in two', story('Mill burns', 'Nobody\nwas hurt.')],
  ['a link', withBlock({ marks: [{ kind: 'link', start: 0, end: 6, href: 'https://example.org/' }] })],
  ['a byline as agency', withFields({ agency: field('Ada Quill') })],
  ['two bylines', withFields({ bylines: [field('Ada Quill'), field('Ben Ost')] })],
  ['a caption', { ...PLAIN, pictures: [{ ...QUAY, caption: 'The quay' }] }],
  ['a related headline', { ...PLAIN, related: [{ text: 'Fire at sea', span: SPAN }] }],
  ['a brief', brief('Mill burns')],
]
test('all that an item says changes its hash', () => {
  const hashes = [PLAIN, ...OTHER.map(([, item]) => item)].map(itemHash)
  assert.equal(new Set(hashes).size, hashes.length)
  for (const hash of hashes) assert.match(hash, /^[\da-f]{16}$/)
})

/** Every key that a sidecar may have: whether another value of it is a revision, for readers. */
const IS_REVISION: Readonly<Record<keyof Fields, boolean>> = {
  headline: true,
  kicker: true,
  dek: true,
  date: true,
  bylines: true,
  agency: true,
  place: true,
  source: true,
  corrections: true,
  notes: true,
  event: true,
  // As a field they are no picture's yet, and nobody reads them.
  caption: true,
  credit: true,
  alt: false,
  section: false,
  topics: false,
  language: false,
  embargo: false,
  publish: false,
  expires: false,
  hold: false,
  corrects: false,
  slug: false,
  formerly: false,
  urgency: false,
  lead: false,
  pin: false,
  until: false,
  minor: false,
  series: false,
  part: false,
  version: false,
  translates: false,
  duplicate: false,
}
const SEVERAL = new Set(['bylines', 'topics', 'corrections', 'notes', 'formerly'])

describe('what is a revision, key by key', () => {
  for (const [key, isRevision] of Object.entries(IS_REVISION))
    test(`${key}: ${isRevision ? 'one' : 'none'}`, () => {
      const said = field('Something else', 'sidecar')
      const item = withFields({ [key]: SEVERAL.has(key) ? [said] : said })
      assert.equal(itemHash(item) !== itemHash(PLAIN), isRevision)
    })

  test('the table has every key that copy and sidecars know', () => {
    const known = Object.keys(en.keys ?? {})
    assert.deepEqual(
      known.filter((key) => !Object.hasOwn(IS_REVISION, key)),
      [],
    )
  })

  test('a register of an earlier program, which counted what a story was filed under, is understood', () => {
    const filed = withFields({ section: field('town', 'sidecar'), topics: [field('mills', 'sidecar')] })
    assert.equal(itemHash(filed), itemHash(PLAIN))
    assert.notEqual(olderHash(filed), itemHash(filed))
    assert.equal(olderHash(PLAIN), itemHash(PLAIN))
    const captioned = { ...PLAIN, pictures: [{ ...QUAY, caption: 'The quay' }] }
    assert.equal(olderHash({ ...filed, ...captioned, fields: filed.fields }), olderHash(filed))
    // Nothing was filed: a first caption is a change, and no line of an earlier program.
    assert.equal(olderHash(captioned), itemHash(captioned))
  })
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
