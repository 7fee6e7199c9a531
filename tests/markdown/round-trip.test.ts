/**
 * From block to page nothing of the copy becomes syntax: the page shows the
 * block's own characters, and reading its Markdown again gives the same blocks.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Block, Mark } from '../../scripts/flow/item.ts'
import { toMarkdown } from '../../scripts/markdown/to-markdown.ts'
import fc from '../properties/seeded.ts'
import { again, anyBody, block, onPage } from './block-samples.ts'

const RUNS = { numRuns: 1500 }

test('the page shows the characters of every block, in order', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      assert.deepEqual(onPage(body), body.flatMap(textsOf))
    }),
    RUNS,
  )
})

test('the Markdown of blocks reads as the same blocks', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      assert.deepEqual(again(body), body)
    }),
    RUNS,
  )
})

/** What stands on the page apart: a cell, or a whole block. */
function textsOf({ text, rows }: Block): string[] {
  return rows === undefined ? [text] : rows.flat()
}

const NASTY: readonly string[] = [
  '*',
  '* starred',
  '*starred*',
  '**',
  '_x_',
  'snake_case_name',
  '__init__',
  '#',
  '# one',
  '####### seven',
  '#hashtag',
  'C#',
  'Prize #',
  '# closed #',
  '1.',
  '1. one',
  '1) one',
  '1999. That was the year.',
  '1234567890. too long for a list',
  '+ ',
  '+ plus',
  '- ',
  '- dash',
  '-',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '=',
  '> ',
  '> quoted',
  '>quoted',
  '```',
  '``` js',
  '~~~',
  '~~struck~~',
  '`code`',
  '``',
  '|',
  '|a|b|',
  'a | b',
  ':-: | :-:',
  '--- | ---',
  '<b>bold</b>',
  '<!-- note -->',
  '<script>alert(1)</script>',
  '<https://example.org/>',
  '<a@example.org>',
  '&amp;',
  '&#42; &#x2a;',
  '&nbsp',
  'AT&T',
  '[x]: y',
  '[x]: <y> "z"',
  '[x](y)',
  '[x][y]',
  '![x](y)',
  '![x]',
  '[ ] to do',
  '[^1]: note',
  'a backslash at the end\\',
  '\\',
  '\\*',
  'two at the end  ',
  '    four before',
  '\ttab before',
  'tab\tinside',
  '\u00a0no-break space\u00a0',
  '\u3000Chinese indent',
  '{{ template }} {% tag %} <%= value %>',
  'www.example.org',
  '(c) ... -- "quotes"',
  '“*” he said, “_is_”',
]

describe('lines that look like Markdown', () => {
  for (const text of NASTY) {
    test(JSON.stringify(text), () => {
      const bodies = [
        [block('paragraph', text)],
        [block('subhead', text, { level: 3 })],
        [block('quote', text)],
        [block('quote', `One\n${text}\ntwo`)],
        [block('verse', `One\n${text}\n${text}`)],
        [block('table', `${text}\n${text}`)],
        [
          block('table', `a\tb\n${text.trim()}\tc`, {
            rows: [
              ['a', 'b'],
              [text.trim(), 'c'],
            ],
          }),
        ],
        [block('paragraph', 'Above'), block('paragraph', text), block('paragraph', text)],
        [item(text), item(text, 1), item(text, 1), item(text), block('paragraph', text)],
        [item(text, 0, 3), item(text, 0, 4), item(text, 1, 1), item(text, 2), block('subhead', text, { level: 2 })],
      ]
      for (const body of bodies) {
        assert.deepEqual(onPage(body), body.flatMap(textsOf))
        assert.deepEqual(again(body), body)
      }
    })
  }
})

function item(text: string, depth = 0, number: number | null = null): Block {
  return block('listItem', text, { list: { number, depth } })
}

describe('marks', () => {
  const text = 'The mill burns'
  const mill = { start: 4, end: 8 } as const
  const all = { start: 0, end: text.length } as const
  const cases: readonly (readonly [string, readonly Mark[], string])[] = [
    ['strong', [{ kind: 'strong', ...mill }], 'The **mill** burns'],
    ['emphasis', [{ kind: 'emphasis', ...mill }], 'The *mill* burns'],
    ['code', [{ kind: 'code', ...mill }], 'The `mill` burns'],
    [
      'a link',
      [{ kind: 'link', ...mill, href: 'https://example.org/a_b*c' }],
      'The [mill](<https://example.org/a_b*c>) burns',
    ],
    ['a link to the paper', [{ kind: 'link', ...all, href: '/2026/' }], '[The mill burns](</2026/>)'],
    [
      'emphasis in strong',
      [
        { kind: 'emphasis', ...mill },
        { kind: 'strong', ...all },
      ],
      '**The *mill* burns**',
    ],
    [
      'emphasis in a link',
      [
        { kind: 'emphasis', ...mill },
        { kind: 'link', ...all, href: 'https://example.org/' },
      ],
      '[The *mill* burns](<https://example.org/>)',
    ],
  ]
  for (const [name, marks, markdown] of cases) {
    test(name, () => {
      const body = [block('paragraph', text, { marks })]
      assert.equal(toMarkdown(body), markdown)
      assert.deepEqual(onPage(body), [text])
      assert.deepEqual(again(body), body)
    })
  }

  test('code keeps its backticks and its stars', () => {
    for (const code of ['a `b` c', '`', '``', '*x*', ' x ', '\\']) {
      const body = [
        block('paragraph', `Run ${code} now`, { marks: [{ kind: 'code', start: 4, end: 4 + code.length }] }),
      ]
      assert.deepEqual(onPage(body), [`Run ${code} now`])
      assert.deepEqual(again(body), body)
    }
  })

  test('a mark that Markdown cannot express there is left off, and the words stay', () => {
    const body = [block('paragraph', 'so-called “x”y', { marks: [{ kind: 'emphasis', start: 10, end: 13 }] })]
    assert.equal(toMarkdown(body), 'so-called “x”y')
  })

  test('a place that no page links to is text', () => {
    const body = [
      block('paragraph', 'Mill', { marks: [{ kind: 'link', start: 0, end: 4, href: 'javascript:alert(1)' }] }),
    ]
    assert.deepEqual(onPage(body), ['Mill'])
  })

  test('with any marks, the page shows the words of the block', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const kind = fc.constantFrom('strong', 'emphasis', 'code', 'link')
    const mark = fc
      .tuple(kind, span)
      .map(([kind, span]): Mark => ({ kind, ...span, ...(kind === 'link' && { href: '/a' }) }))
    fc.assert(
      fc.property(anyBody, fc.array(mark, { maxLength: 3 }), (body, marks) => {
        const marked = body.map((one) => ({
          ...one,
          marks:
            one.kind === 'table' ? [] : marks.filter((mark) => mark.start < mark.end && mark.end <= one.text.length),
        }))
        assert.deepEqual(onPage(marked), body.flatMap(textsOf))
      }),
      RUNS,
    )
  })
})
