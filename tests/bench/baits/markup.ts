/** Baits of markup: Markdown, pages, and mail, well made and broken. */

import { after, type Bait, counted, lines, PROSE, run, wordOf } from './bait.ts'
import { copy } from './way.ts'

const MARKDOWN: Readonly<Record<string, string>> = {
  stars: '*',
  'stars and letters': '*a ',
  'stars that close': 'a* ',
  'stars around letters': '**a** ',
  'stars nested': '*a **b ',
  underscores: '_a ',
  'open brackets': '[',
  'closed brackets': '[]',
  'brackets with text': '[a]',
  links: '[a](/b) ',
  'links without end': '[a](',
  'links in brackets': '[a](<b',
  'links and titles': '[a](b "c',
  images: '![a](/b) ',
  'images without end': '![',
  ticks: '`',
  'ticks of many lengths': '`a``b',
  tags: '<a b="c">',
  'tags without end': '<a ',
  'addresses in brackets': '<https://a.example/> ',
  'addresses in brackets without end': '<https://a',
  entities: '&amp;',
  'entities without end': '&a',
  backslashes: '\\',
  'escaped stars': '\\*',
  strikes: '~~a ',
  bars: '|',
  comments: '<!-- a ',
  'comments that close': '<!-- a --> ',
  'spaces and breaks': 'a  \n',
  'hard breaks': 'a\\\n',
}

const MARKDOWN_LINES: Readonly<Record<string, string>> = {
  'a heading': '# Ferry',
  'a heading set': 'Ferry\n=====',
  'a quotation': '> The ferry sank.',
  'quotations nested': '>>>>>>>>>> a',
  'a bullet': '- a point',
  'a bullet and a blank line': '- a point\n',
  'a number': '1. a point',
  'a rule': '***',
  'a fence': '```',
  'a fence of tildes': '~~~ a',
  code: '    a',
  'a row': '| a | b |',
  'a row and its rule': '| a | b |\n| - | - |',
  'a definition': '[a]: /b "c"',
  'a definition without end': '[a',
  'a paragraph': 'The ferry sank.\n',
  HTML: '<div>',
  'a byline': 'By Ann Lee\n',
}

