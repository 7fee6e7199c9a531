/**
 * The language of each item, and its direction with it. What an editor says wins;
 * then what the text says, if it is sure. A line that is too short to tell is in
 * the language of the file's stories, else in the paper's.
 */

import { type Item, isUnknown, type StoryItem } from '../flow/item.ts'
import { type Detected, detect, mayBe } from './detect.ts'
import { directionOf } from './direction.ts'
import { languageNamed } from './named.ts'
import { usualScript } from './scripts.ts'
import { tonguesOf } from './tongues.ts'

/**
 * The items of one file, each with its language.
 *
 * @param page what a page says that it is in: it settles what its text leaves open
 */
export function inLanguages(said: readonly Item[], paper: string, page: string | null = null): Item[] {
  const items = page === null ? said : said.map((item) => asItsPage(item, page))
  const heard = items.map((item) => (item.fields.language === undefined ? heardIn(item) : null))
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
    return inTongues(language === item.language ? item : { ...item, language, direction: directionOf(language) })
  })
}

/** A story with what of it is in another language. */
function inTongues(item: Item): Item {
  const tongues = item.kind === 'story' ? tonguesOf(item) : undefined
  return item.kind === 'story' && tongues !== undefined ? { ...item, tongues } : item
}

/** A story in the language that its page names, if its text could be in it and does not say so by itself. */
function asItsPage(item: Item, page: string): Item {
  if (item.kind === 'brief' || item.fields.language !== undefined) return item
  const value = languageOfPage(page)
  const found = detect(textOf(item))
  if (value === null || found === null || usualScript(value) !== found.script) return item
  if ((found.sure && found.language === value) || !mayBe(found, value)) return item
  return { ...item, fields: { ...item.fields, language: { value, origin: 'page' } } }
}

/** `en_GB` is `en`, and `no` is what is written under it. */
function languageOfPage(page: string): string | null {
  const tag = languageNamed(page)
  if (tag === null) return null
  const { language, script } = new Intl.Locale(tag)
  const name = language === 'no' ? 'nb' : language
  return script === undefined || /^(?:Hans|Hant)$/.test(script) ? name : `${name}-${script}`
}

/** The language of a text; of one that is too short to tell, the one it is probably in. */
export function languageOf(text: string, probably: string): string {
  return settled(detect(text), probably, probably)
}

function settled(found: Detected | null, usual: string, paper: string): string {
  if (found === null) return usual
  if (found.sure) return regional(found.language, paper)
  // Letters that the usual language does not have are not in it, however few they are.
  const isUsual = found.also?.includes(usual.split('-', 1)[0] ?? usual) ?? usualScript(usual) === found.script
  return isUsual ? usual : regional(found.language, paper)
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

/** What an item's text says. A text of several languages is in none as a whole; then it is in the one that most of it is in. */
function heardIn(item: Item): Detected | null {
  const found = detect(textOf(item))
  if (item.kind === 'brief' || found === null || !isUnknown(found.language)) return found
  const lengths = new Map<string, { readonly heard: Detected; length: number }>()
  let all = 0
  for (const { text } of item.body) {
    all += text.length
    const heard = detect(text)
    if (heard?.sure !== true || isUnknown(heard.language)) continue
    const same = lengths.get(heard.language) ?? { heard, length: 0 }
    lengths.set(heard.language, { heard, length: same.length + text.length })
  }
  return [...lengths.values()].find(({ length }) => length > all / 2)?.heard ?? found
}

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
