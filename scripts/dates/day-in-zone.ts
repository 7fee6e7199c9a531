/**
 * The day on which an instant falls where a paper is. A date line gives the day of
 * whoever wrote it: 05:30 UTC on Monday is Sunday evening in Los Angeles.
 */

import { DateTime } from 'luxon'
import { zoneOfLetters } from './zones.ts'

/**
 * @param at ISO 8601, as a reading gives it; without an offset, it is on the paper's clock
 * @param written the text that it was read from: `IST` means several zones, and of these
 *   it is the paper's, if it can be, else that of a place where the copy's language is spoken
 * @param zone the paper's, by its IANA name
 * @param spoken zones of the copy's language
 */
export function dayInZone(at: string, written: string, zone: string, spoken: readonly string[]): string {
  const day = at.slice(0, 10)
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/i.exec(at)
  if (offset === null || !at.includes('T')) return day
  const wall = at.slice(0, offset.index)
  const meant = meanings(written)
  if (meant.some((one) => isOn(one, zone, wall))) return day
  const among = spoken.filter((one) => meant.some((each) => isOn(each, one, wall)))
  const [first, ...others] = new Set(among.map((one) => DateTime.fromISO(wall, { zone: one }).toMillis()))
  const instant = first !== undefined && others.length === 0 ? DateTime.fromMillis(first) : DateTime.fromISO(at)
  const found = instant.setZone(zone)
  return found.isValid ? (found.toISODate() ?? day) : day
}

/** All that letters of several meanings can mean; nothing if the text has none of these. */
function meanings(written: string): readonly string[] {
  const letters = [...written.matchAll(/(?<![\p{L}\d])[A-Z]{2,5}(?![\p{L}\d])/gu)].map(([word]) => word)
  return letters.flatMap((word) => [...(ALSO[word]?.split(' ') ?? []), ...(zoneOfLetters(word) ?? [])])
}

/** What letters mean besides, of which nothing goes out later: they hold nothing, but they date. */
const ALSO: Readonly<Record<string, string>> = {
  AST: '+03:00',
  BST: '+06:00',
  CST: '+08:00',
  MST: '+08:00',
  PST: '+08:00',
}

/** Whether a zone or an offset is what a place's clock shows at that time. */
function isOn(meant: string, zone: string, wall: string): boolean {
  if (meant === zone) return true
  const here = DateTime.fromISO(wall, { zone }).offset
  return DateTime.fromISO(wall, { zone: /^[+-]/.test(meant) ? `UTC${meant}` : meant }).offset === here
}
