/**
 * A poem that is all there is: a title, its stanzas, and who wrote it, above or below.
 * Its lines could each be a headline, one by one; together they rhyme, pause, run on
 * and end as headlines do not.
 *
 *     The Ferry                            headline
 *     by Ada Quill                         byline
 *
 *     The ferry went away in May,          verse
 *     The ferry came again,
 */

import type { Fields } from '../../../flow/item.ts'
import { Expression, every } from '../../../wording/expression.ts'
import { fieldClaim, freeLines, hasField } from '../../claims.ts'
import { isTitled } from '../../fields/titled.ts'
import type { Free, Galley, Markup, Rule } from '../../galley.ts'
import { NO_CLAIMS } from '../../galley.ts'
import { type Chunk, chunksOf, verseClaim } from '../../lines/layout.ts'
import { rhymes } from '../../lines/rhyme.ts'
import { endsInFullStop, isHeadlineLike, isTitleCase, measureOf, startsLower } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { isPersonName } from '../../signs/person.ts'

export const poem: Rule = { name: 'poem', read }

const WIDEST = 60
const LEAST_LINES = 4
const MOST_STANZAS = 60
/** Of what makes a poem, so much must be there. */
const ENOUGH = 3

interface Poem {
  readonly title: readonly Free[]
  readonly stanzas: readonly Chunk[]
  /** The line with the poet's name, and the names on it. */
  readonly poet: { readonly line: Free; readonly names: readonly string[]; readonly isSigned: boolean } | null
}

function read(galley: Galley): Markup {
  if (galley.claims.some(({ kind }) => kind === 'block' || kind === 'brief')) return NO_CLAIMS
  if (freeLines(galley).some(({ text }) => measureOf(text) > WIDEST)) return NO_CLAIMS
  const has = (name: keyof Fields) => hasField(galley, name)
  const found = poemIn(chunksOf(galley))
  if (found === null || weightOf(found, isTitled(galley), has('bylines')) < ENOUGH) return NO_CLAIMS
  const { poet } = found
  const dated = found.title.flatMap((line) => {
    const date = dateLine(line.text)
    return date?.kind === 'published' && date.reading.kind === 'date' ? [{ line, day: date.reading.day }] : []
  })[0]
  const [first, second] = found.title.filter((line) => dateLine(line.text) === null)
  const kicker = second !== undefined && first !== undefined && !/\p{Ll}/u.test(first.text) ? first : undefined
  const headline = kicker === undefined ? first : second
  return {
    claims: [
      ...(kicker === undefined || has('kicker') ? [] : [fieldClaim('kicker', kicker.text, kicker)]),
      ...(headline === undefined || has('headline') ? [] : [fieldClaim('headline', headline.text, headline)]),
      ...(poet === null || has('bylines') ? [] : poet.names.map((name) => fieldClaim('bylines', name, poet.line))),
      ...(dated === undefined || has('date') ? [] : [fieldClaim('date', dated.day, dated.line)]),
      ...found.stanzas.map(({ lines }) => verseClaim(lines)),
    ],
  }
}

/** The parts of a copy that is set as a poem; whether it is one is another question. */
function poemIn(chunks: readonly Chunk[]): Poem | null {
  if (chunks.length === 0 || chunks.length > MOST_STANZAS) return null
  // Two lines are a stanza among others of two.
  const least = chunks.some(({ lines }) => lines.length >= 3 && !isHead(lines)) ? 3 : 2
  const from = chunks.findIndex(({ lines }) => lines.length >= least && !isHead(lines))
  const to = chunks.findLastIndex(({ lines }) => lines.length >= least && !isHead(lines))
  if (from < 0) return null
  const stanzas = chunks.slice(from, to + 1)
  const above = chunks.slice(0, from).flatMap(({ lines }) => lines)
  const below = chunks.slice(to + 1).flatMap(({ lines }) => lines)
  if (above.length > 3 || below.length > 2) return null
  const lines = stanzas.flatMap((stanza) => stanza.lines)
  if (lines.length < LEAST_LINES || !lines.every(isLine)) return null
  const poet = [...below, ...above].flatMap((line) => poetOn(line) ?? [])[0] ?? null
  return { title: above.filter((line) => line !== poet?.line), stanzas, poet }
}

/** A title with its poet right below. */
function isHead(lines: readonly Free[]): boolean {
  return lines.length <= 3 && lines.some((line) => poetOn(line) !== null)
}

function poetOn(line: Free): Poem['poet'] {
  const signed = byline(line.text)?.names ?? []
  if (signed.length > 0) return { line, names: signed, isSigned: true }
  const name = line.text.replace(/^[–—-]\s*|^\(|\)$/gu, '').trim()
  return isPersonName(name) && name.includes(' ') ? { line, names: [name], isSigned: name !== line.text } : null
}

/** A line that could be of a poem: no point, date or row of figures. */
function isLine({ text }: Free): boolean {
  return /^["“‘'«„¿¡(—–-]*\p{L}/u.test(text) && !/\d/.test(text) && dateLine(text) === null && !/[:：] \S/.test(text)
}

/** Words that go on with a sentence, at the head of a line. */
const GOES_ON = new Expression([every('goesOn')], (words) => `^(?:${words})(?!\\p{L})`)

/** How much speaks for a poem. @param titled @param signed whether a key says so above it */
function weightOf({ title, stanzas, poet }: Poem, titled: boolean, signed: boolean): number {
  const texts = stanzas.flatMap((stanza) => stanza.lines.map(({ text }) => text))
  const share = (is: (text: string) => boolean) => texts.filter(is).length / texts.length
  if (share(isTitleCase) >= 0.5) return 0
  const rhymed = stanzas.reduce((sum, stanza) => sum + rhymes(stanza.lines.map(({ text }) => text)), 0)
  const paused = share((text) => /[,;:–—-]["”’»]?$/u.test(text))
  const isStopped = endsInFullStop(texts.at(-1) ?? '') && share(endsInFullStop) <= 0.5
  const isEven = stanzas.length > 1 && new Set(stanzas.map((stanza) => stanza.lines.length)).size === 1
  const isRunOn = texts.slice(1).some((text) => GOES_ON.test(text))
  const isSigned = signed || poet?.isSigned === true
  const isWhole = (signed || poet !== null) && (titled || title.length > 0)
  // Lines in lower case are wrapped prose, unless a poem is all around them.
  if (texts.some(startsLower) && !(isWhole && rhymed >= 2 && paused >= PAUSES)) return 0
  // Headlines may rhyme by chance, but they neither pause nor go on.
  if (paused === 0 && !isStopped && !isRunOn && !isSigned) return 0
  return [
    rhymed >= 2,
    rhymed >= texts.length / 2,
    paused > 0,
    paused >= PAUSES,
    isStopped,
    isEven,
    isRunOn,
    share(isHeadlineLike) <= 0.5,
    isWhole,
    isSigned,
  ].filter(Boolean).length
}

/** So many lines of a poem end in a comma or a dash. */
const PAUSES = 0.25