const markdown: readonly Bait[] = [
  ...Object.entries(MARKDOWN).map(([name, piece]) => copy(`Markdown: ${name}`, run(piece), 'a.md')),
  ...Object.entries(MARKDOWN_LINES).map(([name, line]) => copy(`Markdown lines: ${name}`, lines(line), 'a.md')),
  ...Object.entries(MARKDOWN).map(([name, piece]) =>
    copy(`Markdown heading: ${name}`, (size) => `# ${run(piece)(size).replaceAll('\n', ' ')}\n\n${PROSE}\n`, 'a.md'),
  ),
  copy(
    'Markdown: bullets ever deeper',
    counted((at) => `${' '.repeat((at % 40) * 2)}- a`),
    'a.md',
  ),
  copy(
    'Markdown: bullets as deep as their number',
    (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
    'a.md',
  ),
  copy('Markdown: quotations ever deeper', (size) => `${'>'.repeat(size)} a\n`, 'a.md'),
  copy(
    'Markdown: definitions that all differ',
    counted((at) => `[${wordOf(at)}]: /${wordOf(at)}`),
    'a.md',
  ),
  copy(
    'Markdown: links to definitions',
    counted((at) => `[${wordOf(at)}] [${wordOf(at)}]: /a`),
    'a.md',
  ),
  copy(
    'Markdown: a wide table',
    (size) => `${'| a '.repeat(size / 12)}|\n${'| - '.repeat(size / 12)}|\n${'| b '.repeat(size / 12)}|\n`,
    'a.md',
  ),
  copy(
    'Markdown: a table that lacks cells',
    (size) =>
      `${'| a '.repeat(Math.sqrt(size) / 2)}|\n${'| - '.repeat(Math.sqrt(size) / 2)}|\n${'| b\n'.repeat(size / 8)}`,
    'a.md',
  ),
  copy(
    'Markdown: front matter of keys',
    (size) => `---\n${counted((at) => `${wordOf(at)}: a`)(size)}---\n\n${PROSE}\n`,
    'a.md',
  ),
  copy(
    'Markdown: front matter of tags',
    (size) => `---\ntags:\n${counted((at) => `  - ${wordOf(at)}`)(size)}---\n\n${PROSE}\n`,
    'a.md',
  ),
  copy(
    'Markdown: front matter without end',
    after(
      '---\n',
      counted((at) => `${wordOf(at)}: a`),
    ),
    'a.md',
  ),
  copy('Markdown: one word in marks', (size) => `**${'ferry'.repeat(size / 5)}**\n`, 'a.md'),
  copy(
    'Markdown: emphasis in a paragraph',
    counted((at) => `The *${wordOf(at)}* of **${wordOf(at * 3)}** and [${wordOf(at)}](/a).`, ' '),
    'a.md',
  ),
]

/** Pieces of a page, one after the other. */
const PAGE: Readonly<Record<string, string>> = {
  paragraphs: '<p>The ferry sails again on Monday.</p>',
  headings: '<h2>The second boat</h2>',
  'headings of the first level': '<h1>The second boat is sold</h1>',
  bullets: '<ul><li>A point about the ferry</ul>',
  menus: '<nav><a href="/a">Home</a></nav>',
  links: '<a href="https://a.example/">ferry</a> ',
  'links on lines': '<p><a href="https://a.example/">The ferry company sells</a></p>',
  emphasis: '<b>ferry</b> <i>boat</i> ',
  'emphasis that never ends': '<b>ferry ',
  breaks: 'ferry<br>',
  'breaks alone': '<br>',
  quotations: '<blockquote>The ferry sank.</blockquote>',
  'quotations in a line': '<q>ferry</q> ',
  rows: '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
  pictures: '<img alt="ferry" src="/a.jpg">',
  'pictures without words': '<img src="/a.jpg">',
  buttons: '<button>Share</button>',
  scripts: '<script>a</script>',
  comments: '<!-- a -->',
  'comments without end': '<!--',
  'tags without end': '<a href="',
  attributes: '<p class=a id=b>a',
  entities: '&amp;',
  'entities without end': '&',
  'hidden passages': '<p hidden>a</p>',
  code: '<pre>a\nb</pre>',
  'unknown elements': '<x-a>a</x-a>',
  'ends without begin': '</p></div>',
  titles: '<title>Ferry</title>',
}

const page = (body: string) =>
  `<title>Ferry</title><h1>Ferry Company Sells Its Second Boat</h1><p>${PROSE}</p>${body}<p>${PROSE}</p>`

const pages: readonly Bait[] = [
  ...Object.entries(PAGE).map(([name, piece]) =>
    copy(`page: ${name}`, (size) => page(piece.repeat(size / piece.length)), 'a.html'),
  ),
  copy(
    'page: one table',
    (size) => page(`<table>${'<tr><td>Single</td><td>1.20</td></tr>'.repeat(size / 36)}</table>`),
    'a.html',
  ),
  copy(
    'page: a headline and a table',
    (size) =>
      `<h1>Fares for the year</h1><table>${'<tr><td>Single</td><td>1.20</td><td>from June</td></tr>'.repeat(size / 54)}</table>`,
    'a.html',
  ),
  copy('page: one row', (size) => page(`<table><tr>${'<td>a</td>'.repeat(size / 12)}<tr><td>a<td>b</table>`), 'a.html'),
  copy('page: one list', (size) => page(`<ol>${'<li>A point about the ferry</li>'.repeat(size / 32)}</ol>`), 'a.html'),
  copy(
    'page: one list of links',
    (size) => page(`<ul>${'<li><a href="/a">Ferry Company Sells Its Boat</a></li>'.repeat(size / 54)}</ul>`),
    'a.html',
  ),
  copy(
    'page: one cell',
    (size) => page(`<table><tr><td>${'ferry <a href="https://a.example/">a</a> '.repeat(size / 42)}</table>`),
    'a.html',
  ),
  copy('page: one menu', (size) => page(`<nav>${'<a href="/a">Home</a><br>'.repeat(size / 25)}</nav>`), 'a.html'),
  copy('page: one heading', (size) => `<h1>${'ferry '.repeat(size / 6)}</h1><p>${PROSE}</p>`, 'a.html'),
  copy(
    'page: links with new names',
    (size) =>
      page(counted((at) => `<p>${wordOf(at)} met <a href="https://a.example/${at}">${wordOf(at * 3)}</a>.</p>`)(size)),
    'a.html',
  ),
  copy(
    'page: one paragraph of links',
    (size) => page(`<p>${counted((at) => `<a href="https://a.example/${at}">${wordOf(at)}</a>`, ' ')(size)}</p>`),
    'a.html',
  ),
  copy(
    'page: emphasis over paragraphs',
    (size) => page(`<b>${'<p>The ferry sank.</p>'.repeat(size / 22)}</b>`),
    'a.html',
  ),
  copy('page: spaces', (size) => page(' '.repeat(size)), 'a.html'),
  copy(
    'page: a table of the page',
    (size) => page(`<table role=presentation><tr><td>${'<p>The ferry sank.</p>'.repeat(size / 22)}</table>`),
    'a.html',
  ),
]

const HEAD =
  'From: Ann Lee <ann@example.org>\nTo: desk@example.org\nSubject: Ferry Company Sells Its Second Boat\nDate: Sun, 3 May 2026 10:00:00 +0000\n'

const mails: readonly Bait[] = [
  copy('mail: a text', after(`${HEAD}\n`, lines(PROSE)), 'a.eml'),
  copy(
    'mail: a page',
    after(`${HEAD}Content-Type: text/html\n\n`, run('<p>The ferry sails again on Monday.</p>')),
    'a.eml',
  ),
  copy('mail: quoted twice', after(`${HEAD}\n`, lines('> > The ferry sank.')), 'a.eml'),
  copy('mail: headers', (size) => `${HEAD}${lines('X-A: b')(size / 8)}\n${PROSE}\n`, 'a.eml'),
  copy('mail: one long header', (size) => `${HEAD}X-A: ${'b'.repeat(size)}\n\n${PROSE}\n`, 'a.eml'),
  copy(
    'mail: a long subject',
    (size) => `Subject: ${'ferry '.repeat(size / 6)}\nFrom: a@b.example\n\n${PROSE}\n`,
    'a.eml',
  ),
  copy(
    'mail: a folded subject',
    (size) => `From: a@b.example\nSubject: Ferry${'\n ferry'.repeat(size / 7)}\n\n${PROSE}\n`,
    'a.eml',
  ),
  copy(
    'mail: a coded subject',
    (size) => `From: a@b.example\nSubject: ${'=?utf-8?q?ferry_?= '.repeat(size / 19)}\n\n${PROSE}\n`,
    'a.eml',
  ),
  copy(
    'mail: receivers',
    (size) => `From: a@b.example\nTo: ${'reader@example.org, '.repeat(size / 20)}\nSubject: Ferry sinks\n\n${PROSE}\n`,
    'a.eml',
  ),
  copy(
    'mail: quoted-printable',
    after(`${HEAD}Content-Transfer-Encoding: quoted-printable\n\n`, run('The ferry =E2=80=94 sank=\n')),
    'a.eml',
  ),
  copy(
    'mail: quoted-printable of signs',
    after(`${HEAD}Content-Transfer-Encoding: quoted-printable\n\n`, run('=')),
    'a.eml',
  ),
  copy(
    'mail: base64',
    after(`${HEAD}Content-Transfer-Encoding: base64\n\n`, lines('VGhlIGZlcnJ5IHNhbmsuIFRoZSBib2F0IHNhbmsuIA==')),
    'a.eml',
  ),
  copy(
    'mail: parts',
    (size) =>
      `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\nThe ferry sank.\n'.repeat(Math.min(size / 21, 240))}--x--\n${' '.repeat(size)}`,
    'a.eml',
  ),
  copy(
    'mail: a boundary that never comes',
    after(`${HEAD}Content-Type: multipart/mixed; boundary=x\n\n`, lines('--y')),
    'a.eml',
  ),
  copy(
    'mail: format flowed',
    after(`${HEAD}Content-Type: text/plain; format=flowed\n\n`, lines('The ferry sank and the ')),
    'a.eml',
  ),
  copy('mail: spaces', after(`${HEAD}\n`, run(' ')), 'a.eml'),
]

export const markupBaits: readonly Bait[] = [...markdown, ...pages, ...mails]
