/** What is held, for people: one line an item, with until when, why, and how to let it out. */

import { DateTime } from 'luxon'
import type { HeldNote } from '../../edition/views/views.ts'
import type { Held } from '../../register/held.ts'
import { bareName, type Change } from '../../register/sift.ts'
import { wayOut } from '../../register/way-out.ts'

/** `  held    council.txt “Roof leaks”: until 1 December 2026, 06:00 EST (embargo, line 1). …` */
export function heldLine(held: Held, zone: string): string {
  return `  held    ${held.source} “${bareName(held.item)}”: ${untilText(held, zone)} (${whyText(held)}). ${wayOut(held)}`
}

/** The same without a word of the item's own, to be kept until it is said again. */
export function heldFileLine(held: Held, zone: string): string {
  return `  held    ${held.source}: ${untilText(held, zone)}.`
}

/** `until 1 December 2026, 06:00 EST`, or that nobody knows. */
function untilText({ verdict: { until } }: Held, zone: string): string {
  return until === null ? 'until somebody lets it out' : `until ${instantText(until, zone)}`
}

/** What says that it is held, and where: `embargo, line 1`. */
export function whyText(held: Held): string {
  const { verdict } = held
  const { by, field, said } = verdict
  const where = whereText(held)
  if (by === 'draft') return `“${said}”${where}`
  if (by === 'place') return said
  if (by === 'date')
    return verdict.until === null ? `its date is “${field?.value}”${where}` : `its date lies ahead${where}`
  return `${said}${verdict.until === null ? ` “${field?.value}”` : ''}${where}`
}

/** Where that is said: `, line 3` or `, council.yaml`; nothing where no line says it. */
function whereText({ verdict, line, sidecar }: Held): string {
  if (verdict.field?.origin === 'sidecar') return `, ${sidecar}`
  return line === null ? '' : `, line ${line}`
}

/** The same, for the pages of the local server. */
export function heldNote(held: Held, zone: string): HeldNote {
  return { until: untilText(held, zone), why: whySentence(held), wayOut: wayOut(held) }
}

/** Why, in a sentence for who did not file it: what says so, and in which line of which file. */
function whySentence(held: Held): string {
  const { verdict, source } = held
  const { by, field, said, until } = verdict
  const file = fileText(held)
  const value = until === null && field !== null ? `, “${field.value}”, which cannot be read as an instant` : ''
  switch (by) {
    case 'draft':
      return `It is marked as not for publication: ${file} says “${said}”.`
    case 'place':
      return `It is held by its place, ${said} (${source}).`
    case 'date':
      return `Its date in ${file} lies ahead${value}.`
    case 'embargo':
      return `It is under an embargo in ${file}${value}.`
    case 'publish':
      return `It is to be published later, by “publish” in ${file}${value}.`
  }
}

/** `line 3 of council.txt`, or the sidecar. */
function fileText({ verdict, line, sidecar, source }: Held): string {
  if (verdict.field?.origin === 'sidecar') return sidecar
  return line === null ? source : `line ${line} of ${source}`
}

/** What comes next by itself: `Next due: 1 December 2026, 06:00 EST.` */
export function dueText(due: Change | null, zone: string): string {
  return due === null ? '' : ` Next due: ${instantText(due.at, zone)}.`
}

/** An instant on the paper's clock: `1 December 2026, 06:00 EST`. */
export function instantText(iso: string, zone: string): string {
  const time = DateTime.fromISO(iso, { zone })
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => time.setLocale(locale).offsetNameShort ?? '')
  // American English knows America's zones by letters, British English Europe's.
  const name = names.find((one) => one !== '' && !/^GMT[+-]/.test(one)) ?? names[0]
  return `${time.setLocale('en-GB').toFormat(time.second === 0 ? 'd MMMM yyyy, HH:mm' : 'd MMMM yyyy, HH:mm:ss')} ${name}`
}
