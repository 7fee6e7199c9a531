/** Why a line was read as it was: which rule took it, by which signs, and who came too late. */

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { formatDropped } from '../../scripts/commands/show/show-dropped.ts'
import { formatWhy } from '../../scripts/commands/show/show-reasons.ts'
import { askedLine } from '../../scripts/commands/typed/asked-line.ts'
import { MARKDOWN, PLAIN } from '../../scripts/desk/order.ts'
import { SIGNS } from '../../scripts/desk/why/signs.ts'
import { Desk } from '../../scripts/intake/desk.ts'
import { evidenceFor, reasonsFor } from '../../scripts/intake/evidence.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const paper = masthead('name: The Ferry Post\nlanguage: en\ntimezone: Europe/Lisbon\n')
if (!paper.ok) throw new Error('The masthead is wrong')
const desk = new Desk(paper.value)

const FERRY = `BC-FERRY-LATE, 0312

HARBOUR
Ferry leaves late again and nobody is told why
By Ada Quill, Harbour Wire
3 May 2031

GULL POINT, May 3 (Harbour Wire) - The ferry left the quay at noon, and nobody there was told why.

It came back in the evening, with everybody that it had taken out, the harbour master said.

###
ADVERTISEMENT
`

async function understood(text: string, path = 'ferry.txt') {
  return desk.understand({ path, bytes: Buffer.from(text), sidecar: null })
}

async function why(text: string, line: number, path?: string) {
  const evidence = evidenceFor(await understood(text, path), line)
  assert.ok(evidence !== null)
  return evidence
}

/** `took head: headline “…”`, and behind it the signs. */
const said = ({ says }: Awaited<ReturnType<typeof why>>) =>
  says.map(({ outcome, rule, as, signs }) => `${outcome} ${rule}: ${as.join(', ')} [${signs.join(' ')}]`)

describe('why a line was read as it was', () => {
  test('what is dropped says its rule and sign, and which rule came too late', async () => {
    const evidence = await why(FERRY, 1)
    assert.deepEqual(evidence.became, [{ what: 'dropped', rule: 'transmission', value: 'BC-FERRY-LATE, 0312' }])
    assert.deepEqual(said(evidence).slice(0, 1), ['took transmission: dropped as transmission [transmission]'])
    assert.ok(evidence.says.slice(1).every(({ outcome, place }) => outcome === 'late' && place > 8))
  })

  test('a line that gives two fields, and one that gives a field and a paragraph', async () => {
    assert.deepEqual(said(await why(FERRY, 5)), [
      'took head: byline “Ada Quill”, agency “Harbour Wire” [byline organisation agency headline-like]',
    ])
    const lede = await why(FERRY, 8)
    assert.deepEqual(said(lede), [
      'took head: place “GULL POINT”, agency “Harbour Wire” [dateline]',
      'took paragraphs: paragraph []',
    ])
    assert.deepEqual(
      lede.became.map((one) => (one.what === 'field' ? `${one.name} ${one.origin}` : one.what)),
      ['place copy', 'paragraph', 'dropped'],
    )
  })

  test('a line that a rule takes for its place has no sign of that rule', async () => {
    const list = "WHAT'S ON\n\n10 a.m. Story hour, library\n7:30 p.m. Choir, fire hall\n"
    const evidence = await why(list, 1)
    assert.deepEqual(said(evidence), ['took list-label: dropped as list-label []'])
  })

  test('a line that holds the item and stays copy is told by the rule that holds', async () => {
    const text = `DRAFT: Ferry leaves late again\n\n${FERRY.split('\n').slice(9).join('\n')}`
    const evidence = await why(text, 1)
    assert.ok(said(evidence).includes('took hold: draft “DRAFT: Ferry leaves late again” [hold-beside]'))
  })

  test('lines that no rule sees: between documents, and of an older mail', async () => {
    const two = `Document 1 of 2\n\n${FERRY}\nDocument 2 of 2\n\n${FERRY}`
    const at = two.split('\n').indexOf('Document 2 of 2') + 1
    const evidence = await why(two, at)
    assert.deepEqual([evidence.says, evidence.became.map(({ what }) => what)], [[], ['dropped']])
    const reason = { by: 'documents', signs: [] }
    assert.deepEqual(reasonsFor(...(await droppedOf(two, 'document-ruler'))), [reason, reason])
  })

  test('Markdown, a blank line, and a line that is not there', async () => {
    assert.deepEqual(said(await why('# The lamp\n\nIt is lit.\n', 1, 'lamp.md')), [
      'took markdown: headline “The lamp” []',
    ])
    assert.deepEqual((await why(FERRY, 2)).became, [])
    assert.equal(evidenceFor(await understood(FERRY), 400), null)
  })

  test('asking changes nothing of what is read', async () => {
    const before = JSON.stringify(await understood(FERRY))
    for (let line = 1; line <= 12; line += 1) await why(FERRY, line)
    assert.equal(JSON.stringify(await understood(FERRY)), before)
  })
})

