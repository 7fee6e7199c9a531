/** The words of the desk, as data: every language's file is listed, says its language, and holds sound pieces of expressions. */

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Wording } from '../../scripts/ingest/wording/wording.ts'
import { wording } from '../../scripts/ingest/wording/wording.ts'
import { PROGRAM } from '../../scripts/paths.ts'

const FOLDER = join(PROGRAM, 'scripts', 'ingest', 'wording')
const CODES = readdirSync(FOLDER)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'wording')

/** What every language has: without these, its copy is read as a foreigner reads it. */
const NEEDED = [
  'bylineOpeners',
  'and',
  'sections',
  'related',
  'popular',
  'corrections',
  'captions',
  'controls',
] as const

test('the languages of the desk are among them', () => {
  for (const code of ['en', 'uk', 'es', 'fr', 'de', 'pt', 'ar', 'ur', 'zh', 'ja']) assert.ok(CODES.includes(code), code)
})

for (const code of CODES) {
  describe(code, async () => {
    const { default: words } = (await import(pathToFileURL(join(FOLDER, `${code}.ts`)).href)) as { default: Wording }
    const kinds = Object.entries(words).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))

    test('says which language it is', () => assert.equal(words.language, code))

    test('has what every language needs', () => {
      for (const kind of NEEDED) assert.ok((words[kind]?.length ?? 0) > 0, kind)
    })

    for (const [kind, pieces] of kinds) {
      test(`${kind} are sound, and match no empty line`, () => {
        for (const piece of pieces) {
          const whole = new RegExp(`^(?:${piece})$`, 'iu')
          assert.ok(!whole.test(''), piece)
          assert.equal(new RegExp(`${piece}|`, 'iu').exec('')?.length, 1, `${piece} captures`)
        }
      })
    }
  })
}

test('all are asked at once', () => {
  const openers = new RegExp(`^(?:${wording('bylineOpeners')})(?!\\p{L})`, 'iu')
  for (const line of ['By Ada Quill', 'Von Ada Quill', 'Por Ada Quill', 'Автор: Ганна Коваль', 'بقلم نورا'])
    assert.match(line, openers)
})
