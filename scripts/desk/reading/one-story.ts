/**
 * One story or none: how a document is read where the rules found no headline in it, or
 * several stories. There the roles are asked, and where they are sure of one headline
 * with all the text below it, the document is read by them.
 *
 *     Ferry to stop at noon until the piles are mended   ^^^ the headline, by its role
 *     Harbour, page 3
 *     Orla Penhallow had rowed for …
 */

import type { Fields } from '../../flow/item.ts'
import type { Galley, Rule } from '../galley.ts'
import { type Gathering, gather } from '../gather.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { measureOf } from '../lines/shapes.ts'
import { mark } from '../mark.ts'
import type { NearChoice } from '../near-choice.ts'
import { PAGE, PLAIN } from '../order.ts'
import { saysNearly } from '../roles/evidence/facts.ts'
import { weightsFor } from '../roles/house/house.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { SURE } from '../roles/rule.ts'
import { byline } from '../signs/byline.ts'
import { WIDTHS } from '../widths.ts'
import { orderByRole } from './by-role.ts'
import { type Otherwise, readAnew, readOtherwise } from './ends.ts'
import { type Marks, marksOf } from './marks.ts'
import { isSeveral, maybeOne, opinionOn, titledIn } from './second-opinion.ts'
import { rulesFor } from './take-up.ts'
import { isAsked, weighTyped } from './typed.ts'
import { rolesOfTyped } from './typed-roles.ts'

/** A document as it was read, and by which rules. */
export interface ReadDocument {
  readonly order: readonly Rule[]
  readonly gathered: Gathering
  readonly choices: readonly NearChoice[]
}

/**
 * @param galley of one document, with nothing on it
 * @param rules of its file, as `takeUp` says
 * @param language of the paper
 * @param isOne whether a page says that it is one story
 */
export function readDocument(galley: Galley, rules: readonly Rule[], language: string, isOne: boolean): ReadDocument {
  const order = rulesFor(galley, rules)
  const marks = marksOf(galley, order)
  const gathered = gather(marks.galley, language, isOne)
  if (order !== PLAIN) return { order, gathered, choices: marks.galley.choices }
  const isCut = isSeveral(galley, gathered)
  const isNone = isCut && storiesIn(gathered) === 0
  const byEnds = storiesIn(gathered) === 1 || isNone ? readByEnds(galley, marks, language, isOne, isNone) : null
  if (byEnds !== null) return byEnds
  if (!isCut && !(isUntitled(gathered) && hasTitle(galley))) return { order, gathered, choices: [] }
  const titled = titledIn(opinionOn(galley, order)?.lines ?? [])
  return (
    (isTitled(gathered) && isSignedBelow(galley) ? null : readByRoles(galley, titled, language, isOne)) ?? {
      order,
      gathered,
      choices: isCut ? maybeOne(titled, gathered) : [],
    }
  )
}

function storiesIn({ items }: Gathering): number {
  return items.filter(({ kind }) => kind === 'story').length
}

/** Null where the rules read the ends of the story as their roles do, or it would be no story. */
function readByEnds(
  galley: Galley,
  marks: Marks,
  language: string,
  isOne: boolean,
  isNone: boolean,
): ReadDocument | null {
  if (!(isNone || isAsked(marks.galley))) return null
  const weighed = weighTyped(galley, marks.galley)
  if (weighed === null) return null
  const roled = rolesOfTyped(weighed, weightsFor(galley.house, 'typed'))
  const readWith = (kept: readonly (keyof Fields)[]) => {
    const { lines, others } = (isNone ? readAnew(roled, marks) : readOtherwise(roled, marks, kept)) ?? NOTHING
    if (others.length === 0) return null
    const order = orderByRole(marks, lines, others)
    const gathered = gather(order.reduce(mark, galley), language, isOne)
    return storiesIn(gathered) === 1 ? { order, gathered, choices: [] } : null
  }
  const read = readWith([])
  const given = read === null ? [] : givenUp(read.gathered, marks.galley)
  if (given.length === 0) return read
  const again = readWith(given)
  return again !== null && givenUp(again.gathered, marks.galley).length === 0 ? again : null
}

const NOTHING: Otherwise = { lines: [], others: [] }

/** When, where and whose copy it is are not given up for another reading of the lines around them. */
const DEAR = ['place', 'agency', 'date'] as const

/** Which of these the rules had found, and another reading has not. */
function givenUp({ items }: Gathering, { claims }: Galley): (keyof Fields)[] {
  const fields = items.flatMap((item) => (item.kind === 'story' ? [item.fields] : []))[0] ?? {}
  const had = (name: string) => claims.some((claim) => claim.kind === 'field' && claim.name === name)
  return DEAR.filter((name) => had(name) && fields[name] === undefined)
}

/** By which rules a document is read, for whoever asks why. */
export function orderOf(galley: Galley, rules: readonly Rule[]): readonly Rule[] {
  return readDocument(galley, rules, 'en', false).order
}

/** `Dear Sir,`: no headline ends so. */
const GREETING = /[,،、，]$/u

/** Null where the roles are not sure, or as sure of another story below. */
function readByRoles(
  galley: Galley,
  titled: readonly RoledLine[],
  language: string,
  isOne: boolean,
): ReadDocument | null {
  const [headline, ...more] = titled
  if (headline === undefined || headline.margin < SURE || GREETING.test(headline.free.text)) return null
  const isOther = ({ free, margin }: RoledLine) => margin >= SURE && !saysNearly(free.text, headline.free.text)
  if (more.some(isOther)) return null
  const marked = PAGE.reduce(mark, galley)
  const gathered = gather(marked, language, isOne)
  const isStory = gathered.items.length === 1 && !isUntitled(gathered)
  return isStory ? { order: PAGE, gathered, choices: marked.choices } : null
}

/** A story without a headline of its own, and nothing beside it: headlines above a text may be a list. */
function isUntitled({ items: [item, ...more] }: Gathering): boolean {
  return item?.kind === 'story' && more.length === 0 && item.fields.headline?.origin === 'drafted'
}

/** Whether the first story has a headline. */
function isTitled({ items }: Gathering): boolean {
  const story = items.find((item) => item.kind === 'story')
  return story?.kind === 'story' && story.fields.headline?.origin !== 'drafted'
}

/** Whether somebody signs below the first paragraph: what stands there may be another's story, and is told and left to who filed it. */
function isSignedBelow({ lines }: Galley): boolean {
  const texts = lines.map(({ text }) => text.trim())
  return texts
    .slice(texts.findIndex(isPageProseText) + 1)
    .some((text) => measureOf(text) <= WIDTHS.credit && byline(text) !== null)
}

/** In characters: no headline is shorter. */
const SHORTEST = 18

/** Whether a line above the text could be a headline at all: to decode is dear. */
function hasTitle({ lines }: Galley): boolean {
  const texts = lines.map(({ text }) => text.trim())
  const above = texts.slice(0, texts.findIndex(isPageProseText))
  return above.some((text) => measureOf(text) >= SHORTEST)
}
