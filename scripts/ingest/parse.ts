/**
 * Parse: copy to items. The order of work is the list of rules; what they claim
 * and what they leave partitions the text, so nothing is lost and nothing is
 * read twice.
 */

import { compare, type Problem } from '../problem.ts'
import type { Copy, Span } from './copy.ts'
import { documentsIn } from './documents.ts'
import { draftHeadline } from './draft/draft.ts'
import { type Claim, type Galley, galleyOf, mark, type Rule } from './galley.ts'
import type { Block, Dropped, Field, Fields, Item, Related, StoryItem } from './item.ts'
import { SEVERAL } from './keys.ts'
import { directionOf } from './languages.ts'
import { unmarked } from './line-marks.ts'
import { undivided } from './narrow.ts'
import { piecesOf } from './pieces.ts'
import { sectionBreak } from './rules/break.ts'
import { boilerplate, contact } from './rules/contact.ts'
import { databaseFields } from './rules/database-fields.ts'
import { furnitureLines, snaps, transmission } from './rules/edges.ts'
import { embargo } from './rules/embargo.ts'
import { endMark } from './rules/end-mark.ts'
import { frontMatterOf } from './rules/front-matter.ts'
import { head } from './rules/head.ts'
import { headerFields } from './rules/header-fields.ts'
import { headline } from './rules/headline.ts'
import { headlineList } from './rules/headline-list.ts'
import { list } from './rules/list.ts'
import { mailHeader } from './rules/mail-header.ts'
import { markdownRules } from './rules/markdown.ts'
import { listAbove, newsList } from './rules/news-list.ts'
import { notices } from './rules/notices.ts'
import { comments, pageBoxes, pageControls } from './rules/page.ts'
import { paragraphs } from './rules/paragraphs.ts'
import { quote } from './rules/quote.ts'
import { related } from './rules/related.ts'
import { repeats } from './rules/repeats.ts'
import { scriptCues } from './rules/script.ts'
import { shirtTail } from './rules/shirt-tail.ts'
import { markedSubhead, subhead, underlined } from './rules/subhead.ts'
import { table } from './rules/table.ts'
import { pageFoot, tail } from './rules/tail.ts'
import { verse } from './rules/verse.ts'
import { endsLikeProse } from './shapes.ts'

export interface Parsed {
  readonly items: readonly Item[]
  readonly dropped: readonly Dropped[]
  readonly problems: readonly Problem[]
}

/** How plain text is read: what is surest first, what takes the rest last. */
export const PLAIN: readonly Rule[] = [
  frontMatterOf('lenient'),
  databaseFields,
  snaps,
  underlined,
  embargo,
  transmission,
  furnitureLines,
  scriptCues,
  boilerplate,
  endMark,
  mailHeader,
  headerFields,
  contact,
  newsList,
  pageControls,
  comments,
  pageBoxes,
  related,
  notices,
  listAbove,
  markedSubhead,
  head,
  repeats,
  tail,
  pageFoot,
  shirtTail,
  quote,
  list,
  table,
  verse,
  headlineList,
  headline,
  subhead,
  sectionBreak,
  paragraphs,
]

/** How Markdown is read: the parser knows its shapes. */
const MARKDOWN: readonly Rule[] = [frontMatterOf('strict'), ...markdownRules, paragraphs]

/**
 * Read one file's copy.
 *
 * @param language BCP 47, of the paper: what the copy is in unless it says otherwise.
 */
