/** Sections: the masthead's, or, where it lists none, those that items name. */

import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { listedSection } from '../../intake/section.ts'
import { slugOf } from '../../slug.ts'
import type { Link, RegisteredShelves, ShelfMove } from '../edition.ts'
import { type Book, linksByKey } from './book.ts'

interface Said {
  readonly value: string
  readonly origin: string
}

interface InSection {
  readonly fields: { readonly section?: Said }
}

/** A section that was published keeps its page, even if nothing is filed under it any more. */
export function sectionBook(paper: Paper, items: readonly InSection[], registered: RegisteredShelves): Book<InSection> {
  return bookOf(sectionsSaid(items), paper, registered)
}

/** What items say of their section. */
const sectionsSaid = memoEach(({ fields: { section } }: InSection): Said | null => section ?? null, isEqual)

const bookOf = memo((said: readonly (Said | null)[], paper: Paper, registered: RegisteredShelves): Book<InSection> => {
  const book = paper.sections.length > 0 ? listedSections(paper) : foundSections(paper, said)
  const taken = new Set([...book.links.map(({ url }) => url), ...book.moves.map(({ from }) => from)])
  const old = [...registered.values()].filter(({ kind, address }) => kind === 'section' && !taken.has(address))
  return { ...book, links: [...book.links, ...old.map((line): Link => ({ url: line.address, text: line.name }))] }
})

function listedSections(paper: Paper): Book<InSection> {
  const links = linksByKey(
    paper.sections.map((section) => [section.slug, { url: address(section.slug), text: section.name }]),
  )
  return {
    links: [...links.values()],
    linksOf: sectionIn((name) => links.get(listedSection(paper, name)?.slug ?? '')),
    moves: paper.sections.flatMap(({ slug, formerly }) =>
      formerly.map((former): ShelfMove => ({ from: address(former), to: address(slug) })),
    ),
  }
}

/** By name, as the paper's language sorts. A name that a person wrote wins over the name of a folder. */
function foundSections(paper: Paper, said: readonly (Said | null)[]): Book<InSection> {
  const names = new Map<string, { text: string; written: boolean }>()
  for (const section of said) {
    if (section === null) continue
    const slug = slugOf(section.value, 'section')
    const written = section.origin !== 'folder'
    const there = names.get(slug)
    if (there === undefined || (written && !there.written))
      names.set(slug, { text: written ? section.value : spelled(section.value), written })
  }
  const order = new Intl.Collator(paper.language)
  const links = [...names]
    .map(([slug, { text }]): Link => ({ url: address(slug), text }))
    .sort((a, b) => order.compare(a.text, b.text))
  const byUrl = linksByKey(links.map((link) => [link.url, link]))
  return {
    links: [...byUrl.values()],
    linksOf: sectionIn((name) => byUrl.get(address(slugOf(name, 'section')))),
    moves: [],
  }
}

/** An item stands in one section or in none. */
function sectionIn(linkOf: (name: string) => Link | undefined): (item: InSection) => readonly Link[] {
  return ({ fields: { section } }) => {
    const link = section === undefined ? undefined : linkOf(section.value)
    return link === undefined ? [] : [link]
  }
}

/** A folder's name as a heading: `local-news` is “Local news”. */
function spelled(folder: string): string {
  return folder.replace(/[-_]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function address(slug: string): string {
  return shelfAddress('section', slug)
}
