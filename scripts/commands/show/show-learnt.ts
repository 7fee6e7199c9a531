/** What was learnt of a paper's house style, in words. */

import type { Figures, Learnt } from '../../learn/house/learn.ts'
import type { Change } from '../../learn/house/measure.ts'
import { HOUSE_NAME } from '../../paths.ts'
import { plural } from './show-problems.ts'
import { visible, visibleName } from './visible.ts'

/** More than so many differences are only counted, but in a trial. */
const LISTED = 40
/** In characters. */
const LONGEST = 100

/** File by file what is read differently: `a.txt  byline: none → “Ada Quill”`. */
export function changesText(changes: readonly Change[], isAll: boolean): string {
  const lines = changes.map(({ path, what, old, new: now, isLoss }) => {
    const said = (value: string | null) => (value === null ? 'none' : `“${visible(shortened(value))}”`)
    return `${visibleName(path)}  ${what}: ${said(old)} → ${said(now)}${isLoss ? ' (something is lost)' : ''}\n`
  })
  if (isAll || lines.length <= LISTED) return lines.join('')
  const more = `and ${plural(lines.length - LISTED, 'difference')} more: “npx broadsheet learn --dry-run” shows all\n`
  return [...lines.slice(0, LISTED), more].join('')
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`
}

/** What was learnt, how well, and what became of it. @param stands whether the file says the same already */
export function learntText(
  { figures, changes }: Extract<Learnt, { kind: 'learnt' }>,
  { isTrial, stands }: { readonly isTrial: boolean; readonly stands: boolean },
): string {
  const differ = new Set(changes.map(({ path }) => path)).size
  let did = `Written: ${HOUSE_NAME}, beside the masthead. Delete it, and the desk reads as it came.`
  if (isTrial) did = 'Nothing was written: this was a trial.'
  else if (stands) did = `${HOUSE_NAME} says so already, and stands as it was.`
  return `${measured(figures)}\nOf all ${plural(figures.corrected + figures.others, 'file')}, ${differ} ${differ === 1 ? 'is' : 'are'} read differently.\n${did}\n`
}

/** Why nothing was learnt. */
export function nothingText(learnt: Exclude<Learnt, { kind: 'learnt' }>): string {
  if (learnt.kind === 'no-help') {
    const lost = learnt.lost.length === 0 ? '' : `${changesText(learnt.lost, false)}`
    return `${lost}${measured(learnt.figures)}\nThat does not help, and nothing was written. More corrected files may.\n`
  }
  const { corrected, least } = learnt
  const found =
    corrected === 0
      ? 'Found no sidecar that corrects the desk'
      : `Found ${plural(corrected, 'file')} whose sidecar corrects the desk`
  return `${found}; expected at least ${least}: files whose sidecar gives a headline, kicker, dek, byline, date, place or source that stands in the copy, where the desk missed it. Nothing was written.\n`
}

function measured({ corrected, fields, right, spoilt }: Figures): string {
  const worse =
    spoilt === 0
      ? 'nothing that was right is wrong'
      : `${plural(spoilt, 'field')} that ${spoilt === 1 ? 'was' : 'were'} right ${spoilt === 1 ? 'is' : 'are'} wrong`
  return `Learnt from ${plural(corrected, 'corrected file')}. Each of them read by what the others taught: of ${plural(fields, 'field')} that the desk missed, ${right} ${right === 1 ? 'is' : 'are'} right; ${worse}.`
}
