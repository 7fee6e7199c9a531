/** `broadsheet list`: what stands where, and what is held, gone, unsure, moved, or called by two names. */

import assert from 'node:assert/strict'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { FERRY, folderWith, typed } from '../command.ts'

const PAPER = {
  ...FERRY,
  'content/gulls.txt': 'EMBARGOED UNTIL 16 MAY 2031, 12:00\n\nGulls return\n\nThey came back on Monday and stayed.\n',
  'content/fair.txt':
    'Title: A fair\nDate: 4 May 2031\nSection: Town\nTopics: Fairs\n\nIt is on the pier until the end of the week, it says.\n',
} as const

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort()
}

test('a line for each story and brief, newest first; nothing is written', async (t) => {
  const folder = folderWith(t, PAPER)
  const before = filesIn(folder)
  const { code, out, err } = await typed(folder, ['list'])
  assert.equal(code, 0)
  assert.match(out, /^new {2}\/2031\/05\/04\/a-fair\/ +fair\.txt +A fair$/m)
  assert.match(out, /^new {2}\/2031\/05\/02\/the-ferry-is-late\/ +harbour\/ferry\.txt +The ferry is late$/m)
  assert.equal(out.split('\n').length - 1, 5)
  assert.doesNotMatch(out, /Gulls/)
  assert.equal(err, '5 entries. 1 more: “list held”.\n')
  assert.deepEqual(filesIn(folder), before)
})

test('what is published, changed, moved and gone, once it was built', async (t) => {
  const folder = folderWith(t, PAPER)
  assert.equal((await typed(folder, ['build'])).code, 0)
  writeFileSync(
    join(folder, 'content/fair.txt'),
    PAPER['content/fair.txt'].replace('Section', 'Slug: quay-fair\nSection').replace('pier', 'quay'),
  )
  rmSync(join(folder, 'content/harbour'), { recursive: true })
  assert.match((await typed(folder, ['list'])).out, /^changed {2}\/2031\/05\/04\/quay-fair\/ +fair\.txt/m)
  const moved = await typed(folder, ['list', 'moved'])
  assert.match(moved.out, /^\/2031\/05\/04\/a-fair\/ {2}→ \/2031\/05\/04\/quay-fair\/ {2}fair\.txt/m)
  assert.equal(moved.err, '1 former address leads on.\n')
  const gone = await typed(folder, ['list', 'expired'])
  assert.match(gone.out, /^withdrawn 2031-05-15 {2}\/2031\/05\/02\/the-ferry-is-late\/ {2}harbour\/ferry\.txt/m)
})

test('what is held, until when, and why', async (t) => {
  const { out, err } = await typed(folderWith(t, PAPER), ['list', 'held'])
  assert.equal(out, 'held  until 16 May 2031, 12:00 WEST  gulls.txt:1  Gulls return (embargo, line 1)\n')
  assert.equal(err, '1 entry is held.\n')
})

test('only a section, a topic, or what is of a day and later', async (t) => {
  const folder = folderWith(t, PAPER)
  for (const filter of [
    ['--section', 'town'],
    ['--section', 'Town'],
    ['--topic', 'fairs'],
    ['--since', '2031-05-04'],
  ]) {
    const { out } = await typed(folder, ['list', '--json', ...filter])
    const found = JSON.parse(out).rows.map(({ headline }: { headline: string }) => headline)
    assert.ok(found.includes('A fair') && !found.includes('The ferry is late'), filter.join(' '))
  }
})

const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['--section', 'harbor'], /Found no section “harbor”; expected one of Harbour, Town\.\n.*Did you mean “Harbour”\?/],
  [['--topic', 'fiars'], /Found no topic “fiars”/],
  [['moved', '--section', 'Town'], /Found --section with “list moved”/],
  [['names', '--since', '2031-05-01'], /Found --since with “list names”/],
  [['holded'], /Allowed choices are stories, held, expired, unsure, moved, names/],
  [['--since', 'Monday'], /Expected a day such as 2026-11-22/],
]

for (const [args, says] of WRONG)
  test(`list ${args.join(' ')} is wrong usage`, async (t) => {
    const { code, out, err } = await typed(folderWith(t, PAPER), ['list', ...args])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, says)
  })

