/** Which rows are asked for: of a section, of a topic, since a day; a name that the paper does not have is told. */

import type { Edition } from '../../../edition/edition.ts'
import { didYouMean } from '../../../fields/keys.ts'
import { foldName } from '../../../flow/fold-name.ts'
import type { Problem } from '../../../flow/problem.ts'
import { MASTHEAD_NAME } from '../../../paths.ts'
import { slugOf } from '../../../slug.ts'
import type { Row } from './rows.ts'

export interface Asked {
  readonly section?: string
  readonly topic?: string
  /** `yyyy-mm-dd` */
  readonly since?: string
}

export type Filter =
  | { readonly ok: true; readonly takes: (row: Row) => boolean }
  | { readonly ok: false; readonly problem: Problem }

/** @param also sections and topics that only rows have: those of what is held stand nowhere else */
export function filterFor({ section, topic, since }: Asked, edition: Edition, rows: readonly Row[]): Filter {
  const { sections: known, topics } = edition.paper
  const ofSection = named(section, [
    ...known.map(({ name }) => name),
    ...edition.shelves.section.map(({ name }) => name),
    ...rows.flatMap((row) => row.sections),
  ])
  if (ofSection === null) return { ok: false, problem: unknown('section', section ?? '', edition) }
  const ofTopic = named(topic, [
    ...topics.map(({ name }) => name),
    ...edition.shelves.topic.map(({ name }) => name),
    ...rows.flatMap((row) => row.topics),
  ])
  if (ofTopic === null) return { ok: false, problem: unknown('topic', topic ?? '', edition) }
  const takes = (row: Row) =>
    (section === undefined || row.sections.some((name) => ofSection.has(slugOf(name)))) &&
    (topic === undefined || row.topics.some((name) => ofTopic.has(slugOf(name)))) &&
    (since === undefined || row.day === null || row.day >= since)
  return { ok: true, takes }
}

/** The slugs that a name stands for; null if there is none of that name. A name, a slug, or an address will do. */
function named(asked: string | undefined, names: readonly string[]): ReadonlySet<string> | null {
  if (asked === undefined) return new Set()
  const wanted = slugOf(asked.replace(/^\/?(?:sections|topics)\/|\/$/g, ''))
  const found = names.filter((name) => slugOf(name) === wanted || foldName(name) === foldName(asked))
  return found.length === 0 ? null : new Set(found.map((name) => slugOf(name)))
}

/** More names are no help. */
const MOST = 12

function unknown(kind: 'section' | 'topic', asked: string, edition: Edition): Problem {
  const names = [
    ...new Set([
      ...edition.shelves[kind].map(({ name }) => name),
      ...(kind === 'section' ? edition.paper.sections.map(({ name }) => name) : []),
    ]),
  ]
  const meant = didYouMean(asked, names)
  const some =
    names.length === 0
      ? 'none: the paper has no such page yet'
      : `one of ${names.slice(0, MOST).join(', ')}${names.length > MOST ? ' …' : ''}`
  return {
    severity: 'error',
    code: kind === 'section' ? 'unknown-section' : 'unknown-topic',
    file: MASTHEAD_NAME,
    line: 1,
    column: 1,
    reason: `Found no ${kind} “${asked}”; expected ${some}.`,
    hint: meant === null ? `Write its name as the paper has it, or leave out --${kind}.` : `Did you mean “${meant}”?`,
  }
}
