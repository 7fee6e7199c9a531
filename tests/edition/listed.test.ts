/** Of stories that are one, what stands in lists and on the front page. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HeadlineLink, Story } from '../../scripts/edition/edition.ts'
import { inOneLanguage, listed } from '../../scripts/edition/threads/listed.ts'
import { story } from './stories.ts'

const way = ({ url, headline, language }: Story): HeadlineLink => ({
  url,
  text: headline,
  language,
  direction: 'ltr',
})

/** The same story, each version leading to all others. */
function translated(...stories: readonly Story[]): readonly Story[] {
  return stories.map((one) => ({ ...one, translations: stories.filter((other) => other !== one).map(way) }))
}

const urls = (stories: readonly Story[]) => stories.map(({ headline }) => headline)

const flood = translated(
  story('Повінь', { language: 'uk', filed: '2031-05-14T08:00:00Z' }),
  story('Flood', { language: 'en-GB', filed: '2031-05-14T12:00:00Z' }),
  story('Flut', { language: 'de', filed: '2031-05-14T09:00:00Z' }),
)

test('a story in three languages stands once: in the language of the paper, else as it was filed first', () => {
  const all = [...flood, story('Ferry')]
  assert.deepEqual(urls(inOneLanguage(all, 'en')), ['Flood', 'Ferry'])
  assert.deepEqual(urls(inOneLanguage(all, 'de')), ['Flut', 'Ferry'])
  assert.deepEqual(urls(inOneLanguage(all, 'fr')), ['Повінь', 'Ferry'])
})

test('that one stands which somebody has given a place', () => {
  const [uk, en, de] = flood as [Story, Story, Story]
  assert.deepEqual(urls(inOneLanguage([uk, en, { ...de, pin: 2 }], 'en')), ['Flut'])
  assert.deepEqual(urls(inOneLanguage([uk, en, { ...de, pin: 2 }], 'en', new Set([uk.url]))), ['Повінь'])
})

test('a translation stands where the others do not', () => {
  assert.deepEqual(urls(inOneLanguage(flood.slice(0, 1), 'en')), ['Повінь'])
})

test('lists without anything to fold are the same lists', () => {
  const stories = [story('a'), story('b')]
  assert.equal(inOneLanguage(stories, 'en'), stories)
  assert.equal(listed(stories), stories)
})

test('a version folds under the newest where that stands, and is listed where it does not', () => {
  const newest = story('UPDATE 2')
  const older = story('UPDATE 1', { versions: { newest: { ...way(newest), filed: newest.filed }, isFolded: true } })
  assert.deepEqual(urls(listed([newest, older])), ['UPDATE 2'])
  assert.deepEqual(urls(listed([older])), ['UPDATE 1'])
})
