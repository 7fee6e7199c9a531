/** Lines that speak of the story, in many languages, and sentences of the story that begin like them. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
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
} from '../../../scripts/desk/signs/notices.ts'

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
