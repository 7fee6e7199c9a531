/**
 * The roles of the lines around a typed story, by weights that know what the rules make
 * of them. A chain sees no farther than from one line to the next; what holds of a
 * typed story as a whole is told to it: it has one headline, and a line that was broken
 * in the middle goes on as what it began.
 */

import { isPageProseText } from '../lines/pasted.ts'
import { startsLower } from '../lines/shapes.ts'
import { certainOf } from '../roles/certain.ts'
import { type Chain, COUNT, decode, type Path } from '../roles/decode.ts'
import { saysNearly } from '../roles/evidence/facts.ts'
import { dearToDrop, isProse, type Roled, roled, type Weighing, within } from '../roles/read-roles.ts'
import type { RoleLine } from '../roles/role-line.ts'
import { ANY_ROLE, type RoleSet, roleIndex, roleSet, TEXT } from '../roles/roles.ts'
import { JOINTS, jointOf, scoresOf, type Weights } from '../roles/weights.ts'
import { byOpener } from '../signs/byline.ts'
import { dateIn } from '../signs/date-line.ts'
import { isEndMark } from '../signs/end-mark.ts'
import { isReachable } from '../signs/notices.ts'

/** @param weighing as `weighTyped` has it @param weights those of typed copy */
export function rolesOfTyped({ lines, evidence }: Weighing, weights: Weights): Roled {
  const last = lines.findLastIndex(({ free }) => isProse(free.text))
  const chain: Chain = {
    allowed: lines.map(({ free, page }, at) => {
      const may =
        certainOf(free.text) &
        (last >= 0 && at > last ? ~HEADING_TEXT : ANY_ROLE) &
        signing(free.text) &
        reached(lines, at)
      return page.may === HEADLINE ? HEADLINE : may
    }),
    scores: dearToDrop(scoresOf(evidence, weights), lines),
    joints: lines.map((line, at) => (goesOn(lines[at - 1], line) ? GOES_ON : jointOf(line.blanks))),
    steps: [...weights.steps, goingOn(weights.steps[0] ?? [])],
  }
  const titled = aroundTitle(textBelow(withText(oneTitled(chain, lines)), lines))
  const path = decode(titled)
  return { isPage: false, chain: titled, path, lines: roled(lines, path) }
}

/** A story has text: where all would be set above it, what stands below the first line is not. */
function withText(chain: Chain): Chain {
  const { roles } = decode(chain)
  if (roles.some((role) => (TEXT & (1 << role)) !== 0)) return chain
  const first = roles.findIndex((role) => (HEADING_TEXT & (1 << role)) !== 0)
  return within(chain, (at) => (at > first ? ~HEADING_TEXT : ANY_ROLE))
}

/** The text of a story stands below its headline: what seems to be text above is none, or what seems to be the headline. */
function textBelow(chain: Chain, lines: readonly RoleLine[]): Chain {
  const { roles } = decode(chain)
  const first = roles.findIndex((role) => (TEXT & (1 << role)) !== 0)
  const title = roles.indexOf(roleIndex('headline'))
  if (first < 0 || title < first) return chain
  const untitled = within(chain, (at) => (at > first ? ~HEADLINE : ANY_ROLE))
  if (lines.slice(0, title).some(({ free }) => isPageProseText(free.text))) return untitled
  const textless = within(chain, (at) => (at < title ? ~TEXT : ANY_ROLE))
  return decode(textless).score > decode(untitled).score ? textless : untitled
}

/** A kicker stands above a headline, a dek below it. */
function aroundTitle(chain: Chain): Chain {
  return decode(chain).roles.includes(roleIndex('headline')) ? chain : within(chain, () => ~AROUND_TITLE)
}

/** `Von lim`: so few words behind one that opens bylines are no dek. */
function signing(text: string): RoleSet {
  const signer = byOpener(text)
  return signer !== null && signer.split(/\s+/u).length <= FEW && !STOPS.test(signer) ? ~DEK : ANY_ROLE
}

