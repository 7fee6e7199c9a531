/** Paragraphs: whatever no rule claimed. This is what makes the reading total. */

import { placeOf } from '../../../flow/copy.ts'
import { blockClaim, hasBlock, spanOf } from '../../claims.ts'
import { sentencesOf } from '../../draft/sentences.ts'
import type { Free, Galley, Markup, Rule } from '../../galley.ts'
import { chunksOf, joined, paragraphsOf } from '../../lines/layout.ts'

export const paragraphs: Rule = { name: 'paragraphs', read }
/** What is still free when every rule is through, line by line: nothing, unless one failed. */
export const remainder: Rule = { name: 'remainder', read: readRest }

function readRest(galley: Galley): Markup {
  return { claims: galley.free.flatMap((free) => (free === null ? [] : [blockClaim('paragraph', free.text, free)])) }
}

function read(galley: Galley): Markup {
  const all = chunksOf(galley).flatMap(paragraphsOf)
  const [only] = all
  const isAlone = all.length === 1 && !hasBlock(galley)
  const line = isAlone && only?.length === 1 ? only[0] : undefined
  const groups = line === undefined ? [] : groupsOf(line)
  if (line !== undefined && groups.length > 1)
    return {
      claims: groups.map((group) => blockClaim('paragraph', group.text, group)),
      problems: [grouped(galley, line)],
    }
  return {
    claims: all.map((lines) => blockClaim('paragraph', joined(lines), spanOf(lines))),
  }
}

/** A story on one line that is longer than this, in characters and sentences, is no paragraph that a reader would finish. */
const LONGEST = 900
const LEAST_SENTENCES = 6
/** Where a group ends, in characters: three or four lines of a column. */
const GROUP = 320

/** The sentences of a line in groups, each with its place. */
function groupsOf({ text, start }: Free): { text: string; start: number; end: number }[] {
  if (text.length < LONGEST) return []
  const sentences = sentencesOf(text, 'en')
  if (sentences.length < LEAST_SENTENCES) return []
  const groups: { text: string; start: number; end: number }[] = []
  let from = 0
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    const end = text.indexOf(sentence, at) + sentence.length
    at = end
    if (end - from < GROUP && index < sentences.length - 1) continue
    groups.push({ text: text.slice(from, end), start: start + from, end: start + end })
    from = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
  }
  return groups
}

function grouped(galley: Galley, line: Free) {
  return {
    severity: 'warning' as const,
    code: 'paragraphs-by-sentences',
    file: galley.copy.path,
    ...placeOf(galley.copy, line.start),
    reason: 'Found the whole story on one line; its paragraphs are groups of sentences.',
    hint: 'Put a blank line where a paragraph should end.',
  }
}
