/** A day as the pages of a book (EPUB 3.3): a title page, the contents, a page a story, the briefs. XHTML, since readers of books know no other. */

import type { PageOf } from '../../scripts/edition/plan/page.ts'
import type { PrintedDay } from '../../scripts/edition/views/printed-day.ts'
import type { Spoken } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute } from '../parts/address.ts'
import { dateText } from '../parts/dates.ts'
import { type Html, html, xml } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { typesetView } from '../typeset/sheet.ts'
import { wordsOf } from '../words/words.ts'
import { type Piece, piece } from './piece.ts'

export interface BookPage {
  readonly name: string
  readonly title: string
  readonly text: string
}

/** All pages, in the order in which they are read; the contents are the second. */
export function bookPages(paper: Paper, day: PrintedDay): readonly BookPage[] {
  const words = wordsOf(paper.language)
  const stories = day.stories.map((page, at) => storyPage(paper, page, `story-${at + 1}.xhtml`))
  const briefs = day.briefs.length === 0 ? [] : [briefsPage(paper, day, words.inBrief)]
  const all = [...stories, ...briefs]
  const title = { name: 'title.xhtml', title: paper.name, text: titlePage(paper, day) }
  return [title, { name: 'nav.xhtml', title: words.headlines, text: contents(paper, all, words.headlines) }, ...all]
}

/** `package.opf`: what the book is, what is in it, and in which order it is read (EPUB 3.3, 5). @param pictures their hashes */
export function bookPackage(
  paper: Paper,
  day: PrintedDay,
  pages: readonly BookPage[],
  pictures: readonly string[],
): string {
  const rights = paper.licence === null ? null : (paper.licence.url ?? paper.licence.name)
  return `${DECLARATION}${xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${paper.language}" dir="${paper.direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${absolute(paper, `/${day.day.replaceAll('-', '/')}/`)}</dc:identifier>
<dc:title>${titleOf(paper, day)}</dc:title>
<dc:language>${paper.language}</dc:language>
<dc:publisher>${paper.publisher.name}</dc:publisher>
<dc:date>${day.day}</dc:date>
${rights !== null && xml`<dc:rights>${rights}</dc:rights>\n`}<meta property="dcterms:modified">${day.changed}</meta>
</metadata>
<manifest>
<item id="style" href="style.css" media-type="text/css"/>
${pages.map(({ name }) => xml`<item id="${idOf(name)}" href="${name}" media-type="application/xhtml+xml"${name === 'nav.xhtml' && xml` properties="nav"`}/>\n`)}${pictures.map((hash) => xml`<item id="picture-${hash}" href="${pictureFile(hash)}" media-type="image/jpeg"/>\n`)}</manifest>
<spine${paper.direction === 'rtl' && xml` page-progression-direction="rtl"`}>
${pages.map(({ name }) => xml`<itemref idref="${idOf(name)}"/>\n`)}</spine>
</package>
`}`
}

/** Where a picture is in the book, beside its pages. */
export function pictureFile(hash: string): string {
  return `pictures/${hash}.jpg`
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

function idOf(name: string): string {
  return name.replace('.xhtml', '')
}

function titleOf(paper: Paper, { day }: PrintedDay): string {
  return `${paper.name}${wordsOf(paper.language).comma}${dateText(paper, day)}`
}

function page(spoken: Spoken, title: string, body: Html): string {
  const language = langOf(spoken.language)
  return `${DECLARATION}<!DOCTYPE html>\n${xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}" dir="${spoken.direction}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}</body>
</html>
`}`
}

function titlePage(paper: Paper, day: PrintedDay): string {
  const body = html`<section epub:type="titlepage" class="title">
<h1>${paper.name}</h1>
${paper.motto !== null && html`<p class="motto">${paper.motto}</p>\n`}<p class="day">${dateText(paper, day.day, 'weekday')}</p>
</section>
`
  return page(paper, titleOf(paper, day), body)
}

function contents(paper: Paper, pages: readonly BookPage[], title: string): string {
  const body = html`<nav epub:type="toc" id="toc">
<h1>${title}</h1>
<ol>
${pages.map((one) => html`<li><a href="${one.name}">${one.title}</a></li>\n`)}</ol>
</nav>
`
  return page(paper, title, body)
}

function storyPage(paper: Paper, sheet: PageOf<'story'>, name: string): BookPage {
  const set = piece(paper, sheet, pictureFile)
  const { headline, tongue } = set
  return { name, title: headline, text: page(tongue, headline, html`<article>\n${markup(set)}</article>\n`) }
}

function markup({ kicker, headline, dek, event, series, signature, opener, prose, gallery, after }: Piece): Html {
  return html`${kicker !== null && html`<p class="kicker">${kicker}</p>\n`}<h1>${headline}</h1>
${dek !== null && html`<p class="dek">${dek}</p>\n`}${event !== null && html`<p class="event">${event}</p>\n`}${signature !== null && html`<p class="signature">${signature}</p>\n`}${series !== null && html`<p class="series">${series}</p>\n`}${opener?.markup}${prose}${gallery}${after.map((text) => html`<p class="after">${text}</p>\n`)}`
}

function briefsPage(paper: Paper, day: PrintedDay, title: string): BookPage {
  const briefs = typesetView(day.briefs, paper)
  const body = html`<section>
<h1>${title}</h1>
<ul>
${briefs.map((brief) => html`<li xml:lang="${langOf(brief.language)}" lang="${langOf(brief.language)}" dir="${brief.direction}">${brief.text}</li>\n`)}</ul>
</section>
`
  return { name: 'briefs.xhtml', title, text: page(paper, title, body) }
}
