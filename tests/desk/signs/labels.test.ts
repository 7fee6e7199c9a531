/** What stands behind a label, in many languages, and lines that only begin like one. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { firstPublishedIn, popularHeading, relatedHeading, sourceIn } from '../../../scripts/desk/signs/notices.ts'

type Reader = (line: string) => string | null

/** What each finds in a line: null for nothing, empty for a heading alone. */
const READ: readonly (readonly [string, Reader, readonly (readonly [string, string | null])[]])[] = [
  [
    'a related headline',
    relatedHeading,
    [
      ['Related stories', ''],
      ['▶ Read more: Ferry fares to rise', 'Ferry fares to rise'],
      ['Lesen Sie auch: Hafen bleibt zu', 'Hafen bleibt zu'],
      ['Mehr zum Thema', ''],
      ['À lire aussi : Le port rouvre', 'Le port rouvre'],
      ['Читайте також: Порт відкрито »', 'Порт відкрито'],
      ['関連記事', ''],
      ['See also – Pier to close', 'Pier to close'],
      ['Related by blood, parted by the sea', null],
      ['Раніше порт закривали двічі', null],
      ['Hintergrund ist ein Streit um die Fähre', null],
      ['Read more books, says mayor', null],
    ],
  ],
  [
    'a popular headline',
    popularHeading,
    [
      ['Most read', ''],
      ['Meistgelesen', ''],
      ['Dernières nouvelles', ''],
      ['Останні новини: Порт відкрито', 'Порт відкрито'],
      ['人気記事', ''],
      ['Trending upwards for nine weeks, the herring catch is what the harbour lives by', null],
      ['Mostly read by sailors', null],
    ],
  ],
  [
    'a source',
    sourceIn,
    [
      ['Source: Harbour Wire', 'Harbour Wire'],
      ['(Quelle: Hafenbote)', 'Hafenbote'],
      ['Джерело: Портовий вісник', 'Портовий вісник'],
      ['出典：みさき通信', 'みさき通信'],
      ['Source of the river found', null],
      ['Sources close to the board say so', null],
    ],
  ],
  [
    'a day of first publication',
    firstPublishedIn,
    [
      ['This report was first published Feb. 3, 2026.', 'This report was first published Feb. 3, 2026.'],
      ['Вперше опубліковано 3 лютого 2026', 'Вперше опубліковано 3 лютого 2026'],
      ['The first edition was published in 1931.', null],
    ],
  ],
]

for (const [name, reader, lines] of READ) {
  describe(name, () => {
    for (const [line, found] of lines) test(line, () => assert.equal(reader(line), found))
  })
}
