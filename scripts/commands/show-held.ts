/** What is held, for people: one line an item, with until when, why, and how to let it out. */

import { DateTime } from 'luxon'
import type { HeldNote } from '../edition/views/views.ts'
import { bareName, type Change, type Held } from '../ingest/release/sift.ts'

/** `  held    council.txt “Roof leaks”: until 1 December 2026, 06:00 EST (embargo, line 1). …` */
export function heldLine(held: Held, zone: string): string {
  return `  held    ${held.source} “${bareName(held.item)}”: ${untilText(held, zone)} (${whyText(held)}). ${wayOut(held)}`
}

/** `until 1 December 2026, 06:00 EST`, or that nobody knows. */
function untilText({ verdict: { until } }: Held, zone: string): string {
  return until === null ? 'until somebody lets it out' : `until ${instantText(until, zone)}`
}

/** What says that it is held, and where: `embargo, line 1`. */
export function whyText({ verdict, line, sidecar }: Held): string {
  const { by, field, said } = verdict
  const where = field?.origin === 'sidecar' ? `, ${sidecar}` : line === null ? '' : `, line ${line}`
  if (by === 'draft') return `“${said}”${where}`
  if (by === 'place') return said
  if (by === 'date') return `its date lies ahead${where}`
  return `${said}${verdict.until === null ? ` “${field?.value}”` : ''}${where}`
}

/** The same, for the pages of the local server. */
export function heldNote(held: Held, zone: string): HeldNote {
  return { until: untilText(held, zone), why: whyText(held), wayOut: wayOut(held), source: held.source }
}

/** A flag in the sidecar is taken out there; everything else, `publish: now` overrules. */
function wayOut({ verdict: { by, field }, sidecar }: Held): string {
  return by === 'draft' && field?.origin === 'sidecar'
    ? `To let it out, take that out of ${sidecar}.`
    : `“publish: now” in ${sidecar} lets it out.`
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
