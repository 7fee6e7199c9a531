/** A brief and a story under the same headline find each other; near misses do not. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Story } from '../../scripts/edition/edition.ts'
import { sameHeadline } from '../../scripts/edition/reconcile.ts'

const story = (headline: string, origin: 'copy' | 'drafted' = 'copy') =>
  ({ headline, url: `/2025/05/03/${headline.length}/`, origins: { headline: origin } }) as unknown as Story

const find = sameHeadline([
  story('Café in Königstrasse Raises Prices by 3.9 %'),
  story('The ferry sails', 'drafted'),
  story('Twice told'),
  story('TWICE TOLD'),
])

const CASES: readonly [string, boolean][] = [
  ['CAFE IN KONIGSTRASSE RAISES PRICES BY 3.9 %', true],
  ['Café in Königstrasse raises prices – by 3.9%', true],
  ['Café in Königstrasse Raises Prices by 39 %', false],
  ['Café in Königstrasse Raises Prices', false],
  ['The ferry sails', false],
  ['Twice told', false],
  ['?!', false],
]

for (const [text, isFound] of CASES) test(`${text}: ${isFound}`, () => assert.equal(find(text) !== null, isFound))
