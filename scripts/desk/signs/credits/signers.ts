/** Who signs a credit line, of its words and of what stands around them. */

import { turnedName } from '../../../fields/several/author-names.ts'
import { isOrganisation } from '../organisation.ts'
import { isOpinionLabel, isPageControl, isPageSection } from '../page.ts'
import { isPersonName } from '../person.ts'
import { isLabelOf, isPlaceBehindTeam, isPlaceOf, isSetApart, isTitled, PROSE } from './standing.ts'
import type { CreditToken } from './tokens.ts'
import { isAgency, isEastAsianReporter, isTeam, joinedIn, turned, type Who, whoIn } from './who.ts'

export interface Signers {
  readonly names: readonly string[]
  readonly agency: string | null
  readonly post: string | null
  /** The paper that a day stands beside, and the place, which may be made like the one name of the line. */
  readonly source: string | null
  readonly place: string | null
  /** Whether a word such as `By` or 記者 says that names follow. */
  readonly isOpened: boolean
}

/** Of a line that gives a day and nothing else that is understood. */
export const NOBODY: Signers = { names: [], agency: null, post: null, source: null, place: null, isOpened: false }

/**
 * The signers of a line. Null if words of it name nobody and nothing that stands in
 * such lines.
 *
 * @param isDated whether the line has a day: beside one, more is surely a name or a sign
 */
export function signersOf(tokens: readonly CreditToken[], isDated: boolean): Signers | null {
  const all = withTurned(tokens)
  const signing = new Signing(all, isDated)
  for (const at of all.keys()) if (!signing.read(at)) return null
  return signing.signers()
}

/** `QUARROW, Nell` as one name, and `By Lindgard, Mette`, where Mette is a given name. */
function withTurned(tokens: readonly CreditToken[]): readonly CreditToken[] {
  const words = tokens.filter(({ kind }) => kind === 'words')
  const [family, given] = words
  if (family?.kind !== 'words' || given?.kind !== 'words' || words.length > 2) return tokens
  const text = `${family.text}, ${given.text}`
  const name = turned(text) ?? (tokens.some(({ kind }) => kind === 'by') ? turnedName(text) : null)
  if (name === null) return tokens
  const { start } = family
  return tokens.flatMap((token) => {
    if (token === family) return [{ kind: 'words', text: name, start, end: given.end } as const]
    return token.start > start && token.end <= given.end ? [] : [token]
  })
}

/** What has been found of a line while it is read from the left. */
class Signing {
  readonly #tokens: readonly CreditToken[]
  readonly #isDated: boolean
  readonly #names: string[] = []
  #agency: string | null = null
  #post: string | null = null
  #paper: string | null = null
  #source: string | null = null
  #place: string | null = null
  /** What opens the words that are read: `by`, `edited`, `from`, or nothing. */
  #opener: CreditToken['kind'] = 'words'
  #isOpened = false
  /** How many words stand beside that are not understood. */
  #beside = 0

  constructor(tokens: readonly CreditToken[], isDated: boolean) {
    this.#tokens = tokens
    this.#isDated = isDated
  }

  signers(): Signers {
    const isSigned = this.#names.length > 0
    // Beside a day alone, a paper is where the copy is from; beside a name, who somebody writes for.
    return {
      names: this.#names,
      agency: this.#agency ?? (isSigned ? this.#paper : null),
      post: this.#post,
      source: this.#source ?? (isSigned ? null : this.#paper),
      place: this.#place,
      isOpened: this.#isOpened,
    }
  }

  /** Read one token; false if nobody can say what it is. */
  read(at: number): boolean {
    const token = this.#tokens[at]
    if (token?.kind === 'by' || token?.kind === 'edited' || token?.kind === 'from') this.#opener = token.kind
    else if (token?.kind === 'day' || token?.kind === 'label') this.#opener = 'words'
    if (token?.kind === 'by') this.#isOpened = true
    if (token?.kind !== 'words') return true
    if (this.#names.length === 0 && isPlaceBehindTeam(this.#tokens, at)) {
      this.#place = token.text
      return true
    }
    const isPlace = this.#isPlace(token.text, at)
    return this.#isWho(token.text, at) || isPlace || this.#isBeside(token.text, at)
  }

