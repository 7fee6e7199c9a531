/** The byline: who wrote the story, on a line of its own in the head. */

import { Expression, every, opening, perhaps, within } from '../../wording/expression.ts'
import { hasPost, isOrganisation, isOrganisationName, isPost } from './organisation.ts'
import { isPersonName } from './person.ts'

export interface Byline {
  readonly names: readonly string[]
  /** The organisation after the last comma or bar, if there is one. */
  readonly agency: string | null
}

/** Scripts without spaces set none behind the opener either. */
const OPENS = new Expression(
  [opening('bylineOpeners')],
  (words) =>
    `^(?:${words})(?:\\s*[:：]\\s*|(?<=[\\p{Script=Arabic}])[,،]\\s*|\\s+|(?<=[\\p{Script=Han}:：/／=＝・])\\s*)(?<rest>\\S.*)$`,
)

/** What joins two names, in the languages that the desk reads. */
const JOINS = new Expression([perhaps('and')], (and) => `\\s+(?:${and})\\s+|\\s*(?:&|،|、|；)\\s*`, 'u')

/**
 * Read a byline off one line. Null if the line is something else.
 *
 *     By JANE DOE and Luis Ortega, Harbour Wire
 *        ^^^^^^^^     ^^^^^^^^^^^  ^^^^^^^^^^^^
 *
 * A sentence that happens to begin with “By” has words in lower case where names
 * have capitals; it is left to the body.
 */
export function byline(line: string): Byline | null {
  if (line.length > 130) return null
  const rest = OPENS.exec(spaced(line).replace(/[\s.]+$/, ''))?.groups?.rest
  return rest === undefined ? null : credited(rest)
}

/**
 * A byline without its opening word: `Jane Doe, Political Editor`, `JANE DOE /
 * Harbour Wire`. Only a name with an organisation or a post behind it, or names
 * alone if the caller knows by its place that there must be one.
 */
export function signature(text: string, alone: boolean): Byline | null {
  const line = spaced(text)
  if (line.length > 90 || /[.!?:]$/.test(line)) return null
  // `Fionnuala Tierney at Páirc Naomh Ultan`: who was where.
  const there = /^(?<name>\p{Lu}\S+ (?:\p{Lu}\S+ ?){1,2}) ?(?:at|in) (?:the )?\p{Lu}[\p{L}’' -]{2,40}$/u.exec(
    line,
  )?.groups
  if (there?.name !== undefined && isPersonName(there.name.trim())) return { names: [there.name.trim()], agency: null }
  const found = credited(line)
  if (found === null || !isAllCredit(line)) return null
  return alone || found.agency !== null || /[,|/–—-]/.test(line) ? found : null
}

/** Word processors put no-break spaces between the words of a name. */
function spaced(line: string): string {
  return line.replace(/[\u00a0\u202f]/g, ' ')
}

/** Every part is a name, a post or an organisation: a headline with a comma in it is not. */
function isAllCredit(line: string): boolean {
  const parts = line.split(/\s*[,|/•·()（）]\s*|\s+[–—-]{1,2}\s+/).filter((part) => part !== '')
  return parts.every((part) =>
    JOINS.split(withoutPost(part)).every(
      (each) => isPersonName(each) || isOrganisation(each) || isPost(each) || /^[«"“].{2,40}[»"”]$/u.test(each),
    ),
  )
}

/** Names, and behind a comma, a bar or in brackets who they write for. */
function credited(text: string): Byline | null {
  const bare = text.includes('@') ? text.replace(/\s*<?[\w.+-]+@[\w.-]+\w>?\s*/g, ' ') : text
  const [first = '', ...more] = withoutPost(bare)
    .split(
      /\s*[,|/／•·(（]\s*|\s+[–—-]{1,2}\s+|[)）]\s*|\s{3,}|\s+(?:in|at) (?=(?:the )?\p{Lu}[\p{L}’' -]{2,30}$)|\s+(?:for|of) (?=The |the |\p{Lu}[\p{L} ]+$)/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [lead = '', ...beside] = JOINS.split(first).map((name) => name.trim())
  if (!isPersonName(lead) || !beside.every((each) => isPersonName(each) || isTeam(each))) return staff(text)
  const names = [lead]
  let agency: string | null = null
  for (const part of [...beside, ...more]) {
    const each = JOINS.split(OPENS_WITH_AND.replace(part, ''))
    const people = each.filter((name) => isPersonName(name) && !isOrganisation(name) && !isTeam(name))
    const others = each.filter((name) => !people.includes(name))
    // `Bo Nilsson and the Beacon staff`: a name beside others is a name still.
    if (people.length > 0 && others.every((other) => isTeam(other) || isPost(other) || isOrganisation(other))) {
      names.push(...people)
      agency ??= others.find((other) => isOrganisation(other) || isNamedTeam(other)) ?? null
    } else if (isNamedTeam(part)) agency ??= part
    else if (isPost(part) && !isOrganisation(part)) continue
    else if (agency === null && (isOrganisation(part) || /^[«"“].{2,40}[»"”]$/u.test(part))) agency = withoutPost(part)
    else if (part.length > 60 || PROSE.test(part)) return null
  }
  return { names, agency }
}

const OPENS_WITH_AND = new Expression([perhaps('and')], (and) => `^(?:${and}|&)\\s+`)

/** `the Beacon staff`, `agencies`, `others`: who helped, and nobody by name. */
function isTeam(text: string): boolean {
  return text.length <= 60 && TEAM.test(text)
}

/** `the Beacon staff`, not `others`. */
const isNamedTeam = (text: string): boolean =>
  isTeam(text) && /^(?:\p{Ll}+ )?\p{Lu}\S* /u.test(text) && !/(?:reporters|correspondents)$/i.test(text)

const TEAM = new Expression(
  [within('teams'), every('teamArticles')],
  (teams, articles) => `^(?:(?:${articles})\\s+)?(?:[\\p{L}’'&.-]+\\s+){0,4}(?:${teams})$`,
)

/** Words in small letters in a row, or a sentence behind another: no post and no paper. */
const PROSE = /(?<!\p{L})\p{Ll}+(?: \p{Ll}+){3,}|[.!?] \p{Lu}\p{Ll}* \p{Ll}+ /u

/** `Ann Lee North of England correspondent`, `Helm News Political Correspondent`: what stands before the post. */
function withoutPost(text: string): string {
  if (text.length > 90 || !hasPost(text)) return text
  const words = text.split(' ')
  for (let at = words.length - 1; at >= 2; at -= 1) {
    const before = words.slice(0, at).join(' ')
    const isWho = isPersonName(before) || isOrganisationName(before)
    const post = words.slice(at).join(' ')
    if (isWho && isPost(post) && !OPENS_WITH_AND.test(post) && !isPost(before)) return before
  }
  return text
}

/** `By the Harbour Wire staff`, `By Norland Press Agency`: nobody in person. */
function staff(text: string): Byline | null {
  const name = text.replace(/^the /i, '')
  return isOrganisation(name) && name.split(' ').length <= 6 && /^\p{Lu}/u.test(name)
    ? { names: [], agency: name }
    : null
}
