/** The language and direction of a text, where they are not the paper's. */

import { type Direction, isUnknown } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { type Html, html, NOTHING, type Shown } from './html.ts'

/** A text that says what language it is in. */
export interface Spoken {
  readonly language: string
  readonly direction: Direction
}

/** The attributes of an element that holds the text; none where language and direction are the paper's. */
export function tongue(paper: Paper, text: Spoken): Html {
  if (speaksAs(paper, text)) return NOTHING
  return html` lang="${langOf(text.language)}" dir="${text.direction}"`
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
