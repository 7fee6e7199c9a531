/**
 * Parse: copy to items. The order of work is the list of rules; what they claim
 * and what they leave partitions the text, so nothing is lost and nothing is
 * read twice.
 */

import { formatOf } from '../copy/formats/format.ts'
import { type ReleaseFields, withRelease } from '../fields/release-fields.ts'
import type { Copy, Line, Span } from '../flow/copy.ts'
import type { DropLabel, Dropped } from '../flow/dropped.ts'
import { galleyOf, type Rule } from './galley.ts'
import { type Gathering, gather, type Parsed } from './gather.ts'
import { documentsIn } from './lines/documents.ts'
import { unmarked } from './lines/line-marks.ts'
import { undivided } from './lines/narrow.ts'
import { piecesOf } from './lines/pieces.ts'
import { mark } from './mark.ts'
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
import { related } from './rules/edges/related.ts'
import { repeats } from './rules/edges/repeats.ts'
import { scriptCues } from './rules/edges/script.ts'
import { shirtTail } from './rules/edges/shirt-tail.ts'
import { pageFoot, tail } from './rules/edges/tail.ts'
import { pageControls } from './rules/page/page.ts'
import { comments, pageBoxes } from './rules/page/page-boxes.ts'
import { pageFrame } from './rules/page/page-frame.ts'
import { databaseFields } from './rules/top/database-fields.ts'
import { frontMatterOf } from './rules/top/front-matter.ts'
import { head } from './rules/top/head.ts'
import { headerFields } from './rules/top/header-fields.ts'
import { headline } from './rules/top/headline.ts'
import { mailHeader } from './rules/top/mail-header.ts'
import { topHeading } from './rules/top/top-heading.ts'

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
    ...rulers.map((line) => droppedOf('document-ruler', line, copy)),
    ...replies.map((line) => droppedOf('quoted-reply', line, copy)),
  ]
  const spans = marks.length === 0 ? [] : [...parsed.flatMap((each) => each.spans), ...dropped.map(({ span }) => span)]
  return {
    items: parsed.flatMap(({ items }) => items.map((item) => withRelease(item, above))),
    dropped: [...dropped, ...outside(marks, spans).map((span) => droppedOf('line-mark', span, copy))].sort(
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

function droppedOf(rule: DropLabel, { start, end }: Span, copy: Copy): Dropped {
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
