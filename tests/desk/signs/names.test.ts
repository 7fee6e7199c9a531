/** Names of agencies, papers, bodies and people, and the headlines that are built of the same words. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isCode } from '../../../scripts/desk/head/looks.ts'
import {
  hasPost,
  isAgencyName,
  isBodyName,
  isOrganisation,
  isOrganisationName,
  isPost,
  issuingOffice,
} from '../../../scripts/desk/signs/organisation.ts'
import { isPersonName } from '../../../scripts/desk/signs/person.ts'

type Sign = (line: string) => boolean

const SIGNS: readonly (readonly [string, Sign, readonly string[], readonly string[]])[] = [
  [
    'an organisation',
    isOrganisation,
    [
      'HWA',
      'N.P.A',
      'Norland Press Agency',
      'Hafenbote Nachrichten',
      'Портовий вісник',
      'みさき新聞社',
      'Radio Ostrey',
    ],
    ['Ada Quill', 'BREAKING', 'MONDAY', 'SPORT', 'Ostrey', 'the harbour', 'Pressed flowers'],
  ],
  [
    'the code of a system',
    (text) => isCode({ text }),
    ['HARBOUR-OSTREY-RATES', 'ferry-strike-lead', 'PR-2024-031', 'Ref: MHT/PR/24/031'],
    ['Stoke-on-Marram', 'SAINT-ARMEL-DES-BOIS', 'Mother-in-law of all ferries', 'Rhein-Marram-Gebiet bleibt nass'],
  ],
  [
    'a post anywhere',
    hasPost,
    ['Ada Quill, harbour correspondent', 'Redakteurin Ada Quill', 'журналістка Ганна Коваль'],
    ['Ada Quill of Ostrey', 'Hafenmeister', 'Капітан порту'],
  ],
  [
    'a post',
    isPost,
    [
      'Chief Political Editor',
      'Reporterin',
      'Envoyée spéciale',
      'Журналіст',
      'Correspondent in Ostrey',
      '特派員',
      'Parish correspondent, Lower Marram',
      'Sports editor, Ostrey an der Au',
    ],
    [
      'Journalisten warten am Hafen',
      'Captain of the ferry',
      'Sports editor, two others held',
      'Editor, Ostrey, and nobody else',
    ],
  ],
  [
    'the name of a paper, an agency or a body',
    isOrganisationName,
    [
      'THE OSTREY ARGUS',
      'Marram Council',
      'Le Courrier de Valmer',
      'El Faro de Sal',
      'Głos Ostrey',
      'Pether & Marram Advertiser',
    ],
    ['Sport News', 'Ostrey Wins Again', 'Herald', 'Mayor of Ostrey leaves Trust', 'The ferry at the Trust'],
  ],
  [
    'the name of an agency',
    isAgencyName,
    ['NPA', 'Agence Valmer', 'Nachrichtenagentur Norland', 'Агентство Порт', 'Ostrey News Service'],
    ['Ostrey', 'The Argus', 'Agencies agree', 'NORLAND'],
  ],
  [
    'the name of a body',
    isBodyName,
    [
      'Ostrey Museum',
      'Stiftung Hafen',
      'Mairie de Valmer',
      'Міністерство портів',
      'みさき醤油有限公司',
      'Fundacja Morze',
    ],
    ['ostrey museum', 'The museum is shut.', 'Ostrey Harbour', 'Who owns the museum?', '有限会社が増える。'],
  ],
  [
    'a person’s name',
    isPersonName,
    [
      'Ada Quill Jr.',
      'Inés de la Cruz',
      'Oona O’Dell-Brandt',
      'Élise Maubert',
      'Ганна Коваль',
      'ГАННА КОВАЛЬ',
      'نورا سالم',
      'A. B. Quill',
    ],
    ['Ostrey Bridge', 'New Ferry', 'Before Dawn', 'Sign In', 'ada quill', 'Ada Quill, 41', 'The Quill', 'Ada and Oona'],
  ],
]

for (const [name, sign, taken, left] of SIGNS) {
  describe(name, () => {
    for (const line of taken) test(line, () => assert.ok(sign(line)))
    for (const line of left) test(`not: ${line}`, () => assert.ok(!sign(line)))
  })
}

test('an office and where it is', () => {
  assert.deepEqual(issuingOffice('Norland Weather Office Ostrey MR'), {
    agency: 'Norland Weather Office',
    place: 'Ostrey MR',
  })
  for (const line of ['The office in Ostrey is shut', 'Weather Office', 'Norland Weather Office Ostrey'])
    assert.equal(issuingOffice(line), null)
})
