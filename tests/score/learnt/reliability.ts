/**
 * How right the desk is where it says how sure it is, on copy of which it has learnt
 * nothing: of the lines at some eighty in a hundred, how many are what they were taken
 * for; of the readings that are wrong, how many were warned of. `EVEN` and `STEP` of
 * `scripts/desk/roles/certainty.ts`, and the margins of near choices, are set by these.
 */

import { BODY, roleSet } from '../../../scripts/desk/roles/roles.ts'
import { certaintiesIn } from '../../../scripts/desk/why/certainty.ts'
import { LEFT_OUT, NAMED_ALONE } from '../../../scripts/desk/why/taken.ts'
import type { Understood } from '../../../scripts/intake/understood.ts'
import { rolesOfLetters } from '../../../scripts/learn/letters.ts'

export interface JudgedLine {
  readonly certainty: number
  readonly isRight: boolean
}

const STORY = BODY | roleSet('headline', 'kicker', 'dek', 'byline', 'date', 'dateline', 'note')

/** Each line of a text that the desk says how sure it is of, and that somebody labelled. */
export function judgedLines({ copy, items, dropped }: Understood, letters: string): JudgedLine[] {
  if (copy === null) return []
  const right = rolesOfLetters([...letters])
  return certaintiesIn(copy, items, dropped).flatMap(({ line, taken, certainty }) => {
    if ('? '.includes(letters[line - 1] ?? '?')) return []
    const labelled = right[line - 1] ?? 0
    // Labels of pages do not tell another story's headline from furniture.
    const isBeside = (taken & NAMED_ALONE) !== 0 && (taken & STORY) === 0 && (labelled & LEFT_OUT) !== 0
    return [{ certainty, isRight: (labelled & taken) !== 0 || isBeside }]
  })
}

const BOUNDS = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

/** A Markdown table: of the lines that are as sure as that, how many are right. */
export function printReliability(lines: readonly JudgedLine[]): string {
  const rows = BOUNDS.slice(0, -1).flatMap((from, at) => {
    const some = lines.filter(({ certainty }) => certainty >= from && certainty < (BOUNDS[at + 1] ?? 1))
    if (some.length === 0) return []
    const said = some.reduce((sum, { certainty }) => sum + certainty, 0) / some.length
    const right = some.filter(({ isRight }) => isRight).length / some.length
    return [`| from ${percent(from)} | ${some.length} | ${percent(said)} | ${percent(right)} |`]
  })
  return ['| sure | lines | as said | right |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')
}

/** A text with a headline, or of one story, and of what the desk warned. */
export interface Warned {
  readonly headline: boolean | null
  readonly story: boolean
  /** The codes of its warnings. */
  readonly codes: ReadonlySet<string>
}

/** A Markdown table: of what was read rightly and wrongly, how often it was warned of. */
export function printWarned(texts: readonly Warned[]): string {
  const row = (what: string, some: readonly Warned[], codes: readonly string[]) => {
    const warned = some.filter((text) => codes.some((code) => text.codes.has(code))).length
    return `| ${what} | ${some.length} | ${warned} |`
  }
  const ofHeadline = ['unsure-headline', 'unsure-stories', 'drafted-headline']
  return [
    '| read | texts | warned of |',
    '| --- | ---: | ---: |',
    row(
      'headline wrong',
      texts.filter(({ headline }) => headline === false),
      ofHeadline,
    ),
    row(
      'headline right',
      texts.filter(({ headline }) => headline === true),
      ofHeadline,
    ),
    row(
      'one story, and read as more or none',
      texts.filter(({ story }) => !story),
      ['unsure-stories'],
    ),
    row(
      'one story, and read as one',
      texts.filter(({ story }) => story),
      ['unsure-stories'],
    ),
  ].join('\n')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
