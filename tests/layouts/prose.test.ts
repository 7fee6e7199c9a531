import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose } from '../../layouts/prose/prose.ts'
import en from '../../scripts/languages/en/interface.ts'
import fc from '../properties/seeded.ts'

const set = (markdown: string, root = ''): string => prose(markdown, { root, words: en }).text

test('paragraphs, and a heading that is never the first of its page', () => {
  assert.equal(set('One.\n\nTwo – “three”.'), '<p>One.</p>\n<p>Two – “three”.</p>\n')
  assert.equal(set('# Top\n\n### Third'), '<h2>Top</h2>\n<h3>Third</h3>\n')
})

test('paragraphs of nothing but words are set as they are beside one with markup', () => {
  const plain = fc.constantFrom(...'aé ï1 2.9)(-+=:!"\'’;,/%@$^{}?\u00a0\u2028\ud800')
  const marks = fc.constantFrom(...'&#>_*[]|\\<\t\0\r')
  const line = fc.string({
    unit: fc.oneof({ weight: 30, arbitrary: plain }, { weight: 1, arbitrary: marks }),
    maxLength: 12,
  })
  const settings = { root: '', words: en, marked: true }
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const body = lines.join('\n\n')
      // One paragraph more, which only markdown-it can set, and all are set by it.
      const both = prose(`${body}\n\n*x*`, settings).text
      const [head] = both.split(/<p id="p\d+"><em>x<\/em>/)
      assert.equal(prose(body, settings).text, head)
    }),
    { numRuns: 3000, seed: 11 },
  )
})

test('verse is a paragraph whose lines are broken on purpose', () => {
  assert.equal(set('One,\\\ntwo.'), '<p class="verse">One,<br>\ntwo.</p>\n')
  assert.equal(set('One,\ntwo.'), '<p>One,\ntwo.</p>\n')
})

test('HTML, template tags and straight quotes are text', () => {
  assert.equal(set('<script>alert(1)</script>'), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n')
  assert.equal(set('<!-- x --> {{ name }} ...'), '<p>&lt;!-- x --&gt; {{ name }} ...</p>\n')
  assert.equal(set('www.example.org'), '<p>www.example.org</p>\n')
})

test('links lead to the web, to mail and to the paper itself; any other stays text', () => {
  assert.equal(
    set('[a](https://example.org/?b&c)'),
    '<p><a href="https://example.org/?b&amp;c" rel="external">a</a></p>\n',
  )
  assert.equal(set('[a](mailto:a@example.org)'), '<p><a href="mailto:a@example.org">a</a></p>\n')
  assert.equal(set('[a](/2026/)', '/paper'), '<p><a href="/paper/2026/">a</a></p>\n')
  assert.equal(
    set('[](https://example.org/)'),
    '<p><a href="https://example.org/" rel="external">https://example.org/</a></p>\n',
  )
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '//example.org/',
    '/\\example.org',
    'x:y',
  ]) {
    assert.doesNotMatch(set(`[a](${address})`), /<a/, address)
    assert.doesNotMatch(set(`[a](<${address}>)`), /<a/, address)
    assert.doesNotMatch(set(`![a](${address})`), /<a|<img/, address)
  }
})

test('an image is a link to it, and inside a link only its words', () => {
  assert.equal(
    set('![A *boat*](https://example.org/b.png)'),
    '<p><a href="https://example.org/b.png" rel="external">A boat</a></p>\n',
  )
  assert.equal(
    set('![](https://example.org/b.png)'),
    '<p><a href="https://example.org/b.png" rel="external">https://example.org/b.png</a></p>\n',
  )
  assert.equal(
    set('[![A boat](https://example.org/b.png) at sea](https://example.org/)'),
    '<p><a href="https://example.org/" rel="external">A boat at sea</a></p>\n',
  )
})

test('tables and preformatted text stand in boxes that keys can reach, each with its name', () => {
  assert.equal(
    set('```\na  <b>\n```\n\n| a | b |\n|:-:|---|\n| c | 2 |'),
    `<section class="wide" tabindex="0" aria-label="Table 1"><pre>a  &lt;b&gt;
</pre></section>
<section class="wide" tabindex="0" aria-label="Table 2"><table>
<thead>
<tr>
<th class="center">a</th>
<th class="right">b</th>
</tr>
</thead>
<tbody>
<tr>
<td class="center">c</td>
<td class="right">2</td>
</tr>
</tbody>
</table></section>
`,
  )
})

test('a column is set to the right if it holds figures and nothing else', () => {
  const classes = (cells: readonly string[]) =>
    [...set(`| h |\n|---|\n${cells.map((cell) => `| ${cell} |`).join('\n')}`).matchAll(/<td(?: class="(\w+)")?>/g)].map(
      ([, side]) => side,
    )
  assert.deepEqual(classes(['1,250', '−9', '£4.50', '12 %', '٤١٢', '']), Array(6).fill('right'))
  assert.deepEqual(classes(['1,250', 'none']), [undefined, undefined])
  assert.deepEqual(classes(['14 May']), [undefined])
})

test('on the story’s own page each paragraph can be linked to, and a list’s items are none', () => {
  const marked = prose('One.\n\n- a\n- b\n\n> Two.', { root: '', words: en, marked: true }).text
  assert.deepEqual(
    [...marked.matchAll(/<p id="(\w+)">/g)].map(([, id]) => id),
    ['p1', 'p2'],
  )
  assert.match(marked, /One\.<a class="mark" href="#p1" aria-label="Link to paragraph 1"><\/a><\/p>/)
})
