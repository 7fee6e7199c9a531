/**
 * Signs of an embargo: a line that says until when copy is not to go out, or words
 * that say so in front of, behind or in the midst of others. “Embargo until 2027
 * angers growers” and “Hold until golden, then serve” are copy.
 */

import { instantOf } from '../../../dates/instant.ts'
import { anywhere, Expression, every, opening, perhaps, within } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'
import { bareLine } from './bare-line.ts'
import { DATING, EMBARGOED, isSure, JOINED, NEVER, NEWS, OVER, QUESTION, TRADE, UNTIL } from './embargo-words.ts'
import { isPoint, leadingMoment, momentInNote, momentOf, SPACED_LETTERS } from './moments.ts'

const EDGE = '[^\\p{L}\\p{N}]*'
/** Such words, and no longer one that begins so. */
const closedBy = (words: string): string => `(?:${words})(?![${SPACED_LETTERS}])`
/** What joins such words and the moment: a colon, an arrow, a bracket, or nothing. */
const LINK = '(?<link>[\\s:=>→⇒!…–—|.([-]*)'
const prefaced = (words: string): string => `(?:${closedBy(words)}[\\s.,:;!|/*«»^()–—-]*)*`
const HEADED = new Expression(
  [within('embargoes'), perhaps('prefaces')],
  (words, prefaces) => `^${EDGE}${prefaced(prefaces)}(?<head>${closedBy(words)})${LINK}(?<when>.*)$`,
)
/** What such a line begins with; most lines begin otherwise. */
const BEGUN = new Expression([opening('embargoes', 'prefaces')], (words) => `^${EDGE}(?:${words})`)
/** Looked for first in so many characters, since few lines end so. */
const FOOT = 40
const FOOTING = new Expression([anywhere('embargoEnds')], (words) => `(?:${words})[^\\p{L}\\p{N}]*$`)
const FOOTED = new Expression(
  [anywhere('embargoEnds'), perhaps('prefaces')],
  (words, prefaces) =>
    `^${EDGE}${prefaced(prefaces)}(?<when>[\\p{L}\\d].{2,80}?)[\\s:,;–—-]*(?:${words})[^\\p{L}\\p{N}]*$`,
)

export interface EmbargoLine {
  /** What it says of its end, as written. */
  readonly when: string
  /**
   * `read` it is an instant; `vague` it names a time or an event; `unsure` it may be
   * a sentence, or says more; `label` a headline may begin so: `Embargo: ministers meet`.
   */
  readonly reading: 'read' | 'vague' | 'unsure' | 'label'
}

/** An embargo line; null if the line is none. */
export function embargoLine(line: string): EmbargoLine | null {
  if (line.length > WIDTHS.notice) return null
  const text = bareLine(line)
  if (text.length > WIDTHS.credit || NEVER.test(text)) return null
  return headed(text) ?? footed(text)
}

function headed(text: string): EmbargoLine | null {
  if (!BEGUN.could(text)) return null
  const { head: opened = '', link = '', when: rest = '' } = HEADED.exec(text)?.groups ?? {}
  const joiner = JOINED.exec(rest)?.[0] ?? ''
  const head = `${opened} ${joiner}`.trim()
  const when = closed(rest.slice(joiner.length))
  if (head === '' || when === '') return null
  if (OVER.test(when) && !isPoint(when)) return null
  const moment = momentOf(when)
  // “EMBARGO: not for publication before …”
  const inner = moment === 'read' ? null : headed(when)
  if (inner?.reading === 'read') return inner
  if (moment !== null) return isMeant(head, link, when) ? { when, reading: moment } : null
  if (inner?.reading === 'vague') return inner
  return isSure(head) && !OVER.test(when) ? amongOthers(text, head, link, when) : null
}

