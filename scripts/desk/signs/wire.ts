/** Telex and newswire lines: routing codes, priorities, slugs with a take number, word counts, initials of the desk. */

import { findDate } from '../../dates/dates.ts'
import { WIDTHS } from '../widths.ts'

const TRANSMISSION: readonly RegExp[] = [
  /^\d{3,4}\s*$/,
  /^[A-Z]{4}\d{2,3} [A-Z]{3,4} \d{6}(?: [A-Z]{3})?$/,
  /^(?=[A-Z]*\d)[A-Z0-9]{6}$/,
  /^[a-z]{1,4}\d{3,5}(?:[a-z]{2,4}| \d \S.{0,30})?$/,
  /^[A-Z]{2,5}\d{3,5}\b.{0,60}$/,
  /^[A-Z]{2,3}-\p{Lu}\p{L}+(?:-\p{L}+)*(?:\s+\d\d-\d\d-\d{4})?$/u,
  /^[A-Z]{3} \d{1,4}$/,
  /^[A-Z]{2,5}-\d\d:\d\d .{2,12}$/,
  /^\p{Lu}\p{L}+(?:\/\p{Lu}\p{L}+){2,}\/?$/u,
  /^\p{L}+(?:-[\p{L}\d]+){1,5},\s?\d{3,4}$/u,
  /^[A-Z]{2,3}[CZ]\d{3}(?:[->][A-Z0-9]{3,6})*-?$/,
  /^(?:ZCZC|NNNN|\$\$|&&)\b.*$|^(?:\$\$|&&)$/,
  /^[a-z] ?[a-z] (?:[A-Z]{2,4})-\S.*$/,
  // `RPT-Dam shut for a day` is a headline with a mark before it.
  /^(?!RPT-.* \p{Ll})(?:BC|AM|PM|US|EU|UK|FR|[A-Z]{3})-[\p{Lu}\d][\p{L}\d-]*(?:[, -].{0,40})?$/u,
  /^(?:[A-Z]{1,4}-)?[\p{L} -]{3,40},? \d(?:st|nd|rd|th)[ -](?:Ld|Lead|NL|Add|Sub|Take|Writethru|Update)\b.{0,30}$|^[\p{L}-]{3,30}[ ,-](?:LEAD|LD|NL|Ld|Writethru)[- ]?\w*(?:, ?\d{2,4}(?: words)?)?$/iu,
  /^(?:URGENT|BULLETIN|FLASH|ALERT|SNAP|PRIORITY|ROUTINE|ADVISORY|EDS|ATTN|ATTENTION)\b[:.]?\s*(?:\d{0,2}|[A-Z ]{0,20})$/,
  /^(?:slugline|format|take|story id|moved|guid|coding|routing|codes?)\s*[:=]\s*\S.{0,60}$/i,
  /^\(?(?:with|w\/)?\s?(?:photos?|pix|pictures?|graphics?|video)(?: available)?\)?$/i,
  /^\d{2,4}[- ]?words\.?$/i,
  /^(?:photos?|graphics?|video) [A-Z]{2,}\d+.{0,80}$/i,
  /^(?:ADV|HFR|HOLD(?= (?:FOR|UNTIL|TILL)|:|$))\b.{0,60}$/,
  /^(?:END )?ADV\b.{0,60}$/,
  /^[A-Za-z]{2,3}\/[A-Za-z]{2,3}(?:\/[A-Za-z]{2,3})?$/,
  /^[A-Z]{2,6}[ -]\d{2}-\d{2}-\d{2,4} \d{4}(?:GMT|UTC|[A-Z]{3})?$/,
  /^\d{4}(?:GMT|UTC) ?.{0,20}$/,
  /^[A-Z]{2,8} \d{4} [A-Z]{3,}(?: .{0,40})?$/,
  /^[A-Z]{2,6}-[A-Z]{2,4}-\d\d-\d\d \d{4}[A-Z]{3}$/,
  /^with [A-Z]{2}-\S.{0,60}$/i,
  /^keywords?: \S.{0,120}$/i,
  /^\d{4} \d{4}$|^\d{6,10}$/,
  /^\p{Lu}{2,12} \p{L}{1,4}(?:\/\p{L}{1,4}){1,3}$/u,
  /^(?:[A-Z]{2,5} )?\d{1,2}[:.]\d\d (?:LEAD|URGENT|UPDATE|SNAP|FLASH|WRAP)\d?$/,
  /^\p{Lu}\p{L}+(?:\/\p{Lu}?\p{L}+)+\/$/u,
]

/** Whether a line only routes the copy: at the edge of a wire it is furniture, elsewhere it may be a word. */
export function isTransmission(line: string): boolean {
  const text = line.trim().replace(/^\^|<$/g, '')
  if (isCoded(text)) return true
  return text.length <= 130 && TRANSMISSION.some((form) => form.test(text))
}

/** `NLZ031-032-130300-`, `$$`: codes that mean nothing else, wherever they stand. */
export function isRouting(line: string): boolean {
  return /^(?:[A-Z]{2,3}[CZ]\d{3}(?:[->][A-Z0-9]{3,6})*-|&&|ZCZC\b.*|NNNN)$/.test(line.trim())
}

/** `CWFPEL`: six capitals may be a word; below another routing line they are none. */
export function isRoutingWord(line: string): boolean {
  return /^[A-Z]{6}$/.test(line.trim())
}

/** `KNW SNAP 11:02 `: an agency, a priority and a time before a headline that was sent alone. */
export const SNAP = /^[A-Z]{2,6} (?:SNAP|FLASH|ALERT|URGENT|BULLETIN|NEWSFLASH)\s?\d{1,2}[:.]?\d\d\s+(?=\S)/u

/** `4.2m`, `+12.30`, `0.15%)`, `$72`, `500g`: what is measured is news, and no number of a system. */
const MEASURED = /[\p{Sc}%½¼¾]|^[-+–(]*\d+[.,]\d|^[+–]\d|^\d+\p{Ll}{1,2}$/u
/** Letters and digits or hyphens in one word, by which a slug is told from a row of figures. */
const GLUED = /\p{L}.*[\d/-]|\d.*\p{L}|\d[-/:]\d|^\d{4,}$/u

/**
 * Slugs, numbers and dates of systems: most of the words hold digits or are glued by hyphens, and nothing is
 * a sentence or a row of figures.
 */
function isCoded(text: string): boolean {
  // Most lines are longer, or have no number of three figures.
  if (text.length > WIDTHS.name || !/\d{3}/.test(text)) return false
  const words = text.split(/\s+/)
  if (
    words.length < 2 ||
    /^[^\p{L}\p{N}]\s/u.test(text) ||
    text.startsWith('*') ||
    findDate(text)?.kind === 'date' ||
    /[.!?,]$/.test(text)
  )
    return false
  if (words.some((word) => MEASURED.test(word)) || !words.some((word) => GLUED.test(word))) return false
  const codes = words.filter(
    (word) =>
      /\d/.test(word) ||
      /^\p{L}+(?:[-/]\p{L}+)+$/u.test(word) ||
      /^(?:[a-z]{1,2}|[b-df-hj-np-tv-xz]{3})$|^[A-Z]{2,4}$/.test(word),
  )
  return codes.length >= words.length * 0.7
}
