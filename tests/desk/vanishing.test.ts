/** Copy that a rule once took for furniture: each kind, and beside it what is furniture still. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../scripts/desk/parse.ts'
import type { Item } from '../../scripts/flow/item.ts'
import { copyOf } from './copy-samples.ts'

const P1 = 'The slipway opened on Monday after nine weeks of work, the harbour master said in the rain.'
const P2 = 'The band played until midnight, and nobody went home before the last boat was in the water.'

/** What a text became: fields and blocks of each story, briefs, and what was left out by which rule. */
function made(lines: readonly string[]): string[] {
  const { items, dropped } = parse(copyOf('a.txt', lines.join('\n')), 'en')
  return [...items.flatMap(shown), ...dropped.map(({ rule, text }) => `× ${rule}: ${text}`)]
}

function shown(item: Item): string[] {
  if (item.kind === 'brief') return [`brief: ${item.text}`]
  const fields = Object.entries(item.fields).flatMap(([name, field]) =>
    [field].flat().map(({ value, origin }) => `${name}${origin === 'drafted' ? '?' : ''}: ${value}`),
  )
  return [...fields, ...item.body.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`))]
}

type Case = readonly [name: string, lines: readonly string[], expected: readonly string[]]

const briefs = (lines: readonly string[]) => lines.map((line) => `brief: ${line}`)
const tableOf = (lines: readonly string[]) => `table: ${lines.join('\n')}`

const LEAGUE = ['Rovers  12  8', 'Ostrey  12  7', 'Gull Point  12  6', 'Pether  12  5']
const PRICES = ['Cod 12.50', 'Herring 3.20', 'Crab 9.00', 'Pie £4', 'Plaice 7.80']
const BUSES = ['Quay 7.10 8.10', 'Mill 7.20 8.20', 'Church 7.30 8.30']
const SCORES = ['Wenlow Rovers 3 Tarn United 1', 'Harley Town 0-0 Quay Wanderers', 'Mill Athletic 2, St. Annes 5']
const PLACES = ['1. Ann Lee (Wenlow) 21:14', '2. Bo Quill (Harley) 21:40', '3. Cy Marl (Tarn) 22:01']
const POINTS = ['Tom Reedy 98 points', 'Ann Lee 91 points', 'Bo Quill 1 point']
const COUNTS = ['Police arrest 3 in raid on 2 pubs', 'Mayor resigns after 21 years', 'Fire kills 3 at quay 2']
const RESULTS = ['Rovers 3, Ostrey 1', 'Pether 0, Marram 0', 'Gull Point 2, Strand 2', 'Quay 4, Mole 1']

const LIVES: readonly Case[] = [
  [
    'a name with its years is the headline',
    ['Edith Marsh, 1931–2026', '', 'Schoolteacher who taught three generations to swim', '', P1],
    ['headline: Edith Marsh, 1931–2026', 'dek: Schoolteacher who taught three generations to swim', P1],
  ],
  [
    'two lives, each above its own text',
    ['Edith Marsh, 1931–2026', '', P1, '', 'Ruth Calder', '1950–2026', '', 'Keeper of the harbour light', '', P2],
    [
      ...['headline: Edith Marsh, 1931–2026', P1],
      ...['headline: Ruth Calder', 'kicker: 1950–2026', 'dek: Keeper of the harbour light', P2],
    ],
  ],
  [
    'lives within a story are its parts',
    ['Two painters of the quay', '', P1, '', 'Edith Marsh, 1931–2026', '', P2, '', 'Ruth Calder, 1950–2026', '', P1],
    [
      ...['headline: Two painters of the quay', P1],
      ...['subhead: Edith Marsh, 1931–2026', P2, 'subhead: Ruth Calder, 1950–2026', P1],
    ],
  ],
]

const FIGURES: readonly Case[] = [
  [
    'a league',
    ['League table', 'Team  P  W', ...LEAGUE],
    ['headline: League table', tableOf(['Team  P  W', ...LEAGUE])],
  ],
  ['prices', ['Fish', ...PRICES], ['headline: Fish', tableOf(PRICES)]],
  ['a timetable without a head', ['Bus 7', ...BUSES], ['headline: Bus 7', tableOf(BUSES)]],
  [
    'two rows of columns within a story',
    ['Ferry times', '', P1, '', 'From Quay     06:40   07:50   09:15', 'From Mole     07:15   08:25   10:00', '', P2],
    [
      'headline: Ferry times',
      P1,
      tableOf(['From Quay     06:40   07:50   09:15', 'From Mole     07:15   08:25   10:00']),
      P2,
    ],
  ],
  [
    'a byline above the credit of a picture',
    ['Keeper of the light dies at 91', '', 'By Ines Marl', 'Photograph: Mole archive', '', P1, '', P2],
    ['headline: Keeper of the light dies at 91', 'bylines: Ines Marl', P1, P2, '× caption: Photograph: Mole archive'],
  ],
  ['rows below a story', ['Rovers win', '', P1, '', ...BUSES], ['headline: Rovers win', P1, tableOf(BUSES)]],
  [
    'results below a heading',
    ['Sunday league', 'By Ines Marl', '', 'Division One', ...SCORES, '', 'Division Two', ...SCORES],
    [
      'headline: Sunday league',
      'bylines: Ines Marl',
      ...['subhead: Division One', tableOf(SCORES), 'subhead: Division Two', tableOf(SCORES)],
    ],
  ],
  ['placings keep their places', ['Harbour run', '', ...PLACES], ['headline: Harbour run', tableOf(PLACES)]],
  ['points', ['Quiz night', '', ...POINTS], ['headline: Quiz night', tableOf(POINTS)]],
  ['headlines that count', ['News of the quay', '', ...COUNTS], [...briefs(['News of the quay', ...COUNTS])]],
  ['results', ['Results', ...RESULTS], [...briefs(RESULTS), '× list-label: Results']],
  [
    'a short headline within a list',
    [
      'Ferry sails after repairs',
      'Mayor resigns',
      'Pier closes for the winter',
      'Board meets on Friday',
      'Gulls lose again at home',
    ],
    briefs([
      'Ferry sails after repairs',
      'Mayor resigns',
      'Pier closes for the winter',
      'Board meets on Friday',
      'Gulls lose again at home',
    ]),
  ],
  [
    'a label apart is still one',
    [
      'SPORT',
      '',
      'Rovers beat Ostrey in the rain',
      'Gulls lose again at home',
      '',
      'POLITICS',
      '',
      'Mayor resigns over lost hat',
      'Council keeps the tram',
    ],
    [
      ...briefs([
        'Rovers beat Ostrey in the rain',
        'Gulls lose again at home',
        'Mayor resigns over lost hat',
        'Council keeps the tram',
      ]),
      '× list-label: SPORT',
      '× list-label: POLITICS',
    ],
  ],
  [
    'rows of figures between wide and narrow gaps',
    ['Rovers win', '', P1, '', 'Team        P  W', 'Gull Point  12  8', 'Ostrey      12  7', 'Mole         9  1'],
    [
      'headline: Rovers win',
      P1,
      tableOf(['Team        P  W', 'Gull Point  12  8', 'Ostrey      12  7', 'Mole         9  1']),
    ],
  ],
  [
    'rows of figures at the end',
    ['Rovers win', '', P1, '', P2, '', '2  2  190 195', 'Ostrey  0  4  160 203'],
    ['headline: Rovers win', P1, P2, '2  2  190 195 Ostrey  0  4  160 203'],
  ],
  [
    'what is measured on top',
    ['Fish soup', 'Serves 4', 'Ready in 25 min', '500g cod', '2 leeks', '120ml milk', '', P1],
    [
      'headline: Fish soup',
      ...['Serves 4', 'Ready in 25 min'],
      ...['listItem: 500g cod', 'listItem: 2 leeks', 'listItem: 120ml milk'],
      P1,
    ],
  ],
  [
    'what is paid on top',
    ['At the close', '', 'Tin 214 8,214.50 +12.30 (+0.15%)', 'Cork 141 1,002.11 -88.20', '', P1],
    ['headline: At the close', 'Tin 214 8,214.50 +12.30 (+0.15%) Cork 141 1,002.11 -88.20', P1],
  ],
  [
    'a number that opens a point',
    ['Ferry fares to rise', '', P1, '', P2, '', '• 210044 is the new number for the vet'],
    ['headline: Ferry fares to rise', P1, P2, '• 210044 is the new number for the vet'],
  ],
  [
    'a code at the end is still one',
    ['The slipway', '', P1, '', P2, '', 'hq n1 wsr 241530 Mai 24'],
    ['headline: The slipway', P1, P2, '× transmission: hq n1 wsr 241530 Mai 24'],
  ],
]

/** Times as a dozen languages write them, each above an event. */
const TIMES: readonly (readonly string[])[] = [
  ['7.30pm Choir', '9 p.m. Dance'],
  ['19 Uhr Lesung', '20:15 Uhr Film'],
  ['18h Atelier', '19h30 Concert'],
  ['kl. 18 Film', 'kl. 19.30 Koncert'],
  ['klo 18 Elokuva', 'klo 19.30 Konsertti'],
  ['ore 18.00 Film', 'ore 21.30 Ballo'],
  ['18.05 h. Taller', '19.30 h. Concierto'],
  ['às 18h Cinema', '21h15 Baile'],
  ['godz. 18.00 Film', 'godz. 19.30 Koncert'],
  ['19.35 uur Concert', '21.05 uur Dans'],
  ['18:00 Кіно', '19:30 Концерт'],
  ['18:00 映画', '20：30 音楽会'],
  ['晚上7点30分 音乐会', '晚上9点 舞会'],
  ['7:30 مساء حفل', '9:00 مساء رقص'],
]

const LABELS: readonly Case[] = [
  ...TIMES.map(
    (lines): Case => [`times: ${lines[0]}`, ['Tonight', ...lines], [...briefs(lines), '× list-label: Tonight']],
  ),
  ['one event', ['20.15 Uhr Lesung am Hafen'], ['brief: 20.15 Uhr Lesung am Hafen']],
  [
    'a ticker',
    ['11:02 Ferry sails', '10:41 Pier shut', '9:17 Hat lost'],
    [...briefs(['Ferry sails', 'Pier shut', 'Hat lost']), '× stamp: 11:02', '× stamp: 10:41', '× stamp: 9:17'],
  ],
  [
    'a label apart from its list',
    ["WHAT'S ON", '', '10 a.m. Story hour, library', "7 p.m. Meeting, St. Orla's", '7:30 p.m. Choir, fire hall'],
    [
      ...briefs(['10 a.m. Story hour, library', "7 p.m. Meeting, St. Orla's", '7:30 p.m. Choir, fire hall']),
      "× list-label: WHAT'S ON",
    ],
  ],
  [
    'a label above bullets, below a story',
    [
      'The slipway',
      '',
      P1,
      '',
      'COMING UP',
      '',
      '• Ferry Sails Again After Repairs',
      '• Pier Closes for the Winter Months',
    ],
    [
      'headline: The slipway',
      P1,
      ...briefs(['Ferry Sails Again After Repairs', 'Pier Closes for the Winter Months']),
      '× list-label: COMING UP',
    ],
  ],
  ['a headline alone', ['Mayor resigns'], ['brief: Mayor resigns']],
  ['two headlines', ['MAYOR RESIGNS', 'PIER CLOSES FOR GOOD'], briefs(['MAYOR RESIGNS', 'PIER CLOSES FOR GOOD'])],
]

const STANZA = [
  'The ferry went away in May,',
  'The ferry came again,',
  'And all the harbour said hooray',
  'And stood there in the rain.',
]
const GERMAN = [
  'Die Fähre fuhr im Mai davon,',
  'die Fähre kam zurück,',
  'der Hafen wusste nichts davon',
  'und sprach dabei von Glück.',
]
const BARE = STANZA.map((line) => line.replace(/[,.]$/, ''))
const HEADLINES = [
  'Why the ferry sailed without its captain',
  'What the pier has to say',
  'Mayor loses hat, and finds another',
  'How to cook a herring in the rain',
]
const verseOf = (lines: readonly string[]) => `verse: ${lines.join('\n')}`

const SAID = ['Do you swim?', 'BN: Never.', 'In the harbour?', 'BN: No.']
const SHORT: readonly Case[] = [
  [
    'what is said within a list',
    ['Ada Quill asks the swimmers', ...SAID],
    ['headline: Ada Quill asks the swimmers', ...SAID],
  ],
  [
    'who signs a letter within a list',
    ['Sir: The clock is slow', '', 'B. Nilsson', '', 'Sir: The bench is wet', '', 'A. B. Quill'],
    briefs(['Sir: The clock is slow', 'B. Nilsson', 'Sir: The bench is wet', 'A. B. Quill']),
  ],
  [
    'what is behind a colon, above a list',
    [
      'Ostrey 2, Marram 1',
      'Referee: Quill',
      '',
      '1. Ostrey top of the league',
      '2. Marram next to last',
      '3. Pether last',
    ],
    [
      ...briefs(['Ostrey 2, Marram 1', 'Referee: Quill']),
      ...briefs(['Ostrey top of the league', 'Marram next to last', 'Pether last']),
      ...['1', '2', '3'].map((number) => `× number: ${number}`),
    ],
  ],
  [
    'who applied, behind a dash',
    ['3 Quay Street – new windows – Mr Nilsson', '4 Quay Street – one oak', '5 Quay Street – a porch'],
    briefs(['3 Quay Street – new windows – Mr Nilsson', '4 Quay Street – one oak', '5 Quay Street – a porch']),
  ],
  [
    'a programme with News in its name',
    ['Tonight', 'Harbour One', '6.00 News at Six', '', P1],
    ['kicker: Tonight', 'headline: Harbour One', '6.00 News at Six', P1],
  ],
  [
    'who wrote, above who took the pictures',
    ['Words: Ada Quill', 'Pictures: Bo Nilsson', '', 'The slipway opens', '', P1, '', P2],
    ['bylines: Ada Quill', 'headline: The slipway opens', P1, P2, '× caption: Pictures: Bo Nilsson'],
  ],
  [
    'a short title above its author',
    ['The Quay', 'by Ada Quill', '', 'Grey stone,', 'a gull', 'alone.', '', P1],
    ['headline: The Quay', 'bylines: Ada Quill', 'Grey stone, a gull alone.', P1],
  ],
]

const POEMS: readonly Case[] = [
  [
    'title and poet',
    ['The Ferry', '', ...STANZA, '', 'Ada Quill'],
    ['headline: The Ferry', 'bylines: Ada Quill', verseOf(STANZA)],
  ],
  [
    'lines in lower case',
    ['Die Fähre', '', ...GERMAN, '', 'Ada Quill'],
    ['headline: Die Fähre', 'bylines: Ada Quill', verseOf(GERMAN)],
  ],
  [
    'no mark at all',
    ['The Ferry', 'by Ada Quill', '', ...BARE],
    ['headline: The Ferry', 'bylines: Ada Quill', verseOf(BARE)],
  ],
  [
    'titled by its key',
    ['Headline: The Ferry', 'By: Ada Quill', '', ...BARE],
    ['headline: The Ferry', 'bylines: Ada Quill', verseOf(BARE)],
  ],
  [
    'couplets',
    ['The Ferry', '', ...STANZA.slice(0, 2), '', ...STANZA.slice(2), '', '— Ada Quill'],
    ['headline: The Ferry', 'bylines: Ada Quill', verseOf(STANZA.slice(0, 2)), verseOf(STANZA.slice(2))],
  ],
  [
    'headlines that happen to rhyme',
    ['Weekend reading', '', ...HEADLINES, '', 'Ada Quill'],
    [...briefs([...HEADLINES, 'Ada Quill']), '× list-label: Weekend reading'],
  ],
  [
    'names',
    ['Council members', '', 'Ada Quill', 'Bo Nilsson', 'Cy Young', 'Dee Marl'],
    briefs(['Council members', 'Ada Quill', 'Bo Nilsson', 'Cy Young', 'Dee Marl']),
  ],
]

const FIELDS: readonly Case[] = [
  [
    'headline, dek, kicker',
    ['Headline: Ada Quill retires', 'Dek: She leaves after forty years', 'Kicker: HARBOUR'],
    ['headline: Ada Quill retires', 'dek: She leaves after forty years', 'kicker: HARBOUR'],
  ],
  [
    'headline and byline',
    ['Headline: Ada Quill retires', 'By: Bo Nilsson'],
    ['headline: Ada Quill retires', 'bylines: Bo Nilsson'],
  ],
  [
    'first published, within a paragraph',
    ['The slipway', '', `${P1} It was first published on 3 May 1926 at 7:30 p.m.`, '', P2],
    ['headline: The slipway', `${P1} It was first published on 3 May 1926 at 7:30 p.m.`, P2],
  ],
  [
    'what was first published long ago',
    ['The slipway', '', 'The poem, first published on 3 May 1926 at 7:30 p.m., is read there.', '', P2],
    ['headline: The slipway', 'The poem, first published on 3 May 1926 at 7:30 p.m., is read there.', P2],
  ],
  [
    'first published, in a line of its own',
    ['The slipway', '', P1, '', 'This story was first published on 3 May 2026.', '', P2],
    ['headline: The slipway', 'date: 2026-05-03', P1, P2, '× beside date: This story was first published'],
  ],
  [
    'a sentence in brackets at the end',
    ['The slipway', '', P1, '', '(The board meets again on Tuesday.)'],
    ['headline: The slipway', 'notes: (The board meets again on Tuesday.)', P1],
  ],
]

const CONTROLS = ['Home', 'Sport', 'Sign in', 'Subscribe', '']
const PAGES: readonly Case[] = [
  [
    'a sentence below the controls',
    [
      ...CONTROLS,
      'Slipway opens',
      '',
      P1,
      '',
      'Share',
      'She retires in May, after forty years at the helm of the ferry.',
      'Most read',
      'Privacy policy',
      'Contact us',
    ],
    ['headline: Slipway opens', P1, 'She retires in May, after forty years at the helm of the ferry.'],
  ],
  [
    'what speaks of the page goes with it',
    [
      ...CONTROLS,
      'Slipway opens',
      '',
      P1,
      '',
      'Share',
      'Sign up for our newsletter.',
      'Most read',
      'Privacy policy',
      'Contact us',
    ],
    ['headline: Slipway opens', P1],
  ],
]

describe('rows with figures are no labels and no codes', () => {
  for (const [name, lines, expected] of FIGURES) test(name, () => assert.deepEqual(made(lines), expected))
})
describe('an event keeps its time, and a label is its list’s', () => {
  for (const [name, lines, expected] of LABELS) test(name, () => assert.deepEqual(made(lines), expected))
})
describe('a few words that say something', () => {
  for (const [name, lines, expected] of SHORT) test(name, () => assert.deepEqual(made(lines), expected))
})
describe('a poem is a story with verse', () => {
  for (const [name, lines, expected] of POEMS) test(name, () => assert.deepEqual(made(lines), expected))
})
describe('fields, and sentences that only hold one', () => {
  for (const [name, lines, expected] of FIELDS) test(name, () => assert.deepEqual(made(lines), expected))
})
describe('a pasted page', () => {
  for (const [name, lines, expected] of PAGES)
    test(name, () =>
      assert.deepEqual(
        made(lines).filter((line) => !line.startsWith('× ')),
        expected,
      ),
    )
})
describe('lives', () => {
  for (const [name, lines, expected] of LIVES) test(name, () => assert.deepEqual(made(lines), expected))
})
