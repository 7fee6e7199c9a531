/** Names of a paper that may be one and the same, with the entry of the masthead that joins them. */

import { foldName } from '../../flow/fold-name.ts'
import type { Paper } from '../../flow/paper.ts'
import { alikeNames, type CountedName } from '../../names/alike.ts'
import type { MarkdownPage } from '../../pages/page.ts'
import { itemsIn } from './book.ts'

export interface FoundName extends CountedName {
  /** Files that have it, sorted. */
  readonly files: readonly string[]
}

export interface AlikeNames {
  readonly names: readonly FoundName[]
  /** The entry below `topics:`, with the aliases that it has now. */
  readonly entry: { readonly name: string; readonly aliases: readonly string[] }
  /** Whether the masthead has an entry of that name. */
  readonly isKnown: boolean
}

/** @param pages with their names in one spelling */
export function alikeIn(pages: readonly MarkdownPage[], paper: Paper): AlikeNames[] {
  const known = new Map(paper.topics.map((topic) => [foldName(topic.name), topic]))
  return alikeNames(namesIn(pages, paper)).map((names) => {
    const entry = names.map(({ name }) => known.get(foldName(name))).find((topic) => topic !== undefined)
    const name = entry?.name ?? names[0]?.name ?? ''
    const others = names.map((one) => one.name).filter((one) => foldName(one) !== foldName(name))
    return { names, entry: { name, aliases: [...(entry?.aliases ?? []), ...others] }, isKnown: entry !== undefined }
  })
}

function namesIn(pages: readonly MarkdownPage[], paper: Paper): FoundName[] {
  const sourceOf = new Map(pages.flatMap((page) => itemsIn([page]).map((item) => [item, page.source] as const)))
  const found = new Map<string, FoundName>()
  const ignored = new Set(paper.ignored.map(foldName))
  for (const [item, file] of sourceOf) {
    const given = (item.fields.topics ?? []).map(({ value }) => ({ value, kind: 'topic' as const }))
    // The desk's word comes last, since it knows what is a person.
    const own = new Map([...given, ...item.names].map((one) => [foldName(one.value), one]))
    for (const [key, { value, kind }] of own) {
      if (ignored.has(key)) continue
      const before = found.get(key)
      const files = [...new Set([...(before?.files ?? []), file])].sort()
      const isNamed = before !== undefined && before.kind !== 'topic'
      const as = isNamed ? before.kind : kind
      found.set(key, {
        name: before?.name ?? value,
        kind: as,
        language: item.language,
        count: (before?.count ?? 0) + 1,
        files,
      })
    }
  }
  return [...found.values()]
}
