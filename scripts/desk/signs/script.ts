/** The marks of a broadcast script: who speaks, what is shown, how long. */

import { Expression, every } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

/** What stands in brackets of any kind, and nothing else. */
const BRACKETED = [
  '\\([\\p{Lu}\\d ]{3,40}\\)',
  '\\*{2}[\\p{Lu}\\d :./-]{2,50}\\*{2}',
  '\\{[^{}]{1,80}\\}',
  '\\[[^\\]]{1,80}\\]',
  '\\[\\[.{1,80}\\]\\]',
  '\\(\\([\\p{Lu}\\s\\d.:/-]{1,40}\\)\\)',
  '\\{\\{.{1,80}\\}\\}',
  '>>.{1,120}',
  '<<.{1,80}',
]
/** A whole line that is a cue. */
const CUE = new Expression(
  [every('scriptCues'), every('scriptLabels')],
  (cues, labels) => {
    const behind = "(?:\\s*[:#/=-].{0,80}|\\s+\\d?[:'’]\\d\\d.{0,30}|\\s{2,}\\S.{0,40})?"
    const words = `(?:${cues})${behind}|\\(?\\d{0,2}:\\d\\d\\)?|(?:${labels})\\s?[:=]\\s?\\S.{0,40}`
    return `^(?:${BRACKETED.join('|')})$|^[^\\p{L}\\p{N}]*(?:${words})[^\\p{L}\\p{N}]*$`
  },
  'u',
)

export function isScriptCue(line: string): boolean {
  return CUE.test(line.trim())
}

/** `(:11)` behind a sentence: how long it takes to read it. */
export const TIMING = /(?<!\s)\s*[([]\s?(?:\d{0,2}[:'’]\d\d|\d{1,2}\s?(?:s|sec|secs|seconds|"|''))["']?\s?[)\]]\s*$/u

/** `Pronouncer: EK-holt DUN.` behind a sentence or alone: how a name is said. */
export const PRONOUNCER = /(?:^|(?<=[.!?”"])\s+)(?:pronouncers?|phonetics?|pron(?:unciation)?s?)\s*:\s.{2,120}$/iu

/** `A12  LOTTERY    VO/SOT   0:40   PRODUCER jh`: a line of the rundown, columns of page, slug, form and length. */
export function isRundown(line: string): boolean {
  const parts = line.trim().split(/\s{2,}|\t/)
  return (
    parts.length >= 2 &&
    line.length <= WIDTHS.credit &&
    parts.some((part) => /^(?:(?:dur|trt|runs)[.:]? )?\d{0,2}[:'’]\d\d["']?$|^[A-Z][A-Z /]{2,14}:\s?\S/i.test(part)) &&
    parts.every((part) => part.length <= 34)
  )
}
