/** The entries of all languages: none twice, none empty, and each kind asked for by a sign or a rule. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PROGRAM } from '../../scripts/paths.ts'
import type { Wording } from '../../scripts/wording/language.ts'
import { mailWording } from '../../scripts/wording/wording.ts'

const SCRIPTS = join(PROGRAM, 'scripts')
const FOLDER = join(SCRIPTS, 'wording', 'languages')
const FILES = readdirSync(FOLDER)
const LANGUAGES: readonly Wording[] = await Promise.all(
  FILES.map(async (name) => ((await import(pathToFileURL(join(FOLDER, name)).href)) as { default: Wording }).default),
)
const SOURCES = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(SCRIPTS, name), 'utf8'))
  .join('\n')
const MAIL = ['from', 'to', 'subject', 'date'] as const

/** The alternatives of a piece, apart at the bars that stand in no brackets. */
function alternatives(piece: string): string[] {
  const found: string[] = []
  let [depth, open] = [0, '']
  for (const part of piece.match(/\\.|\[(?:\\.|[^\]])*\]|./gsu) ?? []) {
    if (part === '(') depth += 1
    if (part === ')') depth -= 1
    if (part === '|' && depth === 0) {
      found.push(open)
      open = ''
    } else open += part
  }
  return [...found, open]
}

/** Not asked yet: these lists do say a word twice. */
const OPEN: ReadonlySet<string> = new Set([
  'en controls',
  'en sections',
  'es organisations',
  'pl organisations',
  'zh sections',
])

/** Every list of a language's file by its name: `controls`, `mail.from`. */
function listsOf(words: Wording): [string, readonly string[]][] {
  return [
    ...Object.entries(words).filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
    ...MAIL.map((header): [string, readonly string[]] => [`mail.${header}`, words.mail?.[header] ?? []]),
  ]
}

for (const words of LANGUAGES) {
  describe(words.language, () => {
    for (const [kind, pieces] of listsOf(words)) {
      const entries = pieces.flatMap(alternatives)
      test(`${kind}: none is empty`, () => assert.ok(entries.every((entry) => entry.trim() !== '')))
      if (OPEN.has(`${words.language} ${kind}`)) continue
      test(`${kind}: none stands twice`, () => {
        assert.deepEqual(
          entries.filter((entry, at) => entries.indexOf(entry) < at),
          [],
        )
      })
    }
  })
}

describe('each kind is asked for', () => {
  const kinds = new Set(
    LANGUAGES.flatMap((words) => Object.keys(words)).filter((kind) => !/^(?:language|mail)$/.test(kind)),
  )
  for (const kind of kinds) test(kind, () => assert.ok(SOURCES.includes(`wording('${kind}')`)))
  for (const header of MAIL) test(`mail.${header}`, () => assert.ok(SOURCES.includes(`mailWording('${header}')`)))
})

test('every file is among the languages that are asked', () => {
  const list = /const ALL[^=]*= \[(?<list>[^\]]*)\]/.exec(readFileSync(join(SCRIPTS, 'wording', 'wording.ts'), 'utf8'))
    ?.groups?.list
  assert.deepEqual(list?.split(', ').sort(), LANGUAGES.map(({ language }) => language).sort())
})

const HEADERS: readonly (readonly [(typeof MAIL)[number], readonly string[], readonly string[]])[] = [
  ['from', ['From', 'Von', 'Від', '差出人'], ['Fromage', 'Vonwegen']],
  ['to', ['To', 'An', 'Кому', '宛先'], ['Total', 'Anlage']],
  ['subject', ['Subject', 'Betreff', 'Тема', '件名'], ['Subjects', 'Темами']],
  ['date', ['Sent', 'Gesendet', 'Надіслано', '送信日時'], ['Dated', 'Gesendetes']],
]

describe('the headers of mail', () => {
  for (const [header, taken, left] of HEADERS) {
    const key = new RegExp(`^(?:${mailWording(header)})$`, 'iu')
    for (const word of taken) test(`${header}: ${word}`, () => assert.match(word, key))
    for (const word of left) test(`${header}, not: ${word}`, () => assert.doesNotMatch(word, key))
  }
})
