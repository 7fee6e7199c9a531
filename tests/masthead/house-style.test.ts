/** The house style's file: read as it was written, or refused with the place, what was found and how to mend it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HouseStyle } from '../../scripts/flow/paper.ts'
import { houseStyle } from '../../scripts/masthead/house-style.ts'
import { printHouseStyle } from '../../scripts/masthead/print-house-style.ts'

const STYLE: HouseStyle = {
  from: [
    ['a: b.txt', ['byline', 'date']],
    ['c "d".txt', ['dek']],
  ],
  roles: ['byline', 'dateline'],
  nameDay: { form: 'DD.MM.YYYY', isFirst: true },
  frames: [
    { role: 'byline', before: '[', after: ' reports]' },
    { role: 'source', before: '*/', after: '' },
  ],
  signs: [
    ['e"', 'dek', 12],
    ['e"', 'headline', -7],
    ['k:P1 $ ', 'byline', 3],
  ],
  steps: [
    ['+', '^', 'dek', 4],
    ['++', 'paragraph', 'byline', 9],
  ],
}

test('what is printed is read again, sorted, in lines that a person can read', () => {
  const text = printHouseStyle(STYLE)
  assert.equal(
    text,
    `# How this paper sets its copy, learnt by “npx broadsheet learn” from 2 files that were corrected.
# The desk adds it to what it knows. Delete this file, and it reads as it came.
from:
  "a: b.txt": byline, date
  "c \\"d\\".txt": dek
roles: byline, dateline
day in the name: DD.MM.YYYY, before the copy’s
frames:
  - byline: "[… reports]"
  - source: "*/…"
signs:
  "e\\"": dek 12 headline -7
  "k:P1 $ ": byline 3
steps:
  "+": ^>dek 4
  "++": paragraph>byline 9
`,
  )
  assert.deepEqual(houseStyle(text), { ok: true, value: STYLE, warnings: [] })
  assert.deepEqual(houseStyle(null), { ok: true, value: null, warnings: [] })
})

const HINT = 'Delete the file, and let “npx broadsheet learn” write it again.'

const WRONG: readonly (readonly [text: string, said: string])[] = [
  [
    '',
    '1:1 bad-house-style Found nothing in house-style.yaml; expected what the desk has learnt: from, roles, day in the name, frames, signs, steps.',
  ],
  ['The style of our house\n', '1:1 bad-yaml Found no keys; expected lines of the form “key: value”.'],
  [
    'from:\n  a.txt: dek\nsign:\n  n1: dek 3\n',
    '3:1 unknown-key Found the key “sign” in the house style; expected one of from, roles, day in the name, frames, signs, steps.',
  ],
  [
    'signs:\n  n1: dek 3\n  n2: dek three\n',
    '3:7 bad-house-style Found “dek three” behind “n2”; expected roles, each with a whole number.',
  ],
  [
    'signs:\n  n1: dek 0.5\n',
    '2:7 bad-house-style Found “dek 0.5” behind “n1”; expected roles, each with a whole number.',
  ],
  ['signs: dek\n', '1:8 bad-house-style Found “dek”; expected a list of keys, each with its value, a line each.'],
  [
    'steps:\n  "+": dek>headlin 3\n',
    '2:8 bad-house-style Found “+: dek>headlin”; expected + or ++ or +++, and two roles as headline>dek.',
  ],
  [
    'steps:\n  "++++": dek>headline 3\n',
    '2:3 bad-house-style Found “++++: dek>headline”; expected + or ++ or +++, and two roles as headline>dek.',
  ],
  [
    'day in the name: YYYY-DD-MM\n',
    '1:18 bad-house-style Found “YYYY-DD-MM” for the day in the name; expected how it is written there: YYYY-MM-DD, DD.MM.YYYY, MMDDYY, YYYY/MM/DD … or words.',
  ],
  [
    'frames:\n  - byline: Words\n',
    '2:5 bad-house-style Found “byline: Words” among the frames; expected a role and a line with “…” for the value.',
  ],
  ['frames: byline\n', '1:9 bad-house-style Found no list below “frames”; expected one.'],
]

for (const [text, said] of WRONG)
  test(`wrong: ${JSON.stringify(text)}`, () => {
    const read = houseStyle(text)
    assert.ok(!read.ok)
    const [problem] = read.problems
    assert.ok(problem)
    const { line, column, code, reason, file, severity, hint } = problem
    assert.equal(`${line}:${column} ${code} ${reason}`, said)
    assert.deepEqual({ file, severity, hint }, { file: 'house-style.yaml', severity: 'error', hint: HINT })
  })

for (const frame of ['…', '** …', '…, … desk', 'Words:', ''])
  test(`no frame: “${frame}”`, () => {
    const read = houseStyle(`frames:\n  - byline: ${JSON.stringify(frame)}\n`)
    assert.ok(!read.ok)
    assert.deepEqual(
      read.problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
      ['2:5 bad-house-style'],
    )
  })

test('both halves of a merge that nobody finished are an error, with its place', () => {
  const read = houseStyle('<<<<<<< ours\nfrom:\n  a.txt: dek\n=======\nfrom:\n  b.txt: dek\n>>>>>>> theirs\n')
  assert.ok(!read.ok && read.problems.length > 0)
  assert.ok(read.problems.every(({ hint }) => hint === HINT))
})

test('a role that is none is named, with all that are', () => {
  const read = houseStyle('signs:\n  n1: deck 3\n')
  assert.ok(!read.ok)
  assert.match(
    read.problems[0]?.reason ?? '',
    /^Found the role “deck”; expected one of above, furniture, kicker, headline, dek,/,
  )
})
