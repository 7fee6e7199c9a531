/** Gather: from what rules claimed of a document to its items, a story or several and the briefs. */

import { SEVERAL } from '../fields/keys.ts'
import { laterDay, type ReleaseFields, releaseOf, strictest } from '../fields/release-fields.ts'
import type { Copy, Span } from '../flow/copy.ts'
import type { Dropped } from '../flow/dropped.ts'
import type { Block, BriefItem, Field, Fields, Item, Related, StoryItem } from '../flow/item.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { directionOf } from '../language/direction.ts'
import { languageOf } from '../language/items.ts'
import { blockClaim } from './claims.ts'
import { draftHeadline } from './draft/draft.ts'
import { isTitled } from './fields/titled.ts'
import type { Claim, Galley } from './galley.ts'
import { withMarks } from './lines/block-marks.ts'
import { endsLikeProse } from './lines/shapes.ts'
import { weighed } from './own/weigh.ts'
import { unshown } from './unshown.ts'

export interface Parsed {
  readonly items: readonly Item[]
  readonly dropped: readonly Dropped[]
  readonly problems: readonly Problem[]
}

/** Of one document, with what its claims cover and what it says of its release. */
export interface Gathering extends Parsed {
  readonly spans: readonly Span[]
  readonly release: ReleaseFields
}

/** From claims to items: one story, if there is a body, and the briefs. @param isOne whether a page says that it is one story */
export function gather(galley: Galley, language: string, isOne = false): Gathering {
  const claims = isOne ? weighed(claimsOf(galley), galley) : claimsOf(galley)
  const common: Common = { language, direction: directionOf(language), names: [] }
  const { fields, repeated } = fieldsOf(claims)
  const bodies = bodiesOf(claims, galley.copy)
  const related = claims.flatMap((claim) => (claim.kind === 'related' ? [{ text: claim.text, span: claim.span }] : []))
  const briefs = claims.flatMap((claim) => (claim.kind === 'brief' ? [briefOf(common, claim)] : []))
  const release = releaseOf(fields)
  const { placed, homeless } =
    bodies.length > 0
      ? { placed: [...withFields(briefs, release), ...storiesOf(common, fields, bodies, related)], homeless: [] }
      : // Related to nothing: headlines that stand for themselves.
        bodiless(common, fields, [...briefs, ...related.map((one) => briefOf(common, one))])
  const items = placed.sort((a, b) => a.at - b.at).map(({ item }) => item)
  const claimed = claims.flatMap((claim) => (claim.kind === 'dropped' ? [{ rule: claim.rule, span: claim.span }] : []))
  const dropped = [...claimed, ...homeless, ...repeated].sort(
    (a, b) => a.span.start - b.span.start || compare(a.rule, b.rule),
  )
  const told = dropped.map(({ rule, span }) => ({ text: galley.copy.text.slice(span.start, span.end), rule, span }))
  return {
    items,
    dropped: [...told, ...unshown(galley.copy, items)].sort((a, b) => a.span.start - b.span.start),
    problems: galley.problems,
    spans: claims.map(({ span }) => span),
    release,
  }
}

/** The claims in the order of the copy. Below an editor's headline all is the story: there are no briefs. */
function claimsOf(galley: Galley): Claim[] {
  const isStory = isTitled(galley)
  return galley.claims
    .map((claim) => (isStory && claim.kind === 'brief' ? asParagraph(claim) : claim))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

type Common = Pick<StoryItem, 'language' | 'direction' | 'names'>

/** An item and where it begins, by which items are put in order. */
interface Placed<T extends Item = Item> {
  readonly at: number
  readonly item: T
}

function briefOf(common: Common, { text, span }: Related): Placed<BriefItem> {
  return { at: span.start, item: { kind: 'brief', ...common, text, span, fields: {} } }
}

function withFields(briefs: readonly Placed<BriefItem>[], fields: BriefItem['fields']): Placed[] {
  return briefs.map(({ at, item }) => ({ at, item: { ...item, fields } }))
}

/** The first body is the document's story, with its fields; others have no more than what holds for all of it. */
function storiesOf(common: Common, fields: Fields, bodies: readonly Block[][], related: readonly Related[]): Placed[] {
  return bodies.map((body, index) => ({
    at: body[0]?.span.start ?? 0,
    item: storyOf({
      ...common,
      ...(index === 0 ? { fields, body, related } : { fields: releaseOf(fields), body, related: [] }),
    }),
  }))
}

/** Of a document without a body: a headline that stands for itself, or the briefs of a list. */
function bodiless(
  common: Common,
  fields: Fields,
  briefs: readonly Placed<BriefItem>[],
): { placed: Placed[]; homeless: Unplaced[] } {
  const { headline, ...others } = fields
  const isSaid = headline?.span === undefined ? fields.corrections !== undefined : hasMore(fields)
  if (isSaid && briefs.length === 0)
    return { placed: [{ at: 0, item: storyOf({ ...common, fields, body: [], related: [] }) }], homeless: [] }
  if (headline?.span === undefined || briefs.length > 0) {
    const { kept, rest } = ofBriefs(fields)
    return {
      placed: withFields(briefs, kept),
      homeless: briefs.length === 0 ? homelessIn(fields, {}) : homelessIn(rest, kept),
    }
  }
  const { kept, rest } = ofBriefs(others)
  const brief = briefOf(common, { text: headline.value, span: headline.span })
  return { placed: withFields([brief], kept), homeless: homelessIn(rest, kept) }
}

function asParagraph({ text, span }: { readonly text: string; readonly span: Span }): Claim {
  return blockClaim('paragraph', text, span)
}

/** A headline with a dek or a byline is a story that has no text yet: a brief could not show them. */
function hasMore({ dek, kicker, bylines, agency, place, source, corrections, notes }: Fields): boolean {
  return [dek, kicker, bylines, agency, place, source, corrections, notes].some((field) => field !== undefined)
}

/** Fewer briefs than this between two paragraphs part no stories. */
const PARTING = 3

/** The bodies of a document: one, or several where a list of headlines stands between paragraphs. */
function bodiesOf(claims: readonly Claim[], copy: Copy): Block[][] {
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
    open.push(withMarks(claim.block, copy))
  }
  // A last line or two below a list are no story of their own.
  const last = bodies.at(-1)
  if (last !== undefined && open.filter((block) => block.kind === 'paragraph').length < 2)
    for (const block of open) last.push(block)
  else if (open.length > 0) bodies.push(open)
  return bodies
}

