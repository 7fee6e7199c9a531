/**
 * Translations: one story in several languages. They are known by what an editor says
 * (`translation of: …`), or by the names of their files, which differ in a language's
 * ending alone: `flood.txt`, `flood.uk.txt`, `flood.de.txt`. Each leads to all others.
 */

import { isUnknown } from '../../flow/item.ts'
import { compare } from '../../flow/problem.ts'
import type { StoryPage } from '../../pages/page.ts'
import type { Retired } from '../../register/address/retired.ts'
import { isLoneCorrection, type Loose } from '../corrections/attach.ts'
import { referencesIn } from '../corrections/references.ts'
import type { LinkValues } from '../related.ts'

interface TranslationsIn {
  /** For each story the same in other languages, in the order of the languages. */
  readonly others: readonly (readonly LinkValues[])[]
  readonly loose: readonly Loose[]
}

const NONE: readonly LinkValues[] = []

/** `harbour/flood.uk.txt`: the name, and the language behind it. */
const NAMED = /^(?<name>.+)\.(?<language>[a-z]{2,3}(?:-[a-z]{2,4})?)\.[^./]+$/i

export function translationsIn(
  stories: readonly StoryPage[],
  retired: readonly Retired[],
  root: string,
): TranslationsIn {
  const groups = new Groups()
  for (const group of byName(stories)) groups.join(group)
  const { said, loose } = bySaying(stories, retired, root)
  for (const pair of said) groups.join(pair)
  if (groups.isEmpty) return { others: stories.map(() => NONE), loose }
  return { others: stories.map((story) => othersOf(story, groups.of(story))), loose }
}

/** Stories of files that differ in a language's ending alone, each in the language that its file names. */
function byName(stories: readonly StoryPage[]): StoryPage[][] {
  const ended = stories.flatMap((story) => {
    const { name, language = '' } = NAMED.exec(story.source)?.groups ?? {}
    const isMeant = name !== undefined && primary(language) === primary(story.language)
    return isMeant ? [{ story, key: `${name} ${story.position}` }] : []
  })
  if (ended.length === 0) return []
  const keys = new Set(ended.map(({ key }) => key))
  const plain = stories.flatMap((story) => {
    const key = `${story.source.replace(/\.[^./]+$/, '')} ${story.position}`
    return keys.has(key) ? [{ story, key }] : []
  })
  return [...Map.groupBy([...plain, ...ended], ({ key }) => key).values()].map((group) =>
    group.map(({ story }) => story),
  )
}

/** Stories whose editor says what they translate, each with that story. */
function bySaying(stories: readonly StoryPage[], retired: readonly Retired[], root: string) {
  const said: StoryPage[][] = []
  const loose: Loose[] = []
  const of = new Map<StoryPage, StoryPage>()
  const saying = stories.filter(({ fields }) => fields.translates !== undefined)
  if (saying.length === 0) return { said, loose }
  const references = referencesIn(stories, retired, root)
  const nearTo = (page: StoryPage, name: string) =>
    referencesIn(
      stories.filter((story) => story !== page && !isLoneCorrection(story)),
      retired,
      root,
    ).near(name)
  for (const page of saying) {
    const name = page.fields.translates?.value ?? ''
    const named = references.named(name)
    const found = named.filter((story) => story !== page)
    const [only] = found
    if (only !== undefined && found.length === 1) of.set(page, only)
    else if (found.length === 0 && named.length > 0)
      loose.push({ page, is: 'translation', found, near: [], why: 'itself' })
    else
      loose.push({
        page,
        is: 'translation',
        found,
        near: found.length > 0 ? found.map(headlineOf) : nearTo(page, name),
      })
  }
  for (const [page, original] of of) {
    const why = doubtOf(page, original, of)
    if (why !== 'same-language') said.push([original, page])
    if (why !== null) loose.push({ page, is: 'translation', found: [original], near: [], why })
  }
  return { said, loose }
}

/** Why a story cannot be the original of another; null if it can. */
function doubtOf(
  page: StoryPage,
  original: StoryPage,
  of: ReadonlyMap<StoryPage, StoryPage>,
): NonNullable<Loose['why']> | null {
  if (page.language === original.language && !isUnknown(page.language)) return 'same-language'
  const seen = new Set<StoryPage>()
  for (let next = of.get(page); next !== undefined && !seen.has(next); next = of.get(next)) {
    if (next === page) return 'circle'
    seen.add(next)
  }
  return null
}

/** Of each language one story, the first that the paper has; none of a language that nobody knows. */
function othersOf(story: StoryPage, group: readonly StoryPage[]): readonly LinkValues[] {
  const languages = new Map<string, StoryPage>([[story.language, story]])
  for (const other of group)
    if (!languages.has(other.language) && !isUnknown(other.language)) languages.set(other.language, other)
  languages.delete(story.language)
  if (languages.size === 0) return NONE
  return [...languages.values()]
    .sort((a, b) => compare(a.language, b.language))
    .map((other) => [other.address, headlineOf(other), other.language, other.direction])
}

/** Stories that are one: who is joined to one of them is joined to all. */
class Groups {
  readonly #groups = new Map<StoryPage, Set<StoryPage>>()

  get isEmpty(): boolean {
    return this.#groups.size === 0
  }

  join(stories: readonly StoryPage[]): void {
    const all = new Set(stories.flatMap((story) => [story, ...(this.#groups.get(story) ?? [])]))
    if (all.size > 1) for (const story of all) this.#groups.set(story, all)
  }

  of(story: StoryPage): readonly StoryPage[] {
    return [...(this.#groups.get(story) ?? [])].sort((a, b) => compare(a.filed, b.filed) || compare(a.id, b.id))
  }
}

function headlineOf({ fields }: StoryPage): string {
  return fields.headline?.value ?? ''
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}
