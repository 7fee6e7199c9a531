/** An index of names, as at the end of a book: under their letters, each with how often; those that are often there stand out. */

import type { Link } from '../scripts/edition/edition.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href } from './parts/address.ts'
import { type Html, html } from './parts/html.ts'

/** A name of the index, and how many items stand under it. */
interface Named {
  readonly link: Link
  readonly count: number
}

/** Fewer names need no letters above them. */
const LEAST_NAMES = 24
/** In a script of thousands of signs, nearly every name has one of its own: no letters then. */
const LEAST_A_LETTER = 1.5
/** One name in so many stands out, and none that is there less often than that. */
const ONE_IN = 10
const LEAST_OFTEN = 3

/** @param names in the order of the paper's language */
export function nameIndex(paper: Paper, names: readonly Named[]): Html {
  const often = oftenFrom(names)
  const line = ({ link, count }: Named): Html =>
    html`<li><a href="${href(paper, link.url)}"${count >= often && html` class="often"`}><bdi>${link.text}</bdi></a> <small>${count}</small></li>\n`
  const letters = [...Map.groupBy(names, ({ link }) => letterOf(link.text, paper.language))]
  if (names.length < LEAST_NAMES || names.length < letters.length * LEAST_A_LETTER)
    return html`<ul class="names">\n${names.map(line)}</ul>\n`
  return html`<div class="names">
${letters.map(([letter, some]) => html`<section>\n<h2>${letter}</h2>\n<ul>\n${some.map(line)}</ul>\n</section>\n`)}</div>
`
}

/** From how many items on a name stands out. */
function oftenFrom(names: readonly Named[]): number {
  const counts = names.map(({ count }) => count).sort((a, b) => b - a)
  return Math.max(LEAST_OFTEN, counts[Math.floor(names.length / ONE_IN)] ?? 0)
}

/** The letter that a name stands under: the first, without its accents; figures are together. */
function letterOf(name: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0] ?? '#'
  if (/\p{N}/u.test(first)) return '0–9'
  return separate(first, language) ? first.toLocaleUpperCase(language) : plain(first).toLocaleUpperCase(language)
}

/** Whether a language counts it as a letter of its own, as Ukrainian does “Ї” and Swedish “Å”. */
function separate(letter: string, language: string): boolean {
  return new Intl.Collator(language, { sensitivity: 'base' }).compare(letter, plain(letter)) !== 0
}

function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}
