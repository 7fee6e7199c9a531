/** Names that are one for certain, and those that may be two. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KnownName, sameNames } from '../../scripts/names/same/same-names.ts'

/** Persons of English, unless `place:`, `topic:` or `uk:` stands before the name. */
function named(...names: readonly string[]): KnownName[] {
  return names.map((text) => {
    const [, before = 'person', name = ''] = /^(?:(place|topic|body|uk|de|fr):)?(.*)$/.exec(text) ?? []
    const isLanguage = before.length === 2
    return { name, kind: isLanguage ? 'person' : (before as KnownName['kind']), language: isLanguage ? before : 'en' }
  })
}

const CASES: readonly (readonly [names: readonly string[], joined: Readonly<Record<string, string>>])[] = [
  // Saints and mountains, short and whole, with a full stop or without.
  [
    ['place:St. Brigid', 'topic:Saint Brigid', 'place:St Brigid'],
    { 'saint brigid': 'St. Brigid', 'st brigid': 'St. Brigid' },
  ],
  [['place:Mount Gorse', 'place:Mt. Gorse'], { 'mt. gorse': 'Mount Gorse' }],
  [['place:Port St. Mary', 'topic:Port Saint Mary'], { 'port saint mary': 'Port St. Mary' }],
  [['place:Saint-Orme', 'place:St-Orme', 'place:St Orme'], { 'st-orme': 'Saint-Orme', 'st orme': 'Saint-Orme' }],
  [['place:Sankt Orm', 'place:St. Orm'], { 'st. orm': 'Sankt Orm' }],
  [['place:Santa Brísa', 'place:Sta. Brísa'], { 'sta. brísa': 'Santa Brísa' }],
  [['place:Fort Hale', 'place:Ft Hale'], { 'ft hale': 'Fort Hale' }],
  [['uk:Святого Орма', 'uk:Св. Орма'], { 'св. орма': 'Святого Орма' }],
  [['place:Quay St', 'place:Quay Saint'], {}],
  [['place:St Orme', 'place:Ste Orme'], {}],
  // Initials, if they are one person's.
  [['Ernest Leaver', 'E. Leaver'], { 'e. leaver': 'Ernest Leaver' }],
  [['Ernest Leaver', 'P. Leaver'], {}],
  [['Ernest Leaver', 'Emma Leaver', 'E. Leaver'], {}],
  [['Ernest Leaver', 'P. Leaver', 'E Leaver'], { 'e leaver': 'Ernest Leaver' }],
  [
    ['Ernest John Leaver', 'E. J. Leaver', 'E.J. Leaver'],
    { 'e. j. leaver': 'Ernest John Leaver', 'e.j. leaver': 'Ernest John Leaver' },
  ],
  // Another Ernest may be meant.
  [['Ernest Leaver', 'E. J. Leaver'], {}],
  [['Ernest Leaver', 'Ernest J. Leaver', 'E. Leaver'], {}],
  [['Jan van Dorp', 'J. van Dorp', 'J. Dorp'], { 'j. van dorp': 'Jan van Dorp' }],
  [['Ernest Leaver', 'body:E. Leaver'], {}],
  [['Марта Ковтун', 'М. Ковтун'].map((name) => `uk:${name}`), { 'м. ковтун': 'Марта Ковтун' }],
  // A surname alone.
  [['Rhona Cargill', 'Cargill'], { cargill: 'Rhona Cargill' }],
  [['Rhona Cargill', 'Tom Cargill', 'Cargill'], {}],
  [['Rhona Cargill', 'topic:Cargill'], {}],
  [['Harbour Wire', 'Wire'], {}],
  [['Rhona Cargill', 'de:Cargill'], {}],
  [['Ernest Leaver', 'E. Leaver', 'Leaver'], { 'e. leaver': 'Ernest Leaver', leaver: 'Ernest Leaver' }],
  // One of whom nothing says what it is may be a person, and bars; nobody is joined to it.
  [['Hugh Harding', 'topic:Helen Harding', 'Harding'], {}],
  [['Edward Leaver', 'topic:Ernest Leaver', 'E. Leaver'], {}],
  [['topic:Ernest Leaver', 'E. Leaver'], {}],
  [['Edward Leaver', 'place:Ernest Leaver', 'E. Leaver'], { 'e. leaver': 'Edward Leaver' }],
  // A title is no given name; what is both may be either.
  [['Dr. Ed Fox', 'D. Fox'], {}],
  [['Dr. Ed Fox', 'E. Fox'], { 'e. fox': 'Dr. Ed Fox' }],
  [['Prof. Ann Brown', 'P. Brown'], {}],
  [['Lady Jane Grey', 'L. Grey', 'J. Grey'], { 'j. grey': 'Lady Jane Grey' }],
  [['Sister Ann Lowe', 'S. Lowe'], {}],
  [['Dean Fox', 'Dora Fox', 'D. Fox'], {}],
  [['fr:Marie Dupont', 'fr:M. Dupont'], {}],
  // Which of a family it is hides nobody.
  [['John Smith Jr.', 'Jane Smith', 'J. Smith'], {}],
  [['John Smith, Jr.', 'Jane Smith', 'J. Smith'], {}],
  [['Rob Kerr III', 'Rita Kerr', 'R. Kerr', 'Kerr'], {}],
  [['Rui Costa Neto', 'Rosa Costa', 'R. Costa'], {}],
  [['John Smith Jr.', 'J. Smith'], {}],
  [['Rui Neto', 'R. Neto'], { 'r. neto': 'Rui Neto' }],
  // Nor does what stands small, the other order, or a whole second name.
  [['Jan de Wit', 'Jo Wit', 'J. Wit'], {}],
  [['Smith, John', 'Jane Smith', 'J. Smith'], {}],
  [['J. Edgar Hoyle', 'James Hoyle', 'J. Hoyle'], {}],
  // One apostrophe, however it is written.
  [["Ann O'Brien", 'Ann O’Brien'], { 'ann o’brien': "Ann O'Brien" }],
  [["Ann O'Brien", 'A. O’Brien', 'O’Brien'], { 'a. o’brien': "Ann O'Brien", 'o’brien': "Ann O'Brien" }],
  [["Ann O'Brien", 'Alan O’Brien', 'A. O’Brien'], {}],
  [["place:Val-d'Orme", 'place:Val-d’Orme'], { 'val-d’orme': "Val-d'Orme" }],
  [["Ann O'Brien", 'Ann OBrien'], {}],
  // Turned round.
  [['Mette Lindgard', 'Lindgard, Mette'], { 'lindgard, mette': 'Mette Lindgard' }],
  [['Mia van Dorp', 'topic:van Dorp, Mia'], { 'van dorp, mia': 'Mia van Dorp' }],
  [['place:Gull Point', 'topic:Point, Gull'], {}],
  [['topic:Lindgard, Mette'], {}],
  // Two scripts.
  [['Iryna Koval', 'uk:Ірина Коваль'], { 'ірина коваль': 'Iryna Koval' }],
  [['Yuliia Yavorska', 'uk:Юлія Яворська'], { 'юлія яворська': 'Yuliia Yavorska' }],
  [['Zghar Hai', 'uk:Згар Гай'], { 'згар гай': 'Zghar Hai' }],
  [['Irina Koval', 'uk:Ірина Коваль'], {}],
  [['Koval', 'uk:Коваль'], {}],
  // Коваль and Ковал come to one in Latin letters.
  [['Iryna Koval', 'uk:Ірина Коваль', 'uk:Ірина Ковал'], {}],
  [['Iryna Koval', 'uk:Ірина Коваль', 'uk:І. Коваль'], { 'ірина коваль': 'Iryna Koval', 'і. коваль': 'Iryna Koval' }],
]

for (const [names, joined] of CASES)
  test(names.join(' / '), () => {
    const found = sameNames(named(...names), { isApart: () => false, isOwn: (name) => /\p{Script=Latin}/u.test(name) })
    assert.deepEqual(Object.fromEntries(found), joined)
  })

test('what the masthead names stays apart, and of two scripts the paper’s is kept', () => {
  const found = sameNames(named('Ernest Leaver', 'E. Leaver', 'Iryna Koval', 'uk:Ірина Коваль'), {
    isApart: (name) => name === 'E. Leaver',
    isOwn: (name) => /\p{Script=Cyrillic}/u.test(name),
  })
  assert.deepEqual(Object.fromEntries(found), { 'iryna koval': 'Ірина Коваль' })
})
