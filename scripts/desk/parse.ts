/**
 * Parse: copy to items. A file is cut into its documents; each is marked up by one
 * rule after the other (`order.ts`), and what they claimed is gathered into items.
 * What is claimed and what is left partitions the text: nothing is lost, and nothing
 * is read twice.
 */

import { type ReleaseFields, withRelease } from '../fields/release-fields.ts'
import type { Copy, Line, Span } from '../flow/copy.ts'
import type { DropLabel, Dropped } from '../flow/dropped.ts'
import type { HouseStyle } from '../flow/paper.ts'
import { galleyOf } from './galley.ts'
import type { Gathering, Parsed } from './gather.ts'
import { callBack, type Unkept } from './keep.ts'
import { mark } from './mark.ts'
import type { NearChoice } from './near-choice.ts'
import { readDocument } from './reading/one-story.ts'
import { takeUp } from './reading/take-up.ts'
import { embargo } from './rules/edges/embargo.ts'
import { hold } from './rules/edges/hold.ts'
import { withVersion } from './signs/version.ts'

/** What was read of a file, and which of what was to be kept was not found. */
interface ParsedFile extends Parsed {
  readonly unkept: readonly Unkept[]
  readonly choices: readonly NearChoice[]
}

/**
 * Read one file's copy.
 *
 * @param language BCP 47, of the paper: what the copy is in unless it says otherwise
 * @param keeps what is not to be dropped: `keep:` of the sidecar
 * @param house what the desk has learnt of that paper
 */
export function parse(
  copy: Copy,
  language: string,
  keeps: readonly string[] = [],
  house: HouseStyle | null = null,
): ParsedFile {
  const { rules, documents, rulers, marks, replies, isOne } = takeUp(copy)
  const parsed = documents.map((each) => {
    const galley = galleyOf(copy, each, house)
    const { gathered, choices } = readDocument(galley, rules, language, isOne)
    return { ...gathered, choices }
  })
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
  const all = {
    items: parsed.flatMap(({ items }) => items),
    dropped: [...dropped, ...outside(marks, spans).map((span) => droppedOf('line-mark', span, copy))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  }
  const release = Object.assign({}, ...parsed.map(({ release }) => release)) as ReleaseFields
  const kept = callBack(copy, all, keeps, { language, release })
  return {
    ...kept,
    items: withVersion(kept.items, kept.dropped).map((item) => withRelease(item, above)),
    problems: parsed.flatMap(({ problems }) => problems),
    choices: parsed.flatMap(({ choices }) => choices),
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
