/**
 * What is held, as pages for the editor: a list, and each story as it will stand.
 * They are made beside the paper, never in it: nothing here reaches an edition, a
 * plan or the register.
 */

import type { Entered } from '../flow/entered.ts'
import type { Paper } from '../flow/paper.ts'
import { pagesOf } from '../pages/page.ts'
import type { Held } from '../register/held.ts'
import { EMPTY_REGISTER } from '../register/register.ts'
import { bareName } from '../register/sift.ts'
import { numbered, slugOf } from '../slug.ts'
import { assemble } from './assemble.ts'
import type { Edition, Link } from './edition.ts'
import type { PageOf } from './plan/page.ts'
import { registered, withNames } from './registered.ts'
import { inOneSpelling } from './shelves/one-spelling.ts'
import { storyPages } from './views/story.ts'
import type { HeldNote } from './views/views.ts'

export type HeldPage = PageOf<'held'> | PageOf<'heldStory'>

/** Where the list stands; each story below it. */
const HELD = '/held/'

export interface HeldPaper {
  readonly paper: Paper
  readonly held: readonly Held[]
  /** An instant in UTC. */
  readonly now: string
  /** The addresses that the paper has. Where a held story links to another, such as the page of its own byline, the link leads to the list. */
  readonly addresses: ReadonlySet<string>
}

/** @param note of an item, in words. */
export function heldPages({ paper, held, now, addresses }: HeldPaper, note: (held: Held) => HeldNote): HeldPage[] {
  const urls = heldUrls(held)
  const entered = [...urls].map(([url, one]): Entered => {
    const { item, source, position } = one
    const day = item.fields.date?.value ?? now.slice(0, 10)
    return { id: url, item, source, position, address: url, day, filed: now, revised: null }
  })
  const stories = storyPages(editionOf(paper, entered, now)).flatMap(({ url, view }): PageOf<'heldStory'>[] => {
    const one = urls.get(url)
    if (one === undefined) return []
    const alive = <T extends Link>(link: T): T => (addresses.has(link.url) ? link : { ...link, url: HELD })
    const story = {
      ...view,
      dayUrl: alive({ url: view.dayUrl, text: '' }).url,
      section: view.section === null ? null : alive(view.section),
      authors: view.authors.map(alive),
      topics: view.topics.filter((topic) => addresses.has(topic.url)),
      relatedStories: [],
      previous: null,
      next: null,
    }
    return [{ url, kind: 'heldStory', view: { story, note: note(one) } }]
  })
  const items = [...urls].map(([url, one]) => ({
    text: bareName(one.item),
    url: one.item.kind === 'story' ? url : null,
    note: note(one),
    language: one.item.language,
    direction: one.item.direction,
  }))
  return [{ url: HELD, kind: 'held', view: { items } }, ...stories]
}

/** Where each held item stands, in their order: a story has a page there. */
export function heldUrls(held: readonly Held[]): ReadonlyMap<string, Held> {
  const urls = new Map<string, Held>()
  for (const one of held) urls.set(freeUrl(one, urls), one)
  return urls
}

function freeUrl({ item }: Held, taken: ReadonlyMap<string, Held>): string {
  const slug = slugOf(bareName(item))
  let url = `${HELD}${slug}/`
  for (let number = 2; taken.has(url); number += 1) url = `${HELD}${numbered(slug, number)}/`
  return url
}

/** An edition of held items alone. */
function editionOf(paper: Paper, entered: readonly Entered[], now: string): Edition {
  const pages = inOneSpelling(pagesOf(entered), paper)
  return assemble(paper, pages, registered(withNames(EMPTY_REGISTER, paper, pages, now)))
}
