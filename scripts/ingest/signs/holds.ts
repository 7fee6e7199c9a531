/**
 * Signs that copy is not for publication, or not yet: DRAFT – DO NOT PUBLISH,
 * HOLD, EMBARGOED UNTIL …. “HOLD THE LINE” and “Draft budget passes” are headlines.
 */

import { findDate } from '../dates/dates.ts'
import { MONTH_PATTERN } from '../dates/months.ts'
import { clocksIn } from '../release/clock.ts'
import { instantOf } from '../release/instant.ts'
import { wording } from '../wording/wording.ts'

const EDGE = '[^\\p{L}\\p{N}]*'
const HOLD = `(?:${wording('holds')})`
const WHOLE = new RegExp(`^${EDGE}${HOLD}(?:\\s*[-–—:;,./|()*!]+\\s*${HOLD}){0,3}${EDGE}$`, 'iu')
/** `[DRAFT] School roof leaks`, `DRAFT: School roof leaks`. */
const BEFORE = new RegExp(
  `^(?:[[(【［*]+(?<marked>${HOLD})[\\])】］*]+[:：]?|(?<plain>${HOLD})(?:\\s?[:：]|\\s[-–—]))\\s*\\S`,
  'iu',
)

/** Whether a line says that the copy is not for publication, and nothing else but a day. */
export function isHold(line: string): boolean {
  const text = line.trim()
  if (text.length > 120) return false
  if (WHOLE.test(text)) return true
  const parts = text.split(/\s+[-–—/|]+\s+|[:()[\]]+\s*/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  return (
    parts.length > 1 &&
    parts.some((part) => WHOLE.test(part)) &&
    parts.every((part) => WHOLE.test(part) || isVagueTime(part))
  )
}

/** `School roof leaks (DRAFT)`, `School roof leaks – HOLD`. */
const BEHIND = new RegExp(`(?:[[(【［](?<marked>${HOLD})[\\])】］]|\\s[-–—|]\\s(?<plain>${HOLD}))[\\s.!]*$`, 'iu')

/** Whether a headline has such a word before or behind it: in capitals, or in brackets. */
export function isHoldBeside(line: string): boolean {
  const text = line.trim().slice(0, 200)
  const found = BEFORE.exec(text)?.groups ?? BEHIND.exec(text)?.groups
  const word = found?.marked ?? found?.plain
  return word !== undefined && !/\p{Ll}/u.test(word)
}

const EMBARGO = new RegExp(
  `^${EDGE}(?:(?:eds|editors|attn|attention|note|warning|nb|important|reminder|achtung|attention|aviso|увага)\\.?\\s?[:,!–-]\\s*)?(?<head>(?:${wording('embargoes')})(?!\\p{L})\\s*[:：]?)\\s*[-–—]?\\s*(?<when>.*)$`,
  'iu',
)
/** Of the words that open such a line, those that mean nothing else. */
const SURE =
  /embargo|sperrfrist|ембарго|эмбарго|حظر|محظور|يحظر|禁|保密|解禁|エンバーゴ|しばり|ممنوع|پابندی|^\W*(?:not for|hold)/iu
const UNTIL =
  /[:：]$|until|till|tot|before|release|bis|ab$|hasta|antes|jusqu|avant|até|antes|fino|prima|\bdo$|przed|до$|حتى|قبل|تا|至|到|期|解/iu

/** A headline may begin so: “Embargo until 2027 angers growers”. */
const MAYBE = /^\W*embargo (?:until|till|to)$/i
/** It is no more. */
const OVER =
  /^(?:none|no|nil|n\/a|keine?|aucun|ninguno|немає)$|^(?:(?:is|now|has been) )*(?:lifted|over|ended|expired|aufgehoben|levé|levantado|знято)/iu

export interface EmbargoLine {
  /** What it says of its end, as written. */
  readonly when: string
  /** `read` it is an instant; `vague` it names a time, but none in full; `unsure` it may be a sentence. */
  readonly reading: 'read' | 'vague' | 'unsure'
}

/** An embargo line; null if the line is none. */
export function embargoLine(line: string): EmbargoLine | null {
  const text = line.trim()
  if (text.length > 160) return null
  const { head = '', when: rest = '' } = EMBARGO.exec(text)?.groups ?? {}
  const when = rest.replace(/^[\s*_([]+|[\s*_)\]】.]+$/g, '')
  if (head === '' || when === '') return null
  if (instantOf(when).kind !== 'unread') return { when, reading: 'read' }
  if (isVagueTime(when)) return { when, reading: 'vague' }
  // “EMBARGO: not for publication before …”
  const inner = when.length < text.length ? embargoLine(when) : null
  if (inner !== null && inner.reading !== 'unsure') return inner
  const isCapitals = !/\p{Ll}/u.test(text)
  const isFirm =
    SURE.test(head) && !OVER.test(when) && (isCapitals || (UNTIL.test(head.trim()) && !MAYBE.test(head.trim())))
  return isFirm ? { when, reading: 'unsure' } : null
}

/** Behind other words: `Bridge to be rebuilt (embargoed until 6 a.m. EST Dec. 1, 2026)`. */
const INSIDE =
  /(?<!\p{L})(?:embargoed(?: for release)?(?: until| till| to|:)|under (?:strict )?embargo (?:until|till)|embargo:|sperrfrist(?: bis)?:?|sous embargo jusqu[’'](?:au|à)|embargad[oa] (?:hasta|até)|sotto embargo fino (?:al|alle)|ембарго до)\s*(?<when>\S.*)$/iu

/** `EMBARGOED 1 DEC Bridge money voted`, `[EMBARGO 1 Dec 10:00] Bridge money`, `Sperrfrist 1.12.: Bridge`: the begin of a subject or a headline. */
const OPENING =
  /^[[(【［*\s]*(?:(?:strict(?:ly)?|under) )?(?:embargo(?:ed)?|sperrfrist|embargad[oa]|sous embargo|bajo embargo|sotto embargo|ембарго|эмбарго)(?:\s*[\])】］:–—-]|\s+(?:until|till|tot|bis|jusqu\S+|hasta|até|fino|до|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/iu
/** `Bridge money voted – UNDER EMBARGO` */
const CLOSING = /\s[-–—|]\s*(?:strictly |under )?embargo(?:ed)?[\s.!]*$/iu

/** Whether a subject or a headline speaks of an embargo before or behind what it says. */
export function isEmbargoBeside(line: string): boolean {
  const text = line.trim().normalize('NFKC').slice(0, 200)
  return OPENING.test(text) || CLOSING.test(text)
}

/** An embargo at the end of a line that says something else before it; null if there is none. */
export function embargoInside(line: string): string | null {
  const text = line.trim()
  const when = text.length > 160 ? undefined : INSIDE.exec(text)?.groups?.when?.replace(/[\s*_)\]】.]+$/, '')
  if (when === undefined) return null
  return instantOf(when).kind !== 'unread' || isVagueTime(when) ? when : null
}

/** The begin of such a line, whose end stands on the next one. */
export function opensEmbargo(line: string): boolean {
  if (line.length > 100 || !SURE.test(line)) return false
  const { head = '', when = '' } = EMBARGO.exec(line.trim())?.groups ?? {}
  return head !== '' && (when === '' || isVagueTime(when)) && SURE.test(head)
}

const VAGUE = new RegExp(
  `(?<!\\p{L})(?:today|tonight|tomorrow|next|this|week(?:end)?|morning|evening|afternoon|night|further|notice|delivery|of speech|publication|heute|morgen|früh|abend|demain|soir|matin|mañana|amanhã|domani|jutro|завтра|сьогодні|غدا|${MONTH_PATTERN}|\\d{1,2}(?:st|nd|rd|th)?|(?:1[5-9]|20|21)\\d\\d)\\.?(?![\\p{L}\\d:]|\\s?(?:[ap]\\.?\\s?m|uhr|h)(?!\\p{L}))`,
  'giu',
)

/** Words of time and nothing else: `Tuesday noon`, `further notice`. */
function isVagueTime(text: string): boolean {
  const date = findDate(text)
  const undated = date === null ? text : `${text.slice(0, date.start)} , ${text.slice(date.end)}`
  return text !== '' && clocksIn(undated.replace(VAGUE, ' ')) !== null
}
