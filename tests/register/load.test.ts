import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { ITEM_KEYS, printLine, printRegister, registerOf } from '../../scripts/register/register.ts'
import { itemLine, topicLine } from './samples.ts'

const LINE =
  '{"id":"aaaaaaaaaa","kind":"story","source":"a.txt","place":0,"hash":"0123456789abcdef","headline":"harbour bridge reopens","address":"/2026/11/22/harbour-bridge-reopens/","filed":"2026-11-22T09:30:00Z","revised":null,"former":[],"days":[],"withdrawn":null}'
const TOPIC =
  '{"id":"tttttttttt","kind":"topic","name":"Northmere","address":"/topics/northmere/","filed":"2026-11-22T09:30:00Z","pages":[]}'
const BRIEF = printLine(itemLine({ id: 'bbbbbbbbbb', kind: 'brief', address: '/2026/11/22/#b-bbbbbbbbbb' }))

describe('printing', () => {
  test('one line an entry, sorted by id, keys in their order, each ended by LF', () => {
    const shuffled = registerOf([itemLine({ id: 'zzzzzzzzzz' }), itemLine()], [topicLine()], undefined, undefined)
    assert.equal(printRegister(shuffled), `${LINE}\n${TOPIC}\n${LINE.replace('aaaaaaaaaa', 'zzzzzzzzzz')}\n`)
  })

  test('the order of keys in memory does not matter', () => {
    const { id, kind, ...rest } = itemLine()
    assert.equal(printLine({ ...rest, kind, id }), LINE)
  })

  test('an empty register is an empty file', () => {
    assert.equal(printRegister(registerOf([], [], undefined, undefined)), '')
    assert.deepEqual(loadRegister(''), { register: { items: [], shelves: [] }, problems: [] })
  })
})

