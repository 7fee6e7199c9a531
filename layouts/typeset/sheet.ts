/**
 * A page whose paper asks for typography: its view with what it prints set so, each part by
 * the rules of its language. Views, copy and Markdown pages stay as they are written; the
 * body is set where it is made (`prose/prose.ts`), since code within it stays.
 */

import type { Page, Shell } from '../../scripts/edition/plan/page.ts'
import type { OtherTongue, Spoken } from '../../scripts/flow/item.ts'
import { spokenIn } from '../../scripts/flow/item.ts'
import { memo } from '../../scripts/flow/memo.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { isProse } from '../../scripts/flow/prose.ts'
import { typesetText } from './typeset.ts'

/** The page as it is to be printed; the same one where the paper wants no typography. */
export function typeset<P extends Page>(sheet: P, { paper }: Shell): P {
  if (paper.typography !== true) return sheet
  const view = setIn(sheet.view, paper.language)
  return view === sheet.view ? sheet : { ...sheet, view }
}

/** The same of a view alone, for what is printed beside the site. */
export function typesetView<V extends object>(view: V, paper: Paper): V {
  return paper.typography === true ? setIn(view, paper.language) : view
}

/** The keys under which a view has words that people wrote. A name, an address and a file have others. */
const WORDED: ReadonlySet<string> = new Set([
  'headline',
  'dek',
  'kicker',
  'opening',
  'related',
  'notes',
  'corrections',
  'caption',
  'alt',
  'reason',
])
/** These are words only where it is said in which language they are: a section's name is `text`, too. */
const SPOKEN: ReadonlySet<string> = new Set(['text', 'title'])

type Values = Readonly<Record<string, unknown>>

function setIn<T>(value: T, language: string): T {
  if (typeof value !== 'object' || value === null || isProse(value)) return value
  return setObject(value, language) as T
}

/** A teaser on a page of its section is the one of the front page: it is set once. */
const setObject = memo((value: object, around: string): object => {
  if (Array.isArray(value)) {
    const items = value.map((one) => setIn(one, around))
    return items.some((one, at) => one !== value[at]) ? items : value
  }
  const spoken = spokenBy(value as Values)
  const language = spoken?.language ?? around
  const made: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    const isWorded = WORDED.has(key) || (spoken !== null && SPOKEN.has(key))
    const set = isWorded ? setWords(one, wordsIn(spoken, key, language)) : setIn(one, language)
    if (set !== one) made[key] = set
  }
  return Object.keys(made).length === 0 ? value : { ...value, ...made }
})

type Tongued = Spoken & { readonly tongues?: readonly OtherTongue[] }

function spokenBy(value: Values): Tongued | null {
  return typeof value.language === 'string' && typeof value.direction === 'string'
    ? (value as unknown as Tongued)
    : null
}

/** The language of a part: a headline may have one of its own. */
function wordsIn(spoken: Tongued | null, key: string, language: string): string {
  return spoken !== null && (key === 'headline' || key === 'dek') ? spokenIn(spoken, key).language : language
}

function setWords(value: unknown, language: string): unknown {
  if (typeof value === 'string') return typesetText(value, language)
  if (Array.isArray(value)) return setList(value, language)
  const set = setIn(value, language)
  if (!isCorrection(set)) return set
  const text = typesetText(set.text, language)
  return text === set.text ? set : { ...set, text }
}

/** Its words, and when it was made. */
function isCorrection(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'day' in value && 'text' in value
}

function setList(values: readonly unknown[], language: string): readonly unknown[] {
  const set = values.map((one) => setWords(one, language))
  return set.some((one, at) => one !== values[at]) ? set : values
}
