/** Addresses as people type them. */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { purgedLines } from '../../scripts/register/purged.ts'
import { printRegister, registerOf } from '../../scripts/register/register.ts'
import { addressesTyped, lineAt, purgedIn } from '../../scripts/takedown/typed.ts'
import { itemLine, topicLine } from '../register/samples.ts'

const STORY = itemLine({ address: '/2031/05/02/паром/', former: ['/2031/05/02/ferry/', '/news/123.html'] })
const BRIEF = itemLine({ id: 'bbbbbbbbbb', kind: 'brief', address: '/2031/05/02/#b-bbbbbbbbbb' })
const REGISTER = registerOf([STORY, BRIEF], [topicLine()], undefined, undefined)

for (const [typed, id] of [
  ['/2031/05/02/паром/', STORY.id],
  ['/2031/05/02/паром', STORY.id],
  ['2031/05/02/паром/', STORY.id],
  ['/post/2031/05/02/паром/', STORY.id],
  [' https://ferry.example/post/2031/05/02/паром/ ', STORY.id],
  ['http://www.ferry.example/post/2031/05/02/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/?utm=1', STORY.id],
  ['/2031/05/02/ПАРОМ/index.html', STORY.id],
  ['/2031/05/02/ferry/', STORY.id],
  ['/news/123.html', STORY.id],
  ['/2031/05/02/#b-bbbbbbbbbb', BRIEF.id],
  ['https://ferry.example/post/2031/05/09/#b-bbbbbbbbbb', BRIEF.id],
  ['/topics/northmere', topicLine().id],
  ['/2031/05/02/ferries/', undefined],
  ['/2031/05/02/', undefined],
  ['%E0%A4%A', undefined],
  ['', undefined],
] as const)
  test(`“${typed}” is ${id ?? 'nothing'}`, () =>
    assert.equal(lineAt(REGISTER, addressesTyped(typed, { base: '/post/' }))?.id, id))

test('what was purged is told of any of its addresses, and of no other', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const register = join(folder, 'register.ndjson')
  const isPurged = purgedIn({ register }, { base: '/post/' })
  assert.equal(isPurged('/post/2031/05/02/ferry/'), false)
  writeFileSync(register, printRegister(registerOf([BRIEF], [], purgedLines(STORY, '2031-05-03T00:00:00Z'), undefined)))
  for (const [target, is] of [
    ['/post/2031/05/02/ferry/', true],
    ['/post/2031/05/02/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC/?x', true],
    ['/post/news/123.html', true],
    ['/post/2031/05/02/', false],
    ['/post/2031/05/03/ferry/', false],
  ] as const)
    assert.equal(isPurged(target), is, target)
})
