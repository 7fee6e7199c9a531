/** `/about/`: who publishes, how to reach them, what the paper's own words mean, how it corrects itself. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { addedText, pageList } from './beside/notices.ts'
import { CORRECTIONS, href, isWebAddress } from './parts/address.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html, join, NOTHING } from './parts/html.ts'
import { aboutDates, licence, mailLink, publishedBy } from './shell/footer.ts'
import { shell } from './shell/shell.ts'
import type { Words } from './words/words.ts'
import { say, sayPlain, sentences, wordsOf } from './words/words.ts'

export function about({ url, view }: PageOf<'about'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { email } = paper.publisher
  const title = sayPlain(words.aboutPaper, { paper: paper.name })
  const main = html`${indexHead(title, null, null)}${addedText(paper, view.added)}<div class="plain">
${paper.motto !== null && html`<p>${paper.motto}</p>\n`}<h2 class="label">${words.aboutPublisher}</h2>
<p>${sentences(publishedBy(paper), editor(paper, words))}</p>
${licence(paper)}<h2 class="label" id="contact">${words.aboutContact}</h2>
${contact(paper, words)}<h2 class="label" id="words">${words.aboutWords}</h2>
<dl class="terms">
${terms(paper, words).map(([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>\n`)}</dl>
<p>${sentences(aboutDates(paper), say(words.aboutMade, { howMade: words.howMade }))}</p>
<h2 class="label" id="corrections"><a href="${href(paper, CORRECTIONS)}">${words.aboutCorrections}</a></h2>
<p>${sentences(words.aboutCorrectionsText, email !== null && say(words.aboutReport, { email: mailLink(email) }))}</p>
<h2 class="label">${words.aboutReader}</h2>
<p>${words.aboutReaderText}</p>
${pageList(paper, view.below ?? [], words.aboutMore)}</div>
`
  const description = sayPlain(words.aboutDescription, { paper: paper.name })
  return shell(around, { url, title, description, main })
}

/** What the paper's words mean: where copy without a date is of the day that it was filed on, nothing is said to be missing. */
function terms({ undated }: Paper, { aboutTerms }: Words): readonly (readonly string[])[] {
  const { filed, ...others } = aboutTerms
  return Object.values(undated === 'filed' ? others : aboutTerms)
}

function editor({ publisher }: Paper, words: Words): Html {
  return publisher.editor === null ? NOTHING : say(words.aboutEditor, { editor: publisher.editor })
}

/** Every way that the masthead gives. */
function contact({ publisher }: Paper, words: Words): Html {
  const { email, phone, address, url } = publisher
  const ways = [
    email !== null && say(words.aboutEmail, { email: mailLink(email) }),
    phone !== null && say(words.aboutPhone, { phone: phoneLink(phone) }),
    address !== null && say(words.aboutAddress, { address: lines(address) }),
    url !== null && isWebAddress(url) && say(words.aboutWeb, { link: html`<a href="${url}"><bdi>${url}</bdi></a>` }),
  ].filter((way) => way !== false)
  if (ways.length === 0) return html`<p>${words.aboutNoContact}</p>\n`
  return html`<ul class="lines">\n${ways.map((way) => html`<li>${way}</li>\n`)}</ul>\n`
}

/** A number that a click calls, and that no line break cuts. */
function phoneLink(phone: string): Html {
  const whole = phone.replace(/\s+/g, '\u00a0').replaceAll('-', '\u2011')
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi>${whole}</bdi></a>`
}

/** An address on an envelope. */
function lines(address: string): Html {
  return join(address.trim().split(/\s*\n\s*/), html`<br>`)
}
