/** Pictures within mail, Word files and pages, through a whole build: in their place, with their captions, and never the letter paper's. */

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { docxFile, paragraph } from '../copy/formats/docx-file.ts'
import { codes, paperFor } from '../paper/paper.ts'
import { jpeg } from './draw.ts'

let [quay, boat]: [Buffer, Buffer] = [Buffer.of(), Buffer.of()]
before(async () => {
  quay = await jpeg(800, 500)
  boat = await jpeg(600, 400, '#802030')
})

const TEXT = ['It left late, and arrived later, with forty aboard.', 'Nobody had been told why it waited.']
const STORY = '/2031/05/02/the-ferry-is-late/'

function pictured(site: Record<string, string>): string[] {
  return Object.keys(site).filter((file) => /^pictures\/.*\.jpg$/.test(file))
}

/** What a page's story shows, in its order: pictures by their alternative texts, captions, text. */
function outline(page: string): string[] {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  const found = main.matchAll(/alt="([^"]*)"|<figcaption>(.*?)<\/figcaption>|<p[^>]*>((?:(?!<img)[\s\S])+?)<\/p>/g)
  return [...found]
    .map(([, alt, caption, text = '']) => (alt === undefined ? (caption ?? text.replace(/<[^>]+>/g, '')) : `[${alt}]`))
    .filter(
      (line) => !/^(?:By|Published|First published|It was set|Far|This story as a file|Send it|https:)/.test(line),
    )
}

function part(head: string, body: string | Buffer): string {
  const coded =
    typeof body === 'string' ? `\n${body}` : `Content-Transfer-Encoding: base64\n\n${body.toString('base64')}`
  return `--b\n${head}\n${coded}\n`
}

function mail(...parts: string[]): string {
  return `From: Ann Lee <ann@desk.example>\nDate: Fri, 2 May 2031 09:00:00 +0100\nSubject: The ferry is late\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`
}

const attached = (name: string) => `Content-Type: image/jpeg\nContent-Disposition: attachment; filename="${name}"`
const inline = (id: string, name: string) =>
  `Content-Type: image/jpeg\nContent-ID: <${id}>\nContent-Disposition: inline; filename="${name}"`

test('what is attached to a mail opens its story; a sidecar knows it by its name', async (t) => {
  const paper = paperFor(t, {
    'ferry.eml': mail(part('Content-Type: text/plain', `${TEXT.join('\n\n')}\n`), part(attached('quay.jpg'), quay)),
  })
  assert.deepEqual(codes(await paper.build()), ['warning no-alt'])
  assert.deepEqual(outline(paper.page(STORY)), ['[]', ...TEXT])
  paper.file('ferry.yaml', 'pictures:\n  - file: quay.jpg\n    alt: The quay\n    caption: At noon.\n')
  assert.deepEqual(codes(await paper.build()), [])
  assert.deepEqual(outline(paper.page(STORY)), ['[The quay]', 'At noon.', ...TEXT])
  assert.equal(pictured(paper.site()).length, 1)
})

test('a mail’s page has its pictures where they stand; a signature has none', async (t) => {
  const html = `<p>${TEXT[0]}</p><p><img src="cid:quay@x" alt="The quay"></p><p>${TEXT[1]}</p><p>-- <br>Ann Lee<br>Tel. +351 555 0100<br>ann@desk.example</p><p><img src="cid:sign@x" alt="Harbour Wire"></p>`
  const paper = paperFor(t, {
    'ferry.eml': mail(
      part('Content-Type: text/html', html),
      part(inline('quay@x', 'image.jpg'), quay),
      part(inline('sign@x', 'image.jpg'), boat),
    ),
  })
  assert.deepEqual(codes(await paper.build()), ['warning pictures', 'warning words-dropped'])
  assert.deepEqual(outline(paper.page(STORY)), [TEXT[0], '[The quay]', TEXT[1]])
  assert.equal(pictured(paper.site()).length, 1)
})

