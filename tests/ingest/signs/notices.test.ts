/** Lines that speak of the story, in many languages, and sentences of the story that begin like them. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  embargoIn,
  firstPublishedIn,
  isBareCredit,
  isBoilerplate,
  isCaption,
  isCaptionLabel,
  isContact,
  isCorrection,
  isCorrectionHeading,
  isCredit,
  isNote,
  isReachable,
  popularHeading,
  relatedHeading,
  sourceIn,
} from '../../../scripts/ingest/signs/notices.ts'

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
    'the end of an embargo',
    embargoIn,
    [
      ['EMBARGOED UNTIL 9 May 2026, 6 a.m.', '9 May 2026, 6 a.m.'],
      ['*** Sperrfrist: 9. Mai 2026, 6 Uhr ***', '9. Mai 2026, 6 Uhr'],
      ['Sous embargo jusqu’au 9 mai 2026', '9 mai 2026'],
      ['Ембарго до 9 травня 2026', '9 травня 2026'],
      ['Hold for release until Monday', null],
      ['The embargo of 1931 closed the harbour', null],
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

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'a correction',
    isCorrection,
    [
      'Clarification: The ferry carries nine.',
      'Corrections and clarifications: The pier is older.',
      'Rectificatif : le pont a neuf mètres.',
      'Correction, May 9: The mayor is 41.',
      '訂正：橋の長さは九メートルです。',
      '* This article was updated to add the name of the ferry.',
      'Dieser Artikel wurde am Montag aktualisiert.',
      'Матеріал оновлено: додано фото.',
    ],
    [
      'Corrections officers went on strike.',
      'The correction was late.',
      'This article is about a ferry.',
      'Der Artikel im Hafenboten lag auf dem Tisch.',
      'Précision et patience, dit la capitaine.',
    ],
  ],
  [
    'a heading over corrections',
    isCorrectionHeading,
    ['CORRECTION', '-- Corrections --', 'Berichtigung', 'Rectificatif', 'Виправлення', 'お詫びと訂正'],
    ['Correction needed', 'Berichtigungen folgen', 'A correction'],
  ],
  [
    'a note',
    isNote,
    [
      'Editor’s note: Names were changed.',
      'Anm. d. Red.: Die Namen sind geändert.',
      'Note de la rédaction : les noms ont été changés.',
      'Від редакції: імена змінено.',
      '編集部注：仮名です',
    ],
    ['Editors note a change in the weather', 'Note: the song ends on a high one', 'Anmerkungen des Kapitäns'],
  ],
  [
    'a bare credit',
    isBareCredit,
    ['Courier photo by Dale Hutchens', 'PHOTO BY ANA RUIZ', 'Image courtesy of Ostrey Museum'],
    ['The photo by Ana Ruiz won. It was late.', 'A photo was found'],
  ],
  [
    'the label of a caption',
    isCaptionLabel,
    ['Image caption,', 'Bildunterschrift:', 'Légende :', 'Фото:', '写真説明：'],
    ['Caption', 'Photo: Ana Ruiz', 'Image, he said'],
  ],
  [
    'a credit',
    isCredit,
    [
      'Edited by Ana Ruiz',
      'Mit Material von HWA',
      'Traduit par Ana Ruiz',
      'Переклад: Ганна Коваль',
      '（取材・文＝浅倉澪）',
      'Ana Ruiz contributed to this report.',
    ],
    [
      'Editors were late',
      'Compiling the list took a week',
      'Translators met in Ostrey',
      'Traduite en justice, la mairie se tait',
    ],
  ],
  [
    'a caption',
    isCaption,
    [
      'Foto: Ana Ruiz',
      'Crédit photo : Ana Ruiz',
      'The ferry at the quay. (Photo: Ana Ruiz)',
      'Паром біля причалу (фото: Ганна Коваль)',
      '港に戻ったフェリー（撮影・浅倉）',
      'The ferry on Tuesday. (Dale Hutchens/Marram Herald)',
      'The ferry on Sunday. © Ana Ruiz',
    ],
    [
      'Image problem: harbour tries again',
      'Credit crunch hits harbour',
      'Video of the crash was shown to the jury',
      'The ferry sailed (with nine on board).',
      'Fotografie ist sein Leben',
      'Карта моря зникла',
    ],
  ],
  [
    'the begin of a contact block',
    isContact,
    [
      'Press contact: Ana Ruiz',
      'For more information, contact Ana Ruiz',
      'Rückfragen an: Ana Ruiz',
      'Contact presse',
      'За додатковою інформацією:',
      'お問い合わせ',
    ],
    [
      'Contact tracing begins in Ostrey',
      'Kontakte zur Stadt hat er nie gehabt',
      'Les contacts sont rompus',
      'For more information the crew had to wait until nine.',
    ],
  ],
  [
    'a way to reach somebody',
    isReachable,
    ['ana@marram.example', 'www.marram.example', '+41 (0)55 501 2030', 'Tel. 555 010 0199'],
    ['At 9.30 the ferry sailed', 'He was 41 in 2026', 'www is dead'],
  ],
  [
    'a heading of what is below every release',
    isBoilerplate,
    [
      'Notes to Editors:',
      'Hinweise für die Redaktion',
      'À propos de la Fondation',
      'Довідка для редакцій',
      '会社概要',
      'About the Council: The Ostrey council has nine members.',
    ],
    ['About the ferry nobody spoke.', 'Hinweise auf ein Leck', 'Notes from the pier', 'Довідкове бюро зачинено'],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}
