/** The hostile paper in a browser, under its policy. */

import { visitHostile } from '../../e2e/host/visit-hostile.ts'
import { Tally } from '../tally.ts'

/** @param most pages at most beside the stories */
export async function hostile(most?: number): Promise<Tally> {
  const tally = new Tally('a hostile paper in a browser')
  const { pages, ran, stopped } = await visitHostile(most)
  tally.tries = pages
  for (const place of ran) tally.note('executions', place)
  if (stopped !== null) tally.note('executions', stopped)
  return tally
}
