import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Story } from '../../../scripts/edition/edition.ts'
import { laidFront } from '../../../scripts/edition/front/laid.ts'
import { placesOf } from '../../../scripts/edition/front/places.ts'
import { isOpinion, saysOpinion } from '../../../scripts/edition/opinion.ts'
import type { FrontEntry, FrontRow } from '../../../scripts/flow/paper.ts'
import { byShelfKind } from '../../../scripts/flow/shelf.ts'
import { story } from '../stories.ts'

/** The headlines from the top down: lead, seconds and thirds, then the latest. */
function names(stories: readonly Story[]): string[] {
  const { lead, seconds, thirds, latest } = placesOf(stories)
  return [...(lead === undefined ? [] : [lead]), ...seconds, ...thirds, ...latest].map(({ headline }) => headline)
}

const on = (section: string, ...topics: string[]) => {
  const link = (name: string) => ({ url: `/${name}/`, text: name })
  const of = { section: [link(section)], topic: topics.map(link) } as Record<string, Story['shelves']['section']>
  return { shelves: byShelfKind(({ kind }) => of[kind] ?? []) }
}
const many = (count: number, said: Partial<Story> = {}) =>
  Array.from({ length: count }, (_, at) => story(`plain ${at}`, said))

describe('what weighs more on the front page', () => {
  test('where the editor says nothing: the newer day, then news, then the longer story, then the paper’s order', () => {
    const stories = [
      story('short', { words: 90 }),
      story('column', { words: 900, opinion: true }),
      story('long', { words: 400 }),
      story('short too', { words: 90 }),
      story('yesterday', { day: '2031-05-13', words: 5000 }),
    ]
    assert.deepEqual(names(stories), ['long', 'short', 'short too', 'column', 'yesterday'])
  })

  test('urgency weighs more than the day, and a story without one is of the fifth', () => {
    const stories = [
      story('idle', { urgency: 8 }),
      story('plain'),
      story('urgent', { urgency: 1, day: '2031-05-12' }),
      story('fourth', { urgency: 4, day: '2031-05-13' }),
    ]
    assert.deepEqual(names(stories).slice(0, 3), ['urgent', 'fourth', 'plain'])
  })

  test('urgency counts for three days, from the newest story, over the end of a month, however many stories came since', () => {
    const of = (day: string) => [...many(40, { day: '2031-03-01' }), story('asked', { urgency: 1, day })]
    assert.equal(names(of('2031-02-27'))[0], 'asked')
    assert.notEqual(names(of('2031-02-26'))[0], 'asked')
  })

  test('stories that weigh the same take turns by section and topic, not by length alone', () => {
    const stories = [
      story('harbour 1', { words: 500, ...on('harbour', 'ferry') }),
      story('harbour 2', { words: 400, ...on('harbour', 'quay') }),
      story('harbour 3', { words: 300, ...on('harbour', 'ferry') }),
      story('council', { words: 80, ...on('council', 'ferry') }),
      story('school', { words: 60, ...on('school', 'budget') }),
    ]
    assert.deepEqual(names(stories).slice(0, 3), ['harbour 1', 'school', 'council'])
  })

  test('an opinion leads only where its editor wants it to, or there is nothing else', () => {
    const column = story('column', { opinion: true, words: 900 })
    const news = story('news', { day: '2031-05-01', words: 20 })
    assert.equal(names([column, news])[0], 'news')
    assert.equal(names([{ ...column, pin: 1 }, news])[0], 'column')
    assert.equal(names([column])[0], 'column')
  })

  test('no story, no weight', () => assert.deepEqual(names([]), []))
})

describe('a place that the editor gives', () => {
  test('“lead” leads whatever stands before it and however old it is; of two the newer, and the other stands beside it', () => {
    const stories = [
      ...many(60, { urgency: 1 }),
      story('new lead', { pin: 1 }),
      story('old lead', { pin: 1, day: '2031-01-13' }),
    ]
    assert.deepEqual(names(stories).slice(0, 2), ['new lead', 'old lead'])
  })

  test('“pin: 2” stands among the seconds, “pin: 3” among the thirds', () => {
    const stories = [
      ...many(30),
      story('second', { pin: 2, day: '2031-02-01' }),
      story('third', { pin: 3, day: '2031-02-01' }),
    ]
    const { lead, seconds, thirds } = placesOf(stories)
    assert.equal(lead?.headline, 'plain 0')
    assert.equal(seconds[0]?.headline, 'second')
    assert.equal(seconds.length, 3)
    assert.equal(thirds[0]?.headline, 'third')
  })

  test('nothing stands twice, nothing is lost: of more pins than a row has places, the others stand below', () => {
    const stories = [...many(4), ...Array.from({ length: 5 }, (_, at) => story(`pin ${at}`, { pin: 2 }))]
    const { seconds, thirds } = placesOf(stories)
    assert.deepEqual(
      seconds.map(({ headline }) => headline),
      ['pin 0', 'pin 1', 'pin 2'],
    )
    assert.deepEqual(
      thirds.slice(0, 2).map(({ headline }) => headline),
      ['pin 3', 'pin 4'],
    )
    assert.equal(new Set(names(stories)).size, names(stories).length)
  })
})

