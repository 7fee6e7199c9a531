/** The table of languages: what each has, as a matrix, and that no part is malformed. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, test } from 'node:test'
import type { Language } from '../../scripts/languages/language.ts'
import { inRow, LANGUAGES, languageOf, languagesWith, partOf, wordsIn } from '../../scripts/languages/languages.ts'
import { PROGRAM } from '../../scripts/paths.ts'

/** Parts that are one text with spaces between the words, or letters without any. */
const SPACED: ReadonlySet<string> = new Set(['functionWords', 'commonWords', 'particles', 'set.clipped'])
const LETTERS: ReadonlySet<string> = new Set(['alphabet', 'elisions', 'vowels'])

/** The rows of a language by their path: `months.4`, `clock.noon`. */
function rowsOf(part: object, path = ''): [path: string, row: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    if (key === 'code' || key === 'signs' || key === 'quotes' || LETTERS.has(key)) return []
    if (typeof value === 'string') return [[path + key, value]]
    return rowsOf(value, `${path}${key}.`)
  })
}

function wordsOf([path, row]: readonly [string, string]): readonly string[] {
  return SPACED.has(path) ? wordsIn(row) : inRow(row)
}

/** How much of a part a language has: words, letters, or ways of writing. */
function sizeOf(language: Language, part: string): number {
  const value = language[part as keyof Language]
  if (value === undefined) return 0
  if (part === 'signs') return language.signs?.length ?? 0
  if (LETTERS.has(part) && typeof value === 'string') return value.length
  return rowsOf({ [part]: value }).flatMap(wordsOf).length
}

test('what each language has', (t) => {
  const parts = [...new Set(LANGUAGES.flatMap((language) => Object.keys(language)))].filter((part) => part !== 'code')
  const beside = ['wording', 'names', 'interface', 'drafting', 'declension'] as const
  const width = Math.max(...parts.map((part) => part.length))
  t.diagnostic(`${''.padEnd(width)} ${LANGUAGES.map(({ code }) => code.padStart(4)).join('')}`)
  for (const part of parts) {
    const sizes = LANGUAGES.map((language) => sizeOf(language, part))
    t.diagnostic(`${part.padEnd(width)} ${sizes.map((size) => `${size || '·'}`.padStart(4)).join('')}`)
    assert.ok(
      sizes.some((size) => size > 0),
      part,
    )
  }
  for (const part of beside) {
    const has = LANGUAGES.map(({ code }) => (partOf(part, code) === null ? '·' : '+').padStart(4))
    t.diagnostic(`${part.padEnd(width)} ${has.join('')}`)
  }
})

test('what each language has of phrases and of words around names', (t) => {
  for (const part of ['wording', 'names'] as const) {
    const lists = LANGUAGES.map(({ code }) => new Map<string, unknown>(Object.entries(partOf(part, code) ?? {})))
    const kinds = [...new Set(lists.flatMap((list) => [...list.keys()]))].sort()
    const width = Math.max(...kinds.map((kind) => kind.length))
    t.diagnostic(`${part.padEnd(width)} ${LANGUAGES.map(({ code }) => code.padStart(4)).join('')}`)
    for (const kind of kinds) {
      const sizes = lists.map((list) => phrasesIn(list.get(kind)))
      t.diagnostic(`${kind.padEnd(width)} ${sizes.map((size) => `${size || '·'}`.padStart(4)).join('')}`)
      assert.ok(
        sizes.some((size) => size > 0),
        kind,
      )
    }
  }
})

/** How many words or phrases a list has, about: those that bars, lines or spaces set apart. */
function phrasesIn(list: unknown): number {
  if (typeof list !== 'string') return list === true ? 1 : 0
  const apart = /[|\n]/.test(list) ? /[|\n]/ : /\s+/
  return list.split(apart).filter((one) => one.trim() !== '').length
}