export function parse(copy: Copy, language: string): Parsed {
  if (isMarkdown(copy.path)) return gather(MARKDOWN.reduce(mark, galleyOf(copy)), language)
  const { lines, marks, replies } = unmarked(undivided(piecesOf(copy.lines)))
  const { documents, rulers } = documentsIn(lines)
  const parsed = documents.map((each) => gather(PLAIN.reduce(mark, galleyOf(copy, each)), language))
  const dropped = [
    ...parsed.flatMap((each) => each.dropped),
    ...rulers.map((line) => droppedAs('document-ruler', line, copy)),
    ...replies.map((line) => droppedAs('quoted-reply', line, copy)),
  ]
  const spans = marks.length === 0 ? [] : [...parsed.flatMap((each) => each.spans), ...dropped.map(({ span }) => span)]
  return {
    items: parsed.flatMap(({ items }) => items),
    dropped: [...dropped, ...outside(marks, spans).map((span) => droppedAs('line-mark', span, copy))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

function droppedAs(rule: string, { start, end }: Span, copy: Copy): Dropped {
  return { text: copy.text.slice(start, end), rule, span: { start, end } }
}

/** The marks that no span covers; both are walked once, in order. */
function outside(marks: readonly Span[], spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return marks.filter((mark) => {
    for (; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= mark.start; at += 1)
      reach = Math.max(reach, sorted[at]?.end ?? 0)
    return reach < mark.end
  })
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** From claims to items: one story, if there is a body, and the briefs. */
function gather(galley: Galley, language: string): Parsed & { readonly spans: readonly Span[] } {
  const claims = [...galley.claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const common = { language, direction: directionOf(language), names: [] }
  const { fields, repeated } = fieldsOf(claims)
  const related = claims.flatMap((claim) => (claim.kind === 'related' ? [{ text: claim.text, span: claim.span }] : []))
  const dropped = claims
    .flatMap((claim) => (claim.kind === 'dropped' ? [claim] : []))
    .map(({ rule, span }) => ({ rule, span }))
  const items: { at: number; item: Item }[] = claims.flatMap((claim) =>
    claim.kind === 'brief'
      ? [{ at: claim.span.start, item: { kind: 'brief', ...common, text: claim.text, span: claim.span, fields: {} } }]
      : [],
  )
  const [own, ...others] = bodiesOf(claims)
  const first = own?.[0]
  // Related to nothing: headlines that stand for themselves.
  if (first === undefined)
    for (const { text, span } of related)
      items.push({ at: span.start, item: { kind: 'brief', ...common, text, span, fields: {} } })
  if (own !== undefined && first !== undefined) {
    items.push({ at: first.span.start, item: storyOf({ ...common, fields, body: own, related }) })
    for (const other of others)
      items.push({ at: other[0]?.span.start ?? 0, item: storyOf({ ...common, fields: {}, body: other, related: [] }) })
  } else if (fields.headline?.span !== undefined) {
    const { headline: alone, date, section, topics, ...rest } = fields
    const kept = { ...(date && { date }), ...(section && { section }), ...(topics && { topics }) }
    items.push({
      at: 0,
      item: { kind: 'brief', ...common, text: alone.value, span: alone.span ?? { start: 0, end: 0 }, fields: kept },
    })
    dropped.push(...homeless(rest))
  } else {
    // Of a list of headlines and nothing else, the day and the section are its briefs'.
    const { date, section, topics, ...rest } = fields
    const shared = { ...(date && { date }), ...(section && { section }), ...(topics && { topics }) }
    if (items.length === 0) dropped.push(...homeless(fields))
    else dropped.push(...homeless(rest))
    for (const entry of items) if (entry.item.kind === 'brief') entry.item = { ...entry.item, fields: shared }
  }
  items.sort((a, b) => a.at - b.at)
  const all = [...dropped, ...repeated].sort((a, b) => a.span.start - b.span.start || compare(a.rule, b.rule))
  return {
    items: items.map(({ item }) => item),
    dropped: all.map(({ rule, span }) => ({ text: galley.copy.text.slice(span.start, span.end), rule, span })),
    problems: galley.problems,
    spans: claims.map(({ span }) => span),
  }
}

/** Fewer briefs than this between two paragraphs part no stories. */
const PARTING = 3

/** The bodies of a document: one, or several where a list of headlines stands between paragraphs. */
function bodiesOf(claims: readonly Claim[]): Block[][] {
  const bodies: Block[][] = []
  let open: Block[] = []
  let briefs = 0
  for (const claim of claims) {
    if (claim.kind === 'brief') briefs += 1
    if (claim.kind !== 'block') continue
    if (briefs >= PARTING && open.length > 1) {
      bodies.push(open)
      open = []
    }
    briefs = 0
    open.push(claim.block)
  }
  // A last line or two below a list are no story of their own.
  const last = bodies.at(-1)
  if (last !== undefined && open.filter((block) => block.kind === 'paragraph').length < 2) last.push(...open)
  else if (open.length > 0) bodies.push(open)
  return bodies
}

type Unplaced = { rule: string; span: Span }

/** The first of each name counts; bylines, topics and corrections add up. */
function fieldsOf(claims: readonly Claim[]): { fields: Fields; repeated: Unplaced[] } {
  const fields: Record<string, Field | Field[]> = {}
  const repeated: Unplaced[] = []
  for (const claim of claims) {
    if (claim.kind !== 'field') continue
    const there = fields[claim.name]
    if (SEVERAL.has(claim.name)) fields[claim.name] = [...(Array.isArray(there) ? there : []), claim.field]
    else if (there === undefined) fields[claim.name] = claim.field
    else repeated.push({ rule: `repeated ${claim.name}`, span: claim.span })
  }
  return { fields: fields as Fields, repeated }
}

/** Fields that say something of a story, where there is none. */
function homeless(fields: Fields): Unplaced[] {
  const spans = new Map<string, Unplaced>()
  for (const field of Object.values(fields).flat()) {
    if (field.span !== undefined) spans.set(`${field.span.start}`, { rule: 'field-without-story', span: field.span })
  }
  return [...spans.values()]
}

interface Gathered extends Omit<StoryItem, 'kind'> {
  readonly body: readonly Block[]
  readonly related: readonly Related[]
}

/** A story always has a headline: the copy's own, or one that the desk drafts from the first sentence. */
function storyOf(gathered: Gathered): StoryItem {
  if (gathered.fields.headline !== undefined) return { kind: 'story', ...gathered }
  const worded = gathered.body.filter((block) => /\p{L}/u.test(block.text))
  const said = worded.filter((block) => block.kind === 'paragraph')
  const lede = said.find((block) => !isLabelled(block.text)) ?? said[0] ?? worded[0] ?? gathered.body[0]
  const value = draftHeadline(lede?.text ?? '', gathered.language)
  return { kind: 'story', ...gathered, fields: { headline: { value, origin: 'drafted' }, ...gathered.fields } }
}

/** `Phone: 555 0100` among the header lines stays copy, but it is no sentence. */
function isLabelled(text: string): boolean {
  return /^\p{L}[\p{L}\p{N} _-]{0,23}?\s?[:：]\s/u.test(text) && !endsLikeProse(text)
}
