/**
 * The register damaged in many ways. Whatever becomes of it, the paper is the same,
 * or the build stops with a problem and nothing has changed; and what is restored is
 * what was there.
 */

import assert from 'node:assert/strict'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPages } from '../../../scripts/pages/write.ts'
import { lastRegister } from '../../../scripts/recovery/lacks.ts'
import { publishedAddresses } from '../../../scripts/recovery/published.ts'
import { restore } from '../../../scripts/recovery/restore.ts'
import { loadRegister } from '../../../scripts/register/file/load.ts'
import { answeredBy } from '../../../scripts/register/file/lost.ts'
import { purgedLines } from '../../../scripts/register/purged.ts'
import { printRegister, registerOf } from '../../../scripts/register/register.ts'
import { itemLine } from '../../register/samples.ts'
import { codes, paperFor, type TestPaper } from '../paper.ts'

const FILES = {
  'ferry.txt': 'The ferry is late again\n\nIt left late from Ostrey, and arrived later.\n',
  'harbour/wall.txt':
    'Headline: The wall is to be rebuilt\nDate: 2 May 2031\nBy: Ada Brandt\n\nThe council voted on it.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
}
const LATER = '2031-06-20T12:00:00Z'

type Damage = (text: string, lines: readonly string[]) => string | null

const inLine =
  (at: number, from: string | RegExp, to: string): Damage =>
  (_, lines) => {
    const line = lines.at(at % lines.length) ?? ''
    const next = line.replace(from, to)
    assert.notEqual(next, line)
    return `${lines.with(at % lines.length, next).join('\n')}\n`
  }
const inText =
  (from: string | RegExp, to: string): Damage =>
  (text) => {
    const next = text.replace(from, to)
    assert.notEqual(next, text)
    return next
  }
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

const DAMAGES: Readonly<Record<string, Damage>> = {
  'the file is deleted': () => null,
  'the file is empty': () => '',
  'only white space is left': () => '\n\n  \n',
  'the first line is dropped': (_, lines) => joined(lines.slice(1)),
  'the last line is dropped': (_, lines) => joined(lines.slice(0, -1)),
  'every other line is dropped': (_, lines) => joined(lines.filter((_, at) => at % 2 === 0)),
  'all stories are dropped': (_, lines) => joined(lines.filter((line) => !line.includes('"story"'))),
  'all briefs are dropped': (_, lines) => joined(lines.filter((line) => !line.includes('"brief"'))),
  'all shelves are dropped': (_, lines) => joined(lines.filter((line) => !line.includes('"pages"'))),
  'it is cut off in a line': (text) => text.slice(0, -25),
  'it is cut off in the middle': (text) => text.slice(0, text.length / 2),
  'it is cut off at its beginning': (text) => text.slice(30),
  'it is cut off between lines': (_, lines) => joined(lines.slice(0, 4)),
  'the last line end is missing': (text) => text.slice(0, -1),
  'every line is there twice': (text) => text + text,
  'one line is there three times': (text, lines) => `${text}${lines[2]}\n${lines[2]}\n`,
  'the lines are turned round': (_, lines) => joined(lines.toReversed()),
  'blank lines between': (_, lines) => lines.map((line) => `${line}\n\n`).join(''),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'two lines run together': inText('}\n{', '}{'),
  'a line is broken in two': inText(',"address"', '\n,"address"'),
  'markers of a merge conflict': (_, lines) =>
    joined([
      '<<<<<<< HEAD',
      ...lines.slice(0, 2),
      '=======',
      ...lines.slice(1, 3),
      '>>>>>>> branch',
      ...lines.slice(3),
    ]),
  'a conflict solved by dropping one side': (_, lines) => joined([...lines.slice(0, 2), ...lines.slice(4)]),
  'a comma behind a line': inLine(1, /$/, ','),
  'all in a list': (_, lines) => `[${lines.join(',\n')}]\n`,
  'a quotation mark is lost': inLine(3, '"kind"', '"kind'),
  'a zero byte': inLine(3, '"kind"', '"ki\u0000nd"'),
  'the text is zeros': (text) => '\u0000'.repeat(text.length),
  'a key is lost': inText(/"filed":"[^"]*",/, ''),
  'a key is new': inText('"kind"', '"colour":"red","kind"'),
  'an address is a number': inText(/"address":"[^"]*"/, '"address":7'),
  'an address is null': inText(/"address":"[^"]*"/, '"address":null'),
  'former is a text': inText('"former":[]', '"former":""'),
  'an address leads upwards': inText(/"address":"\/2031[^"]*"/, '"address":"/2031/05/14/../"'),
  'an impossible day in an address': inText('"/2031/05/14/', '"/2031/02/31/'),
  'an impossible day of filing': inText('"filed":"2031-05-14', '"filed":"2031-06-31'),
  'a day that is none': inText('"days":[]', '"days":["2031-02-29"]'),
  'two letters of an address changed places': inText('/the-ferry', '/the-feryr'),
  'another day in an address': inText('/2031/05/02/', '/2031/05/03/'),
  'an id is another': inText(/"id":"(.)/, '"id":"0$1'),
  'a shelf has another address': inText('/sections/harbour/', '/sections/harbor/'),
  'a page of a shelf is gone': inText(/"2031\/05\/",?/, ''),
  'a kind is another': inText('"kind":"story"', '"kind":"brief"'),
  'an order to withdraw without a time': inText('"withdrawn":null', '"withdrawn":null,"reason":"x"'),
}

test(`the register damaged in ${Object.keys(DAMAGES).length} ways: the same paper, or a build that stops; then restored`, async (t) => {
  const paper = paperFor(t, FILES)
  assert.equal((await paper.build()).code, 0)
  const good = paper.register()
  const before = paper.kept()
  const lines = good.split('\n').slice(0, -1)
  const answers = answeredBy(loadRegister(good).register)
  let stopped = 0
  for (const [what, damage] of Object.entries(DAMAGES)) {
    const text = damage(good, lines)
    if (text === null) rmSync(paper.paths.register)
    else writeFileSync(paper.paths.register, text)
    const outcome = await paper.build({ now: LATER, keepGoing: true })
    const kept = paper.kept()
    if (outcome.code === 0) assert.deepEqual(kept, before, what)
    else {
      stopped++
      assert.ok(
        codes(outcome).some((code) => /^error register-/.test(code)),
        `${what}: ${codes(outcome)}`,
      )
      assert.deepEqual({ ...kept, 'register.ndjson': good }, before, what)
      const restored = restoredText(paper, text ?? '')
      assert.deepEqual(loadRegister(restored).problems, [], what)
      const { items, shelves } = loadRegister(restored).register
      const back = answeredBy({ items, shelves })
      for (const url of publishedAddresses(paper.paths)) if (answers(url)) assert.ok(back(url), `${what}: ${url}`)
    }
    writeFileSync(paper.paths.register, good)
  }
  assert.ok(stopped >= 30, `${stopped} stops`)
})

function restoredText(paper: TestPaper, text: string): string {
  return restore({
    text,
    last: lastRegister(paper.paths),
    pages: readPages(paper.paths.stories).pages,
    published: publishedAddresses(paper.paths),
    leadsTo: () => null,
    now: LATER,
  }).text
}

test('from its copy, the register comes back to the byte, and the paper is the same', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  const [good, before] = [paper.register(), paper.kept()]
  for (const text of ['', good.split('\n').slice(2).join('\n'), good.slice(0, -30), good.slice(40)]) {
    assert.equal(restoredText(paper, text), good)
  }
  writeFileSync(paper.paths.register, restoredText(paper, ''))
  assert.equal((await paper.build({ now: LATER })).code, 0)
  assert.deepEqual(paper.kept(), before)
})