/** Whether a moment behind some words is the end of an embargo. */
function isMeant(head: string, link: string, when: string): boolean {
  if (DATING.test(head)) return instantOf(when).kind !== 'instant' && isPoint(when)
  if (!isSure(head)) return isPoint(when)
  // “Embargo 2026”
  return isPoint(when) || UNTIL.test(head) || /[:=>–—|]/.test(link) || !/\d/.test(when)
}

/** Words that mean nothing else, and behind them more than a moment, or none that is known. */
function amongOthers(text: string, head: string, link: string, when: string): EmbargoLine | null {
  if (/^\d{4}(?!\d)/u.test(when)) return null
  const isNews = NEWS.test(head) && !/^embargoed/iu.test(head)
  const isLabel = /[:=>|]/.test(link)
  const led = momentFirst(head, when, { isNews, isLabel })
  if (led !== null) return { when: led, reading: 'unsure' }
  const isCapitals = !/\p{Ll}/u.test(text)
  if (/^hold/iu.test(head))
    return isCapitals && UNTIL.test(head) && !/[,;]/.test(when) ? { when, reading: 'unsure' } : null
  if (UNTIL.test(head) && (!isNews || isCapitals)) return isSentence(when) ? null : { when, reading: 'unsure' }
  return isLabel && !QUESTION.test(when) ? { when, reading: 'label' } : null
}

/** What such words say of their end where they begin with a moment; null if they do not, or say more than that. */
function momentFirst(head: string, when: string, line: { isNews: boolean; isLabel: boolean }): string | null {
  const found = leadingMoment(when)
  if (found === null) return null
  const { moment, rest } = found
  // `Embargo jusqu’au 3 décembre 2026, six heures du matin`: behind a day in full, words that nobody can read.
  const isBehindDay = instantOf(moment).kind === 'instant' && /^(?:,\s|(?:\s+\S+){1,4}$)/u.test(rest)
  if (isBehindDay && !isSentence(rest.slice(1))) return when
  if (/^[’'-]\p{L}/u.test(rest)) return null
  const isUntil = !line.isNews && UNTIL.test(head) && !isSentence(rest)
  const isApart = line.isLabel && /^\s*[:;|)\]】–—.!-]/u.test(rest)
  if (!TRADE.test(head) && !isUntil && !isApart) return null
  // A time that cannot be read behind a day that can is later than that day's begin.
  return isPoint(rest) || /\d/.test(rest) ? when : moment
}

/** “… his death, the diaries lay in a bank”: a clause in small letters behind a comma. */
function isSentence(text: string): boolean {
  const [, ...others] = text.split(/[,;]\s/u)
  return others.some((part) => /\p{Ll}/u.test(part) && /\s/.test(part.trim()) && momentOf(closed(part)) === null)
}

function closed(text: string): string {
  return text.replace(/[\s)\]】.!<"”*]+$/u, '').trim()
}

/** `Tuesday 6 a.m. – embargo`, `12月1日午前10時解禁` */
function footed(text: string): EmbargoLine | null {
  if (!FOOTING.test(text.slice(-FOOT))) return null
  const when = FOOTED.exec(text)?.groups?.when?.trim()
  if (when === undefined) return null
  const moment = momentOf(when)
  return moment !== null && isPoint(when) ? { when, reading: moment } : null
}

