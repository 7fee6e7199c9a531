/** The front page: one lead, a few seconds, thirds, the latest, the briefs, and the newest of each section. */

import { boxesIn } from '../beside/matter.ts'
import type { Edition, Shelf, Story } from '../edition.ts'
import { placesOf } from '../front/places.ts'
import { periodUrl } from './periods.ts'
import { openingText } from './plain-text.ts'
import { briefLine, teaserOf } from './teasers.ts'
import type { FrontView } from './views.ts'

const A_SECTION = 4
const BRIEFS = 24
/** How many letters of the lead could stand on the front page at the most. */
const LEAD_TEXT = 2400

export function frontView(edition: Edition): FrontView {
  const { lead, seconds, thirds, latest } = placesOf(edition.stories, edition.front)
  const shown = new Set<Story | undefined>([lead, ...seconds, ...thirds, ...latest])
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
  }
}

function bandOf(section: Shelf, shown: ReadonlySet<Story | undefined>): FrontView['sections'] {
  const stories = section.stories.filter((story) => !shown.has(story)).slice(0, A_SECTION)
  return stories.length === 0
    ? []
    : [{ link: { url: section.url, text: section.name }, stories: stories.map((story) => teaserOf(story)) }]
}
