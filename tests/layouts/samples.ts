/**
 * Two sample papers for the layouts: a small one, like the seed (one story
 * without headline or date, seventeen briefs), and a busy one that has something
 * of everything. The views are put together by hand, not by the edition, so that
 * a layout is tested against its contract.
 */

import type { HeadlineLink, Link } from '../../scripts/edition/edition.ts'
import type { Page, PageKind, PageOf, Sheets, Shell } from '../../scripts/edition/plan/page.ts'
import type { NewsletterView } from '../../scripts/edition/views/mail/views.ts'
import type { BriefLine, DayList, PeriodCount, Teaser } from '../../scripts/edition/views/shared.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { proseOf } from '../../scripts/flow/prose.ts'
import { ARABIC_BODY, ARABIC_HEADLINE, BRIEFS, HEADLINES, OPENINGS, PLAIN_BODY, UNTITLED_BODY } from './sample-copy.ts'

export const PAPER: Paper = {
  name: 'The Saint Orran Courier',
  motto: 'What was said, and who said it',
  language: 'en',
  direction: 'ltr',
  zone: 'Europe/Kyiv',
  origin: 'https://courier.example',
  base: '/',
  sections: [],
  topics: [],
  bylines: [],
  ignored: [],
  publisher: {
    name: 'The Courier Press',
    editor: 'Aldous Renn',
    email: 'desk@courier.example',
    phone: null,
    address: '3 Cable Street\nSaint Orran',
    url: 'https://press.example/',
  },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

const FILED = '2026-11-22T09:30:00Z'
const YEAR: Link = { url: '/2026/', text: '2026' }
const MONTH: Link = { url: '/2026/11/', text: 'November 2026' }

const TEASER: Teaser = {
  url: '/2026/11/22/harbour-board-warns/',
  headline: 'The harbour board warned that the loss of the north mole would mean the end of the winter fishery',
  drafted: true,
  kicker: null,
  dek: null,
  opening:
    'The harbour board warned on Tuesday that the loss of the north mole after months of storms would mean the end of the winter fishery. Its chairman, Aldous Renn, also invited the islands’ factors to see the damage for themselves.',
  bylines: [],
  place: null,
  published: null,
  filed: FILED,
  section: null,
  opinion: false,
  language: 'en',
  direction: 'ltr',
}

const STORY: StoryView = {
  id: 's0',
  headline: TEASER.headline,
  kicker: null,
  dek: null,
  bylines: [],
  authors: [],
  agency: null,
  place: null,
  published: null,
  filed: FILED,
  revised: null,
  day: '2026-11-22',
  dayUrl: '/2026/11/22/',
  section: null,
  topics: [],
  sourceName: null,
  opinion: false,
  corrections: [],
  notes: [],
  markdown: proseOf(UNTITLED_BODY),
  opening: TEASER.opening,
  words: 312,
  related: [],
  relatedStories: [],
  language: 'en',
  direction: 'ltr',
  origins: { headline: 'drafted', body: 'copy' },
  source: 'e801.txt',
  previous: null,
  next: null,
}

function headlineLink({ url, headline: text, language, direction }: Teaser): HeadlineLink {
  return { url, text, language, direction }
}

/** A page of a kind, checked against its contract. */
export function sheet<K extends PageKind>(kind: K, url: string, view: PageOf<K>['view']): PageOf<K> {
  return { url, kind, view }
}

function brief(text: string, i: number, day = '2026-11-22', section: Link | null = null): BriefLine {
  const anchor = `b-${(i + 1000).toString(36)}`
  return {
    url: `/${day.replaceAll('-', '/')}/#${anchor}`,
    anchor,
    text,
    story: null,
    section,
    language: 'en',
    direction: 'ltr',
  }
}

function periodOf({ day, url, stories, briefs }: DayList): PeriodCount {
  return { period: day, url, stories: stories.length, briefs: briefs.length }
}

/** One story that nobody gave a headline or a date, and seventeen briefs. */
export function smallPaper(paper: Paper = PAPER): Sheets {
  const shell: Shell = { paper, sections: [], lists: [], years: [YEAR] }
  const today: DayList = {
    day: '2026-11-22',
    url: '/2026/11/22/',
    stories: [TEASER],
    briefs: BRIEFS.map((text, i) => brief(text, i)),
  }
  const count = { stories: 1, briefs: today.briefs.length }
  const month = { period: '2026-11', url: MONTH.url, ...count }
  const entry = {
    published: FILED,
    updated: FILED,
    bylines: [],
    section: null,
    topics: [],
    language: 'en',
    direction: 'ltr',
  } as const
  const feed: PageOf<'feed'>['view'] = {
    title: paper.name,
    page: '/',
    updated: FILED,
    entries: [
      {
        ...entry,
        id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
        url: TEASER.url,
        title: TEASER.headline,
        story: {
          drafted: true,
          dek: null,
          opening: TEASER.opening,
          markdown: proseOf(UNTITLED_BODY),
          notes: [],
          corrections: [],
        },
      },
      ...today.briefs.map((line, i) => ({
        ...entry,
        id: `urn:uuid:00000000-0000-5000-8000-${String(i + 1).padStart(12, '0')}`,
        url: line.url,
        title: line.text,
        story: null,
      })),
    ],
  }
  const pages: Page[] = [
    sheet('front', '/', {
      day: today.day,
      dayUrl: today.url,
      count,
      lead: TEASER,
      seconds: [],
      thirds: [],
      latest: [],
      briefs: today.briefs,
      sections: [],
    }),
    sheet('story', TEASER.url, STORY),
    sheet('day', today.url, { ...today, month: MONTH, year: YEAR, previous: null, next: null }),
    sheet('month', MONTH.url, { month: '2026-11', year: YEAR, days: [today], previous: null, next: null }),
    sheet('year', YEAR.url, {
      year: '2026',
      months: [{ ...month, days: [periodOf(today)] }],
      previous: null,
      next: null,
    }),
    sheet('headlines', '/headlines/', { month: '2026-11', latest: true, days: [today], archive: [month] }),
    sheet('feed', '/feed.xml', feed),
    sheet('rss', '/rss.xml', feed),
    sheet('jsonFeed', '/feed.json', feed),
    sheet('feeds', '/feeds/', {
      newest: 50,
      paper: { atom: '/feed.xml', rss: '/rss.xml', json: '/feed.json' },
      corrections: '/corrections/feed.xml',
      shelves: [],
    }),
    sheet('about', '/about/', {}),
    sheet('search', '/search/', { months: ['2026-11'] }),
    sheet('newsSitemap', '/sitemaps/news.xml', {
      stories: [{ url: TEASER.url, title: TEASER.headline, published: FILED, language: 'en' }],
    }),
    sheet('sitemapIndex', '/sitemap.xml', { sitemaps: [{ url: '/sitemaps/2026-11.xml', changed: FILED }] }),
    sheet('sitemap', '/sitemaps/2026-11.xml', { pages: [{ url: TEASER.url, changed: FILED }] }),
    sheet('newsletter', '/newsletter/', NEWSLETTER),
    sheet('newsletterText', '/newsletter/newsletter.txt', NEWSLETTER),
    sheet('newsletterMail', '/newsletter/newsletter.eml', NEWSLETTER),
    sheet('manifest', '/manifest.webmanifest', {}),
    sheet('worker', '/sw.js', { edition: '1f2e', stories: [TEASER.url] }),
    sheet('offline', '/offline/', {}),
    sheet('robots', '/robots.txt', { sitemap: '/sitemap.xml' }),
    sheet('headers', '/_headers', { pages: ['/', '/404.html', '/about/', '/2026/'] }),
    sheet('notFound', '/404.html', { latest: [headlineLink(TEASER)] }),
    sheet('redirect', '/2026/11/22/the-mole/', { to: TEASER.url }),
    sheet('withdrawn', '/2026/11/20/gone/', { day: '2026-11-20', dayUrl: '/2026/11/20/', on: '2026-11-21T22:30:00Z' }),
  ]
  return { shell, pages, records: [] }
}

const NAMES = ['Council', 'Harbour', 'Courts', 'Schools', 'Sport', 'Letters'] as const
const SECTIONS: readonly Link[] = NAMES.map((text) => ({ url: `/sections/${text.toLowerCase()}/`, text }))
const TOPICS: readonly Link[] = ['Swing bridge', 'North mole', 'Saint Orran', 'The Halcyon'].map((text) => ({
  url: `/topics/${text.toLowerCase().replaceAll(' ', '-')}/`,
  text,
}))

/** Forty stories over ten days in six sections, sixty briefs, one story in Arabic. */
export function busyPaper(paper: Paper = PAPER): Sheets {
  const shell: Shell = {
    paper,
    sections: SECTIONS,
    lists: ['topic', 'byline'],
    years: [YEAR, { url: '/2025/', text: '2025' }],
  }
  const stories = Array.from({ length: 40 }, (_, i) => busyTeaser(i))
  const dayLists = Array.from({ length: 10 }, (_, i) => busyDay(i, stories))
  const [today, before] = dayLists
  const [lead, ...others] = stories
  if (today === undefined || before === undefined || lead === undefined) throw new Error('The sample is empty.')
  const briefs = dayLists.flatMap((list) => list.briefs)
  const month: PeriodCount = { period: '2026-11', url: MONTH.url, stories: 40, briefs: 60 }
  const october: PeriodCount = { period: '2026-10', url: '/2026/10/', stories: 12, briefs: 1 }
  const december: PeriodCount = { period: '2025-12', url: '/2025/12/', stories: 1, briefs: 0 }
  const [council] = SECTIONS
  const [bridge] = TOPICS
  if (council === undefined || bridge === undefined) throw new Error('The sample is empty.')
  const shelfDays = dayLists.slice(0, 3)
  const shelfTally = {
    stories: shelfDays.reduce((all, { stories }) => all + stories.length, 0),
    briefs: shelfDays.reduce((all, { briefs }) => all + briefs.length, 0),
  }
  return {
    shell,
    records: [],
    pages: [
      sheet('front', '/', {
        day: today.day,
        dayUrl: today.url,
        count: { stories: today.stories.length, briefs: today.briefs.length },
        lead,
        seconds: others.slice(0, 3),
        thirds: others.slice(3, 7),
        latest: others.slice(7, 11),
        briefs: briefs.slice(0, 30),
        sections: SECTIONS.map((link) => ({
          link,
          stories: others
            .slice(11)
            .filter((one) => one.section?.url === link.url)
            .slice(0, 4),
        })).filter(({ stories: some }) => some.length > 0),
      }),
      sheet('story', lead.url, busyStory(lead)),
      sheet('story', '/2026/11/22/arabic/', {
        ...STORY,
        headline: ARABIC_HEADLINE,
        markdown: proseOf(ARABIC_BODY),
        language: 'ar',
        direction: 'rtl',
        section: council,
        published: '2026-11-20',
        origins: { headline: 'copy' },
        previous: headlineLink(lead),
      }),
      sheet('day', today.url, { ...today, month: MONTH, year: YEAR, previous: periodOf(before), next: null }),
      sheet('day', '/2026/11/01/', {
        day: '2026-11-01',
        url: '/2026/11/01/',
        stories: [],
        briefs: [],
        month: MONTH,
        year: YEAR,
        previous: null,
        next: periodOf(before),
      }),
      sheet('month', MONTH.url, { month: '2026-11', year: YEAR, days: dayLists, previous: october, next: null }),
      sheet('year', YEAR.url, {
        year: '2026',
        months: [{ ...month, days: dayLists.map(periodOf) }],
        previous: null,
        next: null,
      }),
      sheet('shelf', council.url, {
        shelf: 'section',
        name: council.text,
        url: council.url,
        period: null,
        tally: shelfTally,
        days: shelfDays,
        counts: [],
        archive: [month, october, december],
        feed: '/sections/council/feed.xml',
      }),
      sheet('shelf', `${council.url}2026/11/`, {
        shelf: 'section',
        name: council.text,
        url: council.url,
        period: '2026-11',
        tally: shelfTally,
        days: shelfDays,
        counts: [],
        archive: [month, october],
        feed: '/sections/council/feed.xml',
      }),
      sheet('shelf', bridge.url, {
        shelf: 'topic',
        name: bridge.text,
        url: bridge.url,
        period: null,
        tally: shelfTally,
        days: shelfDays,
        counts: [
          { period: '2026-09', count: 2 },
          { period: '2026-10', count: 0 },
          { period: '2026-11', count: 5 },
        ],
        archive: [{ ...month, period: '2026' }],
        feed: null,
      }),
      sheet('shelf', '/bylines/mara-quill/', {
        shelf: 'byline',
        name: 'Mara Quill',
        url: '/bylines/mara-quill/',
        period: null,
        tally: shelfTally,
        days: shelfDays,
        counts: [],
        archive: [],
        feed: null,
      }),
      sheet('shelfList', '/bylines/', {
        shelf: 'byline',
        names: [{ link: { url: '/bylines/mara-quill/', text: 'Mara Quill' }, count: 3 }],
      }),
      sheet('corrections', '/corrections/', {
        feed: '/corrections/feed.xml',
        stories: [
          {
            url: lead.url,
            headline: lead.headline,
            day: '2026-11-22',
            corrections: [{ text: 'An earlier version named the wrong bridge.', day: null }],
            language: 'en',
            direction: 'ltr',
          },
        ],
      }),
      sheet('changes', `${lead.url}changes/`, {
        story: headlineLink(lead),
        language: 'en',
        direction: 'ltr',
        changes: [
          {
            at: '2026-11-23T14:05:00Z',
            before: proseOf(
              JSON.stringify([
                ['headline', 'Bridge closes'],
                ['body', 'It closes on Monday for six weeks.'],
              ]),
            ),
            after: proseOf(
              JSON.stringify([
                ['headline', 'Bridge closes'],
                ['body', 'It closes on Tuesday for six weeks.'],
              ]),
            ),
          },
          { at: '2026-11-22T11:00:00Z', before: null, after: null },
        ],
      }),
      sheet('search', '/search/', { months: ['2026-11', '2026-10', '2025-12'] }),
      sheet('shelfList', '/topics/', { shelf: 'topic', names: TOPICS.map((link, i) => ({ link, count: 7 * i + 1 })) }),
      sheet('headlines', '/headlines/', {
        month: '2026-11',
        latest: true,
        days: dayLists,
        archive: [month, october, december],
      }),
      sheet('headlines', '/headlines/2026/11/', {
        month: '2026-11',
        latest: false,
        days: dayLists,
        archive: [month, october, december],
      }),
    ],
  }
}

function busyTeaser(i: number): Teaser {
  const [section = '', headline = '', byline = ''] = (HEADLINES[i % HEADLINES.length] ?? '').split('|')
  const arabic = i === 9
  const day = dayBack(Math.floor(i / 4))
  return {
    ...TEASER,
    url: `/${day.replaceAll('-', '/')}/story-${i}/`,
    headline: arabic ? ARABIC_HEADLINE : headline,
    drafted: i === 5,
    kicker: i === 0 ? 'The swing bridge' : null,
    dek:
      i === 0
        ? 'Carts are to go round by the upper bridge; the ferry company is asked for a second boat, and hesitates'
        : null,
    opening: arabic ? (ARABIC_BODY.split('\n', 1)[0] ?? '') : (OPENINGS[i % OPENINGS.length] ?? ''),
    bylines: byline === '' ? [] : byline.split(' and '),
    published: i % 3 === 0 ? null : day,
    filed: `${day}T09:30:00Z`,
    section: SECTIONS.find((link) => link.text === section) ?? null,
    ...(arabic ? { language: 'ar', direction: 'rtl' } : {}),
  }
}

function busyStory(lead: Teaser): StoryView {
  return {
    ...STORY,
    headline: lead.headline,
    kicker: lead.kicker,
    dek: lead.dek,
    bylines: ['Marta Okell', 'Jon Aasen'],
    agency: 'Harbour Wire',
    place: 'SAINT ORRAN',
    published: '2026-11-21',
    day: '2026-11-21',
    dayUrl: '/2026/11/21/',
    revised: '2026-11-23T14:05:00Z',
    section: lead.section,
    topics: TOPICS,
    sourceName: 'https://example.org/bridge',
    notes: ['Ines Halloran writes about the harbour.'],
    corrections: [
      { text: 'An earlier version gave the vote as twelve to nine. It was eleven to nine.', day: '2026-11-24' },
    ],
    markdown: proseOf(`${PLAIN_BODY}\n${UNTITLED_BODY}`),
    related: ['How the bridge came to be built', 'Ferry company: a history in fares'],
    relatedStories: [
      headlineLink({ ...TEASER, url: '/2026/11/18/ferry/', headline: 'A second boat is asked for' }),
      { url: '/2026/11/17/port/', text: ARABIC_HEADLINE, language: 'ar', direction: 'rtl' },
    ],
    origins: {
      headline: 'copy',
      kicker: 'header',
      dek: 'sidecar',
      bylines: 'copy',
      section: 'folder',
      date: 'header',
      body: 'copy',
    },
    previous: headlineLink({ ...TEASER, url: '/2026/11/21/story-1/', headline: 'Rates to rise again' }),
    next: { url: '/2026/11/23/story-2/', text: ARABIC_HEADLINE, language: 'ar', direction: 'rtl' },
  }
}

function busyDay(back: number, stories: readonly Teaser[]): DayList {
  const day = dayBack(back)
  return {
    day,
    url: `/${day.replaceAll('-', '/')}/`,
    stories: stories.slice(back * 4, back * 4 + 4),
    briefs: Array.from({ length: 6 }, (_, i) => brief(BRIEFS[(back * 6 + i) % BRIEFS.length] ?? '', back * 6 + i, day)),
  }
}

function dayBack(back: number): string {
  return `2026-11-${String(22 - back).padStart(2, '0')}`
}

const LINE = {
  url: TEASER.url,
  headline: TEASER.headline,
  dek: null,
  opening: 'It rained.',
  language: 'en',
  direction: 'ltr',
} as const
const NEWSLETTER: NewsletterView = {
  day: '2026-11-22',
  dayUrl: '/2026/11/22/',
  changed: FILED,
  lead: { ...LINE, dek: 'Nobody was surprised' },
  sections: [{ name: 'Harbour', stories: [LINE] }],
  briefs: [brief('A gull was seen', 0)],
  isWhole: false,
  corrected: [{ ...LINE, text: 'It snowed.' }],
}