describe('loading', () => {
  test('reads what was printed', () => {
    assert.deepEqual(loadRegister(`${LINE}\n${BRIEF}\n${TOPIC}\n`), {
      register: {
        items: [itemLine(), itemLine({ id: 'bbbbbbbbbb', kind: 'brief', address: '/2026/11/22/#b-bbbbbbbbbb' })],
        shelves: [topicLine()],
      },
      problems: [],
    })
  })

  test('a byte order mark, CRLF, blank lines, another order and a missing last line end are no damage', () => {
    const { register, problems } = loadRegister(`\ufeff${TOPIC}\r\n\r\n  \r\n${LINE}`)
    assert.deepEqual(problems, [])
    assert.equal(printRegister(register), `${LINE}\n${TOPIC}\n`)
  })

  const RESTORE =
    'Restore the line from the last commit, or run “npx broadsheet register restore”: without it, its item would be taken for new and its published address would be dead.'
  const NOT_JSON = 'Found a line that is not JSON; expected one JSON object a line, as the program wrote it.'
  const DAMAGED: readonly (readonly [string, number, string])[] = [
    [LINE.slice(0, 22), 23, NOT_JSON],
    [`${LINE} ${LINE}`, LINE.length + 2, NOT_JSON],
    ['not json', 1, NOT_JSON],
    ['["a"]', 1, 'Found ["a"]; expected a JSON object.'],
    ['null', 1, 'Found null; expected a JSON object.'],
    [LINE.replace('aaaaaaaaaa', 'A/..'), 2, 'Found “id”: "A/.."; expected letters a to z and digits.'],
    [
      LINE.replace('"story"', '"tale"'),
      20,
      'Found “kind”: "tale"; expected story, brief, topic, section, byline or series.',
    ],
    [
      LINE.replace('"a.txt"', '"/etc/passwd"'),
      35,
      'Found “source”: "/etc/passwd"; expected a path in the content folder.',
    ],
    [LINE.replace('"place":0', '"place":-1'), 52, 'Found “place”: -1; expected a whole number from 0.'],
    [LINE.replace('"place":0,', ''), 1, 'Found no “place”; expected a whole number from 0.'],
    [
      LINE.replace('/2026/11/22/harbour-bridge-reopens/', '/2026/11/22/../'),
      LINE.indexOf('"address"') + 1,
      'Found “address”: "/2026/11/22/../"; expected an address such as /2026/11/22/slug/, or /2026/11/22/#b-id for a brief.',
    ],
    [
      BRIEF.replace('#b-bbbbbbbbbb', '#b-cccccccccc'),
      BRIEF.indexOf('"address"') + 1,
      'Found “address”: "/2026/11/22/#b-cccccccccc"; expected an address such as /2026/11/22/slug/, or /2026/11/22/#b-id for a brief.',
    ],
    [
      LINE.replace('2026-11-22T09:30:00Z', 'yesterday'),
      LINE.indexOf('"filed"') + 1,
      'Found “filed”: "yesterday"; expected an instant such as 2026-11-22T09:30:00Z.',
    ],
    [
      LINE.replace('"revised":null', '"revised":"2026-13-01T00:00:00Z"'),
      LINE.indexOf('"revised"') + 1,
      'Found “revised”: "2026-13-01T00:00:00Z"; expected an instant such as 2026-11-22T09:30:00Z, or null.',
    ],
    [
      LINE.replace('"former":[]', '"former":["/2026/11/22/a/b/"]'),
      LINE.indexOf('"former"') + 1,
      'Found “former”: ["/2026/11/22/a/b/"]; expected a list, each an address such as /2026/11/22/slug/.',
    ],
    [
      LINE.replace('"days":[]', '"days":["2026-11"]'),
      LINE.indexOf('"days"') + 1,
      'Found “days”: ["2026-11"]; expected a list, each a day such as 2026-11-22.',
    ],
    [
      LINE.replace('/2026/11/22/', '/2026/02/31/'),
      LINE.indexOf('"address"') + 1,
      'Found “address”: "/2026/02/31/harbour-bridge-reopens/"; expected an address such as /2026/11/22/slug/, or /2026/11/22/#b-id for a brief.',
    ],
    [
      BRIEF.replace('/2026/11/22/', '/2026/11/31/'),
      BRIEF.indexOf('"address"') + 1,
      'Found “address”: "/2026/11/31/#b-bbbbbbbbbb"; expected an address such as /2026/11/22/slug/, or /2026/11/22/#b-id for a brief.',
    ],
    [
      LINE.replace('2026-11-22T09', '2026-02-31T09'),
      LINE.indexOf('"filed"') + 1,
      'Found “filed”: "2026-02-31T09:30:00Z"; expected an instant such as 2026-11-22T09:30:00Z.',
    ],
    [
      LINE.replace('"former":[]', '"former":["/2026/04/31/a/"]'),
      LINE.indexOf('"former"') + 1,
      'Found “former”: ["/2026/04/31/a/"]; expected a list, each an address such as /2026/11/22/slug/.',
    ],
    [
      LINE.replace('"days":[]', '"days":["2027-02-29"]'),
      LINE.indexOf('"days"') + 1,
      'Found “days”: ["2027-02-29"]; expected a list, each a day such as 2026-11-22.',
    ],
    [
      LINE.replace('"withdrawn":null', '"withdrawn":"2026-06-31T00:00:00Z"'),
      LINE.indexOf('"withdrawn"') + 1,
      'Found “withdrawn”: "2026-06-31T00:00:00Z"; expected an instant such as 2026-11-22T09:30:00Z, or null.',
    ],
    [
      LINE.replace('}', ',"reason":"a court"}'),
      LINE.length + 1,
      'Found “reason”: "a court"; expected text, and a time when it was withdrawn.',
    ],
    [
      LINE.replace('}', ',"colour":"red"}'),
      LINE.length + 1,
      `Found the key “colour”; expected only ${ITEM_KEYS.join(', ')}.`,
    ],
    [
      TOPIC.replace('/topics/northmere/', '/topics/'),
      TOPIC.indexOf('"address"') + 1,
      'Found “address”: "/topics/"; expected an address such as /topics/slug/, /sections/slug/ for a section, /bylines/slug/ for a byline or /series/slug/ for a series.',
    ],
  ]
  for (const [text, column, reason] of DAMAGED) {
    test(`a damaged line is an error in its place: ${reason}`, () => {
      const { register, problems } = loadRegister(`${TOPIC}\n${text}\n`)
      const [severity, code, file] = ['error', 'register-line', 'register.ndjson'] as const
      assert.deepEqual(problems, [{ severity, code, file, line: 2, column, reason, hint: RESTORE, frame: text }])
      assert.deepEqual(register, { items: [], shelves: [topicLine()] })
    })
  }

  test('a merge conflict is one error; both sides’ lines are read', () => {
    const theirs = LINE.replaceAll('aaaaaaaaaa', 'cccccccccc').replace('harbour-bridge-reopens/', 'mill/')
    const text = ['<<<<<<< HEAD', LINE, '||||||| base', '=======', theirs, '>>>>>>> mill', TOPIC, '=======', ''].join(
      '\n',
    )
    const { register, problems } = loadRegister(text)
    assert.equal(printRegister(register), `${LINE}\n${theirs}\n${TOPIC}\n`)
    const conflict = {
      severity: 'error',
      code: 'register-conflict',
      file: 'register.ndjson',
      column: 1,
      reason: 'Found the marker of a merge conflict; expected one JSON object a line.',
      hint: 'Delete the lines of <, = and > signs and keep the lines of both sides: the program folds lines of one id.',
    }
    assert.deepEqual(problems, [
      { ...conflict, line: 1, frame: '<<<<<<< HEAD' },
      { ...conflict, line: 8, frame: '=======' },
    ])
  })
})

