/** The cues of a broadcast script: rundown lines, who speaks, what is shown, how long a sentence takes. */

import { drop, freeLines } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isRundown, isScriptCue, PRONOUNCER, TIMING } from '../../signs/script.ts'

export const scriptCues: Rule = { name: 'script-cue', read }

const BARE_TIME = /^\d{1,2}:\d\d$/

/** As many lines as a cue in double brackets may take. */
const LONGEST_CUE = 10

/** Two cues make a script; one may be a word. */
function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  const cues = new Set<Free>(lines.filter(({ text }) => isScriptCue(text)))
  for (const [at, free] of lines.entries()) for (const cue of wrappedCue(lines, at, free)) cues.add(cue)
  const timed = lines.filter((free) => !cues.has(free) && TIMING.test(free.text))
  // Times alone on their lines are a programme's.
  const isTimes = timed.length === 0 && [...cues].every(({ text }) => BARE_TIME.test(text))
  if (cues.size + timed.length < 2 || isTimes)
    return { claims: lines.flatMap((free) => (PRONOUNCER.test(free.text) ? tailOf(free) : [])) }
  for (const free of lines.slice(0, 6)) if (isRundown(free.text)) cues.add(free)
  const claims: Claim[] = [...cues].map((free) => drop('script-cue', free))
  for (const free of lines) if (!cues.has(free)) claims.push(...tailOf(free))
  return { claims }
}

/** `((SOT FULL :11` and the lines below it, up to the one that closes the brackets. */
function wrappedCue(lines: readonly Free[], at: number, free: Free): readonly Free[] {
  if (!/^\(\(/.test(free.text) || /\)\)/.test(free.text)) return []
  const block = lines.slice(at, at + LONGEST_CUE)
  const end = block.findIndex(({ text }) => /\)\)$/.test(text))
  return end < 0 ? [] : block.slice(0, end + 1)
}

/** A timing or a pronouncer behind a sentence: an explicit mark, and the rest of the line stays. */
function tailOf({ text, start }: Free): Claim[] {
  const found = TIMING.exec(text) ?? PRONOUNCER.exec(text)
  if (found === null) return []
  const from = start + found.index + (found[0].length - found[0].trimStart().length)
  return [drop('script-cue', { start: from, end: start + text.length })]
}
