/**
 * The search page. The form, the address and the answer say the same at any time: an
 * address can be shared, and back and forward lead through what was asked.
 */

import { countOf, resultOf, type Told } from './answer.ts'
import type { Answer, Asked, Counts, Pagefind } from './parts.ts'
import {
  addressOf,
  fill,
  isAsked,
  monthsIn,
  optionsOf,
  type Question,
  questionAt,
  questionIn,
  termOf,
} from './question.ts'
import type { Part, Result } from './rank.ts'

/** As many results are shown at a time, and as many topics are offered. */
const AT_ONCE = 10
const TOPICS = 100
/** Of what narrows an answer, the topics are counted in each, since they are offered with it. */
const TOPICS_ONLY: Asked = { filters: { topic: '' } }
/** In milliseconds: whoever types is not asked between letters. */
const PAUSE = 250

const form = byId('search', HTMLFormElement)
const input = byId('q', HTMLInputElement)
const status = byId('found', HTMLElement)
const list = byId('results', HTMLOListElement)
const more = byId('more', HTMLButtonElement)
const told: Told = JSON.parse(byId('told', HTMLScriptElement).text)

/** Answers what is asked. */
type Index = (term: string | null, asked: Asked) => Promise<Answer>

let loading: Promise<Index> | null = null
let results: readonly Result[] = []
/** Counts the questions: an answer to an older one is dropped. */
let asked = 0
let pause: number | undefined

/** The index is fetched when somebody turns to the form, not before. */
function load(): Promise<Index> {
  loading ??= open()
  return loading
}

const LOOK = { excerptLength: 32, excerptEllipsis: '…' }

async function open(): Promise<Index> {
  const listed = told.parts === undefined ? null : fetch(told.parts, { cache: 'no-cache' })
  const pagefind: Pagefind = await import(new URL(`${told.index}pagefind.js`, location.href).href)
  // What failed once is not asked again.
  await pagefind.destroy()
  const list = await listed
  if (list?.ok !== true) {
    await pagefind.options(LOOK)
    await pagefind.preload(null, TOPICS_ONLY)
    return (term, asked) => pagefind.search(term, asked)
  }
  const parts: readonly Part[] = await list.json()
  const { askParts, joinParts } = await import('./parts.ts')
  await joinParts(pagefind, parts, told.index, LOOK)
  await pagefind.preload(null, TOPICS_ONLY)
  return (term, asked) => askParts(pagefind, parts, term, asked)
}

async function ask(question: Question): Promise<void> {
  asked += 1
  const mine = asked
  clearTimeout(pause)
  if (!isAsked(question)) return show([], '')
  const slow = setTimeout(() => mine === asked && list.childElementCount === 0 && say(told.working), PAUSE)
  try {
    const index = await load()
    const found = await index(termOf(question), optionsOf(question, monthsIn(form)))
    if (mine !== asked) return
    offerTopics(found.filters.topic ?? {}, question.topic)
    await show(found.results, found.results.length === 0 ? told.nothing : countOf(found.results.length, told))
  } catch (error) {
    console.error(error)
    loading = null
    byId('no-index', HTMLElement).hidden = false
    show([], '')
  } finally {
    clearTimeout(slow)
  }
}

async function show(found: readonly Result[], sentence: string): Promise<void> {
  const mine = asked
  const first = await itemsOf(found.slice(0, AT_ONCE))
  if (mine !== asked) return
  results = found
  list.replaceChildren(...first)
  more.hidden = found.length <= first.length
  say(sentence)
}

/** The next results, with the focus on the first of them. */
async function showMore(): Promise<void> {
  const shown = list.childElementCount
  const mine = asked
  const next = await itemsOf(results.slice(shown, shown + AT_ONCE))
  if (mine !== asked || list.childElementCount !== shown) return
  list.append(...next)
  more.hidden = results.length <= list.childElementCount
  next[0]?.querySelector('a')?.focus()
}

async function itemsOf(some: readonly Result[]): Promise<HTMLLIElement[]> {
  return (await Promise.all(some.map((result) => result.data()))).map((found) => resultOf(found, told))
}

/** The topics of what was found, by name; the most frequent where there are many. */
function offerTopics(counts: Counts[string], chosen: string): void {
  const select = form.elements.namedItem('topic')
  if (!(select instanceof HTMLSelectElement)) return
  const frequent = Object.entries(counts).filter(([, count]) => count > 0)
  const names = frequent.sort(([, a], [, b]) => b - a).slice(0, TOPICS)
  const topics = new Set([...names.map(([name]) => name), ...(chosen === '' ? [] : [chosen])])
  const sorted = [...topics].sort(new Intl.Collator(told.locale).compare)
  select.replaceChildren(...[...select.options].slice(0, 1), ...sorted.map((name) => new Option(name, name)))
  select.value = chosen
}

function say(sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence
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
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return
  event.preventDefault()
  input.value = ''
  askForm('replace')
})
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  input.focus()
  input.select()
})
more.addEventListener('click', showMore)
addEventListener('popstate', askAddress)

form.hidden = false
askAddress()