test('a sound line is never replaced: what changed elsewhere stays', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  const newer = paper.register().replace('"revised":null', '"revised":"2031-06-01T00:00:00Z"')
  const [first = '', ...rest] = newer.split('\n')
  const touched = rest.find((line) => line.includes('2031-06-01')) ?? first
  const text = newer
    .split('\n')
    .filter((line) => line === '' || line === touched)
    .join('\n')
  assert.ok(restoredText(paper, text).includes(touched))
})

test('without the copy: from the generated pages, and the site is the same but for what nobody remembers', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  const site = paper.site()
  rmSync(paper.paths.lastRegister)
  writeFileSync(paper.paths.register, restoredText(paper, ''))
  const outcome = await paper.build({ now: LATER })
  assert.deepEqual([outcome.code, codes(outcome)], [0, []])
  assert.deepEqual(paper.site(), site)
})

test('with nothing but the site: every address answers', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  const addresses = publishedAddresses(paper.paths)
  assert.ok(addresses.length > 8)
  rmSync(paper.paths.state, { recursive: true })
  writeFileSync(paper.paths.register, restoredText(paper, ''))
  // Without a record nobody knows whose the older edition is: it is moved away by a hand.
  renameSync(paper.paths.output, `${paper.paths.output}-older`)
  assert.equal((await paper.build({ now: LATER })).code, 0)
  for (const url of addresses) paper.page(url)
})

test('a damaged line that nobody remembers stays where it is', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  rmSync(paper.paths.state, { recursive: true })
  const lost = '{"id":"zzzzzzzzzz","kind":"sto'
  assert.ok(restoredText(paper, `${paper.register()}${lost}\n`).endsWith(`}\n${lost}\n`))
  assert.ok(!existsSync(paper.paths.state))
})

test('what was purged is not forgotten either', async (t) => {
  const paper = paperFor(t, FILES)
  const hashes = purgedLines(itemLine({ address: '/2031/05/14/gone/' }), LATER)
  paper.file('register.ndjson', printRegister(registerOf([], [], hashes, undefined)))
  assert.equal((await paper.build()).code, 0)
  const good = paper.register()
  paper.file('register.ndjson', good.replace(/.*"purged".*\n/, ''))
  const outcome = await paper.build({ now: LATER })
  assert.deepEqual([outcome.code, codes(outcome)], [1, ['error register-lacks']])
  assert.match(outcome.problems[0]?.reason ?? '', /: what was purged on 2031-06-20\./)
  assert.equal(restoredText(paper, paper.register()), good)
})
