/** Who stands where on the front page, and by whose word, in words: below why that page was printed. */

import type { Placement } from '../../edition/front/places.ts'
import { FRONT_NAME } from '../../paths.ts'
import { placeEnds } from '../../release/verdict.ts'
import { instantText } from './show-held.ts'
import { visible } from './visible.ts'

const ROWS = { 1: 'lead', 2: 'second', 3: 'third' } as const

/**
 * Nothing where all stand by weight.
 *
 * @param zone the paper's, to tell until when
 */
export function placesText(placements: readonly Placement[], zone: string): string {
  if (placements.every(({ by }) => by === 'weight')) return ''
  return placements.map((placement) => `  ${visible(lineOf(placement, zone))}\n`).join('')
}

/** `lead: “The ferry is late” (harbour/ferry.txt): laid in front.yaml` */
function lineOf({ story, row, by }: Placement, zone: string): string {
  return `${ROWS[row]}: “${story.headline}” (${story.source}): ${reasonOf({ story, by }, zone)}`
}

function reasonOf({ story, by }: Pick<Placement, 'story' | 'by'>, zone: string): string {
  switch (by) {
    case 'laid':
      return `laid in ${FRONT_NAME}`
    case 'pin': {
      const until = untilOf(story.until, zone)
      const said = story.pin === 1 ? 'lead: true' : `pin: ${story.pin}`
      return `it says “${said}”, ${until === null ? 'until somebody takes that out' : `until ${until}`}`
    }
    case 'urgency':
      return `urgency ${story.urgency}, which counts for three days`
    case 'weight':
      return `by weight: ${story.day}, ${story.opinion ? 'opinion' : 'news'}, ${story.words} words`
  }
}

function untilOf(until: string | null, zone: string): string | null {
  const at = until === null ? null : placeEnds(until, zone)
  return at === null ? null : instantText(at, zone)
}