test('a Word file has its pictures by their drawings, with the words in its style for captions', async (t) => {
  const drawing = (id: string, words: string) =>
    paragraph(
      `<w:r><w:drawing><wp:docPr descr="${words}"/><pic:pic><a:blip r:embed="${id}"/></pic:pic></w:drawing></w:r>`,
    )
  const body = [
    paragraph('The Ferry Is Late', '<w:pStyle w:val="Titel"/>'),
    paragraph('By Ann Lee'),
    paragraph('2 May 2031'),
    paragraph(TEXT[0] as string),
    drawing('rId8', 'The quay'),
    paragraph('Figure 1: The quay at noon.', '<w:pStyle w:val="Beschriftung"/>'),
    paragraph(TEXT[1] as string),
    drawing('rId9', 'A boat. Description automatically generated'),
  ].join('')
  const styles =
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
  const paper = paperFor(t, {})
  paper.file('ferry.docx', docxFile(body, { styles, images: { rId8: quay, rId9: boat } }))
  const outcome = await paper.build()
  // What a program believed to see is nobody's word.
  assert.deepEqual(codes(outcome), ['warning no-alt'])
  assert.match(outcome.problems[0]?.hint ?? '', /file: rId9\.jpeg, alt/)
  assert.deepEqual(outline(paper.page(STORY)), [TEXT[0], '[The quay]', 'The quay at noon.', TEXT[1], '[]'])
  assert.equal(pictured(paper.site()).length, 2)
})

test('a saved page has the pictures beside it and in it; the site’s own stay out, and no other host is asked', async (t) => {
  const paper = paperFor(t, {
    'ferry.html': `<html><head><title>The ferry is late</title></head><body><header><img src="ferry_files/mast.jpg" alt="The Wire"></header><main><article><h1>The ferry is late</h1><p>2 May 2031</p><p>${TEXT[0]}</p><figure><img src="./ferry_files/the%20quay.jpg" alt="The quay"><figcaption>At noon. (Photo by Jean Roy)</figcaption></figure><p>${TEXT[1]}</p><img alt="A boat" src="data:image/jpeg;base64,${boat.toString('base64')}"><p>It went home at nine, as ever.</p><img alt="Far" src="https://other.example/far.jpg"></article></main></body></html>`,
  })
  paper.file('ferry_files/the quay.jpg', quay)
  paper.file('ferry_files/mast.jpg', await jpeg(400, 90))
  assert.deepEqual(codes(await paper.build()), [])
  const page = paper.page(STORY)
  assert.deepEqual(outline(page), [
    TEXT[0],
    '[The quay]',
    'At noon. <small>Jean Roy</small>',
    TEXT[1],
    '[A boat]',
    'It went home at nine, as ever.',
  ])
  assert.doesNotMatch(page, /(?:src|srcset)="https?:\/\/other/)
  assert.equal(pictured(paper.site()).length, 2)
})

test('of what is held no picture is unpacked; what is no picture is told', async (t) => {
  const held = mail(
    part('Content-Type: text/plain', `Embargo: 1 December 2031\n\n${TEXT.join('\n\n')}\n`),
    part(attached('quay.jpg'), quay),
    part('Content-Type: application/pdf\nContent-Disposition: attachment; filename=list.pdf', 'x'),
  )
  const paper = paperFor(t, { 'ferry.eml': held, 'fog.txt': 'Fog on the bar\n\n3 May 2031\n\nIt came in at four.\n' })
  assert.deepEqual(codes(await paper.build()), ['warning attachments'])
  assert.deepEqual(pictured(paper.site()), [])
  await paper.build({ now: '2031-12-02T12:00:00Z' })
  assert.equal(pictured(paper.site()).length, 1)
})

test('bytes that are no picture stop nothing', async (t) => {
  const paper = paperFor(t, {
    'ferry.eml': mail(
      part('Content-Type: text/plain', `${TEXT.join('\n\n')}\n`),
      part(attached('../../quay.jpg'), Buffer.from('no picture')),
    ),
  })
  const outcome = await paper.build()
  assert.equal(outcome.code, 0)
  assert.deepEqual(codes(outcome), ['warning bad-picture'])
  assert.equal(outcome.problems[0]?.file, 'ferry.eml/quay.jpg')
})

test('a picture that the archive has not, or that a Word file names a hundred times over, stops nothing', async (t) => {
  const drawing = (id: string) =>
    paragraph(`<w:r><w:drawing><pic:pic><a:blip r:embed="${id}"/></pic:pic></w:drawing></w:r>`)
  const body = [paragraph('The Ferry Is Late'), paragraph(TEXT[0] as string), ...Array(120).fill(drawing('rId8'))]
  const paper = paperFor(t, {})
  paper.file('ferry.docx', docxFile(body.join(''), { images: { rId8: quay } }))
  const outcome = await paper.build()
  assert.equal(outcome.code, 0)
  assert.equal(pictured(paper.site()).length, 1)
  assert.match(outcome.problems.find(({ code }) => code === 'pictures')?.reason ?? '', /^Found 20 pictures/)
  paper.file('ferry.docx', docxFile(body.slice(0, 3).join(''), { images: { rId8: Buffer.of() } }))
  assert.deepEqual(codes(await paper.build()), ['warning bad-picture'])
})
