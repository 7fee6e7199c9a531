/** What markup says, laid on the galley: the frame of a page, its headline, the blocks of its body. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { structure } from '../../../scripts/desk/rules/body/structure.ts'
import { pageFrame } from '../../../scripts/desk/rules/edges/page-frame.ts'
import { headline } from '../../../scripts/desk/rules/top/headline.ts'
import { topHeading } from '../../../scripts/desk/rules/top/top-heading.ts'
import { claims, readBy } from './read.ts'

const page = 'a.html'
const PROSE =
  '<p>The tram ran again on Sunday, a year after the flood undermined the street and half of the quay behind it.'

describe('the frame', () => {
  test('menus and controls are dropped, a line at a time', () =>
    assert.deepEqual(claims(pageFrame, `<nav><ul><li>Home<li>World <button>More</button></ul></nav>${PROSE}`, page), [
      'dropped navigation: Home',
      'dropped navigation: World',
      'dropped navigation: More',
    ]))
  test('a page that is nothing else is copy', () => assert.deepEqual(claims(pageFrame, '<nav>Home</nav>', page), []))
  test('the title is dropped where the page has a headline of its own', () => {
    assert.deepEqual(claims(pageFrame, `<title>Tram | Courier</title><h1>Tram runs</h1>${PROSE}`, page), [
      'dropped page-title: Tram | Courier',
    ])
    assert.deepEqual(claims(pageFrame, `<title>Tram | Courier</title>${PROSE}`, page), [])
  })
})

/** A page, and the headline and dek that its headings say. */
const HEADED: readonly (readonly [string, string, readonly string[]])[] = [
  ['the only one', `<h1>Tram runs again</h1>${PROSE}`, ['headline: Tram runs again']],
  ['not the site’s name', `<h1>Courier</h1><h1>Tram runs again</h1>${PROSE}`, ['headline: Tram runs again']],
  ['nor a label below', `<h1>Tram runs again</h1><h1>Opinion</h1>${PROSE}`, ['headline: Tram runs again']],
  ['one word, if that is all', `<h1>Tram</h1>${PROSE}`, ['headline: Tram']],
  ['none below the prose', `${PROSE}<h1>Tram runs again</h1>`, []],
  ['none of the second level', `<h2>Tram runs again</h2>${PROSE}`, []],
  [
    'the title of a list is none',
    '<h1>Headlines</h1><ul><li>Mill burns down<li>Tram runs</ul>',
    ['dropped list-title: Headlines'],
  ],
  [
    'a heading below it is the dek',
    `<h1>Tram runs again</h1><h2>Nobody minds that it is late</h2>${PROSE}`,
    ['headline: Tram runs again', 'dek: Nobody minds that it is late'],
  ],
  ['a short one is a subhead', `<h1>Tram runs again</h1><h2>The flood</h2>${PROSE}`, ['headline: Tram runs again']],
  [
    'a line above the byline is the dek',
    `<h1>Tram runs again</h1><p>Nobody minds that it is late<p>By Ana Ruiz${PROSE}`,
    ['headline: Tram runs again', 'dek: Nobody minds that it is late'],
  ],
]

describe('the headline', () => {
  for (const [name, html, found] of HEADED) test(name, () => assert.deepEqual(claims(topHeading, html, page), found))
  test('links above it are the site’s ways in, but for a kicker that stands apart', () => {
    const menu = '<a href="/">Home</a><br><a href="/n">News</a><br><a href="/s">Sport</a>'
    assert.deepEqual(claims(topHeading, `${menu}<p><a href="/c">Harbour</a><h1>Tram runs again</h1>${PROSE}`, page), [
      'dropped navigation: Home',
      'dropped navigation: News',
      'dropped navigation: Sport',
      'headline: Tram runs again',
    ])
    assert.deepEqual(claims(topHeading, `<a href="/c">Harbour</a><h1>Tram runs again</h1>${PROSE}`, page), [
      'headline: Tram runs again',
    ])
  })
  test('what the editor said stands', () => {
    const { claims: found } = readBy(
      [headline, topHeading],
      `Mill burns down<br><br><h1>Tram runs again</h1>${PROSE}`,
      page,
    )
    assert.deepEqual(found, ['headline: Mill burns down'])
  })
})

const LAID: readonly (readonly [string, string, readonly string[]])[] = [
  ['headings', '<h3>The flood</h3>', ['subhead: The flood']],
  [
    'lists',
    '<ul><li>rails<li>a <a href="https://t.example/">bridge</a></ul>',
    ['listItem: rails', 'listItem: a bridge'],
  ],
  ['quotes', '<blockquote>It is late.</blockquote>', ['quote: It is late.']],
  ['tables', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['table: a\tb\nc\td']],
  ['headlines in a list have a rule of their own', '<ul><li><a href="/a">Mill Burns Down at Night</a></ul>', []],
  ['paragraphs are what is left', '<p>Words.', []],
]

describe('the blocks', () => {
  for (const [name, html, found] of LAID) test(name, () => assert.deepEqual(claims(structure, html, page), found))
  test('only of what the rules before left whole', () => {
    const { claims: found, free } = readBy(
      [pageFrame, structure],
      `<ul><li>One <button>Share</button></li></ul>${PROSE}`,
      page,
    )
    assert.deepEqual(found, ['dropped page-control: Share', 'listItem: One'])
    assert.equal(free.length, 1)
  })
})

test('plain text has no structure', () =>
  assert.deepEqual(claims([pageFrame, topHeading, structure], '# One\n\n- two'), []))
