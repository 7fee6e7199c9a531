/** The same story in other languages: the ways there, beside a teaser and on its page. */

import type { HeadlineLink } from '../../scripts/edition/edition.ts'
import type { Spoken } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { href } from '../parts/address.ts'
import { type Html, html, join, NOTHING } from '../parts/html.ts'
import { langOf, nameOf, paperWords } from '../parts/tongue.ts'
import { say, wordsOf } from '../words/words.ts'

/** Each language under its own name. @param around the story that is translated */
export function alsoIn(paper: Paper, around: Spoken, translations: readonly HeadlineLink[] = []): Html {
  if (translations.length === 0) return NOTHING
  const words = wordsOf(paper.language)
  const ways = translations.map(({ url, text, language, direction }) => {
    const tag = langOf(language)
    return html`<a href="${href(paper, url)}" hreflang="${tag}" lang="${tag}" dir="${direction}" title="${text}">${nameOf(language)}</a>`
  })
  return html`<p class="also">${paperWords(paper, around, say(words.alsoIn, { languages: join(ways, words.comma) }))}</p>\n`
}
