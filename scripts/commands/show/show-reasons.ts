/** Why a line was read as it was, for people: what became of it, which rule took it and by what, and who came too late. */

import { meansOf } from '../../flow/dropped.ts'
import type { Became, LineEvidence, Saying } from '../../intake/evidence.ts'
import type { paint } from './show-problems.ts'
import { visible, visibleName } from './visible.ts'

type Color = ReturnType<typeof paint>

/** As much of a value as tells which it is. */
const LONGEST = 70

/** Several lines, the last with a line end. */
export function formatWhy(evidence: LineEvidence, color: Color): string {
  const { file, line, text, became, says, signs, rules, sure } = evidence
  const head = `${color('bold', visibleName(file))}, line ${line}\n  ${color('dim', `${line} |`)} ${visible(text)}\n\n`
  if (text.trim() === '') return `${head}The line is blank. It parts what stands above it from what stands below.\n`
  const taken = says.filter(({ outcome }) => outcome === 'took')
  const refused = says.filter(({ outcome }) => outcome === 'refused')
  const late = says.filter(({ outcome }) => outcome === 'late')
  return [
    head,
    paragraph('What became of it', became.map(becameText)),
    paragraph(
      'How sure that is',
      sure === null ? [] : [`${Math.round(sure.certainty * 100)} %; else it is ${sure.second}`],
    ),
    paragraph(
      'Taken by',
      taken.map((say) => `${ruleText(say, rules)}: ${asText(say)}${byText(say)}`),
    ),
    paragraph(
      'Refused',
      refused.map((say) => `${ruleText(say, rules)}: ${asText(say)}; ${say.fault ?? ''}`),
    ),
    paragraph(
      'Too late, since it was taken',
      late.map((say) => `${ruleText(say, rules)} would have: ${asText(say)}${byText(say)}`),
    ),
    paragraph('Signs that the line shows', signs.length === 0 ? ['none'] : [signs.join(', ')]),
  ]
    .filter((part) => part !== '')
    .join('')
}

function paragraph(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`
}

function becameText(became: Became): string {
  if (became.what === 'dropped') return `It is not published: ${became.rule}, ${meansOf(became.rule)}.`
  const of = `of item ${became.item}`
  if (became.what === 'field') return `${became.name} ${of}: “${short(became.value)}”`
  return `${became.what === 'listItem' ? 'list item' : became.what} ${of}: “${short(became.value)}”`
}

function ruleText({ rule, place }: Saying, rules: number): string {
  return `rule ${rule} (${place} of ${rules})`
}

function asText({ as }: Saying): string {
  return as.map(short).join(', ')
}

/** By its signs, or by where the line stands and what stands around it. */
function byText({ signs }: Saying): string {
  return signs.length === 0 ? ', by its place' : `, by its signs: ${signs.join(', ')}`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  return `${line.slice(0, LONGEST)}…${line.endsWith('”') ? '”' : ''}`
}
