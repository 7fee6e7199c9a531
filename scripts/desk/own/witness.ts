/**
 * What a page says of its story, as fields: who signed it and when. A name may be the
 * paper's own, an address or a post; only what can be a person's comes first.
 *
 *     {"author": [{"name": "Ida Brook, Political Editor"}, {"name": "https://…/ida"}]}
 *                           ^^^^^^^^^
 */

import { readValue } from '../../fields/values.ts'
import type { OwnWord } from '../../flow/copy.ts'
import { foldedText } from '../../flow/folded-words.ts'
import { anywhere, Expression } from '../../wording/expression.ts'
import { isPost } from '../signs/organisation.ts'

export interface Signed {
  readonly names: readonly string[]
  /** Whether they are people, as far as the page says. Some papers sign with their own name. */
  readonly isSure: boolean
}

/** Who signed a page's story: of the surest source that names a person, else that names the paper; null if none does. */
export function signedBy({ signed, sites, headlines }: OwnWord): Signed | null {
  const papers = new Set(sites.map(foldedText))
  const titles = new Set(headlines.map(foldedText))
  const sources = signed.map((authors) =>
    authors.flatMap(({ name, isOrganisation }) =>
      namesIn(name)
        .filter((one) => !titles.has(foldedText(one)))
        .map((one) => ({ name: one, isPaper: papers.has(foldedText(one)), isOrganisation })),
    ),
  )
  const people = sources.map((names) => names.filter((one) => !one.isPaper))
  const sure = people.find((names) => names.some(({ isOrganisation }) => !isOrganisation))
  const found = sure ?? sources.find((names) => names.length > 0)
  if (found === undefined) return null
  const names = new Map(found.map(({ name }) => [foldedText(name), name]))
  return { names: [...names.values()], isSure: sure !== undefined }
}

const NO_NAME = /^(?:https?:|www\.|@)|[@/]|^[^\p{L}]*$/iu

/** The names in what a page gives as one: they may be several, with what they are beside them. */
function namesIn(text: string): string[] {
  const plain = text.replace(/\s*\([^()]*\)/g, '').trim()
  if (NO_NAME.test(plain)) return []
  const read = readValue('bylines', plain)
  const names = read.kind === 'values' ? read.values : []
  return names
    .flatMap((name) => name.split(/\s*[,;|·•]\s*/))
    .map((name) => POST_BEHIND.replace(name, '').trim())
    .filter((name) => name !== '' && !isPost(name))
}

/** What somebody is, behind a name of Chinese, Japanese or Korean letters. */
const POST_BEHIND = new Expression(
  [anywhere('posts')],
  (posts) => `(?<=[\\p{Script=Han}\\p{Script=Hangul}]{2})\\s*(?:${posts})$`,
  'u',
)

/** When a page's story was published. */
export interface OwnDay {
  readonly day: string
  readonly at?: string
}

/** The surest of the times that a page gives. Null if none can be read. */
export function publishedOn({ published }: OwnWord): OwnDay | null {
  for (const text of published) {
    const read = readValue('date', plainTime(text), true)
    const day = read.kind === 'values' ? read.values[0] : undefined
    if (read.kind === 'values' && day !== undefined) return { day, ...(read.at === undefined ? {} : { at: read.at }) }
  }
  return null
}

/** Seconds or milliseconds since 1970, and a time as browsers print it, in ISO 8601. */
function plainTime(text: string): string {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString()
  const time = /\b(?:GMT|UTC)\b/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}
