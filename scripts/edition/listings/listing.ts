/**
 * Which sections are listings: obituaries, classified advertisements, letters. Each has an
 * index of its own, more compact than that of news. A section is one by its name, in each
 * language that the desk reads, or by `layout:` in the masthead, which counts before.
 */

import type { Listing, Paper } from '../../flow/paper.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { Expression, opening } from '../../wording/expression.ts'
import type { Link } from '../edition.ts'

const whole = (words: string): string => `^(?:${words})$`

/** Letters and advertisements are known by what names a whole page of them, too. */
const NAMES: Readonly<Record<Listing, readonly Expression[]>> = {
  obituaries: [new Expression([opening('obituarySections')], whole)],
  classifieds: [new Expression([opening('adSections')], whole), new Expression([opening('adPages')], whole)],
  letters: [new Expression([opening('letterSections')], whole), new Expression([opening('letterPages')], whole)],
}

/** @param section its link; without one there is no listing */
export function listingOf(paper: Pick<Paper, 'sections'>, section: Link | null | undefined): Listing | null {
  if (section === null || section === undefined) return null
  const listed = paper.sections.find(({ slug }) => shelfAddress('section', slug) === section.url)
  if (listed?.layout !== undefined) return listed.layout === 'stories' ? null : listed.layout
  const name = section.text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const kinds = Object.keys(NAMES) as Listing[]
  return kinds.find((kind) => NAMES[kind].some((expression) => expression.test(name))) ?? null
}
