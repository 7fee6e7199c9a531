/**
 * Where there is no answer, a way on: "Did you mean …?", or the same without what
 * narrows it. Fetched, with the list of the paper's words, only then.
 */

import type { Told } from './answer.ts'
import { meantBy } from './guess.ts'
import type { Question } from './question.ts'

/** What the page knows. */
interface Page {
  readonly told: Told
  readonly form: HTMLFormElement
  /** Where the words of the paper are listed. */
  readonly wordLists: readonly string[]
  addressOf(question: Question): string
  /** How many results a question has, and how that is said. */
  count(question: Question): Promise<number>
  countOf(found: number, told: Told): string
}

/** Another question, as it is named, and how many results it has. */
interface Way {
  readonly name: string
  readonly asks: Question
  readonly found: number
}

/** A sentence that leads on; null where nothing would have a result. @param missing words that the paper has not */
export async function waysOn(question: Question, missing: readonly string[], page: Page): Promise<HTMLElement | null> {
  const { told, wordLists, addressOf, count, countOf } = page
  const isGuess = missing.length > 0
  const meant = async () => {
    const all = await meantBy(question.q, missing, wordLists, (q) => count({ ...question, q }))
    return all.map(({ q, found }): Way => ({ name: q, asks: { ...question, q }, found }))
  }
  const ways = isGuess ? await meant() : await widerThan(question, page)
  if (ways.length === 0) return null
  const [before = '', after = ''] = isGuess ? told.meant.split('%') : []
  const links = ways.flatMap(({ name, asks, found }, at) => {
    const link = document.createElement('a')
    link.href = addressOf(asks)
    link.textContent = name
    return [at === 0 ? '' : told.comma, link, ` (${countOf(found, told)})`]
  })
  const sentence = document.createElement('p')
  sentence.append(before, ...links, after)
  return sentence
}

/** What narrows, one by one; a time is narrowed by two months. */
const NARROWS = [['section'], ['topic'], ['from', 'to']] as const

/** The same question without one of the things that narrow it; without all of them where that is not enough. */
async function widerThan(question: Question, page: Page): Promise<Way[]> {
  const made = NARROWS.filter((names) => names.some((name) => question[name] !== ''))
  const one = await withResults(made, question, page)
  return one.length > 0 || made.length < 2 ? one : withResults([made.flat()], question, page)
}

/** The question without each of these, if that has results; named as the form's lists name no choice, which stands first in them. */
async function withResults(
  each: readonly (readonly (keyof Question)[])[],
  question: Question,
  { form, count }: Page,
): Promise<Way[]> {
  const all = each.map(async (names): Promise<Way> => {
    const lists = names.filter((name) => question[name] !== '').map((name) => form.elements.namedItem(name))
    const called = lists.flatMap((list) => (list instanceof HTMLSelectElement ? [list.options[0]?.text ?? ''] : []))
    const asks = { ...question, ...Object.fromEntries(names.map((name) => [name, ''])) }
    return { name: called.join(' · '), asks, found: await count(asks) }
  })
  return (await Promise.all(all)).filter(({ found }) => found > 0)
}
