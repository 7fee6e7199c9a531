/** Corrections: what the paper got wrong, in one place, newest first. */

import { compare } from '../../flow/problem.ts'
import type { Edition, Story } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'

/** How many stories are listed; an older one has its correction on its own page alone. */
const NEWEST = 100

/** The page is there from the first day, even without a correction, so that whoever looks for it finds it. */
export function correctionsPage(edition: Edition): PageOf<'corrections'> {
  const when = ({ revised, filed }: Story) => revised ?? filed
  const corrected = edition.stories
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => compare(when(b), when(a)))
    .slice(0, NEWEST)
  const stories = corrected.map((story) => {
    const { url, headline, day, corrections, language, direction } = story
    const tongues = story.tongues?.filter(({ part }) => part === 'headline')
    return { url, headline, day, corrections, language, direction, ...(tongues === undefined ? {} : { tongues }) }
  })
  return { url: '/corrections/', kind: 'corrections', view: { stories } }
}
