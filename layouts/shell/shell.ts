/**
 * The page shell: everything around a page's own text. What is the same on every
 * page of a paper is made once and kept with its `Shell`; a page adds its title,
 * its addresses and its main part.
 */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { REGISTRATION_ELEMENT, REGISTRATION_HASH } from '../../scripts/keeping.ts'
import { KEEPING, policyText, READING } from '../../scripts/policy.ts'
import { absolute, href, ICON, MANIFEST, STYLE, typefacesOf } from '../parts/address.ts'
import { type Html, html, NOTHING, trusted } from '../parts/html.ts'
import { wordsOf } from '../words/words.ts'
import { footer } from './footer.ts'
import { metadata, paperFeeds } from './head-metadata.ts'
import { nameplate, navigation } from './masthead.ts'
import type { PageParts } from './page-parts.ts'

/** A whole page, as a string. */
export function shell(around: Shell, parts: PageParts): string {
  const frame = frameOf(around)
  return html`${frame.open}${policyOf(around, parts)}${metadata(around, parts)}${parts.first}${frame.head}${parts.head}</head>
<body>
${frame.skip}<header class="masthead">
${parts.front ?? frame.nameplate}${frame.navigation(parts.url)}</header>
<main id="text">
${parts.main}${onPaper(around.paper, parts)}</main>
${frame.footer}${isKept(parts) ? frame.end : NOTHING}</body>
</html>
`.text
}

/** Where an index is on the web; a story says so in its own last line. */
function onPaper(paper: Paper, { url, story, hidden }: PageParts): Html {
  return story !== undefined || hidden
    ? NOTHING
    : html`<p class="printed" aria-hidden="true">${absolute(paper, url)}</p>\n`
}

/** The pages of the desk are never kept by a reader's browser: their policies let nothing ask for that. */
function isKept({ policy }: PageParts): boolean {
  return policy === undefined || policy['script-src']?.includes(REGISTRATION_HASH) === true
}

/** The policy stands before everything that it governs. It is the program's own text, without a `"`, so it is not escaped. */
function policyOf({ paper }: Shell, { policy = paper.offline === false ? READING : KEEPING }: PageParts): Html {
  return html`<meta http-equiv="Content-Security-Policy" content="${trusted(policyText(policy))}">\n`
}

/** What does not change from page to page. */
interface Frame {
  readonly open: Html
  readonly head: Html
  readonly skip: Html
  readonly nameplate: Html
  readonly navigation: (url: string) => Html
  readonly footer: Html
  readonly end: Html
}

const frames = new WeakMap<Shell, Frame>()

function frameOf(around: Shell): Frame {
  const known = frames.get(around)
  if (known !== undefined) return known
  const made = frame(around)
  frames.set(around, made)
  return made
}

function frame(around: Shell): Frame {
  const { paper } = around
  const words = wordsOf(paper.language)
  return {
    open: html`<!doctype html>
<html lang="${paper.language}" dir="${paper.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
`,
    head: html`${paperFeeds(paper)}${icons(paper)}${themeColours(paper)}${typefacesOf(paper).map((name) => html`<link rel="preload" href="${href(paper, name)}" as="font" type="font/woff2" crossorigin="">\n`)}<link rel="stylesheet" href="${href(paper, STYLE)}">
`,
    skip: html`<a class="skip" href="#text">${words.skip}</a>\n`,
    nameplate: nameplate(paper),
    navigation: navigation(around),
    footer: footer(around),
    end: paper.offline === false ? NOTHING : trusted(REGISTRATION_ELEMENT),
  }
}

/** The icons that a browser looks for in the head; more of them are in the manifest. */
function icons({ base, dress }: Paper): Html {
  const { icons: own = [{ url: ICON, rel: 'icon', type: 'image/svg+xml' }] } = dress ?? {}
  return html`${own.map(
    ({ url, rel, type, sizes }) =>
      rel !== undefined &&
      html`<link rel="${rel}" href="${href({ base }, url)}"${rel === 'icon' && html` type="${type}"`}${sizes !== undefined && html` sizes="${sizes}"`}>\n`,
  )}<link rel="manifest" href="${href({ base }, MANIFEST)}">
`
}

/** What a browser has around the page is in the colour of its paper. */
function themeColours({ dress }: Paper): Html {
  if (dress?.ground === undefined) return NOTHING
  const { light, dark } = dress.ground
  return html`<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)">
`
}
