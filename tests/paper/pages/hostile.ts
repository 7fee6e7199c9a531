/**
 * A paper that was filed by an enemy: whatever may stand in copy, in a file's name, in
 * a sidecar or in the masthead and could become a program, an address or markup on its
 * way to a page. All of it is invented; what runs would call `alert` or set `ran`, and
 * what is fetched would ask `evil.example`.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { docxFile } from '../../copy/formats/docx-file.ts'

/** What is tried in each place. */
export const ATTACKS = [
  '<script>alert(1);window.ran=1</script>',
  '</script><script>window.ran=1</script>',
  '</title></head><body onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' autofocus onfocus='alert(1)' x='`,
  '" style="position:fixed;inset:0;background:url(//evil.example/a)" x="',
  '<style>@import url(//evil.example/b.css)</style>',
  '<!-- <script>alert(1)</script> --!> <![CDATA[ ]]> ]]>',
  '<base href="//evil.example/"><link rel=stylesheet href=//evil.example/c.css>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;lt;i&amp;gt; &bogus;',
  '{{ 7 * 7 }} {% include "/etc/passwd" %} {%- raw -%} {# note #}',
  `\${process.exit(9)} <%= 7 * 7 %> #{7 * 7} \`id\` $(touch ran)`,
  'javascript:alert(1)//',
  '\u202eevil\u202c \u2066isolate \u200b\u200d\ufeff marks \u061c',
  '\\u003cscript\\u003e \\"}; alert(1); //',
  '\u2028window.ran=1\u2029 line separators',
  '＜script＞ ‹script› ﹤b﹥ wide brackets',
  '__proto__ constructor toString hasOwnProperty',
  '../../../../etc/passwd ..\\..\\boot.ini %2e%2e%2f %00',
  '=cmd|"/C calc"!A0 and @SUM(1+1)',
  "$& $1 $` $' $$ of a replacement",
] as const

/** Copy in marks that make links, pictures and code of it. */
const MARKS = `[click](javascript:alert(1)) [click](JaVaScRiPt:alert(1)) [click](java\tscript:alert(1))

[click](data:text/html,<script>alert(1)</script>) [click](vbscript:msgbox(1)) [click]( javascript:alert(1))

![picture](javascript:alert(1)) ![picture](https://evil.example/d.png "x\\" onerror=\\"alert(1)")

<javascript:alert(1)> <https://evil.example/"onclick="alert(1)> [x]: javascript:alert(1)

[click](ms-word:ofe|u|//evil.example/x) [click](file:///etc/passwd) [click](//evil.example/g) [click](intent://evil.example/#Intent;end) [click](blob:x) [click](../../../x)

[reference][evil] and \`<script>alert(1)</script>\`

[evil]: javascript:alert(1) "onmouseover=alert(1)"

<details open ontoggle=alert(1)>shown</details> <a href="javascript:alert(1)">raw</a>

| <script>alert(1)</script> | b |
|---|---|
| [x](javascript:alert(1)) | <img src=x onerror=alert(1)> |

- <script>alert(1)</script>
- [x](javascript:alert(1))

> <svg onload=alert(1)>
`

/** A page of the web as somebody pastes it. */
const PAGE = `<!doctype html><html onload="alert(1)"><head><title>${ATTACKS[0]} of a page</title>
<meta property="og:title" content="A page & &quot;&gt;&lt;svg onload=alert(1)&gt;"><base href="javascript:alert(1)//">
<link rel="canonical" href="javascript:alert(1)"><style>body{background:url(//evil.example/e)}</style></head>
<body><article><h1 onclick="alert(1)">A page of the enemy <script>alert(1)</script></h1>
<p>By <a href="javascript:alert(1)" rel="author">Mallory Ash</a></p>
<p onmouseover="alert(1)" style="background:url(//evil.example/f)">The page had <a href="javascript:alert(1)">a link</a>,
<a href="data:text/html,<script>alert(1)</script>">another</a>, <a href="&#106;avascript:alert(1)">a third</a>
and <a href="java&Tab;script:alert(1)">a fourth</a>, and the harbour office read them all.</p>
<p>It went on: &lt;script&gt;alert(1)&lt;/script&gt; and <img src="x" onerror="alert(1)" alt="&quot; onerror=&quot;alert(1)"> stood there.</p>
<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>
<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>
<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
<object data="javascript:alert(1)"></object><form action="javascript:alert(1)"><button>go</button></form>
</article></body></html>
`

const MAIL = `From: "Mallory <script>alert(1)</script>" <mallory@evil.example>
To: desk@ledger.example
Subject: =?utf-8?Q?A_mail_=3Cimg_src=3Dx_onerror=3Dalert(1)=3E_of_the_enemy?=
Date: Mon, 12 May 2031 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

The mail said <script>alert(1)</script> to the harbour office, and then it said so again.

--b
Content-Type: text/html; charset=utf-8

<html><body onload=alert(1)><p>The mail said &lt;script&gt;alert(1)&lt;/script&gt; to the
<a href="javascript:alert(1)">harbour office</a>, and then it said so again.</p><script>alert(1)</script></body></html>
--b
Content-Type: text/html; name="\\"><script>alert(1)</script>.html"
Content-Disposition: attachment; filename="../../<img src=x onerror=alert(1)>.html"

<script>alert(1)</script>
--b--
`