describe('two entries at one address', () => {
  const early = itemLine({ id: 'eeeeeeeeee', filed: '2026-11-22T08:00:00Z' })
  const late = itemLine({ id: 'llllllllll', filed: '2026-11-22T09:00:00Z', source: 'b.txt' })

  test('the earlier filing keeps it, the later gets a number; that is said', () => {
    const text = `${printLine(late)}\n${printLine(early)}\n`
    const { register, problems } = loadRegister(text)
    assert.deepEqual(register.items, [early, { ...late, address: '/2026/11/22/harbour-bridge-reopens-2/' }])
    assert.deepEqual(problems, [
      {
        severity: 'warning',
        code: 'register-address-twice',
        file: 'register.ndjson',
        line: 1,
        column: 1,
        reason:
          'Found /2026/11/22/harbour-bridge-reopens/ for both “harbour bridge reopens” (a.txt) and “harbour bridge reopens” (b.txt); the first was filed earlier and keeps it, the second is now at /2026/11/22/harbour-bridge-reopens-2/.',
        hint: 'Nothing needs to be done; to choose another address for the second, give it a “slug:”.',
        frame: printLine(late),
      },
    ])
    assert.deepEqual(loadRegister(printRegister(register)), { register, problems: [] })
  })

  test('case and Unicode form do not tell addresses apart; the numbers that others have are not given', () => {
    const [one, two, three] = ['/2026/11/22/straße/', '/2026/11/22/strasse/', '/2026/11/22/strasse-2/']
    const lines = [
      { ...early, address: one },
      { ...late, address: two },
      itemLine({ id: 'zzzzzzzzzz', address: three }),
    ]
    const { register } = loadRegister(lines.map(printLine).join('\n'))
    assert.deepEqual(
      register.items.map(({ address }) => address),
      [one, '/2026/11/22/strasse-3/', three],
    )
  })

  test('a former address of the earlier one is its own too; the later one’s is dropped', () => {
    const moved = { ...early, address: '/2026/11/22/bridge/', former: [late.address] }
    const other = { ...late, id: 'mmmmmmmmmm', address: '/2026/11/22/mill/', former: [late.address, '/2026/11/22/x/'] }
    const { register } = loadRegister([moved, late, other].map(printLine).join('\n'))
    assert.deepEqual(
      register.items.map(({ address, former }) => [address, former]),
      [
        ['/2026/11/22/bridge/', ['/2026/11/22/harbour-bridge-reopens/']],
        ['/2026/11/22/harbour-bridge-reopens-2/', []],
        ['/2026/11/22/mill/', ['/2026/11/22/x/']],
      ],
    )
  })

  test('two topics at one address', () => {
    const other = topicLine({ id: 'ssssssssss', name: 'North Mere', filed: '2026-11-23T00:00:00Z' })
    const { register, problems } = loadRegister(`${printLine(other)}\n${TOPIC}\n`)
    assert.deepEqual(
      register.shelves.map(({ address }) => address),
      ['/topics/northmere-2/', '/topics/northmere/'],
    )
    assert.match(problems[0]?.reason ?? '', /for both the topic “Northmere” and the topic “North Mere”/)
    assert.equal(problems[0]?.hint, 'Nothing needs to be done.')
  })
})
