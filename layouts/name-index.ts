/** An index of names, as at the end of a book: by what they are names of, where that is known, and under their letters, each with how often; those that are often there stand out. */

import type { Link } from '../scripts/edition/edition.ts'
import type { NameKind } from '../scripts/flow/item.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href } from './parts/address.ts'
import { type Html, html } from './parts/html.ts'
import { wordsOf } from './words/words.ts'

/** A name of the index, and how many items stand under it. */
interface Named {
  readonly link: Link
  readonly count: number
  /** Of what it is the name, where that is known. */
  readonly kind?: NameKind
}

/** Fewer names need no letters above them. */
const LEAST_NAMES = 24
/** In a script of thousands of signs, nearly every name has one of its own: no letters then. */
const LEAST_A_LETTER = 1.5
/** Fewer names of a kind stand with those of none. */
const LEAST_A_KIND = 6
const KINDS: readonly NameKind[] = ['person', 'place', 'body', 'event', 'topic']
/** One name in so many stands out, and none that is there less often than that. */
const ONE_IN = 10
const LEAST_OFTEN = 3

/** @param names in the order of the paper's language */
export function nameIndex(paper: Paper, names: readonly Named[]): Html {
  const often = oftenFrom(names)
  const line = ({ link, count }: Named): Html =>
    html`<li><a href="${href(paper, link.url)}"${count >= often && html` class="often"`}><bdi>${link.text}</bdi></a> <small>${count}</small></li>\n`
  const kinds = kindsIn(names)
  if (kinds.length < 2) return byLetter(paper, names, line, 'h2')
  const { topicKinds } = wordsOf(paper.language)
  const ways = kinds.map(([kind]) => html`<li><a href="#${kind}">${topicKinds[kind]}</a></li>\n`)
  return html`<ul class="run">\n${ways}</ul>
${kinds.map(
  ([kind, some]) =>
    html`<section class="kind">\n<h2 class="label" id="${kind}">${topicKinds[kind]}</h2>\n${byLetter(paper, some, line, 'h3')}</section>\n`,
)}`
}

/** Names by what they are names of, what is not known last; of a kind that has few, they stand there, too. */
function kindsIn(names: readonly Named[]): readonly (readonly [kind: NameKind, some: readonly Named[]])[] {
  if (names.length < LEAST_NAMES) return []
  const counts = Map.groupBy(names, ({ kind = 'topic' }) => kind)
  const isOwn = (kind: NameKind) => (counts.get(kind)?.length ?? 0) >= LEAST_A_KIND
  const groups = Map.groupBy(names, ({ kind = 'topic' }) => (isOwn(kind) ? kind : 'topic'))
  return KINDS.flatMap((kind) => {
    const some = groups.get(kind)
    return some === undefined ? [] : [[kind, some] as const]
  })
}

/** Under their letters, if there are enough. @param head the rank of a letter as a heading */
function byLetter(paper: Paper, names: readonly Named[], line: (name: Named) => Html, head: 'h2' | 'h3'): Html {
  const letters = [...Map.groupBy(names, ({ link }) => letterOf(link.text, paper.language))]
  if (names.length < LEAST_NAMES || names.length < letters.length * LEAST_A_LETTER)
    return html`<ul class="names">\n${names.map(line)}</ul>\n`
  const heading = (letter: string): Html => (head === 'h2' ? html`<h2>${letter}</h2>` : html`<h3>${letter}</h3>`)
  return html`<div class="names">
${letters.map(([letter, some]) => html`<section>\n${heading(letter)}\n<ul>\n${some.map(line)}</ul>\n</section>\n`)}</div>
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