test('--json has one shape, with problems, also where nothing can be listed', async (t) => {
  const { code, out } = await typed(folderWith(t, {}), ['list', 'held', '--json', '--content', 'nowhere'])
  const { ok, list, problems } = JSON.parse(out)
  assert.deepEqual([code, ok, list, problems[0].code], [2, false, 'held', 'no-content'])
})

/** A story of nearly a hundred words, so that names are found in it. */
function story(headline: string, who: string): string {
  return `Headline: ${headline}\nDate: 3 May 2031\n\nThe harbour master, ${who}, said on Tuesday that the ramp would be mended before June. “It is a ramp,” ${who} said, “and it goes down.” Nobody who was there disagreed with ${who}, who left at noon.\n`
}

async function namesOf(t: TestContext, files: Readonly<Record<string, string>>, masthead = ''): Promise<string> {
  const content = Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text]))
  const head = FERRY['content/masthead.yaml']
  const folder = folderWith(t, { ...FERRY, ...content, 'content/masthead.yaml': head + masthead })
  return (await typed(folder, ['list', 'names'])).out
}

const by = (headline: string, who: string) =>
  `Headline: ${headline}\nByline: ${who}\nDate: 3 May 2031\n\nIt is mended.\n`

/** Of each kind of doubt one, in text or in bylines: what is kept, and its other spelling. */
const DOUBTS: readonly (readonly [kept: string, other: string, files: Readonly<Record<string, string>>])[] = [
  [
    'James Marlowe',
    'J. R. Marlowe',
    { 'a.txt': story('Ramp to be mended', 'James Marlowe'), 'b.txt': story('Ramp is mended', 'J. R. Marlowe') },
  ],
  [
    'Zoe Quill',
    'Zoë Quill',
    { 'a.txt': story('Ramp to be mended', 'Zoe Quill'), 'b.txt': story('Ramp is mended', 'Zoë Quill') },
  ],
  ['Peter Marlowe', 'P. R. Marlowe', { 'a.txt': by('Ramp', 'Peter Marlowe'), 'b.txt': by('Quay', 'P. R. Marlowe') }],
  ['Irina Koval', 'Ірина Коваль', { 'a.txt': by('Ramp', 'Irina Koval'), 'b.txt': by('Quay', 'Ірина Коваль') }],
  ['Irina Koval', 'Iryna Koval', { 'a.txt': by('Ramp', 'Irina Koval'), 'b.txt': by('Quay', 'Iryna Koval') }],
  [
    'Jan Kowalski',
    'Jana Kowalskiego',
    {
      'a.txt':
        'Most znowu otwarty\n\nMost jest znowu otwarty, powiedział Jan Kowalski, który był przy tym od początku. W mieście nie było wody.\n',
      'b.txt':
        'Most zamknięty\n\nMost jest zamknięty, według Jana Kowalskiego, który był przy tym od początku. W mieście nie ma wody.\n',
    },
  ],
]

for (const [kept, other, files] of DOUBTS)
  test(`${kept} and ${other} may be one: pasted into the masthead, what is offered joins them`, async (t) => {
    const out = await namesOf(t, files)
    const { key = '', entry = '' } =
      / {2}below “(?<key>\w+):” in [^\n]*\n(?<entry>(?: {4}.*\n)+)$/.exec(out)?.groups ?? {}
    assert.equal(entry, `    - name: ${kept}\n      aliases:\n        - ${other}\n`, out)
    assert.equal(await namesOf(t, files, `${key}:\n${entry}`), '')
  })

const TWO = { 'a.txt': story('Ramp to be mended', 'James Marlowe'), 'b.txt': story('Ramp is mended', 'J. Marlowe') }

test('names that are one by themselves are told, with what parts them; an entry of the masthead does', async (t) => {
  const out = await namesOf(t, TWO)
  assert.match(
    out,
    /^J\. Marlowe is James Marlowe \(topics\)\n {2}if one of these is not: .* such as “- J\. Marlowe”\n$/,
  )
  const parted = await namesOf(t, TWO, 'topics:\n  - J. Marlowe\n  - James Marlowe\n')
  assert.equal(parted, '')
})

test('an initial that is not the name’s is somebody else’s', async (t) => {
  assert.equal(await namesOf(t, { ...TWO, 'b.txt': story('Ramp is mended', 'P. Marlowe') }), '')
})
