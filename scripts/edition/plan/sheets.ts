/** All pages of an edition, and what they share. */

import type { Edition, FaceEdition } from '../edition.ts'
import { eventPages } from '../events/events.ts'
import { frontOf } from '../front/front.ts'
import { searchRecords } from '../search-records.ts'
import { changesPages } from '../views/changes/changes.ts'
import { correctionsPages } from '../views/changes/corrections.ts'
import { filePages } from '../views/files/files.ts'
import { frontView } from '../views/front.ts'
import { gonePages } from '../views/gone.ts'
import { headlinePages } from '../views/headlines.ts'
import { crawlPages } from '../views/machines/crawl.ts'
import { feedPages } from '../views/machines/feeds.ts'
import { headersPage } from '../views/machines/headers.ts'
import { keepingPages } from '../views/machines/keeping.ts'
import { searchPages } from '../views/machines/search.ts'
import { newsletterPages } from '../views/mail/newsletter.ts'
import { pastPages } from '../views/past.ts'
import { calendarPages } from '../views/periods/calendar.ts'
import { aboutView, ledFrom, plainPages } from '../views/plain.ts'
import { shelfPages } from '../views/shelves.ts'
import { type KnownPrint, storyPages } from '../views/story.ts'
import type { Page, PageOf, Sheets } from './page.ts'
import { pictureNames } from './pictures.ts'

/** Pages that are made of faces alone: see `StoryFace`. */
export interface FacePages {
  readonly calendar: readonly Page[]
  readonly shelves: readonly Page[]
  readonly headlines: readonly Page[]
  readonly editions: readonly Page[]
}

/** What is known of pages before they are made. */
export interface KnownPages {
  readonly print: KnownPrint
  /** All that are made of faces. */
  ofFaces(make: () => FacePages): FacePages
}

export function facePages(edition: FaceEdition): FacePages {
  return {
    calendar: calendarPages(edition),
    shelves: shelfPages(edition),
    headlines: headlinePages(edition),
    editions: pastPages(edition),
  }
}

export function sheetsOf(edition: Edition, known?: KnownPages): Sheets {
  const { calendar, shelves, headlines, editions } = known?.ofFaces(() => facePages(edition)) ?? facePages(edition)
  const { beside } = edition
  const events = eventPages(edition)
  const front: PageOf<'front'> = { url: '/', kind: 'front', view: frontView(edition) }
  const pages: Page[] = [
    { url: '/assets/paper.css', kind: 'style', view: {} },
    { url: '/manifest.webmanifest', kind: 'manifest', view: {} },
    front,
    ...keepingPages(edition, front.view),
    ...storyPages(edition, known?.print),
    ...changesPages(edition.stories),
    ...calendar,
    ...shelves,
    ...correctionsPages(edition),
    ...headlines,
    ...editions,
    ...feedPages(edition),
    { url: '/about/', kind: 'about', view: aboutView(beside) },
    ...plainPages(beside),
    ...events,
    ...newsletterPages(edition),
    ...searchPages(edition),
    ...gonePages(edition),
    ...filePages(edition),
  ]
  const filled = edition.shelves.section.filter((section) => section.stories.length + section.briefs.length > 0)
  return {
    shell: {
      paper: edition.paper,
      sections: filled.map((section) => ({ url: section.url, text: section.name })),
      lists: pages.flatMap((page) =>
        page.kind === 'shelfList' && page.view.names.length > 0 ? [page.view.shelf] : [],
      ),
      ...ledFrom(beside),
      ...(events.length === 0 ? {} : { calendar: true as const }),
      years: [...new Set(edition.days.map((day) => day.slice(0, 4)))].map((year) => ({ url: `/${year}/`, text: year })),
    },
    pages: [...pages, headersPage(pages), ...crawlPages(edition, pages)],
    ...pictureNames(edition),
    records: searchRecords(edition),
    placements: frontOf(edition).placements,
  }
}
