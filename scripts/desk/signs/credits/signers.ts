/** Who signs a credit line, of its words and of what stands around them. */

import { isOrganisation } from '../organisation.ts'
import { isPersonName } from '../person.ts'
import { isOpinionLabel, isPageControl, isPageSection } from '../page.ts'
import type { CreditToken } from './tokens.ts'
import { isAgency, isTeam, turned, type Who, whoIn } from './who.ts'

export interface Signers {
  readonly names: readonly string[]
  readonly agency: string | null
  readonly post: string | null
  /** The paper that a day stands beside, and the place. */
  readonly source: string | null
  readonly place: string | null
  /** Whether a word such as `By` or 記者 says that names follow. */
  readonly isOpened: boolean
}

interface Found {
  names: string[]
  agency: string | null
  post: string | null
  source: string | null
  place: string | null
  isOpened: boolean
}

type Words = Extract<CreditToken, { kind: 'words' }>

/**
 * The signers of a line. Null if words of it name nobody and nothing that stands in
 * such lines.
 *
 * @param isDated whether the line has a day: beside one, more is surely a name or a sign
 */
export function signersOf(tokens: readonly CreditToken[], isDated: boolean): Signers | null {
  const found: Found = { names: [], agency: null, post: null, source: null, place: null, isOpened: false }
  let paper: string | null = null
  let opener: CreditToken['kind'] = 'words'
  for (const [at, token] of withTurned(tokens).entries()) {
    if (token.kind === 'by' || token.kind === 'edited' || token.kind === 'from') opener = token.kind
    else if (token.kind === 'day' || token.kind === 'label') opener = 'words'
    if (token.kind === 'by') found.isOpened = true
    if (token.kind !== 'words') continue
    if (opener === 'from') found.source ??= token.text
    else if (opener === 'words' && isOrganisation(token.text) && !isAgency(token.text)) paper ??= token.text
    else if (isBehindDash(found, tokens, at) || !isTaken(found, token, { opener, isDated })) {
      if (isPlaceOf(tokens, at) && found.place === null) found.place = token.text
      else if (!isBeside(found, token, isDated && (isSetApart(tokens, at) || isLabel(tokens, at)))) return null
    }
  }
  // Beside a day alone, a paper is where the copy is from; beside a name, who somebody writes for.
  if (found.names.length > 0) found.agency ??= paper
  else found.source ??= paper
  return found
}

/** `QUARROW, Nell` as one name. */
function withTurned(tokens: readonly CreditToken[]): readonly CreditToken[] {
  const words = tokens.filter(({ kind }) => kind === 'words')
  const [family, given] = words
  if (family?.kind !== 'words' || given?.kind !== 'words' || words.length > 2) return tokens
  const name = turned(`${family.text}, ${given.text}`)
  if (name === null) return tokens
  const { start } = family
  return tokens.flatMap((token) => {
    if (token === family) return [{ kind: 'words', text: name, start, end: given.end } as const]
    return token.start > start && token.end <= given.end ? [] : [token]
  })
}

/** `Por Rui Moreira — Porto Alvo`: behind the dash stands where somebody is, though it is made like a name. */
function isBehindDash({ names, isOpened }: Found, tokens: readonly CreditToken[], at: number): boolean {
  const [token, mark] = [tokens[at], tokens[at - 1]]
  return (
    isOpened &&
    names.length > 0 &&
    mark?.kind === 'mark' &&
    /^\s+[–—-]/u.test(mark.sign) &&
    token?.kind === 'words' &&
    isPersonName(token.text) &&
    !isOrganisation(token.text) &&
    !isTeam(token.text)
  )
}

interface Standing {
  readonly opener: CreditToken['kind']
  readonly isDated: boolean
}

/** Take what some words name; false if they name nobody. */
function isTaken(found: Found, { text }: Words, { opener, isDated }: Standing): boolean {
  if (BEHIND_NAME.test(text)) return found.names.length > 0
  if (opener === 'words' && (isPageSection(text) || isOpinionLabel(text) || isPageControl(text))) return true
  const [first = '', ...where] = opener === 'by' || isDated ? text.split(PLACED) : [text]
  const who = whoIn(first, isDated)
  if (who === null) return false
  // Names behind a post or an agency are others': `Ann Lee, Harbour Wire Bo` is none.
  if (opener === 'edited') return true
  add(found, who)
  const [body = ''] = where
  if (isOrganisation(body)) found.agency ??= body
  return true
}

/** Behind a comma: what somebody is who was named. */
const BEHIND_NAME = /^(?:Jr|Sr|III|II|MP|MD|PhD)\.?$/
/** `Ann Lee in Port Aldous`, `Bo Nilsson for The Beacon`. */
const PLACED = /\s+(?:in|at) (?=(?:the )?\p{Lu}[\p{L}’' -]{2,40}$)|\s+(?:for|of) (?=The |the |\p{Lu}[\p{L} ]+$)/u

function add(found: Found, { names, agency, post }: Who): void {
  found.names.push(...names)
  found.post ??= post
  found.agency ??= agency
}

/** `Villarmán del Duero - 3 May 2026`, `Madrid-29/05/2025`: the first words, and a day right behind them. */
function isPlaceOf(tokens: readonly CreditToken[], at: number): boolean {
  const token = tokens[at]
  const behind = tokens.slice(at + 1).find(({ kind }) => kind !== 'mark' && kind !== 'around')
  const isApart = tokens[at + 1]?.kind === 'mark' && behind?.kind === 'day'
  return at === 0 && isApart && token?.kind === 'words' && PLACE.test(token.text)
}

/** What parts more than a comma does. */
const STRONG = /[|•·∙\t–—-]|\s{3,}|　/u

/** Between bars, wide spaces and the ends of the line. */
function isSetApart(tokens: readonly CreditToken[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].every(
    (beside) => beside === undefined || (beside.kind === 'mark' && STRONG.test(beside.sign)),
  )
}

const PLACE = /^\p{Lu}\p{L}+(?:[ -](?:\p{Ll}{1,3} )?\p{Lu}\p{L}+){0,3}$/u

/** `Uppfært 12.2.2025` behind another day: a label in a language that nobody has told of. */
function isLabel(tokens: readonly CreditToken[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'words' &&
    /^\p{Lu}\p{L}+$/u.test(token.text) &&
    tokens[at + 1]?.kind === 'day' &&
    tokens.slice(0, at).some(({ kind }) => kind === 'day')
  )
}

/** Words that are not understood but may stand beside what is: an affiliation behind a name, the page and the section of a folio. */
function isBeside({ names, agency, isOpened }: Found, { text }: Words, isApart: boolean): boolean {
  const isSigned = isOpened && (names.length > 0 || agency !== null)
  if (isSigned) return text.length <= 60 && !PROSE.test(text)
  return isApart && text.split(' ').length <= MOST_BESIDE && !PROSE.test(text)
}

/** Of words that are not understood. */
const MOST_BESIDE = 4

/** Words in small letters in a row, or a sentence behind another: no post and no paper. */
const PROSE = /(?<!\p{L})\p{Ll}+(?: \p{Ll}+){3,}|[.!?] \p{Lu}\p{Ll}* \p{Ll}+ /u
