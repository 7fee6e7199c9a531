/**
 * Parse: copy to items. The order of work is the list of rules; what they claim
 * and what they leave partitions the text, so nothing is lost and nothing is
 * read twice.
 */

import type { Copy, Line, Span } from './copy.ts'
import { documentsIn } from './documents.ts'
import { formatOf } from './formats/format.ts'
import { galleyOf, type Rule } from './galley.ts'
import { type Gathering, gather, type Parsed } from './gather.ts'
import type { Dropped } from './item.ts'
import { unmarked } from './line-marks.ts'
import { mark } from './mark.ts'
import { undivided } from './narrow.ts'
import { piecesOf } from './pieces.ts'
import { type ReleaseFields, withRelease } from './release/fields.ts'
import { sectionBreak } from './rules/break.ts'
import { boilerplate, contact } from './rules/contact.ts'
import { databaseFields } from './rules/database-fields.ts'
import { furnitureLines, snaps, transmission } from './rules/edges.ts'
import { embargo, markdownEmbargo } from './rules/embargo.ts'
import { endMark } from './rules/end-mark.ts'
import { frontMatterOf } from './rules/front-matter.ts'
import { head } from './rules/head.ts'
import { headerFields } from './rules/header-fields.ts'
import { headline } from './rules/headline.ts'
import { headlineList } from './rules/headline-list.ts'
import { deskHold, hold, holdKey, markdownHold } from './rules/hold.ts'
import { list } from './rules/list.ts'
import { listLabel } from './rules/list-label.ts'
import { mailHeader } from './rules/mail-header.ts'
import { markdownRules } from './rules/markdown.ts'
import { listAbove, newsList } from './rules/news-list.ts'
import { notices } from './rules/notices.ts'
import { pageControls } from './rules/page.ts'
import { comments, pageBoxes } from './rules/page-boxes.ts'
import { pageFrame } from './rules/page-frame.ts'
import { paragraphs, remainder } from './rules/paragraphs.ts'
import { poem } from './rules/poem.ts'
import { quote } from './rules/quote.ts'
import { related } from './rules/related.ts'
import { repeats } from './rules/repeats.ts'
import { scriptCues } from './rules/script.ts'
import { shirtTail } from './rules/shirt-tail.ts'
import { structure } from './rules/structure.ts'
import { markedSubhead, subhead, underlined } from './rules/subhead.ts'
import { barredTable, table } from './rules/table.ts'
import { pageFoot, tail } from './rules/tail.ts'
import { topHeading } from './rules/top-heading.ts'
import { verse } from './rules/verse.ts'

/** How plain text is read: what is surest first, what takes the rest last. */
const PLAIN: readonly Rule[] = [
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
  mailHeader,
  headerFields,
  holdKey,
  contact,
  barredTable,
  poem,
  newsList,
  pageControls,
  comments,
  pageBoxes,
  related,
  notices,
  listAbove,
  markedSubhead,
  topHeading,
  head,
  repeats,
  pageFoot,
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

/** How Markdown is read: the parser knows its shapes. */
const MARKDOWN: readonly Rule[] = [
  frontMatterOf('strict'),
  markdownEmbargo,
  markdownHold,
  ...markdownRules,
  paragraphs,
  remainder,
]

/**
 * Read one file's copy.
 *
 * @param language BCP 47, of the paper: what the copy is in unless it says otherwise.
 */
export function parse(copy: Copy, language: string): Parsed {
  // A page under the name of Markdown was read as the page that it is.
  if (copy.structure === undefined && formatOf(copy.path) === 'markdown')
    return gather(MARKDOWN.reduce(mark, galleyOf(copy)), language)
  const { lines, marks, replies } = unmarked(undivided(piecesOf(copy.lines)))
  const { documents, rulers } = documentsIn(lines)
  const parsed = documents.map((each) => gather(PLAIN.reduce(mark, galleyOf(copy, each)), language))
  const above = {
    ...markedRelease(copy),
    ...(parsed.length > 1 || rulers.length > 0 ? releaseAbove(parsed, rulers, copy) : {}),
  }
  const dropped = [
    ...parsed.flatMap((each) => each.dropped),
    ...rulers.map((line) => droppedAs('document-ruler', line, copy)),
    ...replies.map((line) => droppedAs('quoted-reply', line, copy)),
  ]
  const spans = marks.length === 0 ? [] : [...parsed.flatMap((each) => each.spans), ...dropped.map(({ span }) => span)]
  return {
    items: parsed.flatMap(({ items }) => items.map((item) => withRelease(item, above))),
    dropped: [...dropped, ...outside(marks, spans).map((span) => droppedAs('line-mark', span, copy))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    problems: parsed.flatMap(({ problems }) => problems),
  }
}

/**
 * What holds all documents of a file: an embargo or a DRAFT on its cover, in a
 * document without items, or above the first one.
 */
function releaseAbove(parsed: readonly Gathering[], rulers: readonly Line[], copy: Copy): ReleaseFields {
  const cover = [embargo, hold].reduce(mark, galleyOf(copy, rulers)).claims
  const onCover = cover.flatMap((claim) => (claim.kind === 'field' ? [[claim.name, claim.field] as const] : []))
  const first = copy.text.search(/\S/)
  const loose = parsed.flatMap(({ items, release }) => {
    const fields = Object.values(release)
    return items.length === 0 || fields.some(({ span }) => span?.start === first) ? [release] : []
  })
  return Object.assign({}, ...loose, Object.fromEntries(onCover))
}

/** What a page's markup says of its publication: no word of the copy, and less than any. */
function markedRelease({ structure }: Copy): ReleaseFields {
  const from = structure?.publishedFrom
  return from === undefined ? {} : { publish: { value: from, origin: 'drafted' } }
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
