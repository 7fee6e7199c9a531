/** Text encoded twice: what is mended, and what only looks like it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mendTwice } from '../../../scripts/copy/encoding/twice.ts'
import { SAMPLES } from './samples.ts'

/** UTF-8 read in another encoding. */
function twice(text: string, takenFor: string): string {
  return new TextDecoder(takenFor).decode(Buffer.from(text))
}

describe('mended', () => {
  for (const takenFor of ['windows-1252', 'windows-1251', 'windows-1250'])
    for (const { language, long } of SAMPLES)
      test(`${language}, taken for ${takenFor}`, () => {
        assert.equal(mendTwice(twice(long, takenFor))?.text, long)
      })

  const MENDED: readonly (readonly [string, string, number])[] = [
    ['peopleâ€™s', 'people’s', 1],
    ['Â£4 at the cafÃ©', '£4 at the café', 2],
    // The last byte of ” is none in windows-1252: some programs set U+FFFD, some nothing.
    ['â€œAt last,â€\ufffd he said. â€œAt last.â€', '“At last,” he said. “At last.”', 4],
    ['ï»¿Mill burns', '\ufeffMill burns', 1],
    // Half of the file was right.
    ['the mayor’s “Plan Bâ€\u009d', 'the mayor’s “Plan B”', 1],
    ['Ferry ðŸ›³ sails', 'Ferry 🛳 sails', 1],
  ]
  for (const [text, mended, count] of MENDED)
    test(JSON.stringify(text), () => {
      const found = mendTwice(text)
      assert.deepEqual([found?.text, found?.count], [mended, count])
    })
})

describe('left alone', () => {
  const RIGHT = [
    '„Spaß“ im Hafen',
    'Gana “PERÚ” otra vez',
    'LIBERTÉ… enfin',
    '“AMANHÃ”, disse',
    'o café…” e foi',
    'Рівне і Різдво: Ві з Кі',
    'Plain words',
    '',
  ]
  for (const text of [...RIGHT, ...SAMPLES.flatMap(({ long, short }) => [long, ...short])])
    test(JSON.stringify(text), () => assert.equal(mendTwice(text), null))
})
