/** Gather: from what rules claimed of a document to its items, a story or several and the briefs. */

import { SEVERAL } from '../fields/keys.ts'
import { laterDay, type ReleaseFields, releaseOf, strictest } from '../fields/release-fields.ts'
import type { Copy, Span } from '../flow/copy.ts'
import type { Dropped } from '../flow/dropped.ts'
import type { Block, Field, Fields, Item, Related, StoryItem } from '../flow/item.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { directionOf } from '../language/direction.ts'
import { languageOf } from '../language/items.ts'
import { blockClaim } from './claims.ts'
import { draftHeadline } from './draft/draft.ts'
import { isTitled } from './fields/titled.ts'
import type { Claim, Galley } from './galley.ts'
import { withMarks } from './lines/block-marks.ts'
import { endsLikeProse } from './lines/shapes.ts'
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

/** From claims to items: one story, if there is a body, and the briefs. */
export function gather(galley: Galley, language: string): Gathering {
  const titled = isTitled(galley)
  const claims = galley.claims
    // Below an editor's headline all is the story.
    .map((claim): Claim => (titled && claim.kind === 'brief' ? asParagraph(claim) : claim))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
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
  const [own, ...others] = bodiesOf(claims, galley.copy)
  const first = own?.[0]
  // Related to nothing: headlines that stand for themselves.
  if (first === undefined)
    for (const { text, span } of related)
      items.push({ at: span.start, item: { kind: 'brief', ...common, text, span, fields: {} } })
  const release = releaseOf(fields)
  if (own !== undefined && first !== undefined) {
    items.push({ at: first.span.start, item: storyOf({ ...common, fields, body: own, related }) })
    for (const other of others)
      items.push({
        at: other[0]?.span.start ?? 0,
        item: storyOf({ ...common, fields: release, body: other, related: [] }),
      })
    for (const entry of items) if (entry.item.kind === 'brief') entry.item = { ...entry.item, fields: release }
  } else if (fields.headline?.span !== undefined && items.length === 0 && hasMore(fields)) {
    items.push({ at: 0, item: storyOf({ ...common, fields, body: [], related }) })
  } else if (fields.headline?.span !== undefined && items.length === 0) {
    const { headline: alone, ...others } = fields
    const { kept, rest } = ofBriefs(others)
    const span = alone.span ?? { start: 0, end: 0 }
    items.push({ at: 0, item: { kind: 'brief', ...common, text: alone.value, span, fields: kept } })
    for (const one of homeless(rest, kept)) dropped.push(one)
  } else {
    const { kept, rest } = ofBriefs(fields)
    for (const one of items.length === 0 ? homeless(fields, {}) : homeless(rest, kept)) dropped.push(one)
    for (const entry of items) if (entry.item.kind === 'brief') entry.item = { ...entry.item, fields: kept }
  }
  items.sort((a, b) => a.at - b.at)
  const all = [...dropped, ...repeated].sort((a, b) => a.span.start - b.span.start || compare(a.rule, b.rule))
  const gathered = items.map(({ item }) => item)
  const told = all.map(({ rule, span }) => ({ text: galley.copy.text.slice(span.start, span.end), rule, span }))
  return {
    items: gathered,
    dropped: [...told, ...unshown(galley.copy, gathered)].sort((a, b) => a.span.start - b.span.start),
    problems: galley.problems,
    spans: claims.map(({ span }) => span),
    release,
  }
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
  const several = new Map<string, Field[]>()
  const repeated: Unplaced[] = []
  const placed = new Set<string>()
  for (const claim of claims) {
    if (claim.kind !== 'field') continue
    const named = fields[claim.name]
    const there = claim.name === 'publish' && (named as Field | undefined)?.origin === 'drafted' ? undefined : named
    if (there === undefined || SEVERAL.has(claim.name)) placed.add(`${claim.span.start}-${claim.span.end}`)
    if (SEVERAL.has(claim.name)) {
      const all = several.get(claim.name) ?? []
      several.set(claim.name, all)
      all.push(claim.field)
      fields[claim.name] = all
    } else if (there === undefined) fields[claim.name] = claim.field
    else {
      if (claim.name === 'embargo' && strictest(there as Field, claim.field) === claim.field) {
        fields.embargo = claim.field
        const { span } = there as Field
        placed.add(`${claim.span.start}-${claim.span.end}`)
        if (span !== undefined) {
          placed.delete(`${span.start}-${span.end}`)
          repeated.push({ rule: 'repeated embargo', span })
        }
        continue
      }
      if (claim.name === 'date' && isKeyed(there as Field) && isKeyed(claim.field))
        fields.publish ??= laterDay(there as Field, claim.field)
      // What claims no text has none to report.
      if (claim.span.end > claim.span.start) repeated.push({ rule: `repeated ${claim.name}`, span: claim.span })
    }
  }
  // A dateline whose place is new and whose date is not stands on the page as it is: it is not dropped, too.
  const left = repeated.filter(({ span }) => !placed.has(`${span.start}-${span.end}`))
  return {
    fields: fields as Fields,
    repeated: [...new Map(left.map((one) => [`${one.span.start}-${one.span.end}`, one])).values()],
  }
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
function homeless(fields: Fields, kept: Fields): Unplaced[] {
  const placed = new Set(Object.values(kept).flatMap((field) => [field].flat().map(({ span }) => span?.start)))
  const spans = new Map<string, Unplaced>()
  for (const field of Object.values(fields).flat()) {
    if (field.span !== undefined && !placed.has(field.span.start))
      spans.set(`${field.span.start}`, { rule: 'field-without-story', span: field.span })
  }
  return [...spans.values()]
}

interface StoryParts extends Omit<StoryItem, 'kind'> {
  readonly body: readonly Block[]
  readonly related: readonly Related[]
}

/** A story always has a headline: the copy's own, or one that the desk drafts from the first sentence. */
function storyOf(gathered: StoryParts): StoryItem {
  if (gathered.fields.headline !== undefined) return { kind: 'story', ...gathered }
  const worded = gathered.body.filter((block) => /\p{L}/u.test(block.text))
  const said = worded.filter((block) => block.kind === 'paragraph')
  const lede = said.find((block) => !isLabelled(block.text)) ?? said[0] ?? worded[0] ?? gathered.body[0]
  const text = lede?.text ?? ''
  const value = draftHeadline(text, languageOf(text, gathered.language))
  return { kind: 'story', ...gathered, fields: { headline: { value, origin: 'drafted' }, ...gathered.fields } }
}

/** `Phone: 555 0100` among the header lines stays copy, but it is no sentence. */
function isLabelled(text: string): boolean {
  return /^\p{L}[\p{L}\p{N} _-]{0,23}?\s?[:：]\s/u.test(text) && !endsLikeProse(text)
}