  /** Take what some words name; false if they name nobody. */
  #isWho(text: string, at: number): boolean {
    if (this.#opener === 'from') {
      this.#source ??= text
      return true
    }
    if (BEHIND_NAME.test(text)) return this.#names.length > 0
    if (this.#opener === 'words' && isFixture(text) && !isTeam(text)) return this.#isDated || this.#names.length > 0
    if (this.#opener === 'words' && isOrganisation(text) && !isAgency(text)) {
      this.#paper ??= text
      return true
    }
    return !this.#isBehindDash(text, at) && this.#add(text)
  }

  #add(text: string): boolean {
    const isLoose = this.#opener !== 'words' || this.#isDated
    const placed = isLoose ? placedIn(text) : null
    const [first = '', body = ''] = isLoose && placed === null ? text.split(PLACED) : [text]
    const who = placed ?? whoIn(first, this.#isDated)
    if (who === null) return false
    // Names behind an agency or a post are no names without a word that says so: `Press Office, Town Hall`.
    const isLate = this.#opener === 'words' && this.#hasBody() && !isEastAsianReporter(first)
    if (who.names.length > 0 && isLate) return false
    if (this.#opener === 'edited') return true
    this.#names.push(...who.names)
    this.#post ??= who.post
    this.#agency ??= who.agency ?? (isOrganisation(body) ? body : null)
    return true
  }

  /** Whether an agency, a paper or a post stands where a name should. */
  #hasBody(): boolean {
    return this.#names.length === 0 && (this.#agency ?? this.#paper ?? this.#post) !== null
  }

  /** `Por Rui Moreira — Porto Alvo`: behind the dash stands where somebody is, though it is made like a name. */
  #isBehindDash(text: string, at: number): boolean {
    const mark = this.#tokens[at - 1]
    return (
      this.#isOpened &&
      this.#names.length > 0 &&
      mark?.kind === 'mark' &&
      /^\s+[–—-]/u.test(mark.sign) &&
      isPersonName(text) &&
      !isOrganisation(text) &&
      !isTeam(text)
    )
  }

  #isPlace(text: string, at: number): boolean {
    if (this.#opener !== 'words' || isOrganisation(text) || isFixture(text) || !isPlaceOf(this.#tokens, at))
      return false
    this.#place = text
    return true
  }

  /** Words that are not understood but may stand beside what is: an affiliation behind a name, the page and the section of a folio. */
  #isBeside(text: string, at: number): boolean {
    if (PROSE.test(text)) return false
    const isNamed = this.#names.length > 0 || this.#agency !== null
    if (this.#isOpened && isNamed) return text.length <= LONGEST_BESIDE
    if (!this.#isDated || text.split(' ').length > MOST_BESIDE) return false
    if (this.#tokens[at - 1]?.kind === 'day' && FILED.test(text)) return true
    this.#beside += 1
    if (isSetApart(this.#tokens, at)) return isTitled(text)
    return isLabelOf(this.#tokens, at) || (isNamed && this.#beside === 1 && /^\p{L}+$/u.test(text))
  }
}

/** In words, and in characters. */
const MOST_BESIDE = 4
const LONGEST_BESIDE = 60

/** `15. April 2025 in Nachrichten`, `le 3 mai 2025 dans Culture`: where a day's story was filed. */
const FILED = /^\p{Ll}{1,4} \p{Lu}\p{L}+(?: \p{L}+)?$/u

/** Behind a comma: what somebody is who was named. */
const BEHIND_NAME = /^(?:Jr|Sr|III|II|MP|MD|PhD)\.?$/
/** `Ann Lee in Port Aldous`, `Bo Nilsson for The Beacon`. */
const PLACED = /\s+(?:in|at) (?=(?:the )?\p{Lu}[\p{L}’' -]{2,40}$)|\s+(?:for|of) (?=The |the |\p{Lu}[\p{L} ]+$)/u

/** `Ada Quill in Ostrey and Bo Ferris in Marram`: several, each with a place; null if they are no persons. */
function placedIn(text: string): Who | null {
  const names = joinedIn(text).map((part) => part.split(PLACED)[0] ?? '')
  return names.length > 1 && names.every(isPersonName) ? { names, agency: null, post: null } : null
}

/** The section, the label of views, a button. */
function isFixture(text: string): boolean {
  return isPageSection(text) || isOpinionLabel(text) || isPageControl(text)
}