test('each folder is a line of the table, and each code stands once', () => {
  const folders = readdirSync(join(PROGRAM, 'scripts', 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  assert.deepEqual(LANGUAGES.map(({ code }) => code).sort(), folders.sort())
})

test('a large part is read for a region, too, and is none where the folder has none', () => {
  assert.equal(partOf('names', 'pt-BR'), partOf('names', 'pt'))
  assert.equal(partOf('interface', 'xx'), null)
  assert.equal(partOf('names', '../../names'), null)
  for (const part of ['names', 'wording', 'interface', 'declension'] as const)
    for (const code of languagesWith(part))
      assert.ok(Object.keys(partOf(part, code) ?? {}).length > 0, `${part} ${code}`)
})

for (const language of LANGUAGES) {
  describe(language.code, () => {
    test('its words are small, none is empty, none stands twice', () => {
      for (const entry of rowsOf(language)) {
        const words = wordsOf(entry)
        assert.notEqual(words.length, 0, entry[0])
        assert.deepEqual([...new Set(words)], words, entry[0])
        for (const word of words) assert.equal(word, word.trim().normalize('NFC').toLowerCase(), entry[0])
      }
      if (language.functionWords !== undefined) assert.ok(wordsIn(language.functionWords).length >= 15)
    })

    test('its months and weekdays are those of Unicode’s locale data', () => {
      for (const part of ['months', 'weekdays'] as const) {
        const rows = language[part]
        if (rows === undefined) continue
        assert.deepEqual(rows.length, { months: 12, weekdays: 7 }[part], part)
        for (const [at, row] of rows.entries())
          for (const name of longNames(part, language.code, at)) assert.ok(inRow(row).includes(name), `${name}: ${row}`)
      }
    })
  })
}

/** A month as it stands with a day and alone, or a weekday, as Intl spells it; where Intl counts what joins it to the day as its own (de gener), without. */
function longNames(part: 'months' | 'weekdays', code: string, at: number): string[] {
  const locale = `${code}-u-nu-latn-ca-gregory`
  const [type, formats] =
    part === 'months'
      ? (['month', [{ month: 'long', day: 'numeric' }, { month: 'long' }]] as const)
      : (['weekday', [{ weekday: 'long' }]] as const)
  // 1 June 2026 is a Monday.
  const date = part === 'months' ? Date.UTC(2026, at, 15) : Date.UTC(2026, 5, 1 + at)
  return formats.map((options) => {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date)
    const name = (parts.find((one) => one.type === type)?.value ?? '').normalize('NFC').toLowerCase()
    const joint = inRow(languageOf(code)?.ofMonth).find((of) => name.startsWith(/\p{L}$/u.test(of) ? `${of} ` : of))
    return joint === undefined ? name : name.slice(joint.length).trim()
  })
}

test('no name is of two months or two weekdays, no word of two keys', () => {
  for (const part of ['months', 'weekdays'] as const) {
    const all = LANGUAGES.flatMap((language) =>
      (language[part] ?? []).flatMap((row, at) => inRow(row).map((name) => ({ name, at }))),
    )
    for (const { name, at } of all) assert.deepEqual([name, all.find((other) => other.name === name)?.at], [name, at])
  }
  const keys = LANGUAGES.flatMap((language) =>
    Object.entries(language.keys ?? {}).flatMap(([key, row]) => inRow(row).map((word) => ({ word, key }))),
  )
  for (const { word, key } of keys)
    assert.deepEqual([word, keys.find((other) => other.word === word)?.key], [word, key])
})

test('to say the version reads no language, and English alone is read for the page’s words in English', () => {
  assert.deepEqual(
    reached('scripts/broadsheet.ts').filter((file) => file.startsWith('scripts/languages/')),
    [],
  )
  assert.deepEqual(
    reached('layouts/words/words.ts').filter((file) => file.endsWith('/interface.ts')),
    ['scripts/languages/en/interface.ts'],
  )
})

/** The files that are read with a file, as its imports say; not those that are asked for later, but for the program's own two. */
function reached(file: string, found = new Set<string>()): readonly string[] {
  found.add(file)
  const text = readFileSync(join(PROGRAM, file), 'utf8')
  const early =
    file === 'scripts/broadsheet.ts'
      ? /import\('(?<path>[^']+)'\)/g
      : /^(?:import|export) (?!type )[^']*'(?<path>\.[^']+\.ts)'/gm
  for (const { groups } of text.matchAll(early)) {
    const next = posix.join(dirname(file), groups?.path ?? '')
    if (!found.has(next)) reached(next, found)
  }
  return [...found]
}
