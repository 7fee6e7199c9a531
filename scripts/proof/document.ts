/** A page by itself: that it says its language, has one title and one first heading, no id twice, and data that is data. */

import { type Finding, findingAt } from './finding.ts'
import type { Leaf, LeafHeading } from './leaf.ts'

const TOP = { line: 1, column: 1 }

/** All that is wrong with a page's own markup. */
export function documentFindings(leaf: Leaf): Finding[] {
  return [...markup(leaf), ...languages(leaf), ...titles(leaf), ...headings(leaf), ...ids(leaf), ...linkedData(leaf)]
}

function markup(leaf: Leaf): Finding[] {
  return leaf.parseErrors.map(({ code, ...place }) =>
    findingAt(leaf, place, {
      code: 'bad-html',
      reason: `The parser met “${code}”; expected HTML that needs no repair.`,
      hint: 'Look the name up in the HTML standard under “parse errors”, and mend the layout.',
    }),
  )
}

function languages(leaf: Leaf): Finding[] {
  return leaf.languages.flatMap(({ tag, ...place }, at) => {
    // Of an element, nothing says that nobody knows its language; of a page, it would be no answer.
    if (tag !== null && (isLanguage(tag) || (tag === '' && at > 0))) return []
    return findingAt(leaf, place, {
      code: 'no-lang',
      reason:
        tag === null
          ? 'The page does not say its language; expected “lang” on <html>.'
          : `Found the language “${tag}”; expected a tag such as en, uk or pt-BR (BCP 47).`,
      hint: 'Write the short code of the language, as in <html lang="en">.',
    })
  })
}

/** Whether a tag is one of BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function titles(leaf: Leaf): Finding[] {
  const [first, second] = leaf.titles
  const say = (place: typeof TOP, found: string) =>
    findingAt(leaf, place, {
      code: 'title',
      reason: `Found ${found}; expected one <title> with words in it.`,
      hint: 'Give the page one title that tells it from all others.',
    })
  if (first === undefined) return [say(TOP, 'no title')]
  if (second !== undefined) return [say(second, `${leaf.titles.length} titles`)]
  return first.text.trim() === '' ? [say(first, 'an empty title')] : []
}

function headings(leaf: Leaf): Finding[] {
  const firsts = leaf.headings.filter(({ level }) => level === 1)
  const [, second] = firsts
  const findings: Finding[] = []
  if (firsts.length !== 1)
    findings.push(
      findingAt(leaf, second ?? TOP, {
        code: 'first-heading',
        reason: `Found ${firsts.length === 0 ? 'no' : firsts.length} <h1>; expected one.`,
        hint: 'Name the page once, in an <h1>; what stands below it begins at <h2>.',
      }),
    )
  for (const [i, heading] of leaf.headings.entries()) findings.push(...ordered(leaf, heading, leaf.headings[i - 1]))
  return findings
}

function ordered(leaf: Leaf, heading: LeafHeading, before: LeafHeading | undefined): Finding[] {
  const findings: Finding[] = []
  if (heading.text === '')
    findings.push(
      findingAt(leaf, heading, {
        code: 'empty-heading',
        reason: `Found an <h${heading.level}> without words; expected a name for what follows.`,
        hint: 'Give it words, or take it out.',
      }),
    )
  const deepest = (before?.level ?? 0) + 1
  if (heading.level > deepest)
    findings.push(
      findingAt(leaf, heading, {
        code: 'heading-order',
        reason: `Found <h${heading.level}> ${before === undefined ? 'as the first heading' : `after <h${before.level}>`}; expected ${deepest === 1 ? '<h1>' : `<h${deepest}> at the deepest`}.`,
        hint: 'Do not skip a level: readers who hear the page find their way by headings.',
      }),
    )
  return findings
}

function ids(leaf: Leaf): Finding[] {
  const first = new Map<string, number>()
  return leaf.ids.flatMap(({ id, ...place }) => {
    const line = first.get(id)
    if (line === undefined) first.set(id, place.line)
    if (line === undefined && id !== '' && !/\s/.test(id)) return []
    return findingAt(leaf, place, {
      code: 'duplicate-id',
      reason:
        line === undefined
          ? `Found the id “${id}”; expected one or more characters, none of them white space.`
          : `Found the id “${id}” a second time (first in line ${line}); expected each id once on a page.`,
      hint: 'Give one of the two another id, and see which of them the links mean.',
    })
  })
}

/** Linked data that no program can read. */
function linkedData(leaf: Leaf): Finding[] {
  return leaf.linkedData.flatMap(({ error, ...place }) =>
    error === null
      ? []
      : findingAt(leaf, place, {
          code: 'bad-json-ld',
          reason: `The linked data is no JSON: ${error}.`,
          hint: 'Write it with JSON.stringify, and escape “<”.',
        }),
  )
}
