/**
 * Zone words: the letters and phrases by which a newsroom says whose clock it
 * means. One table. Where letters mean several zones (IST, BST, CST), or are
 * written out of season (EDT in December), all that they can mean is listed, and
 * the reader takes the latest instant: nothing goes out early.
 */

import { inRow, LANGUAGES } from '../languages/languages.ts'

/** What a zone word can mean: IANA names and offsets such as `+05:30`. */
export type Candidates = readonly string[]

/** By letters, in capitals. */
const LETTERS: Readonly<Record<string, string>> = {
  GMT: 'UTC',
  UTC: 'UTC',
  UT: 'UTC',
  Z: 'UTC',
  ZULU: 'UTC',
  // North America: the letters of one season are written in the other, so the place counts, too.
  ET: 'America/New_York',
  EST: '-05:00 America/New_York',
  EDT: '-04:00 America/New_York',
  CT: 'America/Chicago',
  // China and Cuba write CST, too, and are never later.
  CST: '-06:00 America/Chicago',
  CDT: '-05:00 America/Chicago',
  MT: 'America/Denver',
  MST: '-07:00 America/Denver',
  MDT: '-06:00 America/Denver',
  PT: 'America/Los_Angeles',
  PST: '-08:00 America/Los_Angeles',
  PDT: '-07:00 America/Los_Angeles',
  AKST: '-09:00 America/Anchorage',
  AKDT: '-08:00 America/Anchorage',
  AKT: 'America/Anchorage',
  HST: '-10:00',
  // Arabia writes AST, too.
  AST: '-04:00 America/Halifax',
  ADT: '-03:00 America/Halifax',
  NST: '-03:30 America/St_Johns',
  NDT: '-02:30 America/St_Johns',
  BRT: '-03:00',
  ART: '-03:00',
  CLT: 'America/Santiago',
  // Europe.
  WET: 'UTC Europe/Lisbon',
  WEST: '+01:00 Europe/Lisbon',
  // Britain's summer; Bangladesh is earlier.
  BST: '+01:00 Europe/London',
  // Ireland's summer is the latest of Ireland, Israel and India.
  IST: '+01:00 +02:00 +05:30',
  CET: '+01:00 Europe/Paris',
  CEST: '+02:00 Europe/Paris',
  MEZ: '+01:00 Europe/Berlin',
  MESZ: '+02:00 Europe/Berlin',
  EET: '+02:00 Europe/Kyiv',
  EEST: '+03:00 Europe/Kyiv',
  MSK: '+03:00',
  TRT: '+03:00',
  // Africa, Asia, the Pacific.
  SAST: '+02:00',
  CAT: '+02:00',
  EAT: '+03:00',
  WAT: '+01:00',
  GST: '+04:00',
  PKT: '+05:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AWST: '+08:00',
  ACST: '+09:30 Australia/Adelaide',
  ACDT: '+10:30 Australia/Adelaide',
  AEST: '+10:00 Australia/Sydney',
  AEDT: '+11:00 Australia/Sydney',
  AET: 'Australia/Sydney',
  NZST: '+12:00 Pacific/Auckland',
  NZDT: '+13:00 Pacific/Auckland',
  NZT: 'Pacific/Auckland',
}

let places: ReadonlyMap<string, string> | null = null

/** Each word of some rows, with the zone that it means. */
function named(zones: Readonly<Record<string, string>>): [word: string, zone: string][] {
  return Object.entries(zones).flatMap(([zone, row]) => inRow(row).map((word): [string, string] => [word, zone]))
}

/** Each place by its folded name: “heure de Paris”, “за Києвом”. Those of the languages come last, so that they win over the list of zones. */
function placeTable(): ReadonlyMap<string, string> {
  places ??= new Map([
    ...Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone): [string, string] => [
        zone
          .slice(zone.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase(),
        zone,
      ]),
    ...LANGUAGES.flatMap(({ zones = {} }) => named(zones)),
  ])
  return places
}

let letters: ReadonlyMap<string, string> | null = null

/** Letters that only one language has. */
function letterTable(): ReadonlyMap<string, string> {
  letters ??= new Map(LANGUAGES.flatMap(({ zoneLetters = {} }) => named(zoneLetters)))
  return letters
}

const OFFSET = /^(?:GMT|UTC)?\s?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/iu

/** What letters or an offset (`GMT+2`, `-0500`) mean; null if they are no zone. */
export function zoneOfLetters(word: string): Candidates | null {
  const offset = OFFSET.exec(word)?.groups
  if (offset !== undefined) {
    if (Number(offset.hours) > 14) return null
    const sign = offset.sign === '+' ? '+' : '-'
    return [`${sign}${offset.hours?.padStart(2, '0')}:${offset.minutes ?? '00'}`]
  }
  const letters = word.replaceAll('.', '')
  const zone = LETTERS[letters.toUpperCase()] ?? letterTable().get(letters.toLowerCase())
  return zone?.split(' ') ?? null
}

/** What a place means as a clock: `Paris`, `New York`, `Eastern`; null if nobody knows. */
export function zoneOfPlace(name: string): Candidates | null {
  const zone = placeTable().get(name.normalize('NFC').toLowerCase().trim())
  return zone === undefined ? null : [zone]
}
