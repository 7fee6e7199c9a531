/** Which lines of a page are prose. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPageProseText } from '../../../scripts/desk/lines/pasted.ts'

const STORY = 'The ferry sailed again on Monday after nine weeks in the yard, and nobody believed it.'

test('prose is long and ends like a sentence', () => {
  for (const text of [
    STORY,
    `${STORY.slice(0, -1)}?`,
    '港口大桥周日重新开放，市长宣布电车继续运营，洪水警报已经发布，请居民注意安全。',
  ])
    assert.ok(isPageProseText(text), text)
  for (const text of ['The ferry sailed.', STORY.slice(0, -1), '']) assert.ok(!isPageProseText(text), text)
})
