/**
 * An article as a news database prints it (Nexis) and shows it (Factiva): title, paper
 * and day on lines of their own, and what its catalogue says of it around the text.
 *
 *     Quay sale falls through            Quay sale falls through
 *     The Strandmouth Herald             Odile Marsh
 *     October 2, 2019 Wednesday          212 words
 *     Section: NEWS; Pg. 1               3 March 2019
 *     Byline: Odile Marsh                The Strandmouth Herald
 *     Body                               STRHER
 *     The sale of …                      English
 */

import { findDate } from '../../dates/dates.ts'
import { Expression, every, opening } from '../../wording/expression.ts'
import { drop, fieldClaim } from '../claims.ts'
import type { Claim, Free } from '../galley.ts'
import { signature } from '../signs/byline.ts'
import { furniture } from '../signs/furniture.ts'
import { isTransmission } from '../signs/wire.ts'
import { catalogued, fieldsFrom } from './database-values.ts'

const BODY = new Expression([opening('fullTexts')], (words) => `^(?:${words})$`)
const LEAST_KEYS = 2
/** The head of such a sheet, in lines. */
const MOST_ABOVE = 14

/** A printed article: fields with their labels down to a line that says where the text begins. Null if it is none. */
export function printedSheet(lines: readonly Free[]): Claim[] | null {
  const at = lines.slice(0, MOST_ABOVE).findIndex(({ text }) => BODY.test(text))
  const body = lines[at]
  const above = lines.slice(0, Math.max(at, 0))
  const keyed = above.filter((line) => catalogued(line).length > 0)
  const [first] = keyed
  if (body === undefined || first === undefined || keyed.length < LEAST_KEYS) return null
  const top = above.filter((line) => line.start < first.start && furniture(line.text) === null)
  return [
    ...topClaims(top),
    ...above.flatMap(catalogued),
    drop('database-field', body),
    ...lines.slice(at + 1).flatMap((line) => (line.text.length <= LONGEST_KEYED ? catalogued(line) : [])),
  ]
}

const LONGEST_KEYED = 80

/** Title, paper, day. */
function topClaims([title, ...rest]: readonly Free[]): Claim[] {
  const dated = rest.findIndex(({ text }) => findDate(text)?.kind === 'date')
  return [
    ...(title === undefined ? [] : fieldsFrom('headline', title.text, title)),
    ...rest.flatMap((line, at) => {
      if (at === dated) return fieldsFrom('date', line.text, line)
      return at === 0 ? fieldsFrom('source', line.text, line) : [drop('database-field', line)]
    }),
  ]
}

const WORDS = new Expression([every('wordCounts')], (words) => `^[\\d.,]+ (?:${words})$`)
const LANGUAGE = new Expression([opening('languageNames')], (words) => `^(?:${words})$`)
const CODE = /^[A-Z][A-Z0-9]{2,9}$/
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s[A-Z]{2,4})?$/i

/** An article as the database shows it: its length, day, paper, code, page and language in a row. Null if it is none. */
export function shownSheet(lines: readonly Free[]): Claim[] | null {
  const counted = lines.slice(0, 6).findIndex(({ text }) => WORDS.test(text))
  const below = lines.slice(counted + 1, counted + 10)
  const end = below.findIndex(({ text }) => LANGUAGE.test(text))
  const [day] = below
  const [title, ...signed] = lines.slice(0, counted)
  if (counted < 1 || end < 1 || title === undefined || day === undefined || findDate(day.text)?.kind !== 'date')
    return null
  const fields = below.slice(1, end + 1)
  const paper = fields.find(({ text }) => !CLOCK.test(text))
  return [
    ...fieldsFrom('headline', title.text, title),
    ...signed.flatMap(signedClaims),
    ...lines.slice(counted, counted + 1).map((line) => drop('transmission', line)),
    ...fieldsFrom('date', day.text, day),
    ...fields.flatMap((line) =>
      line === paper && !CODE.test(line.text) && !isTransmission(line.text)
        ? fieldsFrom('source', line.text, line)
        : [drop('database-field', line)],
    ),
  ]
}

/** Who wrote it, by name alone; anything else there goes on with the head. */
function signedClaims(line: Free): Claim[] {
  return (signature(line.text, true)?.names ?? []).map((name) => fieldClaim('bylines', name, line))
}
