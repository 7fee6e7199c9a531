/** The forms speak every language that the paper's pages speak; any other paper gets English, and its pages say so. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInEnglish, mendingWords } from '../../layouts/mend/words.ts'
import en from '../../scripts/languages/en/mending.ts'
import { languagesWith } from '../../scripts/languages/languages.ts'

test('each language of the interface has the words of the forms', () => {
  assert.deepEqual(languagesWith('mending'), languagesWith('interface'))
})

test('each phrase has the gaps that English has', () => {
  const gaps = (phrase: unknown) => [...JSON.stringify(phrase).matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).toSorted()
  for (const language of languagesWith('mending')) {
    for (const [key, phrase] of Object.entries(mendingWords(language))) {
      assert.deepEqual(gaps(phrase), gaps(en[key as keyof typeof en]), `${language}: ${key}`)
    }
  }
})

test('a paper in another language gets English, which is said', () => {
  assert.equal(mendingWords('pl').edit, en.edit)
  assert.deepEqual(['pl', 'uk', 'es-AR'].map(isInEnglish), [true, false, false])
})
