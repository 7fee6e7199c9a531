/** Cards: drawn where the masthead asks for them and a story has no picture, in the paper's own letters, or not at all. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { cardName, drawCard } from '../../scripts/pictures/cards/card.ts'
import { codes, MASTHEAD, paperFor } from '../paper/paper.ts'
import { jpeg } from './draw.ts'

const WORDS = { headline: 'The ferry is late', section: 'Harbour', paper: 'The Marram Ledger' }
const FILES = {
  'harbour/fog.txt': 'Headline: Fog on the bar\nDate: 3 May 2031\n\nIt came in at four and went out at nine.\n',
  'ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
}
const FOG = '/2031/05/03/fog-on-the-bar/'

function cards(site: Record<string, string>): string[] {
  return Object.keys(site).filter((file) => /^pictures\/[0-9a-f]{16}-card\.png$/.test(file))
}

test('the same words come to the same bytes, of the size that others want', async () => {
  const [one, other] = [await drawCard(WORDS), await drawCard({ ...WORDS })]
  assert.deepEqual(one, other)
  const { width, height, format } = await sharp(one).metadata()
  assert.deepEqual([width, height, format], [1200, 630, 'png'])
  assert.ok(one.length < 80_000)
})

test('each alphabet of the typeface has its own letters', async () => {
  const drawn = await Promise.all(
    ['Snow', 'Łódź', 'Пором', 'Φώτα'].map((headline) => drawCard({ headline, section: null, paper: 'A' })),
  )
  assert.equal(new Set(drawn.map((bytes) => Buffer.from(bytes).toString('base64'))).size, 4)
})

test('where a letter is missing, there is no card', () => {
  assert.match(cardName(WORDS) ?? '', /^[0-9a-f]{16}-card\.png$/)
  for (const headline of ['渡し船が遅れる', 'العبارة متأخرة', 'המעבורת מאחרת', 'नाव देर से', 'Snow ❄', ''])
    assert.equal(cardName({ ...WORDS, headline }), null)
  assert.equal(cardName({ ...WORDS, paper: '港' }), null)
})

test('off by default; where it is asked for, a story without a picture has one, and loses it with a picture', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('ferry.jpg', await jpeg(640, 400))
  const desk = new DeskMemory(paper.paths.memory)
  const step = async () => {
    const outcome = await paper.build({ desk })
    desk.save(outcome.silent)
    return outcome
  }
  await step()
  assert.deepEqual(cards(paper.site()), [])
  paper.file('masthead.yaml', `${MASTHEAD}cards: true\n`)
  assert.deepEqual(codes(await step()), ['warning no-alt'])
  const [card, ...others] = cards(paper.site())
  assert.deepEqual(others, [])
  const page = paper.page(FOG)
  assert.ok(page.includes(`<meta property="og:image" content="https://ledger.example/${card}">`), page)
  assert.match(page, /og:image:width" content="1200">\s*<meta property="og:image:height" content="630">/)
  const again = await step()
  assert.equal(again.report?.rendered, 0)
  const stepped = paper.site()
  const other = paperFor(t, FILES, `${MASTHEAD}cards: true\n`)
  other.file('ferry.jpg', await jpeg(640, 400))
  await other.build()
  assert.deepEqual(other.site(), stepped)
  paper.file('harbour/fog.jpg', await jpeg(640, 400, '#202030'))
  await step()
  assert.deepEqual(cards(paper.site()), [])
})

test('of what is held, no card is drawn', async (t) => {
  const held = 'Embargo: 1 December 2031\nHeadline: The quay is sold\n\nNobody knows to whom.\n'
  const paper = paperFor(t, { ...FILES, 'quay.txt': held }, `${MASTHEAD}cards: true\n`)
  await paper.build()
  assert.equal(cards(paper.site()).length, 2)
})
