/** Obituaries, classifieds, letters: which sections are, and what their indexes make of stories. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adsIn } from '../../scripts/edition/listings/ads.ts'
import { lifeOf } from '../../scripts/edition/listings/life.ts'
import { listingOf } from '../../scripts/edition/listings/listing.ts'
import { listingView } from '../../scripts/edition/listings/views.ts'
import { story } from './stories.ts'

const named = (text: string) => listingOf({ sections: [] }, { url: '/sections/x/', text })

test('a section is a listing by its whole name, in any language', () => {
  for (const name of [
    'Obituaries',
    'Death  notices',
    'Nachrufe',
    'Некрологи',
    'Nécrologie',
    'وفيات',
    '訃報',
    'Odeszli',
  ])
    assert.equal(named(name), 'obituaries', name)
  for (const name of [
    'Classifieds',
    'WANT ADS',
    'Kleinanzeigen',
    'Оголошення',
    'Petites annonces',
    '分类广告',
    'Zoekertjes',
  ])
    assert.equal(named(name), 'classifieds', name)
  for (const name of [
    'Letters',
    'Letters to the Editor',
    'Leserbriefe',
    'Листи читачів',
    'Courrier des lecteurs',
    '投書',
  ])
    assert.equal(named(name), 'letters', name)
  for (const name of ['Town', 'Letters and Sciences', 'Deaths and the law', 'Opinion'])
    assert.equal(named(name), null, name)
  assert.equal(listingOf({ sections: [] }, null), null)
})

test('the masthead counts before the name', () => {
  const section = { url: '/sections/farewells/', text: 'Farewells' }
  const paper = (layout: 'obituaries' | 'stories', name = 'Farewells') => ({
    sections: [{ slug: 'farewells', name, formerly: [], layout }],
  })
  assert.equal(listingOf(paper('obituaries'), section), 'obituaries')
  assert.equal(listingOf(paper('stories'), { ...section, text: 'Letters' }), null)
})

const lived = (headline: string, dek: string | null = null, opening = '') => {
  const { name, years } = lifeOf({ headline, kicker: null, dek, opening })
  return [name, years]
}

test('an obituary is of a name, with the years of a life', () => {
  assert.deepEqual(lived('Edna Marsh, 1931–2026'), ['Edna Marsh', '1931–2026'])
  assert.deepEqual(lived('Edna Marsh (1931 - 2026)'), ['Edna Marsh', '1931–2026'])
  assert.deepEqual(lived('Edna Marsh * 1931 † 2026'), ['Edna Marsh', '1931–2026'])
  assert.deepEqual(lived('Edna Marsh', '12 March 1931 – 4 November 2026'), ['Edna Marsh', '1931–2026'])
  assert.deepEqual(lived('Edna Marsh', null, 'Edna Marsh (1931–2026) kept the light.'), ['Edna Marsh', '1931–2026'])
  assert.deepEqual(lived('Ada Quill', 'In den Jahren 1931 bis 2026'), ['Ada Quill', null])
  assert.deepEqual(lived('Ada Quill', null, 'She was mayor in 1931. In 2026 she died.'), ['Ada Quill', null])
  assert.deepEqual(lived('Ada Quill', null, 'The lodge stood here 1700–1999.'), ['Ada Quill', null])
  assert.deepEqual(lived('1931–2026'), ['1931–2026', '1931–2026'])
})

test('a name with years that stands above the headline is the name', () => {
  const life = lifeOf({ headline: 'Keeper of the light', kicker: 'Edna Marsh, 1931–2026', dek: null, opening: '' })
  assert.deepEqual(life, { name: 'Edna Marsh', dek: 'Keeper of the light', years: '1931–2026' })
})

test('a page of advertisements is each of them, under its headings', () => {
  const markdown = '## For sale\n\n- Rototiller, $350. 555-0161.\n- Canning jars.\n\n## Pets\n\nBeagle pups.'
  assert.deepEqual(adsIn({ headline: 'Want ads', kicker: null, markdown }), [
    {
      category: 'For sale',
      ads: [
        { head: null, text: 'Rototiller, $350. 555-0161.', reach: [] },
        { head: null, text: 'Canning jars.', reach: [] },
      ],
    },
    { category: 'Pets', ads: [{ head: null, text: 'Beagle pups.', reach: [] }] },
  ])
})

test('copy without headings is one advertisement, under its kicker', () => {
  assert.deepEqual(
    adsIn({ headline: 'Rowing boat', kicker: 'For sale', markdown: 'Clinker-built.\n\nAsk at the quay.' }),
    [{ category: 'For sale', ads: [{ head: 'Rowing boat', text: 'Clinker-built. Ask at the quay.', reach: [] }] }],
  )
})

test('of a long advertisement, price and contact are shown with its first words', () => {
  const markdown = `${'Twelve rooms with a view of the mole. '.repeat(10)}£1,250 a month, bills apart. Ring 01632 960 117 or write to ann.lee@quay.example.`
  const [ad] = adsIn({ headline: 'House to let', kicker: null, markdown })[0]?.ads ?? []
  assert.ok(ad !== undefined && ad.text.length <= 202 && ad.text.endsWith(' …'))
  assert.deepEqual(ad.reach, ['£1,250', '01632 960 117', 'ann.lee@quay.example'])
})

test('advertisements of several days stand together by category, those without one last', () => {
  const ad = (text: string) => ({ head: null, text, reach: [] })
  const stories = [
    story('new', {
      ads: [
        { category: null, ads: [ad('lost key')] },
        { category: 'Pets', ads: [ad('pup')] },
      ],
    }),
    story('old', { ads: [{ category: 'PETS', ads: [ad('cat')] }] }),
  ]
  const view = listingView('classifieds', stories, [])
  assert.ok(view.kind === 'classifieds')
  assert.deepEqual(
    view.categories.map(({ name, ads }) => [name, ads.map(({ text }) => text)]),
    [
      ['Pets', ['pup', 'cat']],
      [null, ['lost key']],
    ],
  )
})

test('years alone above or below the name are shown once', () => {
  const told = { headline: 'Ruth Calder', kicker: null, dek: null, opening: '' }
  const life = { name: 'Ruth Calder', dek: null, years: '1950–2026' }
  assert.deepEqual(lifeOf({ ...told, kicker: '1950–2026' }), life)
  assert.deepEqual(lifeOf({ ...told, dek: '(1950–2026)' }), life)
})