async function droppedOf(text: string, rule: string) {
  const { copy, dropped } = await understood(text)
  assert.ok(copy !== null)
  return [copy, dropped.filter((one) => one.rule === rule)] as const
}

describe('for people', () => {
  const plain = (_: unknown, text: string) => text

  test('the line, what became of it, who took it, who came too late, its signs', async () => {
    assert.equal(
      formatWhy(await why(FERRY, 11), plain),
      'ferry.txt, line 11\n  11 | \n\nThe line is blank. It parts what stands above it from what stands below.\n',
    )
    assert.match(
      formatWhy(await why(FERRY, 12), plain),
      /^ferry\.txt, line 12\n {2}12 \| ###\n\nWhat became of it\n {2}It is not published: end-mark, .+\.\nTaken by\n {2}rule end-mark \(\d+ of \d+\): dropped as end-mark, by its signs: end-mark\n/,
    )
  })

  test('what is not published, once a label, with meaning, rule, sign and lines', async () => {
    const { copy, dropped } = await understood(FERRY)
    assert.ok(copy !== null)
    const shown = formatDropped(copy, dropped, reasonsFor(copy, dropped), plain)
    assert.match(shown, /^\nNot published\n {2}transmission: .+ \(rule transmission, by transmission; line 1\)\n/)
    assert.match(shown, /\n {2}advertisement: .+ \(rule furniture, by furniture; line 13\)\n$/)
    assert.equal(formatDropped(copy, [], [], plain), '')
  })

  test('a line is asked for by its number, or as a problem names its place', () => {
    assert.deepEqual(askedLine('12'), { file: null, line: 12 })
    assert.deepEqual(askedLine('a/b.txt:12'), { file: 'a/b.txt', line: 12 })
    assert.deepEqual(askedLine('a/b.txt:12:3'), { file: 'a/b.txt', line: 12 })
    for (const wrong of ['0', 'x', '', '1.5', '-1', 'a.txt', 'a.txt:0']) assert.equal(askedLine(wrong), null, wrong)
  })
})

describe('the table of signs', () => {
  const rules = new Set([...PLAIN, ...MARKDOWN].map(({ name }) => name))

  test('names rules that there are, and each sign once', () => {
    assert.deepEqual(
      SIGNS.flatMap((sign) => sign.rules).filter((rule) => !rules.has(rule)),
      [],
    )
    assert.equal(new Set(SIGNS.map(({ name }) => name)).size, SIGNS.length)
  })

  test('has every sign of a line that a rule asks', () => {
    const table = ['signs.ts', 'weekly-signs.ts']
      .map((name) => readFileSync(join(PROGRAM, 'scripts/desk/why', name), 'utf8'))
      .join('\n')
    const asked = globSync(join(PROGRAM, 'scripts/desk/{rules/*,head}/*.ts')).flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/import \{([^}]+)\} from '[./]+\/signs\/(?!held\/moments)[^']+'/g),
      ].flatMap(([, names = '']) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type ') && !new RegExp(`\\b${name}\\b`).test(table))
          .map((name) => `${basename(file)}: ${name}`),
      ),
    )
    assert.deepEqual(asked, [])
  })
})
