/** Which story a correction is of: the surest sign first, and in doubt none. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attachCorrections } from '../../../scripts/edition/corrections/attach.ts'
import { proseOf } from '../../../scripts/flow/prose.ts'
import type { StoryPage } from '../../../scripts/pages/page.ts'

const field = (value: string) => ({ value, origin: 'copy' as const })

function page(headline: string, day: string, opening: string, more: Partial<StoryPage> = {}): StoryPage {
  const slug = headline.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return {
    kind: 'story',
    id: slug,
    source: `${slug}.txt`,
    position: 0,
    address: `/${day.replaceAll('-', '/')}/${slug}/`,
    day,
    filed: `${day}T08:00:00Z`,
    revised: null,
    language: 'en',
    direction: 'ltr',
    fields: { headline: field(headline) },
    names: [],
    related: [],
    opening,
    words: 100,
    markdown: proseOf(opening),
    ...more,
  }
}

const STORIES = [
  page(
    'Tern Rock lamp is dark again',
    '2031-11-20',
    'The lamp on Tern Rock went out on Tuesday, the keeper, Ibb Sorley, said.',
  ),
  page('Ferry fares to rise', '2031-11-21', 'Fares on the Gull Point ferry rise to 3 crowns in spring.'),
  page('Ferry to sail on Sundays', '2031-11-22', 'The Gull Point ferry sails on Sundays from May.'),
  page(
    'Council sells the net loft',
    '2031-11-21',
    'The council sold the net loft in Lower Fen to Ada Quill for 900 crowns.',
  ),
  page('Eels counted', '2031-06-01', 'Ibb Sorley counted the eels in Lower Fen.'),
]
const MOVED = [{ kind: 'redirect' as const, url: '/2031/11/19/lamp/', to: '/2031/11/20/tern-rock-lamp-is-dark-again/' }]

function storyOf(text: string, more: Record<string, string> = {}): string {
  const said = Object.fromEntries(Object.entries(more).map(([key, value]) => [key, field(value)]))
  const correction = page('CORRECTION', '2031-11-26', '…', {
    fields: { headline: field('CORRECTION'), corrections: [field(text)], ...said },
  })
  const { of, loose } = attachCorrections([...STORIES, correction], MOVED, '/paper')
  const headline = of.get(correction.id)?.fields.headline?.value
  const [one] = loose
  return headline ?? (one === undefined ? 'settled' : `${one.found.length} found`)
}

describe('a correction is of', () => {
  const TABLE: readonly (readonly [text: string, story: string, more?: Record<string, string>])[] = [
    // Its headline in quotes, whole or begun, in the marks of any language.
    ['The story “Ferry fares to rise” gave the wrong fare.', 'Ferry fares to rise'],
    ['In »ferry fares to rise« stand der falsche Preis.', 'Ferry fares to rise'],
    ['“Tern Rock lamp is” misstated the day.', 'Tern Rock lamp is dark again'],
    // Its address, whole, as a path, or a former one.
    [
      'At https://ledger.example/paper/2031/11/21/council-sells-the-net-loft/ the price is wrong.',
      'Council sells the net loft',
    ],
    ['/2031/11/19/lamp/ named the wrong keeper.', 'Tern Rock lamp is dark again'],
    // Words that no other story of the weeks before has.
    ['A story in last week’s Ledger about the lamp on Tern Rock gave the wrong name.', 'Tern Rock lamp is dark again'],
    ['The net loft went for 800 crowns, not 900.', 'Council sells the net loft'],
    // Two are as near: in doubt, none. A day tells them apart.
    ['A story about the Gull Point ferry misspelt the skipper.', '2 found'],
    ['A Nov. 22 story about the Gull Point ferry misspelt the skipper.', 'Ferry to sail on Sundays'],
    // One word in common, or a story long past, is none.
    ['A recent item about the council gave the wrong hour.', '0 found'],
    ['The eels in Lower Fen were counted twice.', '0 found'],
    ['The recipe for plum cake left out the plums.', '0 found'],
    // The editor says which, or that there is none here.
    ['It is the upper quay.', 'Eels counted', { corrects: 'Eels counted' }],
    ['It is the upper quay.', 'Eels counted', { corrects: 'eels-counted.txt' }],
    ['It is the upper quay.', 'Eels counted', { corrects: '/2031/06/01/eels-counted/' }],
    ['The lamp on Tern Rock is red.', '0 found', { corrects: 'The lamp that never was' }],
    ['The lamp on Tern Rock is red.', 'settled', { corrects: 'none' }],
  ]
  for (const [text, story, more] of TABLE)
    test(`${text} ${JSON.stringify(more ?? {})}`, () => {
      assert.equal(storyOf(text, more), story)
    })
})
