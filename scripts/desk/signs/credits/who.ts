/** The words of a credit line: names, posts, agencies, teams, papers. */

import { LANGUAGES } from '../../../languages/languages.ts'
import { anywhere, Expression, every, opening, perhaps, within } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'
import { hasPost, isAgencyName, isOrganisation, isOrganisationName, isPost } from '../organisation.ts'
import { isPersonName } from '../person.ts'

/** Who some words between two marks name. */
export interface Who {
  readonly names: readonly string[]
  /** An agency, a paper or its staff: `Harbour Wire`, `the Beacon staff`, `dpa`. */
  readonly agency: string | null
  readonly post: string | null
}

/** What joins two names, and who wrote with them, in the languages that the desk reads. */
const JOINS = new Expression(
  [perhaps('and'), perhaps('withWords')],
  (and, beside) => `\\s+(?:${and}|${beside})\\s+|\\s*(?:&|،|、|；)\\s*`,
  'u',
)
/** What a word or a mark for “and” joins. */
export function joinedIn(text: string): readonly string[] {
  return JOINS.split(text)
}

const OPENS_WITH_AND = new Expression(
  [perhaps('and'), perhaps('withWords')],
  (and, beside) => `^(?:${and}|${beside}|&)\\s+`,
)

/** `Écrit par Luc Ferrand et | publié le 4 mai` */
const ENDS_WITH_AND = new Expression([perhaps('and')], (and) => `(?<!\\s)\\s(?:${and}|&)$`, 'u')

/**
 * Who some words name, all of them understood; null if something in them is else.
 *
 * @param isSure behind an opener or beside a day: what could be an agency's sign is one
 */
export function whoIn(words: string, isSure: boolean): Who | null {
  const text = ENDS_WITH_AND.replace(OPENS_WITH_AND.replace(words, ''), '')
  const [name = text, post = null] = nameAndPost(text) ?? postAndName(text) ?? []
  const east = eastAsian(name)
  if (east !== null) return { ...east, post }
  if (post === null && isPost(text) && !isOrganisation(text) && !isTeam(text))
    return { names: [], agency: null, post: text }
  const names: string[] = []
  let agency: string | null = null
  for (const each of JOINS.split(name)) {
    const kind = kindOf(each, isSure)
    if (kind === null) return null
    if (kind === 'name') names.push(each)
    else if (kind === 'body') agency ??= each
  }
  return { names, agency: agency?.replace(/^the (?=\p{Lu})/u, '') ?? null, post }
}

/** What one of several joined is: somebody, a body, others that have no name here; null for neither. */
function kindOf(text: string, isSure: boolean): 'name' | 'body' | 'others' | null {
  if (isTeam(text)) return isNamedTeam(text) ? 'body' : 'others'
  if (isBodyOf(text, isSure)) return 'body'
  if (isPersonName(text) || isWithTitle(text) || (isSure && isSmallName(text))) return 'name'
  if (isSure && isOrganisationName(text)) return 'body'
  return isPost(text) ? 'others' : null
}

function isBodyOf(text: string, isSure: boolean): boolean {
  return isOrganisation(text) || isQuoted(text) || (isSure && isSign(text))
}

/** `tobias reed`, as some type everything; an agency is known before. */
const isSmallName = (text: string): boolean => /^\p{Ll}{2,} \p{Ll}{2,}$/u.test(text)
const isQuoted = (text: string): boolean => /^[«"“].{2,40}[»"”]$/u.test(text)
/** `the Rev. Alden Pike`, `Sister Agnes`: what is said with a name, and one part of it at least. */
export function isWithTitle(text: string): boolean {
  const name = text.length > 70 ? undefined : TITLE.exec(text)?.groups?.name
  return name !== undefined && (isPersonName(name) || /^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(name))
}

const TITLE = new Expression([opening('nameTitles')], (words) => `^(?:${words})\\s+(?<name>\\p{Lu}.+)$`)

/** `dpa`, `MM`, `red`: the letters by which an agency or a desk signs. */
const isSign = (text: string): boolean => /^(?:\p{Ll}{2,4}|\p{Lu}{2,5})$/u.test(text)

/** `the Beacon staff`, `agencies`, `others`: who helped, and nobody by name. Of `Staff Writer` there is one. */
export function isTeam(text: string): boolean {
  if (text.length > WIDTHS.name || !TEAM.test(text)) return false
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return last === text || TEAM.test(last) || !isPost(last)
}

