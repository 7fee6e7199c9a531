/**
 * The page shell: everything around a page's own text. What is the same on every
 * page of a paper is made once and kept with its `Shell`; a page adds its title,
 * its addresses and its main part.
 */

import type { Shell } from '../scripts/edition/page.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { absolute, FEED, href, ICON, STYLE, typefacesOf } from './address.ts'
import { footer } from './footer.ts'
import { type Html, html } from './html.ts'
import { nameplate, navigation } from './masthead.ts'
import { sayPlain, wordsOf } from './words.ts'

/** What a page gives the shell. */
export interface Leaf {
  /** Root-relative, without the base path. */
  readonly url: string
  /** What the page is about; null on the front page, which is about the paper. */
  readonly title: string | null
  readonly description: string | null
  readonly main: Html
  /** The front page has the large nameplate, and in it the page's `<h1>`. */
  readonly front?: Html
  /** A feed of its own, beside the paper's. */
  readonly feed?: { readonly url: string; readonly title: string } | null
  /** Search engines are asked to leave the page out. */
  readonly hidden?: true
  /** The page that this one stands for, if not itself. */
  readonly canonical?: string
  /** More of `<head>`. */
  readonly head?: Html
}

/** A whole page, as a string. */
export function shell(around: Shell, leaf: Leaf): string {
  const { paper } = around
  const frame = frameOf(around)
  const title = leaf.title === null ? paper.name : `${leaf.title} | ${paper.name}`
  return html`${frame.open}<title>${title}</title>
${leaf.description !== null && html`<meta name="description" content="${leaf.description}">\n`}${
  leaf.hidden && html`<meta name="robots" content="noindex">\n`
}<link rel="canonical" href="${absolute(paper, leaf.canonical ?? leaf.url)}">
${leaf.feed && feedLink(paper, leaf.feed.url, sayPlain(wordsOf(paper.language).feedOf, { title: leaf.feed.title }))}${
  frame.head
}${leaf.head}</head>
<body>
${frame.skip}<header class="masthead">
${leaf.front ?? frame.nameplate}${frame.navigation(leaf.url)}</header>
<main id="text">
${leaf.main}</main>
${frame.footer}</body>
</html>
`.text
}

/** What does not change from page to page. */
interface Frame {
  readonly open: Html
  readonly head: Html
  readonly skip: Html
  readonly nameplate: Html
  readonly navigation: (url: string) => Html
  readonly footer: Html
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
    head: html`${feedLink(paper, FEED, paper.name)}<link rel="icon" href="${href(paper, ICON)}" type="image/svg+xml">
${typefacesOf(paper).map((name) => html`<link rel="preload" href="${href(paper, name)}" as="font" type="font/woff2" crossorigin="">\n`)}<link rel="stylesheet" href="${href(paper, STYLE)}">
`,
    skip: html`<a class="skip" href="#text">${words.skip}</a>\n`,
    nameplate: nameplate(paper),
    navigation: navigation(around),
    footer: footer(around),
  }
}

function feedLink(paper: Paper, url: string, title: string): Html {
  return html`<link rel="alternate" type="application/atom+xml" href="${href(paper, url)}" title="${title}">\n`
}
