/** Whether copy is a web page pasted whole, and what of it is prose. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Galley, galleyOf } from '../../../scripts/desk/galley.ts'
import { isPageProseText, isPasted } from '../../../scripts/desk/lines/pasted.ts'
import { mark } from '../../../scripts/desk/mark.ts'
import { pageControls } from '../../../scripts/desk/rules/page/page.ts'
import { copyOf } from '../copy-samples.ts'

const STORY = 'The ferry sailed again on Monday after nine weeks in the yard, and nobody believed it.'

function galley(...lines: string[]): Galley {
  return mark(galleyOf(copyOf('a.txt', [...lines, STORY].join('\n\n'))), pageControls)
}

test('four controls are a page, in any language', () => {
  assert.ok(isPasted(galley('Skip to content', 'Log in', 'Share', 'Print')))
  assert.ok(isPasted(galley('Anmelden', 'Suche', 'Teilen', 'Drucken')))
  assert.ok(isPasted(galley('Увійти', 'Пошук', 'Поділитися', 'Друк')))
})

test('three are none', () => assert.ok(!isPasted(galley('Log in', 'Share', 'Print'))))

test('without a control there is no page', () => assert.ok(!isPasted(galley('Ferry sails again', 'By Ada Quill'))))

test('prose is long and ends like a sentence', () => {
  for (const text of [
    STORY,
    `${STORY.slice(0, -1)}?`,
    '港口大桥周日重新开放，市长宣布电车继续运营，洪水警报已经发布，请居民注意安全。',
  ])
    assert.ok(isPageProseText(text), text)
  for (const text of ['The ferry sailed.', STORY.slice(0, -1), '']) assert.ok(!isPageProseText(text), text)
})
