/** One name, one shelf: what is certain is joined, and no address that was published is lost by it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RegisteredNames } from '../../../scripts/edition/shelves/book.ts'
import { bylineBook, bylinesIn } from '../../../scripts/edition/shelves/bylines.ts'
import { inOneSpelling } from '../../../scripts/edition/shelves/one-spelling.ts'
import type { Named } from '../../../scripts/edition/shelves/topic-names.ts'
import { topicBook, topicNames } from '../../../scripts/edition/shelves/topics.ts'
import type { NameKind } from '../../../scripts/flow/item.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import type { MarkdownPage, StoryPage } from '../../../scripts/pages/page.ts'

function paper(more = '') {
  const read = masthead(`name: The Testing Post\nlanguage: en\n${more}`)
  assert.ok(read.ok)
  return read.value
}

/** An item of English; `person:` or another kind before a name. */
function item(...names: readonly string[]): Named {
  const found = names.map((text) => {
    const [, kind = 'person', value = ''] = /^(?:(place|topic|body):)?(.*)$/.exec(text) ?? []
    return { value, kind: kind as NameKind }
  })
  return { language: 'en', fields: {}, names: found }
}

function signed(language: string, ...bylines: readonly string[]) {
  return { language, names: [], fields: { bylines: bylines.map((value) => ({ value, origin: 'header' as const })) } }
}

const registered = (...names: readonly (readonly [name: string, slug: string])[]): RegisteredNames =>
  new Map(names.map(([name, slug]) => [name.toLowerCase(), { name, slug }]))

const texts = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text)

describe('topics', () => {
  test('a saint is one, by the spelling that is there most, and an item that has two counts once', () => {
    const items = [item('place:St. Brigid', 'topic:Saint Brigid'), item('place:St. Brigid')]
    assert.deepEqual([...topicNames(paper(), items).values()], ['St. Brigid'])
    assert.deepEqual([...topicNames(paper(), items.slice(0, 1)).values()], [])
  })

  test('who has ignored one spelling has ignored all', () => {
    const items = ['St. Brigid', 'Saint Brigid', 'St Brigid'].flatMap((name) => [
      item(`place:${name}`),
      item(`place:${name}`),
    ])
    for (const name of ['St. Brigid', 'St Brigid', 'saint brigid'])
      assert.deepEqual([...topicNames(paper(`ignore: ["${name}"]\n`), items).values()], [], name)
  })

  test('the registered spelling is kept, with its address, however often the other is there', () => {
    const items = Array.from({ length: 4 }, () => item('place:Saint Brigid'))
    const known = registered(['St. Brigid', 'st-brigid'])
    assert.deepEqual([...topicNames(paper(), items, known).values()], ['St. Brigid'])
    const { links, moves, linksOf } = topicBook(paper(), items, known)
    assert.deepEqual(links, [{ url: '/topics/st-brigid/', text: 'St. Brigid' }])
    assert.deepEqual(linksOf(items[0] ?? item()), links)
    assert.deepEqual(moves, [])
  })

  test('of two that were published one leads to the other', () => {
    const items = [item('E. Leaver'), item('E. Leaver'), item('Ernest Leaver')]
    const known = registered(['E. Leaver', 'e-leaver'], ['Ernest Leaver', 'ernest-leaver'])
    const { links, moves } = topicBook(paper(), items, known)
    assert.deepEqual(texts(links), ['Ernest Leaver'])
    assert.deepEqual(moves, [{ from: '/topics/e-leaver/', to: '/topics/ernest-leaver/' }])
  })

  test('one that alone was published leads to the whole name, which is registered', () => {
    const items = [item('E. Leaver'), item('E. Leaver'), item('Ernest Leaver')]
    const known = registered(['E. Leaver', 'e-leaver'])
    assert.deepEqual([...topicNames(paper(), items, known).values()], ['Ernest Leaver'])
    assert.deepEqual(topicBook(paper(), items, known).moves, [
      { from: '/topics/e-leaver/', to: '/topics/ernest-leaver/' },
    ])
  })

  test('a second person of that initial parts them again, each at an address that it had', () => {
    const items = ['E. Leaver', 'Ernest Leaver', 'Emma Leaver'].flatMap((name) => [item(name), item(name)])
    const known = registered(['E. Leaver', 'e-leaver'], ['Ernest Leaver', 'ernest-leaver'])
    const { links, moves } = topicBook(paper(), items, known)
    assert.deepEqual(
      links.map(({ url }) => url),
      ['/topics/e-leaver/', '/topics/emma-leaver/', '/topics/ernest-leaver/'],
    )
    assert.deepEqual(moves, [])
  })

  test('the masthead says otherwise: an entry of its own stays apart, and an alias joins', () => {
    const items = [item('E. Leaver'), item('E. Leaver'), item('Ernest Leaver'), item('Ernest Leaver')]
    assert.deepEqual(texts(topicBook(paper('topics: [E. Leaver]\n'), items, new Map()).links), [
      'E. Leaver',
      'Ernest Leaver',
    ])
    const others = [item('P. Leaver'), item('P. Leaver'), item('Ernest Leaver')]
    const joined = paper('topics: [{ name: Ernest Leaver, aliases: [P. Leaver] }]\n')
    assert.deepEqual(texts(topicBook(joined, others, new Map()).links), ['Ernest Leaver'])
  })
})

