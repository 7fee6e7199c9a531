import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markdownRules } from '../../../scripts/desk/rules/body/markdown.ts'
import { frontMatterOf } from '../../../scripts/desk/rules/top/front-matter.ts'
import { claims, readBy } from './read.ts'

const BLOCKS: readonly (readonly [string, readonly string[]])[] = [
  ['# Mill burns\n\nText.', ['headline: Mill burns', 'paragraph: Text.']],
  ['Mill burns\n===\n\nText.', ['headline: Mill burns', 'paragraph: Text.', 'dropped markdown-mark: ===']],
  ['Text.\n\n# Mill burns', ['headline: Mill burns', 'paragraph: Text.']],
  ['# One\n\n# Two\n\n## Three', ['headline: One', 'subhead: Two', 'subhead: Three']],
  ['## Below\n\nText.', ['subhead: Below', 'paragraph: Text.']],
  ['Text\nthat goes on.', ['paragraph: Text that goes on.']],
  ['One,\\\ntwo,  \nthree.', ['verse: One,\ntwo,\nthree.']],
  [
    '# Mill burns\n\nText.\n\nCorrection: it was the barn.',
    ['headline: Mill burns', 'corrections: Correction: it was the barn.', 'paragraph: Text.'],
  ],
  [
    '# Keys\n\nText.\n\n`correction:` says what was wrong.',
    ['headline: Keys', 'paragraph: Text.', 'paragraph: correction: says what was wrong.'],
  ],
  ['> One\n> two\n>\n> three', ['quote: One two', 'quote: three', 'dropped markdown-mark: >']],
  ['Text.\n\n- one\n  - two\n\n1. three', ['paragraph: Text.', 'listItem: one', 'listItem: two', 'listItem: three']],
  [
    'Text.\n\n| a | b |\n| - | - |\n| [c](https://example.org/) | d |',
    ['paragraph: Text.', 'table: a\tb\nc (https://example.org/)\td'],
  ],
  ['Text.\n\n```js\nlet a\n```\n\n    code', ['paragraph: Text.', 'table: let a', 'table: code']],
  ['*so* **very** `x` [here](https://example.org/)', ['paragraph: so very x here']],
  ['![a bell](https://example.org/bell.png)', ['paragraph: a bell']],
  ['<b>bold</b> &amp; {{ x }}', ['paragraph: <b>bold</b> & {{ x }}']],
  ['Text.\n\n***\n\nMore.', ['paragraph: Text.', 'break: ***', 'paragraph: More.']],
  [
    '***\n\nText.\n\n⁂\n\n---\n\nMore.\n\n***',
    [
      'paragraph: Text.',
      'break: ⁂',
      'paragraph: More.',
      'dropped markdown-mark: ***',
      'dropped markdown-mark: ---',
      'dropped markdown-mark: ***',
    ],
  ],
  ['Text.\n\n[x]: https://example.org/', ['paragraph: Text.', 'dropped markdown-mark: [x]: https://example.org/']],
  ['Text.\n\n>\n', ['paragraph: Text.', 'dropped markdown-mark: >']],
  ['- Mill burns\n- Bridge reopens', ['brief: Mill burns', 'brief: Bridge reopens']],
  ['# Today\n\n1. Mill burns\n2. Bridge reopens', ['headline: Today', 'brief: Mill burns', 'brief: Bridge reopens']],
  ['', []],
]

describe('what the parser says a block is', () => {
  for (const [text, expected] of BLOCKS) {
    test(JSON.stringify(text), () => {
      const { claims, free, problems } = readBy(markdownRules, text, 'a.md')
      assert.deepEqual([claims, free, problems], [expected, [], []])
    })
  }
})

describe('what it leaves alone', () => {
  test('a heading is a subhead where the front matter gives the headline', () => {
    const text = '---\ntitle: Mill burns\n---\n# Another\n\nText.'
    assert.deepEqual(claims([frontMatterOf('strict'), ...markdownRules], text, 'a.md').slice(0, 1), [
      'headline: Mill burns',
    ])
    assert.deepEqual(claims([frontMatterOf('strict'), ...markdownRules], text, 'a.md').slice(-2), [
      'subhead: Another',
      'paragraph: Text.',
    ])
  })

  test('everything, where the front matter is broken', () => {
    const { claims, free } = readBy([frontMatterOf('strict'), ...markdownRules], '---\n# Mill burns', 'a.md')
    assert.deepEqual([claims, free], [[], ['---', '# Mill burns']])
  })
})

test('a link that is counted from where the copy was keeps its place; one to no subhead is words, and told; an index is none', () => {
  const { claims, problems } = readBy(
    markdownRules,
    'See [this](../x), [that](#foot), [a page](b/c.html) and f[i](j), [web](https://example.org/) or [ours](/2026/).',
    'a.md',
  )
  assert.deepEqual(claims, ['paragraph: See this, that, a page and f[i](j), web or ours.'])
  assert.deepEqual(
    problems.map((one) => one.slice(0, 90)),
    ['warning no-subhead 1:19 Found a link to “#foot”; expected a subhead of this story, which h'],
  )
})

test('a link in a headline is words, and told', () => {
  const { claims, problems } = readBy(markdownRules, '# [Mill](mill.md) burns\n\nText.', 'a.md')
  assert.deepEqual(claims, ['headline: Mill burns', 'paragraph: Text.'])
  assert.match(problems[0] ?? '', /^warning relative-link 1:1 Found a link to “mill\.md” in a headline/)
})
