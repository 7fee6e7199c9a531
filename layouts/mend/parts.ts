/** What the pages share on which a story is mended: their frame, and what a form sends back unseen. */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { type Policy, READING } from '../../scripts/policy.ts'
import { href } from '../parts/address.ts'
import { type Html, html } from '../parts/html.ts'
import { shell } from '../shell/shell.ts'
import { sayPlain } from '../words/words.ts'
import type { MendView, Sealed } from './views.ts'
import { isInEnglish, mendingWords } from './words.ts'

/** What follows the address of a story where its form stands. */
export const EDIT = '?edit'

/** What follows the address of the front page where its order stands. */
export const ORDER = '?order'

/** Where the server has the script by which stories are dragged, in no site either. */
export const ORDER_SCRIPT_AT = '/.mend/order.js'

/** Where the server has the style of these pages: in no site, since no published page is theirs. */
export const MEND_STYLE = '/.mend/mend.css'

/** Of these pages: as every page to read, and a form may be sent to where it came from. */
export const MENDING: Policy = { ...READING, 'form-action': ["'self'"] }

/** Of the page that orders the front page: with the one script by which stories are dragged. */
export const ORDERING: Policy = { ...MENDING, 'script-src': ["'self'"] }

/** A whole page. @param title of it, and its heading */
export function mendPage(around: Shell, view: MendView, title: string, main: Html, script?: Html): string {
  const { language } = around.paper
  const english = isInEnglish(language) && html` lang="en" dir="ltr"`
  return shell(around, {
    url: view.url,
    title,
    description: null,
    hidden: true,
    policy: script === undefined ? MENDING : ORDERING,
    head: html`<link rel="stylesheet" href="${MEND_STYLE}">\n${script}`,
    main: html`<div class="mend"${english}>
<h1>${title}</h1>
${main}</div>
`,
  })
}

/** The title of the form. */
export function formTitle({ paper }: Shell, { headline }: MendView): string {
  return sayPlain(mendingWords(paper.language).title, { headline })
}

/** The name of a file, which runs from left to right in every language. */
export function fileName(path: string): Html {
  return html`<code dir="ltr">${path}</code>`
}

export function hiddenField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">\n`
}

/** What a form must bring back to be taken. */
export function seals({ token, seen }: Sealed): Html {
  return html`${hiddenField('token', token)}${hiddenField('seen', seen)}`
}

/** Where the form of a view is sent to. */
export function actionOf({ paper }: Shell, { of, url }: Pick<MendView, 'of' | 'url'>): string {
  return `${href(paper, url)}${of === 'front' ? ORDER : EDIT}`
}

/** The link back to what is mended. */
export function backLink({ paper }: Shell, { of, url }: MendView): Html {
  const words = mendingWords(paper.language)
  return html`<a href="${href(paper, url)}">${of === 'front' ? words.backToFront : words.back}</a>`
}