const NAMES = [
  '<img src=x onerror=alert(1)>',
  '"onmouseover="alert(1)',
  "'; alert(1); '",
  '{{ 7 * 7 }}{% raw %}',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '..%2f..%2f..%2fetc%2fpasswd',
  'javascript:alert(1)',
  '$(touch ran)`touch ran`',
  '--output=elsewhere',
  '\u202etxt.exe',
  'bell\u0007 and escape\u001b[31m',
  'two\nlines',
  '..\\..\\boot',
  '__proto__',
  'constructor',
  'index.html',
  '_headers',
  'CON',
  `${'long-'.repeat(45)}name`,
] as const

const FOLDERS = [
  '<b onclick=alert(1)>bold',
  '{{ constructor }}',
  '__proto__',
  'javascript:alert(1)',
  `" onload="alert(1)`,
  '\u202elanoitces',
  'search',
  'feed.xml',
] as const

/** Signs, and names of devices, that Windows has in no file name; what can be told from the text alone is told there too. */
const NOT_ON_WINDOWS = /[<>:"|?*\\\p{Cc}]|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu
const isPlainName = (path: string) => process.platform !== 'win32' || !NOT_ON_WINDOWS.test(path)

/** The files of the paper, by path relative to the content folder. */
export function hostileFiles(): Readonly<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = {
    'masthead.yaml': `name: ${quoted(`The Ledger ${ATTACKS[1]} & "Sons"`)}
motto: ${quoted(ATTACKS[3])}
url: https://ledger.example/
publisher: ${quoted(ATTACKS[4])}
topics:
  - name: ${quoted(ATTACKS[0])}
    follow: true
`,
    'briefs.txt': `${ATTACKS.map((attack, at) => `Brief ${at + 1} of the harbour office: ${attack}`).join('\n')}\n`,
    'marks.md': `---\nheadline: ${quoted(ATTACKS[1])}\ndek: ${quoted(ATTACKS[4])}\ndate: 2031-05-03\nslug: ${quoted('marks')}\n---\n\n${MARKS}`,
    'page.html': PAGE,
    'mail.eml': MAIL.replaceAll('\n', '\r\n'),
    'word.docx': docxFile(
      `<w:p><w:r><w:t>A Word file of &lt;script&gt;alert(1)&lt;/script&gt; the enemy</w:t></w:r></w:p>
<w:p><w:r><w:t>It said &lt;img src=x onerror=alert(1)&gt; in its first sentence, and the harbour office believed it.</w:t></w:r></w:p>
<w:p><w:hyperlink r:id="rId9"><w:r><w:t>It had a link that the harbour office followed.</w:t></w:r></w:hyperlink></w:p>`,
      { links: { rId9: 'javascript:alert(1)' } },
    ),
    'side.txt': 'The harbour office closed its window on Monday.\n\nIt opened the door on Tuesday.\n',
    'side.yaml': `headline: ${quoted(ATTACKS[0])}
kicker: ${quoted(ATTACKS[3])}
dek: ${quoted(ATTACKS[5])}
bylines: [${quoted(ATTACKS[2])}, ${quoted(ATTACKS[14])}]
topics: [${quoted(ATTACKS[4])}, __proto__, ${quoted('../../x')}]
source: ${quoted('https://evil.example/"><script>alert(1)</script>')}
corrections: [${quoted(ATTACKS[9])}]
notes: [${quoted(ATTACKS[11])}]
slug: side
`,
  }
  for (const [at, attack] of ATTACKS.entries()) files[`attack-${at}.txt`] = story(at, attack)
  for (const [at, source] of SOURCES.entries())
    files[`source-${at}.txt`] =
      `Headline: Source ${at}\nDate: 5 May 2031\nSource: ${source}\n\nThe harbour office names its source.\n`
  for (const [at, name] of NAMES.entries()) files[`${name}.txt`] = plain(`A file of name ${at}`)
  for (const [at, folder] of FOLDERS.entries()) files[`${folder}/story-${at}.txt`] = plain(`A folder of name ${at}`)
  return Object.fromEntries(Object.entries(files).filter(([path]) => isPlainName(path)))
}

const SOURCES = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' https://evil.example/" onclick="alert(1)',
  'https://evil.example/<script>alert(1)</script>',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
  'http://[',
  'https:javascript:alert(1)',
] as const

/** Every field that a header can give, each with the attack. */
function story(at: number, attack: string): string {
  const fields = ['Headline', 'Kicker', 'Dek', 'By', 'Agency', 'Place', 'Source', 'Topics', 'Correction', 'Note']
  const one = attack.replace(/[\r\n]+/g, ' ')
  return `${fields.map((field) => `${field}: ${field} ${at} ${one}`).join('\n')}\nDate: 4 May 2031\nSlug: attack-${at}\n
The harbour office was attacked with ${one} on Monday, and stood.

${attack}

The clerk wrote ${one} down. “${one},” she said.

## ${one}

- ${one}
- ${one}

> ${one}
`
}

function plain(headline: string): string {
  return `Headline: ${headline}\nDate: 6 May 2031\n\n${headline} reached the harbour office, and nothing came of it.\n`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

/** File the paper into a content folder. */
export function fileHostilePaper(content: string): void {
  for (const [path, text] of Object.entries(hostileFiles())) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
}
