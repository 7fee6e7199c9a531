/** Linked data: complete, true to the page, and nothing that copy could break out of. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { frontGraph, jsonLd, storyGraph } from '../../layouts/machines/json-ld.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import fc from '../properties/seeded.ts'
import { busyPaper, PAPER, smallPaper } from './samples.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Every element of a page by name, and the text of its script, as a browser has them. */
function parsed(markup: string): { names: string[]; script: string } {
  const names: string[] = []
  let script = ''
  const visit = (node: Node): void => {
    if ('tagName' in node) names.push(node.tagName)
    if ('tagName' in node && node.tagName === 'script')
      script = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(markup))
  return { names, script }
}

const BREAKERS = [
  '</script',
  '</SCRIPT >',
  '<!--',
  '-->',
  '<script',
  ']]>',
  '&lt;',
  '\\',
  '"',
  '\u2028',
  '\ud800',
  '\u0000',
]
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...BREAKERS), fc.string({ unit: 'binary', maxLength: 2 })) })

test('no copy closes the script or is read as markup, and every word comes out as it went in', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, alternateName) => {
      const thing = { '@type': 'Thing', name, alternateName } as const
      const markup = jsonLd([thing]).text
      const { names, script } = parsed(`<!doctype html><title>x</title>${markup}<p>after</p>`)
      assert.deepEqual(names, ['html', 'head', 'title', 'script', 'body', 'p'])
      assert.deepEqual(JSON.parse(script), { '@context': 'https://schema.org', '@graph': [thing] })
    }),
  )
})

/** The views of the sample stories. */
function stories(paper: typeof smallPaper): StoryView[] {
  return paper().pages.flatMap((page) => (page.kind === 'story' ? [page.view] : []))
}

const ROOT = 'https://courier.example/'
const PUBLISHER = { '@id': `${ROOT}#publisher` }

describe('a story', () => {
  test('says all that its page says', () => {
    const [view] = stories(busyPaper)
    assert.ok(view)
    const [article, trail] = storyGraph(busyPaper().shell, '/2026/11/21/bridge/', view)
    assert.deepEqual(article, {
      '@type': 'NewsArticle',
      '@id': `${ROOT}2026/11/21/bridge/#article`,
      url: `${ROOT}2026/11/21/bridge/`,
      mainEntityOfPage: `${ROOT}2026/11/21/bridge/`,
      headline: view.headline,
      description: view.dek,
      datePublished: '2026-11-21',
      dateModified: '2026-11-23T14:05:00Z',
      author: [
        { '@type': 'Person', name: 'Marta Okell' },
        { '@type': 'Person', name: 'Jon Aasen' },
      ],
      publisher: PUBLISHER,
      dateline: 'SAINT ORRAN',
      articleSection: 'Council',
      keywords: ['Swing bridge', 'North mole', 'Saint Orran', 'The Halcyon'],
      wordCount: 312,
      inLanguage: 'en',
      isAccessibleForFree: true,
      isPartOf: { '@id': `${ROOT}#site` },
      isBasedOn: 'https://example.org/bridge',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'An earlier version gave the vote as twelve to nine. It was eleven to nine.',
          datePublished: '2026-11-24',
        },
      ],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    assert.deepEqual(trail, {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Front page', item: ROOT },
        { '@type': 'ListItem', position: 2, name: 'Council', item: `${ROOT}sections/council/` },
        { '@type': 'ListItem', position: 3, name: view.headline, item: `${ROOT}2026/11/21/bridge/` },
      ],
    })
  })

  test('without date or byline says neither: a filing is no publication, a publisher no author', () => {
    const [view] = stories(smallPaper)
    assert.ok(view)
    const [article] = storyGraph(smallPaper().shell, '/2026/11/22/x/', view)
    const said = Object.keys(article ?? {})
    for (const key of ['datePublished', 'author', 'dateline', 'articleSection', 'keywords', 'correction', 'isBasedOn'])
      assert.ok(!said.includes(key), key)
    assert.equal((article as { dateModified?: string }).dateModified, view.filed)
    const [wired] = storyGraph(smallPaper().shell, '/2026/11/22/x/', { ...view, agency: 'Harbour Wire' })
    assert.deepEqual((wired as { author?: unknown }).author, { '@type': 'Organization', name: 'Harbour Wire' })
  })

  test('that is opinion says so', () => {
    const [view] = stories(busyPaper)
    assert.ok(view)
    const [article] = storyGraph(busyPaper().shell, '/2026/11/21/bridge/', { ...view, opinion: true })
    assert.equal((article as { '@type'?: string })['@type'], 'OpinionNewsArticle')
  })
})

test('the front page says who publishes, and how they can be held to it', () => {
  const [publisher, site, page] = frontGraph(busyPaper().shell, PAPER.motto)
  assert.deepEqual(publisher, {
    '@type': 'NewsMediaOrganization',
    ...PUBLISHER,
    name: 'The Courier Press',
    url: 'https://press.example/',
    email: 'desk@courier.example',
    address: '3 Cable Street\nSaint Orran',
    masthead: `${ROOT}about/`,
    publishingPrinciples: `${ROOT}about/#words`,
    correctionsPolicy: `${ROOT}about/#corrections`,
  })
  assert.deepEqual(site, {
    '@type': 'WebSite',
    '@id': `${ROOT}#site`,
    url: ROOT,
    name: PAPER.name,
    description: PAPER.motto,
    inLanguage: 'en',
    publisher: PUBLISHER,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  })
  assert.deepEqual(page, {
    '@type': 'CollectionPage',
    '@id': ROOT,
    url: ROOT,
    name: PAPER.name,
    description: PAPER.motto,
    inLanguage: 'en',
    isPartOf: { '@id': `${ROOT}#site` },
    publisher: PUBLISHER,
  })
})