/** `the Beacon staff`, `Redazione Cronaca`, not `others`. */
function isNamedTeam(text: string): boolean {
  return / /.test(text) && /(?<!\p{L})\p{Lu}/u.test(text) && !/(?:reporters|correspondents)$/i.test(text)
}

const TEAM = new Expression(
  [within('teams'), every('teamArticles')],
  (teams, articles) =>
    `^(?:(?:${articles})\\s+)?(?:(?:[\\p{L}’'&.-]+\\s+){0,4}(?:${teams})|(?:${teams})(?:\\s+[\\p{L}’'&.-]+){1,2})$`,
)

/** `Ann Lee North of England correspondent`: who, and the post behind it. */
function nameAndPost(text: string): readonly [name: string, post: string] | null {
  if (text.length > WIDTHS.title || !hasPost(text)) return null
  const words = text.split(' ')
  for (let at = words.length - 1; at >= 2; at -= 1) {
    const before = words.slice(0, at).join(' ')
    const post = words.slice(at).join(' ')
    const isWho = isPersonName(before) || isOrganisationName(before)
    if (isWho && isPost(post) && !OPENS_WITH_AND.test(post) && !isPost(before)) return [before, post]
  }
  return null
}

/** `crime reporter Ann Lee`, `notre correspondante Maud Kervella`: the post before who has it. */
function postAndName(text: string): readonly [name: string, post: string] | null {
  if (text.length > WIDTHS.title || !hasPost(text)) return null
  const words = text.split(' ')
  for (let at = words.length - 2; at >= 1; at -= 1) {
    const name = words.slice(at).join(' ')
    const post = words.slice(0, at).join(' ')
    if (isOnePost(post, words[at - 1] ?? '') && !hasPost(name) && isPersonName(name)) return [name, post]
  }
  return null
}

const isOnePost = (text: string, last: string): boolean =>
  hasPost(last) && isPost(text) && JOINS.split(text).length === 1

const HAS_SIGNS = /[\p{Script=Han}\p{Script=Hangul}]/u
const SIGNS = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}]'
/** 김모란 기자, 高瀬由美記者, 李明 王芳: names of two to four signs, with what their bearers are behind them. */
const EAST_ASIAN = new Expression(
  [anywhere('posts')],
  (posts) =>
    `^(?<agency>${SIGNS}{1,12}?[\\s　])?(?<names>${SIGNS}{2,5}?(?:[\\s·・、]${SIGNS}{2,4})*)[\\s　]?(?:${posts})$`,
  'u',
)
const SPACED_NAMES = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:[\s　][\p{Script=Han}\p{Script=Hangul}]{2,4})*$/u

/** Whether words are names with the reporter's sign behind them. */
export function isEastAsianReporter(words: string): boolean {
  return HAS_SIGNS.test(words) && EAST_ASIAN.test(words)
}

function eastAsian(words: string): Pick<Who, 'names' | 'agency'> | null {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]/u.test(words) || isOrganisation(words)) return null
  const found = EAST_ASIAN.exec(words)?.groups
  const names = found?.names ?? (SPACED_NAMES.test(words) ? words : null)
  if (names === null) return null
  const before = found?.agency?.trim() ?? ''
  const isName = before.length <= LONGEST_OWN && FAMILIES.has(before.slice(0, 1)) && !isOrganisation(before)
  const all = isName ? `${before} ${names}` : names
  const parts = all.split(/[\s　·・、]+/u)
  return { names: isOneName(parts) ? [all] : parts, agency: isName || before === '' ? null : before }
}

/** `小林 美咲`, `홍 길동`: the family's name and one's own with a space between; `李明 王芳` are two, each with a family's name in front. */
function isOneName(parts: readonly string[]): boolean {
  const [family = '', own = ''] = parts
  if (parts.length !== 2) return false
  if (/\p{Script=Hangul}/u.test(family)) return family.length === 1
  return own.length <= LONGEST_OWN && !parts.every((part) => part.length > 1 && FAMILIES.has(part.slice(0, 1)))
}

/** In signs. */
const LONGEST_OWN = 3
const FAMILIES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ familyNames }) => [...(familyNames ?? '')]))

/** `QUARROW, Nell`: the family name in capitals before the given one; null if it is not so. */
export function turned(text: string): string | null {
  const found = /^(?<family>\p{Lu}[\p{Lu}’'-]+), (?<given>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?)$/u.exec(text)?.groups
  if (found?.family === undefined || found.given === undefined) return null
  const family = found.family.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase())
  return `${found.given} ${family}`
}

/** What some would call an agency, others the paper. */
export function isAgency(name: string): boolean {
  return isAgencyName(name) || isSign(name)
}