type Unplaced = Omit<Dropped, 'text'>

/** The first of each name counts; bylines, topics and corrections add up. */
function fieldsOf(claims: readonly Claim[]): { fields: Fields; repeated: Unplaced[] } {
  const fields: Record<string, Field | Field[]> = {}
  const repeated: Unplaced[] = []
  /** Spans of which a field is on the page. */
  const placed = new Set<string>()
  for (const claim of claims) {
    if (claim.kind !== 'field') continue
    const { name, field, span } = claim
    const there = countingIn(fields, name)
    if (SEVERAL.has(name)) {
      const all = fields[name] as Field[] | undefined
      if (all === undefined) fields[name] = [field]
      else all.push(field)
      placed.add(keyOf(span))
    } else if (there === undefined) {
      fields[name] = field
      placed.add(keyOf(span))
    } else if (name === 'embargo' && strictest(there, field) === field) {
      fields.embargo = field
      placed.add(keyOf(span))
      if (there.span !== undefined) {
        placed.delete(keyOf(there.span))
        repeated.push({ rule: 'repeated embargo', span: there.span })
      }
    } else {
      if (name === 'date' && isKeyed(there) && isKeyed(field)) fields.publish ??= laterDay(there, field)
      // What claims no text has none to report.
      if (span.end > span.start) repeated.push({ rule: `repeated ${name}`, span })
    }
  }
  // A dateline whose place is new and whose date is not stands on the page as it is: it is not dropped, too.
  const left = repeated.filter(({ span }) => !placed.has(keyOf(span)))
  return {
    fields: fields as Fields,
    repeated: [...new Map(left.map((one) => [keyOf(one.span), one])).values()],
  }
}

/** The field of a name that counts so far; what the desk itself makes of a day ahead counts less than any line. */
function countingIn(fields: Readonly<Record<string, Field | Field[]>>, name: keyof Fields): Field | undefined {
  const there = fields[name] as Field | undefined
  return name === 'publish' && there?.origin === 'drafted' ? undefined : there
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Said by a key, and by no line of the copy that names a day. */
function isKeyed({ origin }: Field): boolean {
  return origin === 'header'
}

/** Of a list of headlines and nothing else, the day, the section, the topics and the language are its briefs'. */
function ofBriefs(fields: Fields): { kept: Fields; rest: Fields } {
  const { date, section, topics, language, embargo, publish, expires, hold, ...rest } = fields
  const kept = {
    ...releaseOf(fields),
    ...(date && { date }),
    ...(section && { section }),
    ...(topics && { topics }),
    ...(language && { language }),
  }
  return { kept, rest }
}

/** Fields that say something of a story, where there is none; a line that gave another field, too, is on the page. */
function homelessIn(fields: Fields, kept: Fields): Unplaced[] {
  const placed = new Set(Object.values(kept).flatMap((field) => [field].flat().map(({ span }) => span?.start)))
  const spans = new Map<string, Unplaced>()
  for (const field of Object.values(fields).flat()) {
    if (field.span !== undefined && !placed.has(field.span.start))
      spans.set(`${field.span.start}`, { rule: 'field-without-story', span: field.span })
  }
  return [...spans.values()]
}

/** A story always has a headline: the copy's own, or one that the desk drafts from the first sentence. */
export function storyOf(gathered: Omit<StoryItem, 'kind'>): StoryItem {
  if (gathered.fields.headline !== undefined) return { kind: 'story', ...gathered }
  const worded = gathered.body.filter((block) => /\p{L}/u.test(block.text))
  const said = worded.filter((block) => block.kind === 'paragraph')
  const lede = said.find((block) => !isLabelled(block.text)) ?? said[0]
  const only = worded[0] ?? gathered.body[0] ?? { text: gathered.fields.corrections?.[0]?.value ?? '' }
  const texts = (lede === undefined ? [only] : said.slice(said.indexOf(lede))).map(({ text }) => text)
  const value = draftHeadline(texts, languageOf(texts[0] ?? '', gathered.language))
  return { kind: 'story', ...gathered, fields: { headline: { value, origin: 'drafted' }, ...gathered.fields } }
}

/** `Phone: 555 0100` among the header lines stays copy, but it is no sentence. */
function isLabelled(text: string): boolean {
  return /^\p{L}[\p{L}\p{N} _-]{0,23}?\s?[:：]\s/u.test(text) && !endsLikeProse(text)
}
