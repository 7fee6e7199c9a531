/** Sections: the masthead's, or, where it lists none, those that items name. */

import type { Paper } from '../ingest/paper.ts'
import { listedSection } from '../ingest/section.ts'
import { slugOf } from '../ingest/slug.ts'
import type { Link, Retired } from './edition.ts'

export interface SectionBook {
  readonly links: readonly Link[]
  readonly linkOf: (name: string | undefined) => Link | null
  /** Addresses of sections that were renamed. */
  readonly retired: readonly Retired[]
}

interface Filed {
  readonly fields: { readonly section?: { readonly value: string; readonly origin: string } }
}

export function sectionBook(paper: Paper, items: readonly Filed[]): SectionBook {
  return paper.sections.length > 0 ? listed(paper) : found(paper, items)
}

function listed(paper: Paper): SectionBook {
  const links = new Map(
    paper.sections.map((section) => [section.slug, { url: address(section.slug), text: section.name }]),
  )
  return {
    links: [...links.values()],
    linkOf: (name) => (name === undefined ? null : (links.get(listedSection(paper, name)?.slug ?? '') ?? null)),
    retired: paper.sections.flatMap(({ slug, formerly }) =>
      formerly.map((former): Retired => ({ kind: 'redirect', url: address(former), to: address(slug) })),
    ),
  }
}

/** By name, as the paper's language sorts. A name that a person wrote wins over the name of a folder. */
function found(paper: Paper, items: readonly Filed[]): SectionBook {
  const names = new Map<string, { text: string; written: boolean }>()
  for (const {
    fields: { section },
  } of items) {
    if (section === undefined) continue
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
  const bySlug = new Map(links.map((link) => [link.url, link]))
  return {
    links,
    linkOf: (name) => (name === undefined ? null : (bySlug.get(address(slugOf(name, 'section'))) ?? null)),
    retired: [],
  }
}

/** A folder's name as a heading: `local-news` is “Local news”. */
function spelled(folder: string): string {
  return folder.replace(/[-_]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function address(slug: string): string {
  return `/sections/${slug}/`
}
