/** What a reader asks for, whether a story has it, and what else was perhaps meant: the page's own script, without a browser. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fold } from '../../../scripts/press/search/fold.ts'
import { distanceOf, guessesFor, type Lexicon } from '../../../site/search/guess.ts'
import { askAll } from '../../../site/search/index/ask.ts'
import type { Answer, Asked } from '../../../site/search/parts.ts'
import type { Result } from '../../../site/search/rank.ts'
import { exactFirst, soughtWords, wayIn, waysIn, worst } from '../../../site/search/words/judge.ts'
import { markedAddress, passagesOf } from '../../../site/search/words/passages.ts'
import { termsOf } from '../../../site/search/words/terms.ts'

test('words, phrases and what is left out are read off the field', () => {
  const none = { words: [], phrases: [], excluded: [] }
  for (const [asked, terms] of [
    ['', none],
    ['harbour bridge', { ...none, words: ['harbour', 'bridge'] }],
    ['harbour -regatta', { ...none, words: ['harbour'], excluded: ['regatta'] }],
    ['harbour –regatta −race', { ...none, words: ['harbour'], excluded: ['regatta', 'race'] }],
    ['“new bridge” town', { ...none, words: ['town'], phrases: ['new bridge'] }],
    ['„neue Brücke“', { ...none, phrases: ['neue Brücke'] }],
    ['«nouveau pont» -"vieux pont"', { ...none, phrases: ['nouveau pont'], excluded: ['vieux pont'] }],
    ['"not closed yet', { ...none, phrases: ['not closed yet'] }],
    ['self-made co-op', { ...none, words: ['self-made', 'co-op'] }],
    ['- "" -- ?', none],
    ['-', none],
    ['12 - 14', { ...none, words: ['12', '14'] }],
    ['潮水很高', { ...none, words: ['潮水', '很高'] }],
  ] as const)
    assert.deepEqual(termsOf(asked), terms, asked)
})

const FOUND = {
  raw_url: '/a/',
  content: 'The mayors saw Dampfschifffahrt, an ELAN and 潮水 很高',
  meta: { byline: 'Ines Marl' },
}

test('a story has a word itself, as a beginning, within another, or not', () => {
  for (const [word, way] of [
    ['the', 'itself'],
    ['élan', 'itself'],
    ['marl', 'itself'],
    ['mayor', 'beginning'],
    ['schiff', 'within'],
    ['iff', 'other'],
    ['mayer', 'other'],
    ['潮水', 'itself'],
  ] as const)
    assert.equal(waysIn(FOUND, soughtWords(termsOf(word))).get(fold(word)), way, word)
  assert.equal(wayIn('straße', 'strasse'), 'other')
  assert.equal(worst(new Map([['a', 'itself'] as const, ['b', 'within'] as const])), 'within')
})

test('what has the words as typed comes first, what has one within another last, and else nothing moves', () => {
  const story = (name: string, way: 'itself' | 'beginning' | 'within' | 'other') => ({
    name,
    ways: new Map([['a', way]]),
  })
  const all = [
    story('1', 'within'),
    story('2', 'other'),
    story('3', 'itself'),
    story('4', 'beginning'),
    story('5', 'itself'),
  ]
  assert.deepEqual(
    exactFirst(all).map(({ name }) => name),
    ['3', '5', '2', '4', '1'],
  )
})

describe('a passage', () => {
  const long = (at: number, word: string) =>
    Array.from({ length: 600 }, (_, n) => (n === at ? word : `w${n}`)).join(' ')
  const marksIn = (content: string, asked: string[]) =>
    passagesOf({ raw_url: '/a/', content, meta: {} }, asked).map(({ words }) =>
      words.flatMap((parts) => parts.filter((_, n) => n % 2 === 1)),
    )

  test('is where the words are, and marks them without what stands at them', () => {
    assert.deepEqual(marksIn('He said “Élan”, twice.', ['elan']), [['Élan']])
    assert.deepEqual(marksIn('A self-made boat of the U.S. in L’eau', ['self', 'made']), [['self-made']])
    assert.deepEqual(marksIn('Us and the U.S. are used', ['us']), [['Us', 'U.S']])
    assert.deepEqual(marksIn('L’eau est là', ['eau']), [['eau']])
    assert.deepEqual(marksIn('Die Dampfschifffahrt ruht', ['schiff']), [['schiff']])
    const [first] = passagesOf({ raw_url: '/a/', content: long(400, 'gulls,'), meta: {} }, ['gulls'])
    assert.ok(first?.words.some((parts) => parts.join('') === 'gulls,'))
    assert.deepEqual(first?.isOpen, [true, true])
    assert.equal(first?.words.length, 32)
  })

  test('is not the only one of a long story', () => {
    const content = `${long(20, 'gulls')} ${long(500, 'terns')} ${long(40, 'gulls')}`
    assert.equal(passagesOf({ raw_url: '/a/', content, meta: {} }, ['gulls', 'terns']).length, 3)
    assert.equal(marksIn('gulls and terns', ['gulls', 'terns']).length, 1)
  })

  test('is marked on its page by an address that no host sees', () => {
    const address = (content: string, asked: string[], page = '/a/') => {
      const [first] = passagesOf({ raw_url: page, content, meta: {} }, asked)
      return first === undefined ? '' : markedAddress(page, first)
    }
    assert.equal(address('the bridge, a Bridge', ['bridge']), '/a/#:~:text=bridge')
    assert.equal(address('a bridge at sea', ['sea', 'bridge']), '/a/#:~:text=bridge&text=sea')
    assert.equal(address('a bridge', ['bridge'], '/d/#b-1'), '/d/#b-1:~:text=bridge')
    assert.equal(address('nothing here', ['bridge']), '/a/')
    assert.equal(address('die Straße', ['strasse']), '/a/#:~:text=Stra%C3%9Fe')
  })
})

test('what was meant is near what was typed, and often said', () => {
  const lexicon: Lexicon = ['the mayor harbour', 'lighthouse bridge élan', 'Selm major light new'].flatMap(
    (line, rarity) => line.split(' ').map((word) => ({ word, folded: fold(word), rarity })),
  )
  for (const [typed, guesses] of [
    ['mayer', ['mayor']],
    ['lighthuose', ['lighthouse']],
    ['harbor', ['harbour']],
    ['elam', ['élan']],
    ['brigde', ['bridge']],
    ['selmm', ['Selm']],
    ['newbridge', ['new bridge']],
    ['xylograph', []],
    ['major', ['mayor']],
  ] as const)
    assert.deepEqual(guessesFor(typed, lexicon), [...guesses], typed)
  assert.deepEqual([distanceOf('ab', 'ba', 2), distanceOf('abc', 'abd', 2), distanceOf('abc', 'xyzz', 2)], [1, 1, 3])
})

describe('terms together', () => {
  const STORIES: Readonly<Record<string, readonly string[]>> = {
    a: ['harbour', 'regatta', 'Sport'],
    b: ['harbour', 'Sport'],
    c: ['harbour', 'bridge', 'Council'],
    d: ['bridge', 'Council'],
  }
  /** Finds whatever has all words, or the one that is in quotation marks. */
  const index = async (term: string | null, { filters }: Asked): Promise<Answer> => {
    const words = (term ?? '')
      .replaceAll('"', '')
      .split(' ')
      .filter((word) => word !== '')
    const ids = Object.keys(STORIES).filter((id) => words.every((word) => STORIES[id]?.includes(word)))
    const left = ids.filter((id) => filters.section === undefined || STORIES[id]?.includes(String(filters.section)))
    const results = left.map((id): Result => ({ id, score: 1, data: () => Promise.reject(new Error(id)) }))
    const section = Object.fromEntries(
      ['Sport', 'Council'].map((name) => [name, left.filter((id) => STORIES[id]?.includes(name)).length]),
    )
    return { results, filters: { section } }
  }

  test('are all there, and nothing that is left out', async () => {
    for (const [asked, ids, counts, filters] of [
      ['harbour', 'abc', { Sport: 2, Council: 1 }, {}],
      ['harbour -regatta', 'bc', { Sport: 1, Council: 1 }, {}],
      ['-regatta', 'bcd', { Sport: 1, Council: 2 }, {}],
      ['"bridge" harbour', 'c', { Council: 1, Sport: 0 }, {}],
      ['harbour -regatta', 'b', { Sport: 1 }, { section: 'Sport' }],
      ['-harbour', 'd', { Council: 1, Sport: 0 }, {}],
    ] as const) {
      const { results, counts: found } = await askAll(index, termsOf(asked), { filters })
      assert.equal(results.map(({ id }) => id).join(''), ids, asked)
      for (const [name, count] of Object.entries(counts))
        assert.equal(found.section?.[name], count, `${asked}: ${name}`)
    }
  })
})
