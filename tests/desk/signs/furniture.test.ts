/** Lines of the sheet that the copy came on, by what they are, and lines of the copy that begin like them. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { furniture, isCookieNotice, isOffer, isPageTurn } from '../../../scripts/desk/signs/furniture.ts'

const LINES: readonly (readonly [string, readonly string[]])[] = [
  [
    'release-line',
    [
      'FOR IMMEDIATE RELEASE',
      '*** News Release ***',
      'PRESSEMITTEILUNG',
      'Communiqué de presse',
      'ПРЕСРЕЛІЗ',
      'プレスリリース',
      '報道関係者各位',
    ],
  ],
  [
    'page-turn',
    [
      '(MORE)',
      'Continued on page 4',
      'Page 2 of 3',
      'Fortsetzung auf Seite 3',
      'À suivre',
      'Продовження на с. 4',
      '（2面に続く）',
      'Classified ..... B5',
      '1-1-1',
    ],
  ],
  ['advertisement', ['Advertisement', '- ANZEIGE -', 'Publicité', 'Реклама', '[PR]', 'Sponsored by Ostrey Oil']],
  [
    'copyright',
    [
      '© 2026 The Marram Herald',
      'Copyright 2026 Harbour Wire',
      'All rights reserved.',
      'Alle Rechte vorbehalten',
      'Tous droits réservés',
      'Усі права захищено',
      '無断転載を禁じます',
    ],
  ],
  [
    'advisory',
    [
      'EDITORS: This story moves in advance.',
      '(Adds quotes, background)',
      '[Corrects age in third paragraph]',
      'Note aux rédactions: texte mis à jour.',
      'До уваги редакцій: фото додано.',
    ],
  ],
  ['ruler', ['==========', '____________', '~~~', '-'.repeat(20), '— — —']],
]

for (const [kind, lines] of LINES) {
  describe(kind, () => {
    for (const line of lines) test(line, () => assert.equal(furniture(line), kind))
  })
}

const COPY = [
  'Release of the ferry report is due on Monday',
  'For immediate release of the crew, the board paid',
  'More than a hundred waited',
  'Continued rain closes the pier',
  'Advertisement for a ferry captain draws no one',
  'Anzeige gegen Fährmann erstattet',
  'Publicité mensongère: le port condamné',
  'Реклама на вітрильнику обурила порт',
  'Copyright law is changed again',
  'Editors meet in Ostrey',
  '(With nine on board, the ferry sailed.) It was late.',
  '---',
  '***',
  '...',
  '|---|---|',
  'The page was turned.',
]

describe('what may be copy', () => {
  for (const line of COPY) test(line, () => assert.equal(furniture(line), null))
})

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'a notice about cookies',
    isCookieNotice,
    [
      'This site uses cookies to work.',
      'Wir verwenden Cookies.',
      'Nous utilisons des cookies.',
      'Ми використовуємо файли cookie',
      'クッキーを使用しています',
    ],
    ['The baker sold cookies on the quay.', 'Kekse und Cookies vom Hafen', 'Les cookies du boulanger'],
  ],
  [
    'an offer',
    isOffer,
    [
      'Sign up to our newsletter',
      'Jetzt kostenlos testen',
      'Inscrivez-vous à la lettre',
      'Підпишіться на наш канал',
      'メールマガジンはこちら',
      'Already a subscriber? Log in',
    ],
    ['Many sign up as pilots', 'He subscribes to nothing', 'Kostenlos mit der Fähre', 'The newsletter closed in May.'],
  ],
  [
    'a turn of the page',
    isPageTurn,
    ['more to come', 'Seite 2 von 3', 'suite et fin', 'далі буде', '次ページへ', 'add 1'],
    ['Suite royale au port', 'Moreover, it rained', 'Seitenwind am Hafen', 'xxx', '==='],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}
