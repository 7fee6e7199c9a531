import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escaped, html, join, trusted, xml } from '../../layouts/parts/html.ts'
import fc from '../properties/seeded.ts'
import { read, textOf } from './markup.ts'

/** Any text: control characters, half surrogate pairs, and what markup is made of. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '=',
      '`',
      ']]>',
      '<!--',
      '<script>',
      '&lt;',
      '{{',
      '\u0000',
      '\u0007',
      '\uffff',
      '\ud800',
    ),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
})

/** What a text is after what no page can hold is left out. */
function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

test('no text opens a tag or leaves an attribute, in HTML or XML', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const element = read(xml`<p title="${title}">${text}</p>`.text)
      assert.equal(element.attributes.get('title'), shown(title))
      assert.equal(textOf(element), shown(text))
      assert.deepEqual(
        element.children.filter((child) => typeof child !== 'string'),
        [],
      )
    }),
  )
})

test('text is escaped with entities that XML knows', () => {
  assert.equal(escaped(`<a b="c" d='e'> & f`), '&lt;a b=&#34;c&#34; d=&#39;e&#39;&gt; &amp; f')
  assert.equal(escaped('“Curly”, dash – and ünïcödé stay'), '“Curly”, dash – and ünïcödé stay')
})

test('markup stands as it is, once; lists run together; nothing shows as nothing', () => {
  const bold = html`<b>${'a & b'}</b>`
  assert.equal(html`<p>${bold}</p>`.text, '<p><b>a &amp; b</b></p>')
  assert.equal(html`${[bold, 'x', ['<', 1]]}`.text, '<b>a &amp; b</b>x&lt;1')
  assert.equal(html`${null}${undefined}${false}${[]}${''}`.text, '')
  assert.equal(html`${0}`.text, '0')
  assert.equal(html`${trusted('<hr>')}`.text, '<hr>')
  assert.equal(join(['a', '<'], html`<br>`).text, 'a<br>&lt;')
})
