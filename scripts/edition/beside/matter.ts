/** What stands beside the news, in order: the pages of the paper that are no story, and its boxes. */

import { fingerprintOf } from '../../flow/fingerprint.ts'
import { isEqual, memoEach } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import { compare } from '../../flow/problem.ts'
import { shelfAddress } from '../../flow/shelf.ts'
import { listedSection } from '../../intake/section.ts'
import type { BesidePage, NoticePage, PlainPage } from '../../pages/beside-page.ts'
import { slugOf } from '../../slug.ts'
import type { NoticeBox } from './views.ts'

export interface Matter {
  /** In order: by number, then by title. */
  readonly pages: readonly PlainPage[]
  /** In order: by number, then by file. */
  readonly notices: readonly NoticePage[]
  /** The day by the clock, `yyyy-mm-dd`: what takes place before it is over. Empty where nobody looked. */
  readonly day: string
}

export const NO_MATTER: Matter = { pages: [], notices: [], day: '' }

/**
 * @param language of the paper, as which titles are sorted
 * @param day by the clock, where the paper is
 */
export function matterOf(all: readonly BesidePage[], { language }: Pick<Paper, 'language'>, day: string): Matter {
  const titles = new Intl.Collator(language)
  const pages = all.filter((page) => page.kind === 'page')
  const notices = all.filter((page) => page.kind === 'notice')
  return {
    pages: pages.toSorted(
      (a, b) => a.order - b.order || titles.compare(a.title, b.title) || compare(a.address, b.address),
    ),
    notices: notices.toSorted((a, b) => a.order - b.order || compare(a.source, b.source)),
    day,
  }
}

/** The same boxes as before, as long as they say the same. */
const boxesOf = memoEach(
  ({ title, isAdvertisement, language, direction, tongues, markdown }: NoticePage): NoticeBox => ({
    title,
    isAdvertisement,
    language,
    direction,
    ...(tongues === undefined ? {} : { tongues }),
    markdown,
  }),
  isEqual,
)

/** Which boxes stand where. */
export interface Boxes {
  readonly front: readonly NoticeBox[]
  /** On a story, by the address of its section. */
  readonly onStory: (section: string | null) => readonly NoticeBox[]
  /** On the first page of a section, by its address. */
  readonly onSection: (section: string) => readonly NoticeBox[]
}

export function boxesIn({ notices }: Matter, paper: Paper): Boxes {
  const boxes = boxesOf(notices)
  const places = notices.map((notice) => new Set(notice.places.map((place) => placeKey(place, paper))))
  const at = (...keys: readonly string[]) =>
    boxes.filter((_, index) => keys.some((key) => places[index]?.has(key) === true))
  const known = new Map<string, readonly NoticeBox[]>()
  const once = (name: string, keys: readonly string[]) => {
    const there = known.get(name) ?? at(...keys)
    known.set(name, there)
    return there
  }
  return {
    front: at('front'),
    onStory: (section) => once(`story ${section}`, ['story', section ?? 'front/none']),
    onSection: (section) => once(`section ${section}`, ['section', section]),
  }
}

/** The address of the section that a notice names; of another place its word. */
export function placeKey(place: NoticePage['places'][number], paper: Paper): string {
  if (typeof place === 'string') return place
  const { section } = place
  return shelfAddress('section', listedSection(paper, section)?.slug ?? slugOf(section, 'section'))
}

/** The hash of all boxes but those of the front page, which is made anew by every build: other pages are as they were only with the same. */
export function noticesHash({ notices }: Pick<Matter, 'notices'>): string {
  const elsewhere = notices.filter(({ places }) => places.some((place) => place !== 'front'))
  return fingerprintOf(elsewhere)
}
