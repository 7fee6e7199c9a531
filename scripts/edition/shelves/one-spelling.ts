/** One spelling: the names of all items as the whole paper spells them. */

import { foldName } from '../../flow/fold-name.ts'
import type { Name, NameKind } from '../../flow/item.ts'
import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import type { KnownTopic, Paper } from '../../flow/paper.ts'
import { resolve } from '../../names/resolve.ts'
import type { KnownName } from '../../names/same/same-names.ts'
import type { BriefsPage, MarkdownPage, PageBrief, StoryPage } from '../../pages/page.ts'
import { itemsIn } from './book.ts'

/** The names of the masthead's topics, folded: they are nobody else's. */
export const ownNames = memo(
  (topics: readonly KnownTopic[]): ReadonlySet<string> => new Set(topics.map(({ name }) => foldName(name))),
)

/** Other names of those that the masthead lists, with what each is a name of. */
export function aliasesIn(
  entries: readonly KnownTopic[],
  language: string,
  kindOf: (entry: KnownTopic) => NameKind,
): readonly KnownName[] {
  return entries.flatMap((entry) =>
    entry.aliases.map((name) => ({ name, kind: kindOf(entry), language, aliasOf: entry.name })),
  )
}

/**
 * The pages of the desk with their names as the whole paper spells them: a surname
 * in one file is the person whose full name another has. The masthead's topics stay
 * what they are: `Cargill`, a company, is not Rhona Cargill.
 */
export function inOneSpelling(pages: readonly MarkdownPage[], { topics }: Pick<Paper, 'topics'>): MarkdownPage[] {
  const names = resolve(witnessesOf(itemsIn(pages)), ownNames(topics))
  let at = 0
  const next = () => names[at++] ?? []
  return pages.map((page) =>
    page.kind === 'story'
      ? spelled(page, next())
      : withBriefs(
          page,
          page.briefs.map((brief) => spelled(brief, next())),
        ),
  )
}

const witnessesOf = memoEach(
  (item: StoryPage | PageBrief) => ({
    language: item.language,
    headline: 'text' in item ? item.text : (item.fields.headline?.value ?? ''),
    names: item.names.map(({ value, kind }) => ({ name: value, kind, sure: true })),
  }),
  isEqual,
)

/** An item with these names; itself, if it has them already. */
function spelled<T extends StoryPage | PageBrief>(item: T, names: readonly Name[]): T {
  return respelled(item, names) as T
}

const respelled = memo((item: StoryPage | PageBrief, names: readonly Name[]): StoryPage | PageBrief => {
  const isSame = ({ value, kind }: Name, at: number) => item.names[at]?.value === value && item.names[at]?.kind === kind
  return names.length === item.names.length && names.every(isSame) ? item : { ...item, names }
})

const withBriefs = memo((page: BriefsPage, briefs: readonly PageBrief[]): BriefsPage => ({ ...page, briefs }))
