/** What files are by their bytes, and what they are not: copy is never refused for what it mentions or begins with. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { copyKind, type Kind } from '../../../scripts/copy/kinds/kind.ts'

/** Latin-1, so that a file can be written as it is seen. */
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('tide')])))
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1')

const DATA = JSON.stringify(
  { tides: ['high', 'low', 'high'].map((tide, at) => ({ tide, at })), place: 'Marram', pier: 1 },
  null,
  1,
)
const RTF = `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ${'The quay is sold.\\par '.repeat(6)}}`
const XML = `<?xml version="1.0"?>\n<tides>\n${'<tide>high</tide>\n'.repeat(6)}</tides>\n`
const BLOB = Buffer.from('The quay went for a song on Monday night. '.repeat(6)).toString('base64')

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const MAIL = 'From: Anna Quay <anna@quay.example>\r\nSubject: The quay is sold\r\n'
const ITEM = '<p>The quay was sold on Monday.</p>'

const TOLD: readonly (readonly [Kind, string | Uint8Array])[] = [
  ['rtf', '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 The quay is sold.\\par}'],
  ['rtf', '\xef\xbb\xbf {\\rtf\\ansi The quay}'],
  ['pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['pdf', '%PDF-1.4\r1 0 obj\r<<>>\rendobj\r'],
  ['pdf', '%PDF-1.4'],
  ['pdf', 'printed by the quay office\n%PDF-1.3\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n'],
  ['postscript', '%!PS-Adobe-3.0\n%%Title: quay\nshowpage\n'],
  ['nitf', `<?xml version="1.0"?>\n<nitf><head><title>Quay</title></head><body>${ITEM}</body></nitf>`],
  ['nitf', `<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body>${ITEM}</body></nitf>\n`],
  ['nitf', `\xff\xfe${wide(`<?xml version="1.0" encoding="utf-16"?><nitf>${ITEM}</nitf>`)}`],
  ['newsml', '<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/></newsMessage>'],
  ['newsml', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay:1"></newsItem>'],
  ['feed', '<rss version="2.0"><channel><title>Quay</title></channel></rss>'],
  ['feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['image', '<svg xmlns="http://www.w3.org/2000/svg"><text>Quay</text></svg>'],
  ['flat-document', '<?xml version="1.0"?><office:document xmlns:office="urn:x"></office:document>'],
  ['property-list', '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-" "x"><plist version="1.0"></plist>'],
  ['xml', '<?xml version="1.0" encoding="UTF-8"?>\n<!-- tides -->\n<tides><tide>high</tide></tides>'],
  ['xml', '<tides><tide>high</tide><tide>low</tide><tide>high</tide></tides>'],
  ['xml', '<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook V4.5//EN">\n<book><para>Tides\n</book>'],
  ['page', '<?xml version="1.0"?>\n<div xmlns="http://www.w3.org/1999/xhtml"><p>Sold.</p></div>'],
  ['ninjs', '{"uri":"urn:quay:1","type":"text","headline":"The quay is sold","body_html":"<p>On Monday.</p>"}'],
  ['json', '{"tides": [1, 2, 3]}'],
  ['json', '[\n  {"tide": "high"},\n  {"tide": "low"}\n]\n'],
  ['json', '{"tide":"high","at":6}\n{"tide":"low","at":12}\n{"tide":"hi'],
  ['json', '{\n  "tide": "high",\n  "at": 6,\n}\n'],
  ['json', '{"tide": "high", "place": {"name": "Marram", "pier'],
  ['json', `\xff\xfe${wide('{"tide": "high"}')}`],
  ['json', '// tides of the week\n{"tides": [1, 2, 3]}'],
  ['json', '/* tides */ [{"tide": "high"}]'],
  ['json', `)]}',\n{"tide": "high"}`],
  ['json', `The tides of the week:\n\n${DATA}`],
  ['jsonp', 'tides({"tide": "high", "at": 6});'],
  ['jsonp', `/**/ typeof tides === 'function' && tides([{"tide": "high"}]);`],
  ['jsonp', 'window.TIDES = {"tide": "high"}'],
  ['jsonp', 'var tides = [{"at": 6}, {"at": 12}];'],
  ['yaml', '%YAML 1.2\n---\ntide: high\n'],
  ['yaml', '---\ntides:\n  - at: "06:12"\n    what: high\nplace: Marram\n'],
  ['yaml', '---\n- name: Marram\n  tides: [1, 2]\n- name: Ostrey\n  tides: [3]\n...\n'],
  ['table-export', 'id,name,town\n1,"Quill, Ada",Marram\n2,Bo Nilsson,Ostrey\n'],
  ['table-export', 'Team,P,W\nRovers,12,8\nOstrey,12,7\n'],
  ['table-export', 'sep=;\nDatum;Ort;Pegel\n2031-05-01;Marram;3,12\n2031-05-02;Ostrey;3,40\n'],
  ['table-export', 'id\tcreated_at\ttitle\n1\t2031-05-01\tQuay sold\n2\t2031-05-02\tHat lost\n'],
  ['rtf', `Please run this today.\n\n${RTF}`],
  ['armour', BLOB],
  ['armour', `${BLOB.match(/.{1,48}/g)?.join('\n')}\n`],
  ['armour', `data:image/png;base64,${BLOB}`],
  ['armour', `The picture of the quay:\n\n${BLOB}\n`],
  ['xml', `The tides, as the office sends them\n\n${XML}`],
  [
    'feed',
    `The feed of the quay:\n<rss version="2.0"><channel><title>Quay</title>${'<item>Sold</item>'.repeat(6)}</channel></rss>`,
  ],
  ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
  ['card', 'BEGIN:VCARD\r\nFN:Anna Quay\r\nEND:VCARD\r\n'],
  ['tex', '% The quay\n\\documentclass[a4paper]{article}\n\\begin{document}Sold.\\end{document}'],
  ['armour', '-----BEGIN PGP MESSAGE-----\n\nhQEMA0quay\n-----END PGP MESSAGE-----\n'],
  ['armour', `begin 644 quay.jpg\nM${'_]C_X'.repeat(10)}\n\`\nend\n`],
  ['armour', `${'U29sZCB0byB0aGUgaGlnaGVzdCBiaWRkZXIgb24gTW9uZGF5IG5pZ2h0LCBh'.repeat(1)}\n`.repeat(3)],
  ['script', '#!/bin/sh\necho quay\n'],
  ['mailbox', `${`From anna@quay.example Mon Apr  7 09:12:44 2031\n${MAIL}\nSold.\n\n`.repeat(2)}`],
  ['mail', `From anna@quay.example Mon Apr  7 09:12:44 2031\nReceived: by quay.example\n${MAIL}\nSold.\n`],
  ['mail', `${MAIL}Content-Type: text/plain\r\nContent-Transfer-Encoding: BASE64\r\n\r\nU29sZC4=\r\n`],
  ['mail', `${MAIL}MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=quay\r\n\r\n--quay\r\n`],
  ['page', `<!doctype html>\n<html lang="en"><body>${ITEM}</body></html>`],
  ['page', `<!-- saved from the quay -->\n<HTML>\n<HEAD><TITLE>Quay</TITLE></HEAD>${ITEM}`],
  ['page', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${ITEM}</body></html>`],
  ['page', `\xff\xfe${wide(`<html><body>${ITEM}</body></html>`)}`],
  ['page', `${ITEM}\n<p>For a sum that nobody names.</p>\n`],
  ['page', `<div class="story">\n<h2>Quay sold</h2>\n\n${ITEM}\n</div>`],
  ['word', zip('[Content_Types].xml', 'word/document.xml')],
  ['spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  [
    'open-document',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    }),
  ],
  ['e-book', zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] })],
  ['iwork', zip('Index/Document.iwa')],
  ['zip', zip('quay.txt')],
  ['zip', zip('quay.txt', 'word/document.xml').subarray(0, 60)],
  ['old-word', `${OLE}${'\0'.repeat(600)}${wide('WordDocument')}`],
  ['spreadsheet', `${OLE}${wide('Workbook')}`],
  ['outlook', `${OLE}${wide('__substg1.0_0037001F')}`],
  ['locked', `${OLE}${wide('EncryptedPackage')}`],
  ['old-document', `${OLE}\0\0`],
  ['image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['image', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['image', 'GIF89a\x01\0\x01\0'],
  ['image', 'BM\x36\x10\0\0\0\0\0\0\x36\0'],
  ['image', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['image', '\0\0\0\x18ftypheic\0\0\0\0'],
  ['audio', 'ID3\x03\0\0\0\0'],
  ['audio', 'RIFF\x24\0\0\0WAVEfmt '],
  ['video', '\0\0\0\x18ftypmp42\0\0\0\0'],
  ['video', '\x1a\x45\xdf\xa3\x01\0'],
  ['gzip', '\x1f\x8b\x08\0\0\0\0\0'],
  ['gzip', 'BZh91AY&SY\x01\x02'],
  ['seven-zip', '7z\xbc\xaf\x27\x1c\0\x04'],
  ['rar', 'Rar!\x1a\x07\x01\0'],
  ['tar', `quay.txt${'\0'.repeat(249)}ustar\x0000`],
  ['database', 'SQLite format 3\0\x10\0'],
  ['program', '\x7fELF\x02\x01\x01\0'],
  ['program', 'MZ\x90\0\x03\0'],
  ['font', 'wOF2\0\x01\0\0'],
]

describe('told from its bytes', () => {
  for (const [kind, file] of TOLD) {
    const shown = typeof file === 'string' ? file : Buffer.from(file).toString('latin1')
    test(`${kind}: ${JSON.stringify(shown.slice(0, 40))}`, () => {
      assert.equal(copyKind(typeof file === 'string' ? bytes(file) : file), kind)
    })
  }
})

/** Copy, in the bytes of its encoding. */
const COPY: readonly string[] = [
  '',
  'The quay is sold\n\nIt went for a song on Monday.\n',
  '%PDF-1.4 is how every PDF begins, and nobody knows why.\n\nThe quay office does.\n',
  '%PDF-1.4\n\nSo begins each paper that the quay office sends, and so, this week, began its sermon.\n',
  'The office sent “%PDF-1.4” and no more.\n',
  '{\n  the sea\n  the sea\n}\n',
  '{The quay} is the name of a play, and of the place that it is played in.\n',
  '{rtf} stands on the wall of the quay office\n',
  '{\\it The quay} is sold\n',
  '{"Sold," said the harbour master: "sold," and left.}\n\nHe came back.\n',
  '{"title": "The quay is sold", "date": "2031-05-02"}\n\nThe quay went for a song on Monday.\n',
  `The bot broke\n\n${'The quay is sold, and the bot of the quay office knows it. '.repeat(6)}\n\nIt answered:\n\n{"error": 500}\n`,
  `The bot broke\n\n${DATA}\n\nThat is what it said, and then it said it again.\n`,
  `The feed broke\n\n{\\rtf1\\ansi is how such a file begins, and nobody at the quay office knew it.\n\nNow they do.\n`,
  `The feed broke\n\n<tides>high</tides> was all that the office of the quay sent on that Monday, and on the next.\n`,
  'tides(high) is what the sign on the quay says.\n\nNobody knows why.\n',
  'Tides = [high] says the sign\n\nNobody knows why.\n',
  '---\nlayout: story\ntags:\n  - quay\n  - harbour\n---\n\nThe quay went for a song on Monday.\n',
  '---\nheadline: The quay is sold\ntopics:\n  - quay\n',
  '---\n- one\n- two\n- three\n',
  '%YAML 1.2\n\nSo begins each file of the quay office.\n',
  'Team\tP\tW\nRovers\t12\t8\nOstrey\t12\t7\n',
  'Ada Quill, Bo Nilsson, Cy Young\nDee Marl, Eve Lund, Flo Penn\nGus Roe, Hal Tann, Ike Vole\n',
  'Dorsch 12,50 13,00\nHering 3,20 3,40\nKrabbe 9,00 9,10\n',
  '"Sold," he said, "gone," she said.\n"Sold," he said, "gone," she said.\n"Sold," he said, "gone," she said.\n',
  `${'quay'.repeat(400)}\n`,
  '[1]\n',
  '[2031] was the year\n',
  '["Sold"] reads the sign on the quay\n',
  '[Photo: the quay at night]\n\nThe quay is sold.\n',
  '[]\n',
  '<The quay> is the name of a play\n',
  '<p>The quay is sold.\n\nIt went for a song, the harbour master said, and nobody sang.\n',
  '<b>The quay</b> is sold, and nobody knows to whom.\n',
  '<html> is the first word of a page. The second, as the quay office learnt, is none.\n',
  '<!DOCTYPE html> stands above every page, and nobody reads it.\n',
  '<?xml version="1.0"?> stood on the wall of the quay office, and nobody knew why.\n',
  '<quay-story>\n<p>Sold</p>\n<p>On Monday</p>\n<p>For a song</p>\n</quay-story>\n',
  '<details>\n<summary>The quay</summary>\n\nIt **is** sold.\n\n</details>\n',
  '<div align="center">\n\n# The quay is sold\n\n</div>\n\nIt went for a song.\n',
  '<3 the quay\n',
  '< 5 metres: boats that may land\n',
  '<http://quay.example/> has the whole list\n',
  '<poem>\nThe sea, the sea\n</poem>\n',
  'From Monday the quay is closed\n\nFrom Tuesday it is not.\n',
  'From anna@quay.example came the news on Monday: sold.\n',
  'From: Anna Quay\nTo: the desk\nSubject: The quay is sold\nDate: 2 May 2031\n\nIt went for a song.\n',
  'Return-Path: <anna@quay.example>\nReceived: by quay.example\nMIME-Version: 1.0\nFrom: Anna Quay\nContent-Type: text/plain\n\nSold.\n',
  'Date: 2 May 2031\nHeadline: The quay is sold\n\nIt went for a song.\n',
  'Subject: The quay is sold\n\nContent-Type: multipart/mixed is what the quay office wrote.\n',
  'Received: one quay, slightly worn\n\nThe harbour office signed for it.\n',
  'BEGIN: the quay is sold\n',
  'begin 644 times, the quay song ends never\n',
  'BM is short for bench mark. The quay has one.\n',
  'MZ, as the quay calls its master, is 80\n',
  'PK yesterday, OK today: the quay clerk\n',
  'GIF89a and other names of cats on the quay\n',
  'ID3 is the bus to the quay\n',
  'Rar! cried the gulls\n',
  'RIFF of the year: WAVE, by the Quay Band\n',
  '#! is what the quay cat typed\n',
  '# The quay is sold\n\nIt went for a song.\n',
  '---\ntitle: The quay is sold\n---\n\nIt went for a song.\n',
  '-----\nBEGIN\n-----\n',
  '\\ The quay \\ is sold\n',
  `${'a'.repeat(70)}\n`,
  `${'quay'.repeat(16)}\n\n${'sold'.repeat(16)}\n`,
]

describe('copy is left alone', () => {
  for (const text of COPY) {
    test(JSON.stringify(text.slice(0, 50)), () => {
      for (const encoding of ['utf8', 'utf16le'] as const)
        assert.equal(copyKind(Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, encoding)), null)
    })
  }

  test('in encodings of one byte a letter', () => {
    assert.equal(copyKind(bytes('BM\xdcLLER hei\xdft der Hafenmeister\n')), null)
    assert.equal(copyKind(bytes('\xff\xf3\xe8 \xee\xf2\xea\xf0\xfb\xf2\xee\n')), null)
  })
})
