/** The phrases of all languages: each can be read, is heard by the sign that asks for it, and is needed. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languagesWith, partOf } from '../../scripts/languages/languages.ts'
import type { Kind } from '../../scripts/languages/wording.ts'
import { PROGRAM } from '../../scripts/paths.ts'
import { type PhraseEntry, phraseEntries } from '../../scripts/wording/notation/entry.ts'
import { Heads } from '../../scripts/wording/notation/found-by.ts'
import { phrasesIn } from '../../scripts/wording/notation/phrase.ts'
import { examplesOf } from './examples.ts'
import { HEARD } from './heard.ts'
import { HEARD_HELD, HEARD_LINES } from './heard-parts.ts'
import { HEARD_WEEKLY } from './heard-weekly.ts'

const HEARS = { ...HEARD, ...HEARD_HELD, ...HEARD_LINES, ...HEARD_WEEKLY }
/** Kinds whose phrases are heard in the case in which they are written. */
const CASED: ReadonlySet<Kind> = new Set<Kind>([
  ...(['organisations', 'endStamps', 'numbers', 'creditFors', 'paperOpenings', 'paperArticles', 'agencies'] as const),
  ...([
    'notNames',
    'placeMarks',
    'placeJoins',
    'notPlaces',
    'shortTitles',
    'shortForms',
    'scriptCues',
    'scriptLabels',
    'companiesBefore',
  ] as const),
])

interface Phrase extends Pick<PhraseEntry, 'list' | 'text' | 'heads' | 'isFirst' | 'source'> {
  readonly examples: readonly string[]
  readonly whole: RegExp
}

/** The lists of all languages, with examples of each phrase. */
const LISTS: readonly { readonly kind: Kind; readonly phrases: readonly Phrase[] }[] = languagesWith('wording').flatMap(
  (code) =>
    Object.entries(partOf('wording', code) ?? {}).map(([name, text]: [string, string]) => {
      const kind = name as Kind
      const flags = CASED.has(kind) ? 'u' : 'iu'
      const phrases = phraseEntries(`${code} ${kind}`, text).map((entry) => {
        const { list, heads, isFirst, source } = entry
        const examples = phrasesIn(entry.text).flatMap(examplesOf)
        return { list, text: entry.text, heads, isFirst, source, examples, whole: new RegExp(`^(?:${source})$`, flags) }
      })
      return { kind, phrases }
    }),
)

const named = ({ list, text }: Phrase): string => `${list}: ${text}`

test('no phrase says what others of its list say', () => {
  const needless = LISTS.flatMap(({ phrases }) => {
    const heads = new Heads(phrases, 'top')
    const others = (example: string, own: Phrase) =>
      heads.in(example).some((number) => phrases[number] !== own && phrases[number]?.whole.test(example))
    return phrases.filter((phrase) => phrase.examples.every((example) => others(example, phrase)))
  })
  assert.deepEqual(needless.map(named), [])
})

test('each phrase is heard by the sign that asks for it', () => {
  const unheard = LISTS.flatMap(({ kind, phrases }) =>
    phrases.filter(({ examples }) => !examples.some((example) => HEARS[kind](example.normalize('NFC')))),
  )
  assert.deepEqual(unheard.map(named), [])
})

test('a phrase is found by the letters it begins with', () => {
  for (const { phrases } of LISTS)
    for (const place of ['top', 'word', 'anywhere'] as const) {
      const heads = new Heads(phrases, place)
      const lost = phrases.filter((phrase, number) =>
        phrase.examples.some(
          (example) => phrase.whole.test(example) && !heads.in(`– «${example.toUpperCase()}»`).includes(number),
        ),
      )
      assert.deepEqual(lost.map(named), [], place)
    }
})

const SCRIPTS = join(PROGRAM, 'scripts')

test('each kind of list is asked for by the program', () => {
  const program = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/(?:^|\/)wording(?:-\w+)?\.ts$/.test(name))
    .map((name) => readFileSync(join(SCRIPTS, name), 'utf8'))
    .join('\n')
  const kinds = [...new Set(LISTS.map(({ kind }) => kind))]
  assert.deepEqual(
    kinds.filter((kind) => !program.includes(`'${kind}'`)),
    [],
  )
})
