/** What each sign takes a line for, in the languages of the desk, and the honest lines that it leaves alone. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isEndMark, isSignOff } from '../../../scripts/ingest/signs/end-mark.ts'
import { isPageTurn } from '../../../scripts/ingest/signs/furniture.ts'
import {
  isBoilerplate,
  isCaption,
  isContact,
  isCorrection,
  isCredit,
  isNote,
} from '../../../scripts/ingest/signs/notices.ts'
import { isAgencyName, isBodyName, isOrganisationName, isPost } from '../../../scripts/ingest/signs/organisation.ts'
import {
  isCommentsHeading,
  isOpinionLabel,
  isPageControl,
  isPopularHeading,
} from '../../../scripts/ingest/signs/page.ts'
import { isPersonName } from '../../../scripts/ingest/signs/person.ts'
import { isScriptCue } from '../../../scripts/ingest/signs/script.ts'
import { isTransmission } from '../../../scripts/ingest/signs/wire.ts'

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'an end mark',
    isEndMark,
    ['###', '-30-', '- ENDS -', 'ENDS', '(Ende)', 'FIN', 'КІНЕЦЬ', '以上'],
    ['The end of the pier', 'Ende gut, alles gut am Hafen', '30 people came', 'It ends on Monday.'],
  ],
  ['a sign-off', isSignOff, ['(HWA)', 'HWA', 'NPA.'], ['He said so.', 'Ferry sails at 9', 'jd']],
  [
    'a turn of the page',
    isPageTurn,
    ['(MORE)', 'more', 'далі буде'],
    ['More than 300 people came', 'More ferries will sail', 'Turn the page, said the teacher'],
  ],
  [
    'a transmission line',
    isTransmission,
    ['BC-MARRAM-FERRY', 'NNNN', 'ZCZC HWA012 3 dom 0123', 'r i BC-FERRY-REPAIRS 05-14 0312'],
    ['Ferry sails again', 'THE FERRY SAILS AGAIN', 'Marram 3 Ostrey 2', 'Council votes 4-3'],
  ],
  [
    'a cue of a script',
    isScriptCue,
    ['(ANCHOR)', '[SOT FULL]', '**VO**', 'TAKE VO', '((PKG))'],
    ['(Harbour Wire)', 'The anchor held.', 'FERRY SAILS AGAIN'],
  ],
  [
    'a control of a page',
    isPageControl,
    ['Share', 'Skip to main content', 'Teilen', 'Compartir', 'Поділитися', 'Print', 'Log in', '12 comments'],
    ['Share prices fell again', 'Print is not dead', 'Log in the canal delays the ferry', 'The ferry sails'],
  ],
  [
    'a heading over comments',
    isCommentsHeading,
    ['Comments', '12 Comments', 'Kommentare (3)', 'Коментарі (12)', 'Comentarios'],
    ['Comments were made, and then withdrawn.', 'No comment, says mayor'],
  ],
  [
    'a heading over what others read',
    isPopularHeading,
    ['Most read', 'Meistgelesen', 'Lo más leído', 'Останні новини', 'Trending'],
    ['Most read the notice and went home.', 'Trending down, the catch worries Ostrey'],
  ],
  [
    'a label of opinion',
    isOpinionLabel,
    ['Opinion', 'Editorial', 'Kommentar', 'Opinión', 'Думка'],
    ['Opinion is split in Marram'],
  ],
  [
    'a correction',
    isCorrection,
    [
      'CORRECTION: The bridge is nine metres long, not seven.',
      'Berichtigung: Der Turm ist neun Meter hoch.',
      'An earlier version of this article gave a wrong age.',
      'Виправлення: міст має дев’ять метрів.',
    ],
    ['Correction fluid was found on the ballots.', 'The correction of the river took nine years.'],
  ],
  [
    'a note of the editor',
    isNote,
    [
      'Editor’s note: This is the first of three parts.',
      "EDITOR'S NOTE: names were changed.",
      'Nota del editor: Primera de tres partes.',
    ],
    ['Note that the ferry sails at nine.', 'Notes from the harbour', 'A note was found.'],
  ],
  [
    'a credit',
    isCredit,
    ['(Reporting by Ana Ruiz; editing by Len Stott)', 'Additional reporting by Ana Ruiz', 'Mitarbeit: Ana Ruiz'],
    ['Reporting the theft took an hour.', 'Editing is an art, he said.'],
  ],
  [
    'a caption',
    isCaption,
    ['Photo: Ana Ruiz', 'Foto: Ana Ruiz/Hafenbote', 'PHOTO BY ANA RUIZ', 'Фото: Ганна Коваль'],
    ['Photo finishes decided three races.', 'Fotos zeigen den Turm vor dem Brand.'],
  ],
  [
    'a contact heading',
    isContact,
    ['Contact:', 'Media contact:', 'Pressekontakt:', 'Контакти для ЗМІ:', 'CONTACTO DE PRENSA:'],
    ['Contact with the boat was lost at nine.', 'Contact sports return to Marram'],
  ],
  [
    'a heading over what is below every release',
    isBoilerplate,
    ['About the Harbour Trust', 'Notes to editors', 'Über die Hafenstiftung', 'Про фонд'],
    ['About 300 people came.', 'About the harbour nobody said a word.'],
  ],
  [
    'a post',
    isPost,
    ['Harbour correspondent', 'Staff writer', 'Redakteurin', 'Corresponsal', 'Кореспондентка'],
    ['Post office closes', 'Harbour opens to all', 'Ada Quill'],
  ],
  [
    'the name of a paper, an agency or a station',
    isOrganisationName,
    ['The Marram Herald', 'Harbour Wire', 'Ostrey Courier', 'La Gazzetta di Rocchetta', 'Tauberhainer Anzeiger'],
    ['Ferry sails again after repairs', 'Ada Quill', 'Mayor posts a record'],
  ],
  [
    'the name of an agency',
    isAgencyName,
    ['HWA', 'Harbour News Agency', 'Harbour Wire'],
    ['The Marram Herald', 'Ada Quill'],
  ],
  [
    'the name of a body',
    isBodyName,
    ['MARRAM HARBOUR AUTHORITY', 'Ostrey Town Council', '株式会社みさき醤油', 'Stadtwerke Marram GmbH'],
    ['The council votes on Monday.', 'Ada Quill', '株式会社が増える。'],
  ],
  [
    'a person’s name',
    isPersonName,
    [
      'Ada Quill',
      'ADA QUILL',
      'Juan de la Cruz',
      'Ludwig van der Meer',
      'J. R. Holm',
      'Ганна Їжакевич',
      'Nora al-Sabah',
      '浅倉澪',
    ],
    ['Ferry sails again', 'Ada', 'Marram Council', 'Monday', 'Read More', 'Ada Quill said so', 'Ada Quill 3'],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}
