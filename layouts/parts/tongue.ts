/** The language and direction of a text, where they are not the paper's. */

import { isUnknown, type OtherTongue, type Spoken, spokenIn } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { type Html, html, NOTHING, type Shown } from './html.ts'

/** The attributes of an element that holds the text; none where language and direction are the paper's. */
export function tongue(paper: Paper, text: Spoken): Html {
  if (speaksAs(paper, text)) return NOTHING
  return html` lang="${langOf(text.language)}" dir="${text.direction}"`
}

/** The attributes of an element that holds a part of a story; none where it is in the story's own language. */
export function partTongue(
  story: Spoken & { readonly tongues?: readonly OtherTongue[] },
  part: OtherTongue['part'],
): Html {
  const { language, direction } = spokenIn(story, part)
  if (language === story.language && direction === story.direction) return NOTHING
  return html` lang="${langOf(language)}" dir="${direction}"`
}

/** A language as markup names it: by nothing, if it is not known. To leave the attribute out would say that it is the paper's. */
export function langOf(language: string): string {
  return isUnknown(language) ? '' : language
}

/** The paper's own words inside an element that speaks another language; they keep to that element's side. */
export function paperWords(paper: Paper, around: Spoken, words: Shown): Html {
  return speaksAs(paper, around)
    ? html`${words}`
    : html`<span lang="${paper.language}" dir="${paper.direction}">${words}</span>`
}

function speaksAs(paper: Paper, text: Spoken): boolean {
  return text.language === paper.language && text.direction === paper.direction
}

/** `Українська`, `Deutsch`: a language as it calls itself. */
export function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const [first = ''] = name
  return first.toLocaleUpperCase(language) + name.slice(first.length)
}
