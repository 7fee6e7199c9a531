/**
 * A day as a printed newspaper: a nameplate, the lead across the sheet, all else in columns
 * that go on from page to page, and the number of each page. For print alone, and for a
 * browser that is told to print it; so it has no links, no search, no screen.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageOf } from '../../scripts/edition/plan/page.ts'
import type { PrintedDay } from '../../scripts/edition/views/printed-day.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { dateText } from '../parts/dates.ts'
import { type Html, html, NOTHING, trusted } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { typesetView } from '../typeset/sheet.ts'
import { wordsOf } from '../words/words.ts'
import { piece } from './piece.ts'

/** A file of the typeface: its name below `/assets/`, and the address at which the browser has it. */
interface Face {
  readonly name: string
  readonly url: string
}

/** @param address where the JPEG of a picture is, by its hash */
export function newspaper(
  paper: Paper,
  day: PrintedDay,
  faces: readonly Face[],
  address: (hash: string) => string,
): string {
  const words = wordsOf(paper.language)
  const [lead, ...others] = day.stories
  const title = `${paper.name}${wordsOf(paper.language).comma}${dateText(paper, day.day)}`
  return html`<!doctype html>
<html lang="${paper.language}" dir="${paper.direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${trusted(styleOf(title, faces))}</style>
</head>
<body>
<header>
<h1 class="name">${paper.name}</h1>
<p class="line"><span>${dateText(paper, day.day, 'weekday')}</span>${paper.motto !== null && html`<span class="motto">${paper.motto}</span>`}<span>${paper.publisher.url ?? paper.origin.replace(/^https?:\/\//, '') + paper.base.slice(0, -1)}</span></p>
</header>
${lead !== undefined && articleOf(paper, lead, 'lead', address)}${
  others.length + day.briefs.length > 0 &&
  html`<div class="columns">
${others.map((story) => articleOf(paper, story, 'story', address))}${briefsOf(typesetView(day.briefs, paper), words.inBrief)}</div>
`
}</body>
</html>
`.text
}

function articleOf(
  paper: Paper,
  story: PageOf<'story'>,
  weight: 'lead' | 'story',
  address: (hash: string) => string,
): Html {
  const set = piece(paper, story, address)
  const { kicker, headline, dek, event, series, signature, opener, prose, gallery, after, tongue } = set
  // A wide picture of the lead stands across the sheet, with its caption beside it; any other in a column.
  const isAcross = weight === 'lead' && opener !== null && opener.figure.width >= opener.figure.height
  return html`<article class="${weight}" lang="${langOf(tongue.language)}" dir="${tongue.direction}">
<header>
${kicker !== null && html`<p class="kicker">${kicker}</p>\n`}<h2>${headline}</h2>
${dek !== null && html`<p class="dek">${dek}</p>\n`}${event !== null && html`<p class="event">${event}</p>\n`}</header>
${isAcross && opener.markup}<div class="text">
${!isAcross && opener?.markup}${signature !== null && html`<p class="signature">${signature}</p>\n`}${series !== null && html`<p class="series">${series}</p>\n`}${prose}${gallery}${after.map((text) => html`<p class="after">${text}</p>\n`)}</div>
</article>
`
}

function briefsOf(briefs: PrintedDay['briefs'], title: string): Html {
  if (briefs.length === 0) return NOTHING
  return html`<section class="briefs">
<h2>${title}</h2>
${briefs.map((brief) => html`<p lang="${langOf(brief.language)}" dir="${brief.direction}">${brief.text}</p>\n`)}</section>
`
}

/** The sheet of styles, with the typeface where it is on this machine and the name of the day above each page but the first. */
function styleOf(title: string, faces: readonly Face[]): string {
  const css = ['newspaper.css', 'newspaper-figures.css']
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n')
  const name = title.replace(/["\\\n<]/g, ' ')
  const own = faces.map(({ name: file, url }) => faceRule(file, url)).join('\n')
  return `${own}\n@page { @top-center { content: "${name}"; } }\n${css}`
}

/** `type/latin-700-normal.woff2`, `type/furniture-latin.woff2` */
function faceRule(file: string, url: string): string {
  const [, script = '', weight = '', style = 'normal'] = /\/(\w+)-(\d+)-(\w+)\./.exec(file) ?? []
  if (weight === '') return ''
  const family = script === 'latin' ? 'Stix' : 'Stix Cyrillic'
  return `@font-face { font-family: ${family}; font-weight: ${weight}; font-style: ${style}; src: url("${url}") format("woff2"); }`
}
