/** The front page: what stands on it, as teasers. */

import { boxesIn } from '../beside/matter.ts'
import type { Edition } from '../edition.ts'
import { eventsAhead } from '../events/events.ts'
import { frontOf } from '../front/front.ts'
import { listed } from '../threads/listed.ts'
import { editionUrl } from './past.ts'
import { periodUrl } from './periods/periods.ts'
import { openingText, paragraphsIn } from './plain-text.ts'
import { briefLine, onceTeaser } from './teasers.ts'
import type { FrontView } from './views.ts'

/** How many letters of the lead could stand on the front page at the most. */
const LEAD_TEXT = 2400

export function frontView(edition: Edition): FrontView {
  const { lead, seconds, thirds, latest, briefs, bands } = frontOf(edition)
  const { today } = edition
  const { front: notices } = boxesIn(edition.beside, edition.paper)
  const before = edition.past.at(-1)
  return {
    day: today,
    dayUrl: periodUrl(today),
    count: {
      stories: listed(edition.stories).filter((story) => story.day === today).length,
      briefs: edition.briefs.filter((brief) => brief.day === today).length,
    },
    lead:
      lead === undefined
        ? null
        : {
            ...onceTeaser(lead),
            opening: openingText(lead.markdown.text, LEAD_TEXT) || lead.opening,
            paragraphs: paragraphsIn(lead.markdown.text),
          },
    seconds: seconds.map((story) => onceTeaser(story)),
    thirds: thirds.map((story) => onceTeaser(story)),
    latest: latest.map((story) => onceTeaser(story)),
    briefs: briefs.map((brief) => briefLine(brief)),
    sections: bands.map(({ section, stories }) => ({
      link: { url: section.url, text: section.name },
      stories: stories.map((story) => onceTeaser(story)),
    })),
    ...(before === undefined ? {} : { before: { url: editionUrl(before.day), text: before.day } }),
    ...(notices.length === 0 ? {} : { notices }),
    ...eventsAhead(edition),
  }
}
