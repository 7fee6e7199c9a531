/**
 * The order of work: by which rules a text is read, and one after the other. A rule
 * sees what those above it have left free; so what is surest comes first, and what
 * takes everything comes last. `read --why` says of a line which rule came first.
 */

import type { Rule } from './galley.ts'
import { withinStory } from './own/within.ts'
import { houseStyle } from './roles/house/house-rule.ts'
import { roles } from './roles/rule.ts'
import { sectionBreak } from './rules/body/break.ts'
import { list } from './rules/body/list.ts'
import { markdownRules } from './rules/body/markdown.ts'
import { paragraphs, remainder } from './rules/body/paragraphs.ts'
import { poem } from './rules/body/poem.ts'
import { quote } from './rules/body/quote.ts'
import { structure } from './rules/body/structure.ts'
import { markedSubhead, subhead, underlined } from './rules/body/subhead.ts'
import { barredTable, table } from './rules/body/table.ts'
import { verse } from './rules/body/verse.ts'
import { headlineList } from './rules/briefs/headline-list.ts'
import { listLabel } from './rules/briefs/list-label.ts'
import { listAbove, newsList } from './rules/briefs/news-list.ts'
import { boilerplate, contact } from './rules/edges/contact.ts'
import { furnitureLines, snaps, transmission } from './rules/edges/edges.ts'
import { embargo, markdownEmbargo } from './rules/edges/embargo.ts'
import { endMark } from './rules/edges/end-mark.ts'
import { deskHold, hold, holdKey, markdownHold } from './rules/edges/hold.ts'
import { notices } from './rules/edges/notices.ts'
import { pageFrame } from './rules/edges/page-frame.ts'
import { related, relatedBelow } from './rules/edges/related.ts'
import { repeats } from './rules/edges/repeats.ts'
import { scriptCues } from './rules/edges/script.ts'
import { shirtTail } from './rules/edges/shirt-tail.ts'
import { tail } from './rules/edges/tail.ts'
import { coverNote } from './rules/top/cover-note.ts'
import { databaseFields } from './rules/top/database-fields.ts'
import { frontMatterOf } from './rules/top/front-matter.ts'
import { head } from './rules/top/head.ts'
import { headerFields, markdownHeaderFields } from './rules/top/header-fields.ts'
import { headline } from './rules/top/headline.ts'
import { mailHeader } from './rules/top/mail-header.ts'
import { topHeading } from './rules/top/top-heading.ts'
import { occasion } from './rules/weekly/advisory.ts'
import { results } from './rules/weekly/results.ts'
import { WEEKLY } from './weekly.ts'

/** What is certain of a page that was copied, before its lines get roles. */
const CERTAIN: readonly Rule[] = [
  frontMatterOf('lenient'),
  databaseFields,
  snaps,
  underlined,
  embargo,
  hold,
  transmission,
  furnitureLines,
  deskHold,
  scriptCues,
  endMark,
  occasion,
  mailHeader,
  headerFields,
  holdKey,
  // Results beside the story of a page are the site's.
  ...WEEKLY.filter((rule) => rule !== results),
  barredTable,
  poem,
  newsList,
  relatedBelow,
  notices,
]

/** Of these, those that go by how a line looks: what stands around it may say otherwise. */
const LOOKS: ReadonlySet<Rule> = new Set([transmission, furnitureLines, scriptCues, endMark])

/** How plain text is read: what is surest first, what takes the rest last. */
export const PLAIN: readonly Rule[] = [
  frontMatterOf('lenient'),
  databaseFields,
  snaps,
  pageFrame,
  underlined,
  embargo,
  hold,
  transmission,
  furnitureLines,
  deskHold,
  scriptCues,
  boilerplate,
  endMark,
  occasion,
  mailHeader,
  coverNote,
  headerFields,
  holdKey,
  houseStyle,
  ...WEEKLY,
  contact,
  barredTable,
  poem,
  newsList,
  related,
  notices,
  listAbove,
  markedSubhead,
  topHeading,
  head,
  repeats,
  tail,
  shirtTail,
  structure,
  quote,
  list,
  listLabel,
  table,
  verse,
  headlineList,
  listLabel,
  headline,
  subhead,
  sectionBreak,
  paragraphs,
  remainder,
]

/** What sets the text of a story, whatever stands around it. */
export const OF_TEXT: readonly Rule[] = [
  repeats,
  structure,
  quote,
  list,
  table,
  verse,
  sectionBreak,
  paragraphs,
  remainder,
]

/**
 * What is known by its form in any copy: header blocks and exports, what keeps copy back,
 * what a town files every week. No role changes it.
 */
export const SETTLED: ReadonlySet<Rule> = new Set([
  ...CERTAIN.slice(0, CERTAIN.indexOf(barredTable)).filter((rule) => !LOOKS.has(rule)),
  coverNote,
  houseStyle,
  barredTable,
  poem,
  newsList,
])

/**
 * How a page is read that was copied whole or in part: what is certain first, then each
 * line by the role that was learnt for such lines, then the body by its shapes.
 */
export const PAGE: readonly Rule[] = [...CERTAIN, roles, ...OF_TEXT]

/**
 * How a saved page of one story or of several is read: what an editor wrote on it first,
 * then each line by its role, the body in the forms that its markup has.
 */
export const SAVED: readonly Rule[] = [
  frontMatterOf('lenient'),
  embargo,
  hold,
  deskHold,
  headerFields,
  holdKey,
  furnitureLines,
  withinStory,
  roles,
  structure,
  list,
  sectionBreak,
  paragraphs,
  remainder,
]

/** How Markdown is read: the parser knows its shapes. */
export const MARKDOWN: readonly Rule[] = [
  frontMatterOf('strict'),
  markdownEmbargo,
  markdownHold,
  markdownHeaderFields,
  ...markdownRules,
  paragraphs,
  remainder,
]
