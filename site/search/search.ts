/**
 * The search page. The form, the address and the answer say the same at any time: an
 * address can be shared, and back and forward lead through what was asked.
 */

import { countOf, resultOf, type Seen, type Told } from './answer.ts'
import { askAll, type Index, isKnown } from './ask.ts'
import { COUNTED, choicesOf, offer, offerAll, offerFor } from './counts.ts'
import { exactFirst, soughtWords, waysIn, worst } from './judge.ts'
import { leadByKeys } from './keys.ts'
import { type Open, openIndex } from './open.ts'
import type { Asked } from './parts.ts'
import { addressOf, fill, isAsked, monthsIn, optionsOf, type Question, questionAt, questionIn } from './question.ts'
import type { Result } from './rank.ts'
import { hasWords, type Terms, termsOf, without } from './terms.ts'

/** As many results are shown at a time; and so many are looked through for one that has all words just as they were typed. */
const AT_ONCE = 10
const LOOKED_THROUGH = 30
/** In milliseconds: whoever types is not asked between letters. */
const PAUSE = 250

const form = byId('search', HTMLFormElement)
const input = byId('q', HTMLInputElement)
const status = byId('found', HTMLElement)
const list = byId('results', HTMLOListElement)
const more = byId('more', HTMLButtonElement)
const choices = byId('choices', HTMLElement)
const told: Told = JSON.parse(byId('told', HTMLScriptElement).text)

/** What was found, and what a reader is told of it. */
interface Answered {
  readonly terms: Terms
  readonly results: readonly Result[]
  readonly seen: readonly Seen[]
  /** Words that the paper has not. */
  readonly missing: readonly string[]
  /** Whether the stories have the words in other ways than they were typed. */
  readonly isUnlike: boolean
}

const NOTHING: Answered = { terms: termsOf(''), results: [], seen: [], missing: [], isUnlike: false }

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
  if (!isAsked(question)) return showNone()
  const slow = setTimeout(() => mine === asked && list.childElementCount === 0 && say(told.working), PAUSE)
  try {
    const index = await load()
    const options = optionsOf(question, monthsIn(form))
    const answered = await answer(index.ask, termsOf(question.q), options)
    clearTimeout(slow)
    if (mine !== asked) return
    show(answered)
    say(...sentencesOf(answered))
    if (answered.missing.length > 0) await suggest(index, answered, question, options)
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

/** Ask the index; and again without the words that the paper has not. */
async function answer(ask: Index, terms: Terms, options: Asked): Promise<Answered> {
  const { results } = await askAll(ask, terms, options)
  const words = soughtWords(terms)
  const first = await look(results.slice(0, AT_ONCE), words)
  const isUnseen = (word: string) => first.every(({ ways }) => ways.get(word) === 'other')
  const unseen = words.filter(isUnseen)
  const unknown = await Promise.all(unseen.map(async (word) => !(await isKnown(ask, word))))
  const none = new Set(unseen.filter((_, at) => unknown[at]))
  const missing = terms.words.filter((word) =>
    soughtWords({ words: [word], phrases: [], excluded: [] }).some((one) => none.has(one)),
  )
  if (missing.length > 0) {
    const left = without(terms, missing)
    const other = hasWords(left) ? await answer(ask, left, options) : NOTHING
    return { ...other, missing: [...missing, ...other.missing] }
  }
  const isExact = ({ ways }: Seen) => worst(ways) === 'itself'
  const isFar = options.sort === undefined && results.length > AT_ONCE && !first.some(isExact)
  const further = isFar ? await look(results.slice(AT_ONCE, LOOKED_THROUGH), words) : []
  const all = [...first, ...further]
  const isAll =
    all.length === results.length || (await Promise.all(words.map((word) => isKnown(ask, word)))).includes(false)
  const isUnlike = words.length > 0 && all.length > 0 && !all.some(isExact) && isAll
  const seen = options.sort === undefined ? exactFirst(all) : all
  return { terms, results, seen, missing, isUnlike }
}

/** Read what was found, and how it has the words. */
async function look(some: readonly Result[], words: readonly string[]): Promise<Seen[]> {
  const all = await Promise.all(some.map((result) => result.data()))
  return all.map((found, at) => {
    const located = { ...found, locations: some[at]?.words ?? [] }
    return { found: located, ways: waysIn(found, words) }
  })
}

function itemsOf(seen: readonly Seen[], terms: Terms): HTMLLIElement[] {
  return seen.map((one) => resultOf(one, soughtWords(terms), told))
}

function show(answered: Answered): void {
  shown = answered
  list.replaceChildren(...itemsOf(answered.seen.slice(0, AT_ONCE), answered.terms))
  more.hidden = answered.results.length <= list.childElementCount
}

function showNone(): void {
  show(NOTHING)
  say()
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

/** What was asked for, how often it was found, and whether that is another thing than was asked. */
function sentencesOf({ terms, results, missing, isUnlike }: Answered): string[] {
  const none = missing.length === 0 ? [] : [told.none.replace('%', () => missing.join(' '))]
  if (results.length === 0 && none.length > 0) return none
  const number = countOf(results.length, told)
  const counted = hasWords(terms) ? told.sought.replace('%', () => number).replace('#', () => named(terms)) : number
  if (results.length === 0) return [counted, told.nothing]
  return [...none, counted, ...(isUnlike ? [told.unlike.replace('%', () => named(terms))] : [])]
}

/** The terms as they were typed. */
function named({ words, phrases, excluded }: Terms): string {
  const quoted = (text: string) => (text.includes(' ') ? `"${text}"` : text)
  return [...words, ...phrases.map((phrase) => `"${phrase}"`), ...excluded.map((text) => `-${quoted(text)}`)].join(' ')
}

/** "Did you mean …?": what the paper's own words come to, and has results. */
async function suggest(index: Open, { missing }: Answered, question: Question, options: Asked): Promise<void> {
  const mine = asked
  const { guessesFor, lexiconAt } = await import('./suggest.ts')
  const lexicon = await lexiconAt(index.wordLists)
  const guesses = missing.map((word) => guessesFor(word, lexicon))
  const [first = []] = guesses
  const questions = first.map((guess) =>
    missing.reduce((q, word, at) => q.replace(word, () => (at === 0 ? guess : (guesses[at]?.[0] ?? word))), question.q),
  )
  const counts = await Promise.all(
    questions.map(async (q) => (await askAll(index.ask, termsOf(q), options)).results.length),
  )
  if (mine !== asked) return
  const links = questions.flatMap((q, at) => {
    const found = counts[at] ?? 0
    if (found === 0) return []
    const link = document.createElement('a')
    link.href = addressOf({ ...question, q })
    link.textContent = q
    return [[link, ` (${countOf(found, told)})`]]
  })
  if (links.length === 0) return
  const sentence = document.createElement('p')
  const [before = '', after = ''] = told.meant.split('%')
  sentence.append(before, ...links.slice(0, 3).flatMap((link, at) => (at === 0 ? link : [told.comma, ...link])), after)
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
