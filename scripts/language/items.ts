/**
 * The language of each item, and its direction with it. What an editor says wins;
 * then what the text says, if it is sure. A line that is too short to tell is in
 * the language of the file's stories, else in the paper's.
 */

import type { Item, StoryItem } from '../flow/item.ts'
import { type Detected, detect } from './detect.ts'
import { directionOf } from './direction.ts'
import { usualScript } from './scripts.ts'

/** The items of one file, each with its language. */
export function inLanguages(items: readonly Item[], paper: string): Item[] {
  const heard = items.map((item) => (item.fields.language === undefined ? detect(textOf(item)) : null))
  const stories = items.flatMap((item, at): string[] => {
    if (item.kind === 'brief') return []
    const own = item.fields.language?.value
    if (own !== undefined) return [own]
    const found = heard[at]
    return found?.sure === true ? [regional(found.language, paper)] : []
  })
  const usual = mostOf(stories) ?? paper
  return items.map((item, at) => {
    const language = item.fields.language?.value ?? settled(heard[at] ?? null, usual, paper)
    return language === item.language ? item : { ...item, language, direction: directionOf(language) }
  })
}

/** The language of a text; of one that is too short to tell, the one it is probably in. */
export function languageOf(text: string, probably: string): string {
  return settled(detect(text), probably, probably)
}

function settled(found: Detected | null, usual: string, paper: string): string {
  if (found === null) return usual
  // Letters that the usual language does not have are not in it, however few they are.
  if (found.also?.includes(usual.split('-', 1)[0] ?? usual) === true) return usual
  if (found.sure || usualScript(usual) !== found.script) return regional(found.language, paper)
  return usual
}

/** `pt` in a paper that is in `pt-BR` is `pt-BR`. */
function regional(language: string, paper: string): string {
  return paper.split('-', 1)[0] === language ? paper : language
}

/** The first of those that are most frequent. */
function mostOf(languages: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].reduce<[string, number] | undefined>(
    (most, one) => (most === undefined || one[1] > most[1] ? one : most),
    undefined,
  )?.[0]
}

/** As many characters of the body as are enough to tell. */
const ENOUGH = 500

/** The body tells more than the headline, which is in title case or drafted. */
function textOf(item: Item): string {
  return item.kind === 'brief' ? item.text : storyText(item)
}

function storyText({ fields, body }: StoryItem): string {
  let text = ''
  for (const block of body) {
    if (text.length > ENOUGH) return text
    text += `${block.text}\n`
  }
  return fields.headline?.origin === 'drafted' ? text : `${text}${fields.headline?.value ?? ''}`
}
