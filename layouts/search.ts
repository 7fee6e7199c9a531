/**
 * `/search/`: a form that asks the paper's index. It is the only page with a script.
 * Where no script runs, it says so, and leads to where everything is listed.
 */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import { PARTS_LIST } from '../scripts/edition/search-parts.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { languageOf } from '../scripts/languages/languages.ts'
import { SEARCHING } from '../scripts/policy.ts'
import { addedText } from './beside/notices.ts'
import { scriptSafe } from './machines/json-ld.ts'
import { href, SEARCH, SEARCH_INDEX, SEARCH_SCRIPT } from './parts/address.ts'
import { dateText, locale } from './parts/dates.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html, trusted } from './parts/html.ts'
import { elsewhere } from './parts/lists.ts'
import { shell } from './shell/shell.ts'
import type { Words } from './words/words.ts'
import { sayPlain, sentences, wordsOf } from './words/words.ts'

export function search({ url, view }: PageOf<'search'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const main = html`${indexHead(words.search, null, null)}${addedText(paper, view.added)}<noscript>
<div class="plain">
<p>${words.searchNoScript}</p>
${elsewhere(around)}</div>
</noscript>
<div class="search">
${form(around, words, view.months)}<div id="no-index" class="plain" hidden="">
<p>${words.searchNoIndex}</p>
${elsewhere(around)}</div>
<div id="found" class="tally" role="status"></div>
<ol id="results" class="results" aria-label="${words.searchResults}"></ol>
<p class="onward"><button type="button" id="more" hidden="">${words.searchMore}</button></p>
</div>
<script type="application/json" id="told">${trusted(scriptSafe(JSON.stringify(told(paper, words, view.parts === true))))}</script>
`
  const description = sayPlain(words.searchDescription, { paper: paper.name })
  // Before the letters: on a slow line all that it fetches waits for it.
  const first = html`<script type="module" src="${href(paper, SEARCH_SCRIPT)}"></script>\n`
  return shell(around, { url, title: words.search, description, main, first, policy: SEARCHING })
}

/** What the script is told: the words that it says, with `%` where it fills in a number, a date or words (and `#` for words beside a number), and where things are. */
function told(paper: Paper, words: Words, isParted: boolean) {
  const forms = Object.entries(words.searchFound).map(([form, phrase]) => [form, sayPlain(phrase, { n: '%' })])
  const set = languageOf(paper.language)?.set
  return {
    base: paper.base,
    index: href(paper, SEARCH_INDEX),
    ...(isParted ? { parts: href(paper, SEARCH_INDEX + PARTS_LIST) } : {}),
    language: paper.language,
    locale: locale(paper.language),
    ...(set?.first === undefined ? {} : { first: set.first }),
    ...(set?.bareYear ? { bareYear: true } : {}),
    found: Object.fromEntries(forms),
    sought: sayPlain(words.searchSought, { found: '%', words: '#' }),
    nothing: words.searchNothing,
    none: sayPlain(words.searchNone, { words: '%' }),
    unlike: sayPlain(words.searchUnlike, { words: '%' }),
    meant: sayPlain(words.searchMeant, { guesses: '%' }),
    within: words.searchWithin,
    comma: words.comma,
    topics: words.shelves.topic.all,
    years: words.byYear,
    working: words.searchWorking,
    filed: paper.undated === 'filed' ? '%' : sayPlain(words.filedMark, { date: '%' }),
  }
}

/** The form. It is shown by the script, since nothing else answers it. */
function form(around: Shell, words: Words, months: readonly string[]): Html {
  const { paper, sections, lists } = around
  return html`<form role="search" id="search" action="${href(paper, SEARCH)}" hidden="">
<p class="ask"><label for="q">${words.searchWords}</label>
<input type="search" id="q" name="q" autocomplete="off" aria-describedby="keys">
<button type="submit">${words.searchGo}</button></p>
<p id="keys"><small>${words.searchHint} <span class="keys">${sentences(words.searchArrows, words.searchKeys)}</span></small></p>
<fieldset>
<legend>${words.searchNarrow}</legend>
${
  sections.length > 0 &&
  select(
    'section',
    words.shelves.section.one,
    words.searchAllSections,
    sections.map(({ text }) => html`<option>${text}</option>\n`),
  )
}${
  lists.includes('topic') && select('topic', words.shelves.topic.one, words.searchAllTopics, [])
}${select('from', words.searchFrom, words.searchFirst, monthOptions(paper, months))}${select(
  'to',
  words.searchTo,
  words.searchLast,
  monthOptions(paper, months),
)}${select('order', words.searchOrder, words.searchBest, [html`<option value="newest">${words.searchNewest}</option>\n`])}<nav id="choices" aria-label="${words.searchNarrow}"></nav>
</fieldset>
</form>
`
}

/** A list to choose from. Its first entry has no value: with it, the search is not narrowed. */
function select(name: string, label: string, all: string, options: readonly Html[]): Html {
  return html`<p><label for="${name}">${label}</label>
<select id="${name}" name="${name}">
<option value="">${all}</option>
${options}</select></p>
`
}

function monthOptions(paper: Paper, months: readonly string[]): Html[] {
  return months.map((month) => html`<option value="${month}">${dateText(paper, month, 'month')}</option>\n`)
}
