/** Parts of a story in another language than the rest: on the item, on its Markdown page and back, on the page, in the feeds. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { partTongue } from '../../layouts/parts/tongue.ts'
import { prose } from '../../layouts/prose/prose.ts'
import type { StoryItem } from '../../scripts/flow/item.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import en from '../../scripts/languages/en/interface.ts'
import { toMarkdown } from '../../scripts/markdown/to-markdown.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'

const ENGLISH = [
  'The council has decided to reopen the old bridge before winter, although there is no money for the road.',
  'Nobody was hurt when the ferry ran aground, but it will not sail again until the end of the week.',
  'She said that the school had waited for a new roof for more than ten years and would wait no longer.',
]
const WELSH = "Mae'r cyngor wedi penderfynu ailagor yr hen bont cyn y gaeaf, er nad oes arian ar gyfer y ffordd."
const ARABIC = 'قرر المجلس إعادة فتح الجسر القديم قبل الشتاء، على الرغم من أنه لا توجد أموال للطريق.'

async function read(lines: readonly string[], sidecar = ''): Promise<StoryItem> {
  const paper = masthead('name: The Testing Post\nlanguage: en\n')
  assert.ok(paper.ok)
  const { items } = await new Desk(paper.value).understand({
    path: 'a.txt',
    bytes: Buffer.from(lines.join('\n\n')),
    sidecar: { path: 'a.yaml', text: sidecar },
  })
  const [story] = items
  assert.equal(story?.kind, 'story')
  return story as StoryItem
}

const spoken = ({ language, tongues = [] }: StoryItem) => [
  language,
  ...tongues.map(({ part, language, direction }) => `${part} ${language} ${direction}`),
]

describe('what is in another language', () => {
  test('a paragraph of Welsh and one in Arabic in an English story', async () => {
    const story = await read(['The old bridge opens again', ...ENGLISH.slice(0, 2), WELSH, ENGLISH[2] ?? '', ARABIC])
    assert.deepEqual(spoken(story), ['en', '2 cy ltr', '4 ar rtl'])
  })

  test('a headline in another language than the body', async () => {
    const story = await read([ENGLISH[0] ?? '', ENGLISH[1] ?? ''], `headline: ${ARABIC.slice(0, 40)}\n`)
    assert.deepEqual(spoken(story), ['en', 'headline ar rtl'])
    const french = await read(ENGLISH, "headline: La mairie décide de rouvrir le vieux pont avant l'hiver\n")
    assert.deepEqual(spoken(french), ['en', 'headline fr ltr'])
  })

  test('not names, not a word or two, not what is in a language that nobody can tell, not its neighbour’s', async () => {
    const names =
      'Ana Ruiz, Luis Ortega de la Vega, Marta Olmedo y Sons, Keir Penhallow and the “Café del Mar” of El Puerto.'
    const story = await read([
      'The old bridge opens again',
      ...ENGLISH,
      names,
      'The sign says ‘سوق’ (market).',
      'Gestern und heute.',
    ])
    assert.deepEqual(spoken(story), ['en'])
    const danish = 'Byrådet har besluttet at åbne den gamle bro igen før vinteren, selv om der ikke er penge til vejen.'
    const bokmaal = 'Hun kom hit i går, og han kom etter.'
    assert.deepEqual(spoken(await read(['Den gamle broen åpnes igjen', bokmaal, danish, danish])).slice(0, 1), ['da'])
  })
})

describe('what is marked so', () => {
  const tongues = [
    { part: 1, language: 'cy', direction: 'ltr' },
    { part: 3, language: 'ar', direction: 'rtl' },
    { part: 5, language: 'und', direction: 'ltr' },
  ] as const
  const span = { start: 0, end: 1 }
  const bullet = { number: null, depth: 0 }
  const body: StoryItem['body'] = [
    { kind: 'paragraph', text: 'One.', span },
    { kind: 'quote', text: 'Two.', span },
    {
      kind: 'table',
      text: 'a\tb\nc\td',
      span,
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { kind: 'listItem', text: 'Three.', span, list: bullet },
    { kind: 'listItem', text: 'Four.', span, list: bullet },
    { kind: 'subhead', text: 'Five', span, level: 2 },
    { kind: 'paragraph', text: 'Six.', span },
  ]
  const set = (tongues: Parameters<typeof prose>[1]['tongues']) =>
    prose(toMarkdown(body), { root: '', words: en, tongues }).text

  test('the element of each block, by its place in the body', () => {
    const marked = set(tongues).match(/<[^>]* lang=[^>]*>[^<]*/g)
    assert.deepEqual(marked, [
      '<p lang="cy" dir="ltr">Two.',
      '<li lang="ar" dir="rtl">Three.',
      '<h2 lang="" dir="ltr">Five',
    ])
    assert.equal(set(tongues).replace(/ lang="\w*" dir="\w+"/g, ''), set(undefined))
  })

  test('a paragraph among paragraphs that are nothing but words', () => {
    const plain = prose('One.\n\nTwo.', {
      root: '',
      words: en,
      tongues: [{ part: 1, language: 'ar', direction: 'rtl' }],
    }).text
    assert.equal(plain, '<p>One.</p>\n<p lang="ar" dir="rtl">Two.</p>\n')
  })

  test('a headline, only where it differs', () => {
    const story = {
      language: 'en',
      direction: 'ltr',
      tongues: [{ part: 'headline', language: 'fr', direction: 'ltr' }],
    } as const
    assert.equal(partTongue(story, 'headline').text, ' lang="fr" dir="ltr"')
    assert.equal(partTongue(story, 'dek').text, '')
  })
})

test('a story of several languages is in the one that most of it is in', async () => {
  const story = await read([
    'The old bridge opens again',
    ENGLISH[0] ?? '',
    WELSH,
    ENGLISH[1] ?? '',
    ARABIC,
    ENGLISH[2] ?? '',
  ])
  assert.deepEqual(spoken(story), ['en', '1 cy ltr', '3 ar rtl'])
})
