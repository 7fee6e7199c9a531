/** The index, opened: fetched when somebody turns to the form, not before, and then in as few ways there and back as can be. */

import type { Told } from './answer.ts'
import type { Index } from './ask.ts'
import type { Answer, Asked, Pagefind } from './parts.ts'
import type { Part } from './rank.ts'
import { WEIGHTS } from './weights.ts'

/** The index, and what is asked of it beside answers. */
export interface Open {
  readonly ask: Index
  /** Fetch what its results are counted by. */
  preload(asked: Asked): Promise<void>
  /** Where the words of its parts are listed. */
  readonly wordLists: readonly string[]
}

/** Pagefind would be started twice, for the page and for a worker; its work is too little for that. */
const LOOK = { noWorker: true, ranking: { metaWeights: WEIGHTS } }
const LIST = 'words.txt'

/** Open the index. Throws where there is none. */
export async function openIndex(told: Told): Promise<Open> {
  const listed = told.parts === undefined ? null : fetch(told.parts, { cache: 'no-cache' })
  const tag = String(Date.now())
  const early = fetchEarly(told, tag)
  const pagefind: Pagefind = await import(new URL(`${told.index}pagefind.js`, location.href).href)
  // What failed once is not asked again.
  await pagefind.destroy()
  const list = await listed
  const preload = (asked: Asked) => pagefind.preload(null, asked)
  await early
  await pagefind.options({ ...LOOK, metaCacheTag: tag })
  if (list?.ok !== true) {
    const ask = (term: string | null, asked: Asked): Promise<Answer> => pagefind.search(term, asked)
    return { ask, preload, wordLists: [told.index + LIST] }
  }
  const parts: readonly Part[] = await list.json()
  const { askParts, joinParts } = await import('./parts.ts')
  await joinParts(pagefind, parts, told.index, LOOK)
  return {
    ask: (term, asked) => askParts(pagefind, parts, term, asked),
    preload,
    wordLists: parts.map(({ folder }) => told.index + folder + LIST),
  }
}

/**
 * Pagefind fetches one thing after the other: its script, the entry of the index, the
 * index's head and the program. They are asked for at once here, so that they are on
 * their way when it does.
 */
async function fetchEarly({ index, language }: Told, tag: string): Promise<void> {
  const [primary] = language.toLowerCase().split('-', 1)
  early(`${index}pagefind-entry.json?ts=${tag}`)
  early(`${index}wasm.${primary}.pagefind`)
}

function early(address: string): void {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'fetch'
  link.crossOrigin = 'anonymous'
  link.href = address
  document.head.append(link)
}
