/** What the wire and the press office put around copy: routing lines on top, release lines, page turns, notices of page and printer. */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { furniture, isRoutingWord, isScriptCue, isTransmission } from '../signs/furniture.ts'

export const transmission: Rule = { name: 'transmission', read: readTransmission }
export const furnitureLines: Rule = { name: 'furniture', read: readFurniture }
export const scriptCues: Rule = { name: 'script-cue', read: readCues }

/** Routing lines stand above everything else, and below it. */
const EDGE = 12

function readTransmission(galley: Galley): Markup {
  const lines = galley.free.filter((free) => free !== null)
  const claims: Claim[] = []
  const take = (some: readonly Free[], isTop: boolean) => {
    // A single code word on top may be all there is: then it is a headline.
    for (const [at, free] of some.entries()) {
      if (!isTransmission(free.text) && !(at > 0 && claims.length > 0 && isRoutingWord(free.text))) {
        if (isTop && at < 3) continue
        break
      }
      if (lines.length > claims.length + 1) claims.push(dropped('transmission', free))
    }
  }
  take(lines.slice(0, EDGE), true)
  const top = new Set(claims.map((claim) => claim.span.start))
  take(
    lines
      .slice(-3)
      .reverse()
      .filter((free) => !top.has(free.start)),
    false,
  )
  return { claims }
}

function readFurniture(galley: Galley): Markup {
  return {
    claims: galley.free.flatMap((free): Claim[] => {
      const kind = free === null ? null : furniture(free.text)
      return free === null || kind === null ? [] : [dropped(kind, free)]
    }),
  }
}

/** Cues of a broadcast script: two of them make a script; one may be a word. */
function readCues(galley: Galley): Markup {
  const cues = galley.free.filter((free) => free !== null && isScriptCue(free.text)) as Free[]
  return { claims: cues.length < 2 ? [] : cues.map((free) => dropped('script-cue', free)) }
}

function dropped(rule: string, { start, end }: Free): Claim {
  return { kind: 'dropped', rule, span: { start, end } }
}
