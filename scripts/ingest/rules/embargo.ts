/** The embargo: until when the copy is not to be published; and the release line that gives its date. */

import type { Problem } from '../../problem.ts'
import { placeOf } from '../copy.ts'
import { findDate } from '../dates/dates.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { embargoValue } from '../release/doubt.ts'
import { instantOf } from '../release/instant.ts'
import { embargoInside, embargoLine, opensEmbargo } from '../signs/holds.ts'
import { releasedIn } from '../signs/notices.ts'

export const embargo: Rule = { name: 'embargo', read: (galley) => read(galley, true) }

/** In Markdown the lines stay as they are: only its parser says where a paragraph ends. */
export const markdownEmbargo: Rule = { name: 'embargo', read: (galley) => read(galley, false) }

function read(galley: Galley, isPlain: boolean): Markup {
  const claims: Claim[] = []
  const problems: Problem[] = []
  for (const [at, free] of galley.free.entries()) {
    if (free === null || free.text.length > 160) continue
    const found = embargoed(galley, at)
    if (found !== null) {
      const { value, doubt } = embargoValue(found.when) ?? { value: found.when, doubt: null }
      // A line that may be a sentence holds the item, and stays copy.
      claims.push(...claimsOf('embargo', value, found.lines, isPlain && !found.isUnsure))
      if (doubt !== null) problems.push({ ...doubt, file: galley.copy.path, ...placeOf(galley.copy, free.start) })
      continue
    }
    const released = isPlain ? releasedIn(free.text) : null
    const date = released === null ? null : findDate(released)
    if (released === null || date?.kind !== 'date') continue
    const instant = instantOf(released)
    const at_ = instant.kind === 'instant' && !instant.iso.endsWith('T00:00') ? { at: instant.iso } : {}
    const span = spanOf([free])
    claims.push({ kind: 'field', name: 'date', field: { value: date.day, origin: 'copy', span, ...at_ }, span })
  }
  return { claims, problems }
}

/** Behind other words an embargo stands in the headline, or above it. */
const TOP = 8

/** An embargo on a line, or begun on it and ended on the next. */
function embargoed(galley: Galley, at: number): { when: string; lines: Free[]; isUnsure: boolean } | null {
  const free = galley.free[at] as Free
  const line = embargoLine(free.text)
  const next = galley.free[at + 1]
  if (line?.reading !== 'read' && next !== null && next !== undefined && opensEmbargo(free.text)) {
    const both = embargoLine(`${free.text} ${next.text}`)
    if (both?.reading === 'read') return { when: both.when, lines: [free, next], isUnsure: false }
  }
  const inside = line === null && at < TOP ? embargoInside(free.text) : null
  if (inside !== null) return { when: inside, lines: [free], isUnsure: true }
  return line === null ? null : { when: line.when, lines: [free], isUnsure: line.reading === 'unsure' }
}

function claimsOf(name: 'embargo', value: string, lines: readonly Free[], isTaken: boolean): Claim[] {
  const span = spanOf(lines)
  if (isTaken) return [{ kind: 'field', name, field: { value, origin: 'copy', span }, span }]
  return [{ kind: 'field', name, field: { value, origin: 'copy' }, span: { start: span.start, end: span.start } }]
}

function spanOf(lines: readonly Free[]) {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}
