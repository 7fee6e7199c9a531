/** A brief's own words: without the bullet, the number, the time or the source that a list sets beside it. */

import { isOrganisation } from './signs/organisation.ts'
import { isPersonName } from './signs/person.ts'

const BEFORE = /^(?:(?:[•·‣▪●○*»›→►+–—-]|\d{1,3}[.)]|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)\s+(?:[-–—|]\s+)?)+/iu
const TIME = /\s*[|–—-]\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/iu
const SOURCE = /\s+[([](?<source>[^()[\]]{2,40})[)\]]$/u
const SIGNED = /\s+[–—]\s+(?<by>[^–—]{2,40})$/u

export function briefText(line: string): string {
  const text = line.replace(BEFORE, '').replace(TIME, '')
  const source = SOURCE.exec(text)?.groups?.source
  if (source !== undefined && isOrganisation(source)) return text.replace(SOURCE, '')
  const by = SIGNED.exec(text)?.groups?.by
  if (by !== undefined && (isPersonName(by) || isOrganisation(by) || /^(?:staff|agencies|wires?|listings)$/i.test(by)))
    return text.replace(SIGNED, '')
  return text
}