describe('a front page that is laid by hand', () => {
  const paper = { origin: 'https://example.org', base: '/paper/' }
  const entry = (row: FrontRow, text: string): FrontEntry => ({ row, text, line: 1, column: 1, frame: '' })
  const stories = [
    ...many(12),
    story('The mill burns, again', { day: '2031-03-01' }),
    story('plain 3', { url: '/2031/01/01/other/' }),
  ]

  test('by a headline, its first words, an address or a former one; the rest lays itself out', () => {
    const retired = [{ kind: 'redirect' as const, url: '/2030/01/01/old/', to: stories[5]?.url ?? '' }]
    const order = [
      entry('seconds', '/2031/05/14/plain-2/'),
      entry('seconds', 'https://example.org/paper/2030/01/01/old/'),
      entry('lead', '“the mill burns”'),
    ]
    const laid = laidFront(order, stories, retired, paper)
    assert.deepEqual(laid.faults, [])
    const { lead, seconds, thirds, placements } = placesOf(stories, laid)
    assert.equal(lead?.headline, 'The mill burns, again')
    assert.deepEqual(
      seconds.map(({ headline }) => headline),
      ['plain 2', 'plain 5', 'plain 0'],
    )
    assert.ok(thirds.length > 0)
    assert.deepEqual(placements.map(({ by }) => by).slice(0, 4), ['laid', 'laid', 'laid', 'weight'])
  })

  test('what finds nothing, several, one twice, or one that is gone, is told and falls back', () => {
    const retired = [{ kind: 'withdrawn' as const, url: '/2031/05/01/gone/', on: '2031-05-02T00:00:00Z' }]
    const order = ['no such', 'plain 3', '/2031/05/14/plain-1/', 'plain 1', '/2031/05/01/gone/'].map((text) =>
      entry('thirds', text),
    )
    const laid = laidFront(order, stories, retired, paper)
    assert.deepEqual(
      laid.faults.map(({ kind }) => kind),
      ['none', 'several', 'twice', 'gone'],
    )
    assert.deepEqual(
      laid.thirds.map(({ url }) => url),
      ['/2031/05/14/plain-3/', '/2031/05/14/plain-1/'],
    )
  })

  test('it counts before what a story asks for, which then stands beside it', () => {
    const own = [...stories, story('pinned', { pin: 1 })]
    const { lead, seconds } = placesOf(own, laidFront([entry('lead', 'plain 7')], own, [], paper))
    assert.deepEqual([lead?.headline, seconds[0]?.headline], ['plain 7', 'pinned'])
  })
})

test('opinion is what a kicker or a section calls so, in each language of the interface', () => {
  for (const label of [
    'Opinion',
    'EDITORIAL:',
    'Letters',
    'Op-Ed',
    'Letters to the Editor',
    'Думка',
    'Cartas al director',
    'رأي',
    '社説：',
  ])
    assert.ok(isOpinion(label, null), label)
  assert.ok(isOpinion(null, 'Letters'))
  for (const label of ['Letters stolen from the post office', 'Council', 'The opinion of the court', ''])
    assert.ok(!isOpinion(label, null), label)
  assert.ok(!isOpinion(null, null))
})

test('a headline says that it is opinion, in the languages that the desk reads', () => {
  for (const headline of [
    'Letters: the wall, once more',
    'Opinion | The wall must wait',
    'The wall must wait | Opinion',
    'Letter to the editor: a bench for Rope Lane',
    'Kommentar: Die Mauer kann warten',
    'Leserbrief: Eine Bank für die Seilergasse',
    'Думка: стіна почекає',
    'Колонка: стіна почекає',
    'Мнение: стена подождёт',
    'Комментарий: стена подождёт',
    'رأي: الجدار ينتظر',
    '评论：墙可以等',
    '社説：壁は待てる',
    '【社説】壁は待てる',
    'Opinión: el muro puede esperar',
    'Tribune : le mur attendra',
    'Éditorial — Le mur attendra',
    'Courrier des lecteurs : un banc',
    'Commento: il muro può attendere',
    'Lettere: una panchina',
    'Opinião: o muro pode esperar',
    'Cartas: um banco para a rua',
    'Opinie: de muur kan wachten',
    'Ingezonden brief: een bank',
    'Komentarz: mur poczeka',
    'Listy: ławka dla ulicy',
    'اداریہ: دیوار انتظار کرے گی',
  ])
    assert.ok(saysOpinion(headline), headline)
  for (const headline of [
    'Letters stolen from the post office: two held',
    'Council: the wall must wait',
    'Opinion polls: the mayor ahead',
    'Kommentare geschlossen: Forum macht Pause',
    'Column of smoke: the mill burns',
  ])
    assert.ok(!saysOpinion(headline), headline)
})
