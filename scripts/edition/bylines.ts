/** Bylines: who signs stories, each in one spelling, with a page that keeps its address. */

import { foldName } from '../flow/fold-name.ts'
import { slugOf } from '../slug.ts'
import type { Link } from './edition.ts'
import type { RegisteredTopics } from './topics.ts'

interface Signed {
  readonly fields: { readonly bylines?: readonly { readonly value: string }[] }
}

export interface BylineBook {
  /** By name, as the paper's language sorts. */
  readonly links: readonly Link[]
  /** Who signed a story, as it is spelled there. */
  readonly linksOf: (story: Signed) => readonly Link[]
}

/** Every name that signs a story, in its first spelling: the bylines whose slugs are to be registered. */
export function bylineNames(stories: readonly Signed[]): ReadonlyMap<string, string> {
  const spelling = new Map<string, string>()
  for (const { fields } of stories)
    for (const { value } of fields.bylines ?? [])
      if (!spelling.has(foldName(value))) spelling.set(foldName(value), value)
  return spelling
}

/** A registered byline keeps its page, even if it signs nothing any more. */
export function bylineBook(language: string, stories: readonly Signed[], known: RegisteredTopics): BylineBook {
  const names = new Map([...[...known].map(([key, { name }]) => [key, name] as const), ...bylineNames(stories)])
  const links = new Map(
    [...names].map(([key, text]) => [
      key,
      { url: `/bylines/${known.get(key)?.slug ?? slugOf(text, 'byline')}/`, text },
    ]),
  )
  const order = new Intl.Collator(language)
  return {
    links: [...links.values()].sort((a, b) => order.compare(a.text, b.text)),
    linksOf: ({ fields }) =>
      (fields.bylines ?? []).map(({ value }) => ({
        url: links.get(foldName(value))?.url ?? '/bylines/',
        text: value,
      })),
  }
}
