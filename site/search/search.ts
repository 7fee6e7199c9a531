/**
 * The search page. The form, the address and the answer say the same at any time: an
 * address can be shared, and back and forward lead through what was asked.
 */

import { countOf, resultOf, type Seen, type Told } from './answer.ts'
import { COUNTED, choicesOf, offer, offerAll, offerFor } from './counts.ts'
import { type Answered, AT_ONCE, answerTo, look, NOTHING, noneOf, sentencesOf } from './found.ts'
import { askAll } from './index/ask.ts'
import { type Open, openIndex } from './index/open.ts'
import { leadByKeys } from './keys.ts'
import type { Asked } from './parts.ts'
import { addressOf, fill, isAsked, monthsIn, optionsOf, type Question, questionAt, questionIn } from './question.ts'
import { soughtWords } from './words/judge.ts'
import { hasWords, type Terms, termsOf } from './words/terms.ts'

/** In milliseconds: whoever types is not asked between letters. */
const PAUSE = 250

const form = byId('search', HTMLFormElement)
const input = byId('q', HTMLInputElement)
const status = byId('found', HTMLElement)
const list = byId('results', HTMLOListElement)
const more = byId('more', HTMLButtonElement)
const choices = byId('choices', HTMLElement)
const told: Told = JSON.parse(byId('told', HTMLScriptElement).text)

let loading: Promise<Open> | null = null
let shown = NOTHING
/** Counts the questions: an answer to an older one is dropped. */
let asked = 0
let pause: number | undefined

function load(): Promise<Open> {
  loading ??= openIndex(told)
  return loading
}

async function ask(question: Question): Promise<void> {
  asked += 1
  const mine = asked
  clearTimeout(pause)
  const terms = termsOf(question.q)
  const isEmpty = !hasWords(terms) && terms.excluded.length === 0
  const unread = isEmpty && question.q.trim() !== '' ? [noneOf(question.q, told)] : []
  if (!isAsked(isEmpty ? { ...question, q: '' } : question)) return showNone(unread)
  const slow = setTimeout(() => mine === asked && list.childElementCount === 0 && say(told.working), PAUSE)
  try {
    const index = await load()
    const options = optionsOf(question, monthsIn(form))
    const answered = await answerTo(index.ask, terms, options)
    clearTimeout(slow)
    if (mine !== asked) return
    show(answered)
    say(...unread, ...sentencesOf(answered, told))
    const isNarrow = answered.results.length === 0 && Object.keys(options.filters).length > 0
    if (answered.missing.length > 0 || isNarrow) await lead(index, answered, question)
    if (mine === asked) await count(index, answered, question, options)
  } catch (error) {
    console.error(error)
    loading = null
    byId('no-index', HTMLElement).hidden = false
    showNone()
  } finally {
    clearTimeout(slow)
  }
}

function itemsOf(seen: readonly Seen[], terms: Terms): HTMLLIElement[] {
  return seen.map((one) => resultOf(one, soughtWords(terms), told))
}

function show(answered: Answered): void {
  shown = answered
  list.replaceChildren(...itemsOf(answered.seen.slice(0, AT_ONCE), answered.terms))
  more.hidden = answered.results.length <= list.childElementCount
}

function showNone(sentences: readonly string[] = []): void {
  show(NOTHING)
  say(...sentences)
  choices.replaceChildren()
  offerAll(form)
}

/** The next results, with the focus on the first of them. */
async function showMore(): Promise<void> {
  const from = list.childElementCount
  const mine = asked
  const { terms, results, seen } = shown
  const known = seen.slice(from, from + AT_ONCE)
  const next = known.length > 0 ? known : await look(results.slice(from, from + AT_ONCE), soughtWords(terms))
  if (mine !== asked || list.childElementCount !== from) return
  const items = itemsOf(next, terms)
  list.append(...items)
  more.hidden = results.length <= list.childElementCount
  items[0]?.querySelector('a')?.focus()
}

/** A way on, in place of what else would be said of no results. */
async function lead({ ask: from, wordLists }: Open, { missing }: Answered, question: Question): Promise<void> {
  const mine = asked
  const { waysOn } = await import('./suggest.ts')
  const count = async (one: Question) =>
    (await askAll(from, termsOf(one.q), optionsOf(one, monthsIn(form)))).results.length
  const sentence = await waysOn(question, missing, { told, form, wordLists, addressOf, count, countOf })
  if (mine !== asked || sentence === null) return
  if (missing.length === 0) status.lastChild?.remove()
  status.append(sentence)
}

/** The counts come after the answer, since they take a way there and back more. */
async function count(index: Open, { terms, missing }: Answered, question: Question, options: Asked): Promise<void> {
  const mine = asked
  await index.preload(COUNTED)
  const isEmpty = missing.length > 0 && !hasWords(terms)
  const offered = isEmpty ? { section: {}, topic: {}, month: {} } : await offerFor(index.ask, terms, options)
  if (mine !== asked) return
  offer(form, offered, question, told)
  choices.replaceChildren(...choicesOf(offered, question, monthsIn(form), told))
}

function say(...sentences: readonly string[]): void {
  status.replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = sentence
      return paragraph
    }),
  )
}

/** Ask what the form says, and put it into the address: as a step back and forward, or in place of the last. */
function askForm(step: 'push' | 'replace'): void {
  const question = questionIn(form)
  const address = addressOf(question)
  if (step === 'replace') history.replaceState(null, '', address)
  else if (address !== location.pathname + location.search) history.pushState(null, '', address)
  ask(question)
}

function askAddress(): void {
  const question = questionAt(location.search)
  fill(form, question)
  ask(question)
}

/** A way to another question is gone without leaving the page, unless the reader wants it elsewhere. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  askAddress()
  input.focus()
}

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  askForm('push')
})
form.addEventListener('change', (event) => {
  if (event.target !== input) askForm('push')
})
form.addEventListener('focusin', () => load().catch(() => undefined), { once: true })
input.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => askForm('replace'), PAUSE)
})
leadByKeys(input, list, () => {
  input.value = ''
  askForm('replace')
})
more.addEventListener('click', showMore)
for (const place of [choices, status]) place.addEventListener('click', follow)
addEventListener('popstate', askAddress)

form.hidden = false
askAddress()
