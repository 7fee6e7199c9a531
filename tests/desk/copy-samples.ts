/** Copy for tests: text as the desk reads it, and texts composed of what people really file. */

import { FOREIGN } from '../../scripts/copy/kinds/foreign.ts'
import { copyKind } from '../../scripts/copy/kinds/kind.ts'
import { read } from '../../scripts/copy/read.ts'
import type { Copy } from '../../scripts/flow/copy.ts'
import fc from '../properties/seeded.ts'

/** A text as the desk has it: decoded, without control characters. */
export function copyOf(path: string, text: string): Copy {
  const { copy } = read(path, Buffer.from(text))
  if (copy === null) throw new Error(`The desk cannot read ${JSON.stringify(text)}`)
  return copy
}

const HEADLINES = [
  'Harbour Bridge Reopens After Repairs',
  'Council votes to keep the tram',
  'Flood Warning for Northmere',
]
const CAPITALS = ['OSTREY MILL BURNS', 'BAUCUS: BEEF DISPUTE', 'FOR IMMEDIATE RELEASE', 'ХМАРОЧОС У СТОЛИЦІ']
const FIELDS = [
  'Headline: Ferry runs late',
  'Title: A second headline',
  'By: Jane Doe and Luis Ortega',
  'Byline: Ana Ruiz',
  'Date: 22 November 2026',
  'Date: 30 February 2026',
  'Date: 3/4/2026',
  'Tags: harbour, ferries',
  'Tags:',
  'Embargo: soon',
  'Sectoin: World',
  'Phone: 555 0100',
  '  and a second line',
]
/** Of lists that a town files every week; some are whole only with others of their kind. */
const WEEKLY = [
  ...['LETTERS TO THE EDITOR', 'To the Editor:', 'Ada Quill', 'Gull Point'],
  ...['Monday, Nov. 16', '8:12 a.m. - A cow stood in the road.', '7 p.m. Choir, fire hall', 'Tuesday: pizza, pears'],
  ...[
    'CLASSIFIEDS',
    'FOR SALE',
    'Hay, $6 a bale. 555-0121',
    'Ingredients',
    '2 cups flour',
    '1 egg, beaten',
    '1. Bake it.',
  ],
  ...['WHO: Ada Quill', 'WHEN: Tuesday', 'WHERE: the quay', 'PHOTO: IMG_1.jpg', 'CORRECTION'],
  ...['[17/11/2026, 21:04:11] Ada Quill: all is well', 'Town of Ware', '2 h · 🌎', 'Like', 'Gull  9  1', 'Tern  12  2'],
]
const SENTENCES = [
  'The bridge carried its first cars on Sunday.',
  'Nobody was hurt, the harbour master said, and the toll stays as it was until the spring.',
  '“We were lucky,” said Ana Ruiz. “Very lucky.”',
  'Міст відкрили у неділю.',
  '大桥周日重新开放。',
]
const WRAPPED = [
  'The council voted late on Tuesday to keep the tram, which had been',
  'threatened with closure since the mill burned down and the harbour',
  'lost half of its trade to the new port across the bay.',
]
const MARKS = [
  '- one',
  '* two',
  '1. first',
  '2) second',
  '   - nested',
  '> quoted',
  '# Top',
  '## Below',
  '###',
  '| a | b |',
]
const RULES = [
  '---',
  '...',
  '===',
  '```',
  '~~~',
  '| --- | --- |',
  '***',
  '[x]: /y',
  '<!-- note -->',
  '    code',
  '\\',
  '-',
  '>',
]
const YAML = [
  'title: Ferry runs late',
  'tags: [harbour, ferries]',
  'date: 2026-11-22',
  'mood: calm',
  'by:',
  '  - Jane Doe',
  'dek: >',
  '{title: x, date: y}',
  '? title',
  ': one',
  '&a title: *a',
  '!!str by: Jane Doe',
  '"headline": "Mill burns"',
  'dek: "open',
  '# a note',
  '%YAML 1.2',
]
const SPACE = ['', '', ' ', '\t', '\u00a0', '\u3000']

const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }))

/** A line as it may stand in a file, sometimes indented or with white space behind it. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', ' ', '  ', '\t', '\u00a0'),
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...[HEADLINES, CAPITALS, FIELDS, SENTENCES, WRAPPED].flat()) },
      { weight: 10, arbitrary: fc.constantFrom(...[MARKS, RULES, YAML, SPACE, SPACE].flat()) },
      { weight: 1, arbitrary: word },
    ),
    fc.constantFrom('', '', '', ' ', '\t'),
  )
  .map((parts) => parts.join(''))

const block = fc.oneof(
  { weight: 6, arbitrary: fc.array(line, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(WRAPPED) },
  { weight: 1, arbitrary: fc.shuffledSubarray(FIELDS) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...WEEKLY, ''), { minLength: 3, maxLength: 14 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray(YAML).map((lines) => ['---', ...lines, '---']) },
  { weight: 1, arbitrary: fc.shuffledSubarray([...HEADLINES, ...CAPITALS]) },
)

const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\r\r\n', '\f', '\u2028', '\u0085')

/** Texts composed of headlines, header lines, prose, marks and front matter, with any line ends. */
const composed = fc
  .tuple(fc.array(block, { maxLength: 6 }), end, fc.infiniteStream(end), fc.boolean())
  .map(([blocks, usual, ends, mixed]) => {
    const lines = blocks.flatMap((lines) => [...lines, ''])
    let text = ''
    for (const line of lines) text += line + (mixed ? (ends.next().value ?? usual) : usual)
    return text
  })

/** Any text: of arbitrary characters, or composed. A zero byte is no text, so it is none of them. */
export const anyText = fc
  .oneof({ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) }, { weight: 8, arbitrary: composed })
  .map((text) => text.replaceAll('\0', ''))
  // What is data for programs from its first line on is no copy, and is refused.
  .filter((text) => !((copyKind(Buffer.from(text)) ?? '') in FOREIGN))

const ELEMENTS = 'p div h1 h2 h3 ul ol li blockquote pre table tr td nav button b i a q br title span'.split(' ')

const tag = fc
  .tuple(
    fc.constantFrom(...ELEMENTS),
    fc.constantFrom('', '', '/'),
    fc.constantFrom('', '', ' href="https://t.example/"', ' hidden'),
  )
  .map(([name, slash, attribute]) => `<${slash}${name}${slash === '' ? attribute : ''}>`)

/** Pages composed of elements that open and close in any order, around what people really write. */
export const anyPage = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: tag },
      {
        weight: 2,
        arbitrary: fc.constantFrom(...HEADLINES, ...CAPITALS, ...FIELDS, ...SENTENCES, ...WRAPPED, ...MARKS),
      },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '&amp;', '&nbsp;', '<!-- x -->', '\u2028', '&#7;') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
