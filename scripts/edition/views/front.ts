/** The front page: one lead, a few seconds, thirds, the latest, the briefs, and the newest of each section. */

import { boxesIn } from '../beside/matter.ts'
import type { Edition, Shelf, Story } from '../edition.ts'
import { eventsAhead } from '../events/events.ts'
import { periodUrl } from './periods.ts'
import { openingText } from './plain-text.ts'
import { briefLine, teaserOf } from './teasers.ts'
import type { FrontView } from './views.ts'
import { byWeight } from './weight.ts'

/** Of so many stories, the newest, those are taken that stand above the sections; the others are a link away. */
const CANDIDATES = 24
const LATEST = 6
const LEAST_LATEST = 4
/** A row of thirds beside the rail, and how many there are at the most. */
const ROW = 3
const MOST_THIRDS = 6
const A_SECTION = 4
const BRIEFS = 24
/** How many letters of the lead could stand on the front page at the most. */
const LEAD_TEXT = 2400

export function frontView(edition: Edition): FrontView {
  const newest = edition.stories.slice(0, CANDIDATES)
  const { lead, seconds, thirds } = placed(byWeight(newest))
  const above = new Set<Story | undefined>([lead, ...seconds, ...thirds])
  const latest = newest.filter((story) => !above.has(story)).slice(0, LATEST)
  const shown = new Set<Story | undefined>([...above, ...latest])
  const { today } = edition
  const { front: notices } = boxesIn(edition.beside, edition.paper)
  return {
    day: today,
    dayUrl: periodUrl(today),
    count: {
      stories: edition.stories.filter((story) => story.day === today).length,
      briefs: edition.briefs.filter((brief) => brief.day === today).length,
    },
    lead:
      lead === undefined
        ? null
        : { ...teaserOf(lead), opening: openingText(lead.markdown.text, LEAD_TEXT) || lead.opening },
    seconds: seconds.map((story) => teaserOf(story)),
    thirds: thirds.map((story) => teaserOf(story)),
    latest: latest.map((story) => teaserOf(story)),
    briefs: edition.briefs.slice(0, BRIEFS).map((brief) => briefLine(brief)),
    sections: edition.shelves.section.flatMap((section) => bandOf(section, shown)),
    ...(notices.length === 0 ? {} : { notices }),
    ...eventsAhead(edition),
  }
}

/** Few stories are seconds and latest; thirds stand in whole rows, and only beside a rail that has something in it. */
function placed([lead, ...rest]: readonly Story[]) {
  const seconds = rest.slice(0, rest.length >= 7 ? 3 : 2)
  const left = rest.length - seconds.length
  const rows = Math.floor((left - LEAST_LATEST) / ROW)
  const thirds = rest.slice(seconds.length, seconds.length + Math.max(0, Math.min(MOST_THIRDS, rows * ROW)))
  return { lead, seconds, thirds }
}

function bandOf(section: Shelf, shown: ReadonlySet<Story | undefined>): FrontView['sections'] {
  const stories = section.stories.filter((story) => !shown.has(story)).slice(0, A_SECTION)
  return stories.length === 0
    ? []
    : [{ link: { url: section.url, text: section.name }, stories: stories.map((story) => teaserOf(story)) }]
}
