/** What the register adds to an edition: addresses that are no longer current, days that once had a page, topics' slugs. */

import { slugInAddress } from '../ingest/register/address.ts'
import type { Register } from '../ingest/register/register.ts'
import { daysIn, retiredIn } from '../ingest/register/retired.ts'
import type { Registered } from './assemble.ts'
import { foldTopic } from './topics.ts'

export function registered(register: Register): Registered {
  return {
    retired: retiredIn(register),
    days: daysIn(register),
    topics: new Map(
      register.topics.map((line) => [foldTopic(line.name), { name: line.name, slug: slugInAddress(line.address) }]),
    ),
  }
}
