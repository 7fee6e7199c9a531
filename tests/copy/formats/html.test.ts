/** Pages to text and structure: what a reader sees, as they see it, and nothing else. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../../scripts/copy/read.ts'
import { blocksIn, copyIn, marksIn } from './extract.ts'

const pageOf = (html: string) => copyIn(read('a.html', Buffer.from(html)))

/** HTML, and the text of the page. */
const SEEN: readonly (readonly [string, string, string])[] = [
  ['white space is one space', '<p>The\n  tram\t ran </p>', 'The tram ran'],
  ['across elements, too', '<p>The <b>tram </b> <i> ran</i>.</p>', 'The tram ran.'],
  ['paragraphs stand apart', '<p>One<p>Two', 'One\n\nTwo'],
  ['lines are lines', '<div>One</div><div>Two</div>', 'One\nTwo'],
  ['a break is a line, two are a blank one', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  ['entities', '&lsquo;AT&amp;T&rsquo; &#8212; &nosuch; &eacute', '‘AT&T’ — &nosuch; é'],
  ['what is never shown', 'A<script>x()</script><style>p{}</style><template><p>T</p></template><!-- no -->B', 'AB'],
  [
    'nor what is hidden',
    'A<p hidden>B</p><span style="DISPLAY : none">C<b>D</b></span><i style="color:red">E</i>',
    'AE',
  ],
  ['the title is text above the page', '<title>Mill | Courier</title><p>A', 'Mill | Courier\n\nA'],
  ['set text keeps its lines', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
  ['a picture says what it is', '<p>See <img alt="the mill" src="/m.jpg"> burn.', 'See the mill burn.'],
  ['a quotation has its marks', 'He said <q>no</q>.', 'He said “no”.'],
  ['control characters are none', 'A&#7;B\u0008C', 'ABC'],
  ['unclosed and crossed', '<p><b>One<p>Two</i></b><li>Three', 'One\n\nTwo\n\nThree'],
  ['layout by tables', '<table><tr><td><p>One</p></td><td><h2>Two</h2></td></tr></table>', 'One\n\nTwo'],
  ['a page without any element', 'Only words.', 'Only words.'],
]

describe('text', () => {
  for (const [name, html, text] of SEEN) test(name, () => assert.equal(pageOf(html).text, text))
})

const LIST = '<ol start="3"><li>One<ul><li><p>In <b>it</b></p><p>More</p></li></ul></li><li value="9">Two</li></ol>'
const DATA =
  '<table><caption>Fares</caption><tr><th>Way<th>Price<tr><td>To <br>sea<td><a href="https://t.example/">£4</a></table>'

const MARKED: readonly (readonly [string, string, readonly string[]])[] = [
  ['headings', '<h1>A</h1><h3>B <i>C</i></h3>', ['heading 1: A', 'heading 3: B C']],
  ['lists, with lists inside', LIST, ['3 at 0: One', '- at 1: In it', '9 at 0: Two']],
  ['a menu is links', '<ul><li><a href="/">Home</a></li></ul>', ['- at 0, linked: Home']],
  ['quotes, a paragraph each', '<blockquote>A<p>B</p></blockquote>C', ['quote: A', 'quote: B']],
  ['tables of data', DATA, ['table: Way | Price / To sea | £4 (https://t.example/)']],
  ['tables that set the page are none', '<table role="presentation"><tr><td>A<td>B<tr><td>C<td>D</table>', []],
  [
    'nor is one around a table',
    `<table><tr><td>A<td>${DATA}<tr><td>C<td>D</table>`,
    ['table: Way | Price / To sea | £4 (https://t.example/)'],
  ],
  ['menus and controls', '<nav>A <button>B</button></nav>', ['navigation: A\nB', 'control: B']],
  ['empty elements are nothing', '<h2> </h2><ul><li></li></ul><blockquote></blockquote>', []],
]

describe('blocks', () => {
  for (const [name, html, blocks] of MARKED) test(name, () => assert.deepEqual(blocksIn(pageOf(html)), blocks))
})

const EMPHASISED: readonly (readonly [string, string, readonly string[]])[] = [
  ['without the space around', 'a<b> b </b>c', ['strong: b']],
  ['one of a kind', '<b>a <strong>b</strong> c</b>', ['strong: a b c']],
  [
    'one within another',
    '<i>a <a href="https://t.example/">b</a></i>',
    ['emphasis: a b', 'link: b → https://t.example/'],
  ],
  ['runs that touch are one', '<b>a</b><b>b</b> <b>c</b>', ['strong: ab c']],
  ['one a line', '<b>a<p>b</b>', ['strong: a', 'strong: b']],
  ['pictures elsewhere are links', '<img alt="x" src="//p.example/x.png">', ['link: x → https://p.example/x.png']],
  [
    'links to nowhere are words',
    '<a href="javascript:x()">a</a> <a href="#b">b</a> <a href="/c">c</a> <a>d</a>',
    ['link: a', 'link: b', 'link: c', 'link: d'],
  ],
  [
    'the page may say where it was',
    '<base href="https://t.example/p/"><a href="c">c</a>',
    ['link: c → https://t.example/p/c'],
  ],
  [
    'or its own address',
    '<link rel="canonical" href="https://t.example/p/a"><a href="c">c</a>',
    ['link: c → https://t.example/p/c'],
  ],
]

describe('marks', () => {
  for (const [name, html, marks] of EMPHASISED) test(name, () => assert.deepEqual(marksIn(pageOf(html)), marks))
})

describe('what is said', () => {
  const said = (html: string) =>
    read('a.html', Buffer.from(html)).problems.map(({ severity, code, reason }) => `${severity} ${code} ${reason}`)

  test('of what a reader does not see', () =>
    assert.deepEqual(
      said(
        'A<script></script><script></script><p hidden>B</p><img src="/a.png"><img src="a_files/b.png"><img src="t.gif" width="1">',
      ),
      [
        'warning hidden-text Found 2 scripts and 1 hidden passage, which a reader of the page does not see; left out.',
        'warning pictures Found 1 picture without a description; left out.',
        'warning no-picture Found 1 picture in the text (b.png) of which there is no file; expected it in the mail or the document, or beside the page. The story is published without.',
      ],
    ))
  test('of a page in an old encoding, only if it names none', () => {
    const bytes = (head: string) => Buffer.from(`${head}<p>Caf\u00e9 in the old town`, 'latin1')
    assert.equal(read('a.html', bytes('<meta charset=windows-1252>')).problems.length, 0)
    assert.equal(read('a.html', bytes('')).problems[0]?.code, 'assumed-encoding')
    assert.equal(copyIn(read('a.html', bytes('<meta charset=windows-1252>'))).text, 'Café in the old town')
  })
  test('of data that is no JSON, and of codes that are no words', () => {
    const page = '<script type="application/ld+json">{"a": </script><p>A [gallery ids="1"] b [sic] [embed]c[/embed]'
    assert.deepEqual(
      said(page).filter((line) => !line.includes('hidden-text')),
      [
        'warning broken-page-data Found 1 script of data about the page (JSON-LD) that cannot be read; expected JSON. Passed over.',
        'warning shortcodes Found 1 code of the system that the page is from ([gallery ids="1"]); left out.',
      ],
    )
    assert.equal(pageOf(page).text, 'A b [sic] c')
    const captioned = pageOf(
      '<p>A</p>[caption id="x"]<img src="https://example.org/q.jpg" alt="Q"> At low tide[/caption]<p>B</p>',
    )
    assert.equal(captioned.text, 'A\n\nQ\n\nAt low tide\n\nB')
    assert.deepEqual(captioned.structure?.lines?.[4]?.path, ['figure', 'figcaption'])
  })
  test('of comments that Google Docs exports, and its links lead where they were set to lead', () => {
    const marked = '<p>Soares said.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>'
    const comment = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>check spelling</span></p></div>'
    const link =
      '<p><a href="https://www.google.com/url?q=https://holm.example/a.pdf&amp;sa=D">A</a> <a href="https://www.google.com/maps">B</a></p>'
    const { text, structure } = pageOf(`${marked}${link}${comment}<div><p>C</p></div>`)
    assert.equal(text, 'Soares said.\n\nA B\n\nC')
    assert.deepEqual(
      structure?.marks.map(({ href }) => href),
      ['https://holm.example/a.pdf', 'https://www.google.com/maps'],
    )
    assert.deepEqual(said(marked + comment), [
      'warning hidden-text Found 1 hidden passage, which a reader of the page does not see; left out.',
    ])
  })
  test('of a page that is empty', () =>
    assert.deepEqual(
      said('<p></p>').map((line) => line.split(' ')[1]),
      ['empty-file'],
    ))
})

const MARKED_PAGE = `<title>Mill burns</title><body class="article"><header id="siteHeader"><nav>A</nav></header>
<main><article itemscope><h1 itemprop="headline">Mill burns</h1>
<div class="ArticleMeta__row"><a rel="author" href="/i">Ida Brook</a> <time>3 May</time></div><span class="sr-only">Share</span>
<div class="c-share"><ul><li class="menu"><div class="btn"><p>Post</p></div></li></ul></div>
<article><h2><a href="/x">Ferry late</a></h2></article></article></main>`

test('lines, by landmark, class and link', () => {
  const { lines, structure } = pageOf(MARKED_PAGE)
  const marked = lines.flatMap(({ text, number }) => (text === '' ? [] : [[text, structure?.lines?.[number - 1]]]))
  const plain = { words: [], around: [], properties: [], links: 0, isHidden: false }
  assert.deepEqual(marked, [
    ['Mill burns', { ...plain, path: ['title'] }],
    ['A', { ...plain, path: ['header', 'nav'], words: ['header'] }],
    ['Mill burns', { ...plain, path: ['main', 'article', 'h1'], properties: ['headline'] }],
    [
      'Ida Brook 3 May',
      {
        ...plain,
        path: ['main', 'article', 'a', 'time'],
        words: ['article', 'meta'],
        properties: ['author'],
        links: 0.6,
      },
    ],
    ['Share', { ...plain, path: ['main', 'article'], isHidden: true }],
    ['Post', { ...plain, path: ['main', 'article', 'li', 'p'], words: ['control', 'menu', 'share'] }],
    ['Ferry late', { ...plain, path: ['main', 'article', 'article', 'h2', 'a'], links: 1 }],
  ])
})

test('lines of a set text and below a break are each their own', () => {
  const { lines, structure } = pageOf('<pre id="tags">a\n\n b</pre><p class="date">c<br>d')
  assert.deepEqual(
    lines.map(({ number }) => structure?.lines?.[number - 1]?.words.join(' ') ?? null),
    ['tag', null, 'tag', null, 'date', 'date'],
  )
  assert.deepEqual(structuredClone(structure), JSON.parse(JSON.stringify(structure)))
})
