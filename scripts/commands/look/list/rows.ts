/** What `list` tells, as rows: each thing with its state, where it stands, and the file that it is of. */

import type { Brief, Story } from '../../../edition/edition.ts'
import type { HouseStyle } from '../../../flow/paper.ts'
import { compare } from '../../../flow/problem.ts'
import { sureLines } from '../../../intake/evidence.ts'
import type { Understood } from '../../../intake/understood.ts'
import { retiredIn } from '../../../register/address/retired.ts'
import type { Held } from '../../../register/held.ts'
import type { ItemLine } from '../../../register/register.ts'
import { bareName } from '../../../register/sift.ts'
import { whyText } from '../../show/show-held.ts'
import type { PaperNow } from './paper-now.ts'

export interface Row {
  /** `built` stands in the site, wherever that is published; `new` is what the next build adds; of what stands no more, why. */
  readonly state:
    | 'built'
    | 'changed'
    | 'corrected'
    | 'new'
    | 'held'
    | 'expired'
    | 'withdrawn'
    | 'withdrawn by order'
    | 'unsure'
    | 'moved'
  /** Below the path of the paper; null of what has none. */
  readonly address: string | null
  /** Relative to the content folder; null where nobody knows it. */
  readonly file: string | null
  readonly line: number | null
  readonly headline: string | null
  /** Under which it is listed, or on which it changed its state, `yyyy-mm-dd`; null where there is none. */
  readonly day: string | null
  readonly sections: readonly string[]
  readonly topics: readonly string[]
  /** Of what is held, until when: an instant in UTC. */
  readonly until?: string | null
  /** Why it is held, what a line may be else, or the address to which it leads. */
  readonly detail?: string
}

/** Stories and briefs, newest first. */
export function standingRows({ edition, entering }: PaperNow): Row[] {
  const minted = new Set(entering.minted.map(({ id }) => id))
  const sourceOf = new Map(entering.entered.map(({ id, source }) => [id, source]))
  const rowOf = (one: Story | Brief, headline: string, state: Row['state']): Row => ({
    state: minted.has(one.id) ? 'new' : state,
    address: one.url,
    file: sourceOf.get(one.id) ?? null,
    line: null,
    headline,
    day: one.day,
    sections: one.shelves.section.map(({ text }) => text),
    topics: one.shelves.topic.map(({ text }) => text),
  })
  const rows = [
    ...edition.stories.map((story) => rowOf(story, story.headline, storyState(story))),
    ...edition.briefs.map((brief) => rowOf(brief, brief.text, 'built')),
  ]
  return rows.sort((a, b) => compare(b.day ?? '', a.day ?? ''))
}

function storyState({ corrections, revised }: Story): Row['state'] {
  if (corrections.length > 0) return 'corrected'
  return revised === null ? 'built' : 'changed'
}

/** The next to be let out first; what waits for somebody last. */
export function heldRows({ entering }: PaperNow): Row[] {
  const NEVER = '9'
  const rows = entering.held.map((held): Row => {
    const { item, source, line, verdict } = held
    return {
      state: 'held',
      address: null,
      file: source,
      line,
      headline: bareName(item),
      day: verdict.until?.slice(0, 10) ?? null,
      ...shelvesSaid(held),
      until: verdict.until,
      detail: whyText(held),
    }
  })
  return rows.sort((a, b) => compare(a.until ?? NEVER, b.until ?? NEVER))
}

function shelvesSaid({ item }: Pick<Held, 'item'>): Pick<Row, 'sections' | 'topics'> {
  const { section, topics = [] } = item.fields
  return { sections: section === undefined ? [] : [section.value], topics: topics.map(({ value }) => value) }
}

/** What stands no more, the latest first. Of what was purged nothing is known. */
export function expiredRows({ entering: { register } }: PaperNow): Row[] {
  return register.items
    .flatMap((line): Row[] => {
      const at = line.withdrawn ?? line.expired
      if (at === undefined || line.twin !== undefined) return []
      const { address, source, headline } = line
      return [{ state: goneState(line), address, file: source, line: null, headline, day: at.slice(0, 10), ...NOWHERE }]
    })
    .sort((a, b) => compare(b.day ?? '', a.day ?? ''))
}

const NOWHERE = { sections: [], topics: [] } as const

function goneState({ withdrawn, reason }: ItemLine): Row['state'] {
  if (withdrawn === null) return 'expired'
  return reason === undefined ? 'withdrawn' : 'withdrawn by order'
}

/** Former addresses, and where they lead. */
export function movedRows({ entering: { register } }: PaperNow): Row[] {
  const lines = new Map(register.items.map((line) => [line.address, line]))
  return retiredIn(register).flatMap((one): Row[] => {
    if (one.kind !== 'redirect') return []
    const line = lines.get(one.to)
    const [file, headline] = [line?.source ?? null, line?.headline ?? null]
    return [{ state: 'moved', address: one.url, file, line: null, headline, day: null, ...NOWHERE, detail: one.to }]
  })
}

/** Lines at which somebody should look. */
export function unsureRows({ content, edition: { paper } }: PaperNow): Row[] {
  return content.files.flatMap((file) => unsureIn(file, paper.house ?? null))
}

function unsureIn(file: Understood, house: HouseStyle | null): Row[] {
  const unsure = sureLines(file, house).filter(({ isUnsure }) => isUnsure)
  const shelves = file.items.map((item) => shelvesSaid({ item }))
  return unsure.map(({ line, certainty, second }) => ({
    state: 'unsure',
    address: null,
    file: file.path,
    line,
    headline: file.copy?.lines[line - 1]?.text.trim() ?? null,
    day: null,
    sections: shelves.flatMap(({ sections }) => sections),
    topics: shelves.flatMap(({ topics }) => topics),
    detail: `${Math.round(certainty * 100)} %, else ${second}`,
  }))
}