describe('whom the masthead names bars a join, whoever else is there', () => {
  const kept = (topics: string, ...names: readonly string[]) =>
    texts(
      topicBook(
        paper(`topics: [${topics}]\n`),
        names.flatMap((name) => [item(name), item(name)]),
        new Map(),
      ).links,
    )

  test('by surname and by initial, in copy or not, under a second name, too', () => {
    assert.deepEqual(kept('Helen Harding', 'topic:Helen Harding', 'Hugh Harding', 'Harding').length, 3)
    assert.deepEqual(kept('Helen Harding', 'Hugh Harding', 'Harding'), ['Harding', 'Hugh Harding'])
    assert.deepEqual(kept('Ernest Leaver', 'Edward Leaver', 'E. Leaver'), ['E. Leaver', 'Edward Leaver'])
    assert.deepEqual(kept('{ name: The Mayor, aliases: [Ernest Leaver] }', 'Edward Leaver', 'E. Leaver').length, 2)
  })

  test('but no place, body or event does, and nobody by his own second name', () => {
    for (const kind of ['place', 'organisation', 'event'])
      assert.deepEqual(kept(`{ name: Helen Harding, kind: ${kind} }`, 'Hugh Harding', 'Harding'), ['Hugh Harding'])
    assert.deepEqual(
      kept('{ name: Edward Leaver, kind: person, aliases: [Eddie Leaver] }', 'Edward Leaver', 'E. Leaver'),
      ['Edward Leaver'],
    )
  })
})

test('a topic of the masthead is nobody else’s name', () => {
  const page = (...names: readonly string[]) =>
    ({ kind: 'story', ...item(...names), related: [] }) as unknown as StoryPage & MarkdownPage
  const pages = [page('Rhona Cargill'), page('topic:Cargill')]
  const namesIn = (topics: string) =>
    inOneSpelling(pages, paper(topics)).flatMap((one) =>
      one.kind === 'story' ? one.names.map(({ value }) => value) : [],
    )
  assert.deepEqual(namesIn(''), ['Rhona Cargill', 'Rhona Cargill'])
  assert.deepEqual(namesIn('topics: [Cargill]\n'), ['Rhona Cargill', 'Cargill'])
  assert.deepEqual(namesIn('topics: [Helen Cargill]\n'), ['Rhona Cargill', 'Cargill'])
  assert.deepEqual(namesIn('topics: [Rhona Cargill]\n'), ['Rhona Cargill', 'Rhona Cargill'])
  assert.deepEqual(namesIn('topics: [Port Cargill]\n'), ['Rhona Cargill', 'Rhona Cargill'])
})

