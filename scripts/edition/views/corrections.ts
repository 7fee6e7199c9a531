/** Corrections: what the paper got wrong, in one place, newest first. */

import { compare } from '../../flow/problem.ts'
import type { Edition, Story } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'

/** So many stories; older ones still say it below their own words. */
const NEWEST = 100

/** The page stands from the first day on, so that it is there when it is looked for. */
export function correctionsPage(edition: Edition): PageOf<'corrections'> {
  const when = ({ revised, filed }: Story) => revised ?? filed
  const corrected = edition.stories
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => compare(when(b), when(a)))
    .slice(0, NEWEST)
  const stories = corrected.map(({ url, headline, day, corrections, language, direction }) => ({
    url,
    headline,
    day,
    corrections,
    language,
    direction,
  }))
  return { url: '/corrections/', kind: 'corrections', view: { stories } }
}
