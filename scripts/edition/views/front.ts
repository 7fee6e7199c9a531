/** The front page: one lead, a few seconds, the rest, the briefs, and the newest of each section. */

import type { Edition, Shelf, Story } from '../edition.ts'
import { briefLine, periodUrl, teaserOf } from './teasers.ts'
import type { FrontView } from './views.ts'

const SECONDS = 3
const THIRDS = 12
/** A front page is a page: what does not fit is a link away. */
const BRIEFS = 30
const A_SECTION = 4

/** The newest story leads. Only the briefs of the newest days are on it, as many as fit. */
export function frontView(edition: Edition): FrontView {
  const [lead, ...rest] = edition.stories
  const seconds = rest.slice(0, SECONDS)
  const thirds = rest.slice(SECONDS, SECONDS + THIRDS)
  const shown = new Set<Story>([...(lead === undefined ? [] : [lead]), ...seconds, ...thirds])
  const { today } = edition
  return {
    day: today,
    dayUrl: periodUrl(today),
    count: {
      stories: edition.stories.filter((story) => story.day === today).length,
      briefs: edition.briefs.filter((brief) => brief.day === today).length,
    },
    lead: lead === undefined ? null : teaserOf(lead),
    seconds: seconds.map(teaserOf),
    thirds: thirds.map(teaserOf),
    briefs: edition.briefs.slice(0, BRIEFS).map(briefLine),
    sections: edition.sections.flatMap((section) => sectionOf(section, shown)),
  }
}

function sectionOf(section: Shelf, shown: ReadonlySet<Story>): FrontView['sections'] {
  const stories = section.stories.filter((story) => !shown.has(story)).slice(0, A_SECTION)
  return stories.length === 0
    ? []
    : [{ link: { url: section.url, text: section.name }, stories: stories.map(teaserOf) }]
}