describe('bylines', () => {
  const items = [
    signed('en', 'Mette Lindgard'),
    signed('en', 'M. Lindgard'),
    signed('en', 'METTE LINDGARD'),
    signed('en', 'Lindgard, Mette'),
    signed('en', 'Lindgard'),
    signed('en', 'P. Leaver', 'Ernest Leaver'),
    signed('en', 'Iryna Koval'),
    signed('uk', 'Ірина Коваль'),
    signed('en', 'Harbour Wire', 'Wire'),
    signed('en', 'AFP'),
  ]

  test('each person has one, papers and agencies are left', () => {
    assert.deepEqual([...bylinesIn(paper(), items, new Map()).names.values()].sort(), [
      'AFP',
      'Ernest Leaver',
      'Harbour Wire',
      'Iryna Koval',
      'Mette Lindgard',
      'P. Leaver',
      'Wire',
    ])
  })

  test('a story has the name as its copy has it, on each shelf once', () => {
    const { linksOf } = bylineBook(paper(), items, new Map())
    assert.deepEqual(linksOf(signed('en', 'M. Lindgard')), [{ url: '/bylines/mette-lindgard/', text: 'M. Lindgard' }])
    assert.equal(linksOf(signed('en', 'Lindgard', 'Mette Lindgard')).length, 1)
  })

  test('addresses that were published lead on, that of a name which the desk now reads otherwise, too', () => {
    const known = registered(['Lindgard, Mette', 'lindgard-mette'], ['Ірина Коваль', 'ірина-коваль'], ['Gone', 'gone'])
    const { links, moves } = bylineBook(paper(), items.slice(0, 1).concat(items.slice(6)), known)
    assert.deepEqual(moves, [
      { from: '/bylines/lindgard-mette/', to: '/bylines/mette-lindgard/' },
      { from: '/bylines/ірина-коваль/', to: '/bylines/iryna-koval/' },
    ])
    assert.ok(texts(links).includes('Gone'))
  })

  test('the masthead joins what nobody else can, moves an address, and keeps apart', () => {
    const read = paper(
      'bylines:\n  - { name: Ernest Leaver, aliases: [P. Leaver], formerly: [leaver-e] }\n  - M. Lindgard\n',
    )
    const { links, moves } = bylineBook(read, items, new Map())
    assert.ok(!texts(links).includes('P. Leaver'))
    assert.ok(texts(links).includes('M. Lindgard'))
    assert.deepEqual(moves, [{ from: '/bylines/leaver-e/', to: '/bylines/ernest-leaver/' }])
  })

  const kept = (more: string, ...stories: readonly (readonly string[])[]) =>
    [
      ...bylinesIn(
        paper(more),
        stories.map((names) => signed('en', ...names)),
        new Map(),
      ).names.values(),
    ].sort()

  test('who sign one story are two, in other stories, too', () => {
    assert.deepEqual(kept('', ['Anna Bell', 'A. Bell']), ['A. Bell', 'Anna Bell'])
    assert.deepEqual(kept('', ['Anna Bell', 'A. Bell'], ['A. Bell'], ['Bell']), ['A. Bell', 'Anna Bell', 'Bell'])
    assert.deepEqual(kept('', ['Anna Bell', 'A. Bell'], ['A Bell']), ['A Bell', 'A. Bell', 'Anna Bell'])
    assert.deepEqual(kept('', ['Rhona Cargill', 'Cargill']), ['Cargill', 'Rhona Cargill'])
    assert.deepEqual(kept('', ['Anna Bell', 'ANNA BELL'], ['A. Bell']), ['Anna Bell'])
  })

  test('whom the masthead lists bars a join, though nobody signs so', () => {
    assert.deepEqual(kept('bylines: [Edward Leaver]\n', ['E. Leaver'], ['Ernest Leaver']), [
      'E. Leaver',
      'Ernest Leaver',
    ])
    assert.deepEqual(kept('bylines: [Edward Leaver]\n', ['Leaver'], ['Ernest Leaver']), ['Ernest Leaver', 'Leaver'])
    const second = 'bylines: [{ name: Nan Quill, aliases: [Edna Leaver] }]\n'
    assert.deepEqual(kept(second, ['E. Leaver'], ['Ernest Leaver']), ['E. Leaver', 'Ernest Leaver'])
  })
})
