/** The newest day as a mail: its lead, its other stories by section, its briefs, and what was corrected on it. Of what is held it has nothing. */

import { DateTime } from 'luxon'
import { compare } from '../../../flow/problem.ts'
import { type Edition, type Story, sectionOf } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import { inOneLanguage, listed } from '../../threads/listed.ts'
import { periodUrl } from '../periods/periods.ts'
import { openingText } from '../plain-text.ts'
import { asOnFront } from '../printed-day.ts'
import { briefLine } from '../teasers.ts'
import type { MailLine, NewsletterView } from './views.ts'

/** So many stand in a mail at the most, so that no mail program cuts it off; the page of the day has all. */
const MOST = { stories: 40, briefs: 20, corrections: 10 } as const
/** In letters. */
const FIRST = 900

type NewsletterPage = PageOf<'newsletter'> | PageOf<'newsletterText'> | PageOf<'newsletterMail'>

/** As a page, as text, and as a file for mail programs; nothing for a paper that wants none. */
export function newsletterPages(edition: Edition): NewsletterPage[] {
  if (edition.paper.newsletter === false) return []
  const view = newsletterView(edition)
  return [
    { url: '/newsletter/', kind: 'newsletter', view },
    { url: '/newsletter/newsletter.txt', kind: 'newsletterText', view },
    { url: '/newsletter/newsletter.eml', kind: 'newsletterMail', view },
  ]
}

function newsletterView(edition: Edition): NewsletterView {
  const { today, paper } = edition
  const ofDay = listed(
    inOneLanguage(
      edition.stories.filter(({ day, corrects }) => day === today && corrects === undefined),
      paper.language,
    ),
  )
  const [lead, ...others] = asOnFront(ofDay)
  const shown = others.slice(0, MOST.stories - 1)
  const briefs = edition.briefs.filter(({ day, story }) => day === today && story === null)
  const times = [...ofDay.map(({ filed, revised }) => revised ?? filed), ...briefs.map(({ filed }) => filed)]
  return {
    day: today,
    dayUrl: periodUrl(today),
    changed: times.reduce((last, time) => (time > last ? time : last), ''),
    lead: lead === undefined ? null : { ...mailLine(lead), opening: firstOf(lead) },
    sections: bySection(edition, shown),
    briefs: briefs.slice(0, MOST.briefs).map((brief) => briefLine(brief)),
    isWhole: shown.length === others.length && briefs.length <= MOST.briefs,
    corrected: correctionsOf(edition).slice(0, MOST.corrections),
  }
}

function mailLine(story: Story): MailLine {
  const { url, headline, dek, opening, language, direction, tongues } = story
  return { url, headline, dek, opening, language, direction, ...(tongues === undefined ? {} : { tongues }) }
}

/** The first paragraph, where it is none of a page. */
function firstOf({ markdown, opening }: Story): string {
  const [first = ''] = openingText(markdown.text, 1).split('\n')
  return first === '' || first.length > FIRST ? opening : first
}

/** In the order of the paper’s sections; what is in none comes first. */
function bySection(edition: Edition, stories: readonly Story[]): NewsletterView['sections'] {
  const order = new Map(edition.shelves.section.map(({ url }, at) => [url, at]))
  const groups = Map.groupBy(stories, (story) => sectionOf(story)?.url ?? '')
  return [...groups]
    .sort(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
    .map(([, some]) => ({
      name: some[0] === undefined ? null : (sectionOf(some[0])?.text ?? null),
      stories: some.map(mailLine),
    }))
}

/** What was said of a story on the day, or of a story of the day without a day. */
function correctionsOf({ stories, today, paper }: Edition): NewsletterView['corrected'] {
  const dayOf = (instant: string) => DateTime.fromISO(instant, { zone: paper.zone }).toISODate()
  return stories
    .filter(({ corrects }) => corrects === undefined)
    .flatMap((story) =>
      story.corrections
        .filter(({ day, by }) => (day ?? dayOf(by?.filed ?? story.revised ?? story.filed)) === today)
        .map(({ text }) => ({ ...mailLine(story), text })),
    )
    .sort((a, b) => compare(a.url, b.url))
}
