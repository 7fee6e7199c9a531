/**
 * Near choices as problems: what the desk read in one way and might have read in
 * another, and the line that settles it. What the sidecar, a header line or the page
 * itself says is settled.
 */

import { isMap } from 'yaml'
import type { LineField, NearChoice } from '../desk/near-choice.ts'
import { roleWords } from '../desk/roles/words.ts'
import { keyOf, wordOf } from '../fields/keys.ts'
import { entriesOf, keyText, yamlFile } from '../fields/yaml-file.ts'
import { sidecarOf, yamlLine } from '../fields/yaml-line.ts'
import { type Copy, placeOf, type Span } from '../flow/copy.ts'
import type { Field, Item, StoryItem } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

/** A warning for each choice that nobody has settled. @param sidecar its text; null if there is none */
export function nearProblems(
  copy: Copy,
  items: readonly Item[],
  choices: readonly NearChoice[],
  sidecar: string | null,
): Problem[] {
  return openChoices(items, choices, sidecar).map((choice) => problemOf(copy, choice))
}

/** Those of the choices that nobody has settled. @param sidecar its text; null if there is none */
export function openChoices(
  items: readonly Item[],
  choices: readonly NearChoice[],
  sidecar: string | null,
): readonly NearChoice[] {
  if (choices.length === 0) return []
  const said = sidecar === null ? new Set<string>() : keysIn(sidecar)
  return choices.filter((choice) => !isSettled(choice, items, said))
}

/** The story that a choice is about. */
export function storyOf(choice: NearChoice, items: readonly Item[]): StoryItem | undefined {
  return storyAt(items, choice.kind === 'missed' || choice.kind === 'stories' ? choice.other : choice.taken)
}

/** The keys of a sidecar, for whichever story. */
function keysIn(text: string): ReadonlySet<string> {
  const { map } = yamlFile('', text)
  const maps = [map, ...entriesOf(map?.get('stories', true)).filter(isMap)]
  const words = maps.flatMap((one) => one?.items.map(keyText) ?? [])
  return new Set(words.map((word) => keyOf(word) ?? word))
}

function isSettled(choice: NearChoice, items: readonly Item[], said: ReadonlySet<string>): boolean {
  if (choice.kind === 'stories') return said.has('stories')
  const name = fieldOf(choice)
  const span = choice.kind === 'missed' ? choice.other : choice.taken
  const fields = [storyAt(items, span)?.fields[name] ?? []].flat() as readonly Field[]
  if (said.has(name)) return true
  if (choice.kind === 'missed') return fields.length > 0
  return !fields.some((field) => field.origin === 'copy' && field.span?.start === span.start)
}

function fieldOf(choice: Exclude<NearChoice, { kind: 'stories' }>): 'headline' | LineField {
  if (choice.kind === 'headline') return 'headline'
  return choice.kind === 'byline' ? 'bylines' : choice.name
}

function storyAt(items: readonly Item[], { start }: Span): StoryItem | undefined {
  const stories = items.filter((item) => item.kind === 'story')
  return stories.findLast(({ body }) => (body[0]?.span.start ?? 0) <= start) ?? stories[0]
}

function problemOf(copy: Copy, choice: NearChoice): Problem {
  const { line: other } = placeOf(copy, 'other' in choice ? choice.other.start : 0)
  const at = (span: Span) => ({ severity: 'warning', file: copy.path, ...placeOf(copy, span.start) }) as const
  const sidecar = sidecarOf(copy.path)
  switch (choice.kind) {
    case 'headline': {
      const { taken } = choice
      return {
        ...at(taken),
        code: 'unsure-headline',
        reason: `Found “${shortly(taken.value)}” and took it for the headline; “${shortly(choice.other.value)}” in line ${other} might be it as well.`,
        hint: `Write the right one into ${sidecar}: “${yamlLine('headline', choice.other.value)}”, or “${yamlLine('headline', taken.value)}”.`,
      }
    }
    case 'byline': {
      const { taken } = choice
      return {
        ...at(taken),
        code: 'unsure-byline',
        reason: `Found “${shortly(taken.value)}” and took it for the byline; the line might be ${roleWords(choice.instead)} as well.`,
        hint: `Write the right one into ${sidecar}: “${yamlLine('byline', taken.value)}”, or another; if there is none, “byline:” and nothing behind it.`,
      }
    }
    case 'missed': {
      const word = wordOf(choice.name)
      return {
        ...at(choice.other),
        code: `unsure-${word}`,
        reason: `Found no ${word}, and a line that might give one: “${shortly(choice.other.value)}”.`,
        hint: `If it is the ${word}, write “${yamlLine(word, choice.other.value)}” into ${sidecar}; if there is none, “${word}:” and nothing behind it.`,
      }
    }
    case 'stories': {
      const found = choice.count === 0 ? 'no story' : `${choice.count} stories`
      return {
        ...at(choice.other),
        code: 'unsure-stories',
        reason: `Found ${found} in a text that no ruler parts; it might be one, “${shortly(choice.other.value)}”.`,
        hint: `If it is one, write “Headline: ${choice.other.value}” above the text, with a blank line below; else part the stories by lines of “-----”, or name them in ${sidecar} under “stories:”.`,
      }
    }
  }
}

/** In characters. */
const SHOWN = 60

function shortly(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text
}
