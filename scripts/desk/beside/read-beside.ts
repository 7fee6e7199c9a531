/** Read a page or a notice: one text, whatever is in it, with its title and its keys. */

import { formatOf } from '../../copy/formats/format.ts'
import type { BesideSaid } from '../../fields/beside-keys.ts'
import type { Beside } from '../../flow/beside/beside.ts'
import type { Copy } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { Block, Fields, StoryItem } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import { directionOf } from '../../language/direction.ts'
import { type Galley, galleyOf } from '../galley.ts'
import { withMarks } from '../lines/block-marks.ts'
import { mark } from '../mark.ts'
import { unshown } from '../unshown.ts'
import { headerOf } from './header.ts'
import { BESIDE_MARKDOWN, BESIDE_PLAIN } from './rules.ts'

export interface ReadBeside {
  /** Without a headline, if the copy has none. */
  readonly item: StoryItem
  readonly said: BesideSaid
  readonly dropped: readonly Dropped[]
  readonly problems: readonly Problem[]
}

/** @param language BCP 47, of the paper */
export function readBesideCopy(copy: Copy, kind: Beside['kind'], language: string): ReadBeside {
  const bare = galleyOf(copy)
  const header = headerOf(bare, kind)
  const top = mark(bare, { name: 'header-fields', read: () => header })
  const isMarkdown = copy.structure === undefined && formatOf(copy.path) === 'markdown'
  const galley = (isMarkdown ? BESIDE_MARKDOWN : BESIDE_PLAIN).reduce(mark, top)
  const item = itemFrom(galley, language)
  const dropped = galley.claims.flatMap((claim): Dropped[] => {
    const { start, end } = claim.span
    return claim.kind === 'dropped' ? [{ rule: claim.rule, span: claim.span, text: copy.text.slice(start, end) }] : []
  })
  const all = [...dropped, ...unshown(copy, [item])].sort((a, b) => a.span.start - b.span.start)
  return { item, said: header.said, dropped: all, problems: galley.problems }
}

function itemFrom({ copy, claims }: Galley, language: string): StoryItem {
  const fields: Record<string, unknown> = {}
  const body: Block[] = []
  for (const claim of [...claims].sort((a, b) => a.span.start - b.span.start)) {
    if (claim.kind === 'block') body.push(withMarks(claim.block, copy))
    else if (claim.kind === 'brief' || claim.kind === 'related') body.push(asListItem(claim.text, claim.span, copy))
    else if (claim.kind === 'field') put(fields, claim.name, claim.field)
  }
  return {
    kind: 'story',
    language,
    direction: directionOf(language),
    names: [],
    fields: fields as Fields,
    body,
    related: [],
  }
}

/** A list and nothing else is a list of headlines in copy; here it is a list. */
function asListItem(text: string, span: Block['span'], copy: Copy): Block {
  return withMarks({ kind: 'listItem', text, span, list: { number: null, depth: 0 } }, copy)
}

function put(fields: Record<string, unknown>, name: keyof Fields, field: unknown): void {
  if (name === 'formerly') fields[name] = [...((fields[name] as unknown[]) ?? []), field]
  else fields[name] ??= field
}