/** Above the text, who is to be reached stands beside how. */
function reached(lines: readonly RoleLine[], at: number): RoleSet {
  if (lines.slice(0, at + 1).some(({ free }) => isProse(free.text))) return ANY_ROLE
  const beside = lines.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
  return beside.some(({ free }) => isReachable(free.text)) ? ANY_ROLE : ~CONTACT
}

const CONTACT = roleSet('contact')
/** In lines. */
const BESIDE = 5

const DEK = roleSet('dek')
/** In words. */
const FEW = 4

/** What stands above text. */
const HEADING_TEXT = roleSet('subhead', 'kicker', 'headline', 'dek')

/** The joint of a line that goes on with the one above. */
const GOES_ON = JOINTS.length
/** In the size of the weights: so dear it is that such a line has another role than the one above. */
const DEAR_TO_PART = 250
/** In characters: a line is broken where its column ends. */
const COLUMN = 20
/** `a0432` */
const CODED = /^\S*\p{N}/u
/** What stops in the middle of nothing. */
const STOPS = /(?!,)[\p{P}\p{S}]$/u

/** `Fähre liegt weiter an / der Mole in Wick`: nobody signs there, no day or address stands there, and it is no mark. */
function goesOn(above: RoleLine | undefined, { free: { text }, blanks }: RoleLine): boolean {
  if (above === undefined || blanks > 0 || !startsLower(text) || CODED.test(text)) return false
  const broken = above.free.text
  if (broken.length < COLUMN || STOPS.test(broken)) return false
  return !/[@/\\]/u.test(text) && byOpener(text) === null && dateIn(text) === null && !isEndMark(text)
}

/** Steps from role to role that cost much where the role changes. */
function goingOn(steps: ArrayLike<number>): number[] {
  return Array.from(steps, (weight, at) => {
    const [above, role] = [Math.floor(at / COUNT), at % COUNT]
    return above === role || above === COUNT ? weight : weight - DEAR_TO_PART
  })
}

const HEADLINE = roleSet('headline')
const AROUND_TITLE = roleSet('kicker', 'dek')

/** So often a headline that gives way may have another beside the one that stays. */
const ROUNDS = 4

/** The same lines, of which only those of one headline may be it, where several things above the text would be: what leaves the best row. */
function oneTitled(chain: Chain, lines: readonly RoleLine[]): Chain {
  let own = chain
  for (let round = 0; round < ROUNDS; round += 1) {
    const titles = titlesIn(decode(own), lines)
    if (titles.length < 2 || areSaidTwice(titles, lines)) break
    const all = titles.flat()
    const chains = titles.map((title) =>
      within(own, (at) => (all.includes(at) && !title.includes(at) ? ~HEADLINE : ANY_ROLE)),
    )
    const scores = chains.map((each) => decode(each).score)
    own = chains[scores.indexOf(Math.max(...scores))] ?? own
  }
  return own
}

/** The headlines above the text: of each the places of its lines. */
function titlesIn({ roles }: Path, lines: readonly RoleLine[]): number[][] {
  const first = roles.findIndex((role) => (TEXT & (1 << role)) !== 0)
  const found: number[][] = []
  for (const [at, role] of roles.slice(0, Math.max(0, first)).entries()) {
    if (role !== roleIndex('headline')) continue
    const open = found.at(-1)
    if (open?.at(-1) === at - 1 && lines[at]?.blanks === 0) open.push(at)
    else found.push([at])
  }
  return found
}

/** Whether two say nearly the same: the title of a file, a wire's and the paper's. */
function areSaidTwice(titles: readonly number[][], lines: readonly RoleLine[]): boolean {
  const texts = titles.map((title) => title.map((at) => lines[at]?.free.text ?? '').join(' '))
  return texts.some((text, at) => texts.some((other, where) => where > at && saysNearly(text, other)))
}