const NOT = new Expression([within('notYets')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
const NOT_WITHIN = new Expression([anywhere('notYetParts')], (words) => `(?:${words})`)
const GOES_OUT = new Expression([anywhere('goingOut')], (words) => `(?:${words})`)
const USED = new Expression([within('uses')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

/**
 * A note to the desk, which has no word but a desk's and says when, or of what,
 * publishing depends: `Release on delivery, expected 2 p.m. Tuesday`. Null if it is none.
 */
export function embargoNote(line: string): string | null {
  if (line.length > WIDTHS.credit) return null
  const text = bareLine(line)
  const isEmbargo = EMBARGOED.test(text)
  if (NEVER.test(text)) return null
  if (!isEmbargo && !GOES_OUT.test(text) && !USED.test(text)) return null
  const when = momentInNote(text)
  if (when === null || OVER.test(text.replace(/^\P{L}*embargo\s*/iu, ''))) return null
  const isRefused = NOT.test(text) || NOT_WITHIN.test(text)
  const isMore = isPoint(when) || isRefused || text.split(/\s+/).length >= 3
  return (isEmbargo && isMore) || (isPoint(when) && (isRefused || /[:=]/.test(text))) || isForPoint(text, when)
    ? when
    : null
}

/** `For use Sunday`, `For delivery at 2 p.m. Tuesday` */
function isForPoint(text: string, when: string): boolean {
  return FOR.test(text) && isPoint(when)
}

const FOR = new Expression([within('fors')], (words) => `^\\P{L}*(?:\\p{L}+\\.? ){0,3}(?:${words})\\s`)

/** Behind the end of other words, or behind what says that the copy itself is meant. */
const INSIDE = new Expression(
  [within('embargoes'), every('areWords'), every('copyNames')],
  (words, are, names) => {
    const behind = `[.!?:;,–—|/(\\[【]\\s*|\\s-\\s+|(?<!\\p{L})(?:${are})\\s+|(?:${names})\\s+`
    return `(?<=${behind})(?<head>${closedBy(words)})${LINK}(?<when>[^\\s].*)$`
  },
  'giu',
)
/** A day, and behind a mark its time. */
const TIMED = /^\s*[.;|–—-]\s*[^.)\]]{0,24}?\d{1,2}(?:[:.h]\d\d|\s?(?:[ap]\.?m|uhr|uur|h)(?!\p{L}))/iu
/** As far into a paragraph as anybody says so, in UTF-16 units. */
const REACH = 400

/**
 * An embargo behind other words, or in front of the prose of a paragraph; null if there is none.
 *
 *     Bridge to be rebuilt (embargoed until 6 a.m. EST Dec. 1, 2026)
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function embargoInside(line: string): string | null {
  const text = bareLine(line.slice(0, REACH))
  const bracketed = /^[^\p{L}\p{N}]*[([【［](?<inside>(?:[^()[\]]|\([^()]*\)){4,140})[)\]】］]/u.exec(text)?.groups
    ?.inside
  const noted = bracketed === undefined ? null : headed(bracketed.trim())
  if (noted !== null && noted.reading !== 'label') return noted.when
  const inside = INSIDE.for(text)
  for (let found = inside?.exec(text); found != null; found = inside?.exec(text)) {
    const { head = '', when = '' } = found.groups ?? {}
    if (inside !== null) inside.lastIndex = found.index + 1
    const moment = momentInside(text, found.index, head, JOINED.replace(when, ''))
    if (moment !== null) return moment
  }
  return null
}

/** The moment behind the words of an embargo that stand at a place of a text; null if they are no embargo. */
function momentInside(text: string, at: number, head: string, when: string): string | null {
  const moment = closed(when)
  // “The report, embargoed until Tuesday, was leaked”: behind a comma only at the end of what is no sentence.
  const isClause = /,\s*$/.test(text.slice(0, at)) && !/^please/i.test(head)
  if (isClause && (/[.!?]$/.test(text) || momentOf(moment) === null)) return null
  if (!isSure(head) && !UNTIL.test(head)) return null
  if (momentOf(moment) !== null && (isPoint(moment) || isSure(head)) && !/^\d{4}$/.test(moment)) return moment
  const leading = leadingMoment(when)
  if (leading === null || !/^\s*(?:$|[.)\]】;–—|]|-\s)/u.test(leading.rest)) return null
  return TIMED.test(leading.rest) ? moment : leading.moment
}

/** The begin of such a line, whose end stands on the next one. */
export function opensEmbargo(line: string): boolean {
  if (line.length > 100) return false
  const text = bareLine(line)
  if (!isSure(text)) return false
  const { head = '', when = '' } = HEADED.exec(text)?.groups ?? {}
  return head !== '' && isSure(head) && (when === '' || momentOf(closed(when)) !== null)
}
